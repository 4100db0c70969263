"""`dirigent report`: prints the key figures out of the ledger."""

import argparse
import asyncio
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot import wiring
from bot.learned import LearnedSoFar, as_plain, gather
from bot.month import Month, month
from bot.report import as_json, render
from bot.settings import Settings
from bot.settings_file import load
from routing.budget import month_start
from routing.errors import Misconfigured
from routing.scorecard import Report, TrackRecord
from routing.vocabulary import Language

_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


def run(options: argparse.Namespace) -> int:
    """The figures since a moment and the running month, as tables or as JSON."""
    since = span_start(options.since, datetime.now(UTC))
    settings = load(options.config)
    language: Language = options.language or settings.bot.languages[0]
    report, running, experience = asyncio.run(_report(settings, since))
    learned = asyncio.run(_learned(settings))
    if options.json:
        print(as_json(report, running, experience, as_plain(learned, language) if learned else None))
    else:
        print(render(report, language, running, experience, learned), end="")
    return 0


async def _learned(settings: Settings) -> LearnedSoFar | None:
    """None where the ledger is of an older version, which learned nothing yet."""
    try:
        async with wiring.annex(settings) as annex:
            return await gather(
                annex.trainings, annex.experience, annex.preferences, settings.experiments, wiring.today()
            )
    except Misconfigured:
        return None


async def _report(settings: Settings, since: datetime) -> tuple[Report, Month, Sequence[TrackRecord]]:
    async with wiring.scorecard(settings) as scorecard, wiring.experience(settings) as experience:
        report = await scorecard.report(since)
        start = month_start(report.until)
        running = await scorecard.report(start)
        records = await experience.track_records(since)
    return report, month(running.cost, start, running.until, settings.budget.company), records


def span_start(span: str, now: datetime) -> datetime:
    """When a span such as `24h`, `30d`, `4w` or `2026-11-01` began.

    >>> span_start("24h", datetime(2026, 11, 24, tzinfo=UTC)).isoformat()
    '2026-11-23T00:00:00+00:00'
    """
    if match := re.fullmatch(r"(\d{1,5})([hdw])", span):
        return now - int(match[1]) * _UNITS[match[2]]
    try:
        return datetime.fromisoformat(span).replace(tzinfo=UTC)
    except ValueError:
        raise Misconfigured(
            f"--since {span}: use a span such as 24h, 30d, 4w, or a date such as 2026-11-01"
        ) from None
