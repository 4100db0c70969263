"""Small wishes about places and people, in SQLite."""

from adapters.storage.sqlite.connection import run
from adapters.storage.sqlite.reader import Reader
from adapters.storage.sqlite.writer import Writer

_PREFER = """
INSERT INTO preferences (owner, name, value) VALUES (:owner, :name, :value)
ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value
"""


class SqlitePreferences:
    """See `routing.ports.Preferences`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def preference(self, owner: str, name: str) -> str:
        sql = "SELECT value FROM preferences WHERE owner = :owner AND name = :name"
        row = await self._reader.read(lambda db: run(db, sql, owner=owner, name=name).fetchone())
        return row[0] if row else ""

    async def prefer(self, owner: str, name: str, value: str) -> None:
        if value:
            await self._writer.do(lambda db: run(db, _PREFER, owner=owner, name=name, value=value).rowcount)
            return
        sql = "DELETE FROM preferences WHERE owner = :owner AND name = :name"
        await self._writer.do(lambda db: run(db, sql, owner=owner, name=name).rowcount)
