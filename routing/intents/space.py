"""Where a message lies among the features that the examples know; each block of features has length one."""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

from routing.intents.features import BLOCKS, Feature, Features, letters
from routing.intents.kernel import Floats, Numbers
from routing.intents.remembered import Remembered

WEIGHTS = {"letters": 1.2, "word": 0.75, "concept": 0.7, "pair": 0.4}
"""How much each block speaks, before the examples decide."""
CAUTION = {"letters": 0.0, "word": 0.0, "concept": 60.0, "pair": 60.0}
"""Added to a block's squared length: one concept alone must not speak as loudly as several that agree."""

Places = NDArray[np.intp]

_WORD = BLOCKS.index("word")
_LOUDNESS = 1.0 + np.log(np.maximum(1, np.arange(4096)))
"""By how often a feature occurs in a message; what occurs more often than this list is long is no louder."""
_LEAST, _MOST = array("i", [-1]).tobytes(), array("i", [np.iinfo(np.intc).max]).tobytes()
"""Stand before and behind the numbers of features when these are sorted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A message as numbers of features, their blocks and their strengths."""

    numbers: Places
    blocks: NDArray[np.uint8]
    strengths: Floats
    familiarity: float
    """The part of the message's words and word pairs that the examples know, 0 to 1."""
    said: int
    """How many words and word pairs the message has, known or not."""


class Space:
    """The features that the examples know, each with its number and its rarity.

    A rarity is fixed when its feature is first seen: more examples later change none that was there before,
    so that what was learnt can be extended instead of learnt again.
    """

    def __init__(
        self, names: Sequence[str], blocks: NDArray[np.uint8], known_by: Numbers, rarity: Floats
    ) -> None:
        """By feature: its name, its block (a place in `BLOCKS`), how many examples have it, its rarity."""
        self.size = len(names)
        self.names = names
        self.blocks = blocks
        self.known_by = known_by
        self.rarity = rarity
        self._numbers = {
            block: dict(zip(compress(names, own.tolist()), own.nonzero()[0].tolist(), strict=True))
            for block, own in ((block, blocks == place) for place, block in enumerate(BLOCKS))
        }
        self._words = Remembered(self._of_word)

    @classmethod
    def of(cls, examples: Sequence[Features]) -> "Space":
        """All features of the examples, in the order in which they first appear."""
        seen = _counted(examples)
        return cls(*_columns(seen), _rarities(seen.values(), len(examples)))

    def extended(self, added: Sequence[Features], total: int) -> "Space":
        """The space with more examples in it, `total` of them altogether."""
        known_by = self.known_by.copy()
        new: dict[Feature, int] = {}
        for feature, count in _counted(added).items():
            number = self._numbers[feature[0]].get(feature[1])
            if number is None:
                new[feature] = count
            else:
                known_by[number] += count
        names, blocks, counts = _columns(new)
        return Space(
            [*self.names, *names],
            np.concatenate([self.blocks, blocks]),
            np.concatenate([known_by, counts]),
            np.concatenate([self.rarity, _rarities(new.values(), total)]),
        )

    def feature(self, number: int) -> str:
        """A feature as `block:name`."""
        return f"{BLOCKS[self.blocks[number]]}:{self.names[number]}"

    def place(self, seen: Features) -> Placed:
        """Where a message lies."""
        word_pairs = list(map(" ".join, pairwise(seen.words)))
        told = [
            *map(self._numbers["word"].get, word_pairs),
            *map(self._numbers["concept"].get, seen.concepts),
            *map(self._numbers["pair"].get, seen.pairs()),
        ]
        known = array("i", [number for number in told if number is not None]).tobytes()
        numbers, counts = _distinct([known, *self._words.all_of(seen.words)])
        blocks = self.blocks.take(numbers)
        said = len(set(seen.words)) + len(set(word_pairs))
        return Placed(
            numbers=numbers,
            blocks=blocks,
            strengths=_strengths(self.rarity.take(numbers), counts, blocks),
            familiarity=blocks.tobytes().count(_WORD) / max(1, said),
            said=said,
        )

    def familiarity(self, placed: Placed, at_least: int) -> float:
        """The part of a message's words and word pairs that `at_least` so many examples know, 0 to 1."""
        known = (placed.blocks == _WORD) & (self.known_by[placed.numbers] >= at_least)
        return np.count_nonzero(known) / max(1, placed.said)

    def _of_word(self, word: str) -> bytes:
        """The numbers of a word and of its letter n-grams, as far as the examples know them."""
        parts = map(self._numbers["letters"].get, letters(word))
        numbers = [self._numbers["word"].get(word), *parts]
        return array("i", [number for number in numbers if number is not None]).tobytes()


def _distinct(packed: Sequence[bytes]) -> tuple[Places, Places]:
    """The different ones among packed numbers, in order, and how often each one occurs."""
    every = np.frombuffer(bytearray().join((_LEAST, *packed, _MOST)), dtype=np.intc)
    every.sort()
    # Each of the ends is the last place of a number; the first end is that of `_LEAST`.
    ends = (every[1:] != every[:-1]).nonzero()[0]
    last = ends[1:]
    return every.take(last).astype(np.intp), last - ends[:-1]


def _strengths(rarity: Floats, counts: Places, blocks: NDArray[np.uint8]) -> Floats:
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


def _columns(counts: dict[Feature, int]) -> tuple[list[str], NDArray[np.uint8], Numbers]:
    """The names of features, their blocks, and their counts."""
    blocks = [BLOCKS.index(block) for block, _ in counts]
    known_by = np.array(list(counts.values()), dtype=np.int32)
    return [name for _, name in counts], np.array(blocks, dtype=np.uint8), known_by


def _rarities(counts: Iterable[int], total: int) -> Floats:
    return np.array([log((1 + total) / (1 + count)) + 1 for count in counts], dtype=np.float64)
