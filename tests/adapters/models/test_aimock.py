"""The three SDKs against a provider that nobody here wrote."""

from collections.abc import AsyncIterator

import pytest

from routing.errors import BadKey, BrokenStream, Overloaded, ProviderFailed, RateLimited
from routing.ports import Model
from routing.vocabulary import Turn
from tests.adapters.models.speakers import DIALECTS, ask, listen, model_for
from tests.peers.aimock import Aimock, aimock

ANSWER = "Grüße aus Ærø – Müller & Søn, 文 🎻"
COUNTED = {
    "prompt_tokens": 21,
    "completion_tokens": 8,
    "input_tokens": 21,
    "output_tokens": 8,
    "promptTokenCount": 21,
    "candidatesTokenCount": 8,
}

FIXTURES = [
    {"match": {"userMessage": "hello"}, "response": {"content": ANSWER, "usage": COUNTED}, "chunkSize": 5},
    {
        "match": {"userMessage": "limited"},
        "response": {"error": {"message": "slow down", "type": "rate_limit_error"}, "status": 429},
    },
    {
        "match": {"userMessage": "overloaded"},
        "response": {"error": {"message": "busy", "type": "server_error"}, "status": 503},
    },
    {
        "match": {"userMessage": "forbidden"},
        "response": {"error": {"message": "no", "type": "authentication_error"}, "status": 401},
    },
    {
        "match": {"userMessage": "cut"},
        "response": {"content": ANSWER * 3},
        "chunkSize": 5,
        "latency": 20,
        "truncateAfterChunks": 10,
    },
]


@pytest.fixture
async def peer() -> AsyncIterator[Aimock]:
    async with aimock(FIXTURES) as running:
        yield running


def model(dialect: str, peer: Aimock) -> Model:
    return model_for(
        dialect, {"anthropic": peer.anthropic_url, "gemini": peer.gemini_url}.get(dialect, peer.openai_url)
    )


def say(text: str) -> list[Turn]:
    return [Turn(role="user", text=text)]


@pytest.mark.parametrize("dialect", DIALECTS)
async def test_aimock_and_the_sdk_agree_about_a_streamed_answer(dialect: str, peer: Aimock) -> None:
    speaking = model(dialect, peer)
    text, last = await listen(speaking, ask(*say("hello")))
    assert text == ANSWER
    assert last.completion.finish == "stop"
    assert (last.completion.usage.input_tokens, last.completion.usage.output_tokens) == (21, 8)
    assert not last.completion.usage.estimated
    assert len(await peer.journal()) == 1
    await speaking.close()


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    ("said", "failure"),
    [("limited", RateLimited), ("overloaded", Overloaded), ("forbidden", BadKey), ("cut", BrokenStream)],
)
async def test_aimock_sees_one_request_for_each_fault(
    dialect: str, said: str, failure: type[ProviderFailed], peer: Aimock
) -> None:
    speaking = model(dialect, peer)
    with pytest.raises(failure) as caught:
        await listen(speaking, ask(*say(said)))
    if isinstance(caught.value, RateLimited):
        assert caught.value.retry_after == 1.0
    if isinstance(caught.value, BrokenStream):
        assert caught.value.partial
        assert (ANSWER * 3).startswith(caught.value.partial)
    assert len(await peer.journal()) == 1
    await speaking.close()
