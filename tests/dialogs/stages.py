"""The same words on every platform: a stage says something and tells what a person then sees."""

import asyncio
import copy
import html
import json
import re
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, Protocol  # Any: JSON of the playground's events

import aiohttp

from bot import wiring
from bot.settings import Settings, SlackSettings, StorageSettings, TeamsSettings, WebSettings
from routing.vocabulary import Verdict
from tests.peers.slack import LocalSlack
from tests.peers.slack.workspace import Post
from tests.peers.teams import LocalTeams
from tests.peers.teams.activities import CHANNEL, PERSONAL, Place
from tests.peers.teams.cards import actions_of, table_of
from tests.peers.teams.conversations import Shown

PATIENCE = 15.0
"""Seconds that an answer may take before the test gives up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A finished answer as a person sees it."""

    text: str
    quiet: str
    streamed: bool
    """The text grew before it was finished."""
    answers: int
    """How many answers stand in the thread."""
    handle: object
    """What the stage needs to find it again."""


class Stage(Protocol):
    """A platform with the whole program behind it."""

    async def say(self, text: str) -> Seen:
        """Write to the bot in a new thread and wait for the answer."""
        ...

    async def say_again(self, text: str) -> Seen:
        """The same, but the platform delivers the message twice."""
        ...

    async def rate(self, seen: Seen, verdict: Verdict) -> None:
        """Press a thumb."""
        ...

    async def asked_back(self, text: str) -> tuple[str, ...]:
        """Write what is not clear, in a new thread; the words on the buttons that come back."""
        ...

    async def choose(self, words: str) -> Seen:
        """Press one of those buttons, twice, and wait for the answer."""
        ...


# --- the playground ---------------------------------------------------------------------------------


