"""What Slack delivers, as messages: events, slash commands and the message shortcut."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from adapters.chat.slack.files import sent_files
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.mrkdwn import addressee, markdown, mentioned
from adapters.chat.slack.payload import Payload, part, text
from adapters.chat.slack.people import People
from adapters.chat.slack.places import Places
from routing.commands import parse
from routing.vocabulary import Attachment, Author, Message, Scope, Thread

PLATFORM = "slack"
PATIENCE = 0.8
"""Seconds that names may take: the acknowledgement, due within three, waits for them."""
STOP_WORDS = frozenset({"stop", "stopp"})

_SPOKEN = frozenset({"", "file_share", "thread_broadcast"})
"""Subtypes in which a person says something new; edits, deletions, joins and the like are the others."""
_SCOPES = {"im": Scope.PERSONAL, "mpim": Scope.GROUP}
_TS = re.compile(r"[0-9]{1,10}\.[0-9]{1,6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Something that a person said where the bot can hear it."""

    event_id: str
    channel: str
    scope: Scope
    user: str
    source: str
    """In Slack's markup."""
    ts: str
    root: str
    attachments: tuple[Attachment, ...] = ()
    addresses: tuple[str, ...] = ()
    """Where each attachment is to be had."""

    @property
    def follows_up(self) -> bool:
        """Whether it stands in a thread below another message."""
        return self.root != self.ts

    def mentions(self, user: str) -> bool:
        return user in mentioned(self.source)

    def speaks_past(self, user: str) -> bool:
        """Whether it is addressed to another person."""
        return addressee(self.source) not in {"", user}

    @property
    def commands(self) -> bool:
        """Whether it begins with a command that is marked as one, such as `!summarize`."""
        return self.source.lstrip().startswith("!") and parse(self.source)[0] is not None

    def to_us(self, me: str) -> str:
        """The words without the mention of the bot, in Slack's markup."""
        return re.sub(rf"[ \t]*<@{me}(?:\|[^<>\n]*)?>", "", self.source).lstrip(" \t,:")

    def asks_to_stop(self, me: str) -> bool:
        """Whether it is the one word that cancels: in a thread, or alone in the direct conversation."""
        word = markdown(self.source, {}, me).strip(" !/.").casefold()
        return word in STOP_WORDS and (self.follows_up or self.scope is Scope.PERSONAL)


def heard(body: Payload, me: Identity, of: str = "") -> Heard | None:
    """What a person said in a `message` or `app_mention` event; None if no person said anything.

    An event about another message holds that one in its field `of`.
    """
    whole = part(body, "event")
    event = part(whole, of) if of else whole
    user, ts, channel = text(event, "user"), text(event, "ts"), text(whole, "channel")
    if text(event, "subtype") not in _SPOKEN or text(event, "bot_id") or me.wrote(event):
        return None
    if not (user and channel and _TS.fullmatch(ts)):
        return None
    root, files = text(event, "thread_ts"), sent_files(event)
    return Heard(
        event_id=text(body, "event_id") or f"{channel}:{ts}",
        channel=channel,
        scope=_scope(text(whole, "channel_type"), channel),
        user=user,
        source=text(event, "text"),
        ts=ts,
        root=root if _TS.fullmatch(root) else ts,
        attachments=tuple(file for file, _ in files),
        addresses=tuple(url for _, url in files),
    )


def message_id(me: Identity, channel: str, ts: str) -> str:
    """The name of a message that all events about it share."""
    return f"slack:{me.team}:{channel}:{ts}"


def thread_of(said: Heard, me: Identity) -> Thread:
    """The thread in which something was said, or which it begins."""
    return Thread(platform=PLATFORM, tenant=me.team, channel=said.channel, root=said.root, scope=said.scope)


