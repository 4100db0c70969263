"""How long a deployment takes to its first word: what is usual, and whether it is slow just now."""

import statistics
from collections import deque
from dataclasses import dataclass, field

KEPT = 200
"""So many first words are remembered, and none for longer than `LASTS` seconds."""
LASTS = 1_800.0
RECENT = 60.0
"""Seconds that are `just now`."""
ENOUGH = 5
"""Without so many there is no percentile."""
SLOW = 2.0
"""Seconds: nobody is called slow below this."""
A_FEW = 3
"""So many slow words in succession make a slow deployment."""


@dataclass(slots=True)
class Speed:
    """First words of one deployment, each with the moment when it came."""

    _words: deque[tuple[float, float]] = field(default_factory=lambda: deque(maxlen=KEPT))
    _p95: float | None = None
    _is_fresh: bool = False

    def heard(self, now: float, seconds: float) -> None:
        """A first word came after so many seconds."""
        self._words.append((now, seconds))
        self._is_fresh = False

    def given_up(self, now: float, waited: float) -> None:
        """It was not waited for. How long it would have taken nobody knows; at a guess, twice as long."""
        self.heard(now, 2 * waited)

    def p95(self, now: float) -> float | None:
        """95 of 100 first words came within so many seconds; None where too little is known."""
        while self._words and self._words[0][0] < now - LASTS:
            self._words.popleft()
            self._is_fresh = False
        if not self._is_fresh:
            self._p95, self._is_fresh = _p95([seconds for _, seconds in self._words]), True
        return self._p95

    def is_slow(self, now: float) -> bool:
        """The last few words of this minute each took over `SLOW` seconds, and twice its own usual time.

        Compared with itself, so that a model which always thinks for five seconds is not called slow. Its
        slow words fall out of `RECENT` by themselves; then it is asked again.
        """
        words = list(self._words)
        recent = [seconds for at, seconds in words[-A_FEW:] if at >= now - RECENT]
        if len(recent) < A_FEW or min(recent) <= SLOW:
            return False
        before = [seconds for _, seconds in words[:-A_FEW]]
        usual = statistics.median(before) if len(before) >= ENOUGH else SLOW / 2
        return min(recent) > 2 * usual


def _p95(values: list[float]) -> float | None:
    """The nearest rank, so that it is a time that really occurred."""
    if len(values) < ENOUGH:
        return None
    return sorted(values)[-(-len(values) * 95 // 100) - 1]
