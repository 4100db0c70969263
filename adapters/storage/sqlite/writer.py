"""The one thread that writes: it owns the database and commits what has gathered in groups."""

import asyncio
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from adapters.storage.sqlite.connection import BUSY_MS, connect, named
from routing.errors import Misconfigured, StorageFailed

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
Work = Callable[["Database"], T]

_log = logging.getLogger(__name__)

ROOM = 10_000
"""So many writes may wait; more are turned away, so that a platform hears 503 instead of silence."""
GROUP = 256
"""So many writes share one commit, and with it one flush to disk."""
SCRUB_MS = 500
"""How long a scrub waits for somebody who reads."""


class _Job(Generic[T]):
    """One write, and the future of whoever waits for it."""

    __slots__ = ("_result", "_work", "alone", "failure", "future")

    def __init__(self, work: Work[T], future: asyncio.Future[T], *, alone: bool = False) -> None:
        self._work = work
        self.future = future
        self._result: T | None = None
        self.failure: BaseException | None = None
        self.alone = alone
        """It cannot run inside a transaction."""

    def run(self, db: "Database") -> None:
        """Keep the result or the failure; inside a transaction, a failed write leaves no trace in it."""
        try:
            if self.alone:
                self._result = self._work(db)
                return
            with db.atomic():
                self._result = self._work(db)
        except Exception as failure:  # noqa: BLE001 -- handed to whoever waits, whatever it is
            self.fail(failure)

    def fail(self, failure: BaseException) -> None:
        self.failure = named(failure)

    def settle(self) -> None:
        """Tell whoever waits, if anybody still does; runs on the event loop."""
        if self.future.done():
            return
        if self.failure is not None:
            self.future.set_exception(self.failure)
        else:
            self.future.set_result(self._result)  # type: ignore[arg-type]  # None only where T is None


class Writer:
    """Writes, one after the other, each durable when its call returns.

    A call that is cancelled may still have written.
    """

    def __init__(self, path: Path, *, room: int = ROOM, beside: bool = False) -> None:
        self._path = path
        self._beside = beside
        self._jobs: queue.Queue[_Job[Any] | None] = queue.Queue(room)  # each job has its own result type
        self._closed = True
        self._thread: threading.Thread | None = None

    async def open(self) -> None:
        """Bring the file up to date and start the thread. Raises `Misconfigured` if that cannot be."""
        self._loop = asyncio.get_running_loop()
        try:
            db = await asyncio.to_thread(connect, self._path, beside=self._beside)
        except (sqlite3.Error, OSError) as failure:
            raise Misconfigured(
                f"[storage] url: {self._path} cannot be opened as a ledger: {failure}"
            ) from failure
        # a daemon, so that a process that dies with the ledger open does not hang
        self._thread = threading.Thread(target=self._run, args=(db,), name="ledger", daemon=True)
        self._thread.start()
        self._closed = False

    async def do(self, work: Work[T]) -> T:
        """Run in a transaction; returns after the commit. Raises `StorageFailed`."""
        return await self._submit(work, alone=False)

    async def scrub(self) -> None:
        """Clear the write-ahead log, so that what was deleted is in no file any more.

        A long reader from outside can keep it from that; then the next scrub does it.
        """
        await self._submit(_truncate_log, alone=True)

    async def close(self) -> None:
        """Write what waits, then let go of the file."""
        if self._closed or self._thread is None:
            return
        self._closed = True
        await asyncio.to_thread(self._jobs.put, None)
        await asyncio.to_thread(self._thread.join)

    async def _submit(self, work: Work[T], *, alone: bool) -> T:
        if self._closed:
            raise StorageFailed("the ledger is closed")
        job = _Job(work, self._loop.create_future(), alone=alone)
        try:
            self._jobs.put_nowait(job)
        except queue.Full as full:
            raise StorageFailed(f"{self._jobs.maxsize} writes are waiting already") from full
        result: T = await job.future
        return result

    def _run(self, db: "Database") -> None:
        with db:
            while group := self._gather():
                _commit(db, group)
                self._loop.call_soon_threadsafe(_settle, group)

    def _gather(self) -> list[_Job[Any]]:
        """What waits, up to a group; empty when the writer is being closed."""
        group: list[_Job[Any]] = []
        job = self._jobs.get()
        while job is not None:
            group.append(job)
            if job.alone or len(group) == GROUP:
                return group
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return group
        if group:
            self._jobs.put(None)
        return group


def _commit(db: "Database", group: list[_Job[Any]]) -> None:
    """Run the group's writes in one transaction, and then the job that has to stand alone, if it has one."""
    writes = [job for job in group if not job.alone]
    try:
        # IMMEDIATE waits for a writer from outside now, instead of failing half-way through
        db.execute("BEGIN IMMEDIATE")
        for job in writes:
            job.run(db)
            if job.failure and not db.conn.in_transaction:
                # a full disk rolls back the whole transaction, with the writes that had gone through before
                raise job.failure
        db.commit()
    except (sqlite3.Error, StorageFailed) as failure:
        db.rollback()
        for job in writes:
            job.fail(failure)
    for job in group[len(writes) :]:
        job.run(db)


def _settle(group: list[_Job[Any]]) -> None:
    for job in group:
        job.settle()


def _truncate_log(db: "Database") -> None:
    """Wait only briefly for readers, because all writes wait meanwhile."""
    db.execute(f"PRAGMA busy_timeout={SCRUB_MS}")
    try:
        (kept, _, _) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    if kept:
        _log.warning(
            "another program reads the ledger; deleted text stays in its -wal file until the next sweep"
        )
