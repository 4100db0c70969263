"""What the moment allows: which of the eligible cards are well, which can be paid, and which come last."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from routing.budget import Standing
from routing.choice import TIER_QUALITY
from routing.conditions import Condition, Conditions
from routing.mix import Thresholds
from routing.reasons import budget_words, sentence
from routing.vocabulary import Language, ModelCard, Need, Refusal, Tier

_WELL = Condition()


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What there is to spend on a message."""

    standing: Standing | None = None
    """None where no budget is set."""
    thresholds: Thresholds | None = None
    """None where no mix of price classes is wanted."""

    @property
    def is_spent(self) -> bool:
        """Whether a budget is used up, so that no model may be asked."""
        return self.standing is not None and self.standing.is_spent

    def temper(self, need: Need) -> Need:
        """The need that money allows: of the cheapest class when it runs low, else of the class wanted."""
        if self.standing is not None and self.standing.is_low:
            return replace(need, quality=TIER_QUALITY[Tier.BUDGET])
        if self.thresholds is not None:
            return replace(need, quality=TIER_QUALITY[self.thresholds.tier(need.quality)])
        return need


AMPLE = Means()


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """The cards that are left, in the given order, and why the others are not."""

    cards: tuple[ModelCard, ...]
    refused: tuple[Refusal, ...] = ()
    because: tuple[str, ...] = ()


def narrow(cards: Sequence[ModelCard], conditions: Conditions, means: Means, language: Language) -> Narrowed:
    """First what can be paid, then who is well.

    If nobody is well, all stay: each is tried once rather than nobody, and a rest that is over is noticed.
    """
    payable, unpaid, because = _payable(cards, means.standing, language)
    told = {
        card.name: why for card in payable if (why := _condition(card, conditions).unavailable) is not None
    }
    if not told:
        return Narrowed(cards=payable, refused=unpaid, because=because)
    well = tuple(card for card in payable if card.name not in told)
    if not well:
        soonest = min(payable, key=lambda card: _condition(card, conditions).recovers_in)
        because += (sentence("all_resting", language, model=soonest.name),)
        return Narrowed(cards=payable, refused=unpaid, because=because)
    resting = (Refusal(model=name, because=why) for name, why in told.items())
    return Narrowed(cards=well, refused=(*unpaid, *resting), because=because)


def _payable(
    cards: Sequence[ModelCard], standing: Standing | None, language: Language
) -> tuple[tuple[ModelCard, ...], tuple[Refusal, ...], tuple[str, ...]]:
    """Those that cost nothing, once the money is spent. An unknown price is not nothing."""
    if standing is None or not standing.is_low:
        return tuple(cards), (), ()
    if not standing.is_spent:
        return tuple(cards), (), (budget_words("budget_low", standing, language),)
    words = budget_words("budget_spent", standing, language)
    free = tuple(card for card in cards if card.input_price == 0 and card.output_price == 0)
    refused = tuple(Refusal(model=card.name, because=words) for card in cards if card not in free)
    return free, refused, (words,)


def _condition(card: ModelCard, conditions: Conditions) -> Condition:
    return conditions.get(card.name, _WELL)
