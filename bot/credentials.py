"""Secrets: written in the settings by reference, found in the environment or in files.

A secret may be written as `env:NAME`, `${NAME}` or `file:/path`. Left out, it is taken from the environment
variable that its field names, or from the file that the same name with `_FILE` points to, as container
platforms do.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar  # Any: a section's fields, by name

from bot.settings import Settings, SlackSettings, TeamsSettings
from routing.errors import Misconfigured

KEY_VARIABLES = {"openai": "OPENAI_API_KEY", "anthropic": "ANTHROPIC_API_KEY", "gemini": "GEMINI_API_KEY"}
"""Where a model's key is looked for when its entry has none."""
_REFERENCE = re.compile(r"env:(\w+)|\$\{(\w+)\}")


def with_secrets(settings: Settings, environment: Mapping[str, str]) -> Settings:
    """The same settings with every reference followed. Raises `Misconfigured` for one that leads nowhere."""
    models = tuple(
        replace(
            entry,
            api_key=_secret(
                f"api_key of model {entry.name!r}",
                entry.api_key,
                KEY_VARIABLES.get(entry.provider, ""),
                environment,
            ),
        )
        for entry in settings.models
    )
    return replace(
        settings,
        models=models,
        slack=_with_section_secrets("slack", settings.slack, environment),
        teams=_with_section_secrets("teams", settings.teams, environment),
    )


SHORTEST_KEY = 12
"""Characters below which a key is none: local servers take any word, and get `none` or `local`."""


def in_clear(written: Settings) -> tuple[str, ...]:
    """The keys that stand in the settings themselves and not by reference; `written` is as it was read."""
    stated = {f"api_key of model {entry.name!r}": entry.api_key for entry in written.models}
    stated |= _stated("slack", written.slack) | _stated("teams", written.teams)
    return tuple(
        key for key, value in stated.items() if len(value) >= SHORTEST_KEY and not _is_reference(value)
    )


def _stated(name: str, section: SlackSettings | TeamsSettings) -> dict[str, str]:
    return {f"{name}.{f.name}": getattr(section, f.name) for f in fields(section) if "env" in f.metadata}


def _is_reference(written: str) -> bool:
    return written.startswith("file:") or _REFERENCE.fullmatch(written) is not None


_Section = TypeVar("_Section", SlackSettings, TeamsSettings)


def _with_section_secrets(name: str, section: _Section, environment: Mapping[str, str]) -> _Section:
    found: dict[str, Any] = {
        f.name: _secret(f"{name}.{f.name}", getattr(section, f.name), f.metadata["env"], environment)
        for f in fields(section)
        if "env" in f.metadata
    }
    return replace(section, **found)


def _secret(key: str, written: str, variable: str, environment: Mapping[str, str]) -> str:
    """Follow `env:NAME`, `${NAME}` and `file:/path`; an empty entry falls back to `variable`."""
    named = _REFERENCE.fullmatch(written)
    if named:
        found = _from_environment(key, named[1] or named[2], environment)
        if found is None:
            raise Misconfigured(f"{key}: the environment variable {named[1] or named[2]} is not set")
        return found
    if written.startswith("file:"):
        return _from_file(key, written.removeprefix("file:"))
    if written or not variable:
        return written
    return _from_environment(key, variable, environment) or ""


def _from_environment(key: str, variable: str, environment: Mapping[str, str]) -> str | None:
    if f"{variable}_FILE" in environment:
        return _from_file(key, environment[f"{variable}_FILE"])
    return environment.get(variable)


def _from_file(key: str, path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as unreadable:
        raise Misconfigured(f"{key}: the file {path} cannot be read: {unreadable}") from unreadable
