"""The second look: how much better the strong model would be, now that the weak one's answer is there."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from routing.learning import ridge
from routing.learning.answer_traits import answer_traits
from routing.learning.space import Floats, Scale, Space

PENALTY = 10.0
"""As for the question alone."""
LOUDNESS = 3.0
"""How loud the answer's traits are beside the question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredExample:
    """A question, the weak model's answer to it, and how much better the strong model was."""

    text: str
    answer: str
    gain: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondLook:
    """Says how much an answered question is still worth the strong model."""

    space: Space
    scale: Scale
    """Of the answer's traits."""
    weights: Floats
    centre: float

    @classmethod
    def train(cls, examples: Sequence[AnsweredExample]) -> "SecondLook":
        """Learn from at least one example; a few hundred make it useful."""
        space, questions = Space.fit([example.text for example in examples])
        told = np.array([answer_traits(e.text, e.answer) for e in examples], dtype=np.float32)
        scale = Scale.of(told)
        gains = np.array([[example.gain] for example in examples], dtype=np.float32)
        centre = gains.mean(axis=0)
        rows = np.concatenate([questions, scale.apply(told) * LOUDNESS], axis=1)
        weights = ridge.fit(rows, gains - centre, PENALTY)[:, 0]
        return cls(space=space, scale=scale, weights=weights, centre=float(centre[0]))

    def score(self, text: str, answer: str) -> float:
        """The gain to expect, -1 to 1."""
        told = np.array([answer_traits(text, answer)], dtype=np.float32)
        row = np.concatenate([self.space.row(text), self.scale.apply(told)[0] * LOUDNESS])
        return float(row @ self.weights) + self.centre
