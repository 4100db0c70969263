"""What stands where a password is expected: whether it is one, and how much of it."""

import re
from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_looks import looks_secret
from routing.sensitivity.secrets.password_words import STATES
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

CODE = Expression(
    r"[\w.]{0,60}[(\[{]|\$[a-z_]+$|\$[({]|\{|<|%\(|\*{3,}|x{4,}$|\.{3}|https?://"
    r"|[\w.\-]+@[\w\-]+\.[a-z]{2,}$|os\.|env\.|/"
)
"""Code, addresses and what stands in place of a value."""
_DATE = Expression(r"[0-9]{1,4}[.\-/:][0-9]{1,2}(?:[.\-/:][0-9]{1,4})?(?:[T_][0-9:.]{2,12}Z?)?")
_WORD = Expression(r"[^\W\d_]+")
_SHORTEST = {"secret.password": 5, "secret.setting": 8}
_PHRASED = 4
"""Words of a password that may have one that is also said of passwords."""


def written(reading: Reading, match: re.Match[str], group: int | str = 1) -> str:
    """What a group holds, as it was written, without the signs that end a sentence."""
    return reading.text[match.start(group) : match.end(group)].rstrip(".,;:!?)")


def secret(reading: Reading, match: re.Match[str], rule: str = "secret.password") -> Iterator[Finding]:
    """A password that looks like one: group 1 of the match, without the signs that end a sentence."""
    start, end = match.span(1)
    value = reading.text[start:end].rstrip(".,;:)]}*_»“”")
    if (
        len(value) >= _SHORTEST[rule]
        and not value.rstrip("?").isalpha()
        and looks_secret(value)
        and not CODE.match(value.lower())
        and not _DATE.fullmatch(value)
    ):
        yield credential(start, start + len(value), rule)


def literal(reading: Reading, match: re.Match[str]) -> Iterator[Finding]:
    """A password that may be plain words, unless they say something of one: the last group of the match."""
    start, end = match.span(match.lastindex or 1)
    value = reading.lower[start:end].rstrip(".,;:")
    if CODE.match(value) or (value.isdigit() and len(value) < 4):
        return
    words = _WORD.findall(value)
    said = sum(word in STATES for word in words)
    if said <= (len(words) >= _PHRASED) and any(map(str.isalnum, value)):
        yield credential(start, start + len(value), "secret.password")
