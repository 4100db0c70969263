"""The promise when providers fail: answers all the same, and never from where the text may not go."""

import asyncio
import random
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest

from routing.decide import Understood, decide
from routing.errors import AllModelsFailed, Overloaded, Unreachable
from routing.gate import Gate
from routing.health import Health
from routing.hedge import hedged
from routing.policy import Policy, policy_from
from routing.strategies.task import task
from routing.vocabulary import (
    Attempt,
    Decision,
    Delta,
    Event,
    Finished,
    Intent,
    IntentRule,
    Level,
    ModelCard,
    Need,
    Patience,
    Prompt,
    Quota,
    Request,
    Residency,
    Restarted,
    Tag,
    Tier,
    Turn,
)
from tests.peers.faults import Unreliable
from tests.peers.virtual_time import run

PROMPT = Prompt(name="chat", version="1", language="en", text="")
PATIENCE = Patience(first_token=10, stall=10, total=300, answer=30)
ALLOWED = {
    Level.INTERNAL: {Residency.ON_PREM, Residency.EU, Residency.ADEQUATE, Residency.THIRD_COUNTRY},
    Level.CONFIDENTIAL: {Residency.ON_PREM, Residency.EU},
    Level.RESTRICTED: {Residency.ON_PREM, Residency.EU},
    Level.BLOCKED: set(),
}
"""Written once more, so that the test does not believe the policy."""


def card(name: str, residency: Residency = Residency.EU, tier: Tier = Tier.STANDARD) -> ModelCard:
    return ModelCard(
        name=name,
        provider="test",
        model=name,
        residency=residency,
        tier=tier,
        input_price=1.0,
        output_price=1.0,
    )


@dataclass(slots=True, kw_only=True)
class Company:
    """Cards with their models, and everything between a message and its answer but the chat."""

    models: dict[str, Unreliable]
    chance: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311 faults, no secrets
    policy: Policy = field(default_factory=Policy)
    health: Health = field(default_factory=Health)
    attempts: list[Attempt] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.health.chance = self.chance.random

    def decide(self, level: Level = Level.INTERNAL, rule: IntentRule | None = None) -> Decision:
        cards = [model.card for model in self.models.values()]
        understood = Understood(
            language="en",
            foreign=False,
            intent=Intent(name="chat", confidence=0.9),
            tag=Tag(level=level),
            need=Need(),
            characters=100,
        )
        conditions = self.health.conditions(cards, asyncio.get_running_loop().time(), "en")
        names = tuple(self.models)
        rule = rule or IntentRule(name="chat", models=names)
        return decide(understood, rule, cards, self.policy, PROMPT, conditions)

    async def ask(self, level: Level = Level.INTERNAL) -> list[Event]:
        """All events of one request. Raises `AllModelsFailed`."""
        clock = asyncio.get_running_loop().time
        gate = Gate(
            models=self.models,
            policy=self.policy,
            find=lambda _text: (),
            clock=clock,
            now=lambda: datetime(2026, 11, 24, tzinfo=UTC),
            health=self.health,
        )
        request = Request(
            system="",
            turns=(Turn(role="user", text="Hej"),),
            language="en",
            intent="chat",
            patience=PATIENCE,
        )
        decision = self.decide(level)
        if not decision.candidates:
            return []
        ask = gate.open(request, decision, self.attempts.append)
        ask = hedged(ask, request, decision.candidates, self.health, clock)
        async with aclosing(task(ask, decision, request)) as events:
            return [event async for event in events]

    def calls(self, name: str) -> list[float]:
        return [at for at, _ in self.models[name].asked]


def company(*cards: ModelCard, rates: Sequence[float] = (), seed: int = 7) -> Company:
    chance = random.Random(seed)  # noqa: S311 faults, no secrets
    rates = rates or [0.0] * len(cards)
    return Company(
        models={
            each.name: Unreliable(card=each, chance=chance, rate=rate)
            for each, rate in zip(cards, rates, strict=True)
        },
        chance=chance,
    )


