"""What every outbox promises."""

from adapters.storage import Ledger
from routing.vocabulary import Reply
from tests.adapters.storage.samples import FULL_REPLY, Clock, message


def _reply(exchange: str) -> Reply:
    return Reply(text="svar", language="da", exchange=exchange)


async def test_before_anything_is_written_nothing_is_pending(ledger: Ledger) -> None:
    assert await ledger.outbox.pending("m1") == ("", None)


async def test_after_a_crash_the_draft_and_the_stored_answer_are_found(ledger: Ledger) -> None:
    await ledger.outbox.opened("m1", "ts-1")
    assert await ledger.outbox.pending("m1") == ("ts-1", None)
    await ledger.outbox.ready("m1", FULL_REPLY)
    assert await ledger.outbox.pending("m1") == ("ts-1", FULL_REPLY)


async def test_an_answer_may_be_ready_before_any_draft_stands(ledger: Ledger) -> None:
    await ledger.outbox.ready("m1", FULL_REPLY)
    assert await ledger.outbox.pending("m1") == ("", FULL_REPLY)


async def test_a_crash_between_sent_and_done_repeats_the_same_answer_in_the_same_place(
    ledger: Ledger,
) -> None:
    await ledger.inbox.accept(message("m1"))
    await ledger.outbox.opened("m1", "draft")
    await ledger.outbox.ready("m1", FULL_REPLY)
    await ledger.outbox.sent(message("m1"), FULL_REPLY, "ts-1")
    assert await ledger.outbox.pending("m1") == ("ts-1", FULL_REPLY)


async def test_a_closed_message_keeps_the_way_to_its_exchange_but_not_the_answer(ledger: Ledger) -> None:
    await ledger.inbox.accept(message("m1"))
    await ledger.outbox.sent(message("m1"), FULL_REPLY, "ts-1")
    await ledger.inbox.done("m1")
    assert await ledger.outbox.pending("m1") == ("ts-1", None)
    assert await ledger.outbox.find_exchange("slack", "C1", "ts-1") == "e1"


async def test_a_click_finds_its_exchange_by_the_message_or_else_the_newest(
    ledger: Ledger, clock: Clock
) -> None:
    for n in (1, 2):
        await ledger.outbox.sent(message(f"m{n}"), _reply(f"e{n}"), f"ts-{n}")
        clock.forward(seconds=1)
    assert await ledger.outbox.find_exchange("slack", "C1", "ts-1") == "e1"
    assert await ledger.outbox.find_exchange("slack", "C1") == "e2"


async def test_answers_of_the_same_instant_keep_their_order(ledger: Ledger) -> None:
    for n in range(3):
        await ledger.outbox.sent(message(f"m{n}"), _reply(f"e{n}"), f"ts-{n}")
    assert await ledger.outbox.find_exchange("slack", "C1") == "e2"


async def test_an_answer_without_buttons_is_not_what_a_click_means(ledger: Ledger, clock: Clock) -> None:
    await ledger.outbox.sent(message("m1"), _reply("e1"), "ts-1")
    clock.forward(seconds=1)
    await ledger.outbox.sent(message("m2"), _reply(""), "ts-2")
    assert await ledger.outbox.find_exchange("slack", "C1") == "e1"
    assert await ledger.outbox.find_exchange("slack", "C1", "ts-2") == ""


async def test_no_other_platform_or_channel_finds_it(ledger: Ledger) -> None:
    await ledger.outbox.sent(message("m1"), _reply("e1"), "ts-1")
    assert await ledger.outbox.find_exchange("teams", "C1", "ts-1") == ""
    assert await ledger.outbox.find_exchange("slack", "C2") == ""
    assert await ledger.outbox.find_exchange("slack", "C1", "ts-9") == ""
