"""The ensemble strategy: two or three models of different vendors answer at once, the best is shown.

Short answers are put to the vote; others are judged in pairs by a card that wrote none of them, once in each
order, and where the judge changes its mind with the order the cheaper answer wins. As soon as it is decided,
whoever is still writing is stopped.
"""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import dataclass

from routing.choice import TIER_RANK, Arrangement, Choice, by_preference, price
from routing.errors import AllModelsFailed, NoModelAllowed, ProviderFailed
from routing.strategies import judging, task, words
from routing.vendor import vendor
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
    Started,
)

FEWEST, MOST = 2, 3
"""Cards that write."""
NEEDED = 3
"""Cards: two that write and one that judges."""
SHORT = 80
"""Characters up to which answers are compared letter by letter, as in a vote."""

_MARKS = re.compile(r"[^\w%€$]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Who writes, who judges, and who is left if all of them fail."""

    writers: tuple[ModelCard, ...]
    judge: ModelCard
    others: tuple[ModelCard, ...]


def arrange(choice: Choice) -> Arrangement:
    """Seat the writers, the judge, then everybody else; with too few vendors the task strategy answers."""
    ordered = by_preference(choice)
    panel = seat(ordered)
    if panel is None:
        return task.instead_of("ensemble", choice, NEEDED)
    return Arrangement(
        strategy="ensemble",
        candidates=(*panel.writers, panel.judge, *panel.others),
        because=(words.ensemble(panel.writers, panel.judge, choice.language),),
    )


def seat(ordered: Sequence[ModelCard]) -> Panel | None:
    """The first cards of different vendors write; the judge is of a vendor of its own where there is one.

    None with fewer than two vendors or three cards. Seating the seated again changes nothing.
    """
    able = [card for card in ordered if card.provider != LAST_RESORT]
    best: dict[str, ModelCard] = {}
    for card in able:
        best.setdefault(vendor(card), card)
    if len(able) < NEEDED or len(best) < FEWEST:
        return None
    writers = list(best.values())[: max(FEWEST, min(MOST, len(best) - 1))]
    rest = [card for card in ordered if not any(card is writer for writer in writers)]
    vendors = {vendor(card) for card in writers}
    free = [card for card in rest if card.provider != LAST_RESORT]
    judge = next((card for card in free if vendor(card) not in vendors), free[0])
    return Panel(
        writers=tuple(writers), judge=judge, others=tuple(card for card in rest if card is not judge)
    )


async def ensemble(ask: Ask, decision: Decision, request: Request) -> AsyncGenerator[Event, None]:
    """Nothing is shown before it is decided. Falls back to whoever answered, then to the other cards.

    Raises `AllModelsFailed` if nobody at all answered, `NoModelAllowed` if the gate let nobody write.
    """
    panel = seat(decision.candidates)
    assert panel is not None, "the decision was arranged by this strategy"  # noqa: S101 -- says so itself
    for card in panel.writers:
        yield Started(model=card.name)
    contest = _Contest(ask, request, panel)
    try:
        winner = await contest.decide()
    finally:
        await contest.close()
    if winner is None:
        async with aclosing(_without_panel(ask, panel, contest)) as events:
            async for event in events:
                yield event
        return
    names = {"model": winner.model, "judge": panel.judge.name}
    yield Noted(because=words.sentence(contest.how, decision.language, **names))
    yield Delta(text=winner.text)
    yield Finished(completion=winner)


async def _without_panel(ask: Ask, panel: Panel, contest: "_Contest") -> AsyncGenerator[Event, None]:
    if contest.forbidden is not None:
        raise contest.forbidden
    try:
        async with aclosing(task.in_turn(ask, (panel.judge, *panel.others))) as events:
            async for event in events:
                yield event
    except AllModelsFailed as failed:
        raise AllModelsFailed((*contest.failures, *failed.failures)) from None


class _Contest:
    """The writers at work: answers are compared in the order in which they arrive."""

    def __init__(self, ask: Ask, request: Request, panel: Panel) -> None:
        self._ask = ask
        self._request = request
        self._panel = panel
        self._writing = {asyncio.create_task(_whole(ask, card)): card for card in panel.writers}
        self._arrived: list[Completion] = []
        self.failures: list[ProviderFailed] = []
        self.forbidden: NoModelAllowed | None = None
        self.how = "won_alone"
        """The name of the sentence that tells how it was decided."""

    async def decide(self) -> Completion | None:
        """The best answer; None if nobody answered."""
        while self._pending:
            await self._next()
            if winner := self._voted():
                return winner
            if len(self._arrived) >= 2 and not self._could_be_voted:
                return await self._judged()
        return await self._judged() if self._arrived else None

    async def close(self) -> None:
        """Stop whoever is still writing; the gate remembers those calls as stopped."""
        for writing in self._writing:
            writing.cancel()
        await asyncio.gather(*self._writing, return_exceptions=True)

    @property
    def _pending(self) -> list["asyncio.Task[Completion]"]:
        return [writing for writing in self._writing if not writing.done()]

    @property
    def _could_be_voted(self) -> bool:
        return bool(self._pending) and all(len(answer.text.strip()) <= SHORT for answer in self._arrived)

    async def _next(self) -> None:
        done, _ = await asyncio.wait(self._pending, return_when=asyncio.FIRST_COMPLETED)
        for writing in sorted(done, key=lambda each: self._panel.writers.index(self._writing[each])):
            try:
                self._arrived.append(writing.result())
            except ProviderFailed as failed:
                self.failures.append(failed)
            except NoModelAllowed as forbidden:
                self.forbidden = forbidden

    def _voted(self) -> Completion | None:
        """The answer that most of the writers gave in the same words, if all of them are short."""
        if any(len(answer.text.strip()) > SHORT for answer in self._arrived):
            return None
        votes = Counter(_squeezed(answer.text) for answer in self._arrived)
        words, most = votes.most_common(1)[0] if votes else ("", 0)
        if most * 2 <= len(self._panel.writers) or most < 2:
            return None
        self.how = "won_vote"
        return min((a for a in self._arrived if _squeezed(a.text) == words), key=self._cost)

    async def _judged(self) -> Completion:
        """Pairwise, whoever arrived first against whoever arrived next."""
        best, *rivals = self._arrived
        for rival in rivals:
            best = await self._better(best, rival)
        return best

    async def _better(self, one: Completion, other: Completion) -> Completion:
        judge, texts = self._panel.judge, (one.text, other.text)
        forward, backward = await asyncio.gather(
            judging.prefers_first(self._ask, judge, self._request, *texts),
            judging.prefers_first(self._ask, judge, self._request, *reversed(texts)),
        )
        if forward is None or backward is None or forward is backward:
            self.how = "won_tie"
            return min(one, other, key=self._cost)
        self.how = "won_judged"
        return one if forward else other

    def _cost(self, answer: Completion) -> tuple[int, float]:
        card = next(card for card in self._panel.writers if card.name == answer.model)
        return TIER_RANK[card.tier], price(card)


async def _whole(ask: Ask, card: ModelCard) -> Completion:
    """One writer's answer, unseen."""
    async with aclosing(ask(card)) as events:
        async for event in events:
            if isinstance(event, Finished):
                return event.completion
    raise ProviderFailed("the call ended without an answer", model=card.name)


def _squeezed(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text.casefold()).split())
