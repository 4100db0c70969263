"""Finding a table in a text: CSV, tab-separated, a Markdown table, or a list of numbers."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from adapters.models.offline.numbers import decimal_sign, read
from routing.vocabulary import Language

_MOST_ROWS = 50_000
_MOST_COLUMNS = 60
_RULE = re.compile(r"^[\s|:+-]+$")
_CURRENCY = r"EUR|DKK|USD|GBP|CHF|SEK|NOK|kr\.?|€|\$|£"
_UNIT = re.compile(
    rf"^(?:{_CURRENCY})?\s?(?P<number>[-+−]?\d[\d.,'’\s]*?)\s?(?:{_CURRENCY}|%|kg|m|mm|h|stk\.?|pcs)?$",
    re.IGNORECASE,
)
_SPACES = {ord(sign): None for sign in " \u00a0\u202f'’+"}
_NUMBER = re.compile(r"(?<![\w.,])[-−]?\d[\d.,]*(?![\w])")
_DATE = re.compile(
    r"^(?:(?P<y>\d{4})[-./](?P<m>\d{1,2})(?:[-./](?P<d>\d{1,2}))?(?:[T ].*)?"
    r"|(?P<d2>\d{1,2})[-./](?P<m2>\d{1,2})[-./](?P<y2>\d{4}|\d{2})"
    r"|(?P<name>[^\W\d_]{3,9})\.?[ -](?P<y3>\d{4}))$"
)
_MONTHS: dict[str, int] = {
    "jan": 1, "jän": 1, "feb": 2, "mar": 3, "mär": 3, "apr": 4, "maj": 5, "mai": 5, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12, "dez": 12,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of numbers; None where a cell is empty or is no number."""

    name: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What a text holds of figures."""

    rows: int
    columns: tuple[Column, ...]
    """The numeric ones."""
    dates: tuple[date | None, ...] = ()
    """The first column of dates, empty if there is none."""
    broken: int = 0
    """Rows with another number of cells than most; they were left out."""


def find_table(text: str, language: Language) -> Table | None:
    """The table in a text, or its list of numbers; None if there are fewer than two figures."""
    lines = [line.strip() for line in text.splitlines() if line.strip()][:_MOST_ROWS]
    cells = _cells(lines)
    if len(cells) >= 2:
        table = _table(cells, language)
        if table.columns:
            return table
    return _list(text, language)


def _cells(lines: Sequence[str]) -> list[list[str]]:
    """The rows of the likeliest separator: the one that the most lines hold."""
    holding = {sign: sum(sign in line for line in lines) for sign in ("|", "\t", ";", ",")}
    separator = max(holding, key=lambda sign: holding[sign])
    if holding[separator] < 2:
        return []
    rows = [line for line in lines if separator in line and not _RULE.match(line)]
    return [[cell.strip() for cell in row[:_MOST_COLUMNS]] for row in _split(rows, separator)]


def _split(rows: Sequence[str], separator: str) -> list[list[str]]:
    if separator == "|":
        return [row.strip("|").split("|") for row in rows]
    try:
        return list(csv.reader(rows, delimiter=separator))
    except csv.Error:
        return [row.split(separator) for row in rows]


def _table(cells: list[list[str]], language: Language) -> Table:
    width = Counter(map(len, cells)).most_common(1)[0][0]
    whole = [row for row in cells if len(row) == width]
    head, body = _headed(whole, language)
    named = [(name or str(n + 1), [row[n] for row in body]) for n, name in enumerate(head)]
    columns = tuple(
        Column(name=name, values=values) for name, column in named if (values := numbers_of(column, language))
    )
    dates = next(filter(None, (dates_of(column) for _, column in named)), ())
    return Table(rows=len(body), columns=columns, dates=dates, broken=len(cells) - len(whole))


def _headed(rows: list[list[str]], language: Language) -> tuple[list[str], list[list[str]]]:
    """Names and body; a first row with a number in it is no head."""
    if len(rows) > 1 and not any(
        numbers_of([cell], language) or dates_of([cell]) for cell in rows[0] if cell
    ):
        return rows[0], rows[1:]
    return [str(number + 1) for number in range(len(rows[0]))], rows


def numbers_of(cells: Sequence[str], language: Language) -> tuple[Decimal | None, ...]:
    """The numbers of a column with one decimal sign for all; empty unless most filled cells are numbers.

    >>> numbers_of(["1.250", "3,5", ""], "en")
    (Decimal('1250'), Decimal('3.5'), None)
    """
    bare = [found["number"].translate(_SPACES) if (found := _UNIT.match(cell[:40])) else "" for cell in cells]
    sign = _sign_of(bare) or ("." if language == "en" else ",")
    values = tuple(read(text, sign) if text else None for text in bare)
    known = sum(value is not None for value in values)
    filled = sum(bool(cell) for cell in cells)
    return values if known and known * 5 >= filled * 4 else ()


def _sign_of(texts: Iterable[str]) -> str:
    """The decimal sign that the first telling number gives away."""
    return next(filter(None, map(decimal_sign, texts)), "")


def dates_of(cells: Sequence[str]) -> tuple[date | None, ...]:
    """The dates of a column; empty unless most cells are dates."""
    dates = tuple(date_of(cell) for cell in cells)
    known = sum(day is not None for day in dates)
    return dates if known and known * 5 >= len(cells) * 4 else ()


def date_of(text: str) -> date | None:
    """A day or the first of a month; the day stands before the month, as in Europe.

    >>> date_of("03.12.2026"), date_of("2026-12"), date_of("März 2026"), date_of("x")
    (datetime.date(2026, 12, 3), datetime.date(2026, 12, 1), datetime.date(2026, 3, 1), None)
    """
    found = _DATE.match(text[:32])
    if found is None:
        return None
    year = int(found["y"] or found["y2"] or found["y3"])
    month = _MONTHS.get(found["name"][:3].lower(), 0) if found["name"] else int(found["m"] or found["m2"])
    try:
        return date(year + 2000 if year < 100 else year, month, int(found["d"] or found["d2"] or 1))
    except ValueError:
        return None


def _list(text: str, language: Language) -> Table | None:
    found = _NUMBER.findall(text)[:_MOST_ROWS]
    bare = [number.rstrip(".,") for number in found]
    values = tuple(filter(None, (numbers_of([number], language) for number in bare)))
    if len(values) < 2:
        return None
    return Table(rows=len(values), columns=(Column(name="", values=tuple(value[0] for value in values)),))
