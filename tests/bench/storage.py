"""How much the ledger takes: writes a second, what they do to the event loop, and a report over many rows."""

import asyncio
import statistics
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from adapters.storage import Ledger
from adapters.storage.sqlite import open_ledger
from tests.adapters.storage.samples import FULL_EXCHANGE, NOON, message, vote

CALLERS = 64
ACCEPTS = 100
"""Messages of each caller."""
RATED = 2_000
REPORTED = 20_000
TICK = 0.002
"""Seconds between two looks at the event loop."""
REPORTS = 5


def run() -> list[tuple[str, float, str]]:
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_run(Path(folder) / "ledger.db"))


async def _run(path: Path) -> list[tuple[str, float, str]]:
    began = time.perf_counter()
    async with open_ledger(path) as ledger:
        opened = time.perf_counter() - began
        async with asyncio.TaskGroup() as group:
            lags: list[float] = []
            ticker = group.create_task(_tick(lags))
            accepts = await _accept(ledger)
            ticker.cancel()
        return [
            ("open a new ledger, with the import of sqlite-utils", opened * 1000, "ms"),
            (f"accept, {CALLERS} callers at once", accepts, "per s"),
            ("event loop lag meanwhile, p99", statistics.quantiles(lags, n=100)[98] * 1000, "ms"),
            ("record an exchange and a vote on it", await _record_and_rate(ledger, RATED), "per s"),
            (f"report over {REPORTED:,} exchanges, median", await _report(ledger), "ms"),
        ]


async def _tick(lags: list[float]) -> None:
    while True:
        began = time.perf_counter()
        await asyncio.sleep(TICK)
        lags.append(time.perf_counter() - began - TICK)


async def _accept(ledger: Ledger) -> float:
    async def caller(number: int) -> None:
        for n in range(ACCEPTS):
            name = f"slack:T1:{number}-{n}"
            await ledger.inbox.accept(message(name, root=name, also=(f"C1:{number}.{n}",)))

    began = time.perf_counter()
    await asyncio.gather(*(caller(number) for number in range(CALLERS)))
    return CALLERS * ACCEPTS / (time.perf_counter() - began)


async def _record_and_rate(ledger: Ledger, size: int, first: int = 0) -> float:
    """The rate over `size` exchanges, spread over a month."""
    pending = iter(range(first, first + size))

    async def caller() -> None:
        for n in pending:
            at = NOON - timedelta(minutes=n * 2)
            await ledger.log.record(replace(FULL_EXCHANGE, id=f"e{n}", at=at, author=f"p-{n % 140}"))
            await ledger.log.rate(vote(f"e{n}", f"p-{n % 140}"))

    began = time.perf_counter()
    await asyncio.gather(*(caller() for _ in range(CALLERS)))
    return size / (time.perf_counter() - began)


async def _report(ledger: Ledger) -> float:
    await _record_and_rate(ledger, REPORTED - RATED, first=RATED)
    times = []
    for _ in range(REPORTS):
        began = time.perf_counter()
        report = await ledger.scorecard.report(NOON - timedelta(days=60))
        times.append(time.perf_counter() - began)
        assert report.exchanges == REPORTED
    return statistics.median(times) * 1000
