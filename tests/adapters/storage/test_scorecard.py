"""What every scorecard promises: the figures of a small log counted by hand, of a large one by an oracle."""

import random
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest

from adapters.storage import Ledger
from adapters.storage.sqlite import open_ledger
from routing.scorecard import Cost, Day, Report, Share, Slice, Spread
from routing.vocabulary import (
    LANGUAGES,
    Attempt,
    Completion,
    Exchange,
    Feedback,
    Intent,
    Level,
    ModelCard,
    Outcome,
    Residency,
    Tag,
    Tier,
    Usage,
    Verdict,
)
from tests.adapters.storage.samples import ATTEMPT, DECISION, FULL_EXCHANGE, NOON, Clock, exchange, vote
from tests.peers.memory_store import open_memory

WEEK_AGO = NOON - timedelta(days=7)


async def _report(ledger: Ledger, clock: Clock, *exchanges: Exchange) -> Report:
    for each in exchanges:
        await ledger.log.record(each)
    clock.forward(minutes=1)
    return await ledger.scorecard.report(WEEK_AGO)


def _called(name: str, *attempts: Attempt, intent: str = "translate") -> Exchange:
    decision = replace(DECISION, intent=Intent(name=intent, confidence=1.0))
    return replace(FULL_EXCHANGE, id=name, decision=decision, attempts=attempts)


async def test_an_empty_log_has_no_shares_and_no_times(ledger: Ledger, clock: Clock) -> None:
    report = await _report(ledger, clock)
    assert report.exchanges == report.people == 0
    assert report.satisfaction.value is None
    assert report.satisfaction.interval is None
    assert report.total == Spread(n=0, median=None, p95=None)
    assert report.cost == Cost()
    assert not report.models
    assert not report.intents
    assert not report.days


async def test_the_span_begins_at_since_and_ends_now(ledger: Ledger, clock: Clock) -> None:
    report = await _report(
        ledger,
        clock,
        exchange("too old", at=WEEK_AGO - timedelta(microseconds=1)),
        exchange("first", at=WEEK_AGO),
        exchange("last", at=NOON),
        exchange("not yet", at=NOON + timedelta(days=1)),
    )
    assert report.exchanges == 2
    assert (report.since, report.until) == (WEEK_AGO, clock.now)
    assert report.days == (
        Day(day=date(2026, 3, 3), exchanges=1),
        Day(day=date(2026, 3, 10), exchanges=1),
    )


async def test_response_times_are_those_of_calls_that_succeeded(ledger: Ledger, clock: Clock) -> None:
    fine = [replace(ATTEMPT, first_token_ms=n * 10, total_ms=n * 100) for n in range(1, 22)]
    broken = replace(ATTEMPT, outcome="TimedOut", first_token_ms=None, total_ms=120_000)
    report = await _report(ledger, clock, _called("e1", *fine, broken))
    (figures,) = report.models
    assert figures.first_token == Spread(n=21, median=110.0, p95=200.0)
    assert figures.total == Spread(n=21, median=1100.0, p95=2000.0)
    assert figures.failed == report.call_errors == Share(part=1, of=22)


async def test_an_answer_that_needed_a_second_model_is_a_fallback(ledger: Ledger, clock: Clock) -> None:
    failed = replace(ATTEMPT, model="gpt", outcome="RateLimited", first_token_ms=None, cost=None)
    shadow = replace(failed, purpose="shadow")
    report = await _report(
        ledger,
        clock,
        _called("fell back", failed, ATTEMPT),
        _called("at once", ATTEMPT),
        _called("only the shadow failed", ATTEMPT, shadow),
        replace(_called("no answer", failed), outcome="failed", completion=None),
    )
    assert report.fallbacks == Share(part=1, of=3)
    assert [(each.model, each.calls, each.failed) for each in report.models] == [
        ("gpt", Share(part=3, of=6), Share(part=3, of=3)),
        ("mistral", Share(part=3, of=6), Share(part=0, of=3)),
    ]


async def test_cost_per_task_counts_every_call_and_never_takes_unknown_for_free(
    ledger: Ledger, clock: Clock
) -> None:
    unknown = replace(ATTEMPT, cost=None)
    at_the_door = replace(unknown, outcome="RateLimited", first_token_ms=None)
    report = await _report(
        ledger,
        clock,
        _called("e1", replace(ATTEMPT, cost=100), replace(ATTEMPT, cost=50, purpose="judge")),
        _called("e2", at_the_door, replace(ATTEMPT, cost=30)),
        _called("e3", unknown),
        _called("e4", replace(ATTEMPT, cost=7), unknown, intent="quote"),
        _called("e5", replace(ATTEMPT, cost=0), intent="chat"),
    )
    assert {each.intent: each.cost for each in report.intents} == {
        "translate": Cost(micro_euro=180, priced=2, unpriced=1),
        "quote": Cost(micro_euro=0, priced=0, unpriced=1),
        "chat": Cost(micro_euro=0, priced=1, unpriced=0),
    }
    assert report.cost == Cost(micro_euro=180, priced=3, unpriced=2)
    assert report.models[0].cost == Cost(micro_euro=187, priced=5, unpriced=2)


