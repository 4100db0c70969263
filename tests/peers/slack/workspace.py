"""The state of the local workspace: people, channels, messages, views, and the keys to answer with."""

import asyncio
import itertools
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.peers.slack.rules import (
    RESPONSE_URL_LIFETIME,
    RESPONSE_URL_USES,
    TRIGGER_LIFETIME,
    ApiError,
    Json,
)

TEAM = "T0LOCAL"
BOT_USER = "U0BOT"
BOT = "B0BOT"
APP = "A0APP"

_PING = re.compile(
    r"<(?:!(?:channel|here|everyone|subteam\^)|@[UW])[^>]*>|(?<![\w\u200b])@(?:channel|here|everyone)\b"
)


@dataclass
class Person:
    """Somebody with an account."""

    id: str
    name: str
    locale: str
    flags: Json = field(default_factory=dict)
    """What else `users.info` says, such as `is_restricted`."""
    title: str = ""
    """What the person says that they are."""


@dataclass
class Channel:
    """A place to write; `kind` is Slack's `channel_type`."""

    id: str
    name: str
    kind: str = "channel"
    members: set[str] = field(default_factory=set)
    flags: Json = field(default_factory=dict)
    """What else `conversations.info` says, such as `is_ext_shared`."""


@dataclass
class File:
    """Something uploaded, or sent along with a message."""

    id: str
    name: str
    content: bytes = b""
    title: str = ""
    media_type: str = "text/plain"
    shown: Json = field(default_factory=dict)
    """How Slack tells of it."""


@dataclass
class Post:
    """One message."""

    channel: str
    ts: str
    user: str
    text: str = ""
    thread_ts: str = ""
    blocks: list[Json] = field(default_factory=list)
    metadata: Json = field(default_factory=dict)
    files: list[File] = field(default_factory=list)
    tasks: dict[str, Json] = field(default_factory=dict)
    """Task cards of a stream, by their id."""
    subtype: str = ""
    streamed: str = ""
    streaming_state: str = ""
    stream_until: float = 0.0
    only_for: str = ""
    """The one person who sees it; empty means everybody."""
    response_url: str = ""
    edits: int = 0

    @property
    def root(self) -> str:
        return self.thread_ts or self.ts

    @property
    def body(self) -> str:
        """The words of the message as a person reads them, without buttons and small print."""
        shown = self.streamed + "".join(b["text"] for b in self.blocks if b["type"] == "markdown")
        return shown or self.text

    @property
    def small_print(self) -> str:
        contexts = (b for b in self.blocks if b["type"] == "context")
        return "\n".join(element["text"] for block in contexts for element in block["elements"])

    @property
    def buttons(self) -> tuple[str, ...]:
        """The words on its buttons."""
        quiet = {"overflow", "icon_button"}
        return tuple(button.label for button in buttons_of(self.blocks) if button.kind not in quiet)

    @property
    def menu(self) -> tuple[str, ...]:
        """The words in its menu."""
        return tuple(button.label for button in buttons_of(self.blocks) if button.kind == "overflow")

    @property
    def pings(self) -> bool:
        """Whether somebody's phone rings because of what it says."""
        return bool(_PING.search(self.body + self.small_print + self.text))


@dataclass(frozen=True)
class Button:
    """Something to click."""

    label: str
    kind: str
    action_id: str
    block_id: str
    value: str
    visible_to: tuple[str, ...] = ()
    """Empty: everybody sees it."""


def buttons_of(blocks: list[Json]) -> list[Button]:
    """All buttons of a message, in order."""
    found = []
    for block in blocks:
        for element in block.get("elements", []) if block["type"] in {"actions", "context_actions"} else []:
            match element["type"]:
                case "feedback_buttons":
                    sides = [element["positive_button"], element["negative_button"]]
                case "overflow":
                    sides = element["options"]
                case _:
                    sides = [element]
            found += [
                Button(
                    s["text"]["text"],
                    element["type"],
                    element["action_id"],
                    block.get("block_id", ""),
                    s["value"],
                    tuple(element.get("visible_to_user_ids", ())),
                )
                for s in sides
            ]
    return found


def controls_of(view: Json) -> list[Button]:
    """All buttons and options of the bot's own tab; a list's options carry its block's name before theirs."""
    found = buttons_of(view["blocks"])
    for block in view["blocks"]:
        control = block.get("accessory", {})
        sides = control.get("options", [control] if control else [])
        found += [
            Button(
                s["text"]["text"],
                control["type"],
                control["action_id"],
                block.get("block_id", ""),
                s["value"],
            )
            for s in sides
        ]
    return found


def words_of(view: Json) -> str:
    """What the bot's own tab says."""
    return "\n".join(block["text"]["text"] for block in view["blocks"] if "text" in block)


