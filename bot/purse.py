"""The month's money: read from the ledger once, then counted along, so that no decision waits for a query."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from routing.budget import Limits, Spent, Standing, month_start, standing
from routing.means import Means
from routing.mix import TierMix
from routing.ports import Spending
from routing.vocabulary import Exchange, Thread

_COMPANY = ("company", "")


@dataclass(slots=True, kw_only=True)
class Purse:
    """What there is to spend. The ledger is the truth: it is read after a restart and in a new month."""

    limits: Limits
    spending: Spending
    now: Callable[[], datetime]
    mix: TierMix | None = None
    _month: datetime | None = None
    _spent: dict[tuple[str, str], int] = field(default_factory=dict)
    """Micro-euro by kind and name, of those that were asked about this month."""

    async def means(self, author: str, thread: Thread) -> Means:
        """For a message of this author (a pseudonym) in this thread."""
        return Means(
            standing=await self._standing(author, thread),
            thresholds=self.mix.thresholds if self.mix else None,
        )

    def paid(self, exchange: Exchange, thread: Thread) -> None:
        """Count what an exchange in this thread has cost, and which price class served it."""
        self._serve(exchange)
        if self._month != month_start(self.now()):
            return
        micro = sum(attempt.cost or 0 for attempt in exchange.attempts)
        for whose in (_COMPANY, ("channel", thread.siblings), ("person", exchange.author)):
            if whose in self._spent:
                self._spent[whose] += micro

    async def _standing(self, author: str, thread: Thread) -> Standing | None:
        if not self.limits:
            return None
        month = month_start(self.now())
        if month != self._month:
            self._month, self._spent = month, {}
        limits = self.limits
        spent = Spent(
            company=await self._sum(_COMPANY) if limits.company is not None else 0,
            channel=await self._sum(("channel", thread.siblings)) if limits.per_channel is not None else 0,
            person=await self._sum(("person", author)) if limits.per_user is not None else 0,
        )
        return standing(limits, spent)

    async def _sum(self, whose: tuple[str, str]) -> int:
        if whose not in self._spent:
            kind, name = whose
            since = month_start(self.now())
            author, threads = (name if kind == "person" else ""), (name if kind == "channel" else "")
            self._spent[whose] = await self.spending.spent(since, author=author, threads=threads)
        return self._spent[whose]

    def _serve(self, exchange: Exchange) -> None:
        completion, decision = exchange.completion, exchange.decision
        if self.mix is None or completion is None or decision is None:
            return
        card = next((card for card in decision.candidates if card.name == completion.model), None)
        if card is not None:
            self.mix.served(card.tier)
