"""Messages that the bot asked back about, and what people chose, in SQLite."""

from collections.abc import Callable, Sequence
from datetime import datetime

from adapters.storage.codec import FORMAT, MESSAGE
from adapters.storage.sqlite.connection import rows, run, stamp
from adapters.storage.sqlite.reader import Reader
from adapters.storage.sqlite.writer import Writer
from routing.vocabulary import Label, Message

_KEEP = """
INSERT INTO doubts (exchange, thread_key, message_id, asked, format, payload)
VALUES (:exchange, :thread_key, :message_id, :now, :format, :payload)
ON CONFLICT (exchange) DO NOTHING
"""

_LABEL = """
INSERT INTO intent_examples (exchange, text, intent, language, author, at)
SELECT exchange, :text, :intent, :language, :author, :at FROM doubts WHERE exchange = :exchange
ON CONFLICT (exchange) DO NOTHING
"""


class SqliteDoubts:
    """See `routing.ports.Doubts`."""

    def __init__(self, writer: Writer, reader: Reader, clock: Callable[[], datetime]) -> None:
        self._writer = writer
        self._reader = reader
        self._clock = clock

    async def keep(self, exchange: str, message: Message) -> None:
        now, payload = stamp(self._clock()), MESSAGE.dump(message)
        await self._writer.do(
            lambda db: (
                run(
                    db,
                    _KEEP,
                    exchange=exchange,
                    thread_key=message.thread.key,
                    message_id=message.id,
                    now=now,
                    format=FORMAT,
                    payload=payload,
                ).rowcount
            )
        )

    async def message(self, exchange: str) -> Message | None:
        sql = "SELECT payload FROM doubts WHERE exchange = :exchange AND format = :format"
        found = await self._reader.read(lambda db: rows(db, sql, exchange=exchange, format=FORMAT))
        return MESSAGE.load(found[0]["payload"]) if found else None

    async def label(self, label: Label) -> None:
        await self._writer.do(
            lambda db: (
                run(
                    db,
                    _LABEL,
                    exchange=label.exchange,
                    text=label.text,
                    intent=label.intent,
                    language=label.language,
                    author=label.author,
                    at=stamp(label.at),
                ).rowcount
            )
        )


class SqliteLabels:
    """See `routing.ports.Labels`. A ledger that is older than the table has none."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    async def labels(self) -> Sequence[Label]:
        known = "SELECT 1 FROM sqlite_master WHERE name = 'intent_examples'"
        found = await self._reader.read(
            lambda db: (
                rows(db, "SELECT * FROM intent_examples ORDER BY at, exchange") if rows(db, known) else []
            )
        )
        return tuple(Label(**{**row, "at": datetime.fromisoformat(row["at"])}) for row in found)
