"""The many-model case: what quality to expect of each of several models for a text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from routing.learning.lesson import Lesson

TRUST = 0.15
"""How good a model is at a kind of work says more than the text itself when several models are compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityExample:
    """A text and how good each model's answer to it was, 0 to 1."""

    text: str
    qualities: Mapping[str, float]
    task: str = ""
    """The kind of work; empty if unknown."""


class QualityModel:
    """Says how good each model's answer would be."""

    def __init__(self, models: tuple[str, ...], lesson: Lesson) -> None:
        self.models = models
        self._lesson = lesson

    @classmethod
    def train(cls, examples: Sequence[QualityExample]) -> "QualityModel":
        """Learn from at least one example; all of them have to know the same models."""
        models = tuple(examples[0].qualities)
        figures = [[example.qualities[model] for model in models] for example in examples]
        texts, tasks = [example.text for example in examples], [example.task for example in examples]
        return cls(models, Lesson.learn(texts, np.array(figures, dtype=np.float32), tasks, trust=TRUST))

    def expect(self, text: str, task: str = "") -> dict[str, float]:
        """The quality to expect of each model; a task that is named and known is not predicted."""
        return dict(zip(self.models, map(float, self._lesson.expect(text, task)), strict=True))
