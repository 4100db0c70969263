"""A few at a time, in order, and everybody gets through."""

import asyncio
from collections import Counter

from adapters.chat.teams.turnstile import Turnstile


class _Passes:
    """Counts the passes of the event loop."""

    def __init__(self) -> None:
        self.count = 0
        self._tick()

    def _tick(self) -> None:
        self.count += 1
        self._handle = asyncio.get_running_loop().call_soon(self._tick)

    def stop(self) -> None:
        self._handle.cancel()


async def test_a_crowd_gets_through_a_few_at_a_time_and_in_order() -> None:
    turnstile, passes = Turnstile(4), _Passes()
    through: list[tuple[int, int]] = []

    async def one(number: int) -> None:
        await turnstile.enter()
        through.append((passes.count, number))

    await asyncio.gather(*map(one, range(100)))
    passes.stop()
    assert [number for _, number in through] == list(range(100))
    assert max(Counter(at for at, _ in through).values()) <= 4


async def test_whoever_comes_alone_does_not_wait() -> None:
    turnstile, passes = Turnstile(2), _Passes()
    before = passes.count
    await turnstile.enter()
    assert passes.count == before
    for _ in range(3):
        await asyncio.sleep(0)
        await turnstile.enter()
    passes.stop()


async def test_those_who_give_up_hold_nobody_up() -> None:
    turnstile = Turnstile(1)
    crowd = [asyncio.create_task(turnstile.enter()) for _ in range(5)]
    await asyncio.sleep(0)
    for task in crowd[1:4]:
        task.cancel()
    await asyncio.wait_for(crowd[4], 5)
    await asyncio.wait_for(turnstile.enter(), 5)
