"""Slack's rate limits, kept from our side: one budget for each method in the whole workspace.

The tiers: https://docs.slack.dev/apis/web-api/rate-limits
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """Calls of one method: so many at once, and so many more spread over each minute."""

    at_once: int
    a_minute: int


ALLOWANCES = {
    "chat.startStream": Allowance(at_once=12, a_minute=8),
    "chat.stopStream": Allowance(at_once=12, a_minute=8),
    "chat.appendStream": Allowance(at_once=30, a_minute=70),
    "chat.update": Allowance(at_once=20, a_minute=30),
    "conversations.history": Allowance(at_once=20, a_minute=30),
    "conversations.replies": Allowance(at_once=20, a_minute=30),
    "chat.postMessage": Allowance(at_once=3, a_minute=57),
}
"""Both numbers together are what Slack promises to take in a minute; of posts, in each channel."""
MOST_CHANNELS = 10_000
RESERVES = {"chat.update": 5, "chat.appendStream": 12}
"""Calls that texts in the making leave over for texts that are finished."""


class Budget:
    """A token bucket: full at first, refilled evenly."""

    def __init__(self, allowance: Allowance, clock: Callable[[], float]) -> None:
        self._most = float(allowance.at_once)
        self._a_second = allowance.a_minute / 60
        self._left = self._most
        self._clock = clock
        self._at = clock()

    def take(self, reserve: int = 0) -> bool:
        """Use one call up, unless that would touch the last `reserve` calls."""
        self._refill()
        if self._left - 1 < reserve:
            return False
        self._left -= 1
        return True

    def wait(self) -> float:
        """Seconds until `book` would let through."""
        self._refill()
        return max(0.0, (1 - self._left) / self._a_second)

    def book(self) -> float:
        """Use up the next call that is free, even a future one; returns the seconds until then."""
        self._refill()
        self._left -= 1
        return max(0.0, -self._left / self._a_second)

    def drain(self, seconds: float) -> None:
        """Slack said to stay away: no call for so long."""
        self._refill()
        self._left = 1 - seconds * self._a_second

    def _refill(self) -> None:
        now = self._clock()
        self._left = min(self._most, self._left + (now - self._at) * self._a_second)
        self._at = now


class Pace:
    """The budgets of one workspace."""

    def __init__(
        self, clock: Callable[[], float], sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._budgets = {method: Budget(allowance, clock) for method, allowance in ALLOWANCES.items()}
        self._posts: dict[str, Budget] = {}

    def may(self, method: str, *, last: bool = False) -> bool:
        """Whether a call that can be left out may be made now; if so, it is counted.

        The `last` one of a text may touch what was held back for that.
        """
        return self._budgets[method].take(0 if last else RESERVES.get(method, 0))

    def wait(self, method: str) -> float:
        """Seconds for which `turn` would have to wait."""
        return self._budgets[method].wait()

    async def turn(self, method: str) -> None:
        """Wait for a call that must be made; who asks first goes first."""
        budget = self._budgets.get(method)
        if budget is not None and (seconds := budget.book()):
            await self._sleep(seconds)

    async def post(self, channel: str) -> None:
        """Wait until the channel takes one more message."""
        if len(self._posts) >= MOST_CHANNELS:
            self._posts.pop(next(iter(self._posts)))
        budget = self._posts.setdefault(channel, Budget(ALLOWANCES["chat.postMessage"], self._clock))
        if seconds := budget.book():
            await self._sleep(seconds)

    def limited(self, method: str, seconds: float) -> None:
        """Slack asked to stay away for so long; 0 seconds means that it did not."""
        if seconds > 0 and method in self._budgets:
            self._budgets[method].drain(min(seconds, 60.0))
