"""A lesson: what texts with known figures teach about the figures of another text.

Two views are mixed. One regresses the figures on the text itself; the other asks which kind of work the
text is and takes the mean of that kind, drawn towards the mean of all. The first sees what is hard within a
kind of work, the second is steady when there are few examples.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from routing.learning import ridge
from routing.learning.space import Floats, Space

PENALTY = 10.0
"""Of the figures: outcomes are noisy, so single examples are hardly trusted."""
TASK_PENALTY = 0.5
"""Of the kind of work, which is a matter of fact."""
SHARPNESS = 15.0
"""How much a small lead of one kind of work over another says."""
TASK_MASS = 15.0
"""How many examples the mean of all is worth against the mean of a kind of work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tasks:
    """The kinds of work, how to tell them apart, and what each teaches."""

    names: tuple[str, ...]
    weights: Floats
    """Feature by kind."""
    means: Floats
    """Kind by figure, shrunk."""

    @classmethod
    def fit(cls, rows: Floats, figures: Floats, labels: Sequence[str]) -> "Tasks | None":
        """Learn the kinds; None where there is nothing to tell apart. An empty label is no kind."""
        names = tuple(sorted(set(labels) - {""}))
        if len(names) < 2:
            return None
        belongs = np.array([[label == name for name in names] for label in labels], dtype=np.float32)
        known = belongs.any(axis=1)
        means = belongs.T @ figures + TASK_MASS * figures.mean(axis=0)
        return cls(
            names=names,
            weights=ridge.fit(rows[known], belongs[known], TASK_PENALTY),
            means=np.asarray(means / (belongs.sum(axis=0) + TASK_MASS)[:, None], dtype=np.float32),
        )

    def expect(self, row: Floats, task: str) -> Floats:
        """The figures of a kind that is named and known, else of the likely kinds by their chances."""
        if task in self.names:
            return np.asarray(self.means[self.names.index(task)])
        scores = row @ self.weights
        chances = np.exp(SHARPNESS * (scores - scores.max()))
        return np.asarray(chances / chances.sum() @ self.means)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """Everything that was learned. The same examples always give the same lesson."""

    space: Space
    weights: Floats
    """Feature by figure."""
    centre: Floats
    """The mean of each figure."""
    tasks: Tasks | None
    trust: float
    """How much the text itself counts against its kind of work, 0 to 1."""

    @classmethod
    def learn(cls, texts: Sequence[str], figures: Floats, tasks: Sequence[str], *, trust: float) -> "Lesson":
        """Learn from texts, a row of figures for each, and the name of each one's kind of work or ''."""
        space, rows = Space.fit(texts)
        centre = figures.mean(axis=0)
        return cls(
            space=space,
            weights=ridge.fit(rows, figures - centre, PENALTY),
            centre=centre,
            tasks=Tasks.fit(rows, figures, tasks),
            trust=trust,
        )

    def expect(self, text: str, task: str = "") -> Floats:
        """The figures to expect of a text, whose kind of work may be named."""
        row = self.space.row(text)
        own = row @ self.weights + self.centre
        if self.tasks is None:
            return np.asarray(own)
        return np.asarray(self.trust * own + (1 - self.trust) * self.tasks.expect(row, task))
