"""An answer and what people showed that they thought of it: what routing learns from."""

from dataclasses import dataclass
from datetime import datetime

from routing.vocabulary import Language, Level, Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """One answer out of the log that somebody judged, by a thumb or by asking again."""

    exchange: str
    at: datetime
    intent: str
    language: Language
    level: Level
    complexity: float
    """Of the task, 0 to 1."""
    model: str
    tier: Tier
    question: str
    """Masked; empty where retention or a person has taken it."""
    answer: str
    """Masked, like the question."""
    up: int = 0
    down: int = 0
    asked_again: bool = False
    """The next thing said in the thread asked for a stronger model, another one or another try."""

    @property
    def good(self) -> float:
        """0 bad to 1 good. Who asks again without a thumb was not content; with one, the thumb counts."""
        votes = self.up + self.down
        return self.up / votes if votes else 0.0

    @property
    def readable(self) -> bool:
        """Its text is there and harmless enough to learn words from."""
        return bool(self.question) and self.level <= Level.INTERNAL
