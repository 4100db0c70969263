"""Ridge regression in the dual: exact, small, with leave-one-out scores for free, and quick to extend.

The closed form of leave-one-out for ridge regression is textbook (PRESS residuals): with `G` the inverse
of the regularised kernel and `a = G y`, the residual of a left-out group `S` is `inverse(G_SS) a_S`.
`G` is kept as its triangular `root`, so that more examples are one more step of the factorisation.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from routing.intents.kernel import Floats, Numbers, Singles

SMALL = 64
"""Rows of a triangle that is inverted directly."""
MOST_TWINS = 20
"""The most alike examples that are left out together; the work grows with the cube of their number."""
ROUNDS = 14
"""Steps towards the slack targets; more change no decision on any set tried."""


def root_of(regularised: Floats) -> Singles:
    """The upper triangle that, times its transpose, is the inverse of a positive definite matrix."""
    lower = _floats(np.linalg.cholesky(regularised))
    return np.ascontiguousarray(_inverse_of_lower(lower).T, dtype=np.float32)


def extended(root: Singles, beside: Floats, own: Floats) -> Singles:
    """The root after more rows: `beside` is what stands next to the old ones, `own` what is new in both.

    Exact; the work grows with the square of the old rows and not with their cube.
    """
    old, new = beside.shape
    left = root.T @ beside.astype(np.float32)
    last = root_of(own - _floats(left.T @ left))
    whole = np.zeros((old + new, old + new), dtype=np.float32)
    whole[:old, :old] = root
    whole[:old, old:] = -(root @ (left @ last))
    whole[old:, old:] = last
    return whole


def _inverse_of_lower(lower: Floats) -> Floats:
    """The inverse of a lower triangle by halves: a third of the work of a general inverse."""
    size = len(lower)
    if size <= SMALL:
        return _floats(np.linalg.inv(lower))
    half = size // 2
    first, last = _inverse_of_lower(lower[:half, :half]), _inverse_of_lower(lower[half:, half:])
    inverse = np.zeros_like(lower)
    inverse[:half, :half], inverse[half:, half:] = first, last
    inverse[half:, :half] = -last @ (lower[half:, :half] @ first)
    return inverse


def _floats(numbers: NDArray[np.floating[Any]]) -> Floats:  # Any: numpy's word for any precision
    return numbers.astype(np.float64, copy=False)


def dual(root: Singles, targets: Floats) -> Floats:
    """The weight of every example for every class."""
    return _floats(root @ (root.T @ targets.astype(np.float32)))


def slack(root: Singles, targets: Floats, burden: Floats) -> Floats:
    """Targets of 0 and 1 that let go of an example once it is on the right side by more than asked.

    The regression on them is the squared hinge loss, which attends to the doubtful examples; found by
    projected gradient steps with momentum. `burden` is what was added to the kernel's diagonal.
    """
    aim, ahead, pace = targets, targets, 1.0
    for _ in range(ROUNDS):
        fitted = ahead - burden[:, None] * dual(root, ahead)
        nearer = np.where(targets > 0, np.maximum(1.0, fitted), np.minimum(0.0, fitted))
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead = nearer + (pace - 1) / faster * (nearer - aim)
        aim, pace = nearer, faster
    return aim


# --- examples that say the same ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Twins:
    """Which two examples are much alike: pairs in both directions, and the cosine between them."""

    first: Numbers
    second: Numbers
    cosine: Singles

    def turned(self) -> "Twins":
        """The same pairs in the other direction."""
        return Twins(first=self.second, second=self.first, cosine=self.cosine)

    def and_also(self, other: "Twins") -> "Twins":
        """The pairs of both."""
        return Twins(
            first=np.concatenate([self.first, other.first]),
            second=np.concatenate([self.second, other.second]),
            cosine=np.concatenate([self.cosine, other.cosine]),
        )

    def groups(self, at_least: float) -> Iterator[tuple[int, NDArray[np.intp]]]:
        """Each example that has a twin, and its twins, itself among them; the nearest `MOST_TWINS` only."""
        near = self.cosine > at_least
        order = np.lexsort((-self.cosine[near], self.first[near]))
        first, second = self.first[near][order], self.second[near][order]
        places, starts = np.unique(first, return_index=True)
        ends = np.append(starts, len(first))[1:]
        for place, start, end in zip(places, starts, ends, strict=True):
            nearest = second[start : min(end, start + MOST_TWINS)]
            yield int(place), np.union1d(nearest, [place]).astype(np.intp)


def twins(alike: Floats, first: Floats, second: Floats, at_least: float, at: tuple[int, int]) -> Twins:
    """The pairs of a block of the kernel that are more alike than `at_least`.

    `first` and `second` are the squared lengths of its rows and columns, `at` the numbers they begin with.
    """
    cosine = alike / np.sqrt(np.maximum(first[:, None] * second, 1e-12))
    rows, columns = np.nonzero(cosine > at_least)
    apart = rows + at[0] != columns + at[1]
    rows, columns = rows[apart], columns[apart]
    return Twins(
        first=(rows + at[0]).astype(np.int32),
        second=(columns + at[1]).astype(np.int32),
        cosine=cosine[rows, columns].astype(np.float32),
    )


def left_out(root: Singles, targets: Floats, pairs: Twins, at_least: float) -> Floats:
    """What the regression says about each example when it and its twins are left out.

    Examples more alike than `at_least` (cosine) are twins.
    """
    weights = dual(root, targets)
    residuals = weights / np.einsum("ij,ij->i", root, root)[:, None]
    for place, group in pairs.groups(at_least):
        block = _floats(root[group] @ root[group].T)
        residuals[place] = np.linalg.solve(block, weights[group])[np.searchsorted(group, place)]
    unseen: Floats = targets - residuals
    return unseen
