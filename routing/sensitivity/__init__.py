"""How sensitive a text is: which findings it holds, and the level that they make."""

from routing.sensitivity.tagger import LONGEST, DetectorFailed, Tagger, warm

__all__ = ["LONGEST", "DetectorFailed", "Tagger", "warm"]
