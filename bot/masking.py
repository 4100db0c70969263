"""Text for the log: what is sensitive in it is masked, and where that cannot be said, nothing is kept."""

from routing.ports import Detector
from routing.pseudonyms import mask


def masked(text: str, find: Detector) -> str:
    """The text with every finding replaced; empty if a detector fails, so that no clear text slips in."""
    try:
        return mask(text, find(text))
    except Exception:  # noqa: BLE001 - whatever a detector raises, the answer is: keep nothing
        return ""
