"""The intent model: one linear model for three languages, trained in a second or two."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from routing.intents import calibration, examples, lexicon, ridge
from routing.intents.calibration import Doubt, Floats
from routing.intents.examples import Example
from routing.intents.features import Features, Space, features
from routing.intents.lexicon import Lexicon
from routing.vocabulary import UNKNOWN, Intent

PENALTY = 0.6
"""The ridge penalty: higher trusts single examples less."""
MOST_EVIDENCE = 5


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
    examples: int
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
        self.thresholds: dict[str, float] = {}
        """The confidence an intent needs to be accepted, by name."""
        self.left_out: tuple[LeftOut, ...] = ()
        """The examples as the model would judge them unseen; an honest estimate of its quality."""

    @classmethod
    def train(cls, seeds: Sequence[Example], known: Lexicon) -> "IntentModel":
        """Learn from labelled messages. The same examples always give the same model."""
        seen = [features(example.text, known) for example in seeds]
        space = Space.of(seen)
        names = tuple(sorted({example.intent for example in seeds} - {UNKNOWN}))
        classes = (*names, UNKNOWN)
        matrix = ridge.sparse([space.place(one) for one in seen], space.size)
        label = np.array([classes.index(example.intent) for example in seeds], dtype=np.intp)
        fit = ridge.fit(matrix, np.eye(len(classes))[label], _importance(label), PENALTY)
        model = cls(names=names, known=known, space=space, weights=fit.weights)
        model._calibrate(seeds, seen, fit.left_out, label)
        return model

    def kept(self) -> "Kept":
        """All that understanding needs, without the examples."""
        return Kept(
            names=self.names,
            features=tuple(f"{block}:{name}" for block, name in self._space.names),
            known_by=tuple(self._space.known_by),
            examples=self._space.total,
            weights=self._weights,
            sharpness=self._sharpness,
            doubt=self._doubt.weights,
            thresholds=tuple(self.thresholds[name] for name in self.names),
        )

    @classmethod
    def restored(cls, kept: "Kept", known: Lexicon) -> "IntentModel":
        """The model that `kept` came from, with an empty `left_out`."""
        blocks = (feature.partition(":") for feature in kept.features)
        seen = {(block, name): count for (block, _, name), count in zip(blocks, kept.known_by, strict=True)}
        space = Space(seen, kept.examples)
        model = cls(names=kept.names, known=known, space=space, weights=kept.weights)
        model._sharpness = kept.sharpness
        model._doubt = Doubt(weights=kept.doubt)
        model.thresholds = dict(zip(kept.names, kept.thresholds, strict=True))
        return model

    def _calibrate(
        self, seeds: Sequence[Example], seen: Sequence[Features], scores: Floats, label: NDArray[np.intp]
    ) -> None:
        """Fit sharpness, doubt and thresholds to what the model says about left-out examples."""
        inside = label < len(self.names)
        self._sharpness = calibration.fit_sharpness(scores[inside, :-1], [int(one) for one in label[inside]])
        signs = [self._signs(one, row, at_least=2) for one, row in zip(seen, scores, strict=True)]
        self._doubt = calibration.fit_doubt(np.array(signs), ~inside)
        judged = [self._judge(row, sign) for row, sign in zip(scores, signs, strict=True)]
        for name in self.names:
            right = [
                intent.confidence
                for example, intent in zip(seeds, judged, strict=True)
                if example.intent == name == intent.name
            ]
            self.thresholds[name] = calibration.threshold(np.array(right))
        self.left_out = tuple(
            LeftOut(example=example, intent=intent) for example, intent in zip(seeds, judged, strict=True)
        )

    def classify(self, text: str) -> Intent:
        """The likeliest intent of a text, always one of `names`; the rules say whether that is enough."""
        seen = features(text, self._lexicon)
        numbers, strengths = self._space.place(seen)
        shares = self._weights[numbers] * np.array(strengths, dtype=np.float32)[:, None]
        scores = shares.sum(axis=0, dtype=np.float64) + self._weights[-1]
        winner = int(scores[:-1].argmax())
        return self._judge(scores, self._signs(seen, scores), self._evidence(numbers, shares[:, winner]))

    def _signs(self, seen: Features, scores: Floats, at_least: int = 1) -> tuple[float, ...]:
        """What tells a known message from an unknown one; `SIGNS` of them."""
        return (
            float(scores[:-1].max()),
            self._space.familiarity(seen, at_least),
            seen.concept_share,
            float(scores[-1]),
            min(seen.word_count, 12) / 12,
        )

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


SIGNS = 5


def _importance(label: NDArray[np.intp]) -> Floats:
    """Weigh the examples of a large class less, so that it does not drown the small ones."""
    sizes = np.bincount(label)
    typical = float(np.median(sizes[sizes > 0]))
    weights: Floats = np.minimum(1.0, np.sqrt(typical / sizes[label]))
    return weights


@cache
def shipped() -> IntentModel:
    """The model of the seeds and the lexicon that come with the product."""
    return IntentModel.train(examples.shipped(), lexicon.shipped())
