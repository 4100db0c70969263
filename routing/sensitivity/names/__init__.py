"""Names of people: lists of given names, what stands around a name, and the company's own directory."""
