"""The senses and hands: everything that touches the world."""
