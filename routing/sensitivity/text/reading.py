"""A text, prepared once for all detectors: its lower case, its words and its runs of digits."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import ALL_OPEN, GATES, Gate
from routing.sensitivity.text.plain import Plain, plain
from routing.sensitivity.text.shape import shape_of
from routing.sensitivity.text.verdicts import Hashed, hashed
from routing.sensitivity.text.words import Words, lowered, words_in
from routing.vocabulary import Finding

_RUN = Expression(r"[0-9](?=[0-9 .\-/()]{5})(?:[ .\-/()]{0,2}[0-9]+)+")
"""The first digit looks ahead for as many characters as the shortest run has: most numbers are short."""
_DATE = Expression(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9\-]) *")
"""A day in front of a run, as log files write it, is no part of it."""
_SEPARATORS = b" .-/()"
_PIECE = Expression(r"[^ ]+")
FEWEST_DIGITS = 6
"""A run with fewer digits names nobody."""
MOST_DIGITS = 24
"""A longer run is a list of numbers: it is read number by number."""


class Run(NamedTuple):
    """Digits that belong together, with single separators between them."""

    start: int
    end: int
    shape: str
    """As written, separators included."""
    digits: str
    glued: bool
    """A letter or digit stands right before or after it, so it is a part of something longer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What every detector is handed. Offsets of `lower` are those of `text`."""

    plain: Plain
    text: str
    """That of `plain`; its offsets are not always those of the text that was given."""
    lower: str
    shape: str
    """What kind of character stands where (`routing.sensitivity.text.shape`)."""
    runs: tuple[Run, ...]
    words: Words
    """Start, end and lower case of each word; hyphens and apostrophes inside belong to it."""
    distinct: frozenset[str]
    """The words, each once: whether one of a list occurs is asked of it first, since that is cheap."""
    hashed: Hashed
    """The same by their hash (`routing.sensitivity.text.verdicts`)."""
    open: int
    """The gates of cues that are open to its words (`routing.sensitivity.text.gates`)."""

    def given(self, finding: Finding) -> Finding:
        """A finding in this text, with its offsets in the text that was given."""
        if self.plain.places is None:
            return finding
        start, end = self.plain.span(finding.start, finding.end)
        return replace(finding, start=start, end=end)

    def may_have(self, cues: Gate) -> bool:
        """Whether one of the cues may occur: asked first, since it costs next to nothing."""
        return self.open & cues != 0

    def before(self, position: int, reach: int = 32) -> str:
        """The lower-case characters that lead up to a position."""
        return self.lower[max(0, position - reach) : position]

    def after(self, position: int, reach: int = 16) -> str:
        """The lower-case characters that follow a position."""
        return self.lower[position : position + reach]


def read(text: str) -> Reading:
    """Prepare a text: linear in its length."""
    given = plain(text)
    lower = lowered(given.text)
    words = words_in(lower)
    distinct = frozenset([word for _, _, word in words])
    by_hash = hashed(distinct)
    return Reading(
        given,
        given.text,
        lower,
        shape_of(given.text),
        tuple(_runs(given.text)),
        words,
        distinct,
        by_hash,
        GATES.open(by_hash),
    )


def rewritten(text: Plain) -> Reading:
    """The same for the detectors of numbers alone, which need no words."""
    lower, shape = lowered(text.text), shape_of(text.text)
    return Reading(
        text, text.text, lower, shape, tuple(_runs(text.text)), (), frozenset(), hashed(()), ALL_OPEN
    )


def words_of(text: str) -> frozenset[str]:
    """The words of a list that is written as plain text."""
    return frozenset(text.split())


def _runs(text: str) -> Iterator[Run]:
    for match in _RUN.finditer(text):
        start, end = match.span()
        if end - start < FEWEST_DIGITS:
            continue
        shape = digits = match[0]
        if not shape.isdigit():
            if "-" in shape and (date := _DATE.match(text, start, end)) is not None:
                start = date.end()
                shape = text[start:end]
            digits = _digits(shape)
        if len(digits) > MOST_DIGITS:
            yield from _pieces(text, start, shape)
        elif len(digits) >= FEWEST_DIGITS:
            yield Run(start, end, shape, digits, _is_glued(text, start, end))


def _digits(shape: str) -> str:
    """Without separators: by way of bytes, which takes half the time."""
    return shape.encode().translate(None, _SEPARATORS).decode()


def _pieces(text: str, start: int, shape: str) -> Iterator[Run]:
    """The numbers of a list, one by one."""
    for piece in _PIECE.finditer(shape):
        written = piece.group()
        digits = _digits(written)
        if FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
            first, last = start + piece.start(), start + piece.end()
            yield Run(first, last, written, digits, _is_glued(text, first, last))


def _is_glued(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()
