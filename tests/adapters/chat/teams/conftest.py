"""The real Teams adapter in front of a local Teams and a scripted body."""

import time
from collections.abc import AsyncIterator
from dataclasses import asdict

import pytest
from aiohttp import web

from adapters.chat.teams import TeamsChat
from routing.vocabulary import Message
from tests.peers.reception import ScriptedReception
from tests.peers.teams import LocalTeams, serve


def quick() -> float:
    """A clock on which a second is 20 ms, for both sides: the pauses between chunks are real but short."""
    return time.monotonic() * 50


@pytest.fixture
def reception() -> ScriptedReception:
    return ScriptedReception()


@pytest.fixture
async def teams() -> AsyncIterator[LocalTeams]:
    async with LocalTeams(clock=quick) as local:
        yield local


@pytest.fixture
async def chat(teams: LocalTeams, reception: ScriptedReception) -> AsyncIterator[TeamsChat]:
    chat = TeamsChat(reception=reception, **asdict(teams.settings), clock=quick)
    app = web.Application()
    app.add_routes(chat.routes())
    await chat.start()
    async with serve(app) as url:
        teams.bot_url = f"{url}/api/messages"
        yield chat
    await chat.stop()


@pytest.fixture
async def asked(teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception) -> Message:
    """A message that a person has written in the personal chat."""
    await teams.say("personal", "hello")
    return await reception.message()
