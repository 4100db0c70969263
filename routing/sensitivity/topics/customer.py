"""What a customer pays: an amount of money beside a customer or a company."""

from collections.abc import Iterator

from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of
from routing.sensitivity.topics.topic import Topic
from routing.vocabulary import Level

_COMPANIES = (" gmbh", " aps", " ohg", " ltd", " llc", " plc")
_SLASHED_COMPANIES = (" a/s", " i/s", " k/s")
_SHORT_COMPANIES = (" inc.", " s.a.", " b.v.", " ag ", " kg ", " se ", " ag,", " ag.")
_PARTS_OF_SHORT = words_of("inc s b ag kg se")
"""The words in them: without one, none of them needs to be looked for."""
_CUSTOMERS = words_of("kunde kunden kundens customer customer's client client's køber käufer buyer")
_NUMBER = Expression(r"[0-9]+")
_UNITS = ("€", "$", "£", "eur", "euro", "dkk", "kr", "usd", "chf", "sek", "nok", "gbp")
_UNIT = Expression(
    r" ?(?:[€$£]|,-|(?:euro?|dkk|kr|usd|chf|sek|nok|gbp)\b"
    r"|(?:%|pct\.?|prozent|procent|percent) ?(?:rabat|discount|nachlass|skonto|avance|margin|marge))"
)
_WIDEST_UNIT = len("euro. ")
_AMOUNTS = (
    "€", "$", "£", "%", "eur", "dkk", "kr", "usd", "chf", "sek", "nok", "gbp", ",-", "pct", "cent", "zent",
)  # fmt: skip
"""One of them stands in every amount, `cent` and `zent` in a percentage."""


def find(reading: Reading) -> Iterator[Topic]:
    """One topic, if there is both a customer and an amount."""
    lower = reading.lower
    amount = _amount(lower) if _has_customer(reading) else None
    if amount is not None:
        yield Topic("customer", Level.CONFIDENTIAL, *amount)


def _amount(lower: str) -> tuple[int, int] | None:
    """Where a number has a currency before or behind it, or is a discount."""
    if not said(lower, _AMOUNTS):
        return None
    for number in _NUMBER.finditer(lower):
        before = lower[max(0, number.start() - _WIDEST_UNIT) : number.start()]
        if before.rstrip(" .").endswith(_UNITS) or _UNIT.match(lower, number.end()):
            return number.span()
    return None


def _has_customer(reading: Reading) -> bool:
    words, lower = reading.distinct, reading.lower
    if not words:
        return False
    if not _CUSTOMERS.isdisjoint(words) or said(lower, _COMPANIES):
        return True
    if "/s" in lower and said(lower, _SLASHED_COMPANIES):
        return True
    return not _PARTS_OF_SHORT.isdisjoint(words) and said(lower, _SHORT_COMPANIES)
