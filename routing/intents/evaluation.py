"""Measures an intent model: trains on some examples and judges others."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from routing.intents.examples import Example
from routing.intents.lexicon import Lexicon
from routing.intents.model import IntentModel
from routing.vocabulary import UNKNOWN

MOST_EXAMPLES = 4_000
"""Training examples that are used: memory grows with their square, and more of them add little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """What the model says about one test message."""

    id: str
    intent: str
    """The likeliest intent, never `unknown`: doubt is `unknown_score`."""
    confidence: float
    unknown_score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """How good a model is on a test set; shares are 0 to 1."""

    messages: int
    """Test messages that have an intent."""
    unknown_messages: int
    accuracy: float
    top3: float
    macro_f1: float
    """The mean of the intents' F1, so that small ones count as much as large ones."""
    unknown_auroc: float | None
    """The chance that an unknown message scores above a known one; None without unknown messages."""
    expected_accuracy: float
    """What leave-one-out on the training examples alone had promised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """A measurement: the figures and every single prediction."""

    metrics: Metrics
    predictions: tuple[Prediction, ...]


def evaluate(train: Sequence[Example], test: Sequence[Example], lexicon: Lexicon) -> Evaluation:
    """Train on `train` alone and judge `test`. Examples without an id are numbered from 0.

    Of more than `MOST_EXAMPLES`, the first ones of every intent are used, the same number of each.
    """
    model = IntentModel.train(_evenly(train), lexicon)
    judged = [model.classify(example.text) for example in test]
    known = [(e.intent, i) for e, i in zip(test, judged, strict=True) if e.intent != UNKNOWN]
    doubts = [i.unknown_score for e, i in zip(test, judged, strict=True) if e.intent == UNKNOWN]
    left_out = [one for one in model.left_out if one.example.intent != UNKNOWN]
    metrics = Metrics(
        messages=len(known),
        unknown_messages=len(doubts),
        accuracy=_share([gold == intent.name for gold, intent in known]),
        top3=_share([gold in dict(intent.ranking[:3]) for gold, intent in known]),
        macro_f1=macro_f1([(gold, intent.name) for gold, intent in known]),
        unknown_auroc=auroc([intent.unknown_score for _, intent in known], doubts),
        expected_accuracy=_share([one.example.intent == one.intent.name for one in left_out]),
    )
    predictions = tuple(
        Prediction(
            id=example.id or str(number),
            intent=intent.name,
            confidence=intent.confidence,
            unknown_score=intent.unknown_score,
        )
        for number, (example, intent) in enumerate(zip(test, judged, strict=True))
    )
    return Evaluation(metrics=metrics, predictions=predictions)


def _evenly(train: Sequence[Example]) -> Sequence[Example]:
    if len(train) <= MOST_EXAMPLES:
        return train
    most = max(1, MOST_EXAMPLES // len({example.intent for example in train}))
    seen: Counter[str] = Counter()
    chosen = []
    for example in train:
        seen[example.intent] += 1
        if seen[example.intent] <= most:
            chosen.append(example)
    return chosen


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits) if hits else 0.0


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean F1 over the intents that occur, from pairs of right and predicted names.

    >>> macro_f1([("quote", "quote"), ("chat", "quote")])
    0.3333333333333333
    """
    names = sorted({gold for gold, _ in pairs})
    scores = []
    for name in names:
        hits = sum(gold == name == said for gold, said in pairs)
        seen = sum(gold == name for gold, _ in pairs) + sum(said == name for _, said in pairs)
        scores.append(2 * hits / seen)
    return sum(scores) / len(scores) if scores else 0.0


def auroc(low: Sequence[float], high: Sequence[float]) -> float | None:
    """The chance that one of `high` lies above one of `low`; ties count half. None if one is empty.

    >>> auroc([0.1, 0.2], [0.2, 0.9])
    0.875
    """
    if not low or not high:
        return None
    rank, total = 1.0, 0.0
    scored = sorted([(score, 0) for score in low] + [(score, 1) for score in high])
    for _, tied in groupby(scored, key=lambda pair: pair[0]):
        kinds = [kind for _, kind in tied]
        total += sum(kinds) * (rank + (len(kinds) - 1) / 2)
        rank += len(kinds)
    return (total - len(high) * (len(high) + 1) / 2) / (len(low) * len(high))
