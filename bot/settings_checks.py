"""What types cannot say of the settings: names that must exist or be unique, figures that must agree."""

from collections.abc import Iterable
from dataclasses import fields
from math import inf
from pathlib import Path

from bot.company_intents import CompanyIntents
from bot.experiments import fault_of
from bot.schedule import time_of_day
from bot.settings import BudgetSettings, DetectorSettings, IntentSettings, Settings
from bot.settings_source import Source
from routing.errors import Misconfigured
from routing.vocabulary import INTENTS, LANGUAGES, UNKNOWN, Level

_DECISION_PROVIDERS = frozenset({"openai", "gemini"})


def check(settings: Settings, source: Source) -> None:
    """Raise `Misconfigured`, naming file, line and key, where the settings contradict themselves."""
    if not settings.models:
        raise Misconfigured(f"{source.name}: models is empty; leave it out to use the offline model")
    if not settings.bot.languages:
        raise Misconfigured(f"{source.name}: bot.languages is empty; use some of {', '.join(LANGUAGES)}")
    _check_names(settings, source)
    known = ([entry.name for entry in settings.models], _intents(settings))
    for index, rule in enumerate(settings.intents):
        _check_intent(rule, index, known, source)
    _check_experiments(settings, known[1], source)
    _check_kill_switch(settings, source)
    _check_choosing(settings, source)
    _check_decider(settings, source)
    _check_money(settings.budget, source)
    _check_website(settings.teams.website, source)
    for channel, level in settings.sensitivity.channels.items():
        level_named(level, source.place("sensitivity", "channels", channel))
    for index, detector in enumerate(settings.sensitivity.detectors):
        _check_detector(detector, source.place("sensitivity", "detectors", index))


def _check_detector(detector: DetectorSettings, place: str) -> None:
    if detector.provider == "presidio" and not detector.url.startswith(("http://", "https://")):
        raise Misconfigured(f"{place}: provider 'presidio' needs url, such as http://localhost:5002")
    if detector.provider == "callable" and not all(detector.function.partition(":")):
        raise Misconfigured(f"{place}: provider 'callable' needs function, as package.module:function")
    if not detector.languages:
        raise Misconfigured(f"{place}: languages is empty; leave it out for English")


def _check_names(settings: Settings, source: Source) -> None:
    for table, kind, names in (
        ("models", "models are", [entry.name for entry in settings.models]),
        ("intents", "entries are", [entry.name for entry in settings.intents]),
    ):
        twice = _repeated(names)
        if twice is not None:
            place = source.place(table, twice, "name")
            raise Misconfigured(f"{place}: two {kind} named {names[twice]!r}; keep one of them")


def _repeated(names: list[str]) -> int | None:
    """The first position whose name was there before."""
    return next((index for index, name in enumerate(names) if name in names[:index]), None)


def _intents(settings: Settings) -> list[str]:
    """The shipped intents and the company's own."""
    folder = settings.understanding.folder
    own: Iterable[str] = CompanyIntents(Path(folder)).names() if folder else ()
    return list(dict.fromkeys((*INTENTS, *own)))


def _check_intent(
    rule: IntentSettings, index: int, known: tuple[list[str], list[str]], source: Source
) -> None:
    models, intents = known
    if rule.name not in intents and rule.name != UNKNOWN:
        place = source.place("intents", index, "name")
        raise Misconfigured(f"{place}: no intent is named {rule.name!r}; there are {', '.join(intents)}")
    for name in rule.models:
        if name not in models:
            place = source.place("intents", index, "models")
            raise Misconfigured(f"{place}: no model is named {name!r}; there are {', '.join(models)}")
    if rule.floor:
        level_named(rule.floor, source.place("intents", index, "floor"))


def _check_experiments(settings: Settings, intents: list[str], source: Source) -> None:
    for index, entry in enumerate(settings.experiments):
        if fault := fault_of(entry, settings, intents):
            raise Misconfigured(f"{source.place('experiments', index, 'name')}: {fault}")


def _check_kill_switch(settings: Settings, source: Source) -> None:
    """A misspelt kill switch would switch nothing off, so it is an error."""
    known = dict.fromkeys([*(m.name for m in settings.models), *(m.provider for m in settings.models), "*"])
    for name in settings.policy.disabled_models:
        if name not in known:
            place = source.place("policy", "disabled_models")
            raise Misconfigured(
                f"{place}: no model or provider is named {name!r}; there are {', '.join(known)}"
            )


def _check_choosing(settings: Settings, source: Source) -> None:
    """Thresholds in order, no weight below 0, a time of day."""
    if time_of_day(settings.learning.train_at) is None:
        place = source.place("learning", "train_at")
        raise Misconfigured(f"{place}: learning.train_at is a time of day, such as 03:00")
    doubt, accept = settings.cascade.doubt, settings.cascade.accept
    if doubt > accept:
        place = source.place("cascade", "doubt")
        raise Misconfigured(f"{place}: cascade.doubt ({doubt}) is above cascade.accept ({accept})")
    for weight in fields(settings.dynamic):
        if not 0 <= getattr(settings.dynamic, weight.name) < inf:
            place = source.place("dynamic", weight.name)
            raise Misconfigured(f"{place}: dynamic.{weight.name} is a weight: a number from 0 on")


def _check_decider(settings: Settings, source: Source) -> None:
    """It must be there and be able to choose; and somebody must be left to write the answers."""
    name, models = settings.decider.model, {entry.name: entry for entry in settings.models}
    if all(entry.kind == "decision" for entry in settings.models):
        place = source.place("models", 0, "kind")
        raise Misconfigured(f"{place}: a decision model writes no answers; add a model of kind 'chat'")
    for index, entry in enumerate(settings.models):
        if entry.kind == "decision" and entry.provider not in _DECISION_PROVIDERS:
            place = source.place("models", index, "kind")
            known = ", ".join(sorted(_DECISION_PROVIDERS))
            raise Misconfigured(f"{place}: there are decision models with provider {known} only")
    if name and name not in models:
        place = source.place("decider", "model")
        raise Misconfigured(f"{place}: no model is named {name!r}; there are {', '.join(models)}")
    if name and models[name].provider == "offline":
        place = source.place("decider", "model")
        raise Misconfigured(f"{place}: the offline model cannot decide; name a language model")


def _check_money(budget: BudgetSettings, source: Source) -> None:
    mix = budget.mix
    if mix is not None and abs(mix.budget + mix.standard + mix.premium - 1) > 0.01:
        raise Misconfigured(f"{source.place('budget', 'mix')}: budget.mix: the three shares must sum to 1")


def _check_website(website: str, source: Source) -> None:
    if website and not website.startswith("https://"):
        raise Misconfigured(
            f"{source.place('teams', 'website')}: teams.website must begin with https://, as Teams wants it"
        )


def level_named(name: str, place: str = "settings") -> Level:
    """The level with this name.

    >>> level_named("restricted")
    <Level.RESTRICTED: 3>
    """
    try:
        return Level[name.upper()]
    except KeyError:
        known = ", ".join(level.name.lower() for level in Level)
        raise Misconfigured(f"{place}: no level is named {name!r}; there are {known}") from None
