"""Decides: which cards may answer, which of them should, in what order, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from routing.choice import Arrangement, Choice
from routing.conditions import CALM, UNLEARNED, Conditions, Worth
from routing.means import AMPLE, Means, narrow
from routing.pictures import may_see
from routing.policy import Policy, eligible
from routing.reasons import (
    because_of_intent,
    because_of_refusals,
    because_of_tag,
    sentence,
)
from routing.strategies import STRATEGIES
from routing.vocabulary import (
    Decision,
    Intent,
    IntentRule,
    Language,
    ModelCard,
    Need,
    Prompt,
    Refusal,
    Tag,
)
from routing.weights import DEFAULT, Weights

CHARACTERS_PER_TOKEN = 3.2
"""For Danish and German prose; English has more, so the estimate errs on the safe side."""


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
    has_pictures: bool = False

    @property
    def tokens(self) -> int:
        """The same, estimated."""
        return round(self.characters / CHARACTERS_PER_TOKEN)


def decide(
    understood: Understood,
    rule: IntentRule,
    cards: Sequence[ModelCard],
    policy: Policy,
    prompt: Prompt,
    conditions: Conditions = CALM,
    means: Means = AMPLE,
    *,
    weights: Weights = DEFAULT,
    answered_by: Sequence[str] = (),
    worth: Worth = UNLEARNED,
) -> Decision:
    """Policy first, then size, money and health, then the rule's strategy.

    Pure: the same input gives the same decision.
    """
    language = understood.language
    allowed, refused = eligible(cards, understood.tag, policy, language)
    allowed, blind = _seeing(allowed, understood, policy)
    refused = (*refused, *blind)
    fitting, too_small = _fitting(allowed, understood)
    narrowed = narrow(fitting, conditions, means, language)
    refused = (*refused, *too_small, *narrowed.refused)
    choice = Choice(
        cards=narrowed.cards,
        rule=rule,
        need=means.temper(understood.need),
        tag=understood.tag,
        language=language,
        tokens=understood.tokens,
        conditions=conditions,
        weights=weights,
        answered_by=tuple(answered_by),
        worth=worth,
    )
    arrangement = _arranged(choice)
    because = (
        *_of_message(understood),
        *because_of_refusals(refused, narrowed.cards, language),
        *narrowed.because,
        *arrangement.because,
    )
    return Decision(
        language=language,
        intent=understood.intent,
        tag=understood.tag,
        need=understood.need,
        strategy=arrangement.strategy,
        candidates=arrangement.candidates,
        refused=refused,
        prompt_name=prompt.name,
        prompt_version=prompt.version,
        because=because,
        foreign=understood.foreign,
    )


def decline(understood: Understood, rule: IntentRule, prompt: Prompt, what: str) -> Decision:
    """The decision to ask no model at all, because the house never does `what`."""
    return Decision(
        language=understood.language,
        intent=understood.intent,
        tag=understood.tag,
        need=understood.need,
        strategy=rule.strategy,
        candidates=(),
        refused=(),
        prompt_name=prompt.name,
        prompt_version=prompt.version,
        because=tuple(_of_message(understood)),
        foreign=understood.foreign,
        declined=what,
    )


def _arranged(choice: Choice) -> Arrangement:
    """The cards in the order of the rule's strategy; nothing to put in order where none is left."""
    if not choice.cards:
        return Arrangement(strategy=choice.rule.strategy, candidates=(), because=())
    return STRATEGIES[choice.rule.strategy].arrange(choice)


def _of_message(understood: Understood) -> list[str]:
    """Why the message was understood as it was."""
    language = understood.language
    because = [because_of_intent(understood.intent, language), because_of_tag(understood.tag, language)]
    return [*because, sentence("foreign", language)] if understood.foreign else because


def _seeing(
    cards: Sequence[ModelCard], understood: Understood, policy: Policy
) -> tuple[tuple[ModelCard, ...], tuple[Refusal, ...]]:
    """Cards that may have the pictures too; all of them where there is none."""
    if not understood.has_pictures:
        return tuple(cards), ()
    found = [(card, may_see(card, understood.tag, policy, understood.language)) for card in cards]
    return (
        tuple(card for card, refusal in found if refusal is None),
        tuple(refusal for _, refusal in found if refusal is not None),
    )


def _fitting(
    cards: Sequence[ModelCard], understood: Understood
) -> tuple[tuple[ModelCard, ...], tuple[Refusal, ...]]:
    """Cards whose window holds the text and leaves room for an answer."""
    tokens = understood.tokens
    fitting, refused = [], []
    for card in cards:
        window = card.context_window
        if tokens + min(card.max_output_tokens, window // 4) <= window:
            fitting.append(card)
            continue
        reason = sentence("too_long", understood.language, tokens=tokens, window=window)
        refused.append(Refusal(model=card.name, because=reason))
    return tuple(fitting), tuple(refused)
