"""How fast the way in from Slack is: the edge alone, and signed requests through a real socket."""

import asyncio
import json
import statistics
import time

import aiohttp
from aiohttp import web

from adapters.chat.slack.chat import PATH, SlackChat
from adapters.chat.slack.edge import parse, verify
from tests.peers.reception import ScriptedPreferences, ScriptedReception
from tests.peers.slack import LocalSlack
from tests.peers.slack.delivery import signature
from tests.peers.slack.payloads import event
from tests.peers.slack.rules import Json

REQUESTS = 1_000
AT_ONCE = 20


def run() -> list[tuple[str, float, str]]:
    """Rows of name, figure and unit."""
    return [("slack edge: verify and parse", _edge(), "requests/s"), *asyncio.run(_served())]


def _body(number: int) -> bytes:
    inner: Json = {"type": "message", "channel": "D0ANNA", "channel_type": "im", "user": "U0ANNA"}
    ts = f"1700000000.{number:06d}"
    return json.dumps(event(inner | {"ts": ts, "text": f"hej nummer {number} " + "ord " * 50})).encode()


def _signed(body: bytes) -> dict[str, str]:
    stamp = str(int(time.time()))
    mark = signature("local-signing-secret", stamp, body)
    return {
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": mark,
        "Content-Type": "application/json",
    }


def _edge() -> float:
    work = [(body, _signed(body)) for body in map(_body, range(REQUESTS))]
    started = time.perf_counter()
    for body, headers in work:
        verify(headers, body, "local-signing-secret", time.time())
        parse(body, "application/json")
    return REQUESTS / (time.perf_counter() - started)


async def _served() -> list[tuple[str, float, str]]:
    async with LocalSlack() as slack, aiohttp.ClientSession() as session:
        chat = SlackChat(
            reception=ScriptedReception(),
            preferences=ScriptedPreferences(),
            mode="http",
            bot_token=slack.bot_token,
            signing_secret=slack.signing_secret,
            api_url=slack.api_url,
        )
        app = web.Application()
        app.add_routes(chat.routes())
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        await chat.start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}{PATH}"
        work = [(body, _signed(body)) for body in map(_body, range(2 * REQUESTS))]
        try:
            alone = [await _timed(session, url, one) for one in work[:REQUESTS]]
            started = time.perf_counter()
            await _crowd(session, url, work[REQUESTS:])
            rate = REQUESTS / (time.perf_counter() - started)
        finally:
            await chat.stop()
            await runner.cleanup()
    return [
        (f"slack events over HTTP, {AT_ONCE} at once", rate, "requests/s"),
        ("slack acknowledgement, median", statistics.median(alone) * 1_000, "ms"),
        ("slack acknowledgement, 99th percentile", statistics.quantiles(alone, n=100)[-1] * 1_000, "ms"),
    ]


async def _timed(session: aiohttp.ClientSession, url: str, work: tuple[bytes, dict[str, str]]) -> float:
    body, headers = work
    started = time.perf_counter()
    async with session.post(url, data=body, headers=headers) as answer:
        answer.raise_for_status()
        await answer.read()
    return time.perf_counter() - started


async def _crowd(session: aiohttp.ClientSession, url: str, work: list[tuple[bytes, dict[str, str]]]) -> None:
    waiting = iter(work)

    async def sender() -> None:
        for one in waiting:
            await _timed(session, url, one)

    await asyncio.gather(*(sender() for _ in range(AT_ONCE)))