@dataclass(slots=True)
class PlaygroundStage:
    """Talks HTTP as the page does, and reads the events that the page reads."""

    http: aiohttp.ClientSession
    events: aiohttp.ClientResponse
    last: str = ""
    """The newest answer, as the page names it."""
    versions: "asyncio.Queue[str]" = field(default_factory=asyncio.Queue)
    """What could be read of answers before their end, in order."""
    offered: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By the words on a button: the post and the intent."""
    shown: str = ""
    """The newest finished post."""

    async def say(self, text: str) -> Seen:
        return await self._say(text, times=1)

    async def follow(self, seen: Seen, text: str) -> Seen:
        """Write below an answer, in its thread."""
        return await self._say(text, times=1, thread=str(seen.handle).removeprefix("re-"))

    async def say_again(self, text: str) -> Seen:
        return await self._say(text, times=2)

    async def rate(self, seen: Seen, verdict: Verdict) -> None:
        rated = {"post": seen.handle, "verdict": verdict, "reasons": [], "comment": "", "explained": False}
        async with self.http.post("/playground/feedback", json=rated) as response:
            assert response.status == 200, await response.text()

    async def asked_back(self, text: str) -> tuple[str, ...]:
        seen = await self.say(text)
        buttons = re.findall(r'data-intent="(\w+)">([^<]+)<', self.shown)
        self.offered = {words: (str(seen.handle), intent) for intent, words in buttons}
        return tuple(self.offered)

    async def choose(self, words: str) -> Seen:
        post, intent = self.offered[words]
        for _ in range(2):
            async with self.http.post(
                "/playground/choice", json={"post": post, "intent": intent}
            ) as response:
                assert response.status == 202, await response.text()
        return await asyncio.wait_for(self._answer(post), PATIENCE)

    async def _say(self, text: str, times: int, thread: str = "") -> Seen:
        nonce = str(uuid.uuid4())
        self.last = f"re-{nonce}"
        said = {"nonce": nonce, "place": "general", "thread": thread, "text": f"@Dirigent {text}"}
        for _ in range(times):
            async with self.http.post("/playground/messages", json=said) as response:
                assert response.status == 202, await response.text()
        return await asyncio.wait_for(self._answer(self.last), PATIENCE)

    async def _answer(self, post: str) -> Seen:
        streamed = 0
        async for name, event in self._frames():
            if event.get("id") != post:
                continue
            if name == "text":
                streamed += 1
                self.versions.put_nowait(_plain(str(event["html"])))
            shown = str(event.get("reply", ""))
            if 'data-state="done"' in shown:
                self.shown = shown
                body = re.search(
                    r'<div class="body">(.*?)</div>\s*(?:<p class="facts">|</div>)', shown, re.DOTALL
                )
                quiet = re.search(r'<span class="quiet">(.*?)</span>', shown)
                return Seen(
                    text=_plain(body[1] if body else ""),
                    quiet=_plain(quiet[1]) if quiet else "",
                    streamed=streamed > 0,
                    answers=1,
                    handle=post,
                )
        raise AssertionError("the page's events ended")

    async def _frames(self) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        name = ""
        async for raw in self.events.content:
            line = raw.decode().rstrip("\n")
            if line.startswith("event: "):
                name = line.removeprefix("event: ")
            elif line.startswith("data: "):
                yield name, json.loads(line.removeprefix("data: "))


def _plain(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup)).strip()


@asynccontextmanager
async def playground(settings: Settings) -> AsyncIterator[Stage]:
    async with (
        wiring.running(settings) as program,
        aiohttp.ClientSession(program.url, headers={"Origin": program.url}, read_bufsize=2**22) as http,
        http.get("/playground/events", timeout=aiohttp.ClientTimeout(total=None)) as events,
    ):
        yield PlaygroundStage(http, events)


# --- Slack ------------------------------------------------------------------------------------------

ANNA, GENERAL = "U0ANNA", "C0GENERAL"


@dataclass(slots=True)
class SlackStage:
    """Anna mentions the bot in a channel."""

    slack: LocalSlack
    question: tuple[str, Post] | None = None
    """The root of a thread and what the bot asked back in it."""

    async def say(self, text: str) -> Seen:
        return await self._seen(await self.slack.mention(ANNA, GENERAL, text))

    async def say_again(self, text: str) -> Seen:
        root = await self.slack.mention(ANNA, GENERAL, text)
        again = [sent for sent in self.slack.deliveries if sent.kind == "events_api"][-2:]
        for sent in again:
            await self.slack.deliver("events_api", sent.payload)
        return await self._seen(root)

    async def rate(self, seen: Seen, verdict: Verdict) -> None:
        post = seen.handle
        assert isinstance(post, Post)
        label = post.buttons[0 if verdict == "up" else 1]
        await self.slack.click(ANNA, post, label)

    async def asked_back(self, text: str) -> tuple[str, ...]:
        root = await self.slack.mention(ANNA, GENERAL, text)
        await self.slack.until(lambda: [p for p in self.slack.answers(GENERAL, root) if p.buttons], PATIENCE)
        self.question = (root, self.slack.answers(GENERAL, root)[-1])
        return self.question[1].buttons

    async def choose(self, words: str) -> Seen:
        assert self.question is not None
        root, post = self.question
        before = replace(post, blocks=list(post.blocks))
        for _ in range(2):
            await self.slack.click(ANNA, before, words)
        return await self._seen(root)

    async def _seen(self, root: str) -> Seen:
        def finished() -> list[Post]:
            return [post for post in self.slack.answers(GENERAL, root) if post.buttons and post.small_print]

        await self.slack.until(finished, PATIENCE)
        post = finished()[-1]
        return Seen(
            text=post.body,
            quiet=post.small_print,
            streamed=any(call.method == "chat.startStream" for call in self.slack.web.calls),
            answers=len(finished()),
            handle=post,
        )


def slack(mode: Literal["socket", "http"]) -> "Open":
    @asynccontextmanager
    async def opened(settings: Settings) -> AsyncIterator[Stage]:
        async with LocalSlack() as local:
            app = SlackSettings(
                mode=mode,
                bot_token=local.bot_token,
                app_token=local.app_token,
                signing_secret=local.signing_secret,
                api_url=local.api_url,
            )
            async with wiring.running(replace(settings, slack=app)) as program:
                if mode == "http":
                    await local.deliver_to(f"{program.url}/slack/events")
                yield SlackStage(local)

    return opened


# --- Teams ------------------------------------------------------------------------------------------


@dataclass(slots=True)
class TeamsStage:
    """Åse writes to the bot, alone or in a channel."""

    teams: LocalTeams
    place: Place
    question: Shown | None = None
    """What the bot asked back."""

    async def say(self, text: str) -> Seen:
        return await self._seen(text, "")

    async def say_again(self, text: str) -> Seen:
        activity_id = self.teams.conversations.new_id()
        before = await self._seen(text, activity_id)
        await self.teams.say(self.place, text, activity_id=activity_id, thread=activity_id)
        return replace(before, answers=len(self._finished()))

    async def rate(self, seen: Seen, verdict: Verdict) -> None:
        shown = seen.handle
        assert isinstance(shown, Shown)
        await self.teams.rate(shown, "like" if verdict == "up" else "dislike")

    async def asked_back(self, text: str) -> tuple[str, ...]:
        await self.teams.say(self.place, text)
        await self.teams.until(lambda: any(actions_of(shown.card) for shown in self._shown()), PATIENCE)
        self.question = next(shown for shown in self._shown() if actions_of(shown.card))
        return tuple(action["title"] for action in actions_of(self.question.card))

    async def choose(self, words: str) -> Seen:
        assert self.question is not None
        again = replace(self.question, activity=copy.deepcopy(self.question.activity))
        for shown in (self.question, again):
            await self.teams.press(shown, words)
        return await self._next_answer(0)

    async def _seen(self, text: str, activity_id: str) -> Seen:
        before = len(self._finished())
        delivered = await self.teams.say(self.place, text, activity_id=activity_id)
        assert delivered.status == 200, delivered.body
        return await self._next_answer(before)

    async def _next_answer(self, before: int) -> Seen:
        await self.teams.until(lambda: len(self._finished()) > before, PATIENCE)
        shown = self._finished()[before]
        cells = [cell for row in table_of(shown.cards) for cell in row]
        return Seen(
            text="\n".join((shown.text, *cells)),
            quiet=json.dumps(shown.card, ensure_ascii=False),
            streamed=bool(self.teams.conversations.streams) or len(shown.versions) > 1,
            answers=len(self._finished()) - before,
            handle=shown,
        )

    def _finished(self) -> list[Shown]:
        return [shown for shown in self._shown() if shown.thumbs and shown.card]

    def _shown(self) -> list[Shown]:
        if self.place == "personal":
            return list(self.teams.seen(PERSONAL))
        return [
            shown
            for conversation in dict.fromkeys(c for _, c, _ in self.teams.conversations.requests)
            if conversation.startswith(CHANNEL)
            for shown in self.teams.seen(conversation)
        ]


def teams(place: Place) -> "Open":
    @asynccontextmanager
    async def opened(settings: Settings) -> AsyncIterator[Stage]:
        async with LocalTeams() as local:
            app = TeamsSettings(
                app_id=local.settings.app_id,
                app_password=local.settings.app_password,
                tenant_id=local.settings.tenant_id,
                openid_metadata_url=local.settings.openid_metadata_url,
                token_url=local.settings.token_url,
                service_url_hosts=local.settings.service_url_hosts,
            )
            async with wiring.running(replace(settings, teams=app)) as program:
                local.bot_url = f"{program.url}/api/messages"
                yield TeamsStage(local, place)

    return opened


Open = Callable[[Settings], AbstractAsyncContextManager[Stage]]

STAGES: dict[str, Open] = {
    "playground": playground,
    "slack-socket": slack("socket"),
    "slack-http": slack("http"),
    "teams-personal": teams("personal"),
    "teams-channel": teams("channel"),
}


def quiet_settings(folder: Path) -> Settings:
    """The offline model, a free port, and a ledger that goes with the test."""
    return Settings(web=WebSettings(port=0), storage=StorageSettings(url=f"sqlite:///{folder}/ledger.db"))
