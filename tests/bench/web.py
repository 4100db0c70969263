"""Figures of the web application: pages, Markdown, and one answer streamed to many open pages."""

import asyncio
import time
from collections.abc import Callable
from functools import partial

import aiohttp

from adapters.web.playground import markdown
from tests.adapters.web.company import ANSWER, Company, ScriptedBot

PAGES = 50
HOSTILE = ("**a ", "[", "*a", "`", "> ", "- ", "  - ", "|a", "_a ", "![", "~~x ", "(https://a.dk ", "|-|\n")
"""Marks that never close: the dearest texts for a renderer."""

Figure = tuple[str, float, str]


def run() -> list[Figure]:
    """Name, value and unit of each figure."""
    return [*asyncio.run(_served()), *_rendered(), *asyncio.run(_fanned_out())]


def _best(work: Callable[[], object], times: int = 20) -> float:
    """The shortest of several runs, in milliseconds: noise only ever adds."""
    durations = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        durations.append(time.perf_counter() - started)
    return min(durations) * 1000


def _rendered() -> list[Figure]:
    texts = [mark * (20_000 // len(mark)) for mark in HOSTILE]
    hostile = max(_best(partial(markdown.render, text), 3) for text in texts)
    return [
        ("playground: Markdown of one answer", _best(lambda: markdown.render(ANSWER)), "ms"),
        ("playground: worst hostile Markdown of 20,000 characters", hostile, "ms"),
    ]


async def _served() -> list[Figure]:
    figures: list[Figure] = []
    async with Company() as company, aiohttp.ClientSession(company.url) as client:
        for name, path in (("home", "/"), ("thread", "/?in=teknik-dokumentation&thread=s-manual")):
            durations, size = [], 0
            for _ in range(20):
                started = time.perf_counter()
                async with client.get(path) as response:
                    size = len(await response.read())
                durations.append(time.perf_counter() - started)
            figures.append((f"playground: {name} page", min(durations) * 1000, "ms"))
            figures.append((f"playground: {name} page", size / 1000, "kB"))
    return figures


async def _fanned_out() -> list[Figure]:
    """From the post of a question until the last of many pages shows the finished answer."""
    async with (
        Company(ScriptedBot()) as company,
        aiohttp.ClientSession(company.url, connector=aiohttp.TCPConnector(limit=0)) as client,
    ):
        everybody = asyncio.Barrier(PAGES + 1)
        readers = [asyncio.ensure_future(_until_done(client, everybody)) for _ in range(PAGES)]
        await everybody.wait()
        started = time.perf_counter()
        said = {"place": "direct", "thread": "", "text": "hej", "nonce": "bench-000001"}
        async with client.post("/playground/messages", json=said) as response:
            response.raise_for_status()
        await asyncio.gather(*readers)
        return [
            (f"playground: one answer on {PAGES} open pages", (time.perf_counter() - started) * 1000, "ms")
        ]


async def _until_done(client: aiohttp.ClientSession, everybody: asyncio.Barrier) -> None:
    async with client.get("/playground/events") as response:
        async for line in response.content:
            if line == b"event: ready\n":
                await everybody.wait()
            if b'data-state=\\"done\\"' in line and b"re-bench" in line:
                return
