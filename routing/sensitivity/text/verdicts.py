"""What a rule says of single words, remembered: the same words come again with every message.

Only hashes of words are remembered, never a word: nobody can read out of them what was written.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Generic, NamedTuple, TypeVar

MOST = 8_192
"""Words that are remembered by each rule, in half a megabyte; where there would be more, it begins anew."""

Verdict = TypeVar("Verdict")


class Hashed(NamedTuple):
    """Words by their hash. That two words have one does not happen: there are 2 ** 61."""

    words: Mapping[int, str]
    hashes: frozenset[int]


def hashed(words: Collection[str]) -> Hashed:
    """The words by their hash."""
    by_hash = dict(zip(map(hash, words), words, strict=True))
    return Hashed(by_hash, frozenset(by_hash))


class _Remembered(NamedTuple, Generic[Verdict]):
    heard: set[int]
    telling: set[int]
    """Those of which something is said."""
    told: dict[int, Verdict]


class Verdicts(Generic[Verdict]):
    """What is said of each word, for those few of which anything is said.

    >>> long = Verdicts(lambda words: {word: len(word) for word in words if len(word) > 3})
    >>> long.among(hashed(["one", "three"]))
    {'three': 5}
    """

    def __init__(self, judge: Callable[[Collection[str]], Mapping[str, Verdict]], most: int = MOST) -> None:
        """`judge` is given words and leaves out those of which there is nothing to be said.

        What it says of a word may not depend on the others.
        """
        self._judge, self._most = judge, most
        self._remembered: _Remembered[Verdict] = _Remembered(set(), set(), {})

    def __len__(self) -> int:
        """How many words are remembered."""
        return len(self._remembered.heard)

    def among(self, words: Hashed) -> dict[str, Verdict]:
        """Those of the words that have a verdict, with it."""
        heard, telling, told = self._remembered
        if not words.hashes <= heard:
            heard, telling, told = self._hear(words)
        found = words.hashes & telling
        return {words.words[one]: told[one] for one in found} if found else {}

    def _hear(self, words: Hashed) -> _Remembered[Verdict]:
        """What is known when those of the words that are new have been judged, all of the words among it."""
        known = self._remembered
        if len(known.heard) + len(words.hashes) > self._most:
            known = _Remembered(set(), set(), {})
        judged = self._judge([words.words[one] for one in words.hashes - known.heard])
        # In this order: another thread may look in between, and what was heard has to have its verdict.
        known.told.update(zip(map(hash, judged), judged.values(), strict=True))
        known.telling.update(map(hash, judged))
        known.heard.update(words.hashes)
        if len(known.heard) <= self._most:
            self._remembered = known
        return known
