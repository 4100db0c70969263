"""The `[[intents]]` of the settings as the rules that the brain follows."""

from collections.abc import Mapping

from bot.settings import Settings
from bot.settings_checks import level_named
from routing.brain import DEFAULT_RULES
from routing.vocabulary import UNKNOWN, IntentRule


def named_rules(settings: Settings) -> Mapping[str, IntentRule]:
    """The rules of the intents that the settings name."""
    return {
        entry.name: IntentRule(
            name=entry.name,
            strategy=entry.strategy,
            models=entry.models,
            quality=entry.quality,
            floor=level_named(entry.floor) if entry.floor else _shipped(entry.name).floor,
        )
        for entry in settings.intents
    }


def all_rules(settings: Settings) -> Mapping[str, IntentRule]:
    """Those, and the defaults of all others."""
    return {**DEFAULT_RULES, **named_rules(settings)}


def _shipped(name: str) -> IntentRule:
    """The shipped rule; an intent of the company's own begins with that of an unknown one."""
    return DEFAULT_RULES.get(name, DEFAULT_RULES[UNKNOWN])
