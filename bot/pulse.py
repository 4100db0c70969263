"""The event loop's pulse: new work begins between its beats, and acknowledgements are given in all of them.

An acknowledgement takes a dozen rounds of the loop. When sixty messages begin at the same moment, each round
is as long as what all of them do in it, and whoever has just written waits for sixty others to be served.
"""

import asyncio
from collections.abc import Awaitable, Callable

QUICK = 0.005
"""Seconds that one round of the loop takes when it has little to do."""
PAUSE = 0.005
"""Seconds between two feelings of the pulse."""
MOST = 0.1
"""Seconds after which work begins even so: what was accepted must not wait for a night without messages."""


class Pulse:
    """Feels how long a round of the loop takes. `clock` is in seconds and only grows."""

    def __init__(
        self, clock: Callable[[], float], sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep

    async def calm(self) -> None:
        """Wait for a quick round, but no longer than `MOST` seconds."""
        until = self._clock() + MOST
        while True:
            began = self._clock()
            await self._sleep(0)
            now = self._clock()
            if now - began <= QUICK or now >= until:
                return
            await self._sleep(PAUSE)
