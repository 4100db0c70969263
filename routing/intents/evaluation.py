"""Measures an intent model: trains on some examples and judges others."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from routing.intents.examples import Example
from routing.intents.groundwork import Groundwork
from routing.intents.lexicon import Lexicon
from routing.intents.model import IntentModel
from routing.intents.report import expected_overall
from routing.intents.rules import accepted
from routing.vocabulary import UNKNOWN, Intent

MOST_EXAMPLES = 4_000
"""Training examples that are used: memory grows with their square, and more of them add little."""
KEPT = 0.9
"""The part of the messages with an intent that is let in, where one figure has to be chosen."""


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
    """How good a model is on a test set; shares are 0 to 1, None where the set cannot tell."""

    messages: int
    """Test messages that have an intent."""
    unknown_messages: int
    accuracy: float
    top3: float
    by_language: Mapping[str, float]
    """The accuracy of the messages that name their language."""
    macro_f1: float
    """The mean of the intents' F1, so that small ones count as much as large ones."""
    expected_accuracy: float
    """What leave-one-out on the training examples alone had promised."""
    calibration_error: float
    """How far confidence is from accuracy, over ten bins of equal width (ECE)."""
    accepted: float
    """The part of the messages with an intent that reach the threshold of the intent they are taken for."""
    accepted_precision: float
    """The part of those that are right."""
    precision_at_90: float
    """The part that is right of the 90 % of messages with an intent that the model is surest of."""
    unknown_auroc: float | None
    """The chance that an unknown message scores above a known one."""
    unknown_rejected_at_95: float | None
    """The unknown messages that stay out where 95 % of the known ones are let in."""
    unknown_rejected_at_90: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """A measurement: the figures and every single prediction."""

    metrics: Metrics
    predictions: tuple[Prediction, ...]


def evaluate(train: Sequence[Example], test: Sequence[Example], lexicon: Lexicon) -> Evaluation:
    """Train on `train` alone and judge `test`. Examples without an id are numbered from 0.

    Of more than `MOST_EXAMPLES`, the first ones of every intent are used, the same number of each.
    """
    ground = Groundwork.of(_evenly(train), lexicon)
    model = IntentModel.of(ground, lexicon)
    judged = [(example, model.classify(example.text)) for example in test]
    return Evaluation(
        metrics=_metrics(judged, model, expected_overall(ground)),
        predictions=tuple(
            Prediction(
                id=example.id or str(number),
                intent=intent.name,
                confidence=intent.confidence,
                unknown_score=intent.unknown_score,
            )
            for number, (example, intent) in enumerate(judged)
        ),
    )


def _metrics(judged: Sequence[tuple[Example, Intent]], model: IntentModel, expected: float) -> Metrics:
    known = [(example, intent) for example, intent in judged if example.intent != UNKNOWN]
    right = [example.intent == intent.name for example, intent in known]
    sure = [intent.confidence for _, intent in known]
    let_in = [accepted(intent, model).name != UNKNOWN for _, intent in known]
    low = [intent.unknown_score for _, intent in known]
    high = [intent.unknown_score for example, intent in judged if example.intent == UNKNOWN]
    surest = sorted(zip(sure, right, strict=True), reverse=True)[: round(KEPT * len(known))]
    return Metrics(
        messages=len(known),
        unknown_messages=len(high),
        accuracy=_share(right),
        top3=_share([example.intent in dict(intent.ranking[:3]) for example, intent in known]),
        by_language=_by_language(known),
        macro_f1=macro_f1([(example.intent, intent.name) for example, intent in known]),
        expected_accuracy=expected,
        calibration_error=calibration_error(sure, right),
        accepted=_share(let_in),
        accepted_precision=_share([hit for hit, is_in in zip(right, let_in, strict=True) if is_in]),
        precision_at_90=_share([hit for _, hit in surest]),
        unknown_auroc=auroc(low, high),
        unknown_rejected_at_95=rejected(low, high, 0.95),
        unknown_rejected_at_90=rejected(low, high, KEPT),
    )


def _by_language(known: Sequence[tuple[Example, Intent]]) -> Mapping[str, float]:
    languages = sorted({example.language for example, _ in known} - {""})
    return {
        language: _share([e.intent == intent.name for e, intent in known if e.language == language])
        for language in languages
    }


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


def calibration_error(confidences: Sequence[float], right: Sequence[bool]) -> float:
    """The mean distance between confidence and accuracy, in ten bins of confidence, weighed by their size.

    >>> calibration_error([0.95, 0.95, 0.55, 0.55], [True, True, True, False])
    0.05
    """
    bins: dict[int, list[tuple[float, bool]]] = {}
    for confidence, hit in zip(confidences, right, strict=True):
        bins.setdefault(min(9, int(confidence * 10)), []).append((confidence, hit))
    off = sum(abs(sum(c for c, _ in those) - sum(hit for _, hit in those)) for those in bins.values())
    return round(off / len(right), 6) if right else 0.0


def rejected(low: Sequence[float], high: Sequence[float], kept: float) -> float | None:
    """The part of `high` above the value below which `kept` of `low` lie; None if one is empty.

    >>> rejected([0.1, 0.2, 0.3, 0.9], [0.25, 0.4], 0.75)
    0.5
    """
    if not low or not high:
        return None
    edge = sorted(low)[max(0, round(kept * len(low)) - 1)]
    return _share([score > edge for score in high])


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
