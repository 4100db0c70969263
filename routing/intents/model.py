"""The intent model: one linear model for three languages, trained in a second or two."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from routing.intents import calibration, examples, lexicon
from routing.intents.calibration import Doubt, Floats
from routing.intents.examples import Example
from routing.intents.features import features
from routing.intents.groundwork import KINDRED, Groundwork
from routing.intents.kernel import Singles
from routing.intents.lexicon import Lexicon
from routing.intents.request import Wish
from routing.intents.space import Placed, Space
from routing.vocabulary import Intent

MOST_EVIDENCE = 5
SIGNS = 5
"""What tells a known message from an unknown one: the best score, familiarity, concept share, the score of
`unknown`, length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What the model says about one of its examples when that example is left out."""

    example: Example
    intent: Intent


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A trained model as plain values, to be written to a file and read back."""

    names: tuple[str, ...]
    features: tuple[str, ...]
    """Their names, in the order of the weights' rows."""
    blocks: NDArray[np.uint8]
    known_by: NDArray[np.int32]
    rarity: Floats
    weights: NDArray[np.float32]
    sharpness: float
    doubt: tuple[float, ...]
    thresholds: tuple[float, ...]
    """In the order of `names`."""


class IntentModel:
    """Says what kind of work a message asks for, how sure that is, and why."""

    def __init__(
        self, *, names: tuple[str, ...], known: Lexicon, space: Space, weights: NDArray[np.float32]
    ) -> None:
        self.names = names
        self._lexicon = known
        self._space = space
        self._weights = weights
        self._constant = weights[-1].astype(np.float64)
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
        model = cls(names=ground.names, known=known, space=ground.space, weights=ground.weights())
        model._calibrate(ground, strangers)
        return model

    def kept(self) -> "Kept":
        """All that understanding needs, without the examples."""
        return Kept(
            names=self.names,
            features=tuple(self._space.names),
            blocks=self._space.blocks,
            known_by=self._space.known_by,
            rarity=self._space.rarity,
            weights=self._weights,
            sharpness=self._sharpness,
            doubt=self._doubt.weights,
            thresholds=tuple(self.thresholds[name] for name in self.names),
        )

    @classmethod
    def restored(cls, kept: "Kept", known: Lexicon) -> "IntentModel":
        """The model that `kept` came from, with an empty `left_out`."""
        space = Space(kept.features, kept.blocks, kept.known_by, kept.rarity)
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
        learnt = self._weights.take(placed.numbers, axis=0)
        scores = (placed.strengths @ learnt.astype(np.float64) + self._constant).tolist()
        best = max(scores[:-1])
        concepts, long = seen.measures
        signs = best, placed.familiarity, concepts, scores[-1], long
        return self._judge(scores, signs, self._evidence(placed, learnt[:, scores.index(best)]))

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

    def _evidence(self, placed: Placed, learnt: Singles) -> tuple[str, ...]:
        """The words and concepts that spoke loudest for an intent of which `learnt` are the weights."""
        readable = placed.blocks.nonzero()[0]
        shares = (placed.strengths * learnt).take(readable)
        loudest = (-shares).argsort(kind="stable")[:MOST_EVIDENCE].tolist()
        return tuple(
            self._space.feature(placed.numbers[readable[place]]) for place in loudest if shares[place] > 0
        )


@cache
def shipped() -> IntentModel:
    """The model of the seeds and the lexicon that come with the product."""
    known = lexicon.shipped()
    return IntentModel.of(Groundwork.of(examples.shipped(), known), known, calibration.STRANGERS)
