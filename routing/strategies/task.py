"""The task strategy: the intent's best card answers; when it fails, the next eligible one does."""

from collections.abc import AsyncGenerator
from contextlib import aclosing

from routing.errors import AllModelsFailed, ProviderFailed
from routing.vocabulary import Ask, Decision, Delta, Event, Restarted


async def task(ask: Ask, decision: Decision) -> AsyncGenerator[Event, None]:
    """Ask the candidates in order until one finishes.

    Text of a card that broke off is void: `Restarted` says so before the next one begins. Raises
    `AllModelsFailed` when none finished; then the text of the last one still stands.
    """
    failures: list[ProviderFailed] = []
    shown = False
    for card in decision.candidates:
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
