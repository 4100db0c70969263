"""Connections to the ledger's file: how they are set up, and how a statement is run on them."""

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from adapters.storage.codec import mended
from routing.errors import StorageFailed

if TYPE_CHECKING:
    from sqlite_utils import Database

Value = str | int | bytes | None
Row = dict[str, Any]  # a row as sqlite_utils hands it out; STRICT columns say what is in it

BUSY_MS = 5_000
"""How long a statement waits for another process, such as a backup, to let go of the file."""


def connect(path: Path, *, beside: bool = False) -> "Database":
    """The connection that writes, on a file whose schema is up to date, for one thread after another.

    With `beside` another process may be working on the file: its schema is left as it is.
    """
    from sqlite_utils import Database  # 0.2 s, which a program that only says its version need not pay

    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))  # SQLite gives its side files the same rights
    db = Database(sqlite3.connect(path, check_same_thread=False), execute_plugins=False)
    try:
        _prepare(db, beside=beside)
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: "Database", *, beside: bool) -> None:
    from adapters.storage.sqlite.migrations import migrate, refuse_newer, refuse_older

    refuse_newer(db)
    db.enable_wal()
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        "synchronous=FULL",  # a commit survives a power cut: the platform has been told 200
        "foreign_keys=ON",
        "secure_delete=ON",  # what is deleted is overwritten with zeros
    ):
        db.execute(f"PRAGMA {pragma}")
    if beside:
        refuse_older(db)
    else:
        migrate(db)


def connect_reader(path: Path) -> "Database":
    """A connection that can only read, for any thread that has it to itself."""
    from sqlite_utils import Database

    address = f"{path.absolute().as_uri()}?mode=ro"
    db = Database(sqlite3.connect(address, uri=True, check_same_thread=False), execute_plugins=False)
    db.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    return db


def run(db: "Database", sql: str, **values: Value) -> sqlite3.Cursor:
    """One statement with named values; texts are mended, because SQLite takes UTF-8 alone."""
    return db.execute(sql, _mended(values))


def rows(db: "Database", sql: str, **values: Value) -> list[Row]:
    """All rows of a query, by column name."""
    return list(db.query(sql, _mended(values)))


def _mended(values: dict[str, Value]) -> dict[str, Value]:
    return {name: mended(value) if isinstance(value, str) else value for name, value in values.items()}


def stamp(at: datetime) -> str:
    """UTC as text of one width, so that it sorts like the times themselves; a naive time is refused.

    >>> from datetime import timedelta, timezone
    >>> stamp(datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=1))))
    '2026-03-01T11:00:00.000000+00:00'
    """
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def named(failure: BaseException) -> BaseException:
    """SQLite's errors as `StorageFailed`; they name tables and columns, never values."""
    if not isinstance(failure, sqlite3.Error):
        return failure
    named_failure = StorageFailed(f"SQLite: {failure}")
    named_failure.__cause__ = failure
    return named_failure
