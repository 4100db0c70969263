"""Experience: how good each model is at each kind of work, in every store."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

import pytest

from adapters.storage import Ledger
from routing.learning.experiment import Vote
from routing.scorecard import TrackRecord
from routing.vocabulary import EVALUATION, Assignment, Completion, Exchange, Intent, Usage
from tests.adapters.storage.samples import ATTEMPT, DECISION, NOON, exchange, vote


def answered(
    name: str,
    model: str,
    *,
    intent: str = "quote",
    before: str = "",
    outcome: str = "ok",
    strategy: Literal["task", "cascade", "ensemble"] = "task",
) -> Exchange:
    """One answer by a model, with a call to another one `before`, which ended in an `outcome`."""
    calls = (replace(ATTEMPT, model=before, outcome=outcome),) if before else ()
    return replace(
        exchange(name),
        decision=replace(DECISION, intent=Intent(name=intent, confidence=1.0), strategy=strategy),
        completion=Completion(text="", model=model, finish="stop", usage=Usage()),
        attempts=(*calls, replace(ATTEMPT, model=model)),
    )


async def _records(ledger: Ledger, *exchanges: Exchange) -> list[TrackRecord]:
    for each in exchanges:
        await ledger.log.record(each)
    return list(await ledger.experience.track_records(NOON))


async def test_an_empty_log_teaches_nothing(ledger: Ledger) -> None:
    assert await _records(ledger) == []


async def test_votes_count_for_the_model_that_answered_and_the_task_it_answered(ledger: Ledger) -> None:
    for each in (
        answered("1", "a"),
        answered("2", "a"),
        answered("3", "b"),
        answered("4", "a", intent="chat"),
    ):
        await ledger.log.record(each)
    votes = (vote("1", "p-1"), vote("1", "p-2", "down"), vote("3", "p-1", "down"), vote("4", "p-1", "down"))
    for each_vote in (*votes, vote("4", "p-1", "up")):
        await ledger.log.rate(each_vote)
    assert await _records(ledger) == [
        TrackRecord(intent="chat", model="a", answers=1, good=1),
        TrackRecord(intent="quote", model="a", answers=2, good=1, bad=1),
        TrackRecord(intent="quote", model="b", answers=1, bad=1),
    ]


async def test_a_model_that_declines_has_failed_and_one_that_is_busy_has_not(ledger: Ledger) -> None:
    records = await _records(
        ledger,
        answered("1", "b", before="a", outcome="Refused"),
        answered("2", "b", before="a", outcome="Truncated"),
        answered("3", "b", before="a", outcome="RateLimited"),
        answered("4", "b", before="c", outcome="Unreachable"),
    )
    assert records == [
        TrackRecord(intent="quote", model="a", failed=2),
        TrackRecord(intent="quote", model="b", answers=4),
    ]


async def test_a_draft_that_a_dearer_answer_replaced_was_escalated(ledger: Ledger) -> None:
    stood = answered("2", "a", strategy="cascade")
    records = await _records(
        ledger,
        answered("1", "b", before="a", strategy="cascade"),
        stood,
        answered("3", "b", before="c", strategy="ensemble"),
        replace(stood, id="4", outcome="stopped", completion=None),
    )
    assert records == [
        TrackRecord(intent="quote", model="a", answers=1, escalated=1),
        TrackRecord(intent="quote", model="b", answers=2),
    ]


async def test_what_is_older_than_the_moment_and_what_no_model_answered_teach_nothing(ledger: Ledger) -> None:
    old = replace(answered("1", "a"), at=NOON - timedelta(microseconds=1))
    local = replace(exchange("2"), decision=None, outcome="local")
    assert await _records(ledger, old, local) == []


async def test_forgetting_the_words_keeps_what_was_learned(ledger: Ledger) -> None:
    before = await _records(ledger, answered("1", "a"))
    await ledger.memory.forget(exchange("1").thread_key)
    assert await _records(ledger) == before


async def test_answers_that_people_judged_are_what_is_learned_from(ledger: Ledger) -> None:
    for number, name in enumerate(("1", "2", "3")):
        at = NOON + timedelta(minutes=number)
        await ledger.log.record(replace(answered(name, "gpt"), at=at, thread_key=f"t-{name}"))
    await ledger.log.rate(vote("1", "p-1"))
    await ledger.log.rate(vote("1", "p-2", "down"))
    await ledger.log.rate(vote("3", "p-1"))
    found = await ledger.experience.rated(NOON, 10)
    assert [(one.exchange, one.up, one.down, one.good) for one in found] == [
        ("1", 1, 1, 0.5),
        ("3", 1, 0, 1.0),
    ]
    assert (found[0].model, found[0].tier, found[0].level) == ("gpt", "premium", DECISION.tag.level)
    assert [one.exchange for one in await ledger.experience.rated(NOON, 1)] == ["3"]
    await ledger.log.sweep(texts_before=NOON + timedelta(days=1), rows_before=NOON)
    assert [one.question for one in await ledger.experience.rated(NOON, 10)] == ["", ""]


@pytest.mark.parametrize(
    ("strategy", "evidence", "says"),
    [
        ("stronger", "rule.again", True),
        ("another", "rule.again", True),
        ("task", "rule.again", True),
        ("same", "rule.again", False),
        ("task", "n-gram", False),
    ],
)
async def test_asking_again_says_that_the_answer_was_no_good_and_asking_for_less_does_not(
    ledger: Ledger, strategy: str, evidence: str, says: bool
) -> None:
    await ledger.log.record(answered("1", "mistral"))
    intent = Intent(name="quote", confidence=1.0, evidence=(evidence,))
    following = replace(DECISION, strategy=strategy, intent=intent)
    await ledger.log.record(replace(answered("2", "gpt"), decision=following, at=NOON + timedelta(minutes=1)))
    found = await ledger.experience.rated(NOON, 10)
    assert [(one.exchange, one.asked_again) for one in found] == [("1", True)] * says


async def test_golden_questions_are_in_no_figure_but_in_what_was_spent(ledger: Ledger) -> None:
    await ledger.log.record(replace(answered("1", "gpt"), platform=EVALUATION))
    await ledger.log.rate(vote("1"))
    assert await _records(ledger) == []
    assert await ledger.experience.rated(NOON, 10) == ()
    assert (await ledger.scorecard.report(NOON - timedelta(days=1))).exchanges == 0
    assert await ledger.spending.spent(NOON) == 168


def _tried(name: str, arm: str, root: str) -> Exchange:
    decision = replace(DECISION, assignments=(Assignment(experiment="tone", arm=arm, propensity=0.5),))
    return replace(exchange(name, root=root), decision=decision)


async def test_an_experiment_counts_the_first_vote_of_each_thread_in_order(ledger: Ledger) -> None:
    for each in (_tried("1", "1", "a"), _tried("2", "1", "a"), _tried("3", "2", "b"), answered("4", "gpt")):
        await ledger.log.record(each)
    for minute, name, verdict in ((3, "1", "down"), (2, "2", "up"), (1, "3", "down"), (0, "4", "up")):
        said = vote(name, verdict="up" if verdict == "up" else "down")
        await ledger.log.rate(replace(said, at=NOON + timedelta(minutes=minute)))
    assert await ledger.experience.experiment_votes("tone") == (
        Vote(arm="2", verdict="down"),
        Vote(arm="1", verdict="up"),
    )
    assert await ledger.experience.experiment_votes("another") == ()


async def test_an_assignment_comes_back_with_its_exchange(ledger: Ledger) -> None:
    await ledger.log.record(_tried("1", "warm", "a"))
    found = await ledger.log.exchange("1")
    assert found is not None
    assert found.decision is not None
    assert found.decision.assignments == (Assignment(experiment="tone", arm="warm", propensity=0.5),)
