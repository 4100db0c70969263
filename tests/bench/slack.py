"""How fast the way in from Slack is: the edge alone, and signed requests through a real socket."""

import asyncio
import json
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager

import aiohttp
from aiohttp import web

from adapters.chat.slack.chat import PATH, SlackChat
from adapters.chat.slack.edge import parse, verify
from adapters.files import Reader
from bot import wiring
from bot.settings import ModelSettings, Settings, SlackSettings, StorageSettings, WebSettings
from routing.vocabulary import Message, Residency
from tests.adapters.chat.slack.conftest import Stage, reply, staged
from tests.peers.reception import ScriptedPreferences, ScriptedReception, ScriptedSelfService, ScriptedVault
from tests.peers.slack import LocalSlack
from tests.peers.slack.delivery import signature
from tests.peers.slack.payloads import event
from tests.peers.slack.rules import Json
from tests.peers.slack.web import Call

REQUESTS = 1_000
AT_ONCE = 20
RATE = 200
SECONDS = 5


def run() -> list[tuple[str, float, str]]:
    """Rows of name, figure and unit."""
    return [
        ("slack edge: verify and parse", _edge(), "requests/s"),
        *asyncio.run(_served()),
        *asyncio.run(_hanging()),
        *asyncio.run(_many()),
    ]


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
            reader=Reader(),
            self_service=ScriptedSelfService(),
            vault=ScriptedVault(),
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


async def _hanging() -> list[tuple[str, float, str]]:
    """The whole program at 200 events a second, while its only model answers no question."""
    async with LocalSlack() as slack, aiohttp.ClientSession() as session, _silence() as address:
        settings = Settings(
            web=WebSettings(port=0, playground=False),
            storage=StorageSettings(url="sqlite://"),
            slack=SlackSettings(
                mode="http",
                bot_token=slack.bot_token,
                signing_secret=slack.signing_secret,
                api_url=slack.api_url,
            ),
            models=(
                ModelSettings(
                    name="hanging",
                    provider="compatible",
                    model="m",
                    base_url=address,
                    api_key="k",
                    residency=Residency.ON_PREM,
                ),
            ),
        )
        async with wiring.running(settings) as program:
            url = f"{program.url}{PATH}"
            work = [(body, _signed(body)) for body in map(_body, range(RATE * SECONDS))]
            slack.web.calls = signs = _Signs()
            started = time.perf_counter()
            times = await _paced(session, url, work)
            for task in asyncio.all_tasks():
                if task.get_name() == "answer":  # nobody waits for the answers that never come
                    task.cancel()
    return [
        (
            f"slack acknowledgement at {RATE} events/s, provider hanging, 99th percentile",
            statistics.quantiles(times, n=100)[-1] * 1_000,
            "ms",
        ),
        (
            f"slack first sign of an answer at {RATE} events/s, provider hanging, median",
            statistics.median(signs.after(started)) * 1_000,
            "ms",
        ),
    ]


class _Signs(list[Call]):
    """The calls of Slack's Web API, and when the first one showed something in each thread."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: dict[str, float] = {}

    def append(self, call: Call) -> None:
        super().append(call)
        if root := call.args.get("thread_ts"):
            self.seen.setdefault(str(root), time.perf_counter())

    def after(self, started: float) -> list[float]:
        """Seconds from when each thread's question was due to be sent, at the pace of the bench."""
        return [seen - started - int(root.partition(".")[2]) / RATE for root, seen in self.seen.items()]


@asynccontextmanager
async def _silence() -> AsyncIterator[str]:
    """A server that takes every request and never answers."""

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.read(65_536):
            pass
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"


async def _paced(
    session: aiohttp.ClientSession, url: str, work: list[tuple[bytes, dict[str, str]]]
) -> list[float]:
    """Begin `RATE` requests a second, whether or not earlier ones are answered."""
    tasks = []
    started = time.perf_counter()
    for number, one in enumerate(work):
        await asyncio.sleep(max(0.0, started + number / RATE - time.perf_counter()))
        tasks.append(asyncio.create_task(_timed(session, url, one)))
    return list(await asyncio.gather(*tasks))


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


# --- forty answers at once, by a virtual clock ------------------------------------------------------

ANSWERS, WRITING = 40, 40
"""So many answers of so many hundred characters, each written over as many seconds."""
CHANNELS = ("C0GENERAL", "C0SALES", "G0SECRET", "G0TRIO")


async def _many() -> list[tuple[str, float, str]]:
    """Seconds of Slack's time until every answer can be read whole, and until it has its buttons."""
    async with LocalSlack() as slack, aclosing(staged(slack, "http")) as stages:
        stage = await anext(stages)
        slack.space.clock = stage.clock
        asked = [
            await stage.asked(f"question {n}", channel=CHANNELS[n % len(CHANNELS)]) for n in range(ANSWERS)
        ]
        times: list[tuple[float, float]] = []
        await stage.clock.run(*(_answer(stage, message, times) for message in asked), most=600)
        refused = sum(bool(call.error) for call in slack.web.calls)
    what = f"slack: {ANSWERS} answers of 4,000 characters at once"
    return [
        (f"{what}, all can be read after", max(read for read, _ in times), "s"),
        (f"{what}, all have their buttons after", max(done for _, done in times), "s"),
        (f"{what}, calls that Slack refused", float(refused), "calls"),
    ]


async def _answer(stage: Stage, message: Message, times: list[tuple[float, float]]) -> None:
    """Write one answer, and note when it could be read and when it was finished."""
    draft, words = await stage.chat.open(message), ""
    await stage.chat.history(message)
    for second in range(WRITING):
        words += f"{message.id}:{second} ".ljust(100, "x") + " "
        await draft.write(words)
        await stage.clock.sleep(1)
    finishing, read = asyncio.create_task(draft.finish(reply(words))), 0.0
    while not finishing.done():
        await stage.clock.sleep(1)
        posts = stage.slack.answers(message.thread.channel, message.thread.root)
        if not read and posts and f"{message.id}:{WRITING - 1}" in posts[0].body:
            read = stage.clock.now
    times.append((read or stage.clock.now, stage.clock.now))
