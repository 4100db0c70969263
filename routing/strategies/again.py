"""What people ask for in a thread: the question again, to a stronger card or to another one."""

from routing.choice import TIER_RANK, Arrangement, Choice, by_preference, cheapest_first
from routing.strategies import words
from routing.vocabulary import LAST_RESORT, ModelCard


def arrange_stronger(choice: Choice) -> Arrangement:
    """Cards of a higher tier than any that answered, the next tier first; none if there is none."""
    before = _before(choice)
    highest = max(map(_strength, before), default=-1)
    stronger = tuple(card for card in cheapest_first(choice) if _strength(card) > highest)
    ordered = tuple(sorted(stronger, key=_strength))
    return _arrangement("stronger", ordered, choice)


def arrange_another(choice: Choice) -> Arrangement:
    """Cards that have not answered this question yet, in the order of preference; none if there is none."""
    names = {card.name for card in _before(choice)} | set(choice.answered_by)
    others = tuple(card for card in by_preference(choice) if card.name not in names)
    return _arrangement("another", others, choice)


def arrange_same(choice: Choice) -> Arrangement:
    """The card that answered goes on, the others stand behind it."""
    before = _before(choice)
    first = before[0] if before else by_preference(choice)[0]
    return _arrangement("same", (first, *(c for c in by_preference(choice) if c is not first)), choice)


def _before(choice: Choice) -> tuple[ModelCard, ...]:
    """Who answered, newest first; where nobody knows, whoever would have been asked first.

    A card that may no longer be asked does not count.
    """
    cards = {card.name: card for card in choice.cards}
    known = tuple(cards[name] for name in choice.answered_by if name in cards)
    return known if choice.answered_by else by_preference(choice)[:1]


def _strength(card: ModelCard) -> int:
    return -1 if card.provider == LAST_RESORT else TIER_RANK[card.tier]


def _arrangement(strategy: str, cards: tuple[ModelCard, ...], choice: Choice) -> Arrangement:
    before = choice.answered_by[0] if choice.answered_by else by_preference(choice)[0].name
    if cards:
        because = words.about(f"asked_{strategy}", cards[0], choice.language, before=before)
    else:
        because = words.sentence(f"no_{strategy}", choice.language, model=before)
    return Arrangement(strategy=strategy, candidates=cards, because=(because,))
