"""What a call costs, from the provider's own token count and the card's prices."""

from collections.abc import Iterable

from routing.vocabulary import Attempt, ModelCard, Usage


def cost(card: ModelCard, usage: Usage) -> int | None:
    """Micro-euro of one call; None where a price is unknown, because unknown is not free.

    A price in EUR per million tokens is, to the digit, a price in micro-euro per token.

    >>> card = ModelCard(name="m", provider="openai", model="x", input_price=0.5, output_price=2.0)
    >>> cost(card, Usage(input_tokens=1000, output_tokens=200))
    900
    """
    if card.input_price is None or card.output_price is None:
        return None
    cached_price = card.input_price if card.cached_price is None else card.cached_price
    read = (usage.input_tokens - usage.cached_tokens) * card.input_price + usage.cached_tokens * cached_price
    return round(read + usage.output_tokens * card.output_price)


def total(attempts: Iterable[Attempt]) -> int | None:
    """Micro-euro of all whole calls; None if the cost of one of them is unknown.

    What a call cost that failed or was stopped is known to nobody; it is left out.
    """
    costs = [attempt.cost for attempt in attempts if attempt.outcome == "ok"]
    known = [cost for cost in costs if cost is not None]
    return sum(known) if len(known) == len(costs) else None
