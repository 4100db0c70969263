"""What a call costs, from the provider's own token count and the card's prices."""

from routing.vocabulary import ModelCard, Usage


def cost(card: ModelCard, usage: Usage) -> int | None:
    """Micro-euro of one call; None where a price is unknown, because unknown is not free.

    A price in EUR per million tokens is, to the digit, a price in micro-euro per token.

    >>> card = ModelCard(name="m", provider="openai", model="x", input_price=0.5, output_price=2.0)
    >>> cost(card, Usage(input_tokens=1000, output_tokens=200))
    900
    """
    if card.input_price is None or card.output_price is None:
        return None
    return round(usage.input_tokens * card.input_price + usage.output_tokens * card.output_price)
