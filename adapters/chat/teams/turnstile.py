"""A crowd is dealt with a few at a time, so that whoever else is on the event loop gets a turn in between."""

import asyncio
from collections import deque

FEW = 8
"""Of what takes a few tenths of a millisecond: the loop is back after some milliseconds."""


class Turnstile:
    """Lets `most` through in one pass of the event loop; the others wait, first come, first served."""

    def __init__(self, most: int = FEW) -> None:
        self._most = most
        self._passed = 0
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def enter(self) -> None:
        """Costs next to nothing while there is no crowd."""
        loop = asyncio.get_running_loop()
        if not self._passed and not self._waiting:
            loop.call_soon(self._next)
        if self._passed < self._most and not self._waiting:
            self._passed += 1
            return
        place = loop.create_future()
        self._waiting.append(place)
        await place

    def _next(self) -> None:
        """Another pass: the next few."""
        self._passed = 0
        while self._waiting and self._passed < self._most:
            place = self._waiting.popleft()
            if not place.done():  # one who gave up has no turn
                place.set_result(None)
                self._passed += 1
        if self._passed:
            asyncio.get_running_loop().call_soon(self._next)
