"""Where a message lies among the features that the examples know; each block of features has length one."""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from routing.intents.features import BLOCKS, Feature, Features
from routing.intents.index import Index, Places
from routing.intents.kernel import Floats

WEIGHTS = {"letters": 1.2, "word": 0.75, "concept": 0.7, "pair": 0.4}
"""How much each block speaks, before the examples decide."""
CAUTION = {"letters": 0.0, "word": 0.0, "concept": 60.0, "pair": 60.0}
"""Added to a block's squared length: one concept alone must not speak as loudly as several that agree."""

_LETTERS, _WORD = map(BLOCKS.index, ("letters", "word"))
MANY = 2_000
"""From so many examples on, letters and pairs that a single one of them has are not worth their room: they
are half of all features, and tell next to nothing of other messages."""

_TOLD_AGAIN = 1_024
"""Features of which it is remembered how they are called."""
_LOUDNESS = 1.0 + np.log(np.maximum(1, np.arange(4096)))
"""By how often a feature occurs in a message; what occurs more often than this list is long is no louder."""
_LEAST, _MOST = array("i", [-1]).tobytes(), array("i", [np.iinfo(np.intc).max]).tobytes()
"""Stand before and behind the numbers of features when these are sorted."""


class Placed(NamedTuple):
    """A message as numbers of features, their blocks and their strengths."""

    numbers: Places
    """In order, and so are the blocks."""
    letters: int
    """How many of them stand for letters; what follows means something to a reader."""
    blocks: NDArray[np.uint8]
    strengths: Floats
    familiarity: float
    """The part of the message's words and word pairs that the examples know, 0 to 1."""
    said: int
    """How many words and word pairs the message has, known or not."""

    def familiar(self, known: NDArray[np.bool_]) -> float:
        """The part of the message's words and word pairs that are known by that, feature by feature."""
        words = self.numbers[self.blocks == _WORD]
        return int(np.count_nonzero(known[words])) / max(1, self.said)


class Space:
    """The features that the examples know, each with its rarity.

    A rarity is fixed when its feature is first seen: more examples later change none that was there before,
    so that what was learnt can be extended instead of learnt again.
    """

    def __init__(self, index: Index, rarity: NDArray[np.floating]) -> None:
        self.index = index
        self.rarity = rarity
        self.feature = lru_cache(_TOLD_AGAIN)(self._feature)
        """A feature by its number, as `block:name`."""
        self._blocks = np.arange(len(BLOCKS), dtype=np.uint8).repeat(np.diff(index.begins))

    @classmethod
    def of(cls, examples: Sequence[Features]) -> "Space":
        """All features of the examples."""
        seen = _counted(examples)
        if len(examples) >= MANY:
            seen = {one: by for one, by in seen.items() if by > 1 or _is_said(one)}
        index = Index.of(seen)
        return cls(index, _rarities(index, seen, len(examples)))

    def extended(self, added: Sequence[Features], total: int) -> "Space":
        """The space with more examples in it, `total` of them altogether."""
        seen = _counted(added)
        index = Index.of(seen, self.index)
        rarity = _rarities(index, seen, total)
        rarity[index.moved(self.index)] = self.rarity
        return Space(index, rarity)

    @property
    def size(self) -> int:
        """How many features there are."""
        return self.index.size

    def _feature(self, number: int) -> str:
        return ":".join(self.index.feature(number))

    def place(self, seen: Features) -> Placed:
        """Where a message lies."""
        numbers, counts = _distinct(self.index.packed(seen.words, seen.concepts, seen.paired()))
        blocks = self._blocks.take(numbers)
        kinds = blocks.tobytes()
        said = len(set(seen.words)) + len(set(pairwise(seen.words)))
        return Placed(
            numbers=numbers,
            letters=kinds.count(_LETTERS),
            blocks=blocks,
            strengths=_strengths(self.rarity.take(numbers), counts, blocks),
            familiarity=kinds.count(_WORD) / max(1, said),
            said=said,
        )


def _distinct(packed: Sequence[bytes]) -> tuple[Places, Places]:
    """The different ones among packed numbers, in order, and how often each one occurs."""
    every = np.frombuffer(bytearray().join((_LEAST, *packed, _MOST)), dtype=np.intc)
    every.sort()
    # Each of the ends is the last place of a number; the first end is that of `_LEAST`.
    ends = (every[1:] != every[:-1]).nonzero()[0]
    last = ends[1:]
    return every.take(last).astype(np.intp), last - ends[:-1]


def _strengths(rarity: NDArray[np.floating], counts: Places, blocks: NDArray[np.uint8]) -> Floats:
    """How strong each feature is within its block, by its rarity and by how often it occurs."""
    plain = rarity * _LOUDNESS.take(counts, mode="clip")
    lengths = np.bincount(blocks, plain * plain, len(BLOCKS)).tolist()
    scales = [
        WEIGHTS[block] / sqrt(length + CAUTION[block]) if length else 0.0
        for block, length in zip(BLOCKS, lengths, strict=True)
    ]
    strengths: Floats = plain * np.array(scales).take(blocks)
    return strengths


def _counted(examples: Iterable[Features]) -> dict[Feature, int]:
    """How many of the examples have each feature."""
    return Counter(feature for example in examples for feature in example.every())


def _is_said(feature: Feature) -> bool:
    """Whether it is a single word or a concept, and not letters or a pair."""
    block, name = feature
    return block == "concept" or (block == "word" and " " not in name)


def _rarities(index: Index, counts: dict[Feature, int], total: int) -> Floats:
    """The rarity of each feature of the index, of which `total` examples have so many; 0 for others."""
    known_by = np.bincount(index.numbers(list(counts)), list(counts.values()), index.size)
    rarities: Floats = np.where(known_by > 0, np.log((1 + total) / (1 + known_by)) + 1, 0.0)
    return rarities
