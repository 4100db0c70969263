"""The task strategy: the intent's best card answers; when it fails, the next eligible one does."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace

from routing.choice import Arrangement, Choice, by_preference
from routing.errors import AllModelsFailed, ProviderFailed
from routing.reasons import because_of_choice
from routing.strategies import words
from routing.vocabulary import Ask, Decision, Delta, Event, ModelCard, Request, Restarted


def arrange(choice: Choice) -> Arrangement:
    """Put the cards in the order of preference."""
    first, *others = by_preference(choice)
    return Arrangement(
        strategy="task",
        candidates=(first, *others),
        because=tuple(because_of_choice(_reason(first, choice), first, others, choice.language)),
    )


def instead_of(strategy: str, choice: Choice, needed: int) -> Arrangement:
    """The task strategy in place of one that needs more cards than there are, which the reasons say first."""
    arrangement = arrange(choice)
    why = words.too_few(strategy, needed, len(choice.cards), choice.language)
    return replace(arrangement, because=(why, *arrangement.because))


async def task(ask: Ask, decision: Decision, _request: Request) -> AsyncGenerator[Event, None]:
    """Ask the candidates in order until one finishes."""
    async with aclosing(in_turn(ask, decision.candidates)) as events:
        async for event in events:
            yield event


async def in_turn(ask: Ask, cards: Sequence[ModelCard]) -> AsyncGenerator[Event, None]:
    """Ask the cards in order until one finishes.

    Text of a card that broke off is void: `Restarted` says so before the next one begins. Raises
    `AllModelsFailed` when none finished; then the text of the last one still stands.
    """
    failures: list[ProviderFailed] = []
    shown = False
    for card in cards:
        if shown:
            yield Restarted(because=f"{failures[-1].model}: {type(failures[-1]).__name__}")
            shown = False
        try:
            async with aclosing(ask(card)) as events:
                async for event in events:
                    shown = shown or isinstance(event, Delta)
                    yield event
        except ProviderFailed as failed:
            failures.append(failed)
            continue
        return
    raise AllModelsFailed(failures)


def _reason(first: ModelCard, choice: Choice) -> str:
    if first.name in choice.rule.models:
        return "chosen_by_settings"
    if len(choice.cards) == 1:
        return "chosen_alone"
    if choice.rule.name in first.strengths:
        return "chosen_by_strength"
    return "chosen_by_verdicts" if choice.is_measured(first) else "chosen_by_tier"
