"""Files that people send: what they say, or why they were not read. It knows no platform and no model."""

from adapters.files.reader import Reader

__all__ = ["Reader"]