def shown(events: Sequence[Event]) -> str:
    text = ""
    for event in events:
        if isinstance(event, Restarted):
            text = ""
        elif isinstance(event, Delta):
            text += event.text
    return text


class Dead(Unreliable):
    async def _before(self, fault: str) -> None:
        raise Unreachable("nobody listens", model=self.card.name)


class Slow(Unreliable):
    async def _before(self, fault: str) -> None:
        await asyncio.sleep(3)


def with_model(house: Company, kind: type[Unreliable], name: str) -> None:
    old = house.models[name]
    house.models = {**house.models, name: kind(card=old.card, chance=old.chance, rate=0)}


# --- faults at random -------------------------------------------------------------------------------


def test_over_ten_thousand_random_settings_nothing_is_asked_of_a_model_that_may_not_see_the_text() -> None:
    chance = random.Random(20261124)  # noqa: S311 faults, no secrets
    asked = 0
    for _ in range(10_000):
        house, level = _random_company(chance), chance.choice(list(ALLOWED))
        run(_ask_quietly(house, level, times=chance.choice((1, 1, 1, 4))))
        for model in house.models.values():
            asked += len(model.asked)
            allowed = model.card.residency in ALLOWED[level] and model.card.name not in house.policy.killed
            assert allowed or not model.asked, f"{model.card} was asked at {level!r}"
    assert asked > 10_000


def _random_company(chance: random.Random) -> Company:
    cards = [
        card(f"m{number}", chance.choice(list(Residency)), chance.choice(list(Tier)))
        for number in range(chance.randint(1, 5))
    ]
    killed = {each.name for each in cards if chance.random() < 0.1}
    house = company(*cards, rates=[chance.random() for _ in cards], seed=chance.randrange(2**32))
    house.policy = policy_from(killed=killed)
    return house


async def _ask_quietly(house: Company, level: Level, times: int) -> None:
    for _ in range(times):
        try:
            await house.ask(level)
        except AllModelsFailed:
            continue


@pytest.mark.parametrize("rates", [(0.2, 0.0), (0.2, 0.2, 0.2)], ids=["of the first", "of all three"])
def test_with_a_fault_in_every_fifth_call_999_of_1000_are_answered(rates: Sequence[float]) -> None:
    cards = [card(f"m{number}") for number in range(len(rates))]
    house = company(*cards, rates=rates)

    async def answered() -> int:
        count = 0
        for _ in range(5_000):
            await asyncio.sleep(1)
            try:
                events = await house.ask()
            except AllModelsFailed:
                continue
            assert shown(events) == "Ja, gerne."
            count += isinstance(events[-1], Finished)
        return count

    assert run(answered()) >= 0.999 * 5_000


# --- a dead, a slow, a limited one ------------------------------------------------------------------


def test_a_dead_model_sees_at_most_five_calls_a_minute_and_everybody_is_answered_by_the_next() -> None:
    house = company(card("dead"), card("well"))
    with_model(house, Dead, "dead")

    async def minutes() -> None:
        for _ in range(600):
            await asyncio.sleep(0.1)
            assert shown(await house.ask()) == "Ja, gerne."

    run(minutes())
    calls = house.calls("dead")
    assert len(calls) >= 3
    assert max(sum(at <= later < at + 60 for later in calls) for at in calls) <= 5


def test_the_only_model_is_tried_although_it_is_failing_because_silence_is_no_answer() -> None:
    house = company(card("dead"))
    with_model(house, Dead, "dead")

    async def twenty() -> Decision:
        for _ in range(20):
            with pytest.raises(AllModelsFailed):
                await house.ask()
        return house.decide()

    decision = run(twenty())
    assert [each.name for each in decision.candidates] == ["dead"]
    assert len(house.calls("dead")) >= 20


