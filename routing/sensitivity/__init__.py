"""How sensitive a text is."""
