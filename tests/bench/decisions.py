"""How long a decision takes in process with 64 messages at once, and whether languages change it."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from bot import library
from bot.cli.up import settle
from routing.brain import DEFAULT_RULES, Brain
from routing.intents.model import shipped
from routing.money import cost
from routing.policy import DEFAULT
from routing.sensitivity import Tagger
from routing.vocabulary import (
    Author,
    Decision,
    IntentRule,
    Message,
    ModelCard,
    Residency,
    Thread,
    Tier,
    Usage,
)

TRANSLATED = Path(__file__).parents[1] / "routing" / "samples" / "translated.txt"
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
        brain = _brain(strategy)
        settle()  # as `dirigent up` does
        times = sorted(asyncio.run(_decide(brain)))
        cuts = quantiles(times, n=100)
        rows.append((f"{strategy}: a decision with {len(_cards())} models, p50", cuts[49] * 1e3, "ms"))
        rows.append((f"{strategy}: the same, p99", cuts[98] * 1e3, "ms"))
    return [*rows, *_translated(_brain("task"))]


def _translated(brain: Brain) -> list[tuple[str, float, str]]:
    """Messages in Danish, German and English that ask for the same; each triple should be decided alike."""
    triples = [line.split(" | ") for line in TRANSLATED.read_text(encoding="utf-8").splitlines()]
    decided = [[_of(brain.consider(replace(_message(0), text=text))) for text in each] for each in triples]
    rows = [("translated triples: the same decision", _alike(decided), "% (goal 95)")]
    for place, what in enumerate(("intent", "level", "strategy", "model first asked")):
        rows.append(
            (f"translated triples: the same {what}", _alike([[d[place] for d in t] for t in decided]), "%")
        )
    return rows


def _of(decision: Decision) -> tuple[str, int, str, str]:
    first = decision.candidates[0].name if decision.candidates else ""
    return decision.intent.name, int(decision.tag.level), decision.strategy, first


def _alike(told: Sequence[Sequence[object]]) -> float:
    return 100 * sum(len(set(each)) == 1 for each in told) / len(told)


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
