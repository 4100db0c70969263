"""The door before every call: no card is asked that is resting, full, or out of the request's time.

It raises before anything leaves, and what it raises is a `ProviderFailed`, so that a strategy goes on to the
next card. Whoever has no other card left is let through, or waits as long as the request's time allows:
silence is no answer.
"""

import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass, field

from routing.errors import RateLimited, Resting, TimedOut
from routing.health.cards import Health, Ticket
from routing.vocabulary import ModelCard

SHORTEST_PAUSE = 0.1
LONGEST_PAUSE = 1.0
"""Seconds before a second call to the same card: any in between, so that retries do not march in step."""


@dataclass(slots=True, kw_only=True)
class Visit:
    """One request at the door: the time it has left, and how its cards fared."""

    deadline: float
    alone: bool
    """There is only one card that may answer."""
    failed: set[str] = field(default_factory=set)
    turned_away: set[str] = field(default_factory=set)
    is_counted: bool = False

    def insists(self, card: ModelCard) -> bool:
        """Whether this card is the last hope."""
        return self.alone or card.name in self.failed | self.turned_away


async def enter(health: Health, visit: Visit, card: ModelCard, clock: Callable[[], float]) -> Ticket:
    """Wait if need be, then begin the call; or raise `Resting`, `RateLimited` or `TimedOut` instead."""
    if clock() >= visit.deadline:
        raise TimedOut("no time is left for another model", model=card.name)
    if card.name in visit.failed:
        await _pause(health, visit, card, clock)
    await _rested(health, visit, card, clock)
    await _room(health, visit, card, clock)
    if not visit.is_counted:
        visit.is_counted = True
        health.retries.earn()
        health.hedges.earn()
    return health.begin(card, clock())


async def _pause(health: Health, visit: Visit, card: ModelCard, clock: Callable[[], float]) -> None:
    """Before a second call to the same card, if there may be one."""
    pause = SHORTEST_PAUSE + (LONGEST_PAUSE - SHORTEST_PAUSE) * health.chance()
    if clock() + pause >= visit.deadline or not health.retries.spend():
        raise Resting("has had its try", model=card.name)
    await asyncio.sleep(pause)


async def _rested(health: Health, visit: Visit, card: ModelCard, clock: Callable[[], float]) -> None:
    """A failing card is tried by those who have no other; what the provider forbids is waited for."""
    rest = health.rest(card, clock())
    if rest is None:
        return
    if not visit.insists(card):
        visit.turned_away.add(card.name)
        raise Resting(f"is spared for {rest.seconds:.0f} s", model=card.name)
    if rest.cause != "limited":
        return
    if clock() + rest.seconds >= visit.deadline:
        raise RateLimited("takes no more calls", model=card.name, retry_after=rest.seconds)
    await asyncio.sleep(rest.seconds)


async def _room(health: Health, visit: Visit, card: ModelCard, clock: Callable[[], float]) -> None:
    """Wait until the card's own limits leave room for this call."""
    while (wait := health.room_in(card, clock())) > 0:
        left = visit.deadline - clock()
        if not visit.insists(card):
            visit.turned_away.add(card.name)
            raise Resting("is at its own limit", model=card.name)
        if left <= 0 or left < wait < math.inf:
            raise RateLimited("is at its own limit", model=card.name, retry_after=min(wait, left))
        await health.freed(card, min(wait, left))
