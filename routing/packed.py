"""Words and pairs of words by number, packed: dictionaries of strings take ten times the room.

Looking something up here takes a microsecond, so whoever asks often remembers what was answered.
"""

from array import array
from bisect import bisect
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

UNHEARD = "\0"
"""The sign of a word without a number; it stands behind no other."""
_STEP = 16
"""Words between two that are looked at first."""


class Glossary:
    """Numbers words by their place in a sorted list.

    >>> known = Glossary.of({"pump", "angebot"})
    >>> known.number("pump"), known.number("pumps"), known.word(0), len(known)
    (1, -1, 'angebot', 2)
    """

    def __init__(self, written: bytes) -> None:
        """`written`: the sorted words, each between two zeros."""
        ends = np.flatnonzero(np.frombuffer(written, np.uint8) == 0).tolist() or [0]
        self.written = written
        self._begins = array("I", [*ends[:-1:_STEP], ends[-1]])
        self._first = [written[begin + 1 : written.find(b"\0", begin + 1)] for begin in self._begins[:-1]]
        self._size = len(ends) - 1

    @classmethod
    def of(cls, words: Iterable[str]) -> "Glossary":
        """The glossary of different words."""
        return cls(b"".join([b"\0", *(_bytes(word) + b"\0" for word in sorted(words))]))

    def __len__(self) -> int:
        return self._size

    def number(self, word: str) -> int:
        """The number of a word; -1 if it has none."""
        wanted = _bytes(word)
        step = bisect(self._first, wanted) - 1
        if step < 0:
            return -1
        begin = self._begins[step]
        at = self.written.find(b"\0" + wanted + b"\0", begin, self._begins[step + 1] + 1)
        return -1 if at < 0 else step * _STEP + self.written.count(b"\0", begin, at)

    def word(self, number: int) -> str:
        """The word of a number."""
        step, behind = divmod(number, _STEP)
        written = self.written[self._begins[step] + 1 : self._begins[step + 1]]
        return written.split(b"\0")[behind].decode("utf-8", "surrogatepass")

    def words(self) -> list[str]:
        """All words, in order."""
        return self.written.decode("utf-8", "surrogatepass").split("\0")[1:-1]


class Pairs:
    """Numbers pairs of numbers by their place in a sorted list.

    >>> pairs = Pairs.of({(0, 1), (0, 2), (3, 0)})
    >>> behind, base = pairs.behind(0)
    >>> base + behind.index(sign(2)), sign(3) in behind, pairs.pair(2)
    (1, False, (3, 0))
    """

    def __init__(self, begins: NDArray[np.uint32], seconds: NDArray[np.uint32]) -> None:
        """`begins`: the place in `seconds` from which those behind each first number stand, and the end."""
        self._begins = array("I", begins.astype(np.uintc).tobytes())
        self._seconds = (seconds + 1).astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")

    @classmethod
    def of(cls, pairs: Iterable[tuple[int, int]]) -> "Pairs":
        """Different pairs of small numbers."""
        ordered = np.array(sorted(pairs), np.uint32).reshape(-1, 2)
        firsts = np.arange(ordered[:, 0].max(initial=0) + 2)
        return cls(np.searchsorted(ordered[:, 0], firsts).astype(np.uint32), ordered[:, 1].copy())

    def __len__(self) -> int:
        return len(self._seconds)

    @property
    def begins(self) -> NDArray[np.uint32]:
        """As it was given."""
        return np.array(self._begins, np.uint32)

    @property
    def seconds(self) -> NDArray[np.uint32]:
        """As it was given."""
        return np.frombuffer(self._seconds.encode("utf-32-le", "surrogatepass"), "<u4") - np.uint32(1)

    @property
    def firsts(self) -> NDArray[np.uint32]:
        """The first number of each pair, as `seconds` are the second ones."""
        counts = np.diff(self.begins)
        return np.repeat(np.arange(len(counts), dtype=np.uint32), counts)

    def numbers(self, firsts: NDArray[np.uint32], seconds: NDArray[np.uint32]) -> NDArray[np.intp]:
        """The numbers of pairs, all of which there are."""
        return np.searchsorted(_joined(self.firsts, self.seconds), _joined(firsts, seconds))

    def behind(self, first: int) -> tuple[str, int]:
        """The signs of those that stand behind a number, in order, and the number of the first such pair."""
        if not 0 <= first < len(self._begins) - 1:
            return "", 0
        begin = self._begins[first]
        return self._seconds[begin : self._begins[first + 1]], begin

    def pair(self, number: int) -> tuple[int, int]:
        """The pair of a number."""
        return bisect(self._begins, number) - 1, ord(self._seconds[number]) - 1


def sign(number: int) -> str:
    """The letter that a number is among those behind another; -1 has one that no other number has."""
    return chr(number + 1)


def _bytes(word: str) -> bytes:
    try:
        return word.encode()  # half as long as with the error handler
    except UnicodeEncodeError:
        return word.encode("utf-8", "surrogatepass")


def _joined(firsts: NDArray[np.uint32], seconds: NDArray[np.uint32]) -> NDArray[np.uint64]:
    return firsts.astype(np.uint64) << np.uint64(32) | seconds
