"""What becomes of a text with more of one kind than anybody writes by hand: its rest is covered as a whole.

Looking at ten thousand numbers one by one takes longer than a message may, and hiding each of them behind a
name of its own helps nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from routing.vocabulary import Finding, Level

MOST = 1_000
"""Findings of one rule that are told one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest(Finding):
    """Everything from the first finding too many to the end of the text."""


def bounded(found: Iterator[Finding], end: int, level: Level = Level.PUBLIC) -> Iterator[Finding]:
    """Findings that come in order, and the rest of a text of that length as one finding if they are too many.

    The rest has the level of the finding it begins with, and at least the one given: the highest that the
    rule knows.
    """
    yield from islice(found, MOST)
    one = next(found, None)
    if one is not None:
        yield Rest(kind=one.kind, start=one.start, end=end, level=max(one.level, level), rule=one.rule)
