"""Labelled messages: what an intent looks like when people write it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from routing import json_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One message and the kind of work it asks for."""

    text: str
    intent: str
    """An intent's name, or `unknown` for a message that asks for none."""
    id: str = ""
    language: str = ""
    """Where the file says so; measurements are then given for each language too."""


def read(lines: Iterable[str], source: str = "examples") -> list[Example]:
    """Examples out of JSON lines with `text`, `intent` and, if you like, `id` and `lang` (or `language`).

    Raises `Misconfigured` with the line's number.
    """
    return json_lines.rows(lines, _example, _EXPECTED, source)


def shipped() -> list[Example]:
    """The seeds of the built-in intents and of `unknown`, in three languages."""
    return json_lines.shipped(__package__, "seeds", _example, _EXPECTED)


_EXPECTED = '{"text": ..., "intent": ...}'


def _example(row: dict[str, Any]) -> Example:
    return Example(
        text=str(row["text"]),
        intent=str(row["intent"]),
        id=str(row.get("id", "")),
        language=str(row.get("lang", row.get("language", ""))),
    )
