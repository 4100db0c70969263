"""What was said before, out of Microsoft Graph: for the variant that may read along, and when it is needed.

A question in a channel's thread brings its thread; a wish for a summary beside any thread brings the last day
of the chat or the channel. Nothing else is read, and nothing of it is kept.
"""

import logging
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from adapters.chat.teams.addresses import Address, channel_of
from adapters.chat.teams.connector import Connector
from adapters.chat.teams.graph import Entry, Graph, NotReadable, entries
from adapters.chat.teams.incoming import words
from adapters.chat.teams.messages import text_of_html
from routing.commands import speaks_of_summary
from routing.vocabulary import Message, Scope, Turn

log = logging.getLogger(__name__)

MOST_TURNS = 200
DAY = timedelta(days=1)
PAGE = 50
"""Messages of one page, as many as Graph gives."""
LONGEST_WISH = 80
"""Characters of a wish for a summary; more than that is the text that is to be summed up."""


class History:
    """Reads threads, channels and chats; whatever Graph does not show reads as empty."""

    def __init__(self, *, graph: Graph, connector: Connector, app_id: str) -> None:
        self._graph = graph
        self._connector = connector
        self._app_id = app_id
        self._groups: dict[str, str] = {}
        """By a team's id in Teams: its id in Graph."""

    async def before(self, message: Message) -> Sequence[Turn]:
        """The lines before a message, oldest first."""
        address = Address.of(message)
        try:
            found = [entry async for entry in self._entries(message, address)]
        except NotReadable as error:
            log.info("teams: no history: %s", error)
            return ()
        said = [entry for entry in found if _is_said(entry) and words(entry, "id") != address.activity]
        before = (entry for entry in sorted(said, key=_time) if _time(entry) <= message.at)
        turns = [turn for turn in (self._turn(entry, address) for entry in before) if turn.text]
        return tuple(turns[-MOST_TURNS:])

    async def _entries(self, message: Message, address: Address) -> AsyncIterator[Entry]:
        scope, root = message.thread.scope, address.conversation.partition(";messageid=")[2]
        since = message.at - DAY
        if scope is Scope.CHANNEL and root and root != address.activity:
            async for entry in self._thread(address, root):
                yield entry
        elif scope is not Scope.PERSONAL and _wants_summary(message):
            whole = self._channel(address) if scope is Scope.CHANNEL else self._chat(address)
            async for page in whole:
                recent = [entry for entry in page if _time(entry) >= since]
                for entry in recent:
                    yield entry
                if not recent:
                    return

    async def _thread(self, address: Address, root: str) -> AsyncIterator[Entry]:
        path = f"{await self._path(address)}/{quote(root, safe='')}"
        yield await self._graph.one(path)
        async for page in self._graph.pages(f"{path}/replies?$top={PAGE}"):
            for entry in page:
                yield entry

    async def _channel(self, address: Address) -> AsyncIterator[tuple[Entry, ...]]:
        """Threads with all their replies, those with the newest ones first."""
        async for page in self._graph.pages(f"{await self._path(address)}?$top={PAGE}&$expand=replies"):
            yield tuple(entry for root in page for entry in (root, *entries(root, "replies")))

    def _chat(self, address: Address) -> AsyncIterator[tuple[Entry, ...]]:
        """A chat's messages, the newest first."""
        chat = quote(address.conversation, safe="")
        return self._graph.pages(f"chats/{chat}/messages?$top={PAGE}&$orderby=createdDateTime%20desc")

    async def _path(self, address: Address) -> str:
        channel = quote(channel_of(address.conversation), safe="")
        return f"teams/{quote(await self._group(address), safe='')}/channels/{channel}/messages"

    async def _group(self, address: Address) -> str:
        """Graph's id of the team, which Teams does not always send along."""
        group = address.group or self._groups.get(address.team) or await self._connector.group_of(address)
        if not group:
            raise NotReadable("Teams does not say which team it is")
        self._groups[address.team] = group
        return group

    def _turn(self, entry: Entry, address: Address) -> Turn:
        """A line of ours is the bot's; that of another app is said under its name."""
        own = words(entry, "from", "application", "id") == self._app_id
        content = words(entry, "body", "content")
        html = words(entry, "body", "contentType") == "html"
        author = words(entry, "from", "user", "displayName") or words(
            entry, "from", "application", "displayName"
        )
        return Turn(
            role="assistant" if own else "user",
            text=text_of_html(content) if html else content.strip(),
            author="" if own else author,
            at=_time(entry),
            link=words(entry, "webUrl") or _link(address.conversation, words(entry, "id")),
        )


def _wants_summary(message: Message) -> bool:
    wished = message.command == "summarize" or speaks_of_summary(message.text)
    return wished and len(message.text) <= LONGEST_WISH


def _is_said(entry: Entry) -> bool:
    """What a person or an app said and did not take back; notes of the system are neither."""
    return words(entry, "messageType") in {"", "message"} and not words(entry, "deletedDateTime")


def _time(entry: Entry) -> datetime:
    try:
        at = datetime.fromisoformat(words(entry, "createdDateTime"))
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _link(chat: str, message: str) -> str:
    """A chat's messages come without an address; this is the form of Teams' deep links."""
    place = f"{quote(chat, safe='')}/{quote(message, safe='')}"
    return f"https://teams.microsoft.com/l/message/{place}?context=%7B%22contextType%22%3A%22chat%22%7D"
