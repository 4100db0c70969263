"""What was worked out about single words, for as long as there is room: people use few words, often.

It stays in the memory of the process and holds single words only, never what somebody wrote with them.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Told = TypeVar("Told")

MOST = 8192
"""Words that are remembered; when so many are, all are forgotten, and it begins anew."""
LONGEST = 40
"""Letters of a word that is remembered; a longer one is hardly ever written twice, and takes up room."""


class Remembered(dict[str, Told], Generic[Told]):
    """A function of one word, as a dictionary that fills by being asked.

    >>> lengths = Remembered(len)
    >>> lengths["pump"], list(lengths)
    (4, ['pump'])
    """

    def __init__(self, tell: Callable[[str], Told]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, word: str) -> Told:
        told = self._tell(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = told
        return told

    def all_of(self, words: list[str]) -> list[Told]:
        """What is told about each of the words."""
        return list(map(self.__getitem__, words))


class RememberedTogether(dict[str, Told], Generic[Told]):
    """A function of many words at once, as a dictionary that fills by being asked.

    >>> lengths = RememberedTogether(lambda words: [len(word) for word in words])
    >>> lengths.all_of(["pump", "a", "pump"])
    [4, 1, 4]
    """

    def __init__(self, tell: Callable[[Sequence[str]], Sequence[Told]]) -> None:
        super().__init__()
        self._tell = tell

    def all_of(self, words: Sequence[str]) -> list[Told]:
        """What is told about each of the words."""
        try:
            return list(map(self.__getitem__, words))
        except KeyError:  # as a rule there are a few words that were not asked before
            return self._learnt(words)

    def _learnt(self, words: Sequence[str]) -> list[Told]:
        # Not asked again of itself: another thread may make it begin anew in between.
        told = {word: self.get(word) for word in words}
        new = [word for word, what in told.items() if what is None]
        judged = dict(zip(new, self._tell(new), strict=True))
        if len(self) + len(new) > MOST:
            self.clear()
        self.update([(word, what) for word, what in judged.items() if len(word) <= LONGEST][:MOST])
        told |= judged
        return [what for word in words if (what := told[word]) is not None]
