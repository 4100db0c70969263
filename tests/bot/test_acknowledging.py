"""Whoever writes is acknowledged first, whatever is being thought about, and however much of it."""

import asyncio
import threading
from collections.abc import Sequence
from functools import partial

import pytest

from bot import library
from bot.thinker import Thinker
from bot.words import say
from routing.vocabulary import Language, Message, Prompt
from tests.bot.test_conversation import House, house, message
from tests.peers.models import Scripted, Silent

LONG = 20
"""Seconds after which a test gives up."""


class Absorbed:
    """The prompts, while a message is being understood: the first one takes until somebody calls."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.called = threading.Event()
        self.gave_up = False

    def __call__(self, name: str, language: Language, version: str | None = None, /) -> Prompt:
        self.begun.set()
        self.gave_up = not self.called.wait(LONG) or self.gave_up
        return library.load().prompt(name, language, version)


async def test_an_acknowledgement_does_not_wait_for_anothers_message_to_be_understood() -> None:
    prompt = Absorbed()
    async with house({"m": Scripted()}, prompt=prompt) as home:
        await home.reception.accept(message("Skriv en kort hilsen til Bo", root="t1"))
        await asyncio.to_thread(prompt.begun.wait, LONG)
        assert await home.reception.accept(message("Und was kannst du?", root="t2"))
        assert home.chat.replied.empty()
        prompt.called.set()
        await home.reply()
        await home.reply()
        assert not prompt.gave_up


async def test_a_message_is_accepted_while_no_other_is_begun() -> None:
    calm = asyncio.Event()

    async def waits() -> None:
        await calm.wait()

    model = Scripted()
    async with house({"m": model}, calm=waits) as home:
        assert await home.reception.accept(message("Hej, hvad kan du?", root="t1"))
        assert await home.reception.accept(message("Skriv en kort hilsen", root="t2"))
        assert not model.asked
        calm.set()
        await home.reply()
        await home.reply()
        assert len(model.asked) == 2


async def test_what_is_thought_about_is_thought_about_in_the_order_of_asking() -> None:
    thinker, order = Thinker(), list[int]()
    try:
        await asyncio.gather(*(thinker(partial(order.append, number)) for number in range(20)))
    finally:
        thinker.close()
    assert order == list(range(20))


async def test_what_waits_to_be_thought_about_is_given_up_when_the_program_ends() -> None:
    thinker, begun, free, done = Thinker(), threading.Event(), threading.Event(), list[str]()

    def first() -> None:
        begun.set()
        free.wait(LONG)
        done.append("first")

    one = asyncio.create_task(thinker(first))
    two = asyncio.create_task(thinker(lambda: done.append("second")))
    await asyncio.to_thread(begun.wait, LONG)
    thinker.close()
    free.set()
    await one
    await asyncio.wait([two])
    assert two.cancelled()
    assert done == ["first"]


async def full(home: House, model: Silent, *roots: str) -> Sequence[Message]:
    """A house that does one thing at a time and has room for one: a message is at work, and one waits."""
    told = [message(f"Skriv en kort hilsen til {root}", root=root) for root in roots]
    await home.reception.accept(told[0])
    await asyncio.wait_for(model.reached.wait(), LONG)
    await home.reception.accept(told[1])
    return told


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kan du hjælpe mig med en kort hilsen til min chef?", "da"),
        ("Kannst du mir bei einem kurzen Gruß an meine Chefin helfen?", "de"),
        ("Can you help me with a short greeting to my manager?", "en"),
    ],
)
async def test_whoever_finds_no_room_is_told_so_at_once_and_nobody_else_is_forgotten(
    text: str, language: Language
) -> None:
    model = Silent()
    async with house({"m": model}, at_once=1, room=1) as home:
        first, second = await full(home, model, "t1", "t2")
        model.reached.clear()
        told = await home.say(message(text, root="t3"))
        assert told.text == say("busy", language)
        assert not told.generated
        assert await home.reception.stop(first.thread)
        await home.reply()
        await asyncio.wait_for(model.reached.wait(), LONG)
        assert await home.reception.stop(second.thread)
        await home.reply()
        assert len(model.asked) == 2


async def test_there_is_room_again_once_a_message_was_taken_back() -> None:
    model = Silent()
    async with house({"m": model}, at_once=1, room=1) as home:
        first, second = await full(home, model, "t1", "t2")
        await home.reception.withdraw([second.id])
        await home.reception.stop(first.thread)
        await home.reply()
        model.reached.clear()
        _, fourth = await full(home, model, "t3", "t4")
        assert await home.ledger.outbox.pending(fourth.id) == ("", None)
