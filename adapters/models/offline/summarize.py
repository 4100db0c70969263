"""Summaries without a language model: the points of a thread or the main sentences of a text, verbatim."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.points import Points, Task, points
from adapters.models.offline.prose import main_sentences
from adapters.models.offline.reading import quoted
from adapters.models.offline.transcript import Line, Material, material
from routing.vocabulary import Language, Request, Turn
from routing.wording import Words

_MOST = 10
"""Lines in one section."""
_LABELS: dict[str, Words] = {
    "decisions": {"da": "Beslutninger", "de": "Beschlüsse", "en": "Decisions"},
    "questions": {"da": "Åbne spørgsmål", "de": "Offene Fragen", "en": "Open questions"},
    "tasks": {"da": "Hvem gør hvad hvornår", "de": "Wer macht was bis wann", "en": "Who does what by when"},
    "files": {"da": "Links og filer", "de": "Links und Dateien", "en": "Links and files"},
    "figures": {"da": "Datoer og beløb", "de": "Termine und Beträge", "en": "Dates and amounts"},
    "main": {"da": "De vigtigste sætninger", "de": "Die wichtigsten Sätze", "en": "The main sentences"},
    "nobody": {"da": "ingen nævnt", "de": "niemand genannt", "en": "nobody named"},
    "undated": {"da": "ingen dato", "de": "kein Termin", "en": "no date"},
}
_NONE: dict[str, Words] = {
    "decisions": {
        "da": "Ingen beslutning fundet.", "de": "Keinen Beschluss gefunden.", "en": "No decision found.",
    },
    "questions": {
        "da": "Ingen åbne spørgsmål fundet.",
        "de": "Keine offene Frage gefunden.",
        "en": "No open question found.",
    },
    "tasks": {"da": "Ingen opgave fundet.", "de": "Keine Aufgabe gefunden.", "en": "No task found."},
}  # fmt: skip
_MORE: Words = {"da": "… og {n} til", "de": "… und {n} weitere", "en": "… and {n} more"}
_NOTHING: Words = {
    "da": "Her er ikke noget at opsummere endnu. Kald på mig i en tråd, der allerede har beskeder, eller"
    " indsæt teksten"
    " efter kommandoen: `/summarize` og så teksten.",
    "de": "Hier gibt es noch nichts zusammenzufassen. Rufen Sie mich in einem Thread auf, der schon"
    " Nachrichten hat,"
    " oder fügen Sie den Text nach dem Befehl ein: `/summarize` und dann der Text.",
    "en": "There is nothing to summarise here yet. Call me in a thread that already has messages, or paste"
    " the text"
    " after the command: `/summarize` and then the text.",
}
_MESSAGES: Words = {"da": "beskeder", "de": "Nachrichten", "en": "messages"}
_MESSAGE: Words = {"da": "besked", "de": "Nachricht", "en": "message"}
_FROM: Words = {"da": "fra", "de": "von", "en": "from"}
_AND: Words = {"da": "og", "de": "und", "en": "and"}
_OTHERS: Words = {"da": "{n} andre", "de": "{n} weiteren", "en": "{n} others"}
_TO: Words = {"da": "til", "de": "bis", "en": "to"}
_DAY: Words = {"da": "%d.%m.%Y kl. %H.%M", "de": "%d.%m.%Y, %H:%M", "en": "%Y-%m-%d, %H:%M"}
_HOUR: Words = {"da": "kl. %H.%M", "de": "%H:%M", "en": "%H:%M"}
_UNSAFE = re.compile(r"[\[\]\n]")


def summarize(request: Request) -> str:
    """Decisions, open questions, tasks, files and figures; each line verbatim, with author and link."""
    language = request.language
    found = material(request)
    lines = list(found.lines())
    if not lines:
        return signed(_NOTHING[language], Made.FIXED, language)
    shown = _Shown(found, language)
    parts = [shown.lead()] if found.thread else shown.main(lines)
    parts += shown.sections(points(lines), complete=found.thread)
    return signed("\n\n".join(parts), Made.EXTRACT, language)


class _Shown:
    """How lines of one material look in one language."""

    def __init__(self, found: Material, language: Language) -> None:
        self._turns = found.turns
        self._language = language
        days = {turn.at.date() for turn in found.turns if turn.at}
        self._clock = (_HOUR if len(days) == 1 else _DAY)[language]

    def lead(self) -> str:
        """How many messages, from whom, from when to when."""
        language, turns = self._language, self._turns
        count = f"{len(turns)} {(_MESSAGE if len(turns) == 1 else _MESSAGES)[language]}"
        authors = list(dict.fromkeys(_UNSAFE.sub(" ", turn.author) for turn in turns if turn.author))
        names = _listed(authors, language)
        return f"**{count}**{f' {_FROM[language]} {names}' if names else ''}{_period(turns, language)}"

    def main(self, lines: Sequence[Line]) -> list[str]:
        """The main sentences of a prose text, in their own order."""
        heading = f"**{_LABELS['main'][self._language]}**"
        return [_section(heading, [f"- {quoted(text, self._language)}" for text in main_sentences(lines)])]

    def sections(self, found: Points, *, complete: bool) -> list[str]:
        """The lists; a thread (`complete`) names the three main ones even where they are empty."""
        rows: dict[str, list[str]] = {
            "decisions": [self._line(line) for line in found.decisions],
            "questions": [self._line(line) for line in found.questions],
            "tasks": [self._task(task) for task in found.tasks],
            "files": [self._line(line) for line in found.files],
            "figures": [self._line(line) for line in found.figures],
        }
        return [
            self._list(name, lines)
            for name, lines in rows.items()
            if lines or (complete and name in _NONE)
        ]  # fmt: skip

    def _list(self, name: str, lines: list[str]) -> str:
        heading = f"**{_LABELS[name][self._language]}**"
        if not lines:
            return f"{heading}\n{_NONE[name][self._language]}"
        more = [f"- {_MORE[self._language].format(n=len(lines) - _MOST)}"] if len(lines) > _MOST else []
        return _section(heading, lines[:_MOST] + more)

    def _task(self, task: Task) -> str:
        who = task.who or _LABELS["nobody"][self._language]
        when = task.when or _LABELS["undated"][self._language]
        return f"- **{_UNSAFE.sub(' ', who)}** ({when}): {self._line(task.line)[2:]}"

    def _line(self, line: Line) -> str:
        said = ", ".join(
            filter(None, (_UNSAFE.sub(" ", line.author), line.at.strftime(self._clock) if line.at else ""))
        )
        quotation = quoted(line.text, self._language)
        if line.link:
            return f"- {quotation} ([{said or '↗'}]({_address(line.link)}))"
        return f"- {quotation}{f' ({said})' if said else ''}"


def _section(heading: str, rows: Iterable[str]) -> str:
    return "\n".join((heading, *rows))


def _listed(names: Sequence[str], language: Language) -> str:
    """Up to four names, the others as a number."""
    shown = [*names[:4], _OTHERS[language].format(n=len(names) - 4)] if len(names) > 5 else list(names)
    if len(shown) < 2:
        return "".join(shown)
    return f"{', '.join(shown[:-1])} {_AND[language]} {shown[-1]}"


def _period(turns: Sequence[Turn], language: Language) -> str:
    times: list[datetime] = [turn.at for turn in turns if turn.at]
    if not times:
        return ""
    first, last = times[0].strftime(_DAY[language]), times[-1].strftime(_DAY[language])
    if first == last:
        return f", {first}"
    if times[0].date() == times[-1].date():
        last = times[-1].strftime(_HOUR[language])
    return f", {first} {_TO[language]} {last}"


def _address(link: str) -> str:
    """A link that cannot end its own Markdown."""
    return link.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("\n", "")
