"""The body put together: everything between the ledger, the models and the chat platforms."""

import asyncio
import hmac
import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from bot import providers
from bot.answering import Answering
from bot.backlog import Backlog
from bot.catalogue import Catalogue
from bot.conversation import Conversation
from bot.local_replies import LocalReplies
from bot.mind import strategies
from bot.pulse import Pulse
from bot.reception import LedgerReception
from bot.self_service import LedgerSelfService
from bot.settings import DeciderSettings, Settings
from bot.worker import Worker
from routing.brain import Brain
from routing.deciding import AskAbout, ModelDecider
from routing.gate import Gate
from routing.health import Health
from routing.ports import (
    Chat,
    Doubts,
    Inbox,
    Memory,
    Model,
    Outbox,
    OwnData,
    Preferences,
    QualityLog,
    Scorecard,
    Spending,
)
from routing.strategies.odds import Chances, assumed
from routing.thinking import Think, at_once
from routing.vocabulary import ModelCard


class Stores(Protocol):
    """What the body needs of the ledger."""

    @property
    def inbox(self) -> Inbox: ...

    @property
    def outbox(self) -> Outbox: ...

    @property
    def memory(self) -> Memory: ...

    @property
    def log(self) -> QualityLog: ...

    @property
    def doubts(self) -> Doubts: ...

    @property
    def spending(self) -> Spending: ...

    @property
    def preferences(self) -> Preferences: ...

    @property
    def own(self) -> OwnData: ...

    @property
    def scorecard(self) -> Scorecard: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the body is made of."""

    settings: Settings
    brain: Brain
    catalogue: Catalogue
    stores: Stores
    models: Mapping[str, Model]
    """By card name."""
    health: Health
    key: bytes
    """What pseudonyms are made with."""
    think: Think = at_once
    """Where texts are read."""
    chances: Chances = assumed
    """How likely a cheap answer is to be good enough."""

    def pseudonym(self, author: str) -> str:
        """The name of a person in the log: the same for the same person, and nobody can turn it back."""
        return hmac.new(self.key, author.encode(), "sha256").hexdigest()[:16]


@dataclass(slots=True, kw_only=True)
class Body:
    """What every way of running shares; chats are hung in before the work loop starts."""

    parts: Parts
    reception: LedgerReception
    self_service: LedgerSelfService
    worker: Worker
    chats: dict[str, Chat] = field(default_factory=dict)
    warming: "asyncio.Task[None] | None" = None
    """Imports what the first answer needs, and compiles what reads its message."""

    async def warmed(self) -> None:
        """Wait for that: whoever listens before keeps the first people waiting for their acknowledgement."""
        if self.warming is not None:
            await asyncio.shield(self.warming)

    async def unready(self) -> Sequence[str]:
        """Why no message can be answered; empty if all is well."""
        checked = self.parts.catalogue
        usable = {card.name for card in checked.cards} - {fault.model for fault in checked.faults}
        return () if usable else ("no model is usable; run dirigent doctor",)


def assemble(parts: Parts) -> Body:
    """Put the parts together; nothing runs yet."""
    chats: dict[str, Chat] = {}
    answering = _answering(parts)
    self_service = _self_service(parts)
    conversation = _conversation(parts, answering, chats, self_service)
    backlog = Backlog()
    worker = Worker(
        inbox=parts.stores.inbox,
        conversation=conversation,
        new_id=_new_id,
        calm=Pulse(time.monotonic).calm,
        backlog=backlog,
    )
    reception = LedgerReception(
        inbox=parts.stores.inbox,
        outbox=parts.stores.outbox,
        memory=parts.stores.memory,
        quality_log=parts.stores.log,
        find=parts.brain.tagger.find,
        doubts=parts.stores.doubts,
        pseudonym=parts.pseudonym,
        now=_now,
        wake=worker.wake,
        backlog=backlog,
        cancel=answering.stop,
    )
    return Body(parts=parts, reception=reception, self_service=self_service, worker=worker, chats=chats)


def _self_service(parts: Parts) -> LedgerSelfService:
    stores = parts.stores
    return LedgerSelfService(
        preferences=stores.preferences,
        own=stores.own,
        scorecard=stores.scorecard,
        catalogue=parts.catalogue,
        policy=parts.brain.policy,
        health=parts.health,
        pseudonym=parts.pseudonym,
        now=_now,
        clock=time.monotonic,
    )


def _answering(parts: Parts) -> Answering:
    settings, brain = parts.settings, parts.brain
    gate = Gate(
        models=parts.models,
        policy=brain.policy,
        find=brain.tagger.find,
        clock=time.monotonic,
        now=_now,
        health=parts.health,
        think=parts.think,
    )
    return Answering(
        brain=brain,
        gate=gate,
        find=brain.tagger.find,
        pseudonym=parts.pseudonym,
        new_id=_new_id,
        now=_now,
        clock=time.monotonic,
        strategies=strategies(settings, parts.chances),
        purse=providers.purse(settings.budget, parts.stores.spending, _now),
        patience=providers.patience(settings.patience),
        hedge=settings.patience.hedge,
        decider=_decider(settings.decider, gate, parts.catalogue.cards),
        think=parts.think,
    )


def _decider(
    chosen: DeciderSettings, gate: Gate, cards: Sequence[ModelCard]
) -> tuple[ModelDecider, AskAbout] | None:
    card = next((card for card in cards if card.name == chosen.model), None)
    if card is None:
        return None
    port = ModelDecider(gate=gate, card=card, confidence=chosen.confidence, seconds=chosen.seconds)
    return port, AskAbout(intents=chosen.intents, complexity=chosen.complexity)


def _conversation(
    parts: Parts, answering: Answering, chats: Mapping[str, Chat], self_service: LedgerSelfService
) -> Conversation:
    settings, stores = parts.settings, parts.stores
    local = LocalReplies(
        name=settings.bot.name,
        cards=parts.catalogue.cards,
        text_days=settings.retention.texts,
        figure_days=settings.retention.figures,
        forget=stores.memory.forget,
    )
    return Conversation(
        chats=chats,
        inbox=stores.inbox,
        outbox=stores.outbox,
        memory=stores.memory,
        quality_log=stores.log,
        doubts=stores.doubts,
        local=local,
        answering=answering,
        wishes=self_service.wishes,
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    """Opaque and unguessable: it stands behind buttons."""
    return secrets.token_urlsafe(12)
