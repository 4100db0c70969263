"""The intent model: one linear model for three languages, trained in a second or two."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from routing.intents import calibration, examples, index, lexicon
from routing.intents.calibration import Doubt, Floats
from routing.intents.examples import Example
from routing.intents.features import features
from routing.intents.groundwork import KINDRED, Groundwork
from routing.intents.index import Index
from routing.intents.kernel import Singles
from routing.intents.lexicon import Lexicon
from routing.intents.request import Wish
from routing.intents.space import Placed, Space
from routing.vocabulary import Intent

MOST_EVIDENCE = 5
SIGNS = 5
"""What tells a known message from an unknown one: the best score, familiarity, concept share, the score of
`unknown`, length."""
_LEAST = np.float32(1e-6)
"""As if each feature had a weight of that at least, so that there is a step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What the model says about one of its examples when that example is left out."""

    example: Example
    intent: Intent


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What is learnt, feature by class, in steps so small that no decision hangs on them: half the room."""

    steps: NDArray[np.int16]
    step: Singles
    """How large a step is, by feature."""
    constant: Floats

    @classmethod
    def of(cls, exact: Singles) -> "Weights":
        """In steps. The last row of the exact weights is the constant."""
        step = np.maximum(np.abs(exact[:-1]).max(axis=1), _LEAST) / np.float32(np.iinfo(np.int16).max)
        return cls(
            steps=np.rint(exact[:-1] / step[:, None]).astype(np.int16),
            step=step,
            constant=exact[-1].astype(np.float64),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A trained model as plain values, to be written to a file and read back."""

    names: tuple[str, ...]
    index: index.Kept
    rarity: Singles
    weights: Weights
    sharpness: float
    doubt: tuple[float, ...]
    thresholds: tuple[float, ...]
    """In the order of `names`."""


class IntentModel:
    """Says what kind of work a message asks for, how sure that is, and why."""

    def __init__(self, *, names: tuple[str, ...], known: Lexicon, space: Space, weights: Weights) -> None:
        self.names = names
        self._lexicon = known
        self._space = space
        self._weights = weights
        self._sharpness = 1.0
        self._doubt = Doubt(weights=(0.0,) * (SIGNS + 1))
        self._unseen: tuple[tuple[Example, ...], Floats, Floats] = ((), np.empty(0), np.empty(0))
        self.thresholds: dict[str, float] = {}
        """The confidence an intent needs to be accepted, by name."""

    @classmethod
    def train(cls, seeds: Sequence[Example], known: Lexicon) -> "IntentModel":
        """Learn from labelled messages. The same examples always give the same model."""
        return cls.of(Groundwork.of(seeds, known), known)

    @classmethod
    def of(cls, ground: Groundwork, known: Lexicon, strangers: float = 1.0) -> "IntentModel":
        """Learn what a groundwork holds.

        `strangers`: how much less sure to be of the messages to come than of left-out examples (1: as sure).
        """
        space = Space(ground.space.index, ground.space.rarity.astype(np.float32))
        model = cls(names=ground.names, known=known, space=space, weights=Weights.of(ground.weights()))
        model._calibrate(ground, strangers)
        return model

    def kept(self) -> "Kept":
        """All that understanding needs, without the examples."""
        return Kept(
            names=self.names,
            index=self._space.index.kept,
            rarity=self._space.rarity.astype(np.float32),
            weights=self._weights,
            sharpness=self._sharpness,
            doubt=self._doubt.weights,
            thresholds=tuple(self.thresholds[name] for name in self.names),
        )

    @classmethod
    def restored(cls, kept: "Kept", known: Lexicon) -> "IntentModel":
        """The model that `kept` came from, with an empty `left_out`."""
        space = Space(Index(kept.index), kept.rarity)
        model = cls(names=kept.names, known=known, space=space, weights=kept.weights)
        model._sharpness = kept.sharpness
        model._doubt = Doubt(weights=kept.doubt)
        model.thresholds = dict(zip(kept.names, kept.thresholds, strict=True))
        return model

    def _calibrate(self, ground: Groundwork, strangers: float) -> None:
        """Fit sharpness, doubt and thresholds to what is said about left-out examples."""
        scores, label = ground.left_out(KINDRED), ground.labels()
        best, (familiar, concepts, long) = scores[:, :-1].max(axis=1), ground.signs.T
        signs = np.column_stack([best, familiar, concepts, scores[:, -1], long])
        inside = label < len(self.names)
        sharpness = calibration.fit_sharpness(scores[inside, :-1], label[inside].tolist())
        self._sharpness = strangers * sharpness
        self._doubt = calibration.fit_doubt(signs, ~inside)
        chances = calibration.softmax(scores[:, :-1], self._sharpness)
        confidences = chances.max(axis=1) * (1 - self._doubt.scores(signs))
        right = chances.argmax(axis=1) == label
        self.thresholds = {
            name: calibration.threshold(confidences[right & (label == number)])
            for number, name in enumerate(self.names)
        }
        self._unseen = (ground.examples, scores, signs)

    @cached_property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The examples as the model would judge them unseen; empty for a restored model."""
        return tuple(
            LeftOut(example=example, intent=self._judge(row.tolist(), sign.tolist()))
            for example, row, sign in zip(*self._unseen, strict=True)
        )

    def classify(self, text: str, asked: Wish | None = None) -> Intent:
        """The likeliest intent of a text, always one of `names`; the rules say whether that is enough.

        `asked` is the `wish` of the text, where somebody has it already.
        """
        seen = features(text, self._lexicon, asked)
        placed = self._space.place(seen)
        learnt = self._weights.steps.take(placed.numbers, axis=0)
        strengths = placed.strengths * self._weights.step.take(placed.numbers)
        scores = (strengths @ learnt.astype(np.float64) + self._weights.constant).tolist()
        best = max(scores[:-1])
        concepts, long = seen.measures
        signs = best, placed.familiarity, concepts, scores[-1], long
        spoken = strengths[placed.letters :] * learnt[placed.letters :, scores.index(best)]
        return self._judge(scores, signs, self._evidence(placed, spoken))

    def _judge(self, scores: list[float], signs: Sequence[float], evidence: tuple[str, ...] = ()) -> Intent:
        """`scores`: one for each of `names`, and that of `unknown`."""
        chances = calibration.chances(scores[:-1], self._sharpness)
        ranking = sorted(zip(self.names, chances, strict=True), key=itemgetter(1), reverse=True)
        doubt = self._doubt.score(signs)
        name, chance = ranking[0]
        return Intent(
            name=name,
            confidence=chance * (1 - doubt),
            unknown_score=doubt,
            ranking=tuple(ranking),
            evidence=evidence,
        )

    def _evidence(self, placed: Placed, spoken: Floats) -> tuple[str, ...]:
        """The words and concepts that spoke loudest for an intent: `spoken` says how loudly each one."""
        loudest = (-spoken).argsort(kind="stable")[:MOST_EVIDENCE]
        numbers = placed.numbers[placed.letters :].take(loudest).tolist()
        loud = zip(numbers, spoken.take(loudest).tolist(), strict=True)
        return tuple([self._space.feature(number) for number, told in loud if told > 0])


@cache
def shipped() -> IntentModel:
    """The model of the seeds and the lexicon that come with the product."""
    known = lexicon.shipped()
    return IntentModel.of(Groundwork.of(examples.shipped(), known), known, calibration.STRANGERS)
