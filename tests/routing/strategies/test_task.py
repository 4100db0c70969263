"""The task strategy: one card answers, and when it fails the next one does."""

from collections.abc import AsyncGenerator

import pytest

from routing.errors import AllModelsFailed, NoModelAllowed, Overloaded, ProviderFailed
from routing.strategies.task import task
from routing.vocabulary import (
    Completion,
    Decision,
    Delta,
    Event,
    Finished,
    Intent,
    Level,
    ModelCard,
    Need,
    Request,
    Restarted,
    Started,
    Tag,
    Usage,
)

FIRST, SECOND = (ModelCard(name=name, provider="test", model="x") for name in ("first", "second"))
REQUEST = Request(system="", turns=(), language="en", intent="chat")


def decision(*cards: ModelCard) -> Decision:
    return Decision(
        language="en",
        intent=Intent(name="chat", confidence=1.0),
        tag=Tag(level=Level.INTERNAL),
        need=Need(),
        strategy="task",
        candidates=cards,
        refused=(),
        prompt_name="chat",
        prompt_version="1",
        because=(),
    )


class Asked:
    """An `Ask` by script: for each card the text that comes, and what it fails with."""

    def __init__(self, **script: tuple[str, Exception | None]) -> None:
        self.script = script
        self.names: list[str] = []

    async def __call__(self, card: ModelCard, other: Request | None = None) -> AsyncGenerator[Event, None]:
        self.names.append(card.name)
        text, failure = self.script[card.name]
        yield Started(model=card.name)
        if text:
            yield Delta(text=text)
        if failure is not None:
            raise failure
        yield Finished(completion=Completion(text=text, model=card.name, finish="stop", usage=Usage()))


async def run(asked: Asked, *cards: ModelCard) -> list[Event]:
    return [event async for event in task(asked, decision(*cards), REQUEST)]


async def test_the_second_card_is_not_asked_when_the_first_one_answers() -> None:
    asked = Asked(first=("Hello", None), second=("Hi", None))
    events = await run(asked, FIRST, SECOND)
    assert asked.names == ["first"]
    assert isinstance(events[-1], Finished)


async def test_a_card_that_fails_before_its_first_word_is_replaced_without_a_restart() -> None:
    asked = Asked(first=("", Overloaded("503", model="first")), second=("Hi", None))
    events = await run(asked, FIRST, SECOND)
    assert not any(isinstance(event, Restarted) for event in events)
    assert isinstance(events[-1], Finished)
    assert events[-1].completion.model == "second"


async def test_text_of_a_broken_answer_stands_until_the_next_card_speaks_and_is_void_then() -> None:
    asked = Asked(first=("Hel", Overloaded("cut", model="first")), second=("Hi", None))
    events = await run(asked, FIRST, SECOND)
    kinds = [type(event) for event in events]
    assert kinds == [Started, Delta, Started, Restarted, Delta, Finished]


async def test_when_all_fail_the_error_names_each_failure_and_the_last_words_still_stand() -> None:
    asked = Asked(
        first=("", Overloaded("503", model="first")), second=("Hi", ProviderFailed("?", model="second"))
    )
    events = list[Event]()

    async def listen() -> None:
        async for event in task(asked, decision(FIRST, SECOND), REQUEST):
            events.append(event)

    with pytest.raises(AllModelsFailed) as failed:
        await listen()
    assert [failure.model for failure in failed.value.failures] == ["first", "second"]
    assert not any(isinstance(event, Restarted) for event in events)
    assert [event.text for event in events if isinstance(event, Delta)] == ["Hi"]
    assert asked.names == ["first", "second", "first"]


async def test_a_card_that_the_gate_forbids_ends_the_answer_instead_of_going_on() -> None:
    asked = Asked(first=("", NoModelAllowed("no")), second=("Hi", None))
    with pytest.raises(NoModelAllowed):
        await run(asked, FIRST, SECOND)
    assert asked.names == ["first"]
