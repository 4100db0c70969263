"""Workbooks (xlsx): every visible sheet as lines of values between semicolons, as a CSV file has them.

Formulas count with the values that the program stored with them. Sheets that are hidden stay unread: whoever
sends a file may not know of them.
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from adapters.files.limits import LONGEST, NotRead, Text
from adapters.files.markup import Start, attribute, scan
from adapters.files.package import WORKBOOK, Package

MOST_COLUMNS = 500
_MOST_STRINGS = 40 * LONGEST
"""Characters that the cells share; a text that is used once stands there, too."""

_COLUMN = re.compile(r"([A-Z]{1,3})[0-9]+")
_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Number formats that Excel knows by itself and that show dates or times (ECMA-376, 18.8.30)."""
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 -- a workbook's dates have no zone


def words_of(package: Package) -> str:
    """Raises `NotRead`."""
    sheets, old_epoch = _sheets(package)
    strings, dates = _strings(package), _date_styles(package)
    text = Text()
    for name, path in sheets:
        if text.is_full:
            break
        if len(sheets) > 1:
            text.add(f"# {name}\n")
        _Rows(text, strings, dates, timedelta(days=1462) if old_epoch else timedelta()).read(package, path)
    return text.whole()


def _sheets(package: Package) -> tuple[Sequence[tuple[str, str]], bool]:
    """Name and part of each visible sheet, and whether dates count from 1904."""
    found: list[tuple[str, str]] = []
    paths = _relations(package)
    old_epoch = False

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal old_epoch
        if name == "workbookPr":
            old_epoch = attribute(attributes, "date1904") in {"1", "true"}
        if name == "sheet" and attribute(attributes, "state") in {"", "visible"}:
            path = paths.get(next((v for k, v in attributes.items() if k.endswith("}id")), ""), "")
            found.append((attribute(attributes, "name"), path))

    _scan(package, WORKBOOK, start)
    if not found:
        raise NotRead("empty")
    return [(name, path) for name, path in found if package.has(path)], old_epoch


def _relations(package: Package) -> Mapping[str, str]:
    paths: dict[str, str] = {}

    def start(name: str, attributes: Mapping[str, str]) -> None:
        if name == "Relationship":
            target = attribute(attributes, "Target")
            path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            paths[attribute(attributes, "Id")] = path

    _scan(package, "xl/_rels/workbook.xml.rels", start)
    return paths


def _scan(package: Package, part: str, start: Start) -> None:
    with package.part(part) as source:
        scan(source, package.allowance, start=start, end=_ignore, text=_ignore, done=lambda: False)


def _ignore(_: str) -> None:
    """Nothing of interest."""


def _strings(package: Package) -> Sequence[str]:
    """The texts that cells name by number."""
    if not package.has("xl/sharedStrings.xml"):
        return ()
    table = _SharedStrings()
    with package.part("xl/sharedStrings.xml") as source:
        scan(source, package.allowance, start=table.start, end=table.end, text=table.said, done=table.is_full)
    return table.strings


@dataclass(slots=True)
class _SharedStrings:
    strings: list[str] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _inside: bool = False
    _phonetic: bool = False
    _size: int = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._phonetic = self._phonetic or name == "rPh"
        self._inside = name == "t" and not self._phonetic

    def end(self, name: str) -> None:
        self._inside = False
        if name == "rPh":
            self._phonetic = False
        if name == "si":
            self.strings.append("".join(self._pieces))
            self._pieces.clear()

    def said(self, words: str) -> None:
        if self._inside:
            self._size += len(words)
            self._pieces.append(words)

    def is_full(self) -> bool:
        return self._size > _MOST_STRINGS