def test_of_models_that_all_rest_each_may_be_tried_and_the_reasons_say_so() -> None:
    house = company(card("first"), card("second"))

    async def decision() -> Decision:
        for at, name in ((0, "first"), (5, "second")):
            for _ in range(3):
                who = house.models[name].card
                house.health.failed(house.health.begin(who, at), Overloaded("503"), at)
        return house.decide()

    decided = run(decision())
    assert {each.name for each in decided.candidates} == {"first", "second"}
    assert decided.refused == ()
    assert any("tried all the same" in sentence for sentence in decided.because)


def test_when_all_rest_and_only_one_is_still_dead_the_next_request_is_answered_by_another() -> None:
    house = company(card("dead"), card("well"), card("better"))
    with_model(house, Dead, "dead")

    async def asked() -> str:
        for model in house.models.values():
            for _ in range(3):
                house.health.failed(house.health.begin(model.card, 0), Overloaded("503"), 0)
        return shown(await house.ask())

    assert run(asked()) == "Ja, gerne."


def test_a_model_that_becomes_three_seconds_slow_is_overtaken_and_then_asked_last() -> None:
    house = company(card("slow"), card("quick"))
    waits: list[float] = []

    async def requests() -> None:
        clock = asyncio.get_running_loop().time
        for number in range(300):
            if number == 100:
                with_model(house, Slow, "slow")
            await asyncio.sleep(1)
            began = clock()
            await house.ask()
            waits.append(clock() - began)

    run(requests())
    extra = [attempt for attempt in house.attempts if attempt.purpose == "hedge"]
    assert max(waits) <= 2.6
    assert 0 < len(extra) <= 0.05 * 300
    assert {a.outcome for a in house.attempts if a.model == "slow" and a.total_ms >= 2_000} == {"stopped"}


def test_no_call_is_made_until_the_reset_that_a_provider_announced() -> None:
    house = company(card("limited"), card("other"))

    async def two_minutes() -> None:
        house.health.heed(house.models["limited"].card, Quota(remaining=0, reset=90), 0)
        for _ in range(120):
            await asyncio.sleep(1)
            await house.ask()

    run(two_minutes())
    assert min(house.calls("limited")) >= 90


def test_the_only_model_is_waited_for_when_its_provider_says_that_it_is_soon_free() -> None:
    house = company(card("limited"))

    async def ask() -> str:
        house.health.heed(house.models["limited"].card, Quota(remaining=0, reset=12), 0)
        return shown(await house.ask())

    assert run(ask()) == "Ja, gerne."
    assert house.calls("limited") == [12.0]


def test_a_card_never_has_more_calls_under_way_than_the_settings_allow() -> None:
    busy = replace(card("gpu"), max_concurrent=2)
    house = company(busy)
    most = 0

    async def watch() -> None:
        nonlocal most
        while True:
            most = max(most, house.health.conditions([busy], 0, "en")["gpu"].in_flight)
            await asyncio.sleep(0.05)

    async def crowd() -> list[str]:
        watching = asyncio.create_task(watch())
        answers = await asyncio.gather(*(house.ask() for _ in range(12)))
        watching.cancel()
        return [shown(events) for events in answers]

    assert run(crowd()) == ["Ja, gerne."] * 12
    assert most == 2


def test_a_hedge_goes_to_no_weaker_model() -> None:
    house = company(card("slow", tier=Tier.PREMIUM), card("cheap", tier=Tier.BUDGET))
    with_model(house, Slow, "slow")
    run(house.ask())
    assert house.calls("cheap") == []


def test_the_time_of_a_request_ends_although_models_are_left() -> None:
    house = company(*(card(f"m{number}") for number in range(6)))
    for name in list(house.models):
        house.models[name].first_word = 3_600

    async def wait() -> float:
        with pytest.raises(AllModelsFailed):
            await house.ask()
        return asyncio.get_running_loop().time()

    assert run(wait()) <= PATIENCE.answer + 1
