"""The adapters under test: one for each dialect, built as the wiring builds them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from adapters.models import anthropic, endpoint, gemini, openai
from routing.ports import Model
from routing.vocabulary import (
    Delta,
    Event,
    Finished,
    ModelCard,
    Patience,
    Request,
    Turn,
)
from routing.waiting import patiently
from tests.peers.dialects import Script
from tests.peers.providers import Provider, provider

KEY = "sk-secret-9f8e7d6c5b4a"
SYSTEM = "Antworte knapp."
QUESTION = "Wie heißt die Hauptstadt von Dänemark? Zß-geheim"
DIALECTS = ("chat", "responses", "anthropic", "gemini")


def card_for(dialect: str, url: str) -> ModelCard:
    kind = {"chat": "compatible", "responses": "openai"}.get(dialect, dialect)
    card = ModelCard(name=f"{dialect}-card", provider=kind, model="model-1", base_url=url)
    return ModelCard(name=card.name, provider=kind, model=card.model, base_url=endpoint(card))


def model_for(dialect: str, url: str) -> Model:
    card = card_for(dialect, url)
    if dialect == "anthropic":
        return anthropic.model(card, KEY)
    if dialect == "gemini":
        return gemini.model(card, KEY)
    return openai.model(card, KEY, speak=openai.responses if dialect == "responses" else openai.chat)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """An adapter in front of a provider."""

    model: Model
    peer: Provider


@asynccontextmanager
async def speaking(dialect: str, script: Script | None = None) -> AsyncIterator[Speaking]:
    async with provider(dialect, script) as peer:
        model = model_for(dialect, peer.url)
        try:
            yield Speaking(model=model, peer=peer)
        finally:
            await model.close()


def ask(
    *turns: Turn,
    patience: Patience | None = None,
    system: str = SYSTEM,
    most: int = 256,
    safety_id: str = "p-1",
) -> Request:
    return Request(
        system=system,
        turns=turns or (Turn(role="user", text=QUESTION, author="Anna"),),
        language="de",
        intent="chat",
        max_output_tokens=most,
        patience=patience or Patience(first_token=20, stall=20, total=60),
        safety_id=safety_id,
    )


_ANY = ModelCard(name="any", provider="any", model="any")


async def listen(model: Model, request: Request | None = None) -> tuple[str, Finished]:
    """The deltas joined, and the end; asserts the order that the port promises. It waits as the gate does."""
    events: list[Event] = [event async for event in patiently(model, request or ask(), _ANY)]
    *deltas, last = events
    assert isinstance(last, Finished)
    texts = [event.text for event in deltas if isinstance(event, Delta)]
    assert len(texts) == len(deltas)
    assert all(texts)
    return "".join(texts), last


def length_word(dialect: str) -> str:
    return {
        "chat": "length",
        "responses": "max_output_tokens",
        "anthropic": "max_tokens",
        "gemini": "MAX_TOKENS",
    }[dialect]


def asked(dialect: str, body: dict[str, Any]) -> tuple[str, list[tuple[str, str]], int]:  # wire JSON
    """Instruction, lines and token limit, wherever the dialect keeps them."""
    if dialect == "gemini":
        system = body["systemInstruction"]["parts"][0]["text"]
        lines = [
            ("user" if each["role"] == "user" else "assistant", each["parts"][0]["text"])
            for each in body["contents"]
        ]
        return system, lines, body["generationConfig"]["maxOutputTokens"]
    messages = body["input" if dialect == "responses" else "messages"]
    lines = [(each["role"], each["content"]) for each in messages if each["role"] != "system"]
    if dialect == "chat":
        return messages[0]["content"], lines, body["max_tokens"]
    if dialect == "responses":
        return body["instructions"], lines, body["max_output_tokens"]
    return body["system"], lines, body["max_tokens"]
