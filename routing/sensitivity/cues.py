"""Words that stand beside a number and say what it is."""

import re
from collections.abc import Sequence

OTHER_NUMBER = re.compile(
    r"(?:ordre|order|auftrag|faktura|rechnung|invoice|bestell|artikel|article|part|vare|teile?|serie|serial"
    r"|batch|lot|charge|ticket|version|build|ean|gtin|isbn|issn|sku|tracking|sendung|pakke|commit|revision"
    r"|reference|referenc|po|case|zeichnung|tegning|drawing|material|upc|barcode|stregkode|model|modell)"
    r"[\w.\-]{0,12}(?:\s(?:no|nr|nummer|number|id)\b)?[.:#\s]{0,4}\Z"
)
"""Right before a number: it counts things, not people. Matched against lower-case text."""


def counts_things(before: str) -> bool:
    """Whether the lower-case text before a number says that it is an order, part or the like.

    >>> counts_things("your order no. "), counts_things("mein vorname ist ")
    (True, False)
    """
    return OTHER_NUMBER.search(before[-28:]) is not None


def said(before: str, words: Sequence[str]) -> bool:
    """Whether one of the words occurs in the lower-case text."""
    return any(word in before for word in words)
