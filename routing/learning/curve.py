"""How good a ranking of questions is: what is recovered of the strong model's lead, and for how many calls.

The measures and their names are those of RouteLLM (arXiv 2406.18665): APGR is the area under the curve of
the performance gap recovered (0.5 for a random ranking), CPT(x) the share of strong calls that recovers x
percent of the gap. The curve is exact, with every question as a point.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One question: how much it seemed worth the strong model, and what both made of it."""

    score: float
    weak: float
    strong: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """The figures of one ranking; shares of strong calls in percent, None where there is no gap."""

    n: int
    apgr: float | None
    cpt50: float | None
    cpt80: float | None
    strong_for_95: float
    """Percent of calls to the strong model for 95 % of its quality."""


def recovery(rows: Sequence[Ranked]) -> Recovery:
    """Measure a ranking. Equal scores count as drawn by lot: the expected curve is a straight line."""
    quality = _curve(rows)
    n, low, high = len(rows), quality[0], sum(row.strong for row in rows)
    gap = high - low
    recovered = [(value - low) / gap for value in quality] if gap > 0 else None
    return Recovery(
        n=n,
        apgr=_area(recovered) if recovered else None,
        cpt50=_first(recovered, 0.5) if recovered else None,
        cpt80=_first(recovered, 0.8) if recovered else None,
        strong_for_95=_first(quality, 0.95 * high),
    )


def _curve(rows: Sequence[Ranked]) -> list[float]:
    """The sum of quality when the k highest scores go to the strong model, for k from 0 to n."""
    quality = [sum(row.weak for row in rows)]
    for _, tied in groupby(sorted(rows, key=lambda row: -row.score), key=lambda row: row.score):
        group, start = list(tied), quality[-1]
        step = sum(row.strong - row.weak for row in group) / len(group)
        quality.extend(start + step * count for count in range(1, len(group) + 1))
    return quality


def _area(curve: Sequence[float]) -> float:
    return (sum(curve) - (curve[0] + curve[-1]) / 2) / (len(curve) - 1)


def _first(curve: Sequence[float], goal: float) -> float:
    """The first share, in percent, at which the curve reaches the goal; 100 if it never does."""
    steps = len(curve) - 1
    return next((step for step, value in enumerate(curve) if value >= goal), steps) / steps * 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One model for one question: what is expected of it, what it made of it, and what it costs."""

    predicted: float
    quality: float
    price: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A point of the trade between quality and money, as a mean over the questions."""

    quality: float
    price: float


def choices(questions: Sequence[Sequence[Offer]]) -> tuple[Choice, ...]:
    """What comes of taking the best of prediction less thrift times price each time, for many thrifts."""
    thrifts = [0.0, *(10 ** (step / 50) for step in range(-200, 51))]
    return tuple(_choice(questions, thrift) for thrift in thrifts)


def _choice(questions: Sequence[Sequence[Offer]], thrift: float) -> Choice:
    taken = [
        max(offers, key=lambda offer: (offer.predicted - thrift * offer.price, -offer.price))
        for offers in questions
    ]
    return Choice(
        quality=sum(offer.quality for offer in taken) / len(taken),
        price=sum(offer.price for offer in taken) / len(taken),
    )


def price_of(goal: float, points: Sequence[Choice]) -> float | None:
    """The least price at which a quality is reached; None if it never is."""
    return min((point.price for point in points if point.quality >= goal), default=None)
