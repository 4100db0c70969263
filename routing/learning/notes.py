"""What a training found out, in few figures: kept beside what it learned, and shown to people."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Use = Literal["used", "too_few", "no_better"]
"""Whether something that was learned is used: `no_better` says that it did not prove itself on newer answers
than those that it was learned from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """One training."""

    votes: int = 0
    """Verdicts behind the quality table."""
    gain: Use = "too_few"
    """Which texts are worth a stronger model."""
    gain_n: int = 0
    """Rated answers with a text that may be learned from."""
    gain_skill: float | None = None
    """Correlation, -1 to 1, between the gain that was predicted and what people said, on the newest fifth."""
    chance: Use = "too_few"
    """How likely a cheap answer is to be good enough."""
    chance_n: int = 0
    chance_error: float | None = None
    """Expected calibration error, 0 to 1, on the newest fifth, by what was learned."""
    chance_error_before: float | None = None
    """The same by the estimate that stands while nothing is learned."""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One training as the ledger lists it."""

    number: int
    """Rising; 0 is before any training."""
    made: datetime
    notes: Notes


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Which version is in use."""

    number: int = 0
    held: bool = False
    """It was taken back to: the nightly training waits until somebody trains by hand."""
