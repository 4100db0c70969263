"""Somebody's own Python as a model."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from adapters.models import build, warm
from routing.errors import BadRequest, BrokenStream, Malformed, Misconfigured, TimedOut
from routing.ports import Model
from routing.vocabulary import ModelCard, Patience
from tests.adapters.models.speakers import QUESTION, SYSTEM, ask, listen

HERE = __name__


@dataclass(frozen=True)
class Chunk:
    content: object


class Runnable:
    """What a LangChain Runnable looks like from outside."""

    async def astream(self, messages: list[dict[str, str]]) -> AsyncIterator[Chunk]:
        for word in ("Grüße", [{"type": "text", "text": " aus "}, "Ærø"], "", f" {len(messages)}"):
            yield Chunk(word)


class Pipeline:
    """What a Haystack pipeline looks like from outside: `stream` hands an iterator over."""

    async def stream(self, messages: list[dict[str, str]]) -> AsyncIterator[Chunk]:
        async def chunks() -> AsyncIterator[Chunk]:
            yield Chunk("Grüße")
            yield Chunk(f" aus Ærø {len(messages)}")

        return chunks()


def generator() -> object:
    async def speak(messages: list[dict[str, str]]) -> AsyncIterator[str]:
        yield "Grüße aus Ærø "
        yield str(len(messages))

    return speak


def echo() -> object:
    async def speak(messages: list[dict[str, str]]) -> AsyncIterator[str]:
        yield "|".join(f"{message['role']}={message['content']}" for message in messages)

    return speak


def breaking() -> object:
    async def speak(_: list[dict[str, str]]) -> AsyncIterator[str]:
        yield "half"
        raise ConnectionResetError("with a secret")

    return speak


def silent() -> object:
    async def speak(_: list[dict[str, str]]) -> AsyncIterator[str]:
        yield ""

    return speak


closed = asyncio.Event()


def endless() -> object:
    async def speak(_: list[dict[str, str]]) -> AsyncIterator[str]:
        try:
            yield "one"
            await asyncio.Event().wait()
        finally:
            closed.set()

    return speak


def broken_factory() -> object:
    raise RuntimeError("no such index")


made: list[str] = []


def noted() -> object:
    made.append("noted")
    return generator()


def not_a_model() -> object:
    return 42


def model(factory: str) -> Model:
    return build(ModelCard(name="ours", provider="callable", model=factory), "")


@pytest.mark.parametrize("factory", ["Runnable", "Pipeline", "generator"])
async def test_anything_that_streams_is_a_model(factory: str) -> None:
    text, last = await listen(model(f"{HERE}:{factory}"))
    assert text == last.completion.text == "Grüße aus Ærø 2"
    assert last.completion.usage.estimated
    assert last.completion.finish == "stop"


async def test_it_is_told_instruction_and_question() -> None:
    text, _ = await listen(model(f"{HERE}:echo"))
    assert text == f"system={SYSTEM}|user={QUESTION}"


async def test_an_exception_of_its_own_becomes_a_failure_without_its_words() -> None:
    with pytest.raises(BrokenStream) as caught:
        await listen(model(f"{HERE}:breaking"))
    assert caught.value.partial == "half"
    assert "secret" not in str(caught.value)


async def test_nothing_is_no_answer() -> None:
    with pytest.raises(Malformed):
        await listen(model(f"{HERE}:silent"))


async def test_it_is_stopped_when_it_falls_silent() -> None:
    closed.clear()
    with pytest.raises(TimedOut):
        await listen(model(f"{HERE}:endless"), ask(patience=Patience(first_token=5, stall=0.1, total=60)))
    assert closed.is_set()


@pytest.mark.parametrize("factory", ["no.such.module:x", f"{HERE}:nothing", f"{HERE}:broken_factory",
                                     f"{HERE}:not_a_model"])  # fmt: skip
async def test_a_factory_that_does_not_work_is_named(factory: str) -> None:
    with pytest.raises(BadRequest, match=factory):
        await listen(model(factory))


async def test_warming_goes_on_past_a_model_that_cannot_start(caplog: pytest.LogCaptureFixture) -> None:
    made.clear()
    await warm([model(f"{HERE}:broken_factory"), model(f"{HERE}:noted")])
    assert made == ["noted"]
    assert "broken_factory" in caplog.text


def test_a_model_that_names_no_factory_is_misconfigured() -> None:
    with pytest.raises(Misconfigured, match="module:factory"):
        model("module")
