"""The real Teams adapter in front of a local Teams and a scripted body."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict

import pytest
from aiohttp import web

from adapters.chat.teams import TeamsChat
from adapters.files import Reader
from routing.ports import Reception
from routing.vocabulary import Message
from tests.peers.reception import ScriptedReception
from tests.peers.teams import LocalTeams, serve


class Time:
    """Passes when a test says so, and for whoever sleeps: pauses are kept to and cost nothing."""

    def __init__(self) -> None:
        self._now = 1_000.0

    def __call__(self) -> float:
        return self._now

    def passes(self, seconds: float) -> None:
        self._now += seconds

    async def sleep(self, seconds: float) -> None:
        self._now += seconds
        await asyncio.sleep(0)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def reception() -> ScriptedReception:
    return ScriptedReception()


@pytest.fixture
async def teams(time: Time) -> AsyncIterator[LocalTeams]:
    async with LocalTeams(clock=time) as local:
        yield local


@asynccontextmanager
async def running(
    teams: LocalTeams,
    reception: Reception,
    time: Time,
    dialog_patience: float = 5.0,
    *,
    history: bool = False,
) -> AsyncIterator[TeamsChat]:
    """The adapter, served, and known to the local Teams."""
    chat = TeamsChat(
        reception=reception,
        reader=Reader(),
        **asdict(teams.settings),
        clock=time,
        sleep=time.sleep,
        dialog_patience=dialog_patience,
        history=history,
        graph_url=f"{teams.url}/v1.0",
    )
    app = web.Application()
    app.add_routes(chat.routes())
    await chat.start()
    async with serve(app) as url:
        teams.bot_url = f"{url}/api/messages"
        yield chat
    await chat.stop()


@pytest.fixture
async def chat(teams: LocalTeams, reception: ScriptedReception, time: Time) -> AsyncIterator[TeamsChat]:
    async with running(teams, reception, time) as chat:
        yield chat


@pytest.fixture
async def reading(teams: LocalTeams, reception: ScriptedReception, time: Time) -> AsyncIterator[TeamsChat]:
    """An adapter that was given the right to read."""
    async with running(teams, reception, time, history=True) as chat:
        yield chat


@pytest.fixture
async def impatient(teams: LocalTeams, reception: ScriptedReception, time: Time) -> AsyncIterator[TeamsChat]:
    """An adapter whose dialogs do not wait for their answers."""
    async with running(teams, reception, time, dialog_patience=0.0) as chat:
        yield chat


@pytest.fixture
async def asked(teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception) -> Message:
    """A message that a person has written in the personal chat."""
    await teams.say("personal", "hello")
    return await reception.message()
