"""The models of the settings as cards whose residency was checked against the address they really use."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.settings import ModelSettings
from routing.residency import derived, proven
from routing.vocabulary import ModelCard, Residency

_IN_PROCESS = {"offline"}
"""Kinds that compute in this very process and cost nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A card that is never used, and why; for the administrator, so in English."""

    model: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All cards; a faulty one has the residency `unknown` and is therefore never eligible."""

    cards: tuple[ModelCard, ...]
    faults: tuple[Fault, ...]

    @property
    def writers(self) -> tuple[ModelCard, ...]:
        """Those that write answers."""
        return writers(self.cards)


def writers(cards: Sequence[ModelCard]) -> tuple[ModelCard, ...]:
    """Those of the cards that write answers; the others only choose among labels."""
    return tuple(card for card in cards if card.kind == "chat")


def _as_it_is(card: ModelCard, _url: str) -> ModelCard:
    """No price list."""
    return card


def catalogue(
    entries: Sequence[ModelSettings],
    endpoint: Callable[[ModelCard], str],
    *,
    priced: Callable[[ModelCard, str], ModelCard] = _as_it_is,
    today: date = date.min,
) -> Catalogue:
    """Check each entry; `endpoint` tells the address that the adapter really builds.

    `priced` fills in what the model costs there, where the settings do not say it. What its provider has
    ended by `today` is a fault.

    Raises `Misconfigured` for an unknown provider or an impossible address.
    """
    cards, faults = [], []
    for entry in entries:
        card = _completed(entry.card())
        url = endpoint(card)
        if card.residency is Residency.UNKNOWN:
            card = replace(card, residency=derived(card, url))
        if because := _fault(card, url, today):
            faults.append(Fault(model=card.name, because=because))
            card = replace(card, residency=Residency.UNKNOWN)
        cards.append(priced(card, url))
    return Catalogue(cards=tuple(cards), faults=tuple(faults))


def _fault(card: ModelCard, url: str, today: date) -> str:
    if card.ends is not None and card.ends <= today:
        return f"the provider ended it on {card.ends}: choose a newer model id"
    if card.residency is Residency.UNKNOWN:
        return f"its address does not tell where it computes: set the residency of model {card.name!r}"
    contradiction = proven(card, url)
    return contradiction.because if contradiction else ""


def _completed(card: ModelCard) -> ModelCard:
    if card.provider not in _IN_PROCESS:
        return card
    return replace(card, residency=Residency.ON_PREM, input_price=0.0, output_price=0.0)
