"""What people may see and change about themselves, over the ledger: the `SelfService` port."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.catalogue import Catalogue
from routing.health import Health
from routing.health.words import in_words
from routing.policy import Policy, clearance
from routing.ports import OwnData, Preferences, Scorecard
from routing.scorecard import Report
from routing.vocabulary import (
    Exchange,
    Feedback,
    Language,
    Level,
    ModelState,
    Person,
    Residency,
    Tag,
    Turn,
    Wishes,
)
from routing.wishes import NAMES, wishes_of

EVERYTHING = 100_000
"""Exchanges of one person."""
REPORTED = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerSelfService:
    """See `routing.ports.SelfService`."""

    preferences: Preferences
    own: OwnData
    scorecard: Scorecard
    catalogue: Catalogue
    policy: Policy
    health: Health
    pseudonym: Callable[[str], str]
    now: Callable[[], datetime]
    clock: Callable[[], float]

    async def wishes(self, person: Person) -> Wishes:
        return wishes_of(await self._stored(person))

    async def wish(self, person: Person, name: str, value: str) -> None:
        if name not in NAMES:
            raise ValueError(f"there is no wish named {name!r}")
        await self.preferences.prefer(person.key, name, value)

    async def latest(self, person: Person, most: int) -> Sequence[Exchange]:
        return await self.own.latest(self.pseudonym(person.id), most)

    async def export(self, person: Person) -> str:
        author = self.pseudonym(person.id)
        exchanges = await self.own.latest(author, EVERYTHING)
        votes, turns = await self.own.votes(author), await self.own.remembered(author)
        data = {
            "person": person.key,
            "pseudonym": author,
            "exported": self.now().isoformat(timespec="seconds"),
            "settings": {name: value for name, value in (await self._stored(person)).items() if value},
            "exchanges": [_exchange(exchange) for exchange in exchanges],
            "votes": [_vote(vote) for vote in votes],
            "remembered": [_turn(turn) for turn in turns],
        }
        return json.dumps(data, ensure_ascii=False, indent=2)

    async def erase(self, person: Person) -> int:
        for name in NAMES:
            await self.preferences.prefer(person.key, name, "")
        return await self.own.erase(self.pseudonym(person.id))

    def models(self, language: Language) -> Sequence[ModelState]:
        faults = {fault.model for fault in self.catalogue.faults}
        found = []
        for card in self.catalogue.cards:
            refusal = clearance(card, Tag(level=Level.PUBLIC), self.policy, language)
            rest = self.health.rest(card, self.clock())
            because = refusal.because if refusal else in_words(rest, language) if rest else ""
            found.append(
                ModelState(
                    name=card.name,
                    residency=card.residency,
                    tier=card.tier,
                    allowed=refusal is None and card.name not in faults,
                    because=because,
                )
            )
        return found

    async def report(self) -> Report:
        return await self.scorecard.report(self.now() - REPORTED)

    async def _stored(self, person: Person) -> dict[str, str]:
        return {name: await self.preferences.preference(person.key, name) for name in NAMES}


def _exchange(exchange: Exchange) -> dict[str, object]:
    """What is kept of a question, in the words of the log."""
    decision, completion = exchange.decision, exchange.completion
    return {
        "id": exchange.id,
        "at": exchange.at.isoformat(timespec="seconds"),
        "thread": exchange.thread_key,
        "question": exchange.question,
        "answer": exchange.answer,
        "outcome": exchange.outcome,
        "task": decision.intent.name if decision else None,
        "level": decision.tag.level.name.lower() if decision else None,
        "because": list(decision.because) if decision else [],
        "model": completion.model if completion else None,
        "calls": [
            {"model": each.model, "place": Residency(each.residency).value, "cost_micro_euro": each.cost}
            for each in exchange.attempts
        ],
    }


def _vote(vote: Feedback) -> dict[str, object]:
    return {
        "exchange": vote.exchange,
        "verdict": vote.verdict,
        "reasons": list(vote.reasons),
        "comment": vote.comment,
        "at": vote.at.isoformat(timespec="seconds"),
    }


def _turn(turn: Turn) -> dict[str, object]:
    at = turn.at.isoformat(timespec="seconds") if turn.at else None
    return {"role": turn.role, "text": turn.text, "at": at, "message": turn.message_id}
