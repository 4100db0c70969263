"""Budgets: what a company, a channel and a person may spend in a month, and how they stand."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Whose = Literal["company", "channel", "person"]

MICRO = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """EUR a month; None is no limit."""

    company: float | None = None
    per_channel: float | None = None
    per_user: float | None = None
    soft: float = 0.8
    """From this share of a limit on, cheaper models are preferred and the answer says so."""

    def __bool__(self) -> bool:
        return any(limit is not None for limit in (self.company, self.per_channel, self.per_user))


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Micro-euro since the month began, as far as prices are known."""

    company: int = 0
    channel: int = 0
    person: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The tightest budget of those that a message falls under."""

    whose: Whose
    spent: int
    limit: int
    """Both micro-euro."""
    soft: float

    @property
    def share(self) -> float:
        """1 is all of it. A limit of nothing is spent from the start."""
        return self.spent / self.limit if self.limit else 1.0

    @property
    def is_low(self) -> bool:
        return self.share >= self.soft

    @property
    def is_spent(self) -> bool:
        return self.share >= 1


def standing(limits: Limits, spent: Spent) -> Standing | None:
    """The budget of which the greatest share is gone; None where there is none.

    Calls under way are not counted, so the last answers of a month may go over the limit.

    >>> standing(Limits(company=100, per_user=1), Spent(company=50_000_000, person=900_000)).whose
    'person'
    """
    budgets: tuple[tuple[Whose, float | None, int], ...] = (
        ("company", limits.company, spent.company),
        ("channel", limits.per_channel, spent.channel),
        ("person", limits.per_user, spent.person),
    )
    standings = [
        Standing(whose=whose, spent=micro, limit=round(limit * MICRO), soft=limits.soft)
        for whose, limit, micro in budgets
        if limit is not None
    ]
    return max(standings, key=lambda each: each.share, default=None)


def month_start(now: datetime) -> datetime:
    """When the month began, in the time zone of `now`."""
    return now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def pace(spent: int, now: datetime) -> int:
    """Micro-euro at the month's end, if the rest of it is like what is past.

    >>> pace(10_000_000, datetime(2026, 11, 16))
    20000000
    """
    start = month_start(now)
    whole = monthrange(now.year, now.month)[1] * 86_400
    past = max((now - start).total_seconds(), 3_600.0)  # the first minutes foretell nothing
    return round(spent * whole / past)
