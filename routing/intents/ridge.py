"""Ridge regression in the dual: exact, small, and with leave-one-out scores for free.

The closed form of leave-one-out for ridge regression is textbook (PRESS residuals): with `G` the inverse
of the regularised kernel and `a = G y`, the residual of a left-out group `S` is `inverse(G_SS) a_S`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Numbers = NDArray[np.intp]

RARE = 20
"""A feature of so few examples is multiplied out pair by pair; the others as one dense matrix."""


SMALL = 64
"""Rows of a triangle that is inverted directly."""
TWIN = 0.32
"""Examples more alike than this (cosine) are left out together: a seed and its translation are one idea."""

MOST_TWINS = 20
"""The most alike of them that are left out together; the work grows with the cube of their number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sparse:
    """A matrix by its entries: example, feature and strength."""

    rows: Numbers
    columns: Numbers
    strengths: Floats
    examples: int
    features: int


def sparse(placed: Sequence[tuple[list[int], list[float]]], features: int) -> Sparse:
    """Gather the placed examples into one matrix."""
    lengths = [len(numbers) for numbers, _ in placed]
    return Sparse(
        rows=np.repeat(np.arange(len(placed)), lengths),
        columns=np.array([number for numbers, _ in placed for number in numbers], dtype=np.intp),
        strengths=np.array([strength for _, strengths in placed for strength in strengths]),
        examples=len(placed),
        features=features,
    )


def kernel(matrix: Sparse) -> Floats:
    """How alike every two examples are: the matrix times its transpose."""
    order = np.argsort(matrix.columns, kind="stable")
    rows, strengths = matrix.rows[order], matrix.strengths[order]
    counts = np.bincount(matrix.columns, minlength=matrix.features)
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
    common = np.flatnonzero(counts > RARE)
    place = np.zeros(matrix.features, dtype=np.intp)
    place[common] = np.arange(len(common))
    dense = np.zeros((matrix.examples, len(common)), dtype=np.float32)
    is_common = (counts > RARE)[matrix.columns]
    dense[matrix.rows[is_common], place[matrix.columns[is_common]]] = matrix.strengths[is_common]
    alike = (dense @ dense.T).astype(np.float64)
    for count in range(1, RARE + 1):
        alike += _pairs(rows, strengths, starts[counts == count], count, matrix.examples)
    return alike


def _pairs(rows: Numbers, strengths: Floats, starts: Numbers, count: int, examples: int) -> Floats:
    """What the features of exactly `count` examples add to the kernel."""
    entries = starts[:, None] + np.arange(count)
    who, how = rows[entries], strengths[entries]
    cells = (who[:, :, None] * examples + who[:, None, :]).ravel()
    products = (how[:, :, None] * how[:, None, :]).ravel()
    added = np.bincount(cells, products, examples * examples)
    return np.asarray(added, dtype=np.float64).reshape(examples, examples)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A solved regression."""

    weights: NDArray[np.float32]
    """Feature by class; the last row is the constant."""
    left_out: Floats
    """Example by class: what the model says about an example it did not see."""


def fit(matrix: Sparse, targets: Floats, importance: Floats, penalty: float) -> Fit:
    """Solve for all classes at once; an example of higher importance is fitted more closely."""
    alike = kernel(matrix)
    regularised = alike + 1.0
    regularised[np.diag_indices(matrix.examples)] += penalty / importance
    root = np.ascontiguousarray(_inverse_of_lower(_floats(np.linalg.cholesky(regularised))).T)
    dual = root @ (root.T @ targets)
    weights = np.zeros((matrix.features + 1, targets.shape[1]), dtype=np.float32)
    for column in range(targets.shape[1]):
        weights[:-1, column] = np.bincount(
            matrix.columns, matrix.strengths * dual[matrix.rows, column], matrix.features
        )
    weights[-1] = dual.sum(axis=0)
    return Fit(weights=weights, left_out=targets - _residuals(alike, root, dual))


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


def _residuals(alike: Floats, root: Floats, dual: Floats) -> Floats:
    """How far the model is off for each example when it and its near-duplicates are left out.

    The inverse of the regularised kernel is `root` times its transpose.
    """
    size = np.sqrt(np.diagonal(alike))
    twins = alike > TWIN * size[:, None] * size
    residuals = np.empty_like(dual)
    for place, row in enumerate(twins):
        group = np.flatnonzero(row)
        if len(group) > MOST_TWINS:
            nearest = np.argsort(-alike[place, group], kind="stable")[:MOST_TWINS]
            group = np.union1d(group[nearest], [place])
        block = root[group] @ root[group].T
        residuals[place] = np.linalg.solve(block, dual[group])[np.searchsorted(group, place)]
    return residuals
