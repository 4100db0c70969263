"""What was learned from the log, version by version, and who may learn now, in SQLite."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from adapters.storage.codec import NOTES
from adapters.storage.sqlite.connection import run, stamp
from adapters.storage.sqlite.reader import Reader
from adapters.storage.sqlite.writer import Writer
from routing.errors import Misconfigured
from routing.learning.notes import Notes, Standing, Version

if TYPE_CHECKING:
    from sqlite_utils import Database

KEPT = 14
"""Versions; with one training a night, what was learned from a text is gone two weeks after the text."""

_PUT_IN_USE = """
INSERT INTO training_in_use (only, number, held) VALUES (1, :number, :held)
ON CONFLICT (only) DO UPDATE SET number = excluded.number, held = excluded.held
"""
_KEEP = "INSERT INTO trainings (made, notes, lesson) VALUES (:made, :notes, :lesson)"
_PRUNE = """
DELETE FROM trainings WHERE number NOT IN (SELECT number FROM trainings ORDER BY number DESC LIMIT :kept)
    AND number NOT IN (SELECT number FROM training_in_use)
"""
_LEASE = """
INSERT INTO leases (name, holder, until) VALUES (:name, :holder, :until)
ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE leases.until <= :now OR leases.holder = excluded.holder
"""


class SqliteTrainings:
    """See `routing.ports.Trainings`."""

    def __init__(self, writer: Writer, reader: Reader, clock: Callable[[], datetime]) -> None:
        self._writer = writer
        self._reader = reader
        self._clock = clock

    async def keep(self, lesson: str, notes: Notes) -> int:
        made, told = stamp(self._clock()), NOTES.dump(notes)
        return await self._writer.do(lambda db: _keep(db, made, told, lesson))

    async def standing(self) -> Standing:
        sql = "SELECT number, held FROM training_in_use"
        row = await self._reader.read(lambda db: run(db, sql).fetchone())
        return Standing(number=row[0], held=bool(row[1])) if row else Standing()

    async def lesson(self, number: int) -> str:
        sql = "SELECT lesson FROM trainings WHERE number = :number"
        row = await self._reader.read(lambda db: run(db, sql, number=number).fetchone())
        return row[0] if row else ""

    async def versions(self) -> Sequence[Version]:
        sql = "SELECT number, made, notes FROM trainings ORDER BY number DESC"
        rows = await self._reader.read(lambda db: run(db, sql).fetchall())
        return tuple(
            Version(number=number, made=datetime.fromisoformat(made), notes=NOTES.load(notes))
            for number, made, notes in rows
        )

    async def put_in_use(self, number: int, *, held: bool) -> None:
        await self._writer.do(lambda db: _put_in_use(db, number, held=held))

    async def lease(self, holder: str, span: timedelta) -> bool:
        now = self._clock()
        values = {"holder": holder, "now": stamp(now), "until": stamp(now + span)}
        return await self._writer.do(lambda db: run(db, _LEASE, name="training", **values).rowcount > 0)


def _keep(db: "Database", made: str, notes: str, lesson: str) -> int:
    number = run(db, _KEEP, made=made, notes=notes, lesson=lesson).lastrowid or 0
    run(db, _PUT_IN_USE, number=number, held=0)
    run(db, _PRUNE, kept=KEPT)
    return number


def _put_in_use(db: "Database", number: int, *, held: bool) -> None:
    known = run(db, "SELECT 1 FROM trainings WHERE number = :number", number=number).fetchone()
    if number and not known:
        raise Misconfigured(f"there is no version {number}; `dirigent router versions` lists them")
    run(db, _PUT_IN_USE, number=number, held=int(held))
