"""What every thread memory promises."""

import pytest

from adapters.storage import Ledger
from routing.vocabulary import Turn
from tests.adapters.storage.samples import FULL_EXCHANGE, FULL_MESSAGE, exchange, thread, vote

KEY = thread().key
TURNS = tuple(Turn(role="user", text=f"linje {n}") for n in range(5))


async def test_turns_come_back_as_they_went_in(ledger: Ledger) -> None:
    await ledger.memory.remember(KEY, FULL_MESSAGE.history)
    assert await ledger.memory.recall(KEY, 9) == FULL_MESSAGE.history


@pytest.mark.parametrize(
    ("most", "texts"), [(0, []), (2, ["linje 3", "linje 4"]), (5, [t.text for t in TURNS])]
)
async def test_the_newest_turns_are_recalled_oldest_first(
    ledger: Ledger, most: int, texts: list[str]
) -> None:
    await ledger.memory.remember(KEY, TURNS[:3])
    await ledger.memory.remember(KEY, TURNS[3:])
    assert [turn.text for turn in await ledger.memory.recall(KEY, most)] == texts


async def test_a_thread_remembers_nothing_of_another(ledger: Ledger) -> None:
    await ledger.memory.remember(KEY, TURNS)
    assert await ledger.memory.recall(thread("2").key, 9) == ()


async def test_a_thread_is_known_by_a_turn_or_by_an_exchange(ledger: Ledger) -> None:
    await ledger.memory.remember(thread("a").key, TURNS)
    await ledger.log.record(exchange("e1", root="b"))
    assert [await ledger.memory.knows(thread(root).key) for root in "abc"] == [True, True, False]


async def test_forgetting_ends_the_words_of_a_thread_and_keeps_the_figures(ledger: Ledger) -> None:
    key = FULL_EXCHANGE.thread_key
    await ledger.memory.remember(key, TURNS)
    await ledger.log.record(FULL_EXCHANGE)
    await ledger.log.rate(vote("e1", comment="alt for langt"))
    assert await ledger.memory.forget(key) == len(TURNS) + 1
    assert await ledger.memory.recall(key, 9) == ()
    kept = await ledger.log.exchange("e1")
    assert kept is not None
    assert (kept.question, kept.answer) == ("", "")
    assert kept.completion is not None
    assert kept.completion.text == ""
    assert kept.decision is not None
    assert kept.decision.intent.evidence == ()
    assert kept.attempts == FULL_EXCHANGE.attempts
    assert await ledger.memory.forget(key) == 0


async def test_forgetting_one_thread_leaves_the_others(ledger: Ledger) -> None:
    await ledger.memory.remember(thread("a").key, TURNS)
    await ledger.memory.remember(thread("b").key, TURNS)
    await ledger.log.record(exchange("e1", root="b"))
    await ledger.memory.forget(thread("a").key)
    assert await ledger.memory.recall(thread("b").key, 9) == TURNS
    assert await ledger.log.exchange("e1") == exchange("e1", root="b")
