"""Dirigent's own way from a message to an answer, without a chat platform and a ledger around it."""

import time
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime

from adapters.models import build
from bot import library
from routing.brain import Brain
from routing.decide import Understood, decide
from routing.gate import Gate
from routing.health import Health
from routing.hedge import hedged
from routing.intents.model import shipped
from routing.policy import DEFAULT
from routing.sensitivity import Tagger
from routing.strategies.task import task
from routing.vocabulary import (
    Attempt,
    Author,
    Decision,
    Finished,
    Intent,
    IntentRule,
    Level,
    Message,
    ModelCard,
    Need,
    Patience,
    Prompt,
    Quota,
    Request,
    Residency,
    Tag,
    Thread,
    Turn,
)

PROMPT = Prompt(name="chat", version="1", language="de", text="Antworte knapp.")
QUESTION = "Wie heißt die Hauptstadt von Dänemark?"
REQUEST = Request(system=PROMPT.text, turns=(Turn(role="user", text=QUESTION),), language="de", intent="chat")
_MESSAGE = Message(
    id="m",
    thread=Thread(platform="console", tenant="t", channel="c", root="r"),
    author=Author(id="u"),
    text=QUESTION,
    at=datetime(2026, 11, 24, tzinfo=UTC),
)
_UNDERSTOOD = Understood(
    language="de",
    foreign=False,
    intent=Intent(name="chat", confidence=0.9),
    tag=Tag(level=Level.INTERNAL),
    need=Need(),
    characters=100,
)


class Conducted:
    """Two cards at providers that speak Chat Completions, with all that guards a call."""

    def __init__(self, url: str, second: str = "", patience: Patience | None = None) -> None:
        self._cards = tuple(
            ModelCard(name=name, provider="compatible", model=name, base_url=at, residency=Residency.EU)
            for name, at in (("a", url), ("b", second or url))
        )
        self._request = replace(REQUEST, patience=patience or Patience())
        self.attempts: list[Attempt] = []
        health = Health()
        self._gate = Gate(
            models={card.name: build(card, "k", _heeding(health, card)) for card in self._cards},
            policy=DEFAULT,
            find=Tagger().find,
            clock=time.monotonic,
            now=lambda: datetime.now(UTC),
            health=health,
        )
        self._brain: Brain | None = None
        self._asked = 0

    async def bare(self) -> None:
        """One answer out of the adapter itself, with nothing of the brain around it."""
        async for _ in self._gate.models["a"].stream(REQUEST):
            pass

    async def close(self) -> None:
        """Give back the connections."""
        for model in self._gate.models.values():
            await model.close()

    async def routed(self) -> str:
        """One answer, from the decision on."""
        health = self._gate.health
        conditions = health.conditions(self._cards, self._gate.clock(), "de")
        rule = IntentRule(name="chat", models=("a", "b"))
        return await self._answered(decide(_UNDERSTOOD, rule, self._cards, DEFAULT, PROMPT, conditions))

    async def understood(self) -> str:
        """One answer, from the message on."""
        self._brain = self._brain or Brain(
            intents=shipped(),
            tagger=Tagger(),
            cards=self._cards,
            policy=DEFAULT,
            prompt=library.load().prompt,
            observe=lambda _, spoken: self._gate.health.conditions(self._cards, self._gate.clock(), spoken),
        )
        self._asked += 1
        message = replace(_MESSAGE, text=f"{QUESTION} ({self._asked})")  # or it would be known already
        return await self._answered(self._brain.consider(message))

    async def _answered(self, decision: Decision) -> str:
        ask = self._gate.open(self._request, decision, self.attempts.append)
        ask = hedged(ask, self._request, decision.candidates, self._gate.health, self._gate.clock)
        answer = ""
        async with aclosing(task(ask, decision, REQUEST)) as events:
            async for event in events:
                if isinstance(event, Finished):
                    answer = event.completion.text
        return answer


def _heeding(health: Health, card: ModelCard) -> Callable[[Quota], None]:
    return lambda quota: health.heed(card, quota, time.monotonic())
