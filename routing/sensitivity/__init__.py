"""How sensitive a text is: which findings it holds, and the level that they make."""

from routing.sensitivity.tagger import LONGEST, DetectorFailed, Tagger

__all__ = ["LONGEST", "DetectorFailed", "Tagger"]
