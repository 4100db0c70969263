"""How good each model is at each kind of work, counted out of the log by SQLite."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from adapters.storage.sqlite.connection import run, stamp
from adapters.storage.sqlite.reader import Reader
from routing.learning.experiment import Vote
from routing.learning.rated import Rated
from routing.scorecard import TrackRecord
from routing.vocabulary import Level, Tier

_TRACK_RECORDS = """
WITH span AS (
    SELECT id, intent, model, outcome, json_extract(decision, '$.strategy') AS strategy
    FROM exchanges WHERE at >= :since AND intent IS NOT NULL AND platform <> 'eval'
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


# What is asked again says that the answer before it was no good. "Shorter" (the strategy `same`) does not.
_RATED = """
WITH span AS (
    SELECT id, at, intent, language, level, model, tier, outcome, decision,
        lead(json_extract(decision, '$.strategy')) OVER thread AS next_strategy,
        lead(json_extract(decision, '$.intent.evidence[0]')) OVER thread AS next_evidence
    FROM exchanges WHERE at >= :since AND platform <> 'eval'
    WINDOW thread AS (PARTITION BY thread_key ORDER BY at, rowid)
),
votes AS (
    SELECT exchange, sum(verdict = 'up') AS up, sum(verdict = 'down') AS down FROM feedback GROUP BY exchange
),
judged AS (
    SELECT span.*, coalesce(up, 0) AS up, coalesce(down, 0) AS down, coalesce(
        next_strategy IN ('stronger', 'another')
        OR (next_evidence = 'rule.again' AND next_strategy <> 'same'), 0
    ) AS asked_again
    FROM span LEFT JOIN votes ON votes.exchange = id
    WHERE outcome = 'answered' AND model IS NOT NULL AND tier IS NOT NULL
)
SELECT id, at, intent, language, level, json_extract(decision, '$.need.complexity'), model, tier,
    coalesce(question, ''), coalesce(answer, ''), up, down, asked_again
FROM judged LEFT JOIN exchange_texts ON exchange_texts.exchange = id
WHERE up + down > 0 OR asked_again ORDER BY at DESC, id DESC LIMIT :most
"""

_EXPERIMENT_VOTES = """
WITH votes AS (
    SELECT e.id, json_extract(a.value, '$.arm') AS arm, f.verdict, f.at,
        row_number() OVER (PARTITION BY e.thread_key ORDER BY f.at, e.id, f.author) AS place
    FROM exchanges AS e, json_each(e.decision, '$.assignments') AS a JOIN feedback AS f ON f.exchange = e.id
    WHERE json_extract(a.value, '$.experiment') = :experiment AND e.outcome = 'answered'
)
SELECT arm, verdict FROM votes WHERE place = 1 ORDER BY at, id
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

    async def rated(self, since: datetime, most: int) -> Sequence[Rated]:
        rows = await self._reader.read(
            lambda db: run(db, _RATED, since=stamp(since), most=max(most, 0)).fetchall()
        )
        return tuple(_rated(*row) for row in reversed(rows))

    async def experiment_votes(self, experiment: str) -> Sequence[Vote]:
        rows = await self._reader.read(
            lambda db: run(db, _EXPERIMENT_VOTES, experiment=experiment).fetchall()
        )
        return tuple(Vote(arm=arm, verdict=verdict) for arm, verdict in rows)


def _rated(*row: Any) -> Rated:  # Any: columns as SQLite hands them out, in the order of the query
    ident, at, intent, language, level, complexity, model, tier, question, answer, up, down, again = row
    return Rated(
        exchange=ident,
        at=datetime.fromisoformat(at),
        intent=intent,
        language=language,
        level=Level(level),
        complexity=complexity,
        model=model,
        tier=Tier(tier),
        question=question,
        answer=answer,
        up=up,
        down=down,
        asked_again=bool(again),
    )
