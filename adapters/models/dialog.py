"""A thread as the strict exchange of user and assistant that provider interfaces ask for."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from routing.vocabulary import Picture, Request, Turn

BEFORE = "…"
"""Stands for what was said before an assistant's opening line, since the first line must be a user's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One message of the exchange."""

    role: Literal["user", "assistant"]
    text: str


def alternating(turns: Iterable[Turn]) -> tuple[Line, ...]:
    """Merge neighbours of one role, leave out empty lines, begin with the user.

    Where several people speak, their names stand before their lines, so that "who does what" can be
    answered.

    >>> anna = Turn(role="user", text="Hej", author="Anna")
    >>> alternating([anna, Turn(role="user", text="Moin", author="Jörg")])
    (Line(role='user', text='Anna: Hej\\nJörg: Moin'),)
    """
    said = [turn for turn in turns if turn.text.strip()]
    crowd = len({turn.author for turn in said if turn.role == "user" and turn.author}) > 1
    lines = [
        Line(role=role, text="\n".join(_spoken(turn, crowd) for turn in group))
        for role, group in groupby(said, key=lambda turn: turn.role)
    ]
    if lines and lines[0].role == "assistant":
        lines.insert(0, Line(role="user", text=BEFORE))
    return tuple(lines)


def last_words(request: Request) -> str:
    """The text of the user's last line, beside which the pictures stand."""
    lines = alternating(request.turns)
    return lines[-1].text if lines else BEFORE


def base64_of(picture: Picture) -> str:
    """A picture as providers take it in JSON."""
    return base64.b64encode(picture.data).decode("ascii")


def data_url(picture: Picture) -> str:
    """The picture itself as an address: no server has to fetch it."""
    return f"data:{picture.media_type};base64,{base64_of(picture)}"


def _spoken(turn: Turn, crowd: bool) -> str:
    named = crowd and turn.role == "user" and turn.author
    return f"{turn.author}: {turn.text}" if named else turn.text
