"""Waits for a model's next word no longer than allowed, with one timer for a whole stream.

A timer for each word would cost more than all the rest that the gate does for it. This one is not moved when
a word comes: when it fires too early it looks how long the present wait may still last, and sleeps on. And of
the words of a burst, which are there already, only the first one is waited for at all.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Generator
from types import coroutine

from routing.errors import BrokenStream, TimedOut
from routing.ports import Model
from routing.vocabulary import Event, Finished, ModelCard, Patience, Request


async def patiently(model: Model, request: Request, card: ModelCard) -> AsyncGenerator[Event, None]:
    """The model's events, but no longer wait than the request allows, and never an end without a `Finished`.

    Raises `TimedOut` and `BrokenStream` beside what the model raises. Only waiting counts: not what the
    listener does between two events. However it ends, the model's stream is closed.
    """
    stream, watch = model.stream(request), _Watch(request.patience)
    try:
        while True:
            try:
                event = await _watched(anext(stream), watch)
            except StopAsyncIteration:
                watch.end()
                raise BrokenStream("the stream ended without a finish", model=card.name) from None
            except BaseException as error:
                if watch.end() and isinstance(error, asyncio.CancelledError):
                    raise _late(watch, card) from None
                raise
            if watch.end():  # the model has swallowed the cancellation
                raise _late(watch, card)
            yield event
            if isinstance(event, Finished):
                return
    finally:
        watch.close()
        if isinstance(stream, AsyncGenerator):
            await stream.aclose()


@coroutine
def _watched(step: Awaitable[Event], watch: "_Watch") -> Generator[object, object, Event]:
    """The step's event; the watch begins when the step turns out to wait for something."""
    steps = step.__await__()
    try:
        awaited = steps.send(None)
        watch.begin()
        while True:
            try:
                answer = yield awaited
            except BaseException as thrown:  # noqa: BLE001 - whatever it is, it is meant for the step
                awaited = steps.throw(thrown)
            else:
                awaited = steps.send(answer)
    except StopIteration as done:
        event: Event = done.value
        return event


def _late(watch: "_Watch", card: ModelCard) -> TimedOut:
    return TimedOut(f"silent for {watch.limit:.0f} s", model=card.name)


class _Watch:
    """Cancels whoever waits too long; one wait after another, each from `begin` to `end`."""

    def __init__(self, patience: Patience) -> None:
        self._loop = asyncio.get_running_loop()
        self._patience = patience
        self._last = self._loop.time() + patience.total
        self._span = patience.first_token
        self._due = 0.0
        self._began = 0.0
        self._waiting: asyncio.Task[object] | None = None
        self._cancelled = 0
        """Cancellations of the waiting task that somebody else asked for, before this wait."""
        self._timer: asyncio.TimerHandle | None = None
        self._has_fired = False

    def begin(self) -> None:
        """The running task waits from now on."""
        self._began = self._loop.time()
        self._due = min(self._began + self._span, self._last)
        self._waiting = asyncio.current_task()
        self._cancelled = self._waiting.cancelling() if self._waiting else 0
        if self._timer is None or self._timer.when() > self._due:
            self._set()

    def end(self) -> bool:
        """It has what it waited for, or will not get it; True if this watch, and nobody else, cut it off."""
        self._span = self._patience.stall  # for the words that follow
        waiting, self._waiting = self._waiting, None
        if not self._has_fired or waiting is None:
            return False
        return waiting.uncancel() <= self._cancelled

    def close(self) -> None:
        """No more waits."""
        if self._timer is not None:
            self._timer.cancel()

    @property
    def limit(self) -> float:
        """Seconds that the last wait was allowed."""
        return max(0.0, self._due - self._began)

    def _set(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_at(self._due, self._fire)

    def _fire(self) -> None:
        self._timer = None
        if self._waiting is None:
            return
        if self._loop.time() < self._due:
            self._set()
            return
        self._has_fired = True
        self._waiting.cancel()