async def test_satisfaction_is_told_overall_per_model_and_per_task(ledger: Ledger, clock: Clock) -> None:
    quote = replace(DECISION, intent=Intent(name="quote", confidence=1.0))
    by_gpt = Completion(text="", model="gpt", finish="stop", usage=Usage())
    gpt = replace(ATTEMPT, model="gpt")
    for each in (
        FULL_EXCHANGE,
        replace(FULL_EXCHANGE, id="e2", decision=quote, attempts=(gpt,), completion=by_gpt),
        replace(FULL_EXCHANGE, id="e3"),
    ):
        await ledger.log.record(each)
    for feedback in (vote("e1", "p-1", "up"), vote("e1", "p-2", "down"), vote("e2", "p-1", "down")):
        await ledger.log.rate(feedback)
    report = await _report(ledger, clock)
    assert report.satisfaction == Share(part=1, of=3)
    assert report.rated == Share(part=2, of=3)
    assert {each.model: each.satisfaction for each in report.models} == {
        "mistral": Share(part=1, of=2),
        "gpt": Share(part=0, of=1),
    }
    assert {each.intent: each.satisfaction for each in report.intents} == {
        "translate": Share(part=1, of=2),
        "quote": Share(part=0, of=1),
    }


async def test_load_shows_the_busiest_day_and_hour(ledger: Ledger, clock: Clock) -> None:
    starts = [NOON, NOON + timedelta(minutes=59), NOON + timedelta(hours=1), NOON - timedelta(days=1)]
    report = await _report(
        ledger, clock, _called("e1", *(replace(ATTEMPT, started=started) for started in starts))
    )
    assert (report.models[0].peak_day, report.models[0].peak_hour) == (3, 2)


async def test_the_mix_names_languages_levels_tiers_places_and_outcomes(ledger: Ledger, clock: Clock) -> None:
    report = await _report(
        ledger,
        clock,
        FULL_EXCHANGE,
        replace(exchange("e2"), outcome="refused", author="p-2"),
        replace(exchange("e3"), outcome="local", decision=None),
    )
    assert report.people == 2
    assert report.outcomes == tuple(
        Slice(name=name, share=Share(part=1, of=3)) for name in ("answered", "local", "refused")
    )
    assert report.languages == (Slice(name="da", share=Share(part=2, of=2)),)
    assert report.levels == (Slice(name="confidential", share=Share(part=2, of=2)),)
    assert report.tiers == (Slice(name="budget", share=Share(part=1, of=1)),)
    assert report.residencies == (Slice(name="eu", share=Share(part=2, of=2)),)


async def test_forgetting_the_words_changes_no_figure(ledger: Ledger, clock: Clock) -> None:
    before = await _report(ledger, clock, FULL_EXCHANGE)
    await ledger.memory.forget(FULL_EXCHANGE.thread_key)
    assert await ledger.scorecard.report(WEEK_AGO) == before


def _some_log(seed: int, size: int) -> tuple[Sequence[Exchange], Sequence[Feedback]]:
    """Exchanges of every kind, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 -- a reproducible sample, no secret
    cards = [ModelCard(name=f"m{tier}", provider="x", model="x", tier=tier) for tier in Tier]
    log = [_some_exchange(chance, f"e{n}", cards) for n in range(size)]
    votes = [
        replace(
            vote(f"e{chance.randrange(size)}", f"p-{chance.randrange(9)}"),
            verdict=chance.choice(get_args(Verdict)),
        )
        for _ in range(size)
    ]
    return log, votes


def _some_exchange(chance: random.Random, name: str, cards: Sequence[ModelCard]) -> Exchange:
    at = NOON - timedelta(minutes=chance.randrange(10 * 24 * 60))
    outcome: Outcome = chance.choice(get_args(Outcome))
    attempts = tuple(_some_attempt(chance, cards, at) for _ in range(chance.randrange(4)))
    decision = replace(
        DECISION,
        language=chance.choice(LANGUAGES),
        intent=Intent(name=chance.choice(["chat", "quote", "code"]), confidence=0.5),
        tag=Tag(level=chance.choice(list(Level))),
        candidates=tuple(cards[:2]),
    )
    completion = Completion(text="maskeret", model=chance.choice(cards).name, finish="stop", usage=Usage())
    return replace(
        exchange(name, at=at),
        author=f"p-{chance.randrange(20)}",
        decision=decision if chance.random() < 0.9 else None,
        completion=completion if chance.random() < 0.8 else None,
        attempts=attempts,
        outcome=outcome,
        queue_ms=chance.randrange(500),
        total_ms=chance.randrange(9_000),
    )


def _some_attempt(chance: random.Random, cards: Sequence[ModelCard], at: datetime) -> Attempt:
    return replace(
        ATTEMPT,
        model=chance.choice(cards).name,
        residency=chance.choice(list(Residency)),
        purpose=chance.choice(["answer", "judge"]),
        started=at,
        outcome=chance.choice(["ok", "ok", "stopped", "TimedOut"]),
        first_token_ms=chance.choice([None, chance.randrange(2_000)]),
        total_ms=chance.randrange(9_000),
        cost=chance.choice([None, chance.randrange(5_000)]),
    )


@pytest.fixture
async def pair(tmp_path: Path, clock: Clock) -> AsyncIterator[tuple[Ledger, Ledger]]:
    async with open_ledger(tmp_path / "ledger.db", clock=clock) as sqlite, open_memory(clock) as memory:
        yield sqlite, memory


@pytest.mark.parametrize("seed", range(5))
async def test_the_database_counts_what_a_plain_reading_of_the_log_counts(
    pair: tuple[Ledger, Ledger], clock: Clock, seed: int
) -> None:
    log, votes = _some_log(seed, 150)
    for ledger in pair:
        for each in log:
            await ledger.log.record(each)
        for feedback in votes:
            await ledger.log.rate(feedback)
    clock.forward(minutes=1)
    fast, plain = [await ledger.scorecard.report(WEEK_AGO) for ledger in pair]
    assert fast == plain