class Incoming:
    """Makes messages of what was heard, asked and clicked."""

    def __init__(self, me: Identity, people: People, places: Places) -> None:
        self._me = me
        self._people = people
        self._places = places

    async def said(self, said: Heard) -> Message:
        """A message in a channel or a conversation; the answer belongs into its thread."""
        author, words = await self._read(said.user, said.source)
        command, rest = parse(words)
        return Message(
            id=f"slack:{self._me.team}:{said.event_id}",
            also_known_as=(message_id(self._me, said.channel, said.ts),),
            thread=await self._thread(said),
            author=author,
            text=rest,
            at=datetime.fromtimestamp(float(said.ts), UTC),
            command=command,
            attachments=said.attachments,
            return_address=(
                ("root", said.root),
                ("ts", said.ts),
                *((f"file{number}", url) for number, url in enumerate(said.addresses)),
            ),
        )

    async def changed(self, said: Heard) -> Message:
        """The new words of a message, under its old name."""
        names = await self._people.names(
            [user for user in mentioned(said.source) if user != self._me.user], PATIENCE
        )
        command, rest = parse(markdown(said.source, names, self._me.user))
        return Message(
            id=message_id(self._me, said.channel, said.ts),
            thread=thread_of(said, self._me),
            author=Author(id=said.user),
            text=rest,
            at=datetime.fromtimestamp(float(said.ts), UTC),
            command=command,
        )

    async def clicked(self, body: Payload, action: Payload, name: str, words: str) -> Message:
        """A click that stands for words in an answer's thread; the same click again is the same message."""
        channel, user = text(body, "channel", "id"), text(body, "user", "id")
        ts = text(body, "message", "ts") or text(body, "container", "message_ts")
        root = text(body, "message", "thread_ts") or text(body, "container", "thread_ts") or ts
        at = text(action, "action_ts")
        said = Heard(
            event_id=f"{channel}:{ts}:{name}",
            channel=channel,
            scope=_scope("", channel),
            user=user,
            source="",
            ts=at if _TS.fullmatch(at) else ts,
            root=root,
        )
        return Message(
            id=f"slack:{self._me.team}:{said.event_id}",
            thread=await self._thread(said),
            author=await self._people.author(user, PATIENCE),
            text=words,
            at=datetime.fromtimestamp(float(said.ts), UTC),
            return_address=(("root", said.root), ("ts", said.ts)),
        )

    async def asked(self, form: Payload, command: str, now: float) -> Message:
        """A slash command: only the asker sees the answer, and only the asker's commands share a memory."""
        user, channel = text(form, "user_id"), text(form, "channel_id")
        author, words = await self._read(user, text(form, "text"))
        return Message(
            id=f"slack:{self._me.team}:{text(form, 'trigger_id') or text(form, 'response_url')}",
            thread=await self._private(channel, "command", user, text(form, "channel_name")),
            author=author,
            text=words,
            at=datetime.fromtimestamp(now, UTC),
            command=command,
            private=True,
            return_address=(("response_url", text(form, "response_url")),),
        )

    async def pointed_at(self, body: Payload, command: str, now: float) -> Message:
        """A message shortcut: a command for the thread of the message that was pointed at."""
        user, channel = text(body, "user", "id"), text(body, "channel", "id")
        message = part(body, "message")
        ts = text(message, "ts") or text(body, "message_ts")
        root = text(message, "thread_ts") or ts
        return Message(
            id=f"slack:{self._me.team}:{text(body, 'trigger_id') or text(body, 'response_url')}",
            thread=await self._private(channel, root, user, text(body, "channel", "name")),
            author=await self._people.author(user, PATIENCE),
            text="",
            at=datetime.fromtimestamp(now, UTC),
            command=command,
            private=True,
            return_address=(("response_url", text(body, "response_url")), ("root", root)),
        )

    async def _private(self, channel: str, about: str, user: str, given: str) -> Thread:
        """A thread of one person's own, so that no answer of theirs turns up in another one's memory.

        Slack calls every private channel `privategroup` here, so the name that it gives is the last resort.
        """
        name = given if channel.startswith("D") else (await self._places.about(channel, given)).name
        return Thread(
            platform=PLATFORM,
            tenant=self._me.team,
            channel=channel,
            root=f"{about}:{user}",
            scope=Scope.PERSONAL,
            channel_name=name,
        )

    async def _thread(self, said: Heard) -> Thread:
        """Slack's mentions do not say in what kind of channel they stand."""
        thread = thread_of(said, self._me)
        if said.scope is Scope.PERSONAL:
            return thread
        known = await self._places.about(said.channel)
        return replace(thread, channel_name=known.name, scope=known.scope)

    async def _read(self, user: str, source: str) -> tuple[Author, str]:
        others = [other for other in mentioned(source) if other != self._me.user]
        names = await self._people.names([user, *others], PATIENCE)
        author = await self._people.author(user, within=0.0)
        return author, markdown(source, names, self._me.user)


def _scope(channel_type: str, channel: str) -> Scope:
    if not channel_type:
        return Scope.PERSONAL if channel.startswith("D") else Scope.CHANNEL
    return _SCOPES.get(channel_type, Scope.CHANNEL)
