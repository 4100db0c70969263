"""Golden questions: what is asked, and what an answer to it has to hold."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib import resources
from pathlib import Path
from typing import get_args

from routing.commands import COMMANDS
from routing.errors import Misconfigured
from routing.language import detect
from routing.strategies.checks import SURE
from routing.vocabulary import Decision, Language

_KEYS = frozenset(
    {
        "id", "text", "intent", "command", "language", "must_contain", "must_not_contain", "min_chars",
        "max_chars", "rubric",
    }
)  # fmt: skip
PROSE = 40
"""Characters of an answer that it takes to tell its language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Golden:
    """One question. What is left out is not checked."""

    id: str
    text: str
    intent: str = ""
    """As what it has to be understood."""
    command: str = ""
    """Asked by this command, without the slash."""
    language: Language | None = None
    """In which it has to be answered."""
    must_contain: tuple[tuple[str, ...], ...] = ()
    """Each a choice of words of which one has to stand in the answer, in upper or lower case."""
    must_not_contain: tuple[str, ...] = ()
    min_chars: int = 0
    max_chars: int = 0
    """0 is as long as it takes."""
    rubric: str = ""
    """What a model that judges the answer is to look at; judged only where one is configured."""

    @property
    def fingerprint(self) -> str:
        """The same for the same question with the same checks."""
        told = json.dumps([getattr(self, name) for name in sorted(_KEYS)], ensure_ascii=False)
        return sha256(told.encode()).hexdigest()[:16]


def shipped() -> list[Golden]:
    """The starter set: every intent in three languages."""
    folder = resources.files(__package__).joinpath("golden")
    files = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return [
        one
        for file in files
        if file.name.endswith(".jsonl")
        for one in parse(file.read_text(encoding="utf-8"), file.name)
    ]


def read(path: Path) -> list[Golden]:
    """A set of the company's own. Raises `Misconfigured` with file, line and reason."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as unreadable:
        raise Misconfigured(f"{path}: cannot be read: {unreadable}") from unreadable
    found = list(parse(text, str(path)))
    if not found:
        raise Misconfigured(f'{path}: holds no question; each line is an object such as {{"text": "..."}}')
    return found


def parse(text: str, source: str) -> Iterator[Golden]:
    """One question a line; blank lines are passed over."""
    seen: set[str] = set()
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        one = _golden(line, f"{source}, line {number}", str(number))
        if one.id in seen:
            raise Misconfigured(f"{source}, line {number}: there is another question with the id {one.id!r}")
        seen.add(one.id)
        yield one


def _golden(line: str, place: str, number: str) -> Golden:
    try:
        row = json.loads(line)
    except ValueError as wrong:
        raise Misconfigured(f"{place}: not JSON: {wrong}") from wrong
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not row["text"].strip():
        raise Misconfigured(f"{place}: expected an object with a text")
    if unknown := sorted(set(row) - _KEYS):
        raise Misconfigured(f"{place}: unknown key {unknown[0]}; there are {', '.join(sorted(_KEYS))}")
    if row.get("language") not in {None, *get_args(Language)}:
        raise Misconfigured(f"{place}: language is one of {', '.join(get_args(Language))}")
    if row.get("command", "") not in {"", *COMMANDS}:
        raise Misconfigured(f"{place}: there is no command {row['command']!r}")
    return Golden(
        id=str(row.get("id", number)),
        text=row["text"],
        intent=_text(row, "intent", place),
        command=_text(row, "command", place),
        language=row.get("language"),
        must_contain=tuple(_words(one, place) for one in _list(row, "must_contain", place)),
        must_not_contain=tuple(
            w for one in _list(row, "must_not_contain", place) for w in _words(one, place)
        ),
        min_chars=_whole(row, "min_chars", place),
        max_chars=_whole(row, "max_chars", place),
        rubric=_text(row, "rubric", place),
    )


def _text(row: Mapping[str, object], name: str, place: str) -> str:
    value = row.get(name, "")
    if not isinstance(value, str):
        raise Misconfigured(f"{place}: {name} is a text")
    return value


def _whole(row: Mapping[str, object], name: str, place: str) -> int:
    value = row.get(name, 0)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise Misconfigured(f"{place}: {name} is a whole number from 0 on")
    return value


def _list(row: Mapping[str, object], name: str, place: str) -> Sequence[object]:
    value = row.get(name, [])
    if not isinstance(value, list):
        raise Misconfigured(f"{place}: {name} is a list")
    return value


def _words(one: object, place: str) -> tuple[str, ...]:
    words = one if isinstance(one, list) else [one]
    if not words or not all(isinstance(word, str) and word for word in words):
        raise Misconfigured(f"{place}: must_contain and must_not_contain hold texts, or lists of texts")
    return tuple(words)


# --- checked ----------------------------------------------------------------------------------------


def faults(golden: Golden, decision: Decision | None, answer: str) -> tuple[str, ...]:
    """What is wrong with an answer, each in a few words; empty if it holds all that it has to."""
    said = answer.casefold()
    found = list(_of_decision(golden, decision))
    found += [
        f"lacks {' or '.join(words)}"
        for words in golden.must_contain
        if not any(word.casefold() in said for word in words)
    ]
    found += [f"holds {word}" for word in golden.must_not_contain if word.casefold() in said]
    if golden.max_chars and len(answer) > golden.max_chars:
        found.append(f"{len(answer)} characters, at most {golden.max_chars}")
    if len(answer) < golden.min_chars:
        found.append(f"{len(answer)} characters, at least {golden.min_chars}")
    if golden.language and len(answer) >= PROSE:
        spoken = detect(answer, prior=golden.language)
        if spoken.language != golden.language and spoken.confidence >= SURE:
            found.append(f"in {spoken.language} instead of {golden.language}")
    return tuple(found)


def _of_decision(golden: Golden, decision: Decision | None) -> Iterator[str]:
    if decision is None:
        return
    if decision.choices:
        yield "asked back"
    elif golden.intent and decision.intent.name != golden.intent:
        yield f"understood as {decision.intent.name}"
