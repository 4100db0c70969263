"""The circuit breaker of one deployment: a state machine without a clock; time and chance are handed in.

Closed, it lets calls through and counts. It opens when at least half of the last minute's calls failed (of
`LEAST` or more), or `IN_A_ROW` in succession, and also for a deployment that has no twin. After a rest
exactly one call, the probe, goes through: its success closes the breaker, its failure doubles the rest. A
success counts at the end of a stream only, because a stream that opens well may still break off.
"""

from collections import deque
from dataclasses import dataclass, field
from typing import Literal

WINDOW = 60.0
"""Seconds over which calls are counted."""
LEAST = 5
SHARE = 0.5
IN_A_ROW = 3
FIRST_REST = 15.0
"""Seconds; so a dead deployment sees at most three failures and two probes in its first minute."""
LONGEST_REST = 120.0
JITTER = 0.2
"""Rests vary by this share, or all programs of a company would probe at the same moment."""
MISCONFIGURED_REST = 300.0
"""After a wrong key or a model that does not exist: nobody but a person can mend these."""
LONGEST_LIMIT = 60.0
"""No `Retry-After` is believed beyond this; a `remaining: 0` is, to its reset."""
UNSAID_LIMIT = 10.0
"""How long a 429 rests that does not say."""

Cause = Literal["failing", "misconfigured", "limited", "probed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """A deployment is not to be asked for so many seconds."""

    seconds: float
    cause: Cause
    """`probed`: a probe is under way, and its end is awaited."""


@dataclass(slots=True)
class Breaker:
    """See the module. All times are seconds of one clock that only grows."""

    _ended: deque[tuple[float, bool]] = field(default_factory=deque)
    """When calls ended, and whether well; not older than the window."""
    _in_a_row: int = 0
    _opened: float = 0.0
    _until: float = 0.0
    _span: float = 0.0
    """The length of the rest without its jitter; 0 is closed."""
    _cause: Cause = "failing"
    _probing: bool = False
    _limited_until: float = 0.0

    def rest(self, now: float) -> Rest | None:
        """None if a call may go through; what the provider itself demands comes first."""
        if now < self._limited_until:
            return Rest(seconds=self._limited_until - now, cause="limited")
        if not self._span:
            return None
        if now < self._until:
            return Rest(seconds=self._until - now, cause=self._cause)
        return Rest(seconds=0.0, cause="probed") if self._probing else None

    def is_probing(self, now: float) -> bool:
        """Whether the next call, or the one under way, is a probe."""
        return bool(self._span) and now >= self._until

    def begin(self, now: float) -> None:
        """A call goes out."""
        self._probing = self.is_probing(now)

    def succeed(self, began: float, now: float) -> None:
        """The call that began then has ended well, to its last word."""
        self._count(now, well=True)
        if not self._is_current(began):
            return
        self._in_a_row = 0
        if self._span:  # what came before the recovery is past
            self._span, self._probing = 0.0, False
            self._ended.clear()

    def fail(self, began: float, now: float, chance: float) -> None:
        """The call has failed; `chance` is 0 to 1, for the jitter."""
        self._count(now, well=False)
        if not self._is_current(began):
            return
        self._in_a_row += 1
        if self._span:
            if now >= self._until:
                self._open(now, min(2 * self._span, LONGEST_REST), chance, "failing")
        elif self._is_too_much():
            self._open(now, FIRST_REST, chance, "failing")

    def give_up(self, now: float) -> None:
        """Nobody but a person can mend it."""
        self._open(now, MISCONFIGURED_REST, 0.5, "misconfigured")

    def limit(self, now: float, seconds: float | None) -> None:
        """A 429, with what its `Retry-After` said."""
        span = UNSAID_LIMIT if seconds is None else min(seconds, LONGEST_LIMIT)
        self.exhaust(now, span)

    def exhaust(self, now: float, reset: float) -> None:
        """Nothing is left until the reset."""
        self._limited_until = max(self._limited_until, now + reset)

    def excuse(self, began: float) -> None:
        """A call ended that says nothing about health: stopped, limited, or refused for what it asked."""
        if self._is_current(began):
            self._probing = False

    def _is_current(self, began: float) -> bool:
        """Calls from before the opening know nothing about the time after it."""
        return not self._span or began >= self._opened

    def _is_too_much(self) -> bool:
        bad = sum(not well for _, well in self._ended)
        return self._in_a_row >= IN_A_ROW or (len(self._ended) >= LEAST and bad >= SHARE * len(self._ended))

    def _open(self, now: float, span: float, chance: float, cause: Cause) -> None:
        self._opened, self._span, self._cause, self._probing = now, span, cause, False
        self._until = now + span * (1 + JITTER * (2 * chance - 1))

    def _count(self, now: float, *, well: bool) -> None:
        self._ended.append((now, well))
        while self._ended[0][0] < now - WINDOW:
            self._ended.popleft()
