"""Ridge regression in the dual: exact, small, and with leave-one-out scores for free.

The closed form of leave-one-out for ridge regression is textbook (PRESS residuals): with `G` the inverse
of the regularised kernel and `a = G y`, the prediction for an example left out is `y_i - a_i / G_ii`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Numbers = NDArray[np.intp]

RARE = 10
"""A feature of so few examples is multiplied out pair by pair; the others as one dense matrix."""


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
    added: Floats = np.bincount(cells, products, examples * examples).reshape(examples, examples)
    return added


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A solved regression."""

    weights: NDArray[np.float32]
    """Feature by class; the last row is the constant."""
    left_out: Floats
    """Example by class: what the model says about an example it did not see."""


def fit(matrix: Sparse, targets: Floats, importance: Floats, penalty: float) -> Fit:
    """Solve for all classes at once; an example of higher importance is fitted more closely."""
    regularised = kernel(matrix) + 1.0
    regularised[np.diag_indices(matrix.examples)] += penalty / importance
    inverse = np.linalg.inv(regularised)
    dual = inverse @ targets
    left_out = targets - dual / np.diagonal(inverse)[:, None]
    weights = np.zeros((matrix.features + 1, targets.shape[1]))
    for column in range(targets.shape[1]):
        weights[:-1, column] = np.bincount(
            matrix.columns, matrix.strengths * dual[matrix.rows, column], matrix.features
        )
    weights[-1] = dual.sum(axis=0)
    return Fit(weights=weights.astype(np.float32), left_out=left_out)
