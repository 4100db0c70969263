"""The scores of letters that stand together, packed: a dictionary of strings takes ten times the room."""

from collections.abc import Collection, Iterable
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from routing.sensitivity.sentences.features import GRAM

Numbers = NDArray[np.uint64]


class Letters:
    """Scores words by their letters. A gram is looked up as one number, in which each letter has 16 bits.

    >>> told = Letters(numbered(["lame", "<lam"]), np.array([0.25, 0.5], np.float32))
    >>> scored = told.scores(["lame", "lamb", "new"])
    >>> scored["lame"], scored["lamb"], scored["new"]
    (0.75, 0.5, 0.0)
    """

    def __init__(self, numbers: Numbers, scores: NDArray[np.float32]) -> None:
        """By gram, in the order of the numbers."""
        self.numbers = numbers
        self.by_gram = scores

    def scores(self, words: Collection[str]) -> dict[str, float]:
        """What the letters of each word say."""
        if not words or not self.numbers.size:
            return dict.fromkeys(words, 0.0)
        # Whatever reaches from one word into the next has `><` in it, or `>>` behind the last: no gram does.
        written = "".join([f"<{word}>" for word in words])
        bits = _bits(written + ">" * (GRAM - 1))
        numbers = np.ndarray(len(bits) // 2 - GRAM + 1, "<u8", bits, strides=(2,)).copy()
        places = self.numbers.searchsorted(numbers)
        told = self.by_gram.take(places, mode="clip") * (self.numbers.take(places, mode="clip") == numbers)
        starts = list(accumulate([len(word) + 2 for word in words], initial=0))[:-1]
        return dict(zip(words, np.add.reduceat(told, starts, dtype=np.float64).tolist(), strict=True))


def numbered(grams: Iterable[str]) -> Numbers:
    """The numbers of grams."""
    return np.frombuffer(_bits("".join(grams)), "<u8").astype(np.uint64)


def _bits(letters: str) -> bytes:
    return letters.encode("utf-16-le", "surrogatepass")
