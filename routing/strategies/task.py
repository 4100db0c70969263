"""The task strategy: the intent's best card answers; when it fails, the next eligible one does."""

from collections import deque
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace

from routing.choice import Arrangement, Choice, by_preference
from routing.errors import AllModelsFailed, ProviderFailed, Resting
from routing.reasons import because_of_choice
from routing.strategies import words
from routing.vocabulary import Ask, Decision, Delta, Event, ModelCard, Request, Restarted


def arrange(choice: Choice) -> Arrangement:
    """Put the cards in the order of preference."""
    first, *others = by_preference(choice)
    return Arrangement(
        strategy="task",
        candidates=(first, *others),
        because=tuple(
            because_of_choice(_reason(first, choice), first, others, choice.language, votes=choice.votes)
        ),
    )


def instead_of(strategy: str, choice: Choice, needed: int) -> Arrangement:
    """The task strategy in place of one that needs more cards than there are, which the reasons say first."""
    arrangement = arrange(choice)
    why = words.too_few(strategy, needed, len(choice.cards), choice.language)
    return replace(arrangement, because=(why, *arrangement.because))


def task(ask: Ask, decision: Decision, _request: Request) -> AsyncGenerator[Event, None]:
    """Ask the candidates in order until one finishes."""
    return in_turn(ask, decision.candidates)


async def in_turn(ask: Ask, cards: Sequence[ModelCard]) -> AsyncGenerator[Event, None]:
    """Ask the cards in order until one finishes, then once more those that may do better now.

    A card is asked a second time only after every other one: the next card answers at once, while the same
    one has to be given a moment. How many second calls there may be, and when, is the gate's to say. Text of
    a card that broke off stands until another one speaks: `Restarted` says that it is void. Raises
    `AllModelsFailed` when none finished.
    """
    failures: list[ProviderFailed] = []
    queue = deque(cards)
    stands = False
    while queue:
        card, spoke = queue.popleft(), False
        try:
            async with aclosing(ask(card)) as events:
                async for event in events:
                    if not spoke and isinstance(event, Delta):
                        if stands:
                            yield Restarted(because=f"{failures[-1].model}: {type(failures[-1]).__name__}")
                        spoke = stands = True
                    yield event
        except ProviderFailed as failed:
            failures.append(failed)
            if failed.retryable and len(failures) <= len(cards):
                queue.append(card)
            continue
        return
    raise AllModelsFailed(_one_each(failures))


def _one_each(failures: Sequence[ProviderFailed]) -> list[ProviderFailed]:
    """What happened to each card at last; that it was spared a call says less than how it failed."""
    told = sorted(failures, key=lambda failed: not isinstance(failed, Resting))
    return list({failed.model: failed for failed in told}.values())


def _reason(first: ModelCard, choice: Choice) -> str:
    if first.name in choice.rule.models:
        return "chosen_by_person" if first.name == choice.rule.wished else "chosen_by_settings"
    if len(choice.cards) == 1:
        return "chosen_alone"
    if choice.votes and by_preference(choice.unjudged)[0] != first:
        return "chosen_by_verdicts"
    return "chosen_by_strength" if choice.rule.name in first.strengths else "chosen_by_tier"
