"""The brain: nouns, decisions and ports, in plain Python without I/O, clock or SDK."""
