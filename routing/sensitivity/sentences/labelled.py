"""Labelled messages: what the classifiers of sentences learn from."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from routing import json_lines
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
    return json_lines.rows(lines, _labelled, _EXPECTED, source)


def shipped(package: str) -> list[Labelled]:
    """The examples that come with a package, and as ordinary those of intents and of talk among people."""
    labelled = json_lines.shipped(package, "examples", _labelled, _EXPECTED)
    labelled += json_lines.shipped(__package__, "examples", _labelled, _EXPECTED)
    ordinary = {one.text: None for one in intents.shipped() if one.intent not in _MIXED}
    told = {one.text for one in labelled}
    return labelled + [Labelled(text, NONE) for text in ordinary if text not in told]


_EXPECTED = '{"text": ..., "label": ...}'


def _labelled(row: dict[str, Any]) -> Labelled:
    return Labelled(str(row["text"]), str(row["label"]))
