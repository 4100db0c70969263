"""How alike examples are: their features multiplied out, every two of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]
Numbers = NDArray[np.int32]

RARE = 20
"""A feature of so few examples is multiplied out pair by pair; the others as one dense matrix."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sparse:
    """A matrix by its entries: example, feature and strength, in the order of the examples."""

    rows: Numbers
    columns: Numbers
    strengths: Singles
    examples: int
    features: int

    def moved(self, numbers: NDArray[np.intp], features: int) -> "Sparse":
        """This matrix with each feature under another number, of so many."""
        return replace(self, columns=numbers.astype(np.int32)[self.columns], features=features)

    def below(self, other: "Sparse") -> "Sparse":
        """This matrix with the examples of `other` underneath; `other` knows the wider range of features."""
        return Sparse(
            rows=np.concatenate([self.rows, other.rows + np.int32(self.examples)]),
            columns=np.concatenate([self.columns, other.columns]),
            strengths=np.concatenate([self.strengths, other.strengths]),
            examples=self.examples + other.examples,
            features=other.features,
        )


def sparse(placed: Sequence[tuple[NDArray[np.intp], Floats]], features: int) -> Sparse:
    """Gather the placed examples into one matrix: the numbers of features and their strengths."""
    lengths = [len(numbers) for numbers, _ in placed]
    return Sparse(
        rows=np.repeat(np.arange(len(placed), dtype=np.int32), lengths),
        columns=np.concatenate([numbers for numbers, _ in placed]).astype(np.int32),
        strengths=np.concatenate([strengths for _, strengths in placed]).astype(np.float32),
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


def _pairs(rows: Numbers, strengths: Singles, starts: NDArray[np.intp], count: int, examples: int) -> Floats:
    """What the features of exactly `count` examples add to the kernel."""
    entries = starts[:, None] + np.arange(count)
    who, how = rows[entries].astype(np.intp), strengths[entries]
    cells = (who[:, :, None] * examples + who[:, None, :]).ravel()
    products = (how[:, :, None] * how[:, None, :]).ravel()
    added = np.bincount(cells, products, examples * examples)
    return np.asarray(added, dtype=np.float64).reshape(examples, examples)


def across(matrix: Sparse, added: Sparse) -> Floats:
    """How alike each example is to each added one: a column for each added one.

    `added` may know more features than `matrix`.
    """
    shared = np.isin(matrix.columns, added.columns)
    rows, columns, strengths = matrix.rows[shared], matrix.columns[shared], matrix.strengths[shared]
    alike = np.zeros((matrix.examples, added.examples))
    bounds = np.searchsorted(added.rows, np.arange(added.examples + 1))
    one = np.zeros(added.features, dtype=np.float32)
    for number in range(added.examples):
        own = slice(bounds[number], bounds[number + 1])
        one[added.columns[own]] = added.strengths[own]
        alike[:, number] = np.bincount(rows, strengths * one[columns], matrix.examples)
        one[added.columns[own]] = 0.0
    return alike
