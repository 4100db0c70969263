"""Whoever writes is acknowledged first, whatever is being thought about, and however much of it."""

import asyncio
import threading
from functools import partial

from bot import library
from bot.thinker import Thinker
from routing.vocabulary import Language, Prompt
from tests.bot.test_conversation import house, message
from tests.peers.models import Scripted

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
