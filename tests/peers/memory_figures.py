"""The plain reading of every figure's definition, one exchange at a time: the oracle for faster ones."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from routing.learning.experiment import Vote
from routing.learning.rated import Rated
from routing.scorecard import (
    Cost,
    Day,
    IntentFigures,
    ModelFigures,
    Report,
    Share,
    Slice,
    TrackRecord,
    spread,
)
from routing.vocabulary import Attempt, Exchange, Feedback, Level, Tier


def _failed(attempt: Attempt) -> bool:
    return attempt.outcome not in {"ok", "stopped"}


def _used(attempt: Attempt) -> bool:
    return attempt.cost is not None or attempt.first_token_ms is not None or attempt.outcome == "ok"


def report(
    exchanges: Iterable[Exchange], feedback: Iterable[Feedback], since: datetime, until: datetime
) -> Report:
    log = [each for each in exchanges if since <= each.at < until]
    ids = {each.id for each in log}
    votes = [vote for vote in feedback if vote.exchange in ids]
    answered = [each for each in log if each.outcome == "answered"]
    by_model = [each for each in answered if each.completion]
    calls = [attempt for each in log for attempt in each.attempts]
    decided = [each.decision for each in log if each.decision]
    return Report(
        since=since,
        until=until,
        exchanges=len(log),
        people=len({each.author for each in log}),
        outcomes=_mix(each.outcome for each in log),
        call_errors=Share(part=sum(map(_failed, calls)), of=len(calls)),
        fallbacks=Share(
            part=sum(any(_failed(a) and a.purpose == "answer" for a in e.attempts) for e in by_model),
            of=len(by_model),
        ),
        satisfaction=_satisfaction(votes),
        rated=Share(
            part=len({vote.exchange for vote in votes} & {each.id for each in answered}), of=len(answered)
        ),
        wait=spread([each.queue_ms for each in answered]),
        total=spread([each.total_ms for each in answered]),
        cost=_exchange_cost(log),
        models=_models(log, calls, votes),
        intents=_intents(log, votes),
        tiers=_mix(tier for each in answered if (tier := _tier(each))),
        residencies=_mix(attempt.residency.value for attempt in calls),
        languages=_mix(decision.language for decision in decided),
        levels=_levels([decision.tag.level for decision in decided]),
        days=_days(log),
    )


def _models(
    log: Sequence[Exchange], calls: Sequence[Attempt], votes: Sequence[Feedback]
) -> tuple[ModelFigures, ...]:
    def figures(slice_: Slice) -> ModelFigures:
        own = [attempt for attempt in calls if attempt.model == slice_.name]
        fine = [attempt for attempt in own if attempt.outcome == "ok"]
        used = [attempt for attempt in own if _used(attempt)]
        answers = {each.id for each in log if each.completion and each.completion.model == slice_.name}
        return ModelFigures(
            model=slice_.name,
            calls=slice_.share,
            peak_day=max(Counter(a.started.astimezone(UTC).date() for a in own).values()),
            peak_hour=max(Counter(a.started.astimezone(UTC).strftime("%Y%m%d%H") for a in own).values()),
            failed=Share(part=sum(map(_failed, own)), of=len(own)),
            first_token=spread([a.first_token_ms for a in fine if a.first_token_ms is not None]),
            total=spread([a.total_ms for a in fine]),
            cost=Cost(
                micro_euro=sum(a.cost or 0 for a in used),
                priced=sum(a.cost is not None for a in used),
                unpriced=sum(a.cost is None for a in used),
            ),
            satisfaction=_satisfaction([vote for vote in votes if vote.exchange in answers]),
        )

    return tuple(figures(slice_) for slice_ in _mix(attempt.model for attempt in calls))


def _intents(log: Sequence[Exchange], votes: Sequence[Feedback]) -> tuple[IntentFigures, ...]:
    def figures(slice_: Slice) -> IntentFigures:
        own = [each for each in log if each.decision and each.decision.intent.name == slice_.name]
        ids = {each.id for each in own}
        return IntentFigures(
            intent=slice_.name,
            exchanges=slice_.share,
            cost=_exchange_cost(own),
            satisfaction=_satisfaction([vote for vote in votes if vote.exchange in ids]),
        )

    return tuple(map(figures, _mix(each.decision.intent.name for each in log if each.decision)))


def _exchange_cost(log: Sequence[Exchange]) -> Cost:
    cost = Cost()
    for exchange in log:
        used = [attempt.cost for attempt in exchange.attempts if _used(attempt)]
        known = [each for each in used if each is not None]
        if len(known) < len(used):
            cost = replace(cost, unpriced=cost.unpriced + 1)
        elif used:
            cost = replace(cost, micro_euro=cost.micro_euro + sum(known), priced=cost.priced + 1)
    return cost


def _satisfaction(votes: Sequence[Feedback]) -> Share:
    return Share(part=sum(vote.verdict == "up" for vote in votes), of=len(votes))


def _tier(exchange: Exchange) -> str:
    cards = exchange.decision.candidates if exchange.decision else ()
    model = exchange.completion.model if exchange.completion else ""
    return next((card.tier.value for card in cards if card.name == model), "")


def _mix(names: Iterable[str]) -> tuple[Slice, ...]:
    counts = Counter(names)
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    return tuple(Slice(name=name, share=Share(part=counts[name], of=counts.total())) for name in ranked)


def _levels(levels: Sequence[Level]) -> tuple[Slice, ...]:
    return tuple(
        Slice(name=level.name.lower(), share=Share(part=levels.count(level), of=len(levels)))
        for level in sorted(set(levels))
    )


def _days(log: Sequence[Exchange]) -> tuple[Day, ...]:
    counts = Counter(each.at.astimezone(UTC).date() for each in log)
    return tuple(Day(day=day, exchanges=counts[day]) for day in sorted(counts))


def track_records(log: Iterable[Exchange], feedback: Iterable[Feedback]) -> Sequence[TrackRecord]:
    votes, seen = list(feedback), Counter[tuple[str, str, str]]()
    for exchange in log:
        if exchange.decision is None:
            continue
        intent, by = exchange.decision.intent.name, exchange.completion and exchange.completion.model
        if by:
            seen[intent, by, "answers"] += exchange.outcome == "answered"
            for vote in votes:
                if vote.exchange == exchange.id:
                    seen[intent, by, "good" if vote.verdict == "up" else "bad"] += 1
        for attempt in exchange.attempts:
            if attempt.purpose != "answer":
                continue
            if attempt.outcome in {"Malformed", "Refused", "Truncated"}:
                seen[intent, attempt.model, "failed"] += 1
            if attempt.outcome == "ok" and by not in {None, attempt.model}:
                seen[intent, attempt.model, "escalated"] += exchange.decision.strategy == "cascade"
    cells = sorted({(intent, model) for intent, model, _ in +seen})
    signs = ("answers", "good", "bad", "failed", "escalated")
    return tuple(
        TrackRecord(intent=intent, model=model, **{sign: seen[intent, model, sign] for sign in signs})
        for intent, model in cells
    )


def rated(log: Sequence[Exchange], feedback: Iterable[Feedback]) -> Iterator[Rated]:
    votes = list(feedback)
    for exchange in log:
        later = [e for e in log if e.thread_key == exchange.thread_key and e.at > exchange.at]
        following = min(later, key=lambda each: each.at, default=None)
        own = [vote.verdict for vote in votes if vote.exchange == exchange.id]
        again = following is not None and _asks_again(following)
        decision, completion = exchange.decision, exchange.completion
        if exchange.outcome != "answered" or decision is None or completion is None:
            continue
        if own or again:
            yield Rated(
                exchange=exchange.id,
                at=exchange.at,
                intent=decision.intent.name,
                language=decision.language,
                level=decision.tag.level,
                complexity=decision.need.complexity,
                model=completion.model,
                tier=Tier(_tier(exchange)),
                question=exchange.question,
                answer=exchange.answer,
                up=own.count("up"),
                down=own.count("down"),
                asked_again=again,
            )


def _asks_again(exchange: Exchange) -> bool:
    decision = exchange.decision
    if decision is None or decision.strategy in {"stronger", "another"}:
        return decision is not None
    return decision.intent.evidence[:1] == ("rule.again",) and decision.strategy != "same"


def experiment_votes(
    log: Mapping[str, Exchange], feedback: Iterable[Feedback], experiment: str
) -> Sequence[Vote]:
    votes: dict[str, Vote] = {}
    for vote in sorted(feedback, key=lambda each: (each.at, each.exchange, each.author)):
        exchange = log[vote.exchange]
        for assignment in exchange.decision.assignments if exchange.decision else ():
            if assignment.experiment == experiment and exchange.outcome == "answered":
                votes.setdefault(exchange.thread_key, Vote(arm=assignment.arm, verdict=vote.verdict))
    return tuple(votes.values())
