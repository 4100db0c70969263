"""The scores of letters that stand together, packed: a dictionary of strings takes ten times the room."""

from collections.abc import Collection
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from routing.sensitivity.sentences.features import GRAM

_AFTER_ALL = np.iinfo(np.uint64).max
"""Stands behind the numbers of all grams; no gram has it."""


class Letters:
    """Scores words by their letters. A gram is looked up as one number, in which each letter has 16 bits.

    >>> scored = Letters("<lamlame", np.array([0.5, 0.25], np.float32)).scores(["lame", "lamb", "new"])
    >>> scored["lame"], scored["lamb"], scored["new"]
    (0.75, 0.5, 0.0)
    """

    def __init__(self, grams: str, scores: NDArray[np.float32]) -> None:
        """`grams` stand one behind the other."""
        numbers = np.frombuffer(_bits(grams), dtype="<u8")
        order = numbers.argsort()
        self._numbers = np.append(numbers[order], _AFTER_ALL)
        self._scores = np.append(scores[order], np.float32(0.0))

    def scores(self, words: Collection[str]) -> dict[str, float]:
        """What the letters of each word say."""
        if not words:
            return {}
        # Whatever reaches from one word into the next has `><` in it, or `>>` behind the last: no gram does.
        written = "".join([f"<{word}>" for word in words])
        bits = _bits(written + ">" * (GRAM - 1))
        numbers = np.ndarray(len(bits) // 2 - GRAM + 1, "<u8", bits, strides=(2,)).copy()
        places = self._numbers.searchsorted(numbers)
        told = self._scores.take(places) * (self._numbers.take(places) == numbers)
        starts = list(accumulate([len(word) + 2 for word in words], initial=0))[:-1]
        return dict(zip(words, np.add.reduceat(told, starts, dtype=np.float64).tolist(), strict=True))


def _bits(letters: str) -> bytes:
    return letters.encode("utf-16-le", "surrogatepass")
