"""Reads beside the writer: a few threads, each with a connection that can only read."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from adapters.storage.sqlite.connection import connect_reader, named

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
Query = Callable[["Database"], T]

THREADS = 3


class Reader:
    """Reads see every write whose call has returned."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="ledger-reader")
        self._local = threading.local()
        self._open: list[Database] = []

    async def read(self, query: Query[T]) -> T:
        """Run in one snapshot of the ledger. Raises `StorageFailed`."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._read, query)

    async def close(self) -> None:
        await asyncio.to_thread(self._threads.shutdown)
        for db in self._open:
            db.close()

    def _read(self, query: Query[T]) -> T:
        try:
            with self._connection().atomic() as db:
                return query(db)
        except sqlite3.Error as failure:
            raise named(failure) from failure

    def _connection(self) -> "Database":
        db: Database | None = getattr(self._local, "db", None)
        if db is None:
            db = self._local.db = connect_reader(self._path)
            self._open.append(db)
        return db
