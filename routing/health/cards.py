"""What is known of every deployment, filled by the gate with each call and read by every decision."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import Lock

from routing.conditions import Condition, Conditions
from routing.errors import (
    BadKey,
    BadRequest,
    ContextTooLong,
    NotFound,
    ProviderFailed,
    RateLimited,
    Refused,
    Truncated,
)
from routing.health.allowance import Allowance
from routing.health.breaker import Breaker, Rest
from routing.health.load import Load
from routing.health.speed import SLOW, Speed
from routing.health.words import in_words
from routing.vocabulary import Language, ModelCard, Quota

RETRIES = 0.10
"""Second calls to the same card, as a share of all requests."""
HEDGES = 0.05
"""Calls beside a slow one, as a share of all requests."""
_BURST = 10.0

_INNOCENT = (BadRequest, ContextTooLong, Refused, Truncated)
"""The deployment answered; what it did not like was the question."""


Deployment = tuple[str, str, str]
"""Provider, model and address: what fails as one. Cards with other names for it share its fate."""


@dataclass(slots=True, kw_only=True)
class Ticket:
    """One call under way."""

    card: ModelCard
    began: float
    first: float | None = None
    """When its first word came."""
    is_over: bool = False


@dataclass(slots=True)
class _State:
    breaker: Breaker = field(default_factory=Breaker)
    speed: Speed = field(default_factory=Speed)
    load: Load = field(default_factory=Load)
    freed: asyncio.Event = field(default_factory=asyncio.Event)


def _nobody(_card: ModelCard, _rest: Rest) -> None:
    """Nobody wants to know."""


@dataclass(slots=True, kw_only=True)
class Health:
    """Breaker, speed and load of every deployment. In memory: a restart forgives everybody.

    Calls begin and end on the event loop, and decisions are made beside it: each method holds the lock.
    """

    chance: Callable[[], float] = lambda: 0.5
    """0 to 1, for jitter."""
    notice: Callable[[ModelCard, Rest], None] = _nobody
    """Told when a deployment goes to rest."""
    retries: Allowance = field(default_factory=lambda: Allowance(share=RETRIES, burst=_BURST))
    hedges: Allowance = field(default_factory=lambda: Allowance(share=HEDGES, burst=_BURST / 2))
    _states: dict[Deployment, _State] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def conditions(self, cards: Iterable[ModelCard], now: float, language: Language) -> Conditions:
        """How each card is doing."""
        with self._lock:
            return {card.name: self._condition(card, now, language) for card in cards}

    def rest(self, card: ModelCard, now: float) -> Rest | None:
        """Why and how long the card is spared; None if it is not."""
        with self._lock:
            return self._state(card).breaker.rest(now)

    def room_in(self, card: ModelCard, now: float) -> float:
        """Seconds until the card's own limits have room; infinite until a call ends."""
        with self._lock:
            return self._state(card).load.room_in(card, now)

    async def freed(self, card: ModelCard, most: float) -> None:
        """Wait until a call to the card ends, at most so many seconds."""
        with self._lock:
            event = self._state(card).freed
        try:
            async with asyncio.timeout(most):
                await event.wait()
        except TimeoutError:
            return

    def patience(self, card: ModelCard, now: float) -> float:
        """Seconds after which a first word is later than it should be."""
        with self._lock:
            return self._state(card).speed.late_after(now)

    def begin(self, card: ModelCard, now: float) -> Ticket:
        """A call goes out; exactly one of `finished`, `failed` and `stopped` ends it."""
        with self._lock:
            state = self._state(card)
            state.breaker.begin(now)
            state.load.begin(now)
            return Ticket(card=card, began=now)

    def heard(self, ticket: Ticket, now: float) -> None:
        """A word came; only the first one matters."""
        with self._lock:
            if ticket.first is None:
                ticket.first = now
                self._state(ticket.card).speed.heard(now, now - ticket.began)

    def finished(self, ticket: Ticket, now: float) -> None:
        """The answer is whole."""
        with self._lock:
            self._over(ticket).breaker.succeed(ticket.began, now)

    def heed(self, card: ModelCard, quota: Quota, now: float) -> None:
        """The provider says what is left: nothing means no call until the reset."""
        with self._lock:
            if quota.remaining <= 0:
                self._state(card).breaker.exhaust(now, quota.reset)

    def failed(self, ticket: Ticket, failure: ProviderFailed, now: float) -> None:
        """The call failed."""
        with self._lock:
            breaker, card = self._over(ticket).breaker, ticket.card
            before = breaker.rest(now)
            if isinstance(failure, RateLimited):
                breaker.limit(now, failure.retry_after)
                breaker.excuse(ticket.began)
            elif isinstance(failure, BadKey | NotFound):
                breaker.give_up(now)
            elif isinstance(failure, _INNOCENT):
                breaker.excuse(ticket.began)
            else:
                breaker.fail(ticket.began, now, self.chance())
            after = breaker.rest(now)
        if before is None and after is not None:
            self.notice(card, after)

    def stopped(self, ticket: Ticket, now: float) -> None:
        """Nobody waits for it any more."""
        with self._lock:
            state = self._over(ticket)
            state.breaker.excuse(ticket.began)
            waited = now - ticket.began
            if ticket.first is None and waited >= SLOW:
                state.speed.given_up(now, waited)

    def _condition(self, card: ModelCard, now: float, language: Language) -> Condition:
        state = self._state(card)
        rest = state.breaker.rest(now)
        p95 = state.speed.p95(now)
        return Condition(
            unavailable=None if rest is None else in_words(rest, language),
            recovers_in=0.0 if rest is None else rest.seconds,
            probing=state.breaker.is_probing(now),
            strained=state.speed.is_slow(now) or state.load.room_in(card, now) > 0,
            in_flight=state.load.in_flight,
            first_token_p95_ms=None if p95 is None else round(p95 * 1000),
        )

    def _over(self, ticket: Ticket) -> _State:
        state = self._state(ticket.card)
        ticket.is_over = True
        state.load.end()
        state.freed.set()
        state.freed.clear()
        return state

    def _state(self, card: ModelCard) -> _State:
        key = card.provider, card.model, card.base_url
        state = self._states.get(key)
        if state is None:
            state = self._states[key] = _State()
        return state
