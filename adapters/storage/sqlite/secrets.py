"""Secrets that an installation makes for itself, in SQLite."""

import secrets
from typing import TYPE_CHECKING

from adapters.storage.sqlite.connection import run
from adapters.storage.sqlite.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database


class SqliteSecrets:
    """Random keys for pseudonyms. Keys of providers and platforms never come here."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    async def secret(self, name: str) -> bytes:
        """32 bytes: the same for this name as long as the ledger lives."""
        return await self._writer.do(lambda db: _secret(db, f"secret:{name}"))


def _secret(db: "Database", name: str) -> bytes:
    run(
        db,
        "INSERT INTO settings (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING",
        name=name,
        value=secrets.token_bytes(32),
    )
    value: bytes = run(db, "SELECT value FROM settings WHERE name = :name", name=name).fetchone()[0]
    return value
