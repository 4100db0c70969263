"""Where in a text an expression is worth its time: around words without which it finds nothing."""

from collections.abc import Iterable, Iterator, Sequence

from routing.sensitivity.text.expression import Expression

Span = tuple[int, int]


def places(lower: str, words: Sequence[Expression]) -> list[Span]:
    """Where the words stand, in order."""
    return sorted([match.span() for word in words for match in word.finditer(lower)])


def around(places: Iterable[Span], before: int, after: int) -> Iterator[Span]:
    """Stretches with so many characters before and after each place; those that touch are one.

    >>> list(around([(3, 4), (40, 42), (45, 46)], before=5, after=10))
    [(0, 14), (35, 56)]
    """
    start = end = -1
    for first, last in places:
        if end < 0 or first - before > end:
            if end >= 0:
                yield start, end
            start = max(0, first - before)
        end = max(end, last + after)
    if end >= 0:
        yield start, end
