"""What there is to summarise: the thread, a pasted chat or a pasted text, without the request for it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from adapters.models.offline.cues import phrases
from adapters.models.offline.reading import MOST, has, plain, sentences
from routing.vocabulary import Request, Turn

_REQUEST = phrases("summary_request")
_SHORT = 120
"""Characters up to which a line with a request word is a request and nothing else."""
_FEW = 4
"""Words up to which such a line is meant for the bot even if it did not answer."""
_LONG = 240
"""Characters from which a message carries the text to summarise itself."""
_MARKUP = re.compile(r"^(?:[-*•>#]+|\d{1,2}[.)])\s+")
_FILE_EDGE = re.compile(r"^--- .{1,200} ---$", re.MULTILINE)
"""The lines around the text of a file that came with the message; nobody wrote them."""
_SAID = re.compile(
    r"^(?:\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{0,4},? )?\d{1,2}[:.]\d{2}(?::\d{2})?\]?[ ,-]{0,3})?"
    r"(?P<author>[^\W\d_][\w.'-]{0,30}(?: [^\W\d_][\w.'-]{0,30}){0,3})"
    r"(?: ?[\[(]\d{1,2}[:.]\d{2}[\])])?: (?P<text>\S.*)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence that somebody said."""

    text: str
    """Verbatim, without list markers."""
    plain: str
    """The same as `reading.plain` gives it."""
    author: str
    at: datetime | None
    link: str
    turn: int
    """Which turn of the thread it belongs to, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What is to be summarised."""

    turns: tuple[Turn, ...]
    thread: bool
    """People talking, in contrast to a text that somebody pasted."""

    def lines(self) -> Iterator[Line]:
        """All sentences of all turns, oldest first."""
        for number, turn in enumerate(self.turns):
            for sentence in sentences(turn.text):
                text = _MARKUP.sub("", sentence)
                yield Line(
                    text=text, plain=plain(text), author=turn.author, at=turn.at, link=turn.link, turn=number
                )


def material(request: Request) -> Material:
    """A pasted text comes first, then the thread, then the message itself."""
    pasted = _without_request(request.question)
    if len(pasted) >= _LONG or pasted.count("\n") >= 2:
        return _pasted(pasted)
    said = tuple(_said(request.turns))
    if said:
        return Material(turns=said, thread=True)
    if len(pasted.split()) >= 5:
        return _pasted(pasted)
    return Material(turns=(), thread=True)


def _said(turns: Sequence[Turn]) -> Iterator[Turn]:
    """What people said before the last message, without the bot and their earlier requests to it."""
    for turn, following in pairwise(turns):
        asked = _is_request(turn.text)
        to_bot = following.role == "assistant" or len(turn.text.split()) <= _FEW
        if turn.role == "user" and not (asked and to_bot):
            yield turn


def _is_request(text: str) -> bool:
    return not text.strip() or (len(text) <= _SHORT and has(plain(text), _REQUEST))


def _without_request(text: str) -> str:
    """The text after its request: a first line, or the words before a colon, that ask for a summary."""
    text = _FILE_EDGE.sub("", text[:MOST]).strip()
    first, _, rest = text.partition("\n")
    before, colon, after = first.partition(":")
    if colon and _is_request(before):
        return f"{after}\n{rest}".strip()
    if _is_request(first):
        return rest.strip()
    return text


def _pasted(text: str) -> Material:
    """A pasted chat becomes the turns of its speakers; anything else is one turn without an author."""
    rows = [row.strip() for row in text.splitlines() if row.strip()]
    spoken = [_SAID.match(row) for row in rows]
    if len(rows) >= 3 and sum(said is not None for said in spoken) * 3 >= len(rows) * 2:
        turns = tuple(
            Turn(role="user", text=said["text"], author=said["author"])
            if said
            else Turn(role="user", text=row)
            for row, said in zip(rows, spoken, strict=True)
        )
        return Material(turns=turns, thread=True)
    return Material(turns=(Turn(role="user", text=text),), thread=False)
