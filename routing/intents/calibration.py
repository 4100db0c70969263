"""Turns raw scores into probabilities, learnt from the scores of examples that were left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from operator import mul

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SHARPNESS = np.geomspace(1.0, 30.0, 40)
"""Candidates for the factor before the softmax."""
KEPT = 0.9
"""The part of rightly understood messages that a threshold lets pass."""
FAMILIAR = 0.99
"""The part of the examples that is not doubted where no example of an unknown message was given."""
LOWEST, HIGHEST = 0.2, 0.3
"""Bounds of a threshold: below, every guess would pass; above, clear messages would be turned away, and one
language's words for a request more often than another's."""
STRANGERS = 0.65
"""How much less sure to be of real messages than of left-out seeds: other people write differently."""
SHRINK = 1e-3
"""Keeps the logistic regression finite where the examples can be told apart completely."""


def softmax(scores: Floats, sharpness: float) -> Floats:
    """Probabilities over the last axis."""
    raised = np.exp(sharpness * (scores - scores.max(axis=-1, keepdims=True)))
    shares: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return shares


def chances(scores: Sequence[float], sharpness: float) -> list[float]:
    """The same for one message; for so few numbers an array would cost more than the arithmetic.

    >>> chances([0.0, 0.0, -99.0], 10.0)
    [0.5, 0.5, 0.0]
    """
    most = max(scores)
    raised = [exp(sharpness * (score - most)) for score in scores]
    total = sum(raised)
    return [one / total for one in raised]


def fit_sharpness(scores: Floats, right: Sequence[int]) -> float:
    """The factor under which the right class of the left-out examples is likeliest."""
    if not len(right):
        return 5.0
    rows = np.arange(len(right))
    losses = [-np.log(softmax(scores, factor)[rows, right] + 1e-9).mean() for factor in SHARPNESS]
    return float(SHARPNESS[int(np.argmin(losses))])


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """How little a message looks like any intent, as a logistic function of a few signs."""

    weights: tuple[float, ...]
    """One for each sign, the constant last."""

    def score(self, signs: Sequence[float]) -> float:
        """0 to 1; 0.5 is undecided."""
        total = sum(map(mul, self.weights, (*signs, 1.0)))
        return 1 / (1 + exp(-max(-30.0, min(30.0, total))))

    def scores(self, signs: Floats) -> Floats:
        """The same for many messages, a row of signs each."""
        total = signs @ np.array(self.weights[:-1]) + self.weights[-1]
        doubts: Floats = 1 / (1 + np.exp(-np.clip(total, -30, 30)))
        return doubts


def fit_doubt(signs: Floats, is_unknown: NDArray[np.bool_]) -> Doubt:
    """Learn the doubt by Newton's method; both kinds of example count the same in total.

    Without examples of unknown messages, the first sign (the best score) and the second (familiarity)
    are taken as they are: what looks less known than all but a few examples is doubtful.
    """
    known = ~is_unknown
    if not is_unknown.any() or not known.any():
        plain = np.zeros(signs.shape[1])
        plain[:2] = -8.0, -4.0
        edge = np.quantile(signs @ plain, FAMILIAR) if len(signs) else 0.0
        return Doubt(weights=(*map(float, plain), -float(edge)))
    inputs = np.hstack([signs, np.ones((len(signs), 1))])
    share = np.where(is_unknown, 0.5 / is_unknown.mean(), 0.5 / known.mean())
    weights = np.zeros(inputs.shape[1])
    for _ in range(12):
        chance = 1 / (1 + np.exp(-np.clip(inputs @ weights, -30, 30)))
        slope = inputs.T @ (share * (is_unknown - chance)) - SHRINK * len(signs) * weights
        bend = (inputs * (share * chance * (1 - chance))[:, None]).T @ inputs
        weights += np.linalg.solve(bend + SHRINK * len(signs) * np.eye(len(weights)), slope)
    return Doubt(weights=tuple(map(float, weights)))


def threshold(confidences: Floats) -> float:
    """The confidence that `KEPT` of the rightly understood messages reach."""
    if not len(confidences):
        return HIGHEST
    return float(np.clip(np.quantile(confidences, 1 - KEPT), LOWEST, HIGHEST))
