"""Statistics of a table: count, sum, mean, median, extremes, outliers, and months where there are dates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.numbers import rounded, shown
from adapters.models.offline.tables import Column, Table, find_table
from routing.vocabulary import Language, Request
from routing.wording import Words

_MOST_COLUMNS = 12
_MOST_OUTLIERS = 5
_MOST_MONTHS = 12
_LIMIT = Decimal("3.5")
"""Robust z-score from which a value is an outlier (Iglewicz and Hoaglin 1993)."""
_FEWEST = 5
"""Values from which the spread says something."""
_MAD_TO_SIGMA = Decimal("1.4826")

_NO_TABLE: Words = {
    "da": "Jeg fandt ingen tal at regne på. Indsæt en tabel (CSV, semikolon, tabulator eller Markdown) i"
    " beskeden eller"
    " vedhæft filen; så får du antal, sum, gennemsnit, median, mindste, største og afvigere.",
    "de": "Ich habe keine Zahlen zum Rechnen gefunden. Fügen Sie eine Tabelle (CSV, Semikolon, Tabulator"
    " oder Markdown) in"
    " die Nachricht ein oder hängen Sie die Datei an; dann erhalten Sie Anzahl, Summe, Mittelwert, Median,"
    " Minimum,"
    " Maximum und Ausreißer.",
    "en": "I found no figures to work with. Paste a table (CSV, semicolon, tab or Markdown) into the message"
    " or attach the"
    " file, and you will get count, sum, mean, median, minimum, maximum and outliers.",
}
_HEAD: Words = {
    "da": "| Kolonne | Antal | Sum | Gennemsnit | Median | Mindst | Størst |",
    "de": "| Spalte | Anzahl | Summe | Mittelwert | Median | Minimum | Maximum |",
    "en": "| Column | Count | Sum | Mean | Median | Minimum | Maximum |",
}
_ROWS: Words = {"da": "**{n} rækker**", "de": "**{n} Zeilen**", "en": "**{n} rows**"}
_BROKEN: Words = {
    "da": "{n} rækker har et andet antal felter og er ikke regnet med.",
    "de": "{n} Zeilen haben eine andere Zahl von Feldern und sind nicht mitgerechnet.",
    "en": "{n} rows have another number of cells and are left out.",
}
_NUMBERS: Words = {"da": "Tal", "de": "Zahlen", "en": "Numbers"}
_OUTLIERS: Words = {
    "da": "**Afvigere** (mere end 3,5 robuste standardafvigelser fra medianen, MAD)",
    "de": "**Ausreißer** (mehr als 3,5 robuste Standardabweichungen vom Median, MAD)",
    "en": "**Outliers** (more than 3.5 robust standard deviations from the median, MAD)",
}
_NO_OUTLIERS: Words = {"da": "Ingen afvigere.", "de": "Keine Ausreißer.", "en": "No outliers."}
_ROW: Words = {"da": "række", "de": "Zeile", "en": "row"}
_MONTHLY: Words = {
    "da": "**Måned for måned: {name}** (sum)", "de": "**Monat für Monat: {name}** (Summe)",
    "en": "**Month on month: {name}** (sum)",
}  # fmt: skip
_LIMITS: Words = {
    "da": "Årsager, prognoser og diagrammer kan jeg ikke give uden en sprogmodel.",
    "de": "Ursachen, Prognosen und Diagramme kann ich ohne Sprachmodell nicht liefern.",
    "en": "I cannot give causes, forecasts or charts without a language model.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """The figures of one column."""

    count: int
    total: Decimal
    mean: Decimal
    median: Decimal
    least: Decimal
    most: Decimal
    outliers: tuple[tuple[int, Decimal], ...]
    """Row, from 1, and value; empty too where more than half of the values are equal."""


def data_analysis(request: Request) -> str:
    """The statistics of the newest table in the conversation."""
    language = request.language
    said = [turn.text for turn in request.turns if turn.role == "user"]
    table = next(filter(None, (find_table(text, language) for text in reversed(said))), None)
    if table is None:
        return signed(_NO_TABLE[language], Made.FIXED, language)
    parts = ["\n".join(_overview(table, language)), "\n".join(_outliers(table, language))]
    parts += _months(table, language)
    return signed("\n\n".join((*parts, _LIMITS[language])), Made.CALCULATION, language)


def statistics(values: Sequence[Decimal | None]) -> Statistics:
    """Exact decimal statistics of a column that holds at least one number."""
    known = sorted(value for value in values if value is not None)
    middle = _median(known)
    spread = _median(sorted(abs(value - middle) for value in known)) * _MAD_TO_SIGMA
    outliers = tuple(
        (row, value)
        for row, value in enumerate(values, 1)
        if value is not None and spread and len(known) >= _FEWEST and abs(value - middle) / spread > _LIMIT
    )
    total = sum(known, Decimal(0))
    return Statistics(
        count=len(known), total=total, mean=total / len(known), median=middle, least=known[0], most=known[-1],
        outliers=outliers,
    )  # fmt: skip


def _median(ordered: Sequence[Decimal]) -> Decimal:
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _overview(table: Table, language: Language) -> Iterator[str]:
    yield _ROWS[language].format(n=table.rows)
    if table.broken:
        yield _BROKEN[language].format(n=table.broken)
    yield ""
    yield _HEAD[language]
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for column in table.columns[:_MOST_COLUMNS]:
        found = statistics(column.values)
        figures = (found.total, found.mean, found.median, found.least, found.most)
        cells = (_name(column, language), str(found.count), *(_figure(value, language) for value in figures))
        yield f"| {' | '.join(cells)} |"


def _name(column: Column, language: Language) -> str:
    return column.name[:60].replace("|", "/") or _NUMBERS[language]


def _figure(value: Decimal, language: Language) -> str:
    """Two decimals at most, or four digits of a small number."""
    if value and abs(value) < 1:
        return shown(rounded(value, 3 - value.adjusted()) if value.adjusted() > -12 else value, language)
    return shown(rounded(value), language)


def _outliers(table: Table, language: Language) -> Iterator[str]:
    yield _OUTLIERS[language]
    found = [
        f"- {_name(column, language)}: {_figure(value, language)} ({_ROW[language]} {row})"
        for column in table.columns[:_MOST_COLUMNS]
        for row, value in statistics(column.values).outliers[:_MOST_OUTLIERS]
    ]
    yield from found or (_NO_OUTLIERS[language],)


def _months(table: Table, language: Language) -> Iterator[str]:
    for column in table.columns[:3] if table.dates else ():
        sums: dict[date, Decimal] = {}
        for day, value in zip(table.dates, column.values, strict=True):
            if day is not None and value is not None:
                month = day.replace(day=1)
                sums[month] = sums.get(month, Decimal(0)) + value
        if len(sums) > 1:
            rows = _month_rows(sorted(sums.items()), language)
            yield "\n".join((_MONTHLY[language].format(name=_name(column, language)), *rows))


def _month_rows(sums: list[tuple[date, Decimal]], language: Language) -> list[str]:
    """The last twelve months, each with its change on the month before that has figures."""
    rows = [
        f"- {month:%Y-%m}: {_figure(value, language)}{_change(before, value, language)}"
        for (_, before), (month, value) in zip([(sums[0][0], Decimal(0)), *sums[:-1]], sums, strict=True)
    ]
    return rows[-_MOST_MONTHS:]


def _change(before: Decimal, value: Decimal, language: Language) -> str:
    if not before:
        return ""
    percent = rounded((value - before) / abs(before) * 100, 1)
    return f" ({'+' if percent > 0 else ''}{shown(percent, language)} %)"
