"""The figures, grouped out of the log by SQLite."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from adapters.storage.figures import (
    AnswerTime,
    CallCell,
    CallTime,
    CostCell,
    ExchangeCell,
    Rows,
    VoteCell,
    fold,
)
from adapters.storage.sqlite.connection import run, stamp
from adapters.storage.sqlite.reader import Reader
from routing.scorecard import Report

if TYPE_CHECKING:
    from sqlite_utils import Database

# Golden questions are nobody's messages.
_COUNTED = "WITH counted AS (SELECT * FROM exchanges WHERE platform <> 'eval')"

_EXCHANGES = """
SELECT substr(at, 1, 10), outcome, language, intent, level, tier, model, count(*)
FROM counted WHERE at >= :since AND at < :until GROUP BY 1, 2, 3, 4, 5, 6, 7
"""

_CALLS = """
SELECT a.model, a.residency, substr(a.started, 1, 13), a.outcome NOT IN ('ok', 'stopped'), count(*)
FROM counted AS e JOIN attempts AS a ON a.exchange = e.id
WHERE e.at >= :since AND e.at < :until GROUP BY 1, 2, 3, 4
"""

_CALL_TIMES = """
SELECT a.model, a.first_token_ms, a.total_ms
FROM counted AS e JOIN attempts AS a ON a.exchange = e.id
WHERE e.at >= :since AND e.at < :until AND a.outcome = 'ok'
"""

# A call costs money once it has brought something; one that was refused at the door has no cost to know.
_CALL_COSTS = """
SELECT a.model, coalesce(sum(a.cost), 0), count(a.cost), sum(a.cost IS NULL)
FROM counted AS e JOIN attempts AS a ON a.exchange = e.id
WHERE e.at >= :since AND e.at < :until
  AND (a.cost IS NOT NULL OR a.first_token_ms IS NOT NULL OR a.outcome = 'ok')
GROUP BY 1
"""

_EXCHANGE_COSTS = """
SELECT intent, sum(iif(unpriced, 0, cost)), sum(NOT unpriced), sum(unpriced) FROM (
    SELECT e.intent AS intent, coalesce(sum(a.cost), 0) AS cost, max(a.cost IS NULL) AS unpriced
    FROM counted AS e JOIN attempts AS a ON a.exchange = e.id
    WHERE e.at >= :since AND e.at < :until
      AND (a.cost IS NOT NULL OR a.first_token_ms IS NOT NULL OR a.outcome = 'ok')
    GROUP BY e.id
) GROUP BY 1
"""

_ANSWER_TIMES = """
SELECT queue_ms, total_ms FROM counted WHERE at >= :since AND at < :until AND outcome = 'answered'
"""

_VOTES = """
SELECT e.model, e.intent, f.verdict, count(*)
FROM counted AS e JOIN feedback AS f ON f.exchange = e.id
WHERE e.at >= :since AND e.at < :until GROUP BY 1, 2, 3
"""

_PEOPLE = "SELECT count(DISTINCT author) FROM counted WHERE at >= :since AND at < :until"

_FALLBACKS = """
SELECT count(*) FROM counted AS e
WHERE e.at >= :since AND e.at < :until AND e.outcome = 'answered' AND e.model IS NOT NULL AND EXISTS (
    SELECT 1 FROM attempts AS a
    WHERE a.exchange = e.id AND a.purpose = 'answer' AND a.outcome NOT IN ('ok', 'stopped')
)
"""

_RATED = """
SELECT count(DISTINCT f.exchange) FROM counted AS e JOIN feedback AS f ON f.exchange = e.id
WHERE e.at >= :since AND e.at < :until AND e.outcome = 'answered'
"""


class SqliteScorecard:
    """See `routing.ports.Scorecard`."""

    def __init__(self, reader: Reader, clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._clock = clock

    async def report(self, since: datetime) -> Report:
        until = self._clock()
        rows = await self._reader.read(lambda db: _rows(db, stamp(since), stamp(until)))
        return fold(rows, since, until)


def _rows(db: "Database", since: str, until: str) -> Rows:
    def rows(sql: str) -> list[tuple[Any, ...]]:
        return run(db, _COUNTED + sql, since=since, until=until).fetchall()

    return Rows(
        exchanges=[ExchangeCell(*row) for row in rows(_EXCHANGES)],
        calls=[CallCell(*row) for row in rows(_CALLS)],
        call_times=[CallTime(*row) for row in rows(_CALL_TIMES)],
        call_costs=[CostCell(*row) for row in rows(_CALL_COSTS)],
        answer_times=[AnswerTime(*row) for row in rows(_ANSWER_TIMES)],
        exchange_costs=[CostCell(*row) for row in rows(_EXCHANGE_COSTS)],
        votes=[VoteCell(*row) for row in rows(_VOTES)],
        people=rows(_PEOPLE)[0][0],
        fallbacks=rows(_FALLBACKS)[0][0],
        rated=rows(_RATED)[0][0],
    )
