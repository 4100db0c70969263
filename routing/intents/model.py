"""The intent model: one linear model for three languages, trained in a second or two."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from routing.intents import calibration, examples, lexicon
from routing.intents.calibration import Doubt, Floats
from routing.intents.examples import Example
from routing.intents.features import Features, Space, features
from routing.intents.groundwork import KINDRED, Groundwork
from routing.intents.lexicon import Lexicon
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
    """`block:name`, in the order of the weights' rows."""
    known_by: tuple[int, ...]
    rarity: tuple[float, ...]
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
            features=tuple(f"{block}:{name}" for block, name in self._space.names),
            known_by=tuple(self._space.known_by),
            rarity=tuple(self._space.rarity),
            weights=self._weights,
            sharpness=self._sharpness,
            doubt=self._doubt.weights,
            thresholds=tuple(self.thresholds[name] for name in self.names),
        )

    @classmethod
    def restored(cls, kept: "Kept", known: Lexicon) -> "IntentModel":
        """The model that `kept` came from, with an empty `left_out`."""
        blocks = [feature.partition(":") for feature in kept.features]
        space = Space([(block, name) for block, _, name in blocks], kept.known_by, kept.rarity)
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
            LeftOut(example=example, intent=self._judge(row, tuple(sign.tolist())))
            for example, row, sign in zip(*self._unseen, strict=True)
        )

    def classify(self, text: str) -> Intent:
        """The likeliest intent of a text, always one of `names`; the rules say whether that is enough."""
        seen = features(text, self._lexicon)
        numbers, strengths = self._space.place(seen)
        shares = self._weights[numbers] * np.array(strengths, dtype=np.float32)[:, None]
        scores = shares.sum(axis=0, dtype=np.float64) + self._weights[-1]
        winner = int(scores[:-1].argmax())
        return self._judge(scores, self._signs(seen, scores), self._evidence(numbers, shares[:, winner]))

    def _signs(self, seen: Features, scores: Floats) -> tuple[float, ...]:
        concepts, long = seen.measures
        best, familiar = float(scores[:-1].max()), self._space.familiarity(seen)
        return best, familiar, concepts, float(scores[-1]), long

    def _judge(self, scores: Floats, signs: tuple[float, ...], evidence: tuple[str, ...] = ()) -> Intent:
        chances = calibration.softmax(scores[:-1], self._sharpness)
        order = np.argsort(-chances, kind="stable")
        doubt = self._doubt.score(signs)
        return Intent(
            name=self.names[order[0]],
            confidence=float(chances[order[0]]) * (1 - doubt),
            unknown_score=doubt,
            ranking=tuple((self.names[place], float(chances[place])) for place in order),
            evidence=evidence,
        )

    def _evidence(self, numbers: Sequence[int], shares: NDArray[np.float32]) -> tuple[str, ...]:
        """The words and concepts that spoke loudest for the winner."""
        told: list[str] = []
        for place in np.argsort(-shares, kind="stable"):
            if shares[place] <= 0 or len(told) == MOST_EVIDENCE:
                break
            block, name = self._space.names[numbers[place]]
            if block != "letters":
                told.append(f"{block}:{name}")
        return tuple(told)


@cache
def shipped() -> IntentModel:
    """The model of the seeds and the lexicon that come with the product."""
    known = lexicon.shipped()
    return IntentModel.of(Groundwork.of(examples.shipped(), known), known, calibration.STRANGERS)
