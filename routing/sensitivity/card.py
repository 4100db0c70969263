"""Payment cards: 12 to 19 digits, a known issuer's prefix, and Luhn's check digit (ISO/IEC 7812)."""

from collections.abc import Iterator

from routing.sensitivity.check_digits import luhn
from routing.sensitivity.cues import counts_things, said
from routing.sensitivity.expression import Expression
from routing.sensitivity.reading import Reading, Run
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
    for run in reading.runs:
        if len(run.digits) >= 12 and not run.glued:
            yield from _cards(reading, run)


def _cards(reading: Reading, run: Run) -> Iterator[Finding]:
    for match in _SHAPES.finditer(run.shape):
        written = match.group()
        digits = written if written.isdigit() else "".join(filter(str.isdigit, written))
        start = run.start + match.start()
        if _ISSUERS.fullmatch(digits) and _is_card(digits, written, reading.before(start)):
            end = run.start + match.end()
            yield Finding(kind="CARD", start=start, end=end, level=Level.RESTRICTED, rule="fin.card")


def _is_card(digits: str, written: str, before: str) -> bool:
    """A right check digit, unless it numbers goods; in groups behind a word for card, a wrong one too."""
    if said(before, _CUES):
        return written != digits or luhn(digits)
    return luhn(digits) and not counts_things(before) and not _is_ean(digits)


def _is_ean(digits: str) -> bool:
    """A right EAN-13 numbers goods."""
    if len(digits) != 13:
        return False
    from stdnum import ean

    return bool(ean.calc_check_digit(digits[:-1]) == digits[-1])
