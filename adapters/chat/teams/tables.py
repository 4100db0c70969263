"""A Markdown table: as cells for a card, or as equal columns of text where it is too large for one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

_MARKS = re.compile(r"[`*]{1,3}")
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_WIDEST, _LONGEST = 20, 200
"""Columns and rows beyond which a table stays as it is written."""
_CARD_WIDEST, _CARD_LONGEST = 7, 40
"""Columns and rows that can be read on a card."""
_CELL = 150
"""Characters of JSON around the words of a cell, on the card and in what its buttons carry."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of equal length, the head first."""

    rows: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    """By column: whether it is set flush right, as figures are."""

    @classmethod
    def of(cls, lines: Sequence[str]) -> Self | None:
        """Lines of Markdown; None if they are no table, or one that nobody could read in columns."""
        cells = [
            [_BREAK.sub(" ", cell).strip() for cell in line.strip().strip("|").split("|")] for line in lines
        ]
        rules = [row for row in cells if all(_is_rule(cell) for cell in row)]
        width = max(len(row) for row in cells)
        if not rules or len(rules) == len(cells) or width > _WIDEST or len(lines) > _LONGEST:
            return None
        rows = (row for row in cells if row not in rules)
        right = [rule.endswith(":") and not rule.startswith(":") for rule in rules[0]]
        return cls(
            tuple((*(_MARKS.sub("", cell) for cell in row), *[""] * (width - len(row))) for row in rows),
            (*right, *[False] * (width - len(right))),
        )

    @classmethod
    def all_in(cls, found: object) -> Iterator[Self]:
        """The tables that a button carries, as `rows_and_sides` wrote them; anything else is left out."""
        for table in found if isinstance(found, list) else ():
            if isinstance(table, Mapping):
                rows = tuple(tuple(str(cell) for cell in row) for row in _lists(table.get("rows")))
                right = tuple(side is True for side in _list(table.get("right")))
                if rows and all(len(row) == len(right) > 0 for row in rows):
                    yield cls(rows, right)

    def rows_and_sides(self) -> Mapping[str, object]:
        """The table as a button carries it, so that its card can be drawn again."""
        return {"rows": [list(row) for row in self.rows], "right": list(self.right)}

    @property
    def weight(self) -> int:
        """About the characters that it takes: on the card, and in what two buttons carry."""
        return sum(3 * len(cell) + _CELL for row in self.rows for cell in row)

    @property
    def fits_a_card(self) -> bool:
        return len(self.right) <= _CARD_WIDEST and len(self.rows) <= _CARD_LONGEST

    @property
    def widths(self) -> tuple[int, ...]:
        """The characters of each column's longest cell."""
        return tuple(max(len(cell) for cell in column) for column in zip(*self.rows, strict=True))

    def in_columns(self) -> Iterator[str]:
        """Lines of equal columns in a code block."""
        head, *rows = (self._line(row) for row in self.rows)
        yield from ("```", head, "  ".join("-" * width for width in self.widths), *rows, "```")

    def _line(self, row: Sequence[str]) -> str:
        return "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, self.widths, self.right, strict=True)
        ).rstrip()


def _list(found: object) -> list[object]:
    return found if isinstance(found, list) else []


def _lists(found: object) -> list[list[object]]:
    return [row for row in _list(found) if isinstance(row, list)]


def _is_rule(cell: str) -> bool:
    """The line under a table's head: `---`, `:-:`."""
    return "-" in cell and not cell.strip("-:")
