"""Passwords, keys, tokens and codes: what gives whoever reads it access."""
