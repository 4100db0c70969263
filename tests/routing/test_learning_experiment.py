"""An A/B test keeps its promise: sticky, fairly dealt, and honest however often one looks."""

import random

import pytest

from routing.errors import Misconfigured
from routing.learning.experiment import Arm, Evidence, Experiment, Vote, assign, judge
from routing.learning.words import standing
from routing.vocabulary import LANGUAGES, Language, Verdict

TEST = Experiment(name="quote-prompt", arms=(Arm(name="v1", share=0.5), Arm(name="v2", share=0.5)))


def _votes(seed: int, first: float, second: float, count: int) -> list[Vote]:
    chance = random.Random(seed)  # noqa: S311 - a repeatable simulation, no secret
    votes = []
    for _ in range(count):
        arm, good = ("v1", first) if chance.random() < 0.5 else ("v2", second)
        verdict: Verdict = "up" if chance.random() < good else "down"
        votes.append(Vote(arm=arm, verdict=verdict))
    return votes


def test_a_thread_keeps_its_arm_and_its_propensity() -> None:
    first = assign(TEST, "slack:T1:C1:17")
    assert first == assign(TEST, "slack:T1:C1:17")
    assert first.propensity == 0.5


def test_threads_are_dealt_by_the_shares() -> None:
    uneven = Experiment(name="model", arms=(Arm(name="old", share=0.9), Arm(name="new", share=0.1)))
    dealt = [assign(uneven, f"slack:T1:C1:{number}") for number in range(5_000)]
    new = [one for one in dealt if one.arm == "new"]
    assert 420 < len(new) < 580
    assert {one.propensity for one in new} == {0.1}


def test_two_experiments_deal_independently() -> None:
    other = Experiment(name="another", arms=TEST.arms)
    threads = [f"slack:T1:C1:{number}" for number in range(4_000)]
    same = sum(assign(TEST, thread).arm == assign(other, thread).arm for thread in threads)
    assert 1_850 < same < 2_150


def test_equal_arms_raise_at_most_five_false_alarms_in_a_hundred_under_daily_peeking() -> None:
    """A verdict stays, so judging all votes at the end is the same as having looked after each of them."""
    runs = 400
    alarms = sum(judge(TEST, _votes(seed, 0.8, 0.8, 1_500)).standing != "undecided" for seed in range(runs))
    assert alarms <= 0.05 * runs


@pytest.mark.parametrize("share", [0.5, 0.2])
def test_what_changes_in_the_course_of_time_is_not_taken_for_a_difference(share: float) -> None:
    pair = Experiment(name="x", arms=(Arm(name="v1", share=1 - share), Arm(name="v2", share=share)))
    alarms = 0
    for seed in range(200):
        chance = random.Random(seed)  # noqa: S311 - a repeatable simulation, no secret
        votes = [
            Vote(
                arm="v2" if chance.random() < share else "v1",
                verdict="up" if chance.random() < 0.95 - 0.4 * number / 1_500 else "down",
            )
            for number in range(1_500)
        ]
        alarms += judge(pair, votes).standing != "undecided"
    assert alarms <= 0.05 * 200


def test_a_clear_difference_is_found_and_named() -> None:
    found = [judge(TEST, _votes(seed, 0.9, 0.75, 2_000)).standing for seed in range(40)]
    assert found.count("first_better") >= 36
    assert "second_better" not in found


def test_a_decision_stays_when_later_votes_disagree() -> None:
    def votes(first: Verdict, second: Verdict) -> list[Vote]:
        return [Vote(arm="v1", verdict=first), Vote(arm="v2", verdict=second)] * 30

    decided = judge(TEST, votes("up", "down"))
    later = judge(TEST, [*votes("up", "down"), *votes("down", "up")])
    assert decided.standing == later.standing == "first_better"


def test_votes_for_other_arms_are_left_out() -> None:
    assert judge(TEST, [Vote(arm="v0", verdict="up")] * 50) == judge(TEST, [])


@pytest.mark.parametrize(
    ("one", "other"), [(Arm(name="a", share=0.5), Arm(name="a", share=0.5)),
                       (Arm(name="a", share=1.0), Arm(name="b", share=0.0)),
                       (Arm(name="a", share=0.5), Arm(name="b", share=0.4))],
)  # fmt: skip
def test_an_experiment_that_cannot_work_says_why(one: Arm, other: Arm) -> None:
    with pytest.raises(Misconfigured, match="experiment 'x'"):
        Experiment(name="x", arms=(one, other))


@pytest.fixture(scope="module")
def decided() -> Evidence:
    pair = [Vote(arm="v1", verdict="down"), Vote(arm="v2", verdict="up")]
    return judge(TEST, pair * 20)


@pytest.mark.parametrize(
    ("language", "winner", "share"),
    [
        ("da", "v2 er bedre end v1", "v2: 20 af 20 gode (100 %)"),
        ("de", "v2 ist besser als v1", "v2: 20 von 20 gut (100 %)"),
        ("en", "v2 is better than v1", "v2: 20 of 20 good (100 %)"),
    ],
)
def test_the_verdict_is_said_in_plain_words(
    decided: Evidence, language: Language, winner: str, share: str
) -> None:
    told = standing(decided, language)
    assert told.startswith(winner)
    assert share in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_votes_nothing_is_claimed(language: Language) -> None:
    told = standing(judge(TEST, []), language)
    assert "v1" in told
    assert "%" not in told
    assert "besser als" not in told
    assert "bedre end" not in told
    assert "better than" not in told
