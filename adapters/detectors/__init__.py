"""Detectors from outside, beside our own rules: what they find is added, so they can only raise.

Whatever goes wrong in one is an exception, and the tagger blocks the text: nobody knows what it holds.
"""

from adapters.detectors.function import function
from adapters.detectors.presidio import Presidio

__all__ = ["Presidio", "function"]
