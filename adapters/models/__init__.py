"""Language models: one file for each kind of provider."""
