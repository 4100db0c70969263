"""The cascade strategy: cheap first, and the same question to a dearer card if that is not good enough.

Free checks decide the clear cases; a cheap judge is asked only about those in between. The cheap answer
streams while it is written, and is replaced at most once.
"""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass

from routing.choice import TIER_RANK, Arrangement, Choice, cheapest_first, price
from routing.errors import AllModelsFailed
from routing.strategies import judging, task, words
from routing.strategies.checks import examine
from routing.strategies.odds import Chances, Looked, assumed
from routing.vocabulary import (
    LAST_RESORT,
    Ask,
    Completion,
    Decision,
    Delta,
    Event,
    Finished,
    ModelCard,
    Noted,
    Request,
    Restarted,
)

NEEDED = 2
"""Cards: one to begin with, and one to go on to."""


def arrange(choice: Choice) -> Arrangement:
    """Build the ladder; without a second rung, the task strategy answers."""
    ladder = cheapest_first(choice)
    following = above(ladder[0], ladder)
    if not following:
        return task.instead_of("cascade", choice, NEEDED)
    because = words.about("cascade", ladder[0], choice.language, next=following[0].name)
    return Arrangement(strategy="cascade", candidates=ladder, because=(because,))


def above(card: ModelCard, ladder: Sequence[ModelCard]) -> tuple[ModelCard, ...]:
    """Where to go on from a card: to the next tier, else to whatever comes later in the same one."""
    later = [
        other
        for other in ladder[ladder.index(card) + 1 :]
        if TIER_RANK[other.tier] >= TIER_RANK[card.tier] and other.provider != LAST_RESORT
    ]
    return tuple(other for other in later if TIER_RANK[other.tier] > TIER_RANK[card.tier]) or tuple(later)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether an answer stands, and why, in a sentence."""

    is_good: bool
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cascade:
    """The strategy with its thresholds; called like a function."""

    chances: Chances = assumed
    """How likely an answer is to be good enough: judgement, until the log has taught better."""
    accept: float = 0.75
    """The probability of being good enough from which an answer stands without further ado."""
    doubt: float = 0.4
    """The one below which it does not; between the two a judge is asked."""

    async def __call__(self, ask: Ask, decision: Decision, request: Request) -> AsyncGenerator[Event, None]:
        """Raises `AllModelsFailed` like the task strategy; once an answer is whole, it cannot be lost."""
        draft: Completion | None = None
        async with aclosing(task.in_turn(ask, decision.candidates)) as events:
            async for event in events:
                if isinstance(event, Finished):
                    draft = event.completion
                    break
                yield event
        if draft is None:
            return
        stronger = above(_named(draft.model, decision), decision.candidates)
        verdict = await self._judged(ask, decision, request, draft, stronger)
        if verdict is not None:
            yield Noted(because=verdict.because)
        if verdict is None or verdict.is_good:
            yield Finished(completion=draft)
            return
        async with aclosing(_escalated(ask, decision, draft, stronger)) as events:
            async for event in events:
                yield event

    async def _judged(
        self,
        ask: Ask,
        decision: Decision,
        request: Request,
        draft: Completion,
        stronger: Sequence[ModelCard],
    ) -> Verdict | None:
        """None where nothing would follow from a verdict."""
        if not stronger:
            return None
        faults = examine(draft, request)
        chance = self.chances(
            Looked(
                faults=faults,
                complexity=decision.need.complexity,
                question=request.question,
                answer=draft.text,
            )
        )
        names = {"model": draft.model, "next": stronger[0].name}
        if self.doubt <= chance.value < self.accept:
            judge = _judge(draft.model, decision.candidates)
            grade = await judging.grade(ask, judge, request, draft.text)
            if grade is not None:
                good = grade >= judging.GOOD
                name = "judged_good" if good else "judged_bad"
                because = words.sentence(name, decision.language, **names, judge=judge.name, grade=grade)
                return Verdict(is_good=good, because=because)
        good = chance.value >= (self.accept + self.doubt) / 2
        reasons = words.faults(faults.worst(), decision.language)
        name = "passed" if good else "escalated"
        because = words.sentence(name, decision.language, **names, chance=chance.value, reasons=reasons)
        return Verdict(is_good=good, because=f"{because} {words.chance_basis(chance, decision.language)}")


async def _escalated(
    ask: Ask, decision: Decision, draft: Completion, stronger: Sequence[ModelCard]
) -> AsyncGenerator[Event, None]:
    """The original question to the stronger cards.

    The draft stands until one of them speaks, and comes back if all of them fail.
    """
    spoke = False
    try:
        async with aclosing(task.in_turn(ask, stronger)) as events:
            async for event in events:
                if isinstance(event, Delta) and not spoke:
                    yield Restarted(because=f"{draft.model}: not good enough", kind="escalation")
                    spoke = True
                yield event
    except AllModelsFailed as failed:
        yield Noted(because=words.sentence("draft_stands", decision.language, model=draft.model))
        if spoke:
            yield Restarted(because=str(failed))
            yield Delta(text=draft.text)
        yield Finished(completion=draft)


def _judge(author: str, cards: Sequence[ModelCard]) -> ModelCard:
    """The cheapest card that did not write the answer; the last resort cannot judge."""
    others = [card for card in cards if card.name != author and card.provider != LAST_RESORT]
    return min(others, key=lambda card: (TIER_RANK[card.tier], price(card)))


def _named(name: str, decision: Decision) -> ModelCard:
    return next(card for card in decision.candidates if card.name == name)


cascade = Cascade()
