"""Hedging: when a model's first word is later than it should be, the next one is asked as well.

Whoever speaks first answers, the other call is cut off and remembered as stopped. The extra calls are bounded
by `Health.hedges`, go through the gate like any other, and never to a card that would answer worse: not to a
lower price class and not to the offline model, which would win every race.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import replace

from routing.health import Health
from routing.vocabulary import LAST_RESORT, Ask, Delta, Event, Finished, ModelCard, Request, Tier

_RANK = {tier: rank for rank, tier in enumerate(Tier)}


def hedged(
    ask: Ask, request: Request, cards: Sequence[ModelCard], health: Health, clock: Callable[[], float]
) -> Ask:
    """The same `Ask`, which asks another of the cards as well when the first word is late."""
    asked: set[str] = set()

    def ask_hedged(card: ModelCard, other: Request | None = None) -> AsyncGenerator[Event, None]:
        asked.add(card.name)
        rival = next((each for each in cards if each.name not in asked and _may_replace(each, card)), None)
        if other is not None or rival is None:
            return ask(card, other)

        def ask_rival() -> AsyncGenerator[Event, None]:
            return ask(rival, replace(request, purpose="hedge"))

        return _race(ask(card), ask_rival, lambda: health.patience(card, clock()), health.hedges.spend)

    return ask_hedged


def _may_replace(rival: ModelCard, card: ModelCard) -> bool:
    return rival.provider != LAST_RESORT and _RANK[rival.tier] >= _RANK[card.tier]


class _Leg:
    """One call of the race, under way to its first word."""

    def __init__(self, events: AsyncGenerator[Event, None]) -> None:
        self.events = events
        self.opening = asyncio.create_task(_opening(events))

    @property
    def has_spoken(self) -> bool:
        return self.opening.done() and not self.opening.cancelled() and self.opening.exception() is None

    async def close(self) -> None:
        if not self.has_spoken:
            self.opening.cancel()
            await asyncio.gather(self.opening, return_exceptions=True)
        await self.events.aclose()


async def _opening(events: AsyncGenerator[Event, None]) -> list[Event]:
    """Everything up to the first word."""
    heard: list[Event] = []
    async for event in events:
        heard.append(event)
        if isinstance(event, Delta | Finished):
            break
    return heard


async def _race(
    events: AsyncGenerator[Event, None],
    ask_rival: Callable[[], AsyncGenerator[Event, None]],
    patience: Callable[[], float],
    may_hedge: Callable[[], bool],
) -> AsyncGenerator[Event, None]:
    """The events of whoever speaks first; if both fail, the failure of the card that was asked."""
    legs: list[_Leg] = []
    try:
        yield await anext(events)  # Started, after whatever wait there was at the gate
        legs.append(_Leg(events))
        done, _ = await asyncio.wait({legs[0].opening}, timeout=patience())
        if not done and may_hedge():
            legs.append(_Leg(ask_rival()))
        winner = await _first_to_speak(legs)
        for leg in legs:
            if leg is not winner:
                await leg.close()
        for event in winner.opening.result():
            yield event
        async for event in winner.events:
            yield event
    finally:
        for leg in legs:
            await leg.close()
        await events.aclose()


async def _first_to_speak(legs: Sequence[_Leg]) -> _Leg:
    """Raises what the first leg raised when none speaks."""
    pending = {leg.opening for leg in legs}
    while True:
        for leg in legs:
            if leg.has_spoken:
                return leg
        pending = {opening for opening in pending if not opening.done()}
        if not pending:
            break
        await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
    legs[0].opening.result()
    raise AssertionError("a leg that neither spoke nor failed")
