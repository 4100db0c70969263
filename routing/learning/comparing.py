"""Learns from the log which texts are worth a stronger model, although each was answered by one model only.

Nobody knows what the other model would have written, so its quality is taken from the mean of its kind at
that kind of work, drawn towards the mean of all: the X-learner (Künzel, Sekhon, Bickel and Yu 2019). What is
learned is used only if it ranks the newest fifth of the answers, which it did not see, better than chance.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean

from routing.choice import TIER_RANK
from routing.conditions import Worth
from routing.learning.gain import GainExample, GainModel
from routing.learning.notes import Use
from routing.learning.quality import Observation, QualityTable
from routing.learning.rated import Rated
from routing.vocabulary import Tier

LEAST = 200
"""Rated answers from which texts are learned from."""
LEAST_EACH = 40
"""So many of them by weak models, and so many by strong ones."""
MOST = 1_500
"""The newest ones that are used: more teach little, and training is to take seconds."""
NEWEST = 5
"""The last part of so many is kept for the proof."""
PROOF = 1.645
"""Standard errors by which the ranking has to beat chance: one-sided 95 %."""
_USUAL_MASS = 10.0
"""Texts that the usual gain of all is worth against that of one kind of work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gains:
    """What was learned."""

    model: GainModel
    weak: Tier
    """Cards up to this tier are the weak ones."""
    usual: Mapping[str, float]
    """The gain to expect of the texts of an intent, on average; of any other under the empty name."""
    n: int
    """Rated answers behind it."""

    def worth(self, text: str, intent: str) -> Worth:
        """How far a text differs from what is usual for its intent."""
        usual = self.usual.get(intent, self.usual[""])
        lead = max(-1.0, min(1.0, self.model.score(text, intent) - usual))
        return Worth(lead=lead, weak=self.weak, n=self.n, known=self.n)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The outcome of trying to learn."""

    gains: Gains | None
    use: Use
    n: int
    skill: float | None = None
    """See `Notes.gain_skill`."""


def compare(rated: Sequence[Rated]) -> Compared:
    """Learn from rated answers, oldest first."""
    readable = [answer for answer in rated if answer.readable][-MOST:]
    weak = min((answer.tier for answer in readable), key=TIER_RANK.__getitem__, default=Tier.BUDGET)
    by_weak = sum(answer.tier == weak for answer in readable)
    if len(readable) < LEAST or min(by_weak, len(readable) - by_weak) < LEAST_EACH:
        return Compared(gains=None, use="too_few", n=len(readable))
    cut = len(readable) - len(readable) // NEWEST
    skill = _skill(readable[:cut], readable[cut:], weak)
    if skill <= PROOF / sqrt(len(readable) - cut):
        return Compared(gains=None, use="no_better", n=len(readable), skill=skill)
    return Compared(gains=_learned(readable, weak), use="used", n=len(readable), skill=skill)


def gain_examples(rated: Sequence[Rated], told: Sequence[Rated], weak: Tier) -> list[GainExample]:
    """What each rated answer says of the gain, with the other side's quality out of what was `told`."""
    table = QualityTable.of(
        Observation(intent=answer.intent, model=_side(answer, weak), good=answer.good) for answer in told
    )
    examples = []
    for answer in rated:
        other = "strong" if answer.tier == weak else "weak"
        expected = table.estimate(answer.intent, other).quality
        gain = expected - answer.good if other == "strong" else answer.good - expected
        examples.append(GainExample(text=answer.question, gain=gain, task=answer.intent))
    return examples


def _side(answer: Rated, weak: Tier) -> str:
    return "weak" if answer.tier == weak else "strong"


def _skill(older: Sequence[Rated], newer: Sequence[Rated], weak: Tier) -> float:
    """How well gains learned from older answers go with what newer ones say."""
    model = GainModel.train(gain_examples(older, older, weak))
    examples = gain_examples(newer, older, weak)
    return correlation([model.score(one.text, one.task) for one in examples], [one.gain for one in examples])


def _learned(rated: Sequence[Rated], weak: Tier) -> Gains:
    examples = gain_examples(rated, rated, weak)
    model = GainModel.train(examples)
    scores: dict[str, list[float]] = {}
    for one in examples:
        scores.setdefault(one.task, []).append(model.score(one.text, one.task))
    overall = fmean(score for found in scores.values() for score in found)
    usual = {
        intent: (sum(found) + _USUAL_MASS * overall) / (len(found) + _USUAL_MASS)
        for intent, found in scores.items()
    }
    return Gains(model=model, weak=weak, usual={**usual, "": overall}, n=len(examples))


def correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Pearson's, -1 to 1; 0 where one of the two does not vary.

    >>> round(correlation([1, 2, 3], [2, 4, 6]), 6), correlation([1, 1], [0, 1])
    (1.0, 0.0)
    """
    first, second = fmean(one), fmean(other)
    both = sum((a - first) * (b - second) for a, b in zip(one, other, strict=True))
    spread = sqrt(sum((a - first) ** 2 for a in one) * sum((b - second) ** 2 for b in other))
    return both / spread if spread > 1e-12 else 0.0
