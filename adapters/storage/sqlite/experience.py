"""How good each model is at each kind of work, counted out of the log by SQLite."""

from collections.abc import Sequence
from datetime import datetime

from adapters.storage.sqlite.connection import run, stamp
from adapters.storage.sqlite.reader import Reader
from routing.scorecard import TrackRecord

_TRACK_RECORDS = """
WITH span AS (
    SELECT id, intent, model, outcome, json_extract(decision, '$.strategy') AS strategy
    FROM exchanges WHERE at >= :since AND intent IS NOT NULL
),
signs (intent, model, answers, good, bad, failed, escalated) AS (
    SELECT intent, model, outcome = 'answered', 0, 0, 0, 0 FROM span WHERE model IS NOT NULL
    UNION ALL
    SELECT intent, model, 0, verdict = 'up', verdict = 'down', 0, 0
    FROM span JOIN feedback ON exchange = id WHERE model IS NOT NULL
    UNION ALL
    SELECT s.intent, a.model, 0, 0, 0,
        a.outcome IN ('Malformed', 'Refused', 'Truncated'),
        s.strategy = 'cascade' AND a.outcome = 'ok' AND coalesce(s.model, a.model) <> a.model
    FROM span AS s JOIN attempts AS a ON a.exchange = s.id WHERE a.purpose = 'answer'
)
SELECT intent, model, sum(answers), sum(good), sum(bad), sum(failed), sum(escalated) FROM signs
GROUP BY 1, 2
HAVING sum(answers + good + bad + failed + escalated) > 0
ORDER BY 1, 2
"""


class SqliteExperience:
    """See `routing.ports.Experience`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    async def track_records(self, since: datetime) -> Sequence[TrackRecord]:
        rows = await self._reader.read(lambda db: run(db, _TRACK_RECORDS, since=stamp(since)).fetchall())
        return tuple(
            TrackRecord(
                intent=intent,
                model=model,
                answers=answers,
                good=good,
                bad=bad,
                failed=failed,
                escalated=escalated,
            )
            for intent, model, answers, good, bad, failed, escalated in rows
        )
