"""The real SlackChat against the local Slack, over both transports."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any  # settings of the adapter, whatever they are

import pytest
from aiohttp import web

from adapters.chat.slack.chat import PATH, SlackChat
from adapters.chat.slack.credentials import Mode
from adapters.files import Reader
from routing.ports import Draft
from routing.vocabulary import Decision, Exchange, Intent, Level, Message, Need, Refusal, Reply, Tag
from tests.peers.reception import ScriptedPreferences, ScriptedReception, ScriptedSelfService, ScriptedVault
from tests.peers.slack import LocalSlack
from tests.peers.slack.delivery import HttpTransport


@dataclass
class Clock:
    """A clock that the test turns."""

    now: float = 0.0
    _running: bool = False
    _turned: asyncio.Event = field(default_factory=asyncio.Event)

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Until the test has turned the clock that far; a test that does not `run` it skips the time."""
        until = self.now + seconds
        if not self._running:
            self.now = until
        while self.now < until:
            await self._turned.wait()

    async def run(self, *work: Coroutine[Any, Any, object], most: float) -> None:
        """Do the work at once, turning the clock a second whenever a little real time has passed.

        `most` seconds of this clock may pass.
        """
        self._running = True
        tasks = [asyncio.create_task(one) for one in work]
        end = self.now + most
        while not all(task.done() for task in tasks):
            await asyncio.sleep(0.02)
            if self.now >= end:
                raise TimeoutError(f"not done after {most} seconds")
            self.now += 1
            self._turned.set()
            self._turned.clear()
        self._running = False
        await asyncio.gather(*tasks)


@dataclass
class Stage:
    """A local Slack, the adapter that talks to it, and a scripted body behind the adapter."""

    slack: LocalSlack
    reception: ScriptedReception
    preferences: ScriptedPreferences
    self_service: ScriptedSelfService
    vault: ScriptedVault
    http: HttpTransport | None
    clock: Clock
    mode: Mode

    async def start(self, **settings: Any) -> None:
        """Connect the adapter, over the transport that is tested."""
        tokens = {"bot_token": self.slack.bot_token, "app_token": self.slack.app_token}
        self.chat = SlackChat(
            reception=self.reception,
            preferences=self.preferences,
            reader=Reader(),
            self_service=self.self_service,
            vault=self.vault,
            mode=self.mode,
            signing_secret=self.slack.signing_secret,
            api_url=self.slack.api_url,
            clock=self.clock,
            sleep=self.clock.sleep,
            **{**tokens, **settings},
        )
        app = web.Application()
        app.add_routes(self.chat.routes())
        self._runner = web.AppRunner(app, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        await self.chat.start()
        self.root = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.http = await self.slack.deliver_to(f"{self.root}{PATH}") if self.mode == "http" else None

    async def stop(self) -> None:
        await self.chat.stop()
        await self._runner.cleanup()

    async def restart(self, **settings: Any) -> None:
        """The same with other settings."""
        await self.stop()
        await self.start(**settings)

    async def asked(self, text: str = "hej", person: str = "U0ANNA", channel: str = "C0GENERAL") -> Message:
        """A mention that has arrived."""
        await self.slack.mention(person, channel, text)
        return await self.reception.message(len(self.reception.accepted))

    async def draft(self, text: str = "hej") -> tuple[Draft, Message]:
        """An answer that was begun."""
        message = await self.asked(text)
        return await self.chat.open(message), message

    async def write(self, draft: Draft, *texts: str) -> None:
        """Grow an answer, with a second between one text and the next."""
        for text in texts:
            self.clock.now += 1
            await draft.write(text)


async def staged(slack: LocalSlack, mode: Mode) -> AsyncGenerator[Stage, None]:
    stage = Stage(
        slack,
        ScriptedReception(),
        ScriptedPreferences(),
        ScriptedSelfService(),
        ScriptedVault(),
        None,
        Clock(),
        mode,
    )
    await stage.start()
    try:
        yield stage
    finally:
        await stage.stop()


@pytest.fixture
async def slack() -> AsyncIterator[LocalSlack]:
    async with LocalSlack() as local:
        yield local


@pytest.fixture(params=["socket", "http"])
async def stage(slack: LocalSlack, request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """Both transports, one after the other."""
    async for one in staged(slack, request.param):
        yield one


@pytest.fixture
async def http_stage(slack: LocalSlack) -> AsyncIterator[Stage]:
    async for one in staged(slack, "http"):
        yield one


@pytest.fixture
def exchange() -> Exchange:
    """An answered exchange with a decision to explain."""
    decision = Decision(
        language="en",
        intent=Intent(name="quote", confidence=0.91, ranking=(("quote", 0.91), ("chat", 0.05))),
        tag=Tag(level=Level.CONFIDENTIAL, because=("id.email",)),
        need=Need(),
        strategy="task",
        candidates=(),
        refused=(Refusal(model="far-away", because="it computes outside the EU"),),
        prompt_name="quote",
        prompt_version="v1",
        because=("The words name goods & a customer <here>.",),
    )
    return Exchange(
        id="x1",
        message_id="slack:T0LOCAL:Ev1",
        thread_key="slack:T0LOCAL:C0GENERAL:1.0",
        platform="slack",
        author="p1",
        at=datetime(2026, 11, 24, tzinfo=UTC),
        question="?",
        answer="!",
        decision=decision,
    )


def reply(text: str, **more: object) -> Reply:
    """A reply with everything that a real one has."""
    whole = {"language": "en", "exchange": "x1", "quiet": "small-model · EU · internal", **more}
    return Reply(text=text, **whole)  # type: ignore[arg-type]  # any field of a reply may be given
