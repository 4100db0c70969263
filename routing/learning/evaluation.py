"""Measures routing: learns from some outcomes and judges others, as if they came in one by one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from routing.errors import Misconfigured
from routing.learning.after import AnsweredExample, SecondLook
from routing.learning.curve import Offer, Ranked, Recovery, choices, price_of, recovery
from routing.learning.expectation import QualityExample, QualityModel
from routing.learning.gain import GainExample, GainModel
from routing.learning.outcomes import STRONG, WEAK, Outcome

TaskSource = Literal["known", "predicted"]
"""Whether a test question's own `task` may be read."""
GOALS = (0.95, 0.98, 1.0)
"""Shares of the best single model's quality for which the price is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How much one test question is worth the strong model, before and after the weak one's answer."""

    id: str
    score: float
    score_after: float | None = None
    """None where the weak answer was not kept, in the test or in the training outcomes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairFigures:
    """How good the scores rank."""

    before: Recovery
    after: Recovery | None
    """Over the questions that have a second score."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairEvaluation:
    """Two models: every score, and the figures for all questions and for each family of ids."""

    scores: tuple[Score, ...]
    total: PairFigures
    families: dict[str, PairFigures]
    """By what stands before the first hyphen of the id."""


def evaluate_pair(train: Sequence[Outcome], test: Sequence[Outcome], tasks: TaskSource) -> PairEvaluation:
    """Learn the gain from `train` alone and score `test`. The test's outcomes are only read to measure."""
    model = GainModel.train([GainExample(text=o.question, gain=o.gain, task=o.task) for o in train])
    answered = [
        AnsweredExample(text=o.question, answer=answer, gain=o.gain)
        for o in train
        if (answer := o.results[WEAK].answer) is not None
    ]
    second = SecondLook.train(answered) if answered else None
    scores = tuple(_score(outcome, model, second, tasks) for outcome in test)
    pairs = list(zip(test, scores, strict=True))
    families: dict[str, list[tuple[Outcome, Score]]] = {}
    for outcome, score in pairs:
        families.setdefault(outcome.id.split("-")[0], []).append((outcome, score))
    return PairEvaluation(
        scores=scores,
        total=_figures(pairs),
        families={name: _figures(found) for name, found in families.items()},
    )


def _score(outcome: Outcome, model: GainModel, second: SecondLook | None, tasks: TaskSource) -> Score:
    answer = outcome.results[WEAK].answer
    return Score(
        id=outcome.id,
        score=model.score(outcome.question, _task(outcome, tasks)),
        score_after=second.score(outcome.question, answer) if second and answer is not None else None,
    )


def _task(outcome: Outcome, tasks: TaskSource) -> str:
    return outcome.task if tasks == "known" else ""


def _figures(pairs: Iterable[tuple[Outcome, Score]]) -> PairFigures:
    found = list(pairs)
    after = [(outcome, score.score_after) for outcome, score in found if score.score_after is not None]
    return PairFigures(
        before=recovery([_ranked(outcome, score.score) for outcome, score in found]),
        after=recovery([_ranked(outcome, score) for outcome, score in after]) if after else None,
    )


def _ranked(outcome: Outcome, score: float) -> Ranked:
    weak, strong = outcome.results[WEAK].quality, outcome.results[STRONG].quality
    return Ranked(score=score, weak=weak, strong=strong)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """The quality to expect of each model for one test question."""

    id: str
    predicted: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyFigures:
    """What routing between several models comes to, against always asking the best of them."""

    n: int
    best_model: str
    best_quality: float
    best_price: float
    top_quality: float
    """The best that routing reaches, at any price."""
    relative_price: dict[str, float | None]
    """By share of the best model's quality: its price, relative to that model's; None if not reached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyEvaluation:
    """Several models: every prediction and the figures."""

    predictions: tuple[Prediction, ...]
    figures: ManyFigures


def evaluate_many(train: Sequence[Outcome], test: Sequence[Outcome], tasks: TaskSource) -> ManyEvaluation:
    """Learn each model's quality from `train` alone and predict it for `test`."""
    model = QualityModel.train([_quality_example(outcome) for outcome in train])
    predictions = tuple(
        Prediction(id=o.id, predicted=model.expect(o.question, _task(o, tasks))) for o in test
    )
    return ManyEvaluation(predictions=predictions, figures=_trade(test, predictions))


def _quality_example(outcome: Outcome) -> QualityExample:
    qualities = {name: result.quality for name, result in outcome.results.items()}
    return QualityExample(text=outcome.question, qualities=qualities, task=outcome.task)


def _trade(test: Sequence[Outcome], predictions: Sequence[Prediction]) -> ManyFigures:
    n = len(test)
    quality = {name: sum(o.results[name].quality for o in test) / n for name in test[0].results}
    price = {name: sum(o.results[name].price for o in test) / n for name in quality}
    best = max(quality, key=lambda name: (quality[name], -price[name]))
    points = choices(
        [
            [
                Offer(predicted=p.predicted[name], quality=result.quality, price=result.price)
                for name, result in o.results.items()
            ]
            for o, p in zip(test, predictions, strict=True)
        ]
    )
    prices = {f"{goal:.0%}": price_of(goal * quality[best], points) for goal in GOALS}
    return ManyFigures(
        n=n,
        best_model=best,
        best_quality=quality[best],
        best_price=price[best],
        top_quality=max(point.quality for point in points),
        relative_price={
            share: paid / price[best] if paid is not None and price[best] else None
            for share, paid in prices.items()
        },
    )


def check(train: Sequence[Outcome], test: Sequence[Outcome], names: tuple[str, str]) -> None:
    """Both files have to be about the same models; raises `Misconfigured` with the names of both."""
    if set(train[0].results) != set(test[0].results):
        raise Misconfigured(
            f"{names[0]} is about {', '.join(sorted(train[0].results))}, "
            f"but {names[1]} about {', '.join(sorted(test[0].results))}"
        )
