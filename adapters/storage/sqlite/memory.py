"""What threads remember, in SQLite."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from adapters.storage.sqlite.connection import run, stamp
from adapters.storage.sqlite.inbox import own_ids
from adapters.storage.sqlite.reader import Reader
from adapters.storage.sqlite.retention import blank_message, forget_texts, withdraw_texts
from adapters.storage.sqlite.writer import Writer
from routing.vocabulary import Message, Turn

if TYPE_CHECKING:
    from sqlite_utils import Database

# A message that was taken back while it was being answered stands in the inbox without its text.
_REMEMBER = """
INSERT INTO turns (thread_key, remembered, role, text, author, at, link, message_id)
SELECT :thread_key, :remembered, :role, :text, :author, :at, :link, :message_id
WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE id = :message_id AND state = 'running' AND payload = '')
"""

_RECALL = """
SELECT role, text, author, at, link, message_id FROM turns
WHERE thread_key = :thread_key ORDER BY seq DESC LIMIT :most
"""

_AMEND = "UPDATE turns SET text = :text WHERE message_id = :message_id AND role = 'user'"

_KNOWS = """
SELECT EXISTS (SELECT 1 FROM turns WHERE thread_key = :thread_key)
    OR EXISTS (SELECT 1 FROM exchanges WHERE thread_key = :thread_key)
"""


class SqliteMemory:
    """See `routing.ports.Memory`."""

    def __init__(self, writer: Writer, reader: Reader, clock: Callable[[], datetime]) -> None:
        self._writer = writer
        self._reader = reader
        self._clock = clock

    async def recall(self, thread_key: str, most: int) -> Sequence[Turn]:
        rows = await self._reader.read(
            lambda db: run(db, _RECALL, thread_key=thread_key, most=max(most, 0)).fetchall()
        )
        return tuple(turn_of(*row) for row in reversed(rows))

    async def remember(self, thread_key: str, turns: Sequence[Turn]) -> None:
        remembered = stamp(self._clock())
        await self._writer.do(lambda db: _remember(db, thread_key, turns, remembered))

    async def knows(self, thread_key: str) -> bool:
        row = await self._reader.read(lambda db: run(db, _KNOWS, thread_key=thread_key).fetchone())
        return bool(row[0])

    async def forget(self, thread_key: str) -> int:
        gone = await self._writer.do(lambda db: forget_texts(db, thread_key))
        await self._writer.scrub()
        return gone

    async def withdraw(self, ids: Sequence[str]) -> int:
        return await self._erase(lambda db: sum(withdraw_texts(db, name) for name in own_ids(db, ids)))

    async def amend(self, message: Message) -> int:
        ids = (message.id, *message.also_known_as)
        return await self._erase(lambda db: sum(_amend(db, name, message.text) for name in own_ids(db, ids)))

    async def _erase(self, work: "Callable[[Database], int]") -> int:
        """Do it, and scrub if it did anything."""
        gone = await self._writer.do(work)
        if gone:
            await self._writer.scrub()
        return gone


def _amend(db: "Database", message_id: str, text: str) -> int:
    changed: int = run(db, _AMEND, message_id=message_id, text=text).rowcount
    return changed + blank_message(db, message_id)


def _remember(db: "Database", thread_key: str, turns: Sequence[Turn], remembered: str) -> None:
    for turn in turns:
        run(
            db,
            _REMEMBER,
            thread_key=thread_key,
            remembered=remembered,
            role=turn.role,
            text=turn.text,
            author=turn.author,
            at=stamp(turn.at) if turn.at else None,
            link=turn.link,
            message_id=turn.message_id,
        )


def turn_of(role: Any, text: str, author: str, at: str | None, link: str, message_id: str) -> Turn:
    """A row of `turns`; `role` is Any, because a CHECK of the table knows its two values, mypy does not."""
    when = datetime.fromisoformat(at) if at else None
    return Turn(role=role, text=text, author=author, at=when, link=link, message_id=message_id)
