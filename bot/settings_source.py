"""The text that settings came from: where a key stands in it, and what is wrong there, in words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints  # Any: pydantic's error details

from bot.settings import Settings

_WANTED: Mapping[str, str] = {
    "tuple_type": 'must be a list in brackets, such as ["a", "b"]',
    "string_type": 'must be a text in quotes, such as "a"',
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "finite_number": "must be a finite number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "mapping_type": "must be a table of keys and values",
    "dataclass_type": "must be a table of keys and values",
    "missing": "is missing",
    "missing_argument": "is missing",
}
"""Words for pydantic's kinds of error; what is not here keeps pydantic's own sentence."""

_Place = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A settings text and the name of its file."""

    name: str
    text: str

    def place(self, *keys: object) -> str:
        """`file, line N` of a key, as near as the text shows it."""
        line = self._line(keys)
        return f"{self.name}, line {line}" if line else self.name

    def sentence(self, error: Any) -> str:  # Any: pydantic's error details
        """One of pydantic's errors with file, line, key and what would be right."""
        keys = tuple(part for part in error["loc"] if not _is_type_label(part))
        if error["type"] in {"extra_forbidden", "unexpected_keyword_argument"}:
            known = ", ".join(_known_keys(keys[:-1]))
            return f"{self.place(*keys)}: unknown key {_dotted(keys)}" + (
                f"; there are {known}" if known else ""
            )
        wanted = _WANTED.get(error["type"]) or error["msg"].replace("Input should be", "must be")
        joint = " " if error["type"].startswith("missing") else ": "
        return f"{self.place(*keys)}: {_dotted(keys)}{joint}{wanted[0].lower()}{wanted[1:]}"

    def _line(self, keys: _Place) -> int | None:
        names = [str(part) for part in keys if not isinstance(part, int)]
        if not names:
            return None
        entry = next((part for part in keys if isinstance(part, int)), 0)
        lines = self.text.splitlines()
        start = self._table(lines, names, entry)
        for number in range(start, len(lines)):
            stripped = lines[number].strip()
            if number > start and re.match(r"\[+\s*\w", stripped):
                break
            if re.match(rf"""["']?{re.escape(names[-1])}["']?\s*=""", stripped):
                return number + 1
        return start + 1 if start < len(lines) and lines[start].strip().startswith("[") else None

    @staticmethod
    def _table(lines: list[str], names: list[str], entry: int) -> int:
        """The line at which the innermost table of these names begins."""
        for depth in range(len(names), 0, -1):
            head = r"\s*\.\s*".join(re.escape(name) for name in names[:depth])
            heads = [n for n, line in enumerate(lines) if re.match(rf"\[+\s*{head}\s*\]", line.strip())]
            if heads:
                return heads[min(entry, len(heads) - 1)]
        return 0


def _is_type_label(part: object) -> bool:
    return isinstance(part, str) and bool(re.search(r"[\[\](){}]", part))


def _dotted(keys: _Place) -> str:
    """`models[1].name`: how one would write the place of a key.

    >>> _dotted(("models", 1, "name"))
    'models[1].name'
    """
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in keys).lstrip(".")


def _known_keys(keys: _Place) -> list[str]:
    """The keys of the table at this place; none where any key may stand."""
    table: Any = Settings
    for key in keys:
        if not isinstance(key, int):
            table = _section(get_type_hints(table).get(str(key))) if is_dataclass(table) else None
    return [f.name for f in fields(table)] if is_dataclass(table) else []


def _section(hint: Any) -> Any:
    """The table that a type holds: itself, that of each entry of a tuple, or that beside None."""
    if get_origin(hint) in {tuple, UnionType}:
        return next((part for part in get_args(hint) if is_dataclass(part)), None)
    return hint
