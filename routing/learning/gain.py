"""The gain model: how much better the strong model would be than the weak one, before either is asked."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from routing.learning import saved
from routing.learning.lesson import Lesson

TRUST = 2 / 3
"""The text counts twice as much as its kind of work, which may be one that was never seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GainExample:
    """A text and how much better the strong model was at it."""

    text: str
    gain: float
    """Quality of the strong model minus quality of the weak one, -1 to 1."""
    task: str = ""
    """The kind of work, such as an intent; empty if unknown."""


class GainModel:
    """Says how much a text is worth the strong model."""

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson

    @classmethod
    def train(cls, examples: Sequence[GainExample]) -> "GainModel":
        """Learn from at least one example; a few hundred make it useful."""
        gains = np.array([[example.gain] for example in examples], dtype=np.float32)
        texts, tasks = [example.text for example in examples], [example.task for example in examples]
        return cls(Lesson.learn(texts, gains, tasks, trust=TRUST))

    def score(self, text: str, task: str = "") -> float:
        """The gain to expect, -1 to 1; a task that is named and known is used instead of a predicted one."""
        return float(self._lesson.expect(text, task)[0])

    def dump(self) -> str:
        """The model as JSON with a version."""
        return saved.write(self._lesson)

    @classmethod
    def load(cls, text: str) -> "GainModel":
        """What `dump` wrote. Raises `Misconfigured` if it is damaged or of another version."""
        return cls(saved.read(text))
