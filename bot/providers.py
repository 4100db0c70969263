"""How the program bears with its providers: health that adapters feed, patience and money of the settings."""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.learning import Learned, untaught
from bot.purse import Purse
from bot.settings import BudgetSettings, PatienceSettings
from routing.brain import LONG_WORK
from routing.budget import Limits
from routing.conditions import Conditions, Observe
from routing.health import Health, Rest
from routing.mix import TierMix
from routing.ports import Spending
from routing.vocabulary import Language, ModelCard, Patience, Quota, Tier

log = logging.getLogger(__name__)


def heeding(health: Health, card: ModelCard) -> Callable[[Quota], None]:
    """What a model's adapter tells, told to the health of its card."""
    return lambda quota: health.heed(card, quota, time.monotonic())


def observing(health: Health, cards: Sequence[ModelCard], learned: Learned = untaught) -> Observe:
    """How the cards are doing and what people think of their answers, for every decision."""

    def observe(intent: str, language: Language) -> Conditions:
        conditions = health.conditions(cards, time.monotonic(), language)
        judged = {name: quality for name in conditions if (quality := learned(intent, name)) is not None}
        return {
            name: replace(each, quality=judged[name]) if name in judged else each
            for name, each in conditions.items()
        }

    return observe


def notice(card: ModelCard, rest: Rest) -> None:
    """For the operator: a wrong key or a retired model needs a person."""
    level = logging.ERROR if rest.cause == "misconfigured" else logging.WARNING
    log.log(level, "model %s is not asked for %.0f s: %s", card.name, rest.seconds, rest.cause)


def purse(budget: BudgetSettings, spending: Spending, now: Callable[[], datetime]) -> Purse:
    """The month's money, with the limits and the mix of the settings."""
    mix = budget.mix
    target = {tier: getattr(mix, tier.value) for tier in Tier} if mix else None
    return Purse(
        limits=Limits(
            company=budget.company,
            per_channel=budget.per_channel,
            per_user=budget.per_user,
            soft=budget.soft,
        ),
        spending=spending,
        now=now,
        mix=TierMix(target) if target else None,
    )


def patience(chosen: PatienceSettings) -> Callable[[str], Patience]:
    """By intent: work on long texts takes its time."""
    chat = Patience(
        first_token=chosen.first_token, stall=chosen.stall, total=chosen.total, answer=chosen.chat
    )
    long = replace(chat, first_token=3 * chosen.first_token, answer=chosen.documents)
    return lambda intent: long if intent in LONG_WORK else chat
