"""Spending: what calls have cost, for the company, a person and a channel, in every store."""

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.storage import Ledger
from routing.vocabulary import Exchange
from tests.adapters.storage.samples import ATTEMPT, NOON, exchange, thread


def costing(name: str, *costs: int | None, author: str = "p-1", channel: str = "C1") -> Exchange:
    return replace(
        exchange(name),
        author=author,
        thread_key=thread(name, channel=channel).key,
        attempts=tuple(replace(ATTEMPT, cost=cost) for cost in costs),
    )


@pytest.fixture
async def spent(ledger: Ledger) -> Ledger:
    for each in (
        costing("a", 100, 20),
        costing("b", 3, None, author="p-2"),
        costing("c", 5_000, channel="C12"),
        costing("d", channel="C1:2", author="p-3"),
        replace(costing("old", 70_000), at=NOON - timedelta(days=40)),
    ):
        await ledger.log.record(each)
    return ledger


async def test_every_call_counts_and_an_unknown_cost_is_left_out(spent: Ledger) -> None:
    assert await spent.spending.spent(NOON) == 100 + 20 + 3 + 5_000


async def test_a_person_pays_for_their_own(spent: Ledger) -> None:
    assert await spent.spending.spent(NOON, author="p-2") == 3
    assert await spent.spending.spent(NOON, author="p-9") == 0


async def test_a_channel_pays_for_its_threads_and_not_for_a_channel_whose_name_begins_alike(
    spent: Ledger,
) -> None:
    assert await spent.spending.spent(NOON, threads=thread(channel="C1").siblings) == 123
    assert await spent.spending.spent(NOON, threads=thread(channel="C12").siblings) == 5_000


async def test_what_was_spent_before_the_moment_does_not_count(spent: Ledger) -> None:
    assert await spent.spending.spent(NOON - timedelta(days=41)) == 75_123
    assert await spent.spending.spent(NOON + timedelta(seconds=1)) == 0
