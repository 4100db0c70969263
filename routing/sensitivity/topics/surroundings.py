"""Where in a text its sentences end, and where it speaks of machines, of rules or of titles."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.topics.lexicon import surroundings as lexicon

_END = Expression(r"[.!?;\n](?:(?<=\n)|(?<![0-9].)(?<!\b\w.)[.!?;]*(?=[\s\"')]|\Z))")
"""It looks back from the sign, as an expression that begins with one is searched for many times faster."""
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
    by_tail: Mapping[str, tuple[str, ...]]

    def among(self, words: AbstractSet[str]) -> set[str]:
        """Those of the words that begin with one of these, or are long and end with one."""
        heads, tails = self.by_head, self.by_tail
        found = {word for word in words if (head := word[:_HEAD]) in heads and word.startswith(heads[head])}
        found.update(self.words & words)
        for word in words:
            if len(word) >= _LONG:
                for stem in (word, word[:-2]):
                    if (tail := stem[-_HEAD:]) in tails and stem.endswith(tails[tail]):
                        found.add(word)
        return found


def _stems(listed: Iterable[str]) -> Stems:
    plain = [one.removesuffix("!") for one in listed if one.endswith("!") or len(one) <= _SHORT]
    longer = [one for one in listed if not one.endswith("!") and len(one) > _SHORT]
    return Stems(
        frozenset(plain),
        _grouped(longer, slice(0, _HEAD)),
        _grouped(longer, slice(-_HEAD, None)),
    )


def _grouped(stems: Iterable[str], part: slice) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for stem in stems:
        groups.setdefault(stem[part], []).append(stem)
    return {letters: tuple(group) for letters, group in groups.items()}


_MACHINES = _stems(lexicon.MACHINES)
_GENERAL = _stems(lexicon.GENERAL)
_TITLES = _stems(lexicon.TITLES)
_HEADS = frozenset(
    word[:_HEAD] for one in (_MACHINES, _GENERAL, _TITLES) for word in (*one.words, *one.by_head)
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
    lower = reading.lower
    words = {word for word in reading.distinct if word[:_HEAD] in _HEADS or len(word) >= _LONG}
    general = _of(reading, _GENERAL.among(words))
    general += [at for phrase in lexicon.GENERAL_PHRASES for at in _places(lower, phrase)]
    quoted = _QUOTED.finditer(reading.text) if _TITLES.among(words) else ()
    return Surroundings(
        [match.start() for match in _END.finditer(lower)],
        _of(reading, _MACHINES.among(words)),
        _of(reading, lexicon.TRADERS & reading.distinct),
        sorted(general),
        [match.span() for match in quoted],
    )


def _of(reading: Reading, words: AbstractSet[str]) -> list[int]:
    """Where the words stand."""
    return [start for start, _, word in reading.words if word in words] if words else []


def _places(lower: str, phrase: str) -> Iterator[int]:
    at = lower.find(phrase)
    while at >= 0:
        yield at
        at = lower.find(phrase, at + len(phrase))
