"""Experience: how good each model is at each kind of work, in every store."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

from adapters.storage import Ledger
from routing.scorecard import TrackRecord
from routing.vocabulary import Completion, Exchange, Intent, Usage
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
