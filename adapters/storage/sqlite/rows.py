"""Exchanges and attempts as rows, and rows as exchanges and attempts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from adapters.storage.codec import COMPLETION, DECISION, FORMAT
from adapters.storage.sqlite.connection import Row, Value, stamp
from routing.vocabulary import Attempt, Completion, Decision, Exchange, Residency, Usage


def exchange_values(exchange: Exchange) -> dict[str, Value]:
    """The columns of `exchanges`: the figures, and the decision whole.

    The completion is kept without its text, which is the answer: a text that the caller did not mask
    cannot slip in beside the one that is masked.
    """
    return {
        "id": exchange.id,
        "message_id": exchange.message_id,
        "thread_key": exchange.thread_key,
        "platform": exchange.platform,
        "author": exchange.author,
        "at": stamp(exchange.at),
        "outcome": exchange.outcome,
        "queue_ms": exchange.queue_ms,
        "total_ms": exchange.total_ms,
        "format": FORMAT,
        **_decision_values(exchange.decision),
        **_completion_values(exchange.completion, exchange.decision),
    }


def _decision_values(decision: Decision | None) -> dict[str, Value]:
    if decision is None:
        return {"language": None, "intent": None, "level": None, "decision": None}
    return {
        "language": decision.language,
        "intent": decision.intent.name,
        "level": int(decision.tag.level),
        "decision": DECISION.dump(decision),
    }


def _completion_values(completion: Completion | None, decision: Decision | None) -> dict[str, Value]:
    if completion is None:
        return {"model": None, "tier": None, "completion": None}
    tiers = {card.name: card.tier.value for card in decision.candidates} if decision else {}
    return {
        "model": completion.model,
        "tier": tiers.get(completion.model),
        "completion": COMPLETION.dump(replace(completion, text="")),
    }


def exchange_of(row: Row, attempts: Sequence[Row]) -> Exchange:
    answer = row["answer"] or ""
    completion = COMPLETION.load(row["completion"]) if row["completion"] else None
    return Exchange(
        id=row["id"],
        message_id=row["message_id"],
        thread_key=row["thread_key"],
        platform=row["platform"],
        author=row["author"],
        at=datetime.fromisoformat(row["at"]),
        question=row["question"] or "",
        answer=answer,
        decision=DECISION.load(row["decision"]) if row["decision"] else None,
        attempts=tuple(attempt_of(attempt) for attempt in attempts),
        completion=completion and replace(completion, text=answer),
        outcome=row["outcome"],
        queue_ms=row["queue_ms"],
        total_ms=row["total_ms"],
    )


def attempt_values(exchange: str, position: int, attempt: Attempt) -> dict[str, Value]:
    """The columns of `attempts`."""
    return {
        "exchange": exchange,
        "position": position,
        "model": attempt.model,
        "provider": attempt.provider,
        "residency": attempt.residency.value,
        "purpose": attempt.purpose,
        "started": stamp(attempt.started),
        "outcome": attempt.outcome,
        "first_token_ms": attempt.first_token_ms,
        "total_ms": attempt.total_ms,
        "input_tokens": attempt.usage.input_tokens,
        "output_tokens": attempt.usage.output_tokens,
        "cached_tokens": attempt.usage.cached_tokens,
        "estimated": int(attempt.usage.estimated),
        "cost": attempt.cost,
        "request_id": attempt.request_id,
        "region": attempt.region,
        "masked": attempt.masked,
        "invented": attempt.invented,
    }


def attempt_of(row: Row) -> Attempt:
    return Attempt(
        model=row["model"],
        provider=row["provider"],
        residency=Residency(row["residency"]),
        purpose=row["purpose"],
        started=datetime.fromisoformat(row["started"]),
        outcome=row["outcome"],
        first_token_ms=row["first_token_ms"],
        total_ms=row["total_ms"],
        usage=Usage(
            input_tokens=row["input_tokens"],
            output_tokens=row["output_tokens"],
            cached_tokens=row["cached_tokens"],
            estimated=bool(row["estimated"]),
        ),
        cost=row["cost"],
        request_id=row["request_id"],
        region=row["region"],
        masked=row["masked"],
        invented=row["invented"],
    )
