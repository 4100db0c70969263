"""How much a deployment has to do, and when there is room for one call more."""

import math
from collections import deque
from dataclasses import dataclass, field

from routing.vocabulary import ModelCard

MINUTE = 60.0


@dataclass(slots=True)
class Load:
    """Calls under way and calls begun within the last minute, of one deployment."""

    in_flight: int = 0
    _begun: deque[float] = field(default_factory=deque)

    def begin(self, now: float) -> None:
        self.in_flight += 1
        self._forget(now)
        self._begun.append(now)

    def end(self) -> None:
        self.in_flight -= 1

    def room_in(self, card: ModelCard, now: float) -> float:
        """Seconds until one call more is within the card's limits; infinite until a call ends."""
        if card.max_concurrent is not None and self.in_flight >= card.max_concurrent:
            return math.inf
        self._forget(now)
        rate = card.requests_per_minute
        if rate is None or len(self._begun) < rate:
            return 0.0
        return self._begun[-rate] + MINUTE - now

    def _forget(self, now: float) -> None:
        while self._begun and self._begun[0] <= now - MINUTE:
            self._begun.popleft()
