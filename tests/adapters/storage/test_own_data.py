"""What every store promises about one person's data."""

import dataclasses

from adapters.storage import Ledger
from routing.vocabulary import Exchange, Turn
from tests.adapters.storage.samples import exchange, message, thread, vote

KEY = thread().key


def of(author: str, name: str, message_id: str) -> Exchange:
    return dataclasses.replace(exchange(name), author=author, message_id=message_id)


async def filled(ledger: Ledger) -> None:
    for author, number in (("anna", 1), ("bo", 2), ("anna", 3)):
        name = f"m{number}"
        await ledger.inbox.accept(message(name))
        await ledger.inbox.claim()
        turns = (
            Turn(role="user", text=f"{name} spørger", author="x", message_id=name),
            Turn(role="assistant", text=f"svar til {name}", message_id=name),
        )
        await ledger.memory.remember(KEY, turns)
        await ledger.log.record(of(author, f"e{number}", name))
        await ledger.inbox.done(name)


async def test_a_person_finds_their_own_exchanges_and_nobody_elses(ledger: Ledger) -> None:
    await filled(ledger)
    assert {one.id for one in await ledger.own.latest("anna", 9)} == {"e1", "e3"}
    assert len(await ledger.own.latest("anna", 1)) == 1
    assert await ledger.own.latest("nobody", 9) == ()


async def test_a_person_finds_what_threads_remember_of_them(ledger: Ledger) -> None:
    await filled(ledger)
    turns = await ledger.own.remembered("bo")
    assert [turn.text for turn in turns] == ["m2 spørger", "svar til m2"]


async def test_a_person_finds_their_votes(ledger: Ledger) -> None:
    await filled(ledger)
    mine = dataclasses.replace(vote("e2", comment="forkert"), author="anna")
    await ledger.log.rate(mine)
    await ledger.log.rate(dataclasses.replace(vote("e1"), author="bo"))
    assert await ledger.own.votes("anna") == (mine,)


async def test_erasing_a_person_takes_their_texts_and_leaves_figures_and_everybody_else(
    ledger: Ledger,
) -> None:
    await filled(ledger)
    await ledger.log.rate(dataclasses.replace(vote("e2", comment="mine ord"), author="anna"))
    assert await ledger.own.erase("anna") == 6
    for one in await ledger.own.latest("anna", 9):
        assert (one.question, one.answer) == ("", "")
        assert one.decision is not None
        assert one.decision.intent.evidence == ()
        assert one.attempts == exchange("e1").attempts
    assert [turn.text for turn in await ledger.memory.recall(KEY, 9)] == ["m2 spørger", "svar til m2"]
    assert await ledger.log.exchange("e2") == of("bo", "e2", "m2")
    assert [each.comment for each in await ledger.own.votes("anna")] == [""]
    assert await ledger.own.erase("anna") == 0
