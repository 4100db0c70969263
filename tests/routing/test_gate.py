"""The gate: nothing reaches a model that may not, and everything that does is remembered."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from routing.errors import BrokenStream, Malformed, NoModelAllowed, Overloaded, TimedOut
from routing.gate import Gate
from routing.policy import DEFAULT
from routing.ports import Detector, Model
from routing.sensitivity import Tagger
from routing.vocabulary import (
    Attempt,
    Decision,
    Delta,
    Event,
    Finding,
    Finished,
    Intent,
    Level,
    ModelCard,
    Need,
    Patience,
    Request,
    Residency,
    Started,
    Tag,
    Turn,
)
from tests.peers.models import Echo, Scripted, Silent

CPR = "Ring til mig om cpr 010190-1234, i dag"


def card(name: str = "m", residency: Residency = Residency.EU) -> ModelCard:
    return ModelCard(
        name=name, provider="test", model="x", residency=residency, input_price=1.0, output_price=2.0
    )


def decision(level: Level = Level.INTERNAL, *cards: ModelCard) -> Decision:
    return Decision(
        language="da",
        intent=Intent(name="chat", confidence=1.0),
        tag=Tag(level=level),
        need=Need(),
        strategy="task",
        candidates=cards,
        refused=(),
        prompt_name="chat",
        prompt_version="1",
        because=(),
    )


def request(text: str, *, patience: Patience | None = None, author: str = "") -> Request:
    turn = Turn(role="user", text=text, author=author)
    return Request(
        system="Svar kort.", turns=(turn,), language="da", intent="chat", patience=patience or Patience()
    )


def gate(models: Mapping[str, Model], find: Detector | None = None) -> Gate:
    ticks = iter(range(1_000_000))
    return Gate(
        models=models,
        policy=DEFAULT,
        find=find or Tagger().find,
        clock=lambda: next(ticks) / 1000,
        now=lambda: datetime(2026, 11, 24, tzinfo=UTC),
    )


async def ask(
    where: Gate, what: Request, decided: Decision, who: ModelCard, attempts: list[Attempt] | None = None
) -> list[Event]:
    record = attempts.append if attempts is not None else lambda _: None
    return [event async for event in where.open(what, decided, record)(who)]


def text_of(events: Sequence[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Delta))


async def test_a_whole_answer_comes_with_its_cost_and_is_remembered_once() -> None:
    model, attempts = Scripted(pieces=["Hej ", "med dig"]), list[Attempt]()
    events = await ask(gate({"m": model}), request("Hej"), decision(), card(), attempts)
    assert isinstance(events[0], Started)
    assert text_of(events) == "Hej med dig"
    assert isinstance(events[-1], Finished)
    assert events[-1].completion.cost == 10 * 1 + 5 * 2
    (attempt,) = attempts
    assert (attempt.outcome, attempt.cost, attempt.model, attempt.request_id) == ("ok", 20, "m", "r1")
    assert attempt.first_token_ms is not None


@pytest.mark.parametrize("residency", [Residency.ADEQUATE, Residency.THIRD_COUNTRY, Residency.UNKNOWN])
@pytest.mark.parametrize("level", [Level.CONFIDENTIAL, Level.RESTRICTED, Level.BLOCKED])
async def test_personal_text_never_reaches_a_model_outside_the_eu(level: Level, residency: Residency) -> None:
    model, attempts = Scripted(), list[Attempt]()
    with pytest.raises(NoModelAllowed):
        await ask(gate({"m": model}), request("Hej"), decision(level), card(residency=residency), attempts)
    assert model.asked == []
    assert attempts == []


async def test_what_was_overlooked_when_tagging_is_still_stopped_at_the_gate() -> None:
    model = Scripted()
    with pytest.raises(NoModelAllowed):
        await ask(gate({"m": model}), request(CPR), decision(), card(residency=Residency.THIRD_COUNTRY))
    assert model.asked == []


async def test_a_failing_detector_lets_nothing_out() -> None:
    def broken(text: str) -> Sequence[Finding]:
        raise RuntimeError(text)

    model = Scripted()
    for residency in Residency:
        with pytest.raises(NoModelAllowed):
            await ask(gate({"m": model}, broken), request("Hej"), decision(), card(residency=residency))
    assert model.asked == []


async def test_a_national_id_leaves_the_house_as_a_placeholder_and_comes_back_in_clear() -> None:
    model, attempts = Echo(), list[Attempt]()
    events = await ask(gate({"m": model}), request(CPR), decision(Level.RESTRICTED), card(), attempts)
    assert "010190" not in model.asked[0].question
    assert text_of(events) == CPR
    assert isinstance(events[-1], Finished)
    assert events[-1].completion.text == CPR
    assert attempts[0].masked == 1


async def test_placeholders_that_the_model_makes_up_are_counted_and_shown_as_they_are() -> None:
    model, attempts = Scripted(("Hverken CPR_7 ", "eller CPR_1.")), list[Attempt]()
    events = await ask(gate({"m": model}), request(CPR), decision(Level.RESTRICTED), card(), attempts)
    assert "CPR_7" in text_of(events)
    assert "010190" in text_of(events)
    assert attempts[0].invented == 1


async def test_in_house_nothing_is_replaced() -> None:
    model = Echo()
    await ask(gate({"m": model}), request(CPR), decision(Level.RESTRICTED), card(residency=Residency.ON_PREM))
    assert model.asked[0].question == CPR


async def test_authors_keep_their_names_to_themselves_outside_the_eu() -> None:
    far, near = Scripted(), Scripted()
    models = {"far": far, "near": near}
    what = request("Hej", author="Anna Jensen")
    await ask(gate(models), what, decision(), card("far", Residency.THIRD_COUNTRY))
    await ask(gate(models), what, decision(), card("near"))
    assert far.asked[0].turns[0].author == "Person 1"
    assert near.asked[0].turns[0].author == "Anna Jensen"


async def test_a_failure_carries_the_model_and_is_remembered() -> None:
    model, attempts = Scripted(fails=Overloaded("503")), list[Attempt]()
    with pytest.raises(Overloaded) as failed:
        await ask(gate({"m": model}), request("Hej"), decision(), card(), attempts)
    assert failed.value.model == "m"
    assert [attempt.outcome for attempt in attempts] == ["Overloaded"]


async def test_an_answer_without_a_word_is_a_failure() -> None:
    attempts = list[Attempt]()
    with pytest.raises(Malformed):
        await ask(gate({"m": Scripted(pieces=[" "])}), request("Hej"), decision(), card(), attempts)
    assert [attempt.outcome for attempt in attempts] == ["Malformed"]


async def test_a_stream_that_just_ends_is_broken() -> None:
    class Ends(Scripted):
        async def stream(self, request: Request):  # type: ignore[no-untyped-def]  # it yields one Delta
            yield Delta(text="Hal")

    with pytest.raises(BrokenStream):
        await ask(gate({"m": Ends()}), request("Hej"), decision(), card())


async def test_a_silent_model_is_given_up_and_closed() -> None:
    model = Silent()
    with pytest.raises(TimedOut):
        await ask(gate({"m": model}), request("Hej", patience=Patience(first_token=0.01)), decision(), card())
    assert model.closed == 1


async def test_closing_the_answer_closes_the_call_and_remembers_it_as_stopped() -> None:
    model, attempts = Scripted(pieces=["a", "b"]), list[Attempt]()
    answer = gate({"m": model}).open(request("Hej"), decision(), attempts.append)(card())
    async with aclosing(answer):
        async for event in answer:
            if isinstance(event, Delta):
                break
    assert model.closed == 1
    assert [attempt.outcome for attempt in attempts] == ["stopped"]


async def test_a_cancelled_call_is_closed_and_remembered_as_stopped() -> None:
    model, attempts = Silent(), list[Attempt]()
    task = asyncio.create_task(ask(gate({"m": model}), request("Hej"), decision(), card(), attempts))
    await model.reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert model.closed == 1
    assert [attempt.outcome for attempt in attempts] == ["stopped"]


async def test_a_judges_question_passes_the_same_checks_is_concealed_and_is_remembered_as_such() -> None:
    model, attempts = Echo(), list[Attempt]()
    way = gate({"m": model, "far": model}).open(request("Hej"), decision(Level.RESTRICTED), attempts.append)
    question = replace(request(CPR), purpose="judge")
    events = [event async for event in way(card(), question)]
    assert "010190" not in model.asked[0].question
    assert text_of(events) == CPR
    assert [(attempt.purpose, attempt.masked) for attempt in attempts] == [("judge", 1)]
    with pytest.raises(NoModelAllowed):
        _ = [event async for event in way(card("far", Residency.THIRD_COUNTRY), question)]
    assert len(model.asked) == 1


async def test_what_a_draft_reveals_beyond_the_decision_reaches_no_judge_outside_the_eu() -> None:
    model = Echo()
    way = gate({"far": model}).open(request("Hej"), decision(Level.INTERNAL), lambda _: None)
    with pytest.raises(NoModelAllowed):
        _ = [event async for event in way(card("far", Residency.THIRD_COUNTRY), request(CPR))]
    assert model.asked == []