def _date_styles(package: Package) -> frozenset[int]:
    """The numbers of those cell styles that show dates."""
    if not package.has("xl/styles.xml"):
        return frozenset()
    custom: dict[int, str] = {}
    styles: list[int] = []
    inside = False

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal inside
        if name == "numFmt":
            custom[_number(attribute(attributes, "numFmtId"))] = attribute(attributes, "formatCode")
        elif name == "cellXfs":
            inside = True
        elif name == "xf" and inside:
            styles.append(_number(attribute(attributes, "numFmtId")))

    def end(name: str) -> None:
        nonlocal inside
        inside = inside and name != "cellXfs"

    with package.part("xl/styles.xml") as source:
        scan(source, package.allowance, start=start, end=end, text=_ignore, done=lambda: False)
    return frozenset(
        number
        for number, shown in enumerate(styles)
        if (_shows_date(custom[shown]) if shown in custom else shown in _DATE_FORMATS)
    )


def _shows_date(code: str) -> bool:
    """Whether a number format of the workbook's own shows a date or a time.

    >>> _shows_date("dd/mm/yyyy"), _shows_date('0.00 "days"'), _shows_date("[Red]0")
    (True, False, False)
    """
    return bool(re.search(r"[dyhs]|mm", _QUOTED.sub("", code).lower().replace("standard", "")))


@dataclass(slots=True)
class _Rows:
    """One sheet, row by row."""

    text: Text
    strings: Sequence[str]
    dates: frozenset[int]
    shift: timedelta
    _cells: dict[int, str] = field(default_factory=dict)
    _column: int = -1
    _kind: str = ""
    _style: int = 0
    _value: list[str] = field(default_factory=list)
    _inside: bool = False

    def read(self, package: Package, path: str) -> None:
        with package.part(path) as source:
            scan(
                source,
                package.allowance,
                start=self._start,
                end=self._end,
                text=self._said,
                done=lambda: self.text.is_full,
            )

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "row":
            self._cells, self._column = {}, -1
        elif name == "c":
            place = _COLUMN.fullmatch(attributes.get("r", ""))
            self._column = _index(place[1]) if place else self._column + 1
            self._kind, self._style = attributes.get("t", "n"), _number(attributes.get("s", ""))
            self._value = []
        self._inside = name == "v" or (name == "t" and self._kind == "inlineStr")

    def _said(self, words: str) -> None:
        if self._inside:
            self._value.append(words)

    def _end(self, name: str) -> None:
        self._inside = False
        if name == "c" and 0 <= self._column < MOST_COLUMNS and self._value:
            self._cells[self._column] = self._shown("".join(self._value))
        if name == "row" and self._cells:
            line = io.StringIO()
            values = [self._cells.get(column, "") for column in range(max(self._cells) + 1)]
            csv.writer(line, delimiter=";", lineterminator="\n").writerow(values)
            self.text.add(line.getvalue())

    def _shown(self, value: str) -> str:
        if self._kind == "s":
            number = _number(value)
            return self.strings[number] if number < len(self.strings) else ""
        if self._kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        if self._kind != "n":
            return value
        return self._figure(value)

    def _figure(self, value: str) -> str:
        """A number without the dust of binary fractions, or the date that it stands for."""
        try:
            number = float(value)
            if self._style in self.dates:
                return _date(number, self.shift)
        except (ValueError, OverflowError):
            return value
        return f"{number:.15g}"


def _date(days: float, shift: timedelta) -> str:
    """ISO 8601, without the time where there is none, without the day where there is none.

    >>> _date(46350.5, timedelta()), _date(46350, timedelta()), _date(0.25, timedelta())
    ('2026-11-24 12:00', '2026-11-24', '06:00')
    """
    at = _EPOCH + shift + timedelta(seconds=round(days * 86_400))
    if 0 <= days < 1:
        return f"{at:%H:%M}"
    return f"{at:%Y-%m-%d}" if days == int(days) else f"{at:%Y-%m-%d %H:%M}"


def _index(letters: str) -> int:
    """The number of a column, from 0.

    >>> _index("A"), _index("AA")
    (0, 26)
    """
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _number(digits: str) -> int:
    """A whole number; 0 for what is none.

    >>> _number("12"), _number("-1"), _number("x")
    (12, 0, 0)
    """
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0
