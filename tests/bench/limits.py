"""What providers demand and what breaks off, over real sockets: spent quotas, waits, rescued answers."""

import asyncio
from collections.abc import Iterator

from routing.errors import RateLimited
from routing.vocabulary import Patience
from tests.peers.conducted import Conducted
from tests.peers.dialects import Script, Then
from tests.peers.providers import provider
from tests.peers.virtual_time import run as run_virtually
from tests.routing.test_failover import card, company

Row = tuple[str, float, str]

ASKED = 30
WAIT = 20.0
EVERY = 0.1
"""Seconds between two requests of the traffic after a 429."""
WELL = Script(deltas=("Kopen", "hagen."))
BREAKS: dict[str, Then] = {"cut off": "cut", "stalled": "stall", "ended without a finish": "clean_eof"}


def run() -> Iterator[Row]:
    """Name, figure and unit of every measurement."""
    yield "limits: `remaining: 0`, calls before the reset", asyncio.run(_against_quota()), "calls (goal 0)"
    yield "limits: Retry-After, called again too early by", run_virtually(_too_early()), "s (goal 0)"
    yield "limits: Retry-After, called again too late by", run_virtually(_too_late()), "s (goal 1)"
    for name, then in BREAKS.items():
        yield (
            f"limits: streams {name}, answered whole by the next model",
            asyncio.run(_rescued(then)),
            "% (goal 100)",
        )


async def _against_quota() -> float:
    """Calls to a provider after it had said that nothing is left for a minute."""
    nothing = Script(
        deltas=WELL.deltas,
        headers={"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "60s"},
    )
    async with provider("chat", nothing) as spent, provider("chat", WELL) as other:
        house = Conducted(spent.url, other.url)
        for _ in range(ASKED):
            await house.routed()
        await house.close()
        return len(spent.seen) - 1


async def _rescued(then: Then) -> float:
    """Percent of answers that came whole from the second model, with nothing of the first one's in them."""
    async with provider("chat", Script(deltas=("Kop",), then=then)) as bad, provider("chat", WELL) as other:
        answered = 0
        for _ in range(ASKED):
            house = Conducted(bad.url, other.url, Patience(first_token=5.0, stall=0.1))
            answered += await house.routed() == WELL.text
            answered -= house.attempts[0].model != "a"  # who was not asked at first was not rescued from
            await house.close()
        return 100 * answered / ASKED


async def _too_early() -> float:
    return max(0.0, WAIT - await _returned())


async def _too_late() -> float:
    return max(0.0, await _returned() - WAIT)


async def _returned() -> float:
    """Seconds after a 429 until its model is called again, while a request comes every tenth of a second."""
    house = company(card("limited"), card("well"))
    clock = asyncio.get_running_loop().time
    ticket = house.health.begin(house.models["limited"].card, clock())
    began = clock()
    house.health.failed(ticket, RateLimited("429", retry_after=WAIT), began)
    while not house.calls("limited"):
        await asyncio.sleep(EVERY)
        await house.ask()
    return house.calls("limited")[0] - began
