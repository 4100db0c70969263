"""What a rule says of single words, remembered: the same words come again with every message.

Only hashes of words are remembered, never a word: nobody can read out of them what was written.
"""

from collections.abc import Callable, Collection, Mapping
from typing import Generic, TypeVar

MOST = 8_192
"""Words that are remembered by each rule, in half a megabyte; where there would be more, it begins anew."""

Verdict = TypeVar("Verdict")
Hashed = Mapping[int, str]
"""Words by their hash. That two words have one does not happen: there are 2 ** 61."""


def hashed(words: Collection[str]) -> Hashed:
    """The words by their hash."""
    return dict(zip(map(hash, words), words, strict=True))


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
        self._remembered: tuple[set[int], dict[int, Verdict]] = set(), {}

    def __len__(self) -> int:
        """How many words are remembered."""
        return len(self._remembered[0])

    def among(self, words: Hashed) -> dict[str, Verdict]:
        """Those of the words that have a verdict, with it."""
        heard, told = self._remembered
        if not heard.issuperset(words):
            if len(words) > self._most:
                return dict(self._judge(words.values()))
            heard, told = self._hear(words)
        return {words[one]: told[one] for one in told.keys() & words.keys()}

    def _hear(self, words: Hashed) -> tuple[set[int], dict[int, Verdict]]:
        """What is remembered when the words among them that are new have been judged."""
        heard, told = self._remembered
        if len(heard) + len(words) > self._most:
            heard, told = set(), {}
        judged = self._judge([words[one] for one in words.keys() - heard])
        # In this order: another thread may look in between, and what was heard has to have its verdict.
        told.update(zip(map(hash, judged), judged.values(), strict=True))
        heard.update(words)
        self._remembered = heard, told
        return heard, told
