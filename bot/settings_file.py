"""Reads `dirigent.toml` and the environment beside it."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

from bot.credentials import with_secrets
from bot.settings import Settings
from bot.settings_checks import check
from bot.settings_source import Source
from routing.errors import Misconfigured

CONFIG_FILE = "dirigent.toml"


def load(path: Path | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings: `path`, else `dirigent.toml` in the current folder, else the defaults.

    Raises `Misconfigured`, naming file, line and key.
    """
    environment = os.environ if environment is None else environment
    name, text = _read(path)
    return parse(text, source=name, environment=environment)


def load_written(path: Path | None = None) -> Settings:
    """The same file as it is written: references to secrets are not followed. Raises `Misconfigured`."""
    name, text = _read(path)
    return _validated(Source(name, text))


def _read(path: Path | None) -> tuple[str, str]:
    """A settings file's name and text; no text where none is named and none lies in the current folder."""
    if path is None:
        path = Path(CONFIG_FILE)
        if not path.is_file():
            return CONFIG_FILE, ""
    try:
        return str(path), path.read_text(encoding="utf-8")
    except FileNotFoundError as missing:
        raise Misconfigured(f"{path}: there is no such file") from missing
    except (OSError, UnicodeDecodeError) as unreadable:
        raise Misconfigured(f"{path}: cannot be read: {unreadable}") from unreadable


def parse(text: str, *, source: str = CONFIG_FILE, environment: Mapping[str, str]) -> Settings:
    """Turn TOML text into settings, with secrets looked up and names checked."""
    written = Source(source, text)
    settings = with_secrets(_validated(written), environment)
    check(settings, written)
    return settings


def _validated(written: Source) -> Settings:
    from pydantic import TypeAdapter, ValidationError

    try:
        raw = tomllib.loads(written.text)
    except tomllib.TOMLDecodeError as broken:
        raise Misconfigured(f"{written.name}: not valid TOML: {broken}") from broken
    try:
        return TypeAdapter(Settings).validate_python(raw)
    except ValidationError as invalid:
        lines = dict.fromkeys(written.sentence(error) for error in invalid.errors())
        raise Misconfigured("\n".join(lines)) from None
