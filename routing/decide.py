"""Decides: which cards may answer, which of them should, in what order, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from routing.policy import Policy, eligible
from routing.reasons import (
    because_of_choice,
    because_of_intent,
    because_of_refusals,
    because_of_tag,
    sentence,
)
from routing.vocabulary import (
    Decision,
    Intent,
    IntentRule,
    Language,
    ModelCard,
    Need,
    Prompt,
    Refusal,
    Residency,
    Tag,
    Tier,
)

CHARACTERS_PER_TOKEN = 3.2
"""For Danish and German prose; English has more, so the estimate errs on the safe side."""

_NEARNESS = {residency: rank for rank, residency in enumerate(Residency)}
_TIER_QUALITY = {Tier.BUDGET: 0.25, Tier.STANDARD: 0.55, Tier.PREMIUM: 0.9}


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What was made out about a message before any card was looked at."""

    language: Language
    foreign: bool
    """The message is in a language that the bot does not speak."""
    intent: Intent
    tag: Tag
    need: Need
    characters: int
    """Of everything that would be sent."""


def decide(
    understood: Understood, rule: IntentRule, cards: Sequence[ModelCard], policy: Policy, prompt: Prompt
) -> Decision:
    """Policy first, then size, then preference. Pure: the same input gives the same decision."""
    language = understood.language
    allowed, refused = eligible(cards, understood.tag, policy, language)
    fitting, too_small = _fitting(allowed, understood)
    refused = (*refused, *too_small)
    candidates = tuple(sorted(fitting, key=lambda card: _preference(card, rule, understood.need)))
    because = [because_of_intent(understood.intent, language), because_of_tag(understood.tag, language)]
    if understood.foreign:
        because.append(sentence("foreign", language))
    because += because_of_refusals(refused, candidates, language)
    if candidates:
        kind = _reason(candidates, rule)
        because += because_of_choice(kind, candidates[0], candidates[1:], language)
    return Decision(
        language=language,
        intent=understood.intent,
        tag=understood.tag,
        need=understood.need,
        strategy=rule.strategy,
        candidates=candidates,
        refused=refused,
        prompt_name=prompt.name,
        prompt_version=prompt.version,
        because=tuple(because),
        foreign=understood.foreign,
    )


def _fitting(
    cards: Sequence[ModelCard], understood: Understood
) -> tuple[tuple[ModelCard, ...], tuple[Refusal, ...]]:
    """Cards whose window holds the text and leaves room for an answer."""
    tokens = round(understood.characters / CHARACTERS_PER_TOKEN)
    fitting, refused = [], []
    for card in cards:
        if tokens + min(card.max_output_tokens, card.context_window // 4) <= card.context_window:
            fitting.append(card)
            continue
        reason = sentence("too_long", understood.language, tokens=tokens, window=card.context_window)
        refused.append(Refusal(model=card.name, because=reason))
    return tuple(fitting), tuple(refused)


def _preference(card: ModelCard, rule: IntentRule, need: Need) -> tuple[float | str, ...]:
    """Smaller comes first: named in the settings, strong at the task, right price class, near, cheap."""
    named = rule.models.index(card.name) if card.name in rule.models else len(rule.models)
    strong = 0 if rule.name in card.strengths else 1
    price = card.output_price if card.output_price is not None else float("inf")
    return (
        named,
        strong,
        abs(_TIER_QUALITY[card.tier] - need.quality),
        _NEARNESS[card.residency],
        price,
        card.name,
    )


def _reason(candidates: Sequence[ModelCard], rule: IntentRule) -> str:
    if candidates[0].name in rule.models:
        return "chosen_by_settings"
    if len(candidates) == 1:
        return "chosen_alone"
    return "chosen_by_strength" if rule.name in candidates[0].strengths else "chosen_by_tier"