@dataclass
class View:
    """An open dialog."""

    id: str
    person: str
    content: Json

    @property
    def title(self) -> str:
        return str(self.content["title"]["text"])

    @property
    def words(self) -> str:
        return "\n".join(b["text"]["text"] for b in self.content["blocks"] if b["type"] == "section")

    @property
    def choices(self) -> dict[str, str]:
        """Of its checkboxes: the words beside each, and what they stand for."""
        options = [o for b in self.content["blocks"] for o in b.get("element", {}).get("options", [])]
        return {option["text"]["text"]: option["value"] for option in options}


@dataclass
class ReturnTicket:
    """What a response URL leads to."""

    channel: str
    person: str
    until: float
    left: int = RESPONSE_URL_USES


class Workspace:
    """Everything that Slack would remember. `changed` wakes whoever waits for something to appear."""

    def __init__(self) -> None:
        self.people = {
            person.id: person
            for person in (
                Person("U0ANNA", "Anna Jensen", "da-DK"),
                Person("U0BERND", "Bernd Müller", "de-DE"),
                Person("U0CAROL", "Carol Smith", "en-GB"),
            )
        }
        everybody = {*self.people, BOT_USER}
        self.channels = {
            channel.id: channel
            for channel in (
                Channel("C0GENERAL", "general", members=set(everybody)),
                Channel("C0SALES", "sales", members=set(everybody)),
                Channel("G0SECRET", "secret", "group", set(everybody)),
                Channel("G0TRIO", "mpdm-trio", "mpim", set(everybody)),
                Channel("C0ALONE", "without-the-bot", members=set(self.people)),
                *(Channel(dm_of(one), "directmessage", "im", {one, BOT_USER}) for one in self.people),
            )
        }
        self.posts: list[Post] = []
        self.views: list[View] = []
        self.statuses: dict[tuple[str, str], str] = {}
        self.titles: dict[tuple[str, str], str] = {}
        self.prompts: dict[str, Json] = {}
        self.homes: dict[str, Json] = {}
        self.manifest: Json = {}
        """The app, as its administrator has set it up."""
        self.files: dict[str, File] = {}
        self.clock: Callable[[], float] = time.monotonic
        self.sessions: dict[tuple[str, str], str] = {}
        self.triggers: dict[str, tuple[str, float]] = {}
        self.tickets: dict[str, ReturnTicket] = {}
        self.stream_lifetime = 300.0
        self.trigger_lifetime = TRIGGER_LIFETIME
        self._numbers = itertools.count(1)
        self._changed = asyncio.Condition()

    def new_ts(self) -> str:
        """Never the same twice, and in order."""
        return f"{int(time.time())}.{next(self._numbers):06d}"

    def channel(self, channel_id: str) -> Channel:
        """A channel that the bot may act in."""
        channel = self.channels.get(channel_id)
        if channel is None and channel_id in self.people:
            channel = self.channels[dm_of(channel_id)]
        if channel is None:
            raise ApiError("channel_not_found")
        if BOT_USER not in channel.members:
            raise ApiError("not_in_channel")
        return channel

    def post(self, channel: str, ts: str) -> Post:
        """A visible message."""
        for post in self.posts:
            if (post.channel, post.ts) == (channel, ts) and not post.only_for:
                return post
        raise ApiError("message_not_found")

    def thread(self, channel: str, root: str) -> list[Post]:
        """A thread as everybody sees it, oldest first."""
        return [p for p in self.posts if p.channel == channel and p.root == root and not p.only_for]

    async def add(self, post: Post) -> Post:
        self.posts.append(post)
        self.statuses.pop((post.channel, post.root), None)
        await self.tell()
        return post

    def new_trigger(self, person: str) -> str:
        trigger = f"{next(self._numbers)}.{secrets.token_hex(8)}"
        self.triggers[trigger] = (person, self.clock() + self.trigger_lifetime)
        return trigger

    def use_trigger(self, trigger: str) -> str:
        """Whose click it was; each trigger works once and for three seconds."""
        person, until = self.triggers.pop(trigger, ("", 0.0))
        if not person:
            raise ApiError("invalid_trigger_id")
        if self.clock() >= until:
            raise ApiError("expired_trigger_id")
        return person

    def new_ticket(self, channel: str, person: str) -> str:
        name = secrets.token_hex(8)
        self.tickets[name] = ReturnTicket(channel, person, self.clock() + RESPONSE_URL_LIFETIME)
        return name

    async def tell(self) -> None:
        """Something changed."""
        async with self._changed:
            self._changed.notify_all()

    async def until(self, condition: Callable[[], object], within: float = 5.0) -> None:
        """Wait until a condition on the state holds; `TimeoutError` if it does not come true."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: bool(condition()))


def dm_of(person: str) -> str:
    """The direct conversation of a person with the bot."""
    return "D" + person.removeprefix("U")
