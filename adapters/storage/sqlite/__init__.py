"""The ledger in one SQLite file: written by one thread, read by a few, used by one process."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from adapters.storage.ledger import Annex, Ledger
from adapters.storage.sqlite.doubts import SqliteDoubts, SqliteLabels
from adapters.storage.sqlite.experience import SqliteExperience
from adapters.storage.sqlite.inbox import SqliteInbox
from adapters.storage.sqlite.log import SqliteLog
from adapters.storage.sqlite.memory import SqliteMemory
from adapters.storage.sqlite.occupancy import occupied
from adapters.storage.sqlite.outbox import SqliteOutbox
from adapters.storage.sqlite.own_data import SqliteOwnData
from adapters.storage.sqlite.preferences import SqlitePreferences
from adapters.storage.sqlite.reader import Reader
from adapters.storage.sqlite.scorecard import SqliteScorecard
from adapters.storage.sqlite.secrets import SqliteSecrets
from adapters.storage.sqlite.spending import SqliteSpending
from adapters.storage.sqlite.trainings import SqliteTrainings
from adapters.storage.sqlite.vault import SqliteVault
from adapters.storage.sqlite.writer import Writer
from routing.errors import Misconfigured

__all__ = ["open_annex", "open_experience", "open_labels", "open_ledger", "open_scorecard"]

Clock = Callable[[], datetime]


def _utc_now() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def open_ledger(path: Path, *, clock: Clock = _utc_now) -> AsyncIterator[Ledger]:
    """The ledger in this file, made or brought up to date as needed; readable by its owner alone.

    Raises `Misconfigured` if the file cannot be used or another process works on it.
    """
    with occupied(path):
        writer, reader = Writer(path), Reader(path)
        await writer.open()
        try:
            yield Ledger(
                inbox=SqliteInbox(writer, clock),
                outbox=SqliteOutbox(writer, reader, clock),
                memory=SqliteMemory(writer, reader, clock),
                preferences=SqlitePreferences(writer, reader),
                own=SqliteOwnData(writer, reader),
                vault=SqliteVault(writer, reader),
                log=SqliteLog(writer, reader, clock),
                doubts=SqliteDoubts(writer, reader, clock),
                labels=SqliteLabels(reader),
                scorecard=SqliteScorecard(reader, clock),
                spending=SqliteSpending(reader),
                experience=SqliteExperience(reader),
                trainings=SqliteTrainings(writer, reader, clock),
                secret=SqliteSecrets(writer).secret,
            )
        finally:
            await reader.close()
            await writer.close()


@asynccontextmanager
async def open_annex(path: Path, *, clock: Clock = _utc_now) -> AsyncIterator[Annex]:
    """What a command may read and write while another process works on the ledger.

    Raises `Misconfigured` where there is no ledger, or one of another version.
    """
    async with _reading(path) as reader:
        writer = Writer(path, beside=True)
        await writer.open()
        try:
            yield Annex(
                log=SqliteLog(writer, reader, clock),
                preferences=SqlitePreferences(writer, reader),
                spending=SqliteSpending(reader),
                experience=SqliteExperience(reader),
                trainings=SqliteTrainings(writer, reader, clock),
            )
        finally:
            await writer.close()


@asynccontextmanager
async def open_scorecard(path: Path, *, clock: Clock = _utc_now) -> AsyncIterator[SqliteScorecard]:
    """The figures alone, without occupying the ledger; raises `Misconfigured` where there is none."""
    async with _reading(path) as reader:
        yield SqliteScorecard(reader, clock)


@asynccontextmanager
async def open_experience(path: Path) -> AsyncIterator[SqliteExperience]:
    """How good each model is at each kind of work; like `open_scorecard`."""
    async with _reading(path) as reader:
        yield SqliteExperience(reader)


@asynccontextmanager
async def open_labels(path: Path) -> AsyncIterator[SqliteLabels]:
    """What people chose when the bot asked back; like `open_scorecard`."""
    async with _reading(path) as reader:
        yield SqliteLabels(reader)


@asynccontextmanager
async def _reading(path: Path) -> AsyncIterator[Reader]:
    if not await asyncio.to_thread(path.is_file):
        raise Misconfigured(f"[storage] url: there is no ledger at {path} yet; `dirigent up` makes it")
    reader = Reader(path)
    try:
        yield reader
    finally:
        await reader.close()
