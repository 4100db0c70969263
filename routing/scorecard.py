"""The figures that a quality log folds into: what the report, the dashboard and routing read."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

_Z95 = 1.959964
"""The standard normal quantile of a two-sided 95 % interval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A part of a whole, with both numbers: a percentage without n says nothing."""

    part: int
    of: int

    @property
    def value(self) -> float | None:
        """0 to 1; None where there is nothing to divide by.

        >>> Share(part=3, of=4).value
        0.75
        """
        return self.part / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Where the true share lies with 95 % confidence (Wilson 1927, score interval); None for n = 0.

        >>> low, high = Share(part=9, of=10).interval
        >>> f"{low:.3f} to {high:.3f}"
        '0.596 to 0.982'
        """
        if not self.of:
            return None
        n, share, z2 = self.of, self.part / self.of, _Z95**2
        centre = (share + z2 / (2 * n)) / (1 + z2 / n)
        half = _Z95 / (1 + z2 / n) * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
        return max(0.0, centre - half), min(1.0, centre + half)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How long something took, in milliseconds; both None where nothing was measured."""

    n: int
    median: float | None
    p95: float | None


def spread(values: Sequence[float]) -> Spread:
    """Median and 95th percentile, interpolated linearly between the two nearest values.

    >>> spread([100, 200, 300])
    Spread(n=3, median=200.0, p95=290.0)
    """
    if not values:
        return Spread(n=0, median=None, p95=None)
    if len(values) == 1:
        return Spread(n=1, median=float(values[0]), p95=float(values[0]))
    percentiles = statistics.quantiles(values, n=20, method="inclusive")
    return Spread(n=len(values), median=float(percentiles[9]), p95=float(percentiles[18]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Money that is known to be spent, and how much is not known."""

    micro_euro: int = 0
    priced: int = 0
    """How many have a known cost."""
    unpriced: int = 0
    """How many used tokens whose price nobody told us: the sum is a lower bound if this is not 0."""

    @property
    def each(self) -> float | None:
        """Micro-euro for one, over those that have a price."""
        return self.micro_euro / self.priced if self.priced else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """One value of a mix, such as one language, with its share of the whole."""

    name: str
    share: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFigures:
    """One model: load, speed, errors, money, and what people think of its answers."""

    model: str
    calls: Share
    """Of all calls to all models."""
    peak_day: int
    """Calls on its busiest day (UTC)."""
    peak_hour: int
    """Calls in its busiest hour."""
    failed: Share
    """Calls that ended in an error, of its calls."""
    first_token: Spread
    """Over its calls that succeeded."""
    total: Spread
    cost: Cost
    """Counted in calls."""
    satisfaction: Share
    """Thumbs-up, of all votes on answers that this model gave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentFigures:
    """One kind of work: how often, for how much, and how well."""

    intent: str
    exchanges: Share
    """Of all exchanges whose intent is known."""
    cost: Cost
    """Counted in exchanges, every call that an exchange made included."""
    satisfaction: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRecord:
    """One model at one kind of work: what people thought of its answers, and what came to nothing."""

    intent: str
    model: str
    answers: int = 0
    good: int = 0
    """Thumbs-up."""
    bad: int = 0
    failed: int = 0
    """Calls that the model itself brought to nothing: it declined, or said nothing that can be used. That a
    provider was busy, slow or away says nothing about its answers."""
    escalated: int = 0
    """Drafts that were not good enough, so that a dearer model's answer took their place."""

    @property
    def satisfaction(self) -> Share:
        """Thumbs-up, of all votes."""
        return Share(part=self.good, of=self.good + self.bad)

    @property
    def setbacks(self) -> int:
        """What came to nothing, in either way."""
        return self.failed + self.escalated


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The exchanges of one day (UTC); days without any are left out."""

    day: date
    exchanges: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The KPIs of one span of time."""

    since: datetime
    until: datetime
    exchanges: int
    people: int
    """Different pseudonyms; never more than a number."""
    outcomes: tuple[Slice, ...]
    """Of all exchanges, by `routing.vocabulary.Outcome`."""
    call_errors: Share
    """Calls that ended in an error, of all calls."""
    fallbacks: Share
    """Answers that came although a call for them had failed, of all answers by a model."""
    satisfaction: Share
    """Thumbs-up, of all votes."""
    rated: Share
    """Answers with at least one vote, of all answers."""
    wait: Spread
    """From arrival to start of work, over answers."""
    total: Spread
    """From start of work to the end of the answer, over answers."""
    cost: Cost
    """Counted in exchanges that called a model."""
    models: tuple[ModelFigures, ...]
    """Most calls first."""
    intents: tuple[IntentFigures, ...]
    """Most exchanges first."""
    tiers: tuple[Slice, ...]
    """Of the answers whose model's price class is known."""
    residencies: tuple[Slice, ...]
    """Where the calls went: of all calls."""
    languages: tuple[Slice, ...]
    levels: tuple[Slice, ...]
    """By the level's name in lower case, least sensitive first."""
    days: tuple[Day, ...]
    """Oldest first."""
