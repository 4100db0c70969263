"""How fast one conversation may be written to, and how long to wait after a refusal."""

import random
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from email.utils import parsedate_to_datetime

WINDOWS = ((1.0, 7), (30.0, 60))
"""Seconds and the number of requests that Teams allows in them, per bot and conversation."""
_CONVERSATIONS = 10_000
LONGEST_WAIT = 30.0
"""Seconds that we are ready to wait before one more try."""


class Pace:
    """Holds a request back until its conversation may be written to again."""

    def __init__(
        self,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._sent: OrderedDict[str, deque[float]] = OrderedDict()

    async def turn(self, conversation: str) -> None:
        """Wait for a free place and take it."""
        sent = self._sent.setdefault(conversation, deque(maxlen=WINDOWS[-1][1]))
        self._sent.move_to_end(conversation)
        if len(self._sent) > _CONVERSATIONS:
            self._sent.popitem(last=False)
        while (pause := self._pause(sent)) > 0:
            await self._sleep(pause)
        sent.append(self._clock())

    def _pause(self, sent: deque[float]) -> float:
        now = self._clock()
        return max(
            (sent[-most] + seconds - now for seconds, most in WINDOWS if len(sent) >= most), default=0.0
        )


def pause_before(attempt: int, retry_after: float | None) -> float | None:
    """Seconds to wait before try number `attempt` (the first repetition is 1); None: give up.

    What the service asks for is kept to; otherwise exponential with full jitter, so that many bots do not
    come back together.
    """
    if retry_after is not None:
        return retry_after if retry_after <= LONGEST_WAIT else None
    return random.uniform(0.1, min(8.0, 0.5 * 2**attempt))  # noqa: S311 jitter is no secret


def seconds_of(retry_after: str, now: float) -> float | None:
    """A `Retry-After` header in seconds, whether it is a number or a date; None if it is neither.

    >>> seconds_of("3", 0.0), seconds_of("Thu, 01 Jan 1970 00:00:05 GMT", 0.0), seconds_of("soon", 0.0)
    (3.0, 5.0, None)
    """
    if retry_after.strip().isdecimal() and len(retry_after) < 12:
        return float(retry_after)
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - now)
    except ValueError:
        return None
