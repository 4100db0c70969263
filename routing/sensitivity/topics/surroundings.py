"""Where in a text its sentences end, and where it speaks of machines, of rules or of titles."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.text.verdicts import Verdicts
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

    def among(self, words: Collection[str]) -> set[str]:
        """Those of the words that begin with one of these, or are long and end with one."""
        heads, tails = self.by_head, self.by_tail
        found = {word for word in words if (head := word[:_HEAD]) in heads and word.startswith(heads[head])}
        found.update(self.words.intersection(words))
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


class _Kinds(NamedTuple):
    """Of what a word says that it is spoken of."""

    machine: bool
    trader: bool
    general: bool
    title: bool
    phrases: Sequence[str]
    """Those of `GENERAL_PHRASES` that may stand where the word does."""


def _kinds(words: Collection[str]) -> dict[str, _Kinds]:
    """The words that say something of it."""
    likely = {word for word in words if word[:_HEAD] in _HEADS or len(word) >= _LONG}
    machines, general, titles = _MACHINES.among(likely), _GENERAL.among(likely), _TITLES.among(likely)
    traders = lexicon.TRADERS.intersection(words)
    phrases = _phrases(words)
    return {
        word: _Kinds(
            word in machines, word in traders, word in general, word in titles, phrases.get(word, ())
        )
        for word in chain(machines | general | titles | traders, phrases)
    }


def _phrases(words: Collection[str]) -> dict[str, list[str]]:
    """Words in which a part of a phrase stands, with the phrases."""
    together = " ".join(words)
    found: dict[str, list[str]] = {}
    for phrase, part in _PARTS.items():
        if part in together:
            for word in words:
                if part in word:
                    found.setdefault(word, []).append(phrase)
    return found


_LONGEST_PART = {
    phrase: max(re.findall(r"[^\W\d_]+", phrase), key=len, default="") for phrase in lexicon.GENERAL_PHRASES
}
_SIGNS = tuple(phrase for phrase, part in _LONGEST_PART.items() if len(part) <= 1)
"""Phrases without a word, such as `(m/w/d`."""
_PARTS = {phrase: part for phrase, part in _LONGEST_PART.items() if len(part) > 1}
"""Of each other phrase the longest word: it is a part of a word wherever the phrase stands."""
_TOLD = Verdicts(_kinds)


def surroundings(reading: Reading) -> Surroundings:
    """Look for all of it: linear in the length of the text."""
    lower, kinds = reading.lower, _TOLD.among(reading.hashed)
    told = [(start, kinds[word]) for start, _, word in reading.words if word in kinds] if kinds else []
    general = [start for start, kind in told if kind.general]
    likely = {phrase for kind in kinds.values() for phrase in kind.phrases}.union(_SIGNS)
    phrases = [phrase for phrase in likely if phrase in lower]
    if phrases:
        general = sorted(chain(general, *(_places(lower, phrase) for phrase in phrases)))
    quoted = _QUOTED.finditer(reading.text) if any(kind.title for kind in kinds.values()) else ()
    return Surroundings(
        [match.start() for match in _END.finditer(lower)],
        [start for start, kind in told if kind.machine],
        [start for start, kind in told if kind.trader],
        general,
        [match.span() for match in quoted],
    )


def _places(lower: str, phrase: str) -> Iterator[int]:
    at = lower.find(phrase)
    while at >= 0:
        yield at
        at = lower.find(phrase, at + len(phrase))
