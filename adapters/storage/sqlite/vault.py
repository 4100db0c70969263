"""Sealed keys, in SQLite."""

from collections.abc import Sequence

from adapters.storage.sqlite.connection import run
from adapters.storage.sqlite.reader import Reader
from adapters.storage.sqlite.writer import Writer

_PUT = """
INSERT INTO vault (name, sealed) VALUES (:name, :sealed)
ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed
"""
_NAMES = "SELECT name FROM vault WHERE substr(name, 1, length(:prefix)) = :prefix ORDER BY name"


class SqliteVault:
    """See `routing.ports.Vault`."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def put(self, name: str, sealed: bytes) -> None:
        await self._writer.do(lambda db: run(db, _PUT, name=name, sealed=sealed).rowcount)

    async def get(self, name: str) -> bytes | None:
        sql = "SELECT sealed FROM vault WHERE name = :name"
        row = await self._reader.read(lambda db: run(db, sql, name=name).fetchone())
        return bytes(row[0]) if row else None

    async def names(self, prefix: str) -> Sequence[str]:
        found = await self._reader.read(lambda db: run(db, _NAMES, prefix=prefix).fetchall())
        return tuple(row[0] for row in found)

    async def drop(self, name: str) -> None:
        await self._writer.do(lambda db: run(db, "DELETE FROM vault WHERE name = :name", name=name).rowcount)
        await self._writer.scrub()
