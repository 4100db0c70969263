"""Answers on their way out, in SQLite."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from adapters.storage.codec import FORMAT, REPLY
from adapters.storage.sqlite.connection import Value, run, stamp
from adapters.storage.sqlite.reader import Reader
from adapters.storage.sqlite.writer import Writer
from routing.vocabulary import Message, Reply

if TYPE_CHECKING:
    from sqlite_utils import Database

_OPENED = """
INSERT INTO outbox (message_id, opened, ref) VALUES (:message_id, :now, :ref)
ON CONFLICT (message_id) DO UPDATE SET ref = excluded.ref
"""

_READY = """
INSERT INTO outbox (message_id, opened, exchange, format, reply)
VALUES (:message_id, :now, :exchange, :format, :reply)
ON CONFLICT (message_id) DO UPDATE SET
    exchange = excluded.exchange, format = excluded.format, reply = excluded.reply
"""

# The reply stays until the inbox closes the message: a crash in between then repeats the same edit.
_SENT = """
INSERT INTO outbox (message_id, opened, sent, platform, channel, ref, exchange, format, reply)
VALUES (:message_id, :now, :now, :platform, :channel, :ref, :exchange, :format, :reply)
ON CONFLICT (message_id) DO UPDATE SET
    sent = excluded.sent, platform = excluded.platform, channel = excluded.channel,
    ref = excluded.ref, exchange = excluded.exchange, format = excluded.format, reply = excluded.reply
"""

_BY_REF = """
SELECT exchange FROM outbox
WHERE platform = :platform AND channel = :channel AND ref = :ref AND exchange <> ''
ORDER BY sent DESC, seq DESC LIMIT 1
"""

_NEWEST = """
SELECT exchange FROM outbox
WHERE platform = :platform AND channel = :channel AND exchange <> ''
ORDER BY sent DESC, seq DESC LIMIT 1
"""


class SqliteOutbox:
    """See `routing.ports.Outbox`. A reply's text goes when the inbox closes its message."""

    def __init__(self, writer: Writer, reader: Reader, clock: Callable[[], datetime]) -> None:
        self._writer = writer
        self._reader = reader
        self._clock = clock

    async def opened(self, message_id: str, ref: str) -> None:
        await self._write(_OPENED, message_id=message_id, ref=ref)

    async def ready(self, message_id: str, reply: Reply) -> None:
        await self._write(
            _READY, message_id=message_id, exchange=reply.exchange, format=FORMAT, reply=REPLY.dump(reply)
        )

    async def sent(self, message: Message, reply: Reply, ref: str) -> None:
        await self._write(
            _SENT,
            message_id=message.id,
            platform=message.thread.platform,
            channel=message.thread.channel,
            ref=ref,
            exchange=reply.exchange,
            format=FORMAT,
            reply=REPLY.dump(reply),
        )

    async def pending(self, message_id: str) -> tuple[str, Reply | None]:
        sql = "SELECT ref, CASE format WHEN :format THEN reply END FROM outbox WHERE message_id = :message_id"
        row = await self._reader.read(
            lambda db: run(db, sql, format=FORMAT, message_id=message_id).fetchone()
        )
        if row is None:
            return "", None
        ref, reply = row
        return ref, None if reply is None else REPLY.load(reply)

    async def find_exchange(self, platform: str, channel: str, ref: str = "") -> str:
        def find(db: "Database") -> str:
            sql, values = (_BY_REF, {"ref": ref}) if ref else (_NEWEST, {})
            row = run(db, sql, platform=platform, channel=channel, **values).fetchone()
            return row[0] if row else ""

        return await self._reader.read(find)

    async def _write(self, sql: str, **values: Value) -> None:
        now = stamp(self._clock())
        await self._writer.do(lambda db: run(db, sql, now=now, **values).rowcount)
