"""When the next message is begun: between the beats of a busy loop, and never later than that."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest

from bot.pulse import MOST, PAUSE, QUICK, Pulse


@dataclass(slots=True)
class Loop:
    """An event loop whose rounds take as long as the test says; the last one goes on for ever."""

    rounds: Sequence[float]
    now: float = 0.0
    felt: int = 0
    _coming: Iterator[float] = field(init=False)

    def __post_init__(self) -> None:
        self._coming = iter(self.rounds)

    async def sleep(self, seconds: float) -> None:
        if seconds:
            self.now += seconds
            return
        self.felt += 1
        self.now += next(self._coming, self.rounds[-1])

    async def calm(self) -> float:
        """Seconds until work may begin."""
        await Pulse(lambda: self.now, self.sleep).calm()
        return self.now


async def test_work_begins_at_once_where_the_loop_has_little_to_do() -> None:
    loop = Loop([QUICK / 10])
    assert await loop.calm() == QUICK / 10
    assert loop.felt == 1


async def test_work_begins_with_the_first_quick_round_of_a_busy_loop() -> None:
    loop = Loop([4 * QUICK, 3 * QUICK, 0.0])
    assert await loop.calm() == pytest.approx(7 * QUICK + 2 * PAUSE)


async def test_work_begins_even_where_the_loop_never_has_a_quick_round() -> None:
    loop = Loop([2 * QUICK])
    assert MOST <= await loop.calm() <= MOST + 2 * QUICK + PAUSE


async def test_a_real_loop_without_work_is_calm() -> None:
    async with asyncio.timeout(10):
        await Pulse(asyncio.get_running_loop().time).calm()
