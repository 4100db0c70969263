"""What every store promises when a person takes a message back or changes it."""

import dataclasses

import pytest

from adapters.storage import Ledger
from routing.vocabulary import Exchange, Message, Turn
from tests.adapters.storage.samples import FULL_EXCHANGE, FULL_REPLY, exchange, message, thread, vote

KEY = thread().key
NEW = message("m1", text="nye ord")


def _turns(message_id: str) -> tuple[Turn, ...]:
    return (
        Turn(role="user", text=f"{message_id} spørger", author="Bo", message_id=message_id),
        Turn(role="assistant", text=f"svar til {message_id}", message_id=message_id),
    )


def _about(message_id: str, name: str) -> Exchange:
    return dataclasses.replace(exchange(name), message_id=message_id)


async def _answered(ledger: Ledger, asked: Message, name: str) -> None:
    """A message that has been answered and closed."""
    await ledger.inbox.accept(asked)
    await ledger.inbox.claim()
    await ledger.memory.remember(KEY, _turns(asked.id))
    await ledger.log.record(_about(asked.id, name))
    await ledger.inbox.done(asked.id)


async def _words(ledger: Ledger) -> list[str]:
    return [turn.text for turn in await ledger.memory.recall(KEY, 9)]


async def test_turns_keep_the_message_that_they_belong_to(ledger: Ledger) -> None:
    await ledger.memory.remember(KEY, _turns("m1"))
    assert await ledger.memory.recall(KEY, 9) == _turns("m1")


@pytest.mark.parametrize("known_as", ["m1", "alias"])
async def test_what_is_taken_back_goes_with_its_answer_and_its_words_in_the_log(
    ledger: Ledger, known_as: str
) -> None:
    await _answered(ledger, message("m1", also=("alias",)), "e1")
    await _answered(ledger, message("m2"), "e2")
    await ledger.log.rate(vote("e1", comment="om m1"))
    assert await ledger.memory.withdraw([known_as]) == 3
    assert await _words(ledger) == ["m2 spørger", "svar til m2"]
    kept = await ledger.log.exchange("e1")
    assert kept is not None
    assert (kept.question, kept.answer) == ("", "")
    assert kept.decision is not None
    assert kept.decision.intent.evidence == ()
    assert await ledger.log.exchange("e2") == _about("m2", "e2")
    assert await ledger.memory.withdraw([known_as]) == 0


async def test_turns_that_the_platform_brought_belong_to_no_message_and_stay(ledger: Ledger) -> None:
    turns = (Turn(role="user", text="linje"),)
    await ledger.memory.remember(KEY, turns)
    assert await ledger.memory.withdraw(["", "unknown"]) == 0
    assert await ledger.memory.recall(KEY, 9) == turns


async def test_what_waits_and_is_taken_back_is_never_answered_and_stays_known(ledger: Ledger) -> None:
    await ledger.inbox.accept(message("m1", also=("alias",)))
    assert await ledger.inbox.withdraw(["alias"]) == []
    assert await ledger.inbox.claim() is None
    assert not await ledger.inbox.accept(message("m1"))


async def test_what_is_taken_back_while_it_is_answered_is_named_by_its_thread_and_not_remembered(
    ledger: Ledger,
) -> None:
    await ledger.inbox.accept(message("m1"))
    await ledger.inbox.claim()
    await ledger.outbox.ready("m1", FULL_REPLY)
    assert await ledger.inbox.withdraw(["m1"]) == [KEY]
    await ledger.memory.remember(KEY, _turns("m1"))
    await ledger.log.record(dataclasses.replace(FULL_EXCHANGE, message_id="m1"))
    assert await _words(ledger) == []
    kept = await ledger.log.exchange("e1")
    assert kept is not None
    assert (kept.question, kept.answer) == ("", "")
    assert await ledger.outbox.pending("m1") == ("", None)


async def test_what_was_taken_back_before_a_crash_is_not_answered_after_it(ledger: Ledger) -> None:
    await ledger.inbox.accept(message("m1"))
    await ledger.inbox.claim()
    await ledger.inbox.withdraw(["m1"])
    assert await ledger.inbox.release() == 0
    assert await ledger.inbox.claim() is None


async def test_what_waits_and_is_changed_is_answered_in_its_new_words(ledger: Ledger) -> None:
    await ledger.inbox.accept(message("m1", text="gamle ord", also=("alias",)))
    await ledger.inbox.amend(message("alias", text="nye ord"))
    claimed = await ledger.inbox.claim()
    assert claimed == message("m1", text="nye ord", also=("alias",))


async def test_what_was_answered_and_is_changed_is_remembered_in_its_new_words(ledger: Ledger) -> None:
    await _answered(ledger, message("m1"), "e1")
    await ledger.inbox.amend(NEW)
    assert await ledger.memory.amend(NEW) == 2
    assert await _words(ledger) == ["nye ord", "svar til m1"]
    kept = await ledger.log.exchange("e1")
    assert kept is not None
    assert (kept.question, kept.answer) == ("", "")
    assert await ledger.inbox.claim() is None


async def test_what_is_changed_while_it_is_answered_is_not_remembered_in_its_old_words(
    ledger: Ledger,
) -> None:
    await ledger.inbox.accept(message("m1", text="gamle ord"))
    await ledger.inbox.claim()
    await ledger.inbox.amend(NEW)
    await ledger.memory.remember(KEY, _turns("m1"))
    assert await _words(ledger) == []


async def test_a_message_that_nobody_knows_can_be_taken_back_and_changed(ledger: Ledger) -> None:
    await ledger.inbox.accept(message("m2"))
    assert await ledger.inbox.withdraw(["m1"]) == []
    await ledger.inbox.amend(NEW)
    assert await ledger.memory.amend(NEW) == 0
    assert await ledger.inbox.claim() == message("m2")
