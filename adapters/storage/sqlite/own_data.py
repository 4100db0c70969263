"""What the ledger holds of one person, in SQLite."""

import json
from collections.abc import Sequence
from datetime import datetime

from adapters.storage.sqlite.connection import rows, run
from adapters.storage.sqlite.log import exchanges_of
from adapters.storage.sqlite.memory import turn_of
from adapters.storage.sqlite.reader import Reader
from adapters.storage.sqlite.retention import erase_person
from adapters.storage.sqlite.writer import Writer
from routing.vocabulary import Exchange, Feedback, Turn

_LATEST = "SELECT id FROM exchanges WHERE author = :author ORDER BY at DESC, rowid DESC LIMIT :most"
_VOTES = "SELECT * FROM feedback WHERE author = :author ORDER BY at DESC, exchange"
_TURNS = """
SELECT role, text, author, at, link, message_id FROM turns
WHERE message_id <> '' AND message_id IN (SELECT message_id FROM exchanges WHERE author = :author)
ORDER BY seq
"""


class SqliteOwnData:
    """See `routing.ports.OwnData`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def latest(self, author: str, most: int) -> Sequence[Exchange]:
        return await self._reader.read(
            lambda db: exchanges_of(db, rows(db, _LATEST, author=author, most=max(most, 0)))
        )

    async def votes(self, author: str) -> Sequence[Feedback]:
        found = await self._reader.read(lambda db: rows(db, _VOTES, author=author))
        return tuple(
            Feedback(
                exchange=row["exchange"],
                author=row["author"],
                verdict=row["verdict"],
                reasons=tuple(json.loads(row["reasons"])),
                comment=row["comment"],
                at=datetime.fromisoformat(row["at"]),
                inferred=bool(row["inferred"]),
            )
            for row in found
        )

    async def remembered(self, author: str) -> Sequence[Turn]:
        found = await self._reader.read(lambda db: run(db, _TURNS, author=author).fetchall())
        return tuple(turn_of(*row) for row in found)

    async def erase(self, author: str) -> int:
        gone = await self._writer.do(lambda db: erase_person(db, author))
        await self._writer.scrub()
        return gone
