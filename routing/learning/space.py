"""Turns a text into numbers: hashed words and letter groups, traits with their products, and fields."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from math import sqrt
from re import compile as pattern
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from routing.learning.fields import shares
from routing.learning.traits import near, plain, traits

Floats = NDArray[np.float32]

BUCKETS = 4_096
"""Places of a hashed block. Twice as many learn no more, and the matrix grows with them."""
SHORTEST, LONGEST = 3, 5
"""Letters of a group; a word's edge counts as a letter."""
TRAIT_WEIGHT = 2.0
"""How loud the traits are beside a text block, whose rows have length 1."""
PRODUCT_WEIGHT = 0.2
"""How loud the products of two traits are: what makes a word problem hard is not what makes a quiz hard."""
FARTHEST, FARTHEST_IN_PRODUCT = 8.0, 3.0
"""Standard deviations beyond which a trait says no more; a rare trait is far out by its nature."""

_TOKEN = pattern(r"[^\W\d_]+|\d+")


def _tokens(text: str) -> list[str]:
    """Words in lower case; a number stands for its length."""
    return [
        token if not token[0].isdigit() else "0" * min(len(token), 4)
        for token in _TOKEN.findall(text.lower())
    ]


@lru_cache(maxsize=32_768)
def _letters(word: str) -> tuple[int, ...]:
    edged = f" {word} "
    sizes = range(SHORTEST, LONGEST + 1)
    return tuple(
        crc32(edged[at : at + size].encode()) for size in sizes for at in range(len(edged) - size + 1)
    )


def _hashed(codes: Sequence[int]) -> Floats:
    """Codes fall into buckets with a sign of their own, so that strangers cancel out instead of adding up."""
    numbers = np.array(codes, dtype=np.int64)
    signs = np.where((numbers >> 20) & 1, 1.0, -1.0)
    sums = np.bincount(numbers % BUCKETS, signs, BUCKETS)
    return np.asarray(np.sign(sums) * np.log1p(np.abs(sums)), dtype=np.float32)


def hashed_blocks(text: str) -> tuple[Floats, Floats]:
    """The words with their pairs, and the letter groups, before any weighting."""
    tokens = _tokens(near(plain(text)))
    words = [crc32(token.encode()) for token in tokens]
    pairs = [crc32(f"{one} {other}".encode()) for one, other in pairwise(tokens)]
    return _hashed([*words, *pairs]), _hashed(list(chain.from_iterable(_letters(token) for token in tokens)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """What is usual for a block of traits: mean and spread."""

    mean: Floats
    spread: Floats

    @classmethod
    def of(cls, rows: Floats) -> "Scale":
        """Measured over examples; a trait that never varies gets a spread that silences it."""
        known = np.isfinite(rows)
        count = np.maximum(1, known.sum(axis=0))
        mean = np.where(known, rows, 0).sum(axis=0) / count
        spread = np.sqrt((np.where(known, rows - mean, 0) ** 2).sum(axis=0) / count)
        return cls(
            mean=mean.astype(np.float32),
            spread=np.where(spread > 1e-6, spread, np.inf).astype(np.float32),
        )

    def apply(self, rows: Floats) -> Floats:
        """Standardised and clipped; an unknown value becomes the usual one."""
        standard = np.nan_to_num((rows - self.mean) / self.spread)
        return np.asarray(np.clip(standard, -FARTHEST, FARTHEST) * self.loudness, dtype=np.float32)

    @property
    def loudness(self) -> float:
        """What one standard deviation of one trait counts."""
        return sqrt(TRAIT_WEIGHT / max(1, len(self.mean)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """How rare each bucket is among the examples, and what is usual for the traits and the fields."""

    rarity: tuple[Floats, Floats]
    scale: Scale
    field_scale: Scale

    @property
    def size(self) -> int:
        """Numbers of a row."""
        count = len(self.scale.mean)
        return 2 * BUCKETS + count + count * (count + 1) // 2 + len(self.field_scale.mean)

    @classmethod
    def fit(cls, texts: Sequence[str]) -> tuple["Space", Floats]:
        """Learn from texts, and give their rows along."""
        blocks = [hashed_blocks(text) for text in texts]
        told = np.array([traits(text) for text in texts], dtype=np.float32)
        words, letters = np.array([one for one, _ in blocks]), np.array([two for _, two in blocks])
        about = np.array([_about(text) for text in texts], dtype=np.float32)
        space = cls(
            rarity=(_rarity(words), _rarity(letters)), scale=Scale.of(told), field_scale=Scale.of(about)
        )
        return space, space._rows(words, letters, told, about)

    def row(self, text: str) -> Floats:
        """One text as numbers."""
        words, letters = hashed_blocks(text)
        told = np.array([traits(text)], dtype=np.float32)
        about = np.array([_about(text)], dtype=np.float32)
        return np.asarray(self._rows(words[None], letters[None], told, about)[0])

    def _rows(self, words: Floats, letters: Floats, told: Floats, about: Floats) -> Floats:
        said = (_unit(words * self.rarity[0]), _unit(letters * self.rarity[1]))
        standard = self.scale.apply(told)
        most = FARTHEST_IN_PRODUCT * self.scale.loudness
        products = _products(np.clip(standard, -most, most))
        return np.concatenate((*said, standard, products, self.field_scale.apply(about)), axis=1)


def _about(text: str) -> tuple[float, ...]:
    return shares([token for token in _tokens(near(plain(text))) if not token[0].isdigit()])


def _products(standard: Floats) -> Floats:
    """Every trait times every trait, once; the rows' inner product is the square of the traits' own."""
    one, other = np.triu_indices(standard.shape[1])
    twice = np.where(one == other, 1.0, sqrt(2.0)) * sqrt(PRODUCT_WEIGHT)
    return np.asarray(standard[:, one] * standard[:, other] * twice, dtype=np.float32)


def _rarity(block: Floats) -> Floats:
    """The inverse document frequency of each bucket."""
    return np.asarray(np.log((1 + len(block)) / (1 + (block != 0).sum(axis=0))) + 1, dtype=np.float32)


def _unit(block: Floats) -> Floats:
    length = np.linalg.norm(block, axis=1, keepdims=True)
    return np.asarray(block / np.maximum(length, 1e-6), dtype=np.float32)
