"""What examples leave behind for learning: solved once for many, and extended by a few in a moment."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from routing.intents import kernel, ridge
from routing.intents.examples import Example
from routing.intents.features import Features, features
from routing.intents.kernel import Floats, Singles, Sparse
from routing.intents.lexicon import Lexicon
from routing.intents.ridge import Twins
from routing.intents.space import Placed, Space
from routing.vocabulary import UNKNOWN

PENALTY = 0.6
"""The ridge penalty: higher trusts single examples less."""
MOST_IMPORTANT = 3.0
"""Ten sentences of a new intent stand against a hundred of each shipped one; more weight than this would
follow each of their words."""
KINDRED = 0.32
"""Examples more alike than this (cosine) share an idea, as a sentence and its translation do."""
SAME = 0.6
"""Examples more alike than this (cosine) say the same: an honest rating leaves them out together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Groundwork:
    """Examples, and the regression over them solved for any labels.

    The same examples give the same groundwork, whether at once or by extension of the same beginning.
    """

    examples: tuple[Example, ...]
    space: Space
    matrix: Sparse
    lengths: Floats
    """The squared length of each example."""
    importance: Floats
    """How closely each example is fitted: 1 for those of a class of typical size, more for rarer ones."""
    typical: float
    """The median size of the classes of the beginning."""
    signs: Floats
    """By example: familiarity to the others, share of words with a concept, and number of words."""
    root: Singles
    twins: Twins

    @classmethod
    def of(cls, examples: Sequence[Example], known: Lexicon) -> "Groundwork":
        """Solve from the beginning; the work grows with the cube of the examples."""
        seen = [features(example.text, known) for example in examples]
        space = Space.of(seen)
        placed = [space.place(one) for one in seen]
        matrix = _matrix(placed, space)
        alike = kernel.kernel(matrix)
        lengths = np.diagonal(alike).copy()
        sizes = np.unique([example.intent for example in examples], return_counts=True)[1]
        typical = float(np.median(sizes))
        importance = _importance(examples, examples, typical)
        return cls(
            examples=tuple(examples),
            space=space,
            matrix=matrix,
            lengths=lengths,
            importance=importance,
            typical=typical,
            signs=_signs(seen, placed, matrix),
            root=ridge.root_of(alike + 1.0 + np.diag(PENALTY / importance)),
            twins=ridge.twins(alike, lengths, lengths, KINDRED, (0, 0)),
        )

    def extended(self, added: Sequence[Example], known: Lexicon) -> "Groundwork":
        """Solve with more examples; nothing that was learnt before is forgotten or changed by idf."""
        if not added:
            return self
        before = len(self.examples)
        examples = (*self.examples, *added)
        seen = [features(example.text, known) for example in added]
        space = self.space.extended(seen, len(examples))
        placed = [space.place(one) for one in seen]
        matrix = _matrix(placed, space)
        there = self.matrix.moved(space.index.moved(self.space.index), space.size)
        beside, own = kernel.across(there, matrix), kernel.across(matrix, matrix)
        lengths = np.diagonal(own).copy()
        importance = _importance(added, examples, self.typical)
        between = ridge.twins(beside, self.lengths, lengths, KINDRED, (0, before))
        whole = there.below(matrix)
        return Groundwork(
            examples=examples,
            space=space,
            matrix=whole,
            lengths=np.concatenate([self.lengths, lengths]),
            importance=np.concatenate([self.importance, importance]),
            typical=self.typical,
            signs=np.concatenate([self.signs, _signs(seen, placed, whole)]),
            root=ridge.extended(self.root, beside + 1.0, own + 1.0 + np.diag(PENALTY / importance)),
            twins=self.twins.and_also(between)
            .and_also(between.turned())
            .and_also(ridge.twins(own, lengths, lengths, KINDRED, (before, before))),
        )

    @property
    def names(self) -> tuple[str, ...]:
        """The intents that have examples."""
        return tuple(sorted({example.intent for example in self.examples} - {UNKNOWN}))

    def labels(self) -> NDArray[np.intp]:
        """The number of each example's intent among `names`; `unknown` is the one after the last."""
        numbers = {name: number for number, name in enumerate((*self.names, UNKNOWN))}
        return np.array([numbers[example.intent] for example in self.examples], dtype=np.intp)

    def targets(self) -> Floats:
        """Example by class: 1 where the example belongs, else 0."""
        return np.eye(len(self.names) + 1)[self.labels()]

    def left_out(self, at_least: float) -> Floats:
        """What the regression says about each example if it and what is more alike than `at_least` were
        not there: example by class."""
        return ridge.left_out(self.root, self.targets(), self.twins, at_least)

    def weights(self) -> Singles:
        """What is learnt: feature by class; the last row is the constant."""
        aims = ridge.slack(self.root, self.targets(), PENALTY / self.importance)
        dual = ridge.dual(self.root, aims)
        weights = np.zeros((self.space.size + 1, dual.shape[1]), dtype=np.float32)
        rows, columns = self.matrix.rows, self.matrix.columns
        for number in range(dual.shape[1]):
            shares = self.matrix.strengths * dual[rows, number]
            weights[:-1, number] = np.bincount(columns, shares, self.space.size)
        weights[-1] = dual.sum(axis=0)
        return weights


def _importance(those: Sequence[Example], among: Sequence[Example], typical: float) -> Floats:
    """Weigh the examples of a small class more, so that the large ones do not drown it."""
    names, counts = np.unique([example.intent for example in among], return_counts=True)
    sizes = dict(zip(names.tolist(), counts.tolist(), strict=True))
    return np.array([min(MOST_IMPORTANT, np.sqrt(typical / sizes[example.intent])) for example in those])


def _matrix(placed: Sequence[Placed], space: Space) -> Sparse:
    return kernel.sparse([(one.numbers, one.strengths) for one in placed], space.size)


def _signs(seen: Sequence[Features], placed: Sequence[Placed], matrix: Sparse) -> Floats:
    """What tells a known message from an unknown one, apart from the scores.

    Familiar is what one more of the examples of the matrix knows than the message, which is of them.
    """
    shared = np.bincount(matrix.columns, minlength=matrix.features) > 1
    return np.array(
        [(where.familiar(shared), *one.measures) for one, where in zip(seen, placed, strict=True)]
    )
