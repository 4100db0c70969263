"""Where in a text its sentences end, and where it speaks of machines, of rules or of titles."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from routing.sensitivity.expression import Expression
from routing.sensitivity.lexicon import surroundings as lexicon
from routing.sensitivity.reading import Reading

_END = Expression(r"(?<![0-9])(?<!\b\w)[.!?;]+(?=[\s\"')]|\Z)|\n")
_QUOTED = Expression(r"[\"„“”«»][^\"„“”«»\n]{2,90}[\"“”«»]")
_HEAD = 3
_SHORT = 4
"""Letters up to which a word stands for itself alone."""
_LONG = 8
"""Letters from which on a word may be one that ends with another, as German and Danish build them."""


@dataclass(frozen=True, slots=True)
class Stems:
    """Words by what they begin or end with, at the cost of a few look-ups."""

    words: frozenset[str]
    by_head: Mapping[str, tuple[str, ...]]
    endings: tuple[str, ...]

    def has(self, word: str) -> bool:
        if word in self.words:
            return True
        stems = self.by_head.get(word[:_HEAD])
        if stems is not None and word.startswith(stems):
            return True
        return len(word) >= _LONG and (word.endswith(self.endings) or word[:-2].endswith(self.endings))


def _stems(listed: Iterable[str]) -> Stems:
    plain = [one.removesuffix("!") for one in listed if one.endswith("!") or len(one) <= _SHORT]
    longer = [one for one in listed if not one.endswith("!") and len(one) > _SHORT]
    heads: dict[str, list[str]] = {}
    for stem in longer:
        heads.setdefault(stem[:_HEAD], []).append(stem)
    return Stems(frozenset(plain), {head: tuple(stems) for head, stems in heads.items()}, tuple(longer))


_MACHINES = _stems(lexicon.MACHINES)
_GENERAL = _stems(lexicon.GENERAL)
_TITLES = _stems(lexicon.TITLES)
_HEADS = frozenset(
    word[:_HEAD]
    for words in (lexicon.TRADERS, *((*one.words, *one.by_head) for one in (_MACHINES, _GENERAL, _TITLES)))
    for word in words
)
"""How all of these words begin."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Sorted places in a text."""

    ends: Sequence[int]
    machines: Sequence[int]
    traders: Sequence[int]
    general: Sequence[int]
    titles: Sequence[tuple[int, int]]

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence around a place begins and ends."""
        before, after = bisect_left(self.ends, start), bisect_left(self.ends, end)
        return (
            self.ends[before - 1] if before else 0,
            self.ends[after] if after < len(self.ends) else 1 << 40,
        )

    def is_titled(self, start: int) -> bool:
        """Whether a place is inside of a title."""
        at = bisect_right(self.titles, (start, 1 << 40)) - 1
        return at >= 0 and self.titles[at][0] <= start < self.titles[at][1]


def holds(places: Sequence[int], start: int, end: int) -> bool:
    """Whether one of the sorted places is in a stretch."""
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def surroundings(reading: Reading) -> Surroundings:
    """Look for all of it: linear in the length of the text."""
    machines: list[int] = []
    traders: list[int] = []
    general: list[int] = []
    titled = False
    for start, _, word in reading.words:
        head = word[:_HEAD]
        if head not in _HEADS and len(word) < _LONG:
            continue
        if word in lexicon.TRADERS:
            traders.append(start)
        if _MACHINES.has(word):
            machines.append(start)
        if _GENERAL.has(word):
            general.append(start)
        titled = titled or _TITLES.has(word)
    lower = reading.lower
    general += [at for phrase in lexicon.GENERAL_PHRASES for at in _places(lower, phrase)]
    return Surroundings(
        [match.start() for match in _END.finditer(lower)],
        machines,
        traders,
        sorted(general),
        [match.span() for match in _QUOTED.finditer(reading.text)] if titled else (),
    )


def _places(lower: str, phrase: str) -> Iterator[int]:
    at = lower.find(phrase)
    while at >= 0:
        yield at
        at = lower.find(phrase, at + len(phrase))
