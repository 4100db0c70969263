"""The scorecard's report as text for a terminal and as JSON for a machine."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, timedelta

from bot.learned import LearnedSoFar
from bot.learned import render as render_learned
from bot.month import Month
from bot.report_words import WORDS
from bot.typesetting import NOTHING, Numbers, Row, bar, short, table
from routing.learning.quality import QualityTable, of_record
from routing.scorecard import Cost, Day, Report, Share, Slice, Spread, TrackRecord
from routing.vocabulary import Language, Level, Residency
from routing.wording import INTENT_NAMES, LEVEL_NAMES, PLACE_NAMES, Words

DAYS = 14
"""So many days are drawn, the newest ones."""

_WORTH = ("euro", "each", "unpriced", "votes", "satisfied", "interval")

_NAMES: dict[str, dict[str, Words]] = {
    "outcomes": {
        name: WORDS[f"outcome_{name}"] for name in ("answered", "refused", "failed", "stopped", "local")
    },
    "tiers": {name: WORDS[f"tier_{name}"] for name in ("budget", "standard", "premium")},
    "languages": {name: WORDS[f"language_{name}"] for name in ("da", "de", "en")},
    "places": {place.value: PLACE_NAMES[place] for place in Residency},
    "levels": {level.name.lower(): LEVEL_NAMES[level] for level in Level},
}
"""What the values of each mix are called."""


def render(
    report: Report,
    language: Language = "en",
    month: Month | None = None,
    experience: Sequence[TrackRecord] = (),
    learned: LearnedSoFar | None = None,
) -> str:
    """Plain text tables, at most 100 columns wide; with the running month, if there is one to speak of."""
    page = _Page(language, Numbers(language))
    if not report.exchanges:
        return f"{page.title(report)}\n\n{page.word('nothing')}\n"
    parts = (
        page.title(report),
        page.overview(report),
        page.month(month) if month else "",
        page.mix("outcomes", report.outcomes),
        page.load(report),
        page.speed(report),
        page.by_model(report),
        page.by_task(report),
        page.by_task_and_model(experience),
        render_learned(learned, language) if learned else "",
        page.mix("tiers", report.tiers),
        page.mix("places", report.residencies),
        page.mix("languages", report.languages),
        page.mix("levels", report.levels),
        page.days(report.days),
        page.legend(report, experience),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def as_json(
    report: Report,
    month: Month | None = None,
    experience: Sequence[TrackRecord] = (),
    learned: Mapping[str, object] | None = None,
) -> str:
    """The same figures under the names of their fields, always in the same order.

    Times are ISO 8601, durations milliseconds, money micro-euro; what was not measured is null.
    """
    plain = {name: _plain(getattr(report, name)) for name in (each.name for each in fields(report))}
    plain["experience"] = [_track_record(record) for record in experience]
    plain |= learned or {}
    if month is not None:
        plain["month"] = {
            "since": month.since.isoformat(),
            "cost": _plain(month.cost),
            "pace": month.pace,
            "budget": month.limit,
        }
    return json.dumps(plain, ensure_ascii=False, indent=2)


def _track_record(record: TrackRecord) -> dict[str, object]:
    counts = {each.name: getattr(record, each.name) for each in fields(record)}
    return counts | {"satisfaction": _plain(record.satisfaction)}


def _plain(value: object) -> object:
    if isinstance(value, Share):
        low, high = value.interval or (None, None)
        return {"part": value.part, "of": value.of, "share": value.value, "low": low, "high": high}
    if isinstance(value, Cost):
        known = {"micro_euro": value.micro_euro, "priced": value.priced, "unpriced": value.unpriced}
        return known | {"each": value.each}
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class _Page:
    """The parts of the page, in one language."""

    language: Language
    numbers: Numbers

    def word(self, name: str) -> str:
        return WORDS[name][self.language]

    def title(self, report: Report) -> str:
        return (
            f"{self.word('title')}, {report.since:%Y-%m-%d} {self.word('to')} {report.until:%Y-%m-%d} (UTC)"
        )

    def overview(self, report: Report) -> str:
        lines = (
            ("requests", self.numbers.whole(report.exchanges)),
            ("people", self.numbers.whole(report.people)),
            ("satisfaction", self._satisfaction(report.satisfaction)),
            ("rated", self._part(report.rated)),
            ("wait", self._spread(report.wait)),
            ("duration", self._spread(report.total)),
            ("call_errors", self._part(report.call_errors)),
            ("fallbacks", self._part(report.fallbacks)),
            ("cost", self._cost(report.cost)),
        )
        return table(self.word("overview"), [(self.word(name), text) for name, text in lines], "<<")

    def month(self, month: Month) -> str:
        """What is spent, what it leads to, and what there is."""
        rows = [
            (self.word("so_far"), self._cost(month.cost)),
            (self.word("pace"), f"{self.numbers.euro(month.pace)} EUR"),
        ]
        if month.limit is not None:
            used = self.numbers.percent(month.cost.micro_euro / month.limit) if month.limit else NOTHING
            budget = f"{self.numbers.euro(month.limit)} EUR, {self.word('used')} {used}"
            rows.append((self.word("budget"), budget))
        return table(f"{self.word('month')} {month.since:%Y-%m}", rows, "<<")

    def load(self, report: Report) -> str:
        head = ("model", "calls", "share", "", "peak_day", "peak_hour", "failed")
        rows = [
            (
                short(each.model),
                self.numbers.whole(each.calls.part),
                self.numbers.percent(each.calls.value),
                bar(each.calls.value),
                self.numbers.whole(each.peak_day),
                self.numbers.whole(each.peak_hour),
                self.numbers.percent(each.failed.value),
            )
            for each in report.models
        ]
        return self._table("load", head, rows, "<>><>>>")

    def speed(self, report: Report) -> str:
        head = ("model", "measured", "first_token", "p95", "whole", "p95")
        rows = [
            (
                short(each.model),
                self.numbers.whole(each.total.n),
                self.numbers.seconds(each.first_token.median),
                self.numbers.seconds(each.first_token.p95),
                self.numbers.seconds(each.total.median),
                self.numbers.seconds(each.total.p95),
            )
            for each in report.models
        ]
        return self._table("speed", head, rows, "<>>>>>")

    def by_model(self, report: Report) -> str:
        rows = [
            (
                short(each.model),
                self.numbers.whole(each.calls.part),
                *self._worth(each.cost, each.satisfaction),
            )
            for each in report.models
        ]
        return self._table("by_model", ("model", "calls", *_WORTH), rows, "<>>>>>>>")

    def by_task(self, report: Report) -> str:
        rows = [
            (
                short(_named(INTENT_NAMES, each.intent, self.language)),
                self.numbers.whole(each.exchanges.part),
                *self._worth(each.cost, each.satisfaction),
            )
            for each in report.intents
        ]
        return self._table("by_task", ("task", "count", *_WORTH), rows, "<>>>>>>>")

    def by_task_and_model(self, experience: Sequence[TrackRecord]) -> str:
        """What routing learns from: within a task the models as it would rank them."""
        rows = [
            (
                short(_named(INTENT_NAMES, each.intent, self.language)),
                short(each.model),
                self.numbers.whole(each.satisfaction.of),
                self.numbers.percent(each.satisfaction.value),
                self.numbers.interval(each.satisfaction),
                self.numbers.whole(each.setbacks),
            )
            for each in _best_first(experience)
        ]
        head = ("task", "model", "votes", "satisfied", "interval", "setbacks")
        return self._table("by_task_and_model", head, rows, "<<>>>>")

    def mix(self, name: str, slices: Sequence[Slice]) -> str:
        rows = [
            (
                short(_named(_NAMES[name], each.name, self.language)),
                self.numbers.whole(each.share.part),
                self.numbers.percent(each.share.value),
                bar(each.share.value),
            )
            for each in slices
        ]
        return table(self.word(name), rows, "<>><")

    def days(self, days: Sequence[Day]) -> str:
        """The newest days; one without a request shows 0, so that the picture keeps its scale of time."""
        counts = {each.day: each.exchanges for each in days}
        last, most = max(counts), max(counts.values())
        span = min(DAYS, (last - min(counts)).days + 1)
        shown = [last - timedelta(days=back) for back in reversed(range(span))]
        rows = [
            (f"{day:%Y-%m-%d}", self.numbers.whole(counts.get(day, 0)), bar(counts.get(day, 0) / most))
            for day in shown
        ]
        return table(self.word("days"), rows, "<><")

    def legend(self, report: Report, experience: Sequence[TrackRecord]) -> str:
        names = ["legend_p95"] * bool(report.models)
        names += ["legend_interval"] * bool(report.satisfaction.of)
        names += ["legend_setbacks"] * any(record.setbacks for record in experience)
        names += ["legend_unpriced"] * bool(report.cost.unpriced)
        return "\n".join(self.word(name) for name in names)

    def _table(self, title: str, head: Row, rows: Sequence[Row], align: str) -> str:
        words = tuple(self.word(name) if name else "" for name in head)
        return table(self.word(title), [words, *rows], align) if rows else ""

    def _worth(self, cost: Cost, satisfaction: Share) -> Row:
        return (
            self.numbers.euro(cost.micro_euro if cost.priced else None),
            self.numbers.euro(cost.each, digits=4),
            self.numbers.whole(cost.unpriced),
            self.numbers.whole(satisfaction.of),
            self.numbers.percent(satisfaction.value),
            self.numbers.interval(satisfaction),
        )

    def _part(self, share: Share) -> str:
        if not share.of:
            return NOTHING
        whole = f"{self.numbers.whole(share.part)} {self.word('of')} {self.numbers.whole(share.of)}"
        return f"{self.numbers.percent(share.value)} ({whole})"

    def _satisfaction(self, share: Share) -> str:
        if not share.of:
            return f"{NOTHING} ({self.word('no_votes')})"
        return f"{self._part(share)}, {self.word('interval')}: {self.numbers.interval(share)}"

    def _spread(self, spread: Spread) -> str:
        if not spread.n:
            return NOTHING
        median, p95 = self.numbers.seconds(spread.median), self.numbers.seconds(spread.p95)
        return f"{self.word('median')} {median}, p95 {p95} (n = {self.numbers.whole(spread.n)})"

    def _cost(self, cost: Cost) -> str:
        """What is not known is said beside what is known."""
        if not cost.priced and not cost.unpriced:
            return NOTHING
        known = f"{self.numbers.euro(cost.micro_euro)} EUR (n = {self.numbers.whole(cost.priced)})"
        if not cost.unpriced:
            return known
        unknown = f"{self.word('without_price')}: {self.numbers.whole(cost.unpriced)}"
        return f"{self.word('at_least')} {known}, {unknown}"


def _best_first(experience: Sequence[TrackRecord]) -> list[TrackRecord]:
    """What has a vote or a setback: by task, then by the estimate, in which few votes weigh little."""
    known = [record for record in experience if record.satisfaction.of or record.setbacks]
    table = QualityTable.of(sign for record in known for sign in of_record(record))
    return sorted(
        known,
        key=lambda each: (each.intent, -table.estimate(each.intent, each.model).quality, each.model),
    )


def _named(names: Mapping[str, Words], name: str, language: Language) -> str:
    """The word for it; an intent or a tier of somebody's own settings keeps its name."""
    return names[name][language] if name in names else name
