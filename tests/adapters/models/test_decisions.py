"""Choosing among labels, over the real SDKs: decision interfaces, and schemas for models that write."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any  # wire JSON

import pytest

from adapters.models import build
from routing.errors import Overloaded, Refused
from routing.ports import Model
from routing.vocabulary import ModelCard, Option
from tests.adapters.models.speakers import ask, listen, speaking
from tests.peers.decisions import LocalDecisions, local_decisions
from tests.peers.dialects import Script

OPTIONS = (Option(name="quote", meaning="an offer"), Option(name="unknown", meaning="none of these"))
CHOICE = replace(ask(), options=OPTIONS, purpose="decide")
PROVIDERS = ("openai", "gemini")


@pytest.fixture
async def peer() -> AsyncIterator[LocalDecisions]:
    async with local_decisions() as running:
        yield running


def decider(provider: str, peer: LocalDecisions) -> Model:
    version = {"openai": "/v1", "gemini": "/v1beta"}[provider]
    card = ModelCard(
        name="d", provider=provider, model="decides-1", base_url=peer.url + version, kind="decision"
    )
    return build(card, "test-key")


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_a_decision_model_gives_the_label_and_how_likely_it_is(
    provider: str, peer: LocalDecisions
) -> None:
    model = decider(provider, peer)
    text, end = await listen(model, CHOICE)
    await model.close()
    assert json.loads(text) == {"choice": "quote", "confidence": 0.93}
    assert (end.completion.usage.input_tokens, end.completion.usage.output_tokens) == (210, 0)
    (sent,) = peer.seen
    assert sent["input"] == CHOICE.question
    assert "an offer" in json.dumps(sent["questions"])


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_a_decision_that_is_refused_or_fails_is_a_failure_of_its_kind(
    provider: str, peer: LocalDecisions
) -> None:
    model = decider(provider, peer)
    peer.refuses = True
    with pytest.raises(Refused):
        await listen(model, CHOICE)
    peer.refuses, peer.status = False, 503
    with pytest.raises(Overloaded):
        await listen(model, CHOICE)
    await model.close()
    assert len(peer.seen) == 2, "no retry behind our back"


def form(dialect: str, body: dict[str, Any]) -> object:
    """Where a dialect keeps the schema of the answer."""
    if dialect == "chat":
        return body["response_format"]["json_schema"]["schema"]
    if dialect == "responses":
        return body["text"]["format"]["schema"]
    if dialect == "anthropic":
        return body["output_config"]["format"]["schema"]
    return body["generationConfig"]["responseJsonSchema"]


@pytest.mark.parametrize("dialect", ["chat", "responses", "anthropic", "gemini"])
async def test_a_model_that_writes_is_held_to_a_schema_with_the_labels(dialect: str) -> None:
    said = '{"choice": "quote", "confidence": 0.8}'
    async with speaking(dialect, Script(deltas=(said,))) as speech:
        text, _ = await listen(speech.model, CHOICE)
        schema = form(dialect, speech.peer.seen[0].body)
    assert text == said
    assert isinstance(schema, dict)
    assert schema["properties"]["choice"]["enum"] == ["quote", "unknown"]
    assert schema["required"] == ["choice", "confidence"]


@pytest.mark.parametrize("dialect", ["chat", "responses", "anthropic", "gemini"])
async def test_an_answer_in_words_is_held_to_no_schema(dialect: str) -> None:
    async with speaking(dialect) as speech:
        await listen(speech.model, ask())
        with pytest.raises(KeyError):
            form(dialect, speech.peer.seen[0].body)
