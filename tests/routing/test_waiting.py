"""What waiting for a model's next word promises, on a clock of its own."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from routing.errors import BrokenStream, TimedOut
from routing.vocabulary import Delta, Event, ModelCard, Patience, Request, Turn
from routing.waiting import patiently
from tests.peers.virtual_time import run

CARD = ModelCard(name="m", provider="compatible", model="m")


class Paced:
    """Says a word after each of the pauses, and then ends without a finish."""

    def __init__(self, *pauses: float, stubborn: bool = False) -> None:
        self._pauses = pauses
        self._stubborn = stubborn
        self.is_closed = False

    async def stream(self, _request: Request) -> AsyncIterator[Event]:
        try:
            for pause in self._pauses:
                try:
                    await asyncio.sleep(pause)
                except asyncio.CancelledError:
                    if not self._stubborn:
                        raise
                yield Delta(text="word ")
        finally:
            self.is_closed = True

    async def close(self) -> None:
        """Nothing to give back."""


def request(**patience: float) -> Request:
    return Request(
        system="", turns=(Turn(role="user", text="Hej"),), language="da", intent="chat",
        patience=Patience(**patience),
    )  # fmt: skip


async def heard(model: Paced, asked: Request, listening: float = 0.0) -> tuple[float, type[BaseException]]:
    """When the stream ended, and how."""
    clock = asyncio.get_running_loop().time
    began = clock()
    try:
        async for _ in patiently(model, asked, CARD):
            await asyncio.sleep(listening)
    except (TimedOut, BrokenStream) as failed:
        return clock() - began, type(failed)
    raise AssertionError("no end")


@pytest.mark.parametrize(("pauses", "patience", "ends"), [
    ((30.0,), {"first_token": 20.0}, 20.0),
    ((1.0, 30.0), {"first_token": 20.0, "stall": 15.0}, 16.0),
    ((1.0, 2.0, 30.0), {"first_token": 5.0, "stall": 15.0}, 18.0),
    ((10.0,) * 20, {"first_token": 20.0, "stall": 15.0, "total": 45.0}, 45.0),
], ids=["first word", "stall", "stall after a shorter wait", "whole answer"])  # fmt: skip
def test_silence_ends_exactly_when_patience_does(
    pauses: tuple[float, ...], patience: dict[str, float], ends: float
) -> None:
    model = Paced(*pauses)
    at, how = run(heard(model, request(**patience)))
    assert at == pytest.approx(ends)
    assert how is TimedOut
    assert model.is_closed


def test_a_slow_listener_uses_up_nobodys_patience_for_the_next_word() -> None:
    at, how = run(heard(Paced(1, 1, 1), request(first_token=2, stall=2, total=500), listening=60))
    assert at == pytest.approx(183)
    assert how is BrokenStream


def test_a_model_that_swallows_the_cancellation_is_timed_out_all_the_same() -> None:
    async def twice() -> tuple[type[BaseException], int]:
        _, how = await heard(Paced(30, stubborn=True), request(first_token=5))
        task = asyncio.current_task()
        assert task is not None
        return how, task.cancelling()

    assert run(twice()) == (TimedOut, 0)


def test_a_cancellation_from_outside_passes_through_and_closes_the_stream() -> None:
    model = Paced(30)

    async def cancelled() -> None:
        task = asyncio.create_task(heard(model, request(first_token=20)))
        await asyncio.sleep(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(cancelled())
    assert model.is_closed
