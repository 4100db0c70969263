"""How long a deployment takes to its first word: what is usual, and whether it is slow just now."""

import statistics
from bisect import bisect_left, insort
from collections import deque
from dataclasses import dataclass, field

KEPT = 200
"""So many first words are remembered, and none for longer than `LASTS` seconds."""
LASTS = 1_800.0
RECENT = 60.0
"""Seconds for which a slow word counts against a deployment."""
ENOUGH = 5
"""Without so many there is no percentile."""
SLOW = 2.0
"""Seconds: nobody is called slow below this."""
UNUSUAL = 3
A_FEW = 3
"""So many slow words in succession make a slow deployment."""


@dataclass(slots=True)
class Speed:
    """First words of one deployment, each with the moment when it came."""

    _words: deque[tuple[float, float]] = field(default_factory=deque)
    _sorted: list[float] = field(default_factory=list)
    """The seconds alone: kept in order, because they are looked at several times for each call."""

    def heard(self, now: float, seconds: float) -> None:
        """A first word came after so many seconds."""
        if len(self._words) == KEPT:
            self._forget()
        self._words.append((now, seconds))
        insort(self._sorted, seconds)

    def given_up(self, now: float, waited: float) -> None:
        """It was not waited for. How long it would have taken nobody knows; at a guess, twice as long."""
        self.heard(now, 2 * waited)

    def p95(self, now: float) -> float | None:
        """95 of 100 first words came within so many seconds; None where too little is known.

        The nearest rank, so that it is a time that really occurred.
        """
        while self._words and self._words[0][0] < now - LASTS:
            self._forget()
        known = len(self._sorted)
        return self._sorted[-(-known * 95 // 100) - 1] if known >= ENOUGH else None

    def late_after(self, now: float) -> float:
        """Seconds after which a first word is later than usual; never below `SLOW`.

        That is the p95, but not more than `UNUSUAL` times the median: words that come late because the
        deployment has just become slow must not make lateness usual.
        """
        p95 = self.p95(now)
        if p95 is None:
            return SLOW
        known = len(self._sorted)
        median = (self._sorted[(known - 1) // 2] + self._sorted[known // 2]) / 2
        return max(SLOW, min(p95, UNUSUAL * median))

    def is_slow(self, now: float) -> bool:
        """The last few words each took over `SLOW` seconds and twice its own usual time.

        Compared with itself, so that a model which always thinks for five seconds is not called slow. When
        the last one is a minute old, it is asked again, and one more slow word is enough to spare it again.
        """
        if len(self._words) < A_FEW or self._words[-1][0] < now - RECENT:
            return False
        recent = [self._words[-back][1] for back in range(1, A_FEW + 1)]
        if min(recent) <= SLOW:
            return False
        before = [seconds for _, seconds in self._words][:-A_FEW]
        usual = statistics.median(before) if len(before) >= ENOUGH else SLOW / 2
        return min(recent) > 2 * usual

    def _forget(self) -> None:
        """The oldest one."""
        _, seconds = self._words.popleft()
        del self._sorted[bisect_left(self._sorted, seconds)]
