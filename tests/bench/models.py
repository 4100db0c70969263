"""What the SDKs cost: CPU time for a streamed answer, and seconds until the first call can be made."""

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from adapters.models import build, openai
from routing.ports import Model
from routing.vocabulary import ModelCard, Request, Turn
from tests.peers.dialects import Script
from tests.peers.providers import provider

CALLS = 100
DELTAS = tuple(f"Wort {number} " for number in range(40))
REQUEST = Request(
    system="Antworte knapp.",
    turns=(Turn(role="user", text="Wie heißt die Hauptstadt von Dänemark?"),),
    language="de",
    intent="chat",
)
DIALECTS = ("chat", "responses", "anthropic", "gemini")

FIRST_CALL = """
import asyncio, time
start = time.perf_counter()
from adapters.models import build, warm
from routing.vocabulary import ModelCard
card = ModelCard(name="c", provider="{kind}", model="m", base_url="https://x.example.eu/v1")
asyncio.run(warm([build(card, "k")]))
print(time.perf_counter() - start)
"""


def run() -> list[tuple[str, float, str]]:
    """Name, figure and unit of every measurement."""
    rows = [(f"models: {name}, 40 pieces, CPU", _cpu_ms(name), "ms/call") for name in DIALECTS]
    rows += [
        (f"models: {kind}, import and client", _seconds_until_ready(kind), "s")
        for kind in ("openai", "anthropic", "gemini")
    ]
    return rows


def _cpu_ms(dialect: str) -> float:
    """CPU time of the calling thread alone; the provider runs in another one."""
    with provider_in_a_thread(dialect) as url:
        return asyncio.run(_measure(_model(dialect, url)))


async def _measure(model: Model) -> float:
    await _listen(model)
    start = time.thread_time()
    for _ in range(CALLS):
        await _listen(model)
    spent = time.thread_time() - start
    await model.close()
    return spent / CALLS * 1000


async def _listen(model: Model) -> None:
    async for _ in model.stream(REQUEST):
        pass


def _model(dialect: str, url: str) -> Model:
    kind = dialect if dialect in {"anthropic", "gemini"} else "compatible"
    card = ModelCard(name="bench", provider=kind, model="m", base_url=url)
    if dialect == "responses":
        return openai.model(card, "k", speak=openai.responses)
    return build(card, "k")


@contextmanager
def provider_in_a_thread(dialect: str) -> Iterator[str]:
    loop, stop, url = asyncio.new_event_loop(), asyncio.Event(), ""
    ready = threading.Event()

    async def serve() -> None:
        nonlocal url
        async with provider(dialect, Script(deltas=DELTAS)) as peer:
            url = peer.url
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    ready.wait()
    try:
        yield url
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()


def _seconds_until_ready(kind: str) -> float:
    """The best of three fresh processes."""
    command = [sys.executable, "-c", FIRST_CALL.format(kind=kind)]
    return min(
        float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)  # noqa: S603 our own text
        for _ in range(3)
    )
