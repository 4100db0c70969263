"""What every store of doubts and labels promises."""

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.storage import Ledger
from routing.vocabulary import Label
from tests.adapters.storage.samples import FULL_MESSAGE, NOON, Clock, message

LABEL = Label(
    exchange="x1", text="Tekst til [PERSON_1]", intent="quote", language="da", author="p-1", at=NOON
)


async def test_the_message_behind_a_question_comes_back_whole(ledger: Ledger) -> None:
    await ledger.doubts.keep("x1", FULL_MESSAGE)
    await ledger.doubts.keep("x1", message("another"))
    assert await ledger.doubts.message("x1") == FULL_MESSAGE
    assert await ledger.doubts.message("x2") is None


async def test_the_first_choice_is_the_label_and_a_second_changes_nothing(ledger: Ledger) -> None:
    await ledger.doubts.keep("x1", FULL_MESSAGE)
    await ledger.doubts.label(LABEL)
    await ledger.doubts.label(replace(LABEL, intent="translate"))
    assert list(await ledger.labels.labels()) == [LABEL]


async def test_a_label_without_its_question_is_not_stored(ledger: Ledger) -> None:
    await ledger.doubts.label(LABEL)
    assert list(await ledger.labels.labels()) == []


async def test_labels_come_oldest_first(ledger: Ledger) -> None:
    for name, minutes in (("x1", 2), ("x2", 1)):
        await ledger.doubts.keep(name, FULL_MESSAGE)
        await ledger.doubts.label(replace(LABEL, exchange=name, at=NOON + timedelta(minutes=minutes)))
    assert [label.exchange for label in await ledger.labels.labels()] == ["x2", "x1"]


async def test_forgetting_a_thread_forgets_its_questions_and_labels(ledger: Ledger) -> None:
    await ledger.doubts.keep("x1", FULL_MESSAGE)
    await ledger.doubts.label(LABEL)
    await ledger.memory.forget(FULL_MESSAGE.thread.key)
    assert await ledger.doubts.message("x1") is None
    assert list(await ledger.labels.labels()) == []


async def test_questions_and_labels_go_with_the_texts_of_their_time(ledger: Ledger, clock: Clock) -> None:
    await ledger.doubts.keep("x1", FULL_MESSAGE)
    await ledger.doubts.label(LABEL)
    clock.forward(days=2)
    await ledger.doubts.keep("x2", FULL_MESSAGE)
    await ledger.log.sweep(texts_before=clock.now - timedelta(days=1), rows_before=NOON - timedelta(days=9))
    assert await ledger.doubts.message("x1") is None
    assert await ledger.doubts.message("x2") == FULL_MESSAGE
    assert list(await ledger.labels.labels()) == []


@pytest.mark.parametrize("change", ["withdraw", "amend"])
async def test_a_message_that_was_taken_back_or_changed_takes_its_question_along(
    ledger: Ledger, change: str
) -> None:
    await ledger.doubts.keep("x1", FULL_MESSAGE)
    await ledger.doubts.label(LABEL)
    if change == "withdraw":
        await ledger.memory.withdraw([FULL_MESSAGE.id])
    else:
        await ledger.memory.amend(FULL_MESSAGE)
    assert await ledger.doubts.message("x1") is None
    assert list(await ledger.labels.labels()) == []
