"""What there is to choose from and for whom, and the orders in which cards can be put."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import inf

from routing.conditions import CALM, UNLEARNED, Condition, Conditions, Worth
from routing.vocabulary import LAST_RESORT, IntentRule, Language, ModelCard, Need, Residency, Tag, Tier
from routing.weights import DEFAULT, Weights

TIER_QUALITY: Mapping[Tier, float] = {Tier.BUDGET: 0.25, Tier.STANDARD: 0.55, Tier.PREMIUM: 0.9}
"""What a card of a tier is expected to be capable of before anything was measured, 0 to 1."""
TIER_RANK: Mapping[Tier, int] = {tier: rank for rank, tier in enumerate(Tier)}
NEARNESS: Mapping[Residency, int] = {residency: rank for rank, residency in enumerate(Residency)}
ENOUGH = 10
"""Verdicts from which what people said about a card counts when cards are put in order."""
PRIOR = 20
"""Verdicts that the expectation of the tier is worth: few clicks move it little."""
_INPUT_SHARE = 4
"""Tokens of prompt for each token of answer in a usual call."""
_IDLE = Condition()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Everything that a strategy may weigh when it puts cards in order."""

    cards: tuple[ModelCard, ...]
    """Those that may see the text, can hold it and are well; at least one."""
    rule: IntentRule
    need: Need
    tag: Tag
    language: Language
    tokens: int = 0
    """Of everything that would be sent, estimated."""
    conditions: Conditions = field(default_factory=lambda: CALM)
    weights: Weights = DEFAULT
    answered_by: tuple[str, ...] = ()
    """Cards that have answered this very question before, newest first."""
    worth: Worth = UNLEARNED
    """What a strong model is worth for this text; weighed by the dynamic strategy."""

    def condition(self, card: ModelCard) -> Condition:
        """How a card is doing."""
        return self.conditions.get(card.name, _IDLE)

    def expected(self, card: ModelCard) -> float:
        """How good an answer of the card will be: the tier's expectation, moved by what was measured."""
        measured = self.condition(card).quality
        if measured is None:
            return TIER_QUALITY[card.tier]
        return (PRIOR * TIER_QUALITY[card.tier] + measured.n * measured.mean) / (PRIOR + measured.n)

    def is_measured(self, card: ModelCard) -> bool:
        """Whether enough people have judged the card's answers to this intent."""
        measured = self.condition(card).quality
        return measured is not None and measured.n >= ENOUGH

    def gain(self, card: ModelCard) -> float:
        """How much better the answers are than the tier promises; 0 until enough people have judged them."""
        measured = self.condition(card).quality
        if measured is None or measured.n < ENOUGH:
            return 0.0
        return self.expected(card) - TIER_QUALITY[card.tier]

    @property
    def votes(self) -> int:
        """Verdicts that count when the cards are put in order."""
        found = (self.condition(card).quality for card in self.cards) if self.conditions else ()
        return sum(quality.n for quality in found if quality is not None and quality.n >= ENOUGH)

    @property
    def unjudged(self) -> "Choice":
        """The same choice if nobody had said anything about an answer."""
        conditions = {name: replace(each, quality=None) for name, each in self.conditions.items()}
        return replace(self, conditions=conditions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """Cards in the order in which they will be asked, and why."""

    strategy: str
    candidates: tuple[ModelCard, ...]
    because: tuple[str, ...]
    """Whole sentences in the asker's language."""


def price(card: ModelCard) -> float:
    """EUR per million tokens of answer with the prompt that usually goes with them; unknown is dearest."""
    if card.input_price is None or card.output_price is None:
        return inf
    return _INPUT_SHARE * card.input_price + card.output_price


def by_preference(choice: Choice) -> tuple[ModelCard, ...]:
    """Named in the settings, strong at the task, good enough, liked, near, cheap; the last resort last."""
    return tuple(sorted(choice.cards, key=lambda card: _preference(card, choice)))


def cheapest_first(choice: Choice) -> tuple[ModelCard, ...]:
    """The ladder: cards named in the settings in that order, then by tier and price; the last resort last."""
    return tuple(sorted(choice.cards, key=lambda card: (_place(card, choice), _cost(card))))


def _preference(card: ModelCard, choice: Choice) -> tuple[tuple[bool, int, bool] | float | str, ...]:
    """Smaller comes first."""
    gain = choice.gain(card) if choice.conditions else 0.0
    return (
        _place(card, choice),
        choice.rule.name not in card.strengths,
        _distance(card, choice.need.quality, gain),
        -gain,
        NEARNESS[card.residency],
        inf if card.output_price is None else card.output_price,
        card.name,
    )


def _distance(card: ModelCard, wanted: float, gain: float) -> float:
    """How far the card is from what is needed.

    Good verdicts lift a card up to what is needed; bad ones count against it wherever its tier lies. Neither
    makes a tier that is dearer than needed fit better.
    """
    promised = TIER_QUALITY[card.tier]
    if not gain:
        return abs(promised - wanted)
    judged = promised + gain
    if promised >= wanted:
        return promised - wanted + max(0.0, promised - judged)
    return max(0.0, wanted - judged)


def _place(card: ModelCard, choice: Choice) -> tuple[bool, int, bool]:
    """Whoever is strained comes last; else the settings' own order, and the last resort behind those."""
    strained, names = choice.condition(card).strained, choice.rule.models
    if card.name in names:
        return strained, names.index(card.name), False
    return strained, len(names), card.provider == LAST_RESORT


def _cost(card: ModelCard) -> tuple[float | str, ...]:
    return TIER_RANK[card.tier], price(card), NEARNESS[card.residency], card.name
