"""Asks golden questions through the whole path, checks the answers, and compares them with a baseline."""

import secrets
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.answering import Answering
from bot.golden_set import Golden, faults
from routing.choice import TIER_RANK, price
from routing.ports import QualityLog
from routing.strategies import judging
from routing.vocabulary import (
    EVALUATION,
    LAST_RESORT,
    Attempt,
    Author,
    Decision,
    Exchange,
    Message,
    ModelCard,
    Reply,
    Request,
    Scope,
    Thread,
    Turn,
)

AUTHOR = "golden questions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What became of one question."""

    id: str
    fingerprint: str
    intent: str
    """The one that was expected, else the one that was understood."""
    model: str
    """Who answered; empty if no model did."""
    faults: tuple[str, ...]
    grade: int | None
    """1 to 5 by a model that judged; None where none did."""
    seconds: float
    cost: int | None
    """Micro-euro; None is unknown."""

    @property
    def passed(self) -> bool:
        """Nothing is wrong with it, and whoever judged it found it good enough."""
        return not self.faults and (self.grade is None or self.grade >= judging.GOOD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The way of a golden question through the program."""

    ask: Callable[[Message], Awaitable[tuple[Reply, Exchange | None]]]
    answering: Answering
    log: QualityLog
    now: Callable[[], datetime]

    async def is_spent(self) -> bool:
        """The month's budget is used up: whatever is asked now is answered by other models, or by none."""
        means = await self.answering.purse.means(self.answering.pseudonym(AUTHOR), _thread("any"))
        return means.standing is not None and means.standing.is_spent

    async def result(self, golden: Golden) -> Result:
        """Ask, check the answer, and have it judged where there is a rubric and somebody to judge."""
        message = _message(golden, self.now())
        reply, exchange = await self.ask(message)
        decision = exchange.decision if exchange else None
        grade = None
        if exchange and decision and golden.rubric and exchange.outcome == "answered":
            exchange, grade = await self._judged(golden, exchange, decision, reply.text)
        return Result(
            id=golden.id,
            fingerprint=golden.fingerprint,
            intent=golden.intent or (decision.intent.name if decision else ""),
            model=exchange.completion.model if exchange and exchange.completion else "",
            faults=faults(golden, decision, reply.text),
            grade=grade,
            seconds=exchange.total_ms / 1000 if exchange else 0.0,
            cost=_cost(exchange.attempts) if exchange else 0,
        )

    async def _judged(
        self, golden: Golden, exchange: Exchange, decision: Decision, answer: str
    ) -> tuple[Exchange, int | None]:
        """Through the gate like every call; what it costs is logged with the exchange."""
        author = exchange.completion.model if exchange.completion else ""
        judge = _judge(decision.candidates, author)
        if judge is None:
            return exchange, None
        attempts: list[Attempt] = []
        request = Request(
            system="",
            turns=(Turn(role="user", text=golden.text),),
            language=decision.language,
            intent=decision.intent.name,
            patience=self.answering.patience(decision.intent.name),
        )
        ask = self.answering.gate.open(request, decision, attempts.append)
        grade = await judging.grade(ask, judge, request, answer, rubric=golden.rubric)
        judged = replace(exchange, attempts=(*exchange.attempts, *attempts))
        self.answering.purse.paid(
            replace(exchange, attempts=tuple(attempts), completion=None), _thread(golden.id)
        )
        await self.log.record(judged)
        return judged, grade


def _judge(cards: Sequence[ModelCard], author: str) -> ModelCard | None:
    """The strongest card that may see the text and did not write the answer; the last resort cannot judge."""
    others = [card for card in cards if card.name != author and card.provider != LAST_RESORT]
    return max(others, key=lambda card: (TIER_RANK[card.tier], -price(card)), default=None)


def _message(golden: Golden, at: datetime) -> Message:
    return Message(
        id=f"{EVALUATION}:{golden.id}:{secrets.token_hex(6)}",
        thread=_thread(f"{golden.id}:{secrets.token_hex(6)}"),
        author=Author(id=AUTHOR),
        text=golden.text,
        at=at,
        command=golden.command or None,
    )


def _thread(root: str) -> Thread:
    return Thread(platform=EVALUATION, tenant="local", channel="golden", root=root, scope=Scope.PERSONAL)


def _cost(attempts: Iterable[Attempt]) -> int | None:
    costs = [attempt.cost for attempt in attempts if attempt.outcome == "ok"]
    return None if None in costs else sum(cost or 0 for cost in costs)


# --- compared ---------------------------------------------------------------------------------------


def regressions(baseline: Mapping[str, bool], results: Sequence[Result]) -> tuple[str, ...]:
    """Questions that passed in the baseline and do not pass now."""
    return tuple(result.id for result in results if baseline.get(result.id) and not result.passed)


async def asked(
    evaluation: Evaluation,
    questions: Sequence[Golden],
    known: Mapping[str, Result],
    progress: Callable[[Result, int], None],
) -> list[Result]:
    """The results in the order of the questions; those that are known already are not asked again.

    Ends early, with fewer results than questions, where the month's budget is used up.
    """
    results: list[Result] = []
    for number, golden in enumerate(questions, 1):
        before = known.get(golden.fingerprint)
        if before is None and await evaluation.is_spent():
            break
        results.append(before or await evaluation.result(golden))
        if before is None:
            progress(results[-1], number)
    return results
