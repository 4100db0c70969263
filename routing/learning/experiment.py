"""An A/B test that may be looked at every day: sticky arms, known propensities, a verdict that stays honest.

The evidence is an e-value (Grünwald, de Heide and Koolen 2024; Ville 1939): a bet against "both arms are
equally good" whose stake, if they are, ever reaches 20 with a chance of at most 1 in 20, however often one
looks. A p-value makes no such promise: looking at it daily finds a difference in many a test of equal arms.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import exp, lgamma, log
from typing import Literal

from routing.errors import Misconfigured
from routing.vocabulary import Assignment, Verdict

ENOUGH = 20.0
"""The e-value that decides: false alarms are at most 1 / 20."""
PRIOR = 4.0
"""Discordant pairs that the bet imagines beforehand, half of them for each arm."""
_UNIT = 1 << 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """One variant, such as a prompt's version or a model, and its share of the threads."""

    name: str
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Experiment:
    """Two arms under one name. Changing the name deals the threads anew."""

    name: str
    arms: tuple[Arm, Arm]

    def __post_init__(self) -> None:
        if self.arms[0].name == self.arms[1].name or any(not 0 < arm.share < 1 for arm in self.arms):
            raise Misconfigured(
                f"experiment {self.name!r}: needs two arms with different names and shares between 0 and 1"
            )
        if abs(sum(arm.share for arm in self.arms) - 1) > 1e-6:
            raise Misconfigured(f"experiment {self.name!r}: the shares of the arms have to sum to 1")


def assign(experiment: Experiment, thread: str) -> Assignment:
    """The arm of a thread: always the same one, independent of every other experiment.

    `thread` is `Thread.key`.
    """
    return draw(experiment.name, experiment.arms, thread)


def draw(name: str, arms: Sequence[Arm], thread: str) -> Assignment:
    """One of any number of arms, whose shares sum to 1, by a hash of the name and the thread."""
    digest = hashlib.sha256(f"{name}\0{thread}".encode()).digest()
    drawn = int.from_bytes(digest[:8], "big") / _UNIT
    bounds = accumulate(arm.share for arm in arms)
    arm = next((arm for arm, bound in zip(arms, bounds, strict=True) if drawn < bound), arms[-1])
    return Assignment(experiment=name, arm=arm.name, propensity=arm.share)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One verdict on an answer of one arm."""

    arm: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Votes of one arm."""

    arm: str
    good: int
    votes: int

    @property
    def share(self) -> float:
        """Of good votes, 0 to 1; 0 without votes."""
        return self.good / self.votes if self.votes else 0.0


Standing = Literal["undecided", "first_better", "second_better"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a test stands."""

    scores: tuple[Score, Score]
    e_value: float
    """The largest stake so far, 1 at the start; `ENOUGH` decides, and a decision stays."""
    standing: Standing


def judge(experiment: Experiment, votes: Iterable[Vote]) -> Evidence:
    """Weigh the votes in the order in which they came.

    Each vote is paired with the newest vote of the other arm that has no pair yet, so that what changes in
    the course of time changes both sides of a pair, whatever the shares are. A pair with different verdicts
    is a toss of a coin that is fair if the arms are equal. The bet on its being unfair is spread by a beta
    distribution, so that its stake has a closed form. Votes of other arms are left out.
    """
    first, second = (arm.name for arm in experiment.arms)
    counts: dict[str, list[bool]] = {first: [], second: []}
    waiting: list[Vote] = []
    wins, losses, highest = 0, 0, 0.0
    standing: Standing = "undecided"
    for vote in votes:
        if vote.arm not in counts:
            continue
        counts[vote.arm].append(vote.verdict == "up")
        if not waiting or waiting[-1].arm == vote.arm:
            waiting.append(vote)
            continue
        if waiting.pop().verdict == vote.verdict:
            continue
        won = (vote.verdict == "up") == (vote.arm == first)
        wins, losses = wins + won, losses + (not won)
        highest = max(highest, _log_stake(wins, losses))
        if standing == "undecided" and highest >= log(ENOUGH):
            standing = "first_better" if wins > losses else "second_better"
    scores = [Score(arm=arm, good=sum(found), votes=len(found)) for arm, found in counts.items()]
    return Evidence(scores=(scores[0], scores[1]), e_value=exp(min(highest, 700.0)), standing=standing)


def _log_stake(wins: int, losses: int) -> float:
    """The logarithm of how much likelier the tosses are under a beta-spread coin than under a fair one."""
    half = PRIOR / 2
    spread = _log_beta(half + wins, half + losses) - _log_beta(half, half)
    return spread + (wins + losses) * log(2)


def _log_beta(one: float, other: float) -> float:
    return lgamma(one) + lgamma(other) - lgamma(one + other)


def e_value(pairs: Sequence[bool]) -> float:
    """The stake after a row of discordant pairs, each True if the first arm won.

    >>> round(e_value([True] * 4), 2), round(e_value([True, False] * 2), 2)
    (2.29, 0.69)
    """
    return exp(_log_stake(sum(pairs), len(pairs) - sum(pairs)))
