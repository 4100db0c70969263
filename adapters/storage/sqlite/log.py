"""The quality log, in SQLite."""

import json
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from adapters.storage.sqlite.connection import Row, rows, run, stamp
from adapters.storage.sqlite.reader import Reader
from adapters.storage.sqlite.retention import blank, delete
from adapters.storage.sqlite.rows import attempt_values, exchange_of, exchange_values
from adapters.storage.sqlite.writer import Writer
from routing.vocabulary import Exchange, Feedback

if TYPE_CHECKING:
    from sqlite_utils import Database

IDS_KEPT = timedelta(days=30)
"""How long a closed message's ids stay known: longer than any platform delivers an event again."""

# A message that was taken back while it was being answered stands in the inbox without its text.
_TEXTS = """
INSERT INTO exchange_texts (exchange, question, answer) SELECT :id, :question, :answer
WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE id = :message_id AND state = 'running' AND payload = '')
ON CONFLICT (exchange) DO UPDATE SET question = excluded.question, answer = excluded.answer
"""

_EXCHANGE = """
SELECT exchanges.*, question, answer FROM exchanges
LEFT JOIN exchange_texts ON exchange = id WHERE id = :id
"""

_OF_THREAD = (
    "SELECT id FROM exchanges WHERE thread_key = :thread_key ORDER BY at DESC, rowid DESC LIMIT :most"
)

_RATE = """
INSERT INTO feedback (exchange, author, verdict, reasons, comment, at, inferred)
SELECT id, :author, :verdict, :reasons, :comment, :at, :inferred FROM exchanges WHERE id = :exchange
ON CONFLICT (exchange, author) DO UPDATE SET
    verdict = excluded.verdict, reasons = excluded.reasons, comment = excluded.comment,
    at = excluded.at, inferred = excluded.inferred
"""


class SqliteLog:
    """See `routing.ports.QualityLog`. Recording an exchange again replaces it and keeps its votes."""

    def __init__(self, writer: Writer, reader: Reader, clock: Callable[[], datetime]) -> None:
        self._writer = writer
        self._reader = reader
        self._clock = clock

    async def record(self, exchange: Exchange) -> None:
        await self._writer.do(lambda db: _record(db, exchange))

    async def exchange(self, exchange_id: str) -> Exchange | None:
        return await self._reader.read(lambda db: _exchange(db, exchange_id))

    async def of_thread(self, thread_key: str, most: int) -> Sequence[Exchange]:
        return await self._reader.read(lambda db: _of_thread(db, thread_key, max(most, 0)))

    async def rate(self, feedback: Feedback) -> bool:
        stored = await self._writer.do(
            lambda db: (
                run(
                    db,
                    _RATE,
                    exchange=feedback.exchange,
                    author=feedback.author,
                    verdict=feedback.verdict,
                    reasons=json.dumps(feedback.reasons),
                    comment=feedback.comment,
                    at=stamp(feedback.at),
                    inferred=int(feedback.inferred),
                ).rowcount
            )
        )
        return stored > 0

    async def sweep(self, *, texts_before: datetime, rows_before: datetime) -> int:
        texts, rows, ids = stamp(texts_before), stamp(rows_before), stamp(self._clock() - IDS_KEPT)
        went = await self._writer.do(lambda db: blank(db, texts) + delete(db, rows, ids))
        await self._writer.scrub()
        return went


def _record(db: "Database", exchange: Exchange) -> None:
    values = exchange_values(exchange)
    run(db, _upsert("exchanges", values, key="id"), **values)
    texts = {"question": exchange.question, "answer": exchange.answer}
    run(db, _TEXTS, id=exchange.id, message_id=exchange.message_id, **texts)
    run(db, "DELETE FROM attempts WHERE exchange = :id", id=exchange.id)
    for position, attempt in enumerate(exchange.attempts):
        values = attempt_values(exchange.id, position, attempt)
        run(db, _insert("attempts", values), **values)


def _exchange(db: "Database", exchange_id: str) -> Exchange | None:
    found = rows(db, _EXCHANGE, id=exchange_id)
    if not found:
        return None
    attempts = rows(db, "SELECT * FROM attempts WHERE exchange = :id ORDER BY position", id=exchange_id)
    return exchange_of(found[0], attempts)


def _of_thread(db: "Database", thread_key: str, most: int) -> tuple[Exchange, ...]:
    return exchanges_of(db, rows(db, _OF_THREAD, thread_key=thread_key, most=most))


def exchanges_of(db: "Database", found: Sequence[Row]) -> tuple[Exchange, ...]:
    """The exchanges whose ids were found, in that order."""
    return tuple(exchange for row in found if (exchange := _exchange(db, str(row["id"]))) is not None)


def _insert(table: str, columns: Collection[str]) -> str:
    """The columns are names of ours out of `rows`, never anybody's text."""
    names, places = ", ".join(columns), ", ".join(f":{column}" for column in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608 -- see above


def _upsert(table: str, columns: Collection[str], *, key: str) -> str:
    updates = ", ".join(f"{column} = excluded.{column}" for column in columns if column != key)
    return f"{_insert(table, columns)} ON CONFLICT ({key}) DO UPDATE SET {updates}"
