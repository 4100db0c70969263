"""Learns from the log how likely a cheap answer is to be good enough, once it is there.

The estimate that stands while nothing is learned (`routing.strategies.odds`) is bent, not replaced: a
logistic curve over its log-odds (Platt 1999) and over the second look, drawn towards the estimate itself, so
that few ratings change little. It is used only if it tells the newest fifth of the answers better.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log

import numpy as np
from numpy.typing import NDArray

from routing.learning.after import AnsweredExample, SecondLook
from routing.learning.comparing import NEWEST
from routing.learning.notes import Use
from routing.learning.rated import Rated
from routing.strategies.checks import Faults, examine
from routing.strategies.odds import DEFAULT, Chance, Looked, Odds
from routing.vocabulary import Completion, Request, Tier, Turn, Usage

Doubles = NDArray[np.float64]

LEAST = 150
"""Rated answers of weak models from which their chances are learned."""
MOST = 800
"""The newest ones that are used: the look is learned six times over, and training is to take seconds."""
FIRMNESS = 3.0
"""How firmly the curve is held to the estimate: a dozen ratings move it half of the way."""
_STEPS, _LONGEST_STEP = 200, 0.5
_HELD = np.array([0.0, 1.0, 0.0])
"""Offset, slope and look of the estimate itself."""
_BINS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """Log-odds in, log-odds out."""

    offset: float = 0.0
    slope: float = 1.0
    look: float = 0.0
    """What the second look takes away."""

    def chance(self, estimate: float, seen: float) -> float:
        """The probability, 0 to 1, for an estimate (0 to 1) and a second look (-1 to 1)."""
        return _sigmoid(self.offset + self.slope * _logit(estimate) - self.look * seen)


@dataclass(frozen=True, slots=True, kw_only=True)
class LearnedChances:
    """What was learned; called with a whole answer."""

    look: SecondLook
    curve: Curve
    n: int
    """Ratings behind it."""
    odds: Odds = DEFAULT

    def __call__(self, looked: Looked) -> Chance:
        estimate = self.odds.of(looked.faults, looked.complexity)
        seen = self.look.score(looked.question, looked.answer)
        return Chance(value=self.curve.chance(estimate, seen), n=self.n, known=self.n)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibrated:
    """The outcome of trying to learn."""

    chances: LearnedChances | None
    use: Use
    n: int
    error: float | None = None
    error_before: float | None = None
    """See `Notes.chance_error`."""


def calibrate(rated: Sequence[Rated], weak: Tier) -> Calibrated:
    """Learn from the rated answers of weak models, oldest first."""
    answers = [a for a in rated if a.readable and a.answer and a.tier == weak][-MOST:]
    if len(answers) < LEAST or not 0 < sum(answer.good for answer in answers) < len(answers):
        return Calibrated(chances=None, use="too_few", n=len(answers))
    cut = len(answers) - len(answers) // NEWEST
    before = [DEFAULT.of(_faults(answer), answer.complexity) for answer in answers]
    good = [answer.good for answer in answers]
    curve = fit(before[:cut], _crossed(answers[:cut]), good[:cut])
    seen = _looks(answers[:cut], answers[cut:])
    after = [curve.chance(b, s) for b, s in zip(before[cut:], seen, strict=True)]
    errors = {
        "error": calibration_error(after, good[cut:]),
        "error_before": calibration_error(before[cut:], good[cut:]),
    }
    if _surprise(after, good[cut:]) >= _surprise(before[cut:], good[cut:]):
        return Calibrated(chances=None, use="no_better", n=len(answers), **errors)
    curve = fit(before, _crossed(answers), good)
    chances = LearnedChances(look=_look(answers), curve=curve, n=len(answers))
    return Calibrated(chances=chances, use="used", n=len(answers), **errors)


def fit(estimates: Sequence[float], seen: Sequence[float], good: Sequence[float]) -> Curve:
    """The likeliest curve that rises with the estimate and falls with the look, held towards the estimate."""
    rows = np.array([[1.0, _logit(e), -s] for e, s in zip(estimates, seen, strict=True)])
    free = [0, 1, 2]
    while True:
        weights = np.zeros(3)
        weights[free] = _likeliest(rows[:, free], np.array(good), _HELD[free])
        wrong = [place for place in free if place and weights[place] < 0]
        if not wrong:
            offset, slope, look = map(float, weights)
            return Curve(offset=offset, slope=slope, look=look)
        free = [place for place in free if place not in wrong]


def _likeliest(rows: Doubles, good: Doubles, held: Doubles) -> Doubles:
    """Ridge-held logistic regression by Newton's method with short steps."""
    weights, firmness = held.copy(), np.eye(len(held)) * FIRMNESS
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (chance - good) + firmness @ (weights - held)
        curvature = (rows * (chance * (1 - chance))[:, None]).T @ rows + firmness
        step = np.linalg.solve(curvature, slope)
        largest = float(np.abs(step).max())
        # Where all chances are near 0 or 1 the curvature says nothing, and a whole step would overshoot.
        weights = weights - step * min(1.0, _LONGEST_STEP / max(largest, 1e-12))
        if largest < 1e-9:
            break
    return weights


def calibration_error(chances: Sequence[float], good: Sequence[float]) -> float:
    """The expected calibration error over ten bins of equal width, 0 to 1.

    >>> calibration_error([0.95, 0.95], [1.0, 1.0]) < calibration_error([0.55, 0.55], [1.0, 1.0])
    True
    """
    bins: dict[int, list[tuple[float, float]]] = {}
    for chance, one in zip(chances, good, strict=True):
        bins.setdefault(min(_BINS - 1, int(chance * _BINS)), []).append((chance, one))
    gaps = (abs(sum(c - g for c, g in found)) for found in bins.values())
    return sum(gaps) / len(chances)


def _surprise(chances: Sequence[float], good: Sequence[float]) -> float:
    """The mean log loss."""
    losses = (-(g * log(c) + (1 - g) * log(1 - c)) for c, g in zip(map(_kept, chances), good, strict=True))
    return sum(losses) / len(good)


def _crossed(answers: Sequence[Rated]) -> list[float]:
    """A look at every answer by one that did not learn from it: else the curve would trust it too much."""
    odd, even = answers[1::2], answers[::2]
    seen = [0.0] * len(answers)
    seen[::2], seen[1::2] = _looks(odd, even), _looks(even, odd)
    return seen


def _looks(older: Sequence[Rated], newer: Sequence[Rated]) -> list[float]:
    look = _look(older)
    return [look.score(answer.question, answer.answer) for answer in newer]


def _look(answers: Sequence[Rated]) -> SecondLook:
    """A bad answer is worth a stronger model's, a good one is not."""
    return SecondLook.train(
        [AnsweredExample(text=a.question, answer=a.answer, gain=0.5 - a.good) for a in answers]
    )


def _faults(answer: Rated) -> Faults:
    """What the checks find in an answer, as far as the log can tell: without its history and its end."""
    request = Request(
        system="",
        turns=(Turn(role="user", text=answer.question),),
        language=answer.language,
        intent=answer.intent,
    )
    written = Completion(text=answer.answer, model=answer.model, finish="stop", usage=Usage())
    return examine(written, request)


def _kept(chance: float) -> float:
    return min(1 - 1e-6, max(1e-6, chance))


def _logit(chance: float) -> float:
    kept = _kept(chance)
    return log(kept / (1 - kept))


def _sigmoid(value: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, value))))
