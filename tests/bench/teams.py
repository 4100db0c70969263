"""Teams under load: CPU of one turn, and how long the loop was held up; Microsoft's adapter in the same run.

The local Teams runs in a process of its own, so that the figures are the bot's alone.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import asdict
from multiprocessing import get_context
from multiprocessing.connection import Connection

from aiohttp import web

from adapters.chat.teams import TeamsChat
from adapters.files import Reader
from bot.cli.up import settle
from routing.vocabulary import Message, Reply
from tests.peers.reception import ScriptedReception
from tests.peers.stock_teams import StockBot
from tests.peers.teams import LocalTeams, TeamsApp, serve

TURNS = 500
STOCK_TURNS = 25
"""Microsoft's adapter stops the whole loop for each token, so that more would only take longer."""
TOKEN_DELAY = 0.2
TEXT = "A short answer that grows word by word while a person watches it."
WORDS = TEXT.split()

Row = tuple[str, float, str]
Rest = Callable[[], Awaitable[object]]
"""Waits for the turns that go on after their deliveries were acknowledged."""
Bot = Callable[[TeamsApp], AbstractAsyncContextManager[tuple[web.Application, Rest]]]


def run() -> list[Row]:
    """Rows of figure, value and unit."""
    return [
        *_rows("ours, streamed", _ours, TURNS),
        *_rows("CloudAdapterBase, one message", _stock, STOCK_TURNS),
    ]


def _rows(name: str, bot: Bot, turns: int) -> list[Row]:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    peer = context.Process(target=_teams, args=(theirs, turns), daemon=True)
    peer.start()
    try:
        rows = asyncio.run(_measure(ours, bot, turns))
    finally:
        peer.join(10)
    return [(f"teams, {name}: {figure}", value, unit) for figure, value, unit in rows]


# --- the other process: Teams, with a slow token endpoint, and all people writing at once -----------


def _teams(pipe: Connection, turns: int) -> None:
    asyncio.run(_deliver(pipe, turns))


async def _deliver(pipe: Connection, turns: int) -> None:
    async with LocalTeams(patience=60.0) as teams:
        teams.tokens.delay = TOKEN_DELAY
        pipe.send(teams.settings)
        teams.bot_url = await asyncio.to_thread(pipe.recv)
        deliveries = []
        for number in range(turns):
            activity = teams.message("personal", "hello")
            activity["conversation"]["id"] = f"a:{number}"
            teams.conversations.personal.add(f"a:{number}")
            deliveries.append(teams.deliver(activity))
        delivered = await asyncio.gather(*deliveries)
        pipe.send([answer.status for answer in delivered])
        await asyncio.to_thread(pipe.recv)
        answered = [len(teams.seen(f"a:{number}")) for number in range(turns)]
        pipe.send((answered, teams.tokens.asked))


# --- the bots ---------------------------------------------------------------------------------------


class _Answering(ScriptedReception):
    """Answers each message as soon as it is accepted."""

    def __init__(self) -> None:
        super().__init__()
        self.chat: TeamsChat | None = None
        self.turns: list[asyncio.Task[None]] = []

    async def accept(self, message: Message) -> bool:
        self.turns.append(asyncio.create_task(self._answer(message)))
        return True

    async def _answer(self, message: Message) -> None:
        if self.chat is None:
            return
        draft = await self.chat.open(message)
        await draft.status("Thinking …")
        for count in range(1, len(WORDS) + 1):
            await asyncio.sleep(0.2)
            await draft.write(" ".join(WORDS[:count]))
        await draft.finish(Reply(text=TEXT, language="en", exchange="ex", quiet="small · in the EU"))


@asynccontextmanager
async def _ours(settings: TeamsApp) -> AsyncIterator[tuple[web.Application, Rest]]:
    reception = _Answering()
    chat = reception.chat = TeamsChat(reception=reception, reader=Reader(), **asdict(settings))
    app = web.Application()
    app.add_routes(chat.routes())
    await chat.start()
    yield app, lambda: asyncio.gather(*reception.turns)
    await chat.stop()


@asynccontextmanager
async def _stock(settings: TeamsApp) -> AsyncIterator[tuple[web.Application, Rest]]:
    app = web.Application()
    app.add_routes(StockBot(settings, TEXT).routes())
    yield app, lambda: asyncio.sleep(0)


async def _measure(pipe: Connection, bot: Bot, turns: int) -> list[Row]:
    settings: TeamsApp = await asyncio.to_thread(pipe.recv)
    async with bot(settings) as (app, rest), serve(app) as url:
        lags: list[float] = []
        settle()  # as `dirigent up` does
        probe = asyncio.create_task(_probe(lags))
        began, cpu = time.perf_counter(), time.process_time()
        pipe.send(f"{url}/api/messages")
        statuses: Sequence[int] = await asyncio.to_thread(pipe.recv)
        acknowledged = time.perf_counter() - began
        await rest()
        cpu = time.process_time() - cpu
        probe.cancel()
        pipe.send("done")
        answered, tokens = await asyncio.to_thread(pipe.recv)
    return [
        ("turns answered once", answered.count(1), f"of {turns}"),
        ("acknowledged", sum(status < 300 for status in statuses), f"in {acknowledged:.1f} s"),
        ("CPU per turn", cpu / turns * 1000, "ms"),
        ("access tokens fetched", tokens, "for all"),
        ("loop lag p99", sorted(lags)[int(len(lags) * 0.99)] * 1000, "ms"),
        ("loop lag, longest", max(lags) * 1000, "ms"),
    ]


async def _probe(lags: list[float]) -> None:
    """How much later than asked for the loop comes back, every 5 ms."""
    while True:
        asked = time.perf_counter()
        await asyncio.sleep(0.005)
        lags.append(time.perf_counter() - asked - 0.005)
