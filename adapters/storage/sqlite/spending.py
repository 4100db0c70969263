"""What calls have cost, summed out of the log by SQLite."""

from datetime import datetime

from adapters.storage.sqlite.connection import run, stamp
from adapters.storage.sqlite.reader import Reader

_AFTER = chr(ord(":") + 1)

_SPENT = """
SELECT coalesce(sum(a.cost), 0) FROM exchanges AS e JOIN attempts AS a ON a.exchange = e.id
WHERE e.at >= :since
  AND (:author = '' OR e.author = :author)
  AND (:threads = '' OR (e.thread_key >= :threads AND e.thread_key < :end))
"""


class SqliteSpending:
    """See `routing.ports.Spending`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    async def spent(self, since: datetime, *, author: str = "", threads: str = "") -> int:
        end = threads.removesuffix(":") + _AFTER
        values = {"since": stamp(since), "author": author, "threads": threads, "end": end}
        micro: int = await self._reader.read(lambda db: run(db, _SPENT, **values).fetchone()[0])
        return micro
