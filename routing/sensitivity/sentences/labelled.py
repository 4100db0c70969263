"""Labelled messages: what the classifiers of sentences learn from."""

import json
from collections.abc import Iterable
from importlib import resources
from typing import NamedTuple

from routing.errors import Misconfigured
from routing.intents import examples as intents

NONE = "none"
"""The label of a message in which there is nothing to be told."""
_MIXED = frozenset({"hr_mail", "applicant_screening"})
"""Intents whose examples may be about somebody's matters."""


class Labelled(NamedTuple):
    """One message and what it tells."""

    text: str
    label: str
    """For those who read the examples it says what is told; only whether it is `NONE` is learnt."""


def read(lines: Iterable[str], source: str = "examples") -> list[Labelled]:
    """Messages out of JSON lines with `text` and `label`.

    Raises `Misconfigured` with the line's number.
    """
    return [
        _labelled(line, f"{source}, line {number}") for number, line in enumerate(lines, 1) if line.strip()
    ]


def _labelled(line: str, place: str) -> Labelled:
    try:
        row = json.loads(line)
        return Labelled(str(row["text"]), str(row["label"]))
    except (json.JSONDecodeError, KeyError, TypeError) as wrong:
        raise Misconfigured(f'{place}: expected {{"text": ..., "label": ...}}') from wrong


def shipped(package: str) -> list[Labelled]:
    """The examples that come with a package, and as ordinary work those of the intents."""
    folder = resources.files(package).joinpath("examples")
    files = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".jsonl")), key=lambda file: file.name
    )
    labelled = [one for file in files for one in read(file.read_text("utf-8").splitlines(), file.name)]
    ordinary = {one.text: None for one in intents.shipped() if one.intent not in _MIXED}
    told = {one.text for one in labelled}
    return labelled + [Labelled(text, NONE) for text in ordinary if text not in told]
