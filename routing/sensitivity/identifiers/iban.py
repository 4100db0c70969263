"""Bank accounts by IBAN: spaced or not, in either case.

An IBAN does not say whose it is. It counts as RESTRICTED, as a private person's bank details must, because
that costs nothing: a model writes as good a letter around a placeholder. Where a company's legal form stands
shortly before it, it is a company's account, which is printed on every invoice: CONFIDENTIAL.
"""

from collections.abc import Iterator

from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.text.shape import shape_of
from routing.vocabulary import Finding, Level

_HEAD = Expression(r"[0-9]{2}(?<=[a-z]{2}[0-9]{2})(?<![a-z0-9][a-z]{2}[0-9]{2})")
_HEAD_SHAPE = "aa00"
_BODY = Expression(r"(?:[ \-./*_]{0,3}[a-z0-9]){8,30}")
_COMPANY = Expression(
    r"\b(?:gmbh|ag|kg|ohg|ug|e\.\s?k|aps|a/s|i/s|k/s|p/s|ab|oy|asa|ltd|llc|inc|plc|s\.?a\.?r\.?l"
    r"|b\.?v|s\.?p\.?a|s\.?a|sp\. z o\.o)\b"
)
_REACH = 80
"""Characters before an IBAN in which a company's legal form makes it a company's."""

# The registry of ISO 13616: the length of the whole number in each country.
LENGTHS = {
    "ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22, "br": 29,
    "by": 28, "ch": 21, "cr": 22, "cy": 28, "cz": 24, "de": 22, "dk": 18, "do": 28, "ee": 20, "eg": 29,
    "es": 24, "fi": 18, "fo": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23, "gl": 18, "gr": 27, "gt": 28,
    "hr": 21, "hu": 28, "ie": 22, "il": 23, "iq": 23, "is": 26, "it": 27, "jo": 30, "kw": 30, "kz": 20,
    "lb": 28, "lc": 32, "li": 21, "lt": 20, "lu": 20, "lv": 21, "ly": 25, "mc": 27, "md": 24, "me": 22,
    "mk": 19, "mr": 27, "mt": 31, "mu": 30, "nl": 18, "no": 15, "pk": 24, "pl": 28, "ps": 29, "pt": 25,
    "qa": 29, "ro": 24, "rs": 22, "sa": 24, "sc": 31, "se": 24, "si": 19, "sk": 24, "sm": 27, "st": 25,
    "sv": 28, "tl": 23, "tn": 24, "tr": 26, "ua": 29, "va": 22, "vg": 24, "xk": 20,
}  # fmt: skip


def find(reading: Reading) -> Iterator[Finding]:
    """Every IBAN whose length fits its country, and whose check digits are right or that is called one."""
    if _HEAD_SHAPE not in shape_of(reading.lower):
        return iter(())
    return bounded(_all(reading), len(reading.text), Level.RESTRICTED)


def _all(reading: Reading) -> Iterator[Finding]:
    lower = reading.lower
    for head in _HEAD.finditer(lower):
        start = head.start() - 2
        length = LENGTHS.get(lower[start : start + 2])
        end = _end(lower, head.end(), length - 4) if length else None
        if end is not None and (_checks(lower[start:end]) or "iban" in reading.before(start, 12)):
            company = _COMPANY.search(reading.before(start, _REACH))
            level = Level.CONFIDENTIAL if company else Level.RESTRICTED
            yield Finding(kind="IBAN", start=start, end=end, level=level, rule="fin.iban")


def _end(lower: str, position: int, wanted: int) -> int | None:
    """Where an account number of that many characters ends; None if it goes on or is too short."""
    body = _BODY.match(lower, position)
    if body is None:
        return None
    written = body.group()
    if len(written) < wanted:
        return None
    if written[:wanted].isalnum():
        end = position + wanted
        return None if lower[end : end + 1].isalnum() else end
    seen = 0
    for offset, character in enumerate(written):
        seen += character.isalnum()
        if seen == wanted:
            end = position + offset + 1
            return None if lower[end : end + 1].isalnum() else end
    return None


def _checks(written: str) -> bool:
    from stdnum.iso7064 import mod_97_10

    number = "".join(filter(str.isalnum, written)).upper()
    return bool(mod_97_10.is_valid(number[4:] + number[:4]))
