"""Grouped rows of a quality log, folded into a report: the same for every database."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, TypeVar

from routing.scorecard import Cost, Day, IntentFigures, ModelFigures, Report, Share, Slice, spread
from routing.vocabulary import Level

T = TypeVar("T")


class ExchangeCell(NamedTuple):
    """How many exchanges have these values in common."""

    day: str
    outcome: str
    language: str | None
    intent: str | None
    level: int | None
    tier: str | None
    model: str | None
    n: int


class CallCell(NamedTuple):
    """How many calls have these values in common."""

    model: str
    residency: str
    hour: str
    """Such as `2026-03-01T11`, UTC; its first ten characters are the day."""
    failed: int
    n: int


class CallTime(NamedTuple):
    """How long one call that succeeded took, in milliseconds."""

    model: str
    first_token: int | None
    total: int


class AnswerTime(NamedTuple):
    """How long one answer took, in milliseconds."""

    wait: int
    total: int


class CostCell(NamedTuple):
    """Money of one model or one intent."""

    name: str | None
    micro_euro: int
    priced: int
    unpriced: int


class VoteCell(NamedTuple):
    """How many votes have these values in common."""

    model: str | None
    intent: str | None
    verdict: str
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """What a database has to group for a report."""

    exchanges: Sequence[ExchangeCell]
    calls: Sequence[CallCell]
    call_times: Sequence[CallTime]
    call_costs: Sequence[CostCell]
    """By model."""
    answer_times: Sequence[AnswerTime]
    exchange_costs: Sequence[CostCell]
    """By intent."""
    votes: Sequence[VoteCell]
    people: int
    fallbacks: int
    """Answers by a model for which a call had failed."""
    rated: int
    """Answers with at least one vote."""


def fold(rows: Rows, since: datetime, until: datetime) -> Report:
    """The report of these rows."""
    outcomes = _count((cell.outcome, cell.n) for cell in rows.exchanges)
    by_model = sum(cell.n for cell in rows.exchanges if cell.outcome == "answered" and cell.model)
    calls = sum(cell.n for cell in rows.calls)
    return Report(
        since=since,
        until=until,
        exchanges=outcomes.total(),
        people=rows.people,
        outcomes=_slices(outcomes),
        call_errors=Share(part=sum(cell.n for cell in rows.calls if cell.failed), of=calls),
        fallbacks=Share(part=rows.fallbacks, of=by_model),
        satisfaction=_satisfaction(rows.votes),
        rated=Share(part=rows.rated, of=outcomes["answered"]),
        wait=spread([answer.wait for answer in rows.answer_times]),
        total=spread([answer.total for answer in rows.answer_times]),
        cost=_total(rows.exchange_costs),
        models=_models(rows, calls),
        intents=_intents(rows),
        tiers=_slices(_count((cell.tier, cell.n) for cell in rows.exchanges if cell.outcome == "answered")),
        residencies=_slices(_count((cell.residency, cell.n) for cell in rows.calls)),
        languages=_slices(_count((cell.language, cell.n) for cell in rows.exchanges)),
        levels=_levels(rows.exchanges),
        days=_days(rows.exchanges),
    )


def _models(rows: Rows, calls: int) -> tuple[ModelFigures, ...]:
    cells = _grouped(rows.calls, lambda cell: cell.model)
    times = _grouped(rows.call_times, lambda time: time.model)
    votes = _grouped(rows.votes, lambda cell: cell.model)
    costs = _grouped(rows.call_costs, lambda cell: cell.name)
    loads = _count((cell.model, cell.n) for cell in rows.calls)
    return tuple(
        ModelFigures(
            model=model,
            calls=Share(part=n, of=calls),
            peak_day=_peak((cell.hour[:10], cell.n) for cell in cells[model]),
            peak_hour=_peak((cell.hour, cell.n) for cell in cells[model]),
            failed=Share(part=sum(cell.n for cell in cells[model] if cell.failed), of=n),
            first_token=spread([t.first_token for t in times[model] if t.first_token is not None]),
            total=spread([t.total for t in times[model]]),
            cost=_total(costs[model]),
            satisfaction=_satisfaction(votes[model]),
        )
        for model, n in _ranked(loads)
    )


def _intents(rows: Rows) -> tuple[IntentFigures, ...]:
    votes = _grouped(rows.votes, lambda cell: cell.intent)
    costs = _grouped(rows.exchange_costs, lambda cell: cell.name)
    counts = _count((cell.intent, cell.n) for cell in rows.exchanges)
    return tuple(
        IntentFigures(
            intent=intent,
            exchanges=Share(part=n, of=counts.total()),
            cost=_total(costs[intent]),
            satisfaction=_satisfaction(votes[intent]),
        )
        for intent, n in _ranked(counts)
    )


def _levels(cells: Iterable[ExchangeCell]) -> tuple[Slice, ...]:
    counts = Counter(dict.fromkeys(Level, 0))
    for cell in cells:
        if cell.level is not None:
            counts[Level(cell.level)] += cell.n
    return tuple(
        Slice(name=level.name.lower(), share=Share(part=counts[level], of=counts.total()))
        for level in sorted(+counts)
    )


def _days(cells: Iterable[ExchangeCell]) -> tuple[Day, ...]:
    counts = _count((cell.day, cell.n) for cell in cells)
    return tuple(Day(day=date.fromisoformat(day), exchanges=n) for day, n in sorted(counts.items()))


def _satisfaction(cells: Iterable[VoteCell]) -> Share:
    verdicts = _count((cell.verdict, cell.n) for cell in cells)
    return Share(part=verdicts["up"], of=verdicts.total())


def _total(cells: Sequence[CostCell]) -> Cost:
    return Cost(
        micro_euro=sum(cell.micro_euro for cell in cells),
        priced=sum(cell.priced for cell in cells),
        unpriced=sum(cell.unpriced for cell in cells),
    )


def _slices(counts: Counter[str]) -> tuple[Slice, ...]:
    of = counts.total()
    return tuple(Slice(name=name, share=Share(part=n, of=of)) for name, n in _ranked(counts))


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    """Most first; by name where the numbers are the same, so that a report never wobbles."""
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _peak(numbers: Iterable[tuple[str, int]]) -> int:
    return max(_count(numbers).values(), default=0)


def _count(numbers: Iterable[tuple[str | None, int]]) -> Counter[str]:
    """Sums by name; what has no name is not counted."""
    counts: Counter[str] = Counter()
    for name, n in numbers:
        if name is not None:
            counts[name] += n
    return counts


def _grouped(cells: Iterable[T], key: Callable[[T], str | None]) -> defaultdict[str, list[T]]:
    groups: defaultdict[str, list[T]] = defaultdict(list)
    for cell in cells:
        if (name := key(cell)) is not None:
            groups[name].append(cell)
    return groups
