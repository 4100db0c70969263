"""What failing and slow providers cost: wasted calls, added time, extra calls, and CPU of a routed call."""

import asyncio
import time
from collections.abc import Awaitable, Callable

from routing.errors import AllModelsFailed
from routing.vocabulary import Finished, Prompt
from tests.bench.models import provider_in_a_thread
from tests.peers.conducted import Conducted
from tests.peers.virtual_time import run as run_virtually
from tests.routing.test_failover import Company, Dead, Slow, card, company, with_model

CALLS = 150
PROMPT = Prompt(name="chat", version="1", language="de", text="Antworte knapp.")


def run() -> list[tuple[str, float, str]]:
    """Name, figure and unit of every measurement; times of simulations are those of their own clock."""
    return [*_dead(), *_slow(), *_faults(), *_routed()]


def _dead() -> list[tuple[str, float, str]]:
    """Ten requests a second, the first of two models dead."""
    house, waits = company(card("dead"), card("well")), list[float]()
    with_model(house, Dead, "dead")
    run_virtually(_traffic(house, 600, 0.1, waits))
    calls = house.calls("dead")
    worst = max(sum(at <= later < at + 60 for later in calls) for at in calls)
    return [
        ("failover: dead primary, wasted calls in its worst minute", worst, "calls"),
        ("failover: dead primary, added once open (p50)", 1000 * (_quantile(waits, 0.5) - min(waits)), "ms"),
    ]


def _slow() -> list[tuple[str, float, str]]:
    """After a hundred usual requests, the first of two models takes three seconds to its first word."""
    house, waits = company(card("slow"), card("quick")), list[float]()

    async def requests() -> None:
        await _traffic(house, 100, 1, [])
        with_model(house, Slow, "slow")
        await _traffic(house, 400, 1, waits)

    run_virtually(requests())
    extra = sum(attempt.purpose == "hedge" for attempt in house.attempts)
    return [
        ("failover: one deployment 3 s slow, p99", _quantile(waits, 0.99), "s"),
        ("failover: one deployment 3 s slow, extra calls", 100 * extra / len(waits), "%"),
    ]


def _faults() -> list[tuple[str, float, str]]:
    """A fault in every fifth call, of all kinds."""
    rows = []
    for name, rates in (("the first of two", (0.2, 0.0)), ("each of three", (0.2, 0.2, 0.2))):
        house, waits = company(*(card(f"m{n}") for n in range(len(rates))), rates=rates), list[float]()
        run_virtually(_traffic(house, 5_000, 1, waits))
        rows.append((f"failover: 20 % faults at {name}, answered", 100 * len(waits) / 5_000, "%"))
    return rows


async def _traffic(house: Company, requests: int, every: float, waits: list[float]) -> None:
    """Ask regularly, and note how long each answer took."""
    clock = asyncio.get_running_loop().time
    for _ in range(requests):
        await asyncio.sleep(every)
        began = clock()
        try:
            events = await house.ask()
        except AllModelsFailed:
            continue
        if isinstance(events[-1], Finished):
            waits.append(clock() - began)


def _routed() -> list[tuple[str, float, str]]:
    """CPU of this thread for a decided, guarded, watched and hedged call, and for the bare adapter's."""
    with provider_in_a_thread("chat") as url:
        bare, routed = asyncio.run(_side_by_side(url))
    return [
        ("failover: bare adapter, 40 pieces, CPU", bare, "ms/call"),
        ("failover: decided, gated and hedged, 40 pieces, CPU", routed, "ms/call"),
        ("failover: added by routing, CPU", routed - bare, "ms/call"),
    ]


async def _side_by_side(url: str) -> tuple[float, float]:
    """Interleaved, so that a busy machine is busy for both; the best of five rounds."""
    conducted = Conducted(url)
    rounds = [(await _cpu_ms(conducted.bare), await _cpu_ms(conducted.routed)) for _ in range(5)]
    await conducted.close()
    return min(first for first, _ in rounds), min(second for _, second in rounds)


async def _cpu_ms(call: Callable[[], Awaitable[object]]) -> float:
    await call()
    start = time.thread_time()
    for _ in range(CALLS):
        await call()
    return (time.thread_time() - start) / CALLS * 1000


def _quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]
