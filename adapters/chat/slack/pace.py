"""Slack's rate limits, kept from our side: one budget for each method in the whole workspace.

The tiers: https://docs.slack.dev/apis/web-api/rate-limits
"""

import asyncio
import time
from collections.abc import Callable

PER_MINUTE = {
    "chat.startStream": 20,
    "chat.stopStream": 20,
    "chat.appendStream": 100,
    "chat.update": 50,
}
"""Calls in a minute that Slack promises to take, for each method and workspace."""
SHARE_OF_EDITS = 0.5
"""Of a budget, what texts in the making may use up; the rest is for finishing them."""


class Budget:
    """A token bucket: full at first, refilled evenly."""

    def __init__(self, per_minute: int, clock: Callable[[], float]) -> None:
        self._size = float(per_minute)
        self._left = float(per_minute)
        self._clock = clock
        self._at = clock()

    def take(self, reserve: float = 0.0) -> bool:
        """Use one call up, unless that would touch the last `reserve` calls."""
        self._refill()
        if self._left - 1 < reserve:
            return False
        self._left -= 1
        return True

    def wait(self) -> float:
        """Seconds until the next call is free."""
        self._refill()
        return max(0.0, (1 - self._left) * 60 / self._size)

    def drain(self, seconds: float) -> None:
        """Slack said to stay away: no call for so long."""
        self._refill()
        self._left = -seconds * self._size / 60

    def _refill(self) -> None:
        now = self._clock()
        self._left = min(self._size, self._left + (now - self._at) * self._size / 60)
        self._at = now


class Pace:
    """The budgets of one workspace."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._budgets = {method: Budget(most, clock) for method, most in PER_MINUTE.items()}

    def may(self, method: str) -> bool:
        """Whether a call that can be left out may be made now; if so, it is counted."""
        most = PER_MINUTE[method]
        reserve = most * SHARE_OF_EDITS if method == "chat.update" else 0.0
        return self._budgets[method].take(reserve)

    async def turn(self, method: str, most: float = 20.0) -> None:
        """Wait, up to `most` seconds, for a call that must be made."""
        budget = self._budgets.get(method)
        if budget is not None and not budget.take():
            await asyncio.sleep(min(most, budget.wait()))
            budget.take()

    def limited(self, method: str, seconds: float) -> None:
        """Slack answered 429."""
        if method in self._budgets:
            self._budgets[method].drain(min(seconds, 60.0))
