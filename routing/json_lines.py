"""Labelled texts as JSON lines: in files that somebody gives, and in those that come with a package."""

import json
from collections.abc import Callable, Iterable
from importlib import resources
from typing import Any, TypeVar

from routing.errors import Misconfigured

Read = TypeVar("Read")
Of = Callable[[dict[str, Any]], Read]  # Any: whatever JSON holds


def rows(lines: Iterable[str], of: Of[Read], expected: str, source: str) -> list[Read]:
    """What `of` makes of each line that is not empty.

    Raises `Misconfigured` with the line's number and what was expected, where `of` misses a field.
    """
    return [
        _row(line, of, f"{source}, line {number}: expected {expected}")
        for number, line in enumerate(lines, 1)
        if line.strip()
    ]


def _row(line: str, of: Of[Read], wrong: str) -> Read:
    try:
        return of(json.loads(line))
    except (json.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
        raise Misconfigured(wrong) from error


def shipped(package: str, folder: str, of: Of[Read], expected: str) -> list[Read]:
    """The same of all files in a package's folder, in the order of their names."""
    files = (file for file in resources.files(package).joinpath(folder).iterdir() if _holds_lines(file.name))
    return [
        row
        for file in sorted(files, key=lambda file: file.name)
        for row in rows(file.read_text("utf-8").splitlines(), of, expected, file.name)
    ]


def _holds_lines(name: str) -> bool:
    return name.endswith(".jsonl")
