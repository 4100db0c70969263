"""Outcomes: what several models made of the same question, one JSON line each."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite

from routing.errors import Misconfigured

WEAK, STRONG = "weak", "strong"
"""The names of the two models where there are two: the cheap one and the good one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one model made of a question."""

    quality: float
    """0 wrong, 1 right, or anything between."""
    price: float
    """In any unit, as long as it is the same for all models."""
    answer: str | None = None
    """What it wrote, where that was kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One question with the result of each model."""

    id: str
    question: str
    results: dict[str, Result]
    task: str = ""
    """The kind of work, where it is known."""

    @property
    def gain(self) -> float:
        """How much better the strong model was, -1 to 1."""
        return self.results[STRONG].quality - self.results[WEAK].quality


def read(lines: Iterable[str], source: str) -> list[Outcome]:
    """Read JSON lines `{"id", "prompt", "task"?, "models": {name: {"quality", "price", "answer"?}}}`.

    All lines have to name the same models, at least two. Raises `Misconfigured` with file, line and
    reason.
    """
    found: list[Outcome] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        place = f"{source}, line {number}"
        outcome = _outcome(line, place)
        if found and set(outcome.results) != set(found[0].results):
            raise Misconfigured(f"{place}: names other models than the first line: {_names(outcome)}")
        found.append(outcome)
    if not found:
        raise Misconfigured(f"{source}: holds no outcome; each line is an object with id, prompt and models")
    return found


def models(outcomes: list[Outcome]) -> tuple[str, ...]:
    """The names of the models, in the order of the first outcome."""
    return tuple(outcomes[0].results)


def _outcome(line: str, place: str) -> Outcome:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as wrong:
        raise Misconfigured(f"{place}: not JSON: {wrong.msg} at character {wrong.pos + 1}") from wrong
    if not isinstance(row, dict):
        raise Misconfigured(f"{place}: expected an object with id, prompt and models")
    for name, kind in (("prompt", str), ("models", dict)):
        if not isinstance(row.get(name), kind):
            raise Misconfigured(f"{place}: {name!r} is missing or not {_KINDS[kind]}")
    if not isinstance(row.get("id"), str | int):
        raise Misconfigured(f"{place}: 'id' is missing or not a text")
    if not isinstance(row.get("task", ""), str):
        raise Misconfigured(f"{place}: 'task' is not a text")
    results = {name: _result(told, f"{place}: model {name!r}") for name, told in row["models"].items()}
    _check_pair(results, place)
    return Outcome(id=str(row["id"]), question=row["prompt"], results=results, task=row.get("task", ""))


_KINDS = {str: "a text", dict: "an object"}


def _check_pair(results: dict[str, Result], place: str) -> None:
    if len(results) < 2:
        raise Misconfigured(f"{place}: needs the outcome of at least two models")
    if len(results) == 2 and set(results) != {WEAK, STRONG}:
        raise Misconfigured(f"{place}: two models have to be called {WEAK!r} and {STRONG!r}")


def _result(told: object, place: str) -> Result:
    if not isinstance(told, dict):
        raise Misconfigured(f"{place}: expected an object with quality and price")
    answer = told.get("answer")
    if answer is not None and not isinstance(answer, str):
        raise Misconfigured(f"{place}: 'answer' is not a text")
    return Result(quality=_number(told, "quality", place), price=_number(told, "price", place), answer=answer)


def _number(told: dict[str, object], name: str, place: str) -> float:
    value = told.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise Misconfigured(f"{place}: {name!r} is missing or not a number")
    return float(value)


def _names(outcome: Outcome) -> str:
    return ", ".join(sorted(outcome.results))
