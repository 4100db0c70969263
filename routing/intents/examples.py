"""Labelled messages: what an intent looks like when people write it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources

from routing.errors import Misconfigured


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
    return [
        _example(line, f"{source}, line {number}") for number, line in enumerate(lines, 1) if line.strip()
    ]


def _example(line: str, place: str) -> Example:
    try:
        row = json.loads(line)
        return Example(
            text=str(row["text"]),
            intent=str(row["intent"]),
            id=str(row.get("id", "")),
            language=str(row.get("lang", row.get("language", ""))),
        )
    except (json.JSONDecodeError, KeyError, TypeError, AttributeError) as wrong:
        raise Misconfigured(f'{place}: expected {{"text": ..., "intent": ...}}') from wrong


def shipped() -> list[Example]:
    """The seeds of the built-in intents and of `unknown`, in three languages."""
    folder = resources.files(__package__).joinpath("seeds")
    files = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".jsonl")), key=lambda file: file.name
    )
    return [example for file in files for example in read(file.read_text("utf-8").splitlines(), file.name)]
