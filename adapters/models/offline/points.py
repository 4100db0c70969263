"""The points of a conversation: decisions, open questions, tasks, files and figures, each a verbatim line."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from adapters.models.offline.cues import phrases, promises, words
from adapters.models.offline.dates import date_in, deadline_in, may_hold_date
from adapters.models.offline.questions import open_questions
from adapters.models.offline.reading import has
from adapters.models.offline.transcript import Line

_DECIDED, _UNDECIDED, _CONDITIONAL = phrases("decided"), phrases("undecided"), phrases("conditional")
_PROMISE, _INTENTION, _DUTY = promises(), phrases("intention"), phrases("duty")
_DOING, _NOBODY = frozenset(words("doing")), frozenset(words("nobody"))
_TODO = re.compile(r"\bto-?do\b|\baction(?: item)?:|\baufgaben?:|\bopgaver?:|\[ \]", re.IGNORECASE)
_MENTION = re.compile(r"<@[^>\s]{1,60}>|(?<!\w)@[^\W\d_][\w.-]{0,40}(?: [A-ZÆØÅÄÖÜ][\w-]{1,30})?")
_FILE = re.compile(
    r"https?://[^\s|>]{3,300}|\b[\w-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|dwg|dxf|step|stp|png|jpe?g|txt"
    r"|md)\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"(?:€|\$|£|\b(?:EUR|DKK|USD|GBP|CHF|SEK|NOK|kr\.?)) ?\d"
    r"|\d ?(?:€|\$|£|%|(?:EUR|Euro|DKK|USD|GBP|CHF|SEK|NOK|kr)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Who does what by when, as far as the line says so."""

    line: Line
    who: str
    """A mention, a name or the author; empty where nobody is named."""
    when: str
    """Verbatim; empty where no date is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """Everything worth finding again; only files and links repeat a line of another list."""

    decisions: tuple[Line, ...]
    questions: tuple[Line, ...]
    tasks: tuple[Task, ...]
    files: tuple[Line, ...]
    figures: tuple[Line, ...]


def points(lines: Sequence[Line]) -> Points:
    """Sort the lines; each list keeps the order of the conversation."""
    first_names = frozenset(line.author.split()[0].lower() for line in lines if line.author.strip())
    lines = _without_repetition(lines)
    decisions = tuple(line for line in lines if is_decision(line))
    tasks = tuple(found for line in lines if not is_decision(line) and (found := task(line, first_names)))
    listed = {id(line) for line in decisions} | {id(found.line) for found in tasks}
    undecided = tuple(line for line in lines if id(line) not in listed and has(line.plain, _UNDECIDED))
    asked = tuple(line for line in open_questions(lines) if id(line) not in listed)
    unsettled = {id(line) for line in (*asked, *undecided)}
    questions = tuple(line for line in lines if id(line) in unsettled)
    listed |= {id(line) for line in questions}
    rest = tuple(line for line in lines if id(line) not in listed)
    return Points(
        decisions=decisions,
        questions=questions,
        tasks=tasks,
        files=tuple(line for line in lines if "." in line.text and _FILE.search(line.text)),
        figures=tuple(line for line in rest if _is_figure(line)),
    )


def _without_repetition(lines: Iterable[Line]) -> list[Line]:
    first: dict[tuple[str, str], Line] = {}
    for line in lines:
        first.setdefault((line.plain, line.author), line)
    return list(first.values())


def is_decision(line: Line) -> bool:
    """Something was decided: not asked, not denied, not on a condition."""
    return (
        has(line.plain, _DECIDED)
        and not line.text.rstrip().endswith("?")
        and not has(line.plain, _UNDECIDED)
        and not has(line.plain, _CONDITIONAL)
    )


def task(line: Line, first_names: frozenset[str]) -> Task | None:
    """A promise, a named duty with a date, or a marked to-do; None for anything else."""
    when = deadline_in(line.text, line.plain)
    date = when or date_in(line.text, line.plain)
    asked = line.text.rstrip().endswith("?")
    if not asked and (has(line.plain, _PROMISE) or (date and has(line.plain, _INTENTION))):
        return Task(line=line, who=line.author, when=date)
    mention = _MENTION.search(line.text) if "@" in line.text else None
    who = mention[0] if mention else _named(line, first_names)
    duty = has(line.plain, _DUTY)
    if _TODO.search(line.text):
        return Task(line=line, who=who, when=date)
    if asked and not (duty and when):
        return None
    if (when and (who or duty)) or (date and who and (duty or mention)):
        return Task(line=line, who=who, when=date)
    return None


def _named(line: Line, first_names: frozenset[str]) -> str:
    """A person in front of what is to be done, such as `Peter` in `Peter bestellt die Lager`."""
    first, _, rest = line.text.partition(" ")
    first = first.rstrip(",:")
    second = rest.split(" ", 1)[0].lower()
    if first.lower() in _NOBODY or not first[:1].isupper():
        return ""
    return first if first.lower() in first_names or second in _DOING else ""


def _is_figure(line: Line) -> bool:
    if line.text.endswith("?") or not may_hold_date(line.plain):
        return False
    return bool(_AMOUNT.search(line.text)) or bool(date_in(line.text, line.plain))
