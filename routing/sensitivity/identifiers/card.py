"""Payment cards: 12 to 19 digits, a known issuer's prefix, and Luhn's check digit (ISO/IEC 7812)."""

from collections.abc import Iterator

from routing.sensitivity.identifiers.check_digits import luhn
from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.numbered import in_series, numbers_things
from routing.sensitivity.text.reading import Reading, Run
from routing.vocabulary import Finding, Level

_SHAPES = Expression(
    r"(?<![0-9])(?:[0-9]{4}([ \-./])[0-9]{4}\1[0-9]{4}\1[0-9]{1,4}(?:\1[0-9]{3})?"
    r"|[0-9]{4}[ \-.][0-9]{6}[ \-.][0-9]{4,5}|[0-9]{12,19})(?![0-9])"
)
_ISSUERS = Expression(
    r"4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})"  # Visa
    r"|(?:5[1-5]|2[2-7])[0-9]{14}"  # Mastercard
    r"|3[47][0-9]{13}"  # American Express
    r"|(?:30[0-59]|36|38|39)[0-9]{11,16}|3[68][0-9]{12}"  # Diners Club
    r"|(?:2131|1800)[0-9]{11}|35[0-9]{14,17}"  # JCB
    r"|(?:50|5[6-9]|6)[0-9]{10,18}"  # Maestro, Discover, UnionPay
)
_SHORTEST, _LONGEST = 12, 19
"""Digits of a card."""
_CUES = (
    "card",
    "kort",
    "karte",
    "visa",
    "mastercard",
    "maestro",
    "amex",
    "american express",
    "diners",
    "cvc",
)


def find(reading: Reading) -> Iterator[Finding]:
    """Cards as written: in groups or in one piece."""
    return bounded(_all(reading), len(reading.text)) if reading.runs else iter(())


def _all(reading: Reading) -> Iterator[Finding]:
    for run in reading.runs:
        if len(run.digits) < _SHORTEST or run.glued:
            continue
        if run.shape != run.digits:
            yield from _grouped(reading, run)
        elif _is_plain_card(reading, run):
            yield _card(run.start, run.end)


def _is_plain_card(reading: Reading, run: Run) -> bool:
    """Of a run in one piece, whether its check digit is right and it numbers no goods."""
    digits = run.digits
    if len(digits) > _LONGEST or not (_ISSUERS.fullmatch(digits) and luhn(digits)):
        return False
    before = reading.before(run.start)
    numbers_goods = (
        _is_ean(digits)
        or numbers_things(reading.lower, run.start, run.shape)
        or in_series(reading, run.start, run.end)
    )
    return not numbers_goods or said(before, _CUES)


def _grouped(reading: Reading, run: Run) -> Iterator[Finding]:
    for match in _SHAPES.finditer(run.shape):
        written = match.group()
        digits = written if written.isdigit() else "".join(filter(str.isdigit, written))
        start = run.start + match.start()
        if _ISSUERS.fullmatch(digits) and _is_card(digits, written, reading, start):
            yield _card(start, run.start + match.end())


def _is_card(digits: str, written: str, reading: Reading, start: int) -> bool:
    """A right check digit, unless it numbers goods; in groups behind a word for card, a wrong one too."""
    if said(reading.before(start), _CUES):
        return written != digits or luhn(digits)
    if not luhn(digits) or _is_ean(digits):
        return False
    return not (
        numbers_things(reading.lower, start, written) or in_series(reading, start, start + len(written))
    )


def _card(start: int, end: int) -> Finding:
    return Finding(kind="CARD", start=start, end=end, level=Level.RESTRICTED, rule="fin.card")


def _is_ean(digits: str) -> bool:
    """A right EAN-13 numbers goods."""
    if len(digits) != 13:
        return False
    from stdnum import ean

    return bool(ean.calc_check_digit(digits[:-1]) == digits[-1])
