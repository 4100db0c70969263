"""Log lines without a language model: the same lines counted together, with levels and times."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.reading import MOST, shortened
from routing.vocabulary import Language, Request
from routing.wording import Words

_MOST_GROUPS = 12
_LINE = 400
"""Characters of a log line that are compared."""
_STAMP = re.compile(
    r"(?:\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?"
    r"|\d{1,2}/[A-Z][a-z]{2}/\d{4}:\d{2}:\d{2}:\d{2}(?: [+-]\d{4})?"
    r"|[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2}"
    r"|\b\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?)"
)
_LEVEL = re.compile(
    r"\b(?:FATAL|CRITICAL|CRIT|ALERT|EMERG|ERROR|ERR|SEVERE|WARNING|WARN|NOTICE|INFO|DEBUG|TRACE)\b",
    re.IGNORECASE,
)
_VARIABLE = re.compile(
    r"\b[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}\b|\b0x[0-9a-fA-F]{1,16}\b|\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b"
    r"|\b(?=[0-9a-fA-F]*\d)[0-9a-fA-F]{12,64}\b|\"[^\"\n]{0,200}\"|\d+(?:[.,]\d+)?"
)
_SAME = {"WARN": "WARNING", "ERR": "ERROR", "SEVERE": "ERROR", "CRIT": "CRITICAL", "FATAL": "CRITICAL",
         "EMERG": "CRITICAL", "ALERT": "CRITICAL"}  # fmt: skip
_RANK = {"CRITICAL": 0, "ERROR": 1, "WARNING": 2}

_NO_LOG: Words = {
    "da": "Jeg fandt ingen loglinjer, og jeg er ikke koblet til jeres overvågning. Indsæt mindst to linjer"
    " af loggen, så"
    " tæller jeg ens linjer sammen med niveau og tidspunkt.",
    "de": "Ich habe keine Logzeilen gefunden und bin nicht mit Ihrer Überwachung verbunden. Fügen Sie"
    " mindestens zwei Zeilen"
    " des Logs ein; dann zähle ich gleiche Zeilen zusammen, mit Stufe und Zeit.",
    "en": "I found no log lines, and I am not connected to your monitoring. Paste at least two lines of the"
    " log, and I will"
    " count the same lines together, with level and time.",
}
_TITLE: Words = {
    "da": "**{lines} linjer, {groups} slags**", "de": "**{lines} Zeilen, {groups} Arten**",
    "en": "**{lines} lines, {groups} kinds**",
}  # fmt: skip
_TIMES: Words = {
    "da": "fra {first} til {last}",
    "de": "von {first} bis {last}",
    "en": "from {first} to {last}",
}
_MORE: Words = {"da": "… og {n} slags til", "de": "… und {n} weitere Arten", "en": "… and {n} more kinds"}
_LIMITS: Words = {
    "da": "Tal og id'er er erstattet af `#`; første linje af hver slags er citeret. Årsagen kan jeg ikke"
    " finde uden en"
    " sprogmodel.",
    "de": "Zahlen und Kennungen zählen als `#`; die erste Zeile jeder Art ist zitiert. Die Ursache kann ich"
    " ohne"
    " Sprachmodell nicht finden.",
    "en": "Numbers and ids count as `#`; the first line of each kind is quoted. I cannot find the cause"
    " without a language"
    " model.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Log lines that differ only in numbers and ids."""

    example: str
    """The first of them, verbatim."""
    level: str
    count: int
    first: str
    """Times as they stand in the lines; empty if there are none."""
    last: str


def monitoring(request: Request) -> str:
    """The pasted log lines by kind: the severest first, then the most frequent."""
    language = request.language
    text = request.question[:MOST].replace("```", "\n")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    logged = [line for line in lines if _STAMP.search(line[:_LINE]) or _LEVEL.search(line[:_LINE])]
    if len(logged) < 2:
        return signed(_NO_LOG[language], Made.FIXED, language)
    found = groups(logged)
    title = _TITLE[language].format(lines=len(logged), groups=len(found))
    return signed(
        "\n\n".join((f"{title}  \n{_levels(found)}", "\n".join(_rows(found, language)), _LIMITS[language])),
        Made.CALCULATION,
        language,
    )


def groups(lines: Sequence[str]) -> list[Group]:
    """Cluster by template; a line without its own level belongs to none."""
    kinds: dict[str, list[str]] = {}
    for line in lines:
        kinds.setdefault(template(line), []).append(line)
    found = [_group(same) for same in kinds.values()]
    return sorted(found, key=lambda group: (_RANK.get(group.level, 3), -group.count))


def template(line: str) -> str:
    """The line without what changes from one to the next.

    >>> template("12:00:01 ERROR disk 3 full (97%)")
    '# ERROR disk # full (#%)'
    """
    return _VARIABLE.sub("#", _STAMP.sub("#", line[:_LINE]))


def _group(lines: Sequence[str]) -> Group:
    level = _LEVEL.search(lines[0][:_LINE])
    word = level[0].upper() if level else ""
    first, last = _STAMP.search(lines[0][:_LINE]), _STAMP.search(lines[-1][:_LINE])
    return Group(
        example=lines[0],
        level=_SAME.get(word, word),
        count=len(lines),
        first=first[0] if first else "",
        last=last[0] if last else "",
    )


def _levels(found: Sequence[Group]) -> str:
    totals: Counter[str] = Counter()
    for group in found:
        totals[group.level or "–"] += group.count
    return " · ".join(f"{level} {count}" for level, count in totals.most_common())


def _times(group: Group, language: Language) -> str:
    if group.first == group.last:
        return group.first
    return _TIMES[language].format(first=group.first, last=group.last)


def _rows(found: Sequence[Group], language: Language) -> Iterator[str]:
    for group in found[:_MOST_GROUPS]:
        times = f" ({_times(group, language)})" if group.first else ""
        example = shortened(group.example, 200).replace("`", "'")
        yield f"- **{group.count} ×**{f' {group.level}' if group.level else ''}{times}: `{example}`"
    if len(found) > _MOST_GROUPS:
        yield f"- {_MORE[language].format(n=len(found) - _MOST_GROUPS)}"
