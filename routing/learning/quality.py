"""The quality table: how good each model is at each kind of work, from few verdicts without false certainty.

A mean over three verdicts says little. Each cell is therefore drawn towards what is known without it, and
the more so the fewer observations it has (empirical Bayes): a model's overall mean towards the mean of all,
and the model at one kind of work towards the model's overall mean. How strongly is estimated from the data
by the method of moments: if the kinds of work differ much, the cells are trusted sooner.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from routing.scorecard import TrackRecord
from routing.vocabulary import Verdict

LEAST_MASS, MOST_MASS = 4.0, 200.0
"""Bounds of the prior's weight, in observations."""
USUAL_MASS = 20.0
"""The prior's weight where there is too little to estimate it."""
UNTOLD = 0.7
"""The quality that is assumed before anybody said anything."""
MODELS_IMAGINED = 2
"""How many models of that quality are imagined beside the real ones."""
OUTCOME_WEIGHT: Mapping[str, float] = {"failed": 1.0, "escalated": 0.5}
"""What an outcome counts beside a verdict. A failure is certain; an escalation is only the bot's opinion."""

Setback = Literal["failed", "escalated"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One sign of how good a model was at one kind of work. Silence is none: it is not consent."""

    intent: str
    model: str
    good: float
    """0 bad, 1 good, or anything between, such as a judge's mark."""
    weight: float = 1.0
    """How much it counts beside one person's verdict."""


def of_verdict(intent: str, model: str, verdict: Verdict) -> Observation:
    """What a click says."""
    return Observation(intent=intent, model=model, good=1.0 if verdict == "up" else 0.0)


def of_setback(intent: str, model: str, setback: Setback) -> Observation:
    """What a call says that came to nothing, or an answer that was not good enough to be sent."""
    return Observation(intent=intent, model=model, good=0.0, weight=OUTCOME_WEIGHT[setback])


def of_record(record: TrackRecord) -> tuple[Observation, ...]:
    """What a track record says.

    People vote on a few answers, while every setback is in the log. Setbacks therefore count only as often
    as answers are voted on: else they would drown the votes, and a record without votes says nothing.
    """
    votes = record.satisfaction.of
    rated = votes / max(record.answers, votes, 1)
    signs = (
        (1.0, float(record.good)),
        (0.0, float(record.bad)),
        (0.0, rated * record.failed * OUTCOME_WEIGHT["failed"]),
        (0.0, rated * record.escalated * OUTCOME_WEIGHT["escalated"]),
    )
    return tuple(
        Observation(intent=record.intent, model=record.model, good=good, weight=weight)
        for good, weight in signs
        if weight > 0
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The sum of what was observed."""

    good: float = 0.0
    n: float = 0.0

    @property
    def mean(self) -> float | None:
        """0 to 1, as it was observed; None for n = 0."""
        return self.good / self.n if self.n else None

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(good=self.good + other.good, n=self.n + other.n)


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A quality with the amount of evidence behind it."""

    quality: float
    """0 to 1, shrunk."""
    n: float
    """Observations of exactly this model at exactly this kind of work."""


class QualityTable:
    """Estimates by kind of work and model; asks nobody and forgets nothing."""

    def __init__(self, tallies: Mapping[tuple[str, str], Tally]) -> None:
        self._tallies = dict(tallies)
        by_model: dict[str, Tally] = {}
        for (_, model), tally in self._tallies.items():
            by_model[model] = by_model.get(model, Tally()) + tally
        mass = prior_mass(list(by_model.values()))
        self._centre = _centre(list(by_model.values()), mass)
        self._models = {model: shrunk(tally, self._centre, mass) for model, tally in by_model.items()}
        self._masses = {
            model: prior_mass([tally for (_, name), tally in self._tallies.items() if name == model])
            for model in by_model
        }

    @classmethod
    def of(cls, observations: Iterable[Observation]) -> "QualityTable":
        """Count, then shrink. The order of the observations does not matter."""
        tallies: dict[tuple[str, str], Tally] = {}
        for seen in observations:
            cell = (seen.intent, seen.model)
            added = Tally(good=seen.good * seen.weight, n=seen.weight)
            tallies[cell] = tallies.get(cell, Tally()) + added
        return cls(tallies)

    def tally(self, intent: str, model: str) -> Tally:
        """What was observed of exactly this model at exactly this kind of work."""
        return self._tallies.get((intent, model), Tally())

    def estimate(self, intent: str, model: str) -> Estimate:
        """The quality to expect; of a model or a kind of work never seen, what the others suggest."""
        tally = self.tally(intent, model)
        centre = self._models.get(model, self._centre)
        return Estimate(quality=shrunk(tally, centre, self._masses.get(model, USUAL_MASS)), n=tally.n)

    def ranking(self, intent: str, models: Sequence[str]) -> list[tuple[str, Estimate]]:
        """The models, best first; where they are equal, in the order given."""
        estimates = [(model, self.estimate(intent, model)) for model in models]
        return sorted(estimates, key=lambda pair: -pair[1].quality)

    @property
    def cells(self) -> tuple[tuple[str, str, Tally], ...]:
        """Intent, model and tally, sorted: what a store keeps, and what `QualityTable` is made of again."""
        return tuple((intent, model, self._tallies[intent, model]) for intent, model in sorted(self._tallies))


def _centre(models: Sequence[Tally], mass: float) -> float:
    """What a model is like before it was tried: every model counts once, however often it was asked."""
    means = [shrunk(tally, UNTOLD, mass) for tally in models]
    return (sum(means) + MODELS_IMAGINED * UNTOLD) / (len(means) + MODELS_IMAGINED)


def shrunk(tally: Tally, centre: float, mass: float) -> float:
    """The mean of a tally and of `mass` imagined observations at `centre`.

    >>> shrunk(Tally(good=3, n=3), 0.6, 20)
    0.6521739130434783
    """
    return (tally.good + mass * centre) / (tally.n + mass)


def prior_mass(tallies: Sequence[Tally]) -> float:
    """How many observations the common mean is worth: little if the groups truly differ, much if not.

    The one-way random-effects estimate (DerSimonian and Laird 1986) for shares.
    """
    groups = [tally for tally in tallies if tally.n > 0]
    total = sum(tally.n for tally in groups)
    if len(groups) < 3 or total < 3 * len(groups):
        return USUAL_MASS
    mean = sum(tally.good for tally in groups) / total
    within = max(mean * (1 - mean), 1e-6)
    spread = sum(tally.n * (tally.good / tally.n - mean) ** 2 for tally in groups)
    room = total - sum(tally.n**2 for tally in groups) / total
    between = (spread - (len(groups) - 1) * within) / room
    return min(MOST_MASS, max(LEAST_MASS, within / between)) if between > 0 else MOST_MASS
