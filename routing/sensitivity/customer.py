"""What a customer pays: an amount of money beside a customer or a company."""

import re
from collections.abc import Iterator

from routing.sensitivity.cues import said
from routing.sensitivity.reading import Reading
from routing.sensitivity.topic import Topic
from routing.vocabulary import Level

_COMPANIES = (
    " gmbh", " a/s", " aps", " i/s", " k/s", " ohg", " ltd", " inc.", " llc", " plc", " s.a.", " b.v.",
    " ag ", " kg ", " se ", " ag,", " ag.",
)  # fmt: skip
_CUSTOMER = re.compile(r"\b(?:kunden?|kundens|customer(?:'s)?|client(?:'s)?|køber|käufer|buyer)\b")
_CUSTOMER_STEMS = ("kunde", "customer", "client", "køber", "käufer", "buyer")
_UNIT = "(?:eur|dkk|kr|usd|chf|sek|nok|gbp)"
_AMOUNT = re.compile(
    rf"[0-9] ?(?:[€$£]|,-|{_UNIT}o?\b|(?:%|pct\.?|prozent|procent|percent) ?"
    rf"(?:rabat|discount|nachlass|skonto|avance|margin|marge))|[€$£] ?[0-9]|{_UNIT}\.? ?[0-9]"
)


def find(reading: Reading) -> Iterator[Topic]:
    """One topic, if there is both a customer and an amount."""
    lower = reading.lower
    if _has_customer(lower) and _AMOUNT.search(lower):
        yield Topic("customer", Level.CONFIDENTIAL)


def _has_customer(lower: str) -> bool:
    return said(lower, _COMPANIES) or (said(lower, _CUSTOMER_STEMS) and _CUSTOMER.search(lower) is not None)
