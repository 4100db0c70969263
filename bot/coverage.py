"""Which intents the settings leave without a model, or with too few for their strategy."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from routing.choice import Choice
from routing.errors import Misconfigured
from routing.policy import Policy, eligible
from routing.strategies import STRATEGIES
from routing.vocabulary import IntentRule, Level, ModelCard, Need, Tag


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that the settings promise for an intent and that the cards cannot keep."""

    intent: str
    level: Level
    """The lowest level that a message of this intent can have."""
    is_unserved: bool
    """No card at all may see it; else there are too few for the strategy."""
    because: str


def gaps(rules: Mapping[str, IntentRule], cards: Sequence[ModelCard], policy: Policy) -> Iterator[Gap]:
    """What is missing, intent by intent; for the administrator, so in English."""
    for rule in rules.values():
        level = max(Level.INTERNAL, rule.floor or Level.PUBLIC)
        allowed, _ = eligible(cards, Tag(level=level), policy, "en")
        if not allowed:
            because = f"no model may see texts of level {level.name.lower()}, which this intent has at least"
            yield Gap(intent=rule.name, level=level, is_unserved=True, because=because)
        elif (strategy := _strategy(rule, allowed, level)) != rule.strategy:
            because = (
                f"{len(allowed)} of the models may see texts of level {level.name.lower()}, too few for"
                f" strategy {rule.strategy!r}, so {strategy!r} serves it"
            )
            yield Gap(intent=rule.name, level=level, is_unserved=False, because=because)


def demand(rules: Mapping[str, IntentRule], cards: Sequence[ModelCard], policy: Policy) -> None:
    """Raises `Misconfigured` where one of the rules can never be served, naming the intent and the level."""
    for gap in gaps(rules, cards, policy):
        if gap.is_unserved:
            raise Misconfigured(
                f"[[intents]] {gap.intent}: {gap.because}. Add a model with residency on_prem or eu, lower"
                f" the floor of this intent, or change [policy] {gap.level.name.lower()}."
            )


def _strategy(rule: IntentRule, cards: tuple[ModelCard, ...], level: Level) -> str:
    """The strategy that would really serve the intent."""
    choice = Choice(
        cards=cards, rule=rule, need=Need(quality=rule.quality), tag=Tag(level=level), language="en"
    )
    return STRATEGIES[rule.strategy].arrange(choice).strategy
