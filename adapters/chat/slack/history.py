"""What was said before: a thread, or the last day of a channel, as turns."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from adapters.chat.slack.files import Files, sent_files
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.mrkdwn import markdown, mentioned
from adapters.chat.slack.pace import Pace
from adapters.chat.slack.payload import Payload, parts, text
from adapters.chat.slack.people import People
from adapters.chat.slack.summaries import SINCE_MINE
from adapters.chat.slack.web_api import CallFailed, WebApi
from routing.vocabulary import Message, Turn

log = logging.getLogger(__name__)

MOST_TURNS = 200
MOST_PAGES = 5
MOST_THREADS = 10
"""Of a channel: each costs a call, and Slack allows 50 a minute."""
MOST_FILES = 2
"""Of a thread's earlier lines."""
FILE_CHARACTERS = 20_000
DAY = 86_400

_SPOKEN = frozenset({"", "file_share", "thread_broadcast", "bot_message", "me_message"})


class History:
    """Reads conversations; whatever Slack does not show reads as empty."""

    def __init__(self, *, api: WebApi, pace: Pace, me: Identity, people: People, files: Files) -> None:
        self._files = files
        self._api = api
        self._pace = pace
        self._me = me
        self._people = people

    async def before(self, message: Message) -> Sequence[Turn]:
        """The lines before a message, oldest first."""
        channel = message.thread.channel
        try:
            lines = await self._lines(message)
        except CallFailed as error:
            log.info("slack: no history: %s", error)
            return ()
        lines = [line for line in lines if text(line, "subtype") in _SPOKEN]
        turns = await self._turns(channel, lines)
        if message.address("whole"):
            return [turn for _, turn in turns if turn.text]
        read = await self._read_files(lines)
        whole = (replace(turn, text=f"{turn.text}{read.get(ts, '')}".strip()) for ts, turn in turns)
        return [turn for turn in whole if turn.text]

    async def _lines(self, message: Message) -> list[Payload]:
        """What the return address asks for: the thread, another thread, or the channel from some time on."""
        channel, since = message.thread.channel, message.address("since")
        about, root = message.address("about"), message.address("root")
        before = message.at.timestamp()
        if root and root == message.address("ts") and not about and not message.address("whole"):
            return []  # it begins its thread: nothing was said there before, and the call is saved for others
        if about or (root and not message.address("whole")):
            lines = await self._thread(channel, about or root, "" if about else message.address("ts"))
            return [line for line in lines if not since or _ts(line) >= float(since)]
        if since == SINCE_MINE:
            since = f"{await self._last_word(channel, message.author.id, before):.6f}"
        lines = await self._channel(channel, since or f"{before - DAY:.6f}")
        return [line for line in lines if text(line, "ts") != message.address("ts")]

    async def _thread(self, channel: str, root: str, before: str) -> list[Payload]:
        """Slack pages a thread from its beginning, so the end of a long one comes last."""
        lines: list[Payload] = []
        cursor = ""
        for _ in range(MOST_PAGES):
            page = await self._call(
                "conversations.replies",
                channel=channel,
                ts=root,
                limit=MOST_TURNS,
                **({"latest": before} if before else {}),
                **({"cursor": cursor} if cursor else {}),
            )
            lines.extend(line for line in parts(page, "messages") if not before or _ts(line) < float(before))
            cursor = text(page, "response_metadata", "next_cursor")
            if not cursor:
                break
        return lines[-MOST_TURNS:]

    async def _last_word(self, channel: str, user: str, now: float) -> float:
        """When the person last wrote in the channel, if others wrote after that; else a day ago."""
        page = await self._call("conversations.history", channel=channel, limit=MOST_TURNS)
        later = False
        for line in parts(page, "messages"):
            if _ts(line) >= now or text(line, "subtype") not in _SPOKEN:
                continue
            if text(line, "user") == user:
                return _ts(line) if later else now - DAY
            later = True
        return now - DAY

    async def _channel(self, channel: str, oldest: str) -> list[Payload]:
        """A channel from some time on, with what was said in its newest threads."""
        lines: list[Payload] = []
        cursor = ""
        for _ in range(MOST_PAGES):
            more = {"cursor": cursor} if cursor else {}
            page = await self._call(
                "conversations.history", channel=channel, oldest=oldest, limit=MOST_TURNS, **more
            )
            lines.extend(parts(page, "messages"))
            cursor = text(page, "response_metadata", "next_cursor")
            if not cursor:
                break
        roots = [text(line, "ts") for line in lines if line.get("reply_count")]
        for root in roots[:MOST_THREADS]:
            lines += [line for line in await self._thread(channel, root, "") if text(line, "ts") != root]
        return sorted(lines, key=_ts)[-MOST_TURNS:]

    async def _call(self, method: str, **arguments: str | int) -> Payload:
        """Read when it is our turn: many questions at once must not cost anybody the history."""
        await self._pace.turn(method)
        return await self._api.get(method, **arguments)

    async def _read_files(self, lines: Sequence[Payload]) -> dict[str, str]:
        """What the newest files of a thread say, by the line that brought them: people go on about them."""
        found = [
            (text(line, "ts"), file, url)
            for line in lines
            if not self._me.wrote(line)
            for file, url in sent_files(line)
        ][-MOST_FILES:]
        read = await asyncio.gather(*(self._files.read(file, url) for _, file, url in found))
        said: dict[str, str] = {}
        for (ts, _, _), file in zip(found, read, strict=True):
            if file.text:
                said[ts] = said.get(ts, "") + f"\n\n--- {file.name} ---\n{_beginning(file.text)}\n--- end ---"
        return said

    async def _turns(self, channel: str, lines: Sequence[Payload]) -> list[tuple[str, Turn]]:
        """Each with its `ts`."""
        users = [text(line, "user") for line in lines if text(line, "user") and not self._me.wrote(line)]
        users += [user for line in lines for user in mentioned(text(line, "text")) if user != self._me.user]
        names = await self._people.names(users)
        return [(text(line, "ts"), self._turn(channel, line, names)) for line in lines]

    def _turn(self, channel: str, line: Payload, names: dict[str, str]) -> Turn:
        own = self._me.wrote(line)
        user, ts = text(line, "user"), text(line, "ts")
        author = names.get(user) or text(line, "username") or user
        return Turn(
            role="assistant" if own else "user",
            text=_own_words(line) if own else markdown(text(line, "text"), names, self._me.user),
            author="" if own else author,
            at=datetime.fromtimestamp(_ts(line), UTC),
            link=self._me.link(channel, ts, text(line, "thread_ts")),
        )


def _beginning(words: str) -> str:
    """As much of a file as leaves room for the thread."""
    return words if len(words) <= FILE_CHARACTERS else f"{words[:FILE_CHARACTERS]}\n[…]"


def _own_words(line: Payload) -> str:
    """The answer alone, without the quiet line, which stands in a block of its own.

    Slack gives back a markdown block as the rich text that it made of it. A stream has its words in `text`.
    """
    blocks = parts(line, "blocks")
    words = [text(block, "text") for block in blocks if text(block, "type") == "markdown"]
    words += [_flat(block) for block in blocks if text(block, "type") == "rich_text"]
    return "\n".join(words) if words else markdown(text(line, "text"), {})


def _flat(element: Payload) -> str:
    """The words of rich text, without its formatting."""
    own = text(element, "text") or text(element, "url")
    gap = "\n" if text(element, "type") == "rich_text" else ""
    return own + gap.join(_flat(inner) for inner in parts(element, "elements"))


def _ts(line: Payload) -> float:
    try:
        return float(text(line, "ts"))
    except ValueError:
        return 0.0
