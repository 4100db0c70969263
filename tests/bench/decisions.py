"""How long a decision takes in process, with 64 messages at once: understand, tag, choose, price."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from statistics import quantiles
from time import perf_counter

from bot import library
from routing.brain import DEFAULT_RULES, Brain
from routing.intents.model import shipped
from routing.money import cost
from routing.policy import DEFAULT
from routing.sensitivity import Tagger
from routing.vocabulary import Author, IntentRule, Message, ModelCard, Residency, Thread, Tier, Usage

AT_ONCE = 64
ROUNDS = 20
SAID = (
    "Angebot für 200 Kugellager 6204 an Müller GmbH",
    "Skriv en mail til teamet om de nye ferieregler, tak",
    "Write a Python function that sums a column of a table, and explain step by step how it works",
    "Opret medarbejderen med cpr 010190-1234 i lønsystemet",
    "Was bedeutet Artikel 28 DSGVO für unseren Vertrag mit dem Hoster?",
    "Summarise: we agreed on 1,200 pumps by 3 May. Anna asks for 14 spare parts, Bo writes the quote.",
)
USAGE = Usage(input_tokens=1_200, output_tokens=300)


def run() -> list[tuple[str, float, str]]:
    """Rows of label, value and unit."""
    rows = []
    for strategy in ("task", "cascade", "ensemble", "dynamic"):
        times = sorted(asyncio.run(_decide(_brain(strategy))))
        cuts = quantiles(times, n=100)
        rows.append((f"{strategy}: a decision with {len(_cards())} models, p50", cuts[49] * 1e3, "ms"))
        rows.append((f"{strategy}: the same, p99", cuts[98] * 1e3, "ms"))
    return rows


async def _decide(brain: Brain) -> Sequence[float]:
    """Seconds of each decision, of many tasks on one loop; the first round only warms up."""
    seconds: list[float] = []

    async def one(number: int, into: list[float]) -> None:
        await asyncio.sleep(0)
        started = perf_counter()
        decision = brain.consider(_message(number))
        for card in decision.candidates:
            cost(card, USAGE)
        into.append(perf_counter() - started)

    for again in range(ROUNDS + 1):
        into = seconds if again else []
        await asyncio.gather(*(one(again * AT_ONCE + number, into) for number in range(AT_ONCE)))
    return seconds


def _brain(strategy: str) -> Brain:
    rules = {name: replace(rule, strategy=strategy) for name, rule in DEFAULT_RULES.items()}
    return Brain(
        intents=shipped(),
        tagger=Tagger(),
        cards=_cards(),
        policy=DEFAULT,
        prompt=library.load().prompt,
        rules={**rules, "quote": IntentRule(name="quote", strategy=strategy, quality=0.6)},
    )


def _cards() -> tuple[ModelCard, ...]:
    return tuple(
        ModelCard(
            name=f"{provider}-{tier}",
            provider=provider,
            model=tier,
            residency=residency,
            tier=tier,
            input_price=price,
            output_price=5 * price,
        )
        for provider, residency in (
            ("mistral", Residency.EU),
            ("openai", Residency.EU),
            ("anthropic", Residency.THIRD_COUNTRY),
        )
        for tier, price in ((Tier.BUDGET, 0.1), (Tier.STANDARD, 2.0), (Tier.PREMIUM, 10.0))
    )


def _message(number: int) -> Message:
    return Message(
        id=f"m{number}",
        thread=Thread(platform="console", tenant="t", channel="c", root=f"r{number}"),
        author=Author(id="u"),
        text=f"{SAID[number % len(SAID)]} ({number})",
        at=datetime(2026, 11, 24, tzinfo=UTC),
    )
