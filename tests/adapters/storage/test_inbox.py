"""What every inbox promises."""

import asyncio

import pytest

from adapters.storage import Ledger
from routing.vocabulary import Message
from tests.adapters.storage.samples import FULL_MESSAGE, FULL_REPLY, message


async def _claimed(ledger: Ledger) -> list[str]:
    """The ids of everything that can be claimed now, in the order in which it came."""
    ids = []
    while (claimed := await ledger.inbox.claim()) is not None:
        ids.append(claimed.id)
    return ids


async def _accept(ledger: Ledger, *messages: Message) -> None:
    for each in messages:
        assert await ledger.inbox.accept(each)


async def test_a_message_comes_back_as_it_went_in(ledger: Ledger) -> None:
    await _accept(ledger, FULL_MESSAGE)
    assert await ledger.inbox.claim() == FULL_MESSAGE


async def test_a_message_that_arrives_a_hundred_times_at_once_is_taken_once(ledger: Ledger) -> None:
    taken = await asyncio.gather(*(ledger.inbox.accept(message("m1")) for _ in range(100)))
    assert taken.count(True) == 1
    assert await _claimed(ledger) == ["m1"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (message("event", also=("C1:17",)), message("mention", also=("C1:17",))),
        (message("event", also=("mention",)), message("mention")),
        (message("event"), message("mention", also=("event",))),
    ],
    ids=["they share an alias", "the first names the second", "the second names the first"],
)
async def test_twins_are_answered_once(ledger: Ledger, first: Message, second: Message) -> None:
    assert await ledger.inbox.accept(first)
    assert not await ledger.inbox.accept(second)
    assert await _claimed(ledger) == ["event"]


async def test_a_dropped_twin_leaves_no_ids_behind(ledger: Ledger) -> None:
    await _accept(ledger, message("m1", also=("a",)))
    assert not await ledger.inbox.accept(message("m2", also=("a", "b")))
    assert await ledger.inbox.accept(message("b"))


async def test_a_thread_is_answered_in_order_and_one_at_a_time(ledger: Ledger) -> None:
    await _accept(ledger, *(message(f"m{n}") for n in range(5)))
    order = []
    while (claimed := await ledger.inbox.claim()) is not None:
        assert await ledger.inbox.claim() is None
        order.append(claimed.id)
        await ledger.inbox.done(claimed.id)
    assert order == ["m0", "m1", "m2", "m3", "m4"]


async def test_other_threads_never_wait(ledger: Ledger) -> None:
    await _accept(ledger, message("a1", root="a"), message("a2", root="a"), message("b1", root="b"))
    assert await _claimed(ledger) == ["a1", "b1"]
    await ledger.inbox.done("a1")
    assert await _claimed(ledger) == ["a2"]


async def test_what_is_done_stays_known(ledger: Ledger) -> None:
    await _accept(ledger, message("m1", also=("twin",)))
    await ledger.inbox.claim()
    await ledger.inbox.done("m1")
    assert not await ledger.inbox.accept(message("m1"))
    assert not await ledger.inbox.accept(message("twin"))
    assert await ledger.inbox.claim() is None


async def test_done_for_a_message_that_nobody_knows_changes_nothing(ledger: Ledger) -> None:
    await _accept(ledger, message("m1"))
    await ledger.inbox.done("m2")
    assert await _claimed(ledger) == ["m1"]


async def test_after_a_crash_what_was_being_worked_on_comes_first_again(ledger: Ledger) -> None:
    await _accept(ledger, message("a1", root="a"), message("a2", root="a"), message("b1", root="b"))
    await _claimed(ledger)
    assert await ledger.inbox.release() == 2
    assert await _claimed(ledger) == ["a1", "b1"]


async def test_a_message_that_brings_the_process_down_five_times_is_given_up(ledger: Ledger) -> None:
    await _accept(ledger, message("poison"), message("next"))
    for tries in range(1, 6):
        assert await _claimed(ledger) == ["poison"]
        assert await ledger.inbox.release() == (1 if tries < 5 else 0)
    assert await _claimed(ledger) == ["next"]
    assert not await ledger.inbox.accept(message("poison"))


async def test_text_that_is_no_unicode_is_mended_and_answered(ledger: Ledger) -> None:
    broken = message("m\ud83d", text="halv \ud83d, hel \ud83d\ude00")
    assert await ledger.inbox.accept(broken)
    assert not await ledger.inbox.accept(broken)
    assert (await ledger.inbox.claim()) is not None
    await ledger.inbox.done(broken.id)
    assert await ledger.inbox.claim() is None


async def test_what_is_answered_already_may_be_sent_before_what_came_earlier(ledger: Ledger) -> None:
    await _accept(ledger, message("m1", root="t1"), message("m2", root="t2"), message("m3", root="t3"))
    await ledger.outbox.ready("m3", FULL_REPLY)
    sent = await ledger.inbox.claim_answered()
    assert sent is not None
    assert sent.id == "m3"
    assert await ledger.inbox.claim_answered() is None
    assert await _claimed(ledger) == ["m1", "m2"]


async def test_what_is_answered_already_waits_for_what_came_earlier_in_its_thread(ledger: Ledger) -> None:
    await _accept(ledger, message("m1"), message("m2"))
    await ledger.outbox.ready("m2", FULL_REPLY)
    assert await ledger.inbox.claim_answered() is None
    assert await ledger.inbox.claim() is not None
    assert await ledger.inbox.claim_answered() is None
    await ledger.inbox.done("m1")
    sent = await ledger.inbox.claim_answered()
    assert sent is not None
    assert sent.id == "m2"


async def test_what_nobody_has_begun_is_counted(ledger: Ledger) -> None:
    await _accept(ledger, message("m1", root="t1"), message("m2", root="t2"), message("m3", root="t3"))
    await ledger.inbox.claim()
    assert await ledger.inbox.waiting() == 2
