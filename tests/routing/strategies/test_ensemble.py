"""The ensemble: several vendors at once, a fair judge, and nobody writes on once it is decided."""

import asyncio
from collections.abc import Mapping

import pytest

from routing.choice import Choice
from routing.errors import AllModelsFailed, NoModelAllowed, Overloaded
from routing.strategies.ensemble import arrange, ensemble, seat
from routing.vocabulary import (
    Delta,
    Event,
    Finished,
    IntentRule,
    Level,
    ModelCard,
    Need,
    Noted,
    Tag,
    Tier,
)
from tests.peers.asks import NEVER, Asks, card, decision, request

A, B, C = (card(name, price=price) for name, price in (("a", 3.0), ("b", 2.0), ("c", 1.0)))
JUDGE = card("judge", Tier.PREMIUM, price=9.0)
LONG = (
    "The quick answer of {} explains at some length why the pump has to be bled before it is started again."
)


def longs(*names: str) -> dict[str, str | Exception]:
    return {name: LONG.format(name) for name in names}


async def run(asks: Asks, *cards: ModelCard) -> list[Event]:
    return [event async for event in ensemble(asks, decision(*cards), request("Why is the pump loud?"))]


def winner(events: list[Event]) -> str:
    assert isinstance(events[-1], Finished)
    (delta,) = [
        event for event in events if isinstance(event, Delta)
    ]  # nothing was shown before it was decided
    assert delta.text == events[-1].completion.text
    return events[-1].completion.model


def because(events: list[Event]) -> str:
    return " ".join(event.because for event in events if isinstance(event, Noted))


def failed(*names: str) -> Mapping[str, Exception]:
    return {name: Overloaded("503", model=name) for name in names}


@pytest.mark.parametrize(("verdicts", "name"), [(["A", "B"], "a"), (["B", "A"], "b")])
async def test_the_answer_that_wins_in_both_orders_is_shown(
    verdicts: list[str | Exception], name: str
) -> None:
    asks = Asks(longs("a", "b"), {"judge": verdicts})
    events = await run(asks, A, B, JUDGE)
    assert winner(events) == name
    assert sorted(asks.asked) == ["a", "b"]
    first, second = (question.question for _, question in asks.judged)
    assert first.index("answer of a") < first.index("answer of b")
    assert second.index("answer of b") < second.index("answer of a")
    assert f"judge found the answer of {name} best" in because(events)


@pytest.mark.parametrize(
    "verdicts",
    [["A", "A"], ["B", "B"], ["T", "T"], ["A", "T"], ["?", "?"], [Overloaded("503"), NoModelAllowed("")]],
)
async def test_a_judge_that_changes_its_mind_or_has_none_is_a_tie_and_the_cheaper_answer_wins(
    verdicts: list[str | Exception],
) -> None:
    events = await run(Asks(longs("a", "b"), {"judge": verdicts}), A, B, JUDGE)
    assert winner(events) == "b"
    assert "no clear difference" in because(events)


async def test_short_answers_are_put_to_the_vote_without_a_judge_and_the_straggler_is_cut_off() -> None:
    asks = Asks({"a": "42 EUR.", "b": "42 eur", "c": NEVER})
    events = await run(asks, A, B, C, JUDGE)
    assert winner(events) == "b"
    assert (asks.judged, asks.cut_off) == ([], ["c"])
    assert "same answer" in because(events)


async def test_short_answers_without_a_majority_wait_for_the_third_vote() -> None:
    asks = Asks({"a": "42", "b": "43", "c": "43"})
    assert winner(await run(asks, A, B, C, JUDGE)) == "c"
    assert asks.judged == []


async def test_two_whole_long_answers_are_enough_and_the_straggler_is_cut_off() -> None:
    asks = Asks({**longs("a", "b"), "c": NEVER}, {"judge": ["A", "B"]})
    assert winner(await run(asks, A, B, C, JUDGE)) == "a"
    assert asks.cut_off == ["c"]


async def test_one_that_answers_wins_when_the_others_fail() -> None:
    asks = Asks({**longs("b"), **failed("a")})
    events = await run(asks, A, B, JUDGE)
    assert winner(events) == "b"
    assert asks.judged == []
    assert "Only b answered" in because(events)


async def test_when_all_writers_fail_the_other_cards_are_asked_in_turn() -> None:
    asks = Asks({**failed("a", "b"), **longs("judge")})
    events = await run(asks, A, B, JUDGE)
    assert isinstance(events[-1], Finished)
    assert events[-1].completion.model == "judge"


async def test_when_everybody_fails_every_failure_is_named() -> None:
    with pytest.raises(AllModelsFailed) as error:
        await run(Asks(failed("a", "b", "judge")), A, B, JUDGE)
    assert sorted(failure.model for failure in error.value.failures) == ["a", "b", "judge"]


async def test_writers_that_the_gate_forbids_end_the_answer() -> None:
    with pytest.raises(NoModelAllowed):
        await run(Asks({"a": NoModelAllowed("no"), "b": NoModelAllowed("no")}), A, B, JUDGE)


async def test_whoever_stops_listening_cuts_everybody_off() -> None:
    asks = Asks({"a": NEVER, "b": NEVER})
    events = ensemble(asks, decision(A, B, JUDGE), request("Why?"))
    for _ in range(2):
        await anext(events)
    waiting = asyncio.ensure_future(anext(events))
    for _ in range(2):
        await asks.silent.get()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    assert sorted(asks.cut_off) == ["a", "b"]


def test_writers_are_of_different_vendors_and_the_judge_of_another_one() -> None:
    same = card("same", provider="vendor-of-a")
    panel = seat([A, same, B, JUDGE])
    assert panel is not None
    assert ([each.name for each in panel.writers], panel.judge.name) == (["a", "b"], "judge")
    panel = seat([A, B, same, JUDGE, C])
    assert panel is not None
    assert ([each.name for each in panel.writers], panel.judge.name) == (["a", "b", "judge"], "c")
    panel = seat([A, same, B])
    assert panel is not None
    assert ([each.name for each in panel.writers], panel.judge.name) == (["a", "b"], "same")


def test_seating_the_seated_again_changes_nothing() -> None:
    panel = seat([A, B, C, JUDGE])
    assert panel is not None
    assert seat([*panel.writers, panel.judge, *panel.others]) == panel


@pytest.mark.parametrize(
    "cards", [(A,), (A, B), (A, card("a2", provider="vendor-of-a"), card("a3", provider="vendor-of-a"))]
)
def test_with_too_few_vendors_the_task_strategy_answers_and_says_so(cards: tuple[ModelCard, ...]) -> None:
    rule = IntentRule(name="chat", strategy="ensemble")
    arrangement = arrange(
        Choice(cards=cards, rule=rule, need=Need(), tag=Tag(level=Level.INTERNAL), language="en")
    )
    assert arrangement.strategy == "task"
    assert "needs at least 3" in arrangement.because[0]
