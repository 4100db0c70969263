"""What a text is about as a whole: matters that the law protects, customers' prices, marks of its writer."""
