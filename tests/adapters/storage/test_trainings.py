"""Trainings: versions of what was learned, in every store."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.storage import Ledger, open_annex, open_storage
from routing.errors import Misconfigured
from routing.learning.notes import Notes, Standing
from tests.adapters.storage.samples import Clock, exchange, vote

NOTES = Notes(
    votes=12, gain="used", gain_n=300, gain_skill=0.25, chance="no_better", chance_n=200, seconds=1.5
)


async def test_nothing_is_in_use_before_the_first_training(ledger: Ledger) -> None:
    assert await ledger.trainings.standing() == Standing()
    assert await ledger.trainings.versions() == ()
    assert await ledger.trainings.lesson(1) == ""


async def test_a_kept_version_is_in_use_and_comes_back_as_it_was(ledger: Ledger, clock: Clock) -> None:
    number = await ledger.trainings.keep('{"a": 1}', NOTES)
    (version,) = await ledger.trainings.versions()
    assert (version.number, version.made, version.notes) == (number, clock.now, NOTES)
    assert await ledger.trainings.lesson(number) == '{"a": 1}'
    assert await ledger.trainings.standing() == Standing(number=number)


async def test_an_earlier_version_can_be_used_again_and_a_new_one_ends_that(ledger: Ledger) -> None:
    first, second = [await ledger.trainings.keep(text, NOTES) for text in ("one", "two")]
    await ledger.trainings.put_in_use(first, held=True)
    assert await ledger.trainings.standing() == Standing(number=first, held=True)
    third = await ledger.trainings.keep("three", NOTES)
    assert await ledger.trainings.standing() == Standing(number=third)
    assert [version.number for version in await ledger.trainings.versions()] == [third, second, first]


async def test_a_version_that_is_not_there_cannot_be_used_and_none_always_can(ledger: Ledger) -> None:
    await ledger.trainings.keep("one", NOTES)
    with pytest.raises(Misconfigured, match="no version 7"):
        await ledger.trainings.put_in_use(7, held=False)
    await ledger.trainings.put_in_use(0, held=True)
    assert await ledger.trainings.standing() == Standing(held=True)


async def test_two_weeks_of_nights_are_kept(ledger: Ledger) -> None:
    for number in range(20):
        await ledger.trainings.keep(str(number), NOTES)
    assert len(await ledger.trainings.versions()) == 14


async def test_one_holder_at_a_time_until_it_lets_go_or_its_time_is_up(ledger: Ledger, clock: Clock) -> None:
    minute = timedelta(minutes=1)
    assert await ledger.trainings.lease("a", minute)
    assert not await ledger.trainings.lease("b", minute)
    assert await ledger.trainings.lease("a", minute)
    assert await ledger.trainings.lease("a", timedelta(0))
    assert await ledger.trainings.lease("b", minute)
    clock.forward(minutes=2)
    assert await ledger.trainings.lease("a", minute)


async def test_of_many_that_want_to_train_at_once_exactly_one_may(ledger: Ledger) -> None:
    asked = [ledger.trainings.lease(f"replica-{number}", timedelta(minutes=1)) for number in range(20)]
    assert sum(await asyncio.gather(*asked)) == 1


async def test_a_command_writes_beside_the_program_that_works_on_the_ledger(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/ledger.db"
    async with open_storage(url) as ledger:
        await ledger.log.record(exchange("1"))
        async with open_annex(url) as annex:
            number = await annex.trainings.keep("lesson", NOTES)
            await annex.log.rate(vote("1"))
        assert (await ledger.trainings.standing()).number == number
        assert [record.good for record in await ledger.experience.track_records(exchange("1").at)] == []


async def test_beside_the_program_no_ledger_is_made_or_changed(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="there is no ledger"):
        async with open_annex(f"sqlite:///{tmp_path}/none.db"):
            pass
    assert await asyncio.to_thread(lambda: list(tmp_path.iterdir())) == []


async def test_what_was_learned_goes_with_the_texts_that_it_was_learned_from(
    ledger: Ledger, clock: Clock
) -> None:
    for text in ("one", "two"):
        await ledger.trainings.keep(text, NOTES)
    clock.forward(days=31)
    await ledger.log.sweep(texts_before=clock.now - timedelta(days=30), rows_before=clock.now)
    assert [version.number for version in await ledger.trainings.versions()] == [2]
