"""What only one provider does, and what becomes of it."""

import json
from collections.abc import AsyncGenerator

import pytest

from adapters.models.sdk import SdkModel
from routing.errors import BadRequest, BrokenStream, RateLimited, Refused
from routing.vocabulary import ModelCard
from tests.adapters.models.speakers import DIALECTS, listen, speaking
from tests.peers.dialects import Script


def sse(*events: object) -> bytes:
    return b"".join(f"data: {json.dumps(event)}\n\n".encode() for event in events)


@pytest.mark.parametrize("dialect", ["chat", "responses"])
async def test_words_of_refusal_are_a_refusal_and_no_answer(dialect: str) -> None:
    async with speaking(dialect, Script(deltas=("I cannot help with that.",), refuses=True)) as at:
        with pytest.raises(Refused) as caught:
            await listen(at.model)
    assert caught.value.category == "refusal"
    assert "cannot help" not in str(caught.value)


async def test_a_failed_response_is_known_by_its_code() -> None:
    error = {"code": "rate_limit_exceeded", "message": "x"}
    last = {"id": "r", "object": "response", "created_at": 1, "model": "m", "output": [], "status": "failed"}
    failed = sse({"type": "response.failed", "sequence_number": 1, "response": {**last, "error": error}})
    async with speaking("responses", Script(garbage=failed)) as at:
        with pytest.raises(RateLimited):
            await listen(at.model)


async def test_an_sdk_that_does_not_start_is_a_failure_of_this_model() -> None:
    def connect(_: object) -> object:
        raise ImportError("no such SDK")

    async def speak(*_: object) -> AsyncGenerator[str, None]:
        yield "never"

    card = ModelCard(name="a-card", provider="openai", model="m", base_url="https://x.example.eu")
    with pytest.raises(BadRequest, match=r"a-card cannot be asked.*ImportError"):
        await listen(SdkModel(card, connect=connect, speak=speak))


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_where_the_provider_computed_is_kept_as_proof(dialect: str) -> None:
    async with speaking(dialect) as at:
        _, last = await listen(at.model)
    assert last.completion.region == ("eu" if dialect == "anthropic" else "")


async def test_gemini_blocks_a_whole_prompt() -> None:
    blocked = sse({"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, "responseId": "g1"})
    async with speaking("gemini", Script(garbage=blocked)) as at:
        with pytest.raises(Refused) as caught:
            await listen(at.model)
    assert caught.value.category == "PROHIBITED_CONTENT"


@pytest.mark.parametrize("reason", ["OTHER", "MALFORMED_RESPONSE", "UNEXPECTED_TOOL_CALL"])
async def test_gemini_says_that_the_answer_went_wrong(reason: str) -> None:
    async with speaking("gemini", Script(reason=reason)) as at:
        with pytest.raises(BrokenStream) as caught:
            await listen(at.model)
    assert caught.value.partial == Script().text


async def test_mistral_s_thinking_models_send_blocks() -> None:
    def chunk(content: object, finish: str | None = None) -> object:
        choice = {"index": 0, "delta": {"content": content}, "finish_reason": finish}
        return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}

    thinking = [
        {"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]},
        {"type": "text", "text": "Hej"},
    ]
    async with speaking("chat", Script(garbage=sse(chunk(thinking), chunk(" Anna", "stop")))) as at:
        text, _ = await listen(at.model)
    assert text == "Hej Anna"


async def test_a_server_s_own_word_for_the_end_is_an_end() -> None:
    async with speaking("chat", Script(reason="eos", usage=False)) as at:
        text, last = await listen(at.model)
    assert text == Script().text
    assert last.completion.finish == "stop"
