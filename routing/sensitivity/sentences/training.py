"""Learning to tell sentences apart: logistic regression over counted features.

Newton's method with conjugate gradients (Lin, Weng and Keerthi, "Trust Region Newton Method for Large-Scale
Logistic Regression", 2008), without the trust region: the loss is strictly convex, and the steps shrink where
it rises. The same examples give the same weights on every machine but for the last digits.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

COST = 0.5
"""What one example that is taken wrongly costs, against the size of the weights."""
FEWEST = 2
"""Examples that have a feature, for it to be learnt."""
_STEPS, _DIRECTIONS = 12, 25
_SHORTEST = 1e-4
"""The part of a step that is taken even if the loss rises."""
_ENOUGH = 1e-3
"""The part of the first gradient at which learning ends."""


@dataclass(frozen=True, slots=True)
class Counts:
    """A matrix by its entries: which example, which feature, how often."""

    rows: NDArray[np.int32]
    columns: NDArray[np.int32]
    counts: Floats
    shape: tuple[int, int]

    def times(self, weights: Floats) -> Floats:
        """The sum of the weights of each example's features."""
        sums = np.bincount(self.rows, self.counts * weights[self.columns], self.shape[0])
        return np.asarray(sums, np.float64)

    def gathered(self, parts: Floats) -> Floats:
        """The sum of the parts of each feature's examples."""
        sums = np.bincount(self.columns, self.counts * parts[self.rows], self.shape[1])
        return np.asarray(sums, np.float64)


def counts(examples: Sequence[Counter[str]]) -> tuple[Counts, tuple[str, ...]]:
    """The matrix of the examples, and the features that its columns stand for."""
    known_by = Counter(feature for counted in examples for feature in counted)
    names = tuple(feature for feature, by in known_by.items() if by >= FEWEST)
    place = {feature: number for number, feature in enumerate(names)}
    entries = [
        (row, place[feature], count)
        for row, counted in enumerate(examples)
        for feature, count in counted.items()
        if feature in place
    ]
    rows, columns, how_often = zip(*entries, strict=True)
    shape = (len(examples), len(names))
    matrix = Counts(np.array(rows, np.int32), np.array(columns, np.int32), np.array(how_often, float), shape)
    return matrix, names


def rarity(matrix: Counts) -> Floats:
    """How rare each feature is among the examples, as a logarithm."""
    known_by = np.bincount(matrix.columns, minlength=matrix.shape[1])
    return np.asarray(np.log((1 + matrix.shape[0]) / (1 + known_by)), np.float64)


def fit(matrix: Counts, told: NDArray[np.bool_], worth: Floats | None = None) -> tuple[Floats, float]:
    """Weights of the features and the constant; both kinds of example count the same in total.

    `worth` is how many an example counts for, where it is not one.
    """
    signs = np.where(told, 1.0, -1.0)
    share = COST * np.where(told, 0.5 / told.mean(), 0.5 / (1 - told.mean()))
    share = share if worth is None else share * worth
    weights = np.zeros(matrix.shape[1] + 1)

    def margins(of: Floats) -> Floats:
        summed: Floats = matrix.times(of[:-1]) + of[-1]
        return summed

    def gathered(parts: Floats) -> Floats:
        return np.append(matrix.gathered(parts), parts.sum())

    def bent(bend: Floats, along: Floats) -> Floats:
        turned: Floats = along + gathered(bend * margins(along))
        return turned

    def loss(of: Floats, margin: Floats) -> float:
        return float(0.5 * of @ of + share @ np.logaddexp(0.0, -signs * margin))

    margin = margins(weights)
    reached, first = loss(weights, margin), 0.0
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-signs * margin))
        slope = weights + gathered(share * signs * (chance - 1))
        bend = share * chance * (1 - chance)
        steepness = float(np.linalg.norm(slope))
        first = first or steepness
        if steepness <= _ENOUGH * first:
            break
        step = _solved(partial(bent, bend), -slope)
        size, before = 1.0, (weights, reached)
        while True:
            weights = before[0] + size * step
            margin = margins(weights)
            reached = loss(weights, margin)
            if reached <= before[1] or size <= _SHORTEST:
                break
            size /= 2
    return weights[:-1], float(weights[-1])


def _solved(bent: Callable[[Floats], Floats], wanted: Floats) -> Floats:
    """Conjugate gradients: as near to the solution as is worth it."""
    found = np.zeros_like(wanted)
    rest, direction = wanted.copy(), wanted.copy()
    left = enough = float(rest @ rest)
    for _ in range(_DIRECTIONS):
        turned = bent(direction)
        far = left / float(direction @ turned)
        found += far * direction
        rest -= far * turned
        now = float(rest @ rest)
        if now < 0.01 * enough:
            break
        direction = rest + (now / left) * direction
        left = now
    return found
