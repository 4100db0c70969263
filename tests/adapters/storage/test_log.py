"""What every quality log promises."""

from dataclasses import replace
from datetime import timedelta

from adapters.storage import Ledger
from routing.scorecard import Share
from routing.vocabulary import Turn
from tests.adapters.storage.samples import (
    FULL_EXCHANGE,
    FULL_REPLY,
    NOON,
    Clock,
    exchange,
    message,
    thread,
    vote,
)


async def _satisfaction(ledger: Ledger) -> Share:
    return (await ledger.scorecard.report(NOON - timedelta(days=365))).satisfaction


async def test_an_exchange_comes_back_as_it_went_in(ledger: Ledger) -> None:
    await ledger.log.record(FULL_EXCHANGE)
    assert await ledger.log.exchange("e1") == FULL_EXCHANGE


async def test_an_exchange_without_a_decision_comes_back_too(ledger: Ledger) -> None:
    local = replace(FULL_EXCHANGE, decision=None, completion=None, attempts=(), outcome="local")
    await ledger.log.record(local)
    assert await ledger.log.exchange("e1") == local


async def test_an_unknown_exchange_is_none(ledger: Ledger) -> None:
    assert await ledger.log.exchange("e1") is None
    assert await ledger.log.exchange("\ud83d") is None


async def test_the_newest_exchanges_of_a_thread_come_first_and_no_others(ledger: Ledger) -> None:
    for minute, ident in enumerate(("e1", "e2", "e3")):
        at = NOON + timedelta(minutes=minute)
        await ledger.log.record(replace(FULL_EXCHANGE, id=ident, at=at))
    await ledger.log.record(replace(FULL_EXCHANGE, id="e4", thread_key="another"))
    found = await ledger.log.of_thread(FULL_EXCHANGE.thread_key, 2)
    assert [each.id for each in found] == ["e3", "e2"]
    assert found[0].decision == FULL_EXCHANGE.decision
    assert await ledger.log.of_thread("nobody's", 2) == ()


async def test_only_the_masked_answer_is_kept_whatever_the_completion_says(ledger: Ledger) -> None:
    assert FULL_EXCHANGE.completion is not None
    raw = replace(FULL_EXCHANGE.completion, text="Übersetzt für bo@example.org")
    await ledger.log.record(replace(FULL_EXCHANGE, completion=raw))
    assert await ledger.log.exchange("e1") == FULL_EXCHANGE


async def test_recording_again_replaces_and_keeps_the_votes(ledger: Ledger, clock: Clock) -> None:
    await ledger.log.record(FULL_EXCHANGE)
    await ledger.log.rate(vote("e1"))
    again = replace(FULL_EXCHANGE, answer="nyt", completion=None, attempts=FULL_EXCHANGE.attempts[:1])
    await ledger.log.record(again)
    clock.forward(days=1)
    assert await ledger.log.exchange("e1") == again
    assert await _satisfaction(ledger) == Share(part=1, of=1)


async def test_a_changed_mind_replaces_the_earlier_vote(ledger: Ledger, clock: Clock) -> None:
    await ledger.log.record(exchange("e1"))
    assert await ledger.log.rate(vote("e1", "p-1", "up"))
    assert await ledger.log.rate(vote("e1", "p-1", "down"))
    assert await ledger.log.rate(vote("e1", "p-2", "up"))
    clock.forward(days=1)
    assert await _satisfaction(ledger) == Share(part=1, of=2)


async def test_a_vote_on_an_exchange_that_nobody_knows_is_not_stored(ledger: Ledger) -> None:
    assert not await ledger.log.rate(vote("e1"))
    await ledger.log.record(exchange("e1"))
    assert await _satisfaction(ledger) == Share(part=0, of=0)


async def test_retention_ends_texts_first_and_rows_later(ledger: Ledger, clock: Clock) -> None:
    await ledger.memory.remember(thread().key, [Turn(role="user", text="gammelt")])
    await ledger.log.record(exchange("old"))
    clock.forward(days=40)
    await ledger.memory.remember(thread().key, [Turn(role="user", text="nyt")])
    await ledger.log.record(exchange("new", at=clock.now))
    month = clock.now - timedelta(days=30)
    assert await ledger.log.sweep(texts_before=month, rows_before=month - timedelta(days=30)) == 2
    blanked = await ledger.log.exchange("old")
    assert blanked is not None
    assert (blanked.question, blanked.answer) == ("", "")
    assert [turn.text for turn in await ledger.memory.recall(thread().key, 9)] == ["nyt"]
    assert await ledger.log.sweep(texts_before=month, rows_before=month) == 1
    assert await ledger.log.exchange("old") is None
    assert not await ledger.log.rate(vote("old"))
    assert await ledger.log.exchange("new") == exchange("new", at=clock.now)
    assert await ledger.log.sweep(texts_before=month, rows_before=month) == 0


async def test_ids_stay_known_for_thirty_days(ledger: Ledger, clock: Clock) -> None:
    await ledger.inbox.accept(message("m1", also=("twin",)))
    await ledger.inbox.claim()
    await ledger.inbox.done("m1")
    clock.forward(days=29)
    await ledger.log.sweep(texts_before=clock.now, rows_before=clock.now)
    assert not await ledger.inbox.accept(message("twin"))
    clock.forward(days=2)
    await ledger.log.sweep(texts_before=clock.now, rows_before=clock.now)
    assert await ledger.inbox.accept(message("twin"))


async def test_retention_never_touches_a_message_that_waits_or_its_answer(
    ledger: Ledger, clock: Clock
) -> None:
    await ledger.inbox.accept(message("m1"))
    await ledger.outbox.ready("m1", FULL_REPLY)
    clock.forward(days=400)
    await ledger.log.sweep(texts_before=clock.now, rows_before=clock.now)
    assert await ledger.inbox.claim() == message("m1")
    assert await ledger.outbox.pending("m1") == ("", FULL_REPLY)


async def test_retention_ends_the_outbox_of_closed_messages(ledger: Ledger, clock: Clock) -> None:
    await ledger.inbox.accept(message("m1"))
    await ledger.outbox.sent(message("m1"), FULL_REPLY, "ts-1")
    await ledger.inbox.done("m1")
    clock.forward(days=1)
    await ledger.log.sweep(texts_before=clock.now, rows_before=NOON - timedelta(days=1))
    assert await ledger.outbox.find_exchange("slack", "C1", "ts-1") == "e1"
    await ledger.log.sweep(texts_before=clock.now, rows_before=clock.now)
    assert await ledger.outbox.find_exchange("slack", "C1", "ts-1") == ""


async def test_a_secret_is_made_once_for_each_name(ledger: Ledger) -> None:
    first = await ledger.secret("pseudonyms")
    assert len(first) == 32
    assert await ledger.secret("pseudonyms") == first
    assert await ledger.secret("something else") != first
