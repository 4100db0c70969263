"""The dynamic strategy: message, moment and cards weighed against one another, one score a card."""

from collections.abc import Mapping
from math import inf
from operator import itemgetter
from typing import NamedTuple

from routing.choice import TIER_QUALITY, TIER_RANK, Arrangement, Choice, price
from routing.conditions import Condition
from routing.strategies import task, words
from routing.vocabulary import LAST_RESORT, Level, ModelCard, Residency, Tier

QUICK = 2_000.0
"""Milliseconds to a first word at which a card is half as good as one that answers at once."""
_EXPECTED_FIRST_WORD: Mapping[Tier, float] = {Tier.BUDGET: 600, Tier.STANDARD: 1_200, Tier.PREMIUM: 2_500}
"""Milliseconds, where nothing was measured."""
_NEARNESS: Mapping[Residency, float] = {
    Residency.ON_PREM: 1.0,
    Residency.EU: 0.7,
    Residency.ADEQUATE: 0.3,
    Residency.THIRD_COUNTRY: 0.0,
}
NOTABLE = 0.01
"""The lead from which a consideration is told as a reason."""
_LAST_RESORT_CAN = 0.1
"""What the offline model is capable of beside language models."""


class Score(NamedTuple):
    """What speaks for a card, each 0 to 1 times its weight; the names are those of `routing.weights`."""

    complexity: float
    quality: float
    budget: float
    time: float
    load: float
    health: float
    nearness: float
    language: float
    context: float
    strength: float

    @property
    def total(self) -> float:
        return float(sum(self))


def arrange(choice: Choice) -> Arrangement:
    """Put the cards in the order of their scores; those that the settings name first, the strained last."""
    scores = weigh(choice)

    def rank(card: ModelCard) -> tuple[bool, bool, float, str]:
        strained, named = choice.condition(card).strained, card.name in choice.rule.models
        return strained, not named, -scores[card.name].total, card.name

    ordered = sorted(choice.cards, key=rank)
    rivals = [scores[card.name] for card in ordered[1:]]
    reasons = strongest(scores[ordered[0].name], rivals)
    because = words.weighed(ordered[0], reasons, ordered[1:], choice.language)
    return Arrangement(
        strategy="dynamic",
        candidates=tuple(ordered),
        because=(*because, words.learned_worth(choice.worth, choice.language)),
    )


def weigh(choice: Choice) -> dict[str, Score]:
    """The scores by card name. What is not known of a card counts neither for nor against it."""
    dearest = max((known for known in map(price, choice.cards) if known != inf), default=None)
    return {card.name: _score(card, choice, dearest) for card in choice.cards}


def _score(card: ModelCard, choice: Choice, dearest: float | None) -> Score:
    need, weights, condition = choice.need, choice.weights, choice.condition(card)
    return Score(
        complexity=weights.complexity * _reaches(_capability(card), need.complexity),
        quality=weights.quality * _reaches(_expected(card, choice), need.quality),
        budget=weights.budget * (1.5 - need.budget) * _cheapness(card, dearest),
        time=weights.time * (0.5 + need.urgency) * _quickness(card, condition),
        load=weights.load / (1 + condition.in_flight / 4),
        health=weights.health * (0.3 if condition.probing else 1.0),
        nearness=weights.nearness * choice.tag.level / Level.RESTRICTED * _NEARNESS.get(card.residency, 0.0),
        language=weights.language * (not card.languages or choice.language in card.languages),
        context=weights.context * max(0.0, 1 - choice.tokens / card.context_window),
        strength=weights.strength * (choice.rule.name in card.strengths),
    )


def strongest(chosen: Score, rivals: list[Score], most: int = 2) -> tuple[str, ...]:
    """The considerations by which the chosen card leads the others most, on average."""
    if not rivals:
        return ()
    usual = [sum(others) / len(rivals) for others in zip(*rivals, strict=True)]
    leads = [(usually - own, name) for name, own, usually in zip(Score._fields, chosen, usual, strict=True)]
    leading = sorted([lead for lead in leads if lead[0] < -NOTABLE], key=itemgetter(0))
    return tuple(name for _, name in leading[:most])


def _reaches(capability: float, wanted: float) -> float:
    """1 where a card can do what is wanted, falling steeply below it: too little is worse than too much."""
    return 1.0 if capability >= wanted else max(0.0, 1 - 2 * (wanted - capability))


def _capability(card: ModelCard) -> float:
    return _LAST_RESORT_CAN if card.provider == LAST_RESORT else TIER_QUALITY[card.tier]


def _expected(card: ModelCard, choice: Choice) -> float:
    """What is known of the card at this kind of work, moved by what was learned of texts like this one."""
    if card.provider == LAST_RESORT:
        return _LAST_RESORT_CAN
    lead = choice.worth.lead / 2
    is_strong = TIER_RANK[card.tier] > TIER_RANK[choice.worth.weak]
    return choice.expected(card) + (lead if is_strong else -lead)


def _cheapness(card: ModelCard, dearest: float | None) -> float:
    """Against the dearest card whose price is known; the root, because tiers lie a factor of 20 apart."""
    own = price(card)
    if own == inf or dearest is None:
        return 0.0
    return 1 - (own / dearest) ** 0.5 if dearest > 0 else 1.0


def _quickness(card: ModelCard, condition: Condition) -> float:
    measured = condition.first_token_p95_ms
    return QUICK / (QUICK + (_EXPECTED_FIRST_WORD[card.tier] if measured is None else measured))


dynamic = task.task
"""Once the cards are in order, they are asked like the task strategy's."""
