"""Messages that wait for an answer, in SQLite."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from adapters.storage.codec import FORMAT, MESSAGE
from adapters.storage.sqlite.connection import run, stamp
from adapters.storage.sqlite.writer import Writer
from routing.errors import InboxClosed, StorageFailed
from routing.vocabulary import Message

if TYPE_CHECKING:
    from sqlite_utils import Database

_log = logging.getLogger(__name__)

TRIES = 5
"""So often is a message begun; one that brought the process down that often is given up."""

_INSERT = """
INSERT INTO inbox (id, thread_key, accepted, format, payload)
VALUES (:id, :thread_key, :accepted, :format, :payload)
"""

# A payload in the format of another version is left alone: that version will know it.
_CLAIM = """
UPDATE inbox SET state = 'running' WHERE seq = (
    SELECT seq FROM inbox AS head
    WHERE state = 'waiting' AND format = :format
      AND NOT EXISTS (
          SELECT 1 FROM inbox AS busy WHERE busy.thread_key = head.thread_key AND busy.state = 'running'
      )
    ORDER BY seq LIMIT 1
) RETURNING id, payload
"""

# Nothing earlier may wait in its thread either: what is said there is answered in order.
_CLAIM_ANSWERED = """
UPDATE inbox SET state = 'running' WHERE seq = (
    SELECT head.seq FROM outbox JOIN inbox AS head ON head.id = outbox.message_id
    WHERE outbox.reply IS NOT NULL AND head.state = 'waiting' AND head.format = :format
      AND NOT EXISTS (
          SELECT 1 FROM inbox AS earlier
          WHERE earlier.thread_key = head.thread_key
            AND (earlier.state = 'running' OR (earlier.state = 'waiting' AND earlier.seq < head.seq))
      )
    ORDER BY head.seq LIMIT 1
) RETURNING id, payload
"""

_RELEASE = """
UPDATE inbox SET
    tries = tries + 1,
    state = CASE WHEN payload = '' THEN 'done' WHEN tries + 1 < :most THEN 'waiting' ELSE 'dead' END,
    payload = CASE WHEN tries + 1 < :most THEN payload ELSE '' END
WHERE state = 'running' RETURNING state
"""

_BLANK = """
UPDATE inbox SET payload = '', state = iif(state = 'waiting', 'done', state) WHERE id = :id
RETURNING thread_key, state
"""

_AMEND = "UPDATE inbox SET payload = :payload WHERE id = :id AND state = 'waiting'"


class SqliteInbox:
    """See `routing.ports.Inbox`. Order is the order of acceptance.

    The text of a closed message is out of the table at once and out of every file after the next sweep.
    """

    def __init__(self, writer: Writer, clock: Callable[[], datetime]) -> None:
        self._writer = writer
        self._clock = clock

    async def accept(self, message: Message) -> bool:
        accepted = stamp(self._clock())
        try:
            return await self._writer.do(lambda db: _accept(db, message, accepted))
        except StorageFailed as failed:
            raise InboxClosed(str(failed)) from failed

    async def claim(self) -> Message | None:
        return await self._writer.do(lambda db: _claim(db, _CLAIM))

    async def claim_answered(self) -> Message | None:
        return await self._writer.do(lambda db: _claim(db, _CLAIM_ANSWERED))

    async def waiting(self) -> int:
        sql = "SELECT count(*) FROM inbox WHERE state = 'waiting'"
        return await self._writer.do(lambda db: int(run(db, sql).fetchone()[0]))

    async def done(self, message_id: str) -> None:
        await self._writer.do(lambda db: _close(db, message_id, "done"))

    async def release(self) -> int:
        states = await self._writer.do(_release)
        if dead := states.count("dead"):
            _log.error("%d message(s) given up after %d tries", dead, TRIES)
        return states.count("waiting")

    async def withdraw(self, ids: Sequence[str]) -> Sequence[str]:
        return await self._writer.do(lambda db: _withdraw(db, ids))

    async def amend(self, message: Message) -> None:
        await self._writer.do(lambda db: _amend(db, message))


def _accept(db: "Database", message: Message, accepted: str) -> bool:
    ids = dict.fromkeys((message.id, *message.also_known_as))
    if any(run(db, "SELECT 1 FROM inbox_ids WHERE id = :id", id=name).fetchone() for name in ids):
        return False
    payload, thread_key = MESSAGE.dump(message), message.thread.key
    row = run(
        db, _INSERT, id=message.id, thread_key=thread_key, accepted=accepted, format=FORMAT, payload=payload
    )
    for name in ids:
        run(db, "INSERT INTO inbox_ids (id, seq) VALUES (:id, :seq)", id=name, seq=row.lastrowid)
    return True


def _claim(db: "Database", sql: str) -> Message | None:
    while rows := run(db, sql, format=FORMAT).fetchall():
        ((message_id, payload),) = rows
        try:
            return MESSAGE.load(payload)
        except StorageFailed:
            _log.exception("a stored message is given up")
            _close(db, message_id, "dead")
    return None


def _close(db: "Database", message_id: str, state: str) -> None:
    """Its texts go, the question and the answer; the ids and the way to the exchange stay."""
    run(db, "UPDATE inbox SET state = :state, payload = '' WHERE id = :id", state=state, id=message_id)
    run(db, "UPDATE outbox SET reply = NULL WHERE message_id = :id", id=message_id)


def own_ids(db: "Database", ids: Sequence[str]) -> list[str]:
    """Ids and aliases as the ids that messages are stored under; an id that is not known stays itself."""
    sql = "SELECT inbox.id FROM inbox_ids JOIN inbox USING (seq) WHERE inbox_ids.id = :id"
    found = [row[0] if (row := run(db, sql, id=name).fetchone()) else name for name in ids]
    return list(dict.fromkeys(found))


def _withdraw(db: "Database", ids: Sequence[str]) -> list[str]:
    running = []
    for name in own_ids(db, ids):
        rows = run(db, _BLANK, id=name).fetchall()
        run(db, "UPDATE outbox SET reply = NULL WHERE message_id = :id", id=name)
        running += [thread_key for thread_key, state in rows if state == "running"]
    return running


def _amend(db: "Database", message: Message) -> None:
    """The way back and the files stay; what is being worked on is not remembered as it was."""
    for name in own_ids(db, (message.id, *message.also_known_as)):
        run(db, "UPDATE inbox SET payload = '' WHERE id = :id AND state = 'running'", id=name)
        row = run(db, "SELECT payload FROM inbox WHERE id = :id AND state = 'waiting'", id=name).fetchone()
        if row is not None:
            new = replace(MESSAGE.load(row[0]), text=message.text, command=message.command)
            run(db, _AMEND, id=name, payload=MESSAGE.dump(new))


def _release(db: "Database") -> list[str]:
    return [state for (state,) in run(db, _RELEASE, most=TRIES).fetchall()]
