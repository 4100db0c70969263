"""A/B tests under daily peeking: how often equal arms raise an alarm, and how soon a difference is found.

Simulated votes, 20 a day for 90 days; an experiment that would have been called decided on any day counts.
"""

import random
from collections.abc import Callable, Iterator
from math import sqrt
from statistics import median

from routing.learning.experiment import Arm, Experiment, Vote, judge

RUNS, DAYS, DAILY = 1_000, 90, 20
Row = tuple[str, float, str]
Quality = Callable[[str, float], float]
"""By arm and how much of the time has passed, 0 to 1: the chance of a thumb up."""


def run() -> Iterator[Row]:
    """Rows of label, value and unit."""
    for label, share, quality in (
        ("equal arms at 80 %", 0.5, _steady(0.8, 0.8)),
        ("equal arms at 50 %", 0.5, _steady(0.5, 0.5)),
        ("equal arms at 80 %, one in five threads", 0.2, _steady(0.8, 0.8)),
        ("equal arms that fall from 90 % to 60 %", 0.5, _falling),
        ("equal arms that fall from 90 % to 60 %, one in five", 0.2, _falling),
    ):
        found = [judge(_pair(share), votes).standing for votes in _many(share, quality)]
        alarms = 100 * sum(one != "undecided" for one in found) / RUNS
        yield f"false alarms, {label}", alarms, "% (goal at most 5)"
    peeked = 100 * sum(_naive(votes) for votes in _many(0.5, _steady(0.8, 0.8))) / RUNS
    yield "for comparison: a p-value below 0.05 on any day", peeked, "%"
    for first, second in ((0.80, 0.85), (0.80, 0.90), (0.70, 0.80)):
        yield from _power(first, second)


def _power(first: float, second: float) -> Iterator[Row]:
    pair = _pair(0.5)
    took: list[int] = []
    for votes in _many(0.5, _steady(first, second)):
        found = judge(pair, votes).standing == "second_better"
        took += [_votes_needed(pair, votes)] * found
    label = f"{first:.0%} against {second:.0%}"
    yield f"found within {DAYS * DAILY:,} votes, {label}", 100 * len(took) / RUNS, "%"
    yield f"votes until then, {label}", median(took), "(median of those found)"


def _votes_needed(pair: Experiment, votes: list[Vote]) -> int:
    """A decision stays, so the first number of votes that decides can be halved in on."""
    low, high = 0, len(votes)
    while low < high:
        middle = (low + high) // 2
        decided = judge(pair, votes[:middle]).standing != "undecided"
        low, high = (low, middle) if decided else (middle + 1, high)
    return low


def _pair(share: float) -> Experiment:
    return Experiment(name="bench", arms=(Arm(name="a", share=1 - share), Arm(name="b", share=share)))


def _many(share: float, quality: Quality) -> Iterator[list[Vote]]:
    total = DAYS * DAILY
    for seed in range(RUNS):
        chance = random.Random(seed)  # noqa: S311 - repeatable, no secret
        arms = ["b" if chance.random() < share else "a" for _ in range(total)]
        yield [
            Vote(arm=arm, verdict="up" if chance.random() < quality(arm, n / total) else "down")
            for n, arm in enumerate(arms)
        ]


def _steady(first: float, second: float) -> Quality:
    return lambda arm, _time: first if arm == "a" else second


def _falling(_arm: str, time: float) -> float:
    return 0.9 - 0.3 * time


def _naive(votes: list[Vote]) -> bool:
    """A two-sided z-test at the end of each day, from the fifth day on."""
    return any(_differs(votes[: day * DAILY]) for day in range(5, DAYS + 1))


def _differs(votes: list[Vote]) -> bool:
    counts = {arm: [vote.verdict == "up" for vote in votes if vote.arm == arm] for arm in ("a", "b")}
    n, m = len(counts["a"]), len(counts["b"])
    both = (sum(counts["a"]) + sum(counts["b"])) / (n + m)
    spread = sqrt(both * (1 - both) * (1 / n + 1 / m))
    return spread > 0 and abs(sum(counts["a"]) / n - sum(counts["b"]) / m) > 1.96 * spread
