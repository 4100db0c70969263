"""Reads `dirigent.toml`, the environment beside it, and says what is wrong by file, line and key."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from math import inf
from pathlib import Path
from typing import Any  # pydantic's error details

from bot.company_intents import CompanyIntents
from bot.credentials import with_secrets
from bot.settings import BudgetSettings, IntentSettings, ModelSettings, Settings
from routing.errors import Misconfigured
from routing.vocabulary import INTENTS, LANGUAGES, UNKNOWN, Level

CONFIG_FILE = "dirigent.toml"


def load(path: Path | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings: `path`, else `dirigent.toml` in the current folder, else the defaults.

    Raises `Misconfigured`, naming file, line and key.
    """
    environment = os.environ if environment is None else environment
    if path is None:
        path = Path(CONFIG_FILE)
        if not path.is_file():
            return parse("", environment=environment)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as missing:
        raise Misconfigured(f"{path}: there is no such file") from missing
    except (OSError, UnicodeDecodeError) as unreadable:
        raise Misconfigured(f"{path}: cannot be read: {unreadable}") from unreadable
    return parse(text, source=str(path), environment=environment)


def parse(text: str, *, source: str = CONFIG_FILE, environment: Mapping[str, str]) -> Settings:
    """Turn TOML text into settings, with secrets looked up and names checked."""
    from pydantic import TypeAdapter, ValidationError

    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as broken:
        raise Misconfigured(f"{source}: not valid TOML: {broken}") from broken
    try:
        settings = TypeAdapter(Settings).validate_python(raw)
    except ValidationError as invalid:
        lines = [_sentence(error, text, source) for error in invalid.errors()]
        raise Misconfigured("\n".join(lines)) from None
    settings = with_secrets(settings, environment)
    _check(settings, text, source)
    return settings


def _check(settings: Settings, text: str, source: str) -> None:
    """What types cannot say: names that must exist or be unique."""
    names = [entry.name for entry in settings.models]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise Misconfigured(
                f"{_place(('models', index, 'name'), text, source)}: two models are named {name!r}"
            )
    if not settings.models:
        raise Misconfigured(f"{source}: models is empty; leave it out to use the offline model")
    if not settings.bot.languages:
        raise Misconfigured(f"{source}: bot.languages is empty; use some of {', '.join(LANGUAGES)}")
    for index, rule in enumerate(settings.intents):
        _check_intent(rule, index, (names, _intents(settings)), text, source)
    _check_choosing(settings, text, source)
    _check_money(settings.budget, text, source)
    for channel, level in settings.sensitivity.channels.items():
        level_named(level, f"{_place(('sensitivity', 'channels', channel), text, source)}")


def _intents(settings: Settings) -> list[str]:
    """The shipped intents and the company's own."""
    folder = settings.understanding.folder
    own = CompanyIntents(Path(folder)).names() if folder else ()
    return list(dict.fromkeys((*INTENTS, *own)))


def _check_intent(
    rule: IntentSettings, index: int, known: tuple[list[str], list[str]], text: str, source: str
) -> None:
    models, intents = known
    if rule.name not in intents and rule.name != UNKNOWN:
        place = _place(("intents", index, "name"), text, source)
        raise Misconfigured(f"{place}: no intent is named {rule.name!r}; there are {', '.join(intents)}")
    for name in rule.models:
        if name not in models:
            place = _place(("intents", index, "models"), text, source)
            raise Misconfigured(f"{place}: no model is named {name!r}; there are {', '.join(models)}")
    if rule.floor:
        level_named(rule.floor, _place(("intents", index, "floor"), text, source))


def _check_choosing(settings: Settings, text: str, source: str) -> None:
    """Thresholds in order, and no weight below 0."""
    doubt, accept = settings.cascade.doubt, settings.cascade.accept
    if doubt > accept:
        place = _place(("cascade", "doubt"), text, source)
        raise Misconfigured(f"{place}: cascade.doubt ({doubt}) is above cascade.accept ({accept})")
    for weight in fields(settings.dynamic):
        if not 0 <= getattr(settings.dynamic, weight.name) < inf:
            place = _place(("dynamic", weight.name), text, source)
            raise Misconfigured(f"{place}: dynamic.{weight.name} is a weight: a number from 0 on")


def _check_money(budget: BudgetSettings, text: str, source: str) -> None:
    mix = budget.mix
    if mix is not None and abs(mix.budget + mix.standard + mix.premium - 1) > 0.01:
        place = _place(("budget", "mix"), text, source)
        raise Misconfigured(f"{place}: budget.mix: the three shares must sum to 1")


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


# --- errors that name file, line and key ------------------------------------------------------------


def _sentence(error: Any, text: str, source: str) -> str:  # Any: pydantic's error details
    place = tuple(part for part in error["loc"] if not _is_type_label(part))
    where = _place(place, text, source)
    if error["type"] in {"extra_forbidden", "unexpected_keyword_argument"}:
        known = _known_keys(place[:-1])
        hint = f"; there are {', '.join(known)}" if known else ""
        return f"{where}: unknown key {_dotted(place)}{hint}"
    if error["type"] in {"missing", "missing_argument"}:
        return f"{where}: {_dotted(place)} is missing"
    return f"{where}: {_dotted(place)}: {error['msg'][0].lower()}{error['msg'][1:]}"


def _is_type_label(part: object) -> bool:
    return isinstance(part, str) and bool(re.search(r"[\[\](){}]", part))


def _dotted(place: tuple[object, ...]) -> str:
    return ".".join(str(part) for part in place)


_LISTS = {"models", "intents"}


def _known_keys(place: tuple[object, ...]) -> list[str]:
    sections: dict[tuple[object, ...], Any] = {
        (): Settings,
        ("models",): ModelSettings,
        ("intents",): IntentSettings,
        **{(f.name,): type(getattr(Settings(), f.name)) for f in fields(Settings) if f.name not in _LISTS},
    }
    section = sections.get(tuple(part for part in place if not isinstance(part, int)))
    return [f.name for f in fields(section)] if section else []


def _place(place: tuple[object, ...], text: str, source: str) -> str:
    """`file, line N` of a key, as near as the text shows it."""
    line = _line_of(place, text)
    return f"{source}, line {line}" if line else source


def _line_of(place: tuple[object, ...], text: str) -> int | None:
    names = [str(part) for part in place if not isinstance(part, int)]
    index = next((part for part in place if isinstance(part, int)), 0)
    if not names:
        return None
    lines = text.splitlines()
    start = _table_line(lines, names[0], index)
    for number in range(start, len(lines)):
        stripped = lines[number].strip()
        if number > start and re.match(r"\[+\s*\w", stripped):
            break
        if re.match(rf"""["']?{re.escape(names[-1])}["']?\s*=""", stripped):
            return number + 1
    return start + 1 if start < len(lines) and lines[start].strip().startswith("[") else None


def _table_line(lines: list[str], table: str, index: int) -> int:
    heads = [n for n, line in enumerate(lines) if re.match(rf"\[+\s*{re.escape(table)}\b", line.strip())]
    return heads[min(index, len(heads) - 1)] if heads else 0
