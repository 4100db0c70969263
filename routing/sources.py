"""What an answer draws on: the messages whose words it takes up, and the files that came with the question.

No model is asked for its sources, because models invent them. A message is named where the answer links to
it, or where it holds most of the words of one of the answer's points; a point that no message holds has no
source.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from routing.vocabulary import Attachment, Language, Reply, Source, Turn
from routing.wording import Words

MOST = 20
"""As many as Teams shows under one message."""
TITLE, EXCERPT = 80, 160
"""Characters, as many as Teams shows of each."""
_FEWEST = 3
_SHARE = 0.6
"""A message is a point's source if it holds three of its words at least, and three fifths of them."""

_MOMENT: Words = {"da": "%d.%m. kl. %H.%M", "de": "%d.%m., %H:%M", "en": "%d %b, %H:%M"}
_MESSAGE: Words = {"da": "Besked", "de": "Nachricht", "en": "Message"}
_ADDRESS = re.compile(r"\]\([^()\s]*\)|https?://\S+")
_POINT = re.compile(r"\n|(?<=[.!?])\s+")
_WORD = re.compile(r"\w+")
_SHORTEST_WORD = 4
"""Letters; shorter words stand everywhere, unless they hold a digit."""


def sources(
    text: str, turns: Sequence[Turn], files: Iterable[Attachment], language: Language
) -> tuple[Source, ...]:
    """The messages in the order in which the answer takes them up, then the files that were read.

    `turns` are those before the question; a message that the platform has no address for is none.
    """
    lines = [turn for turn in turns if turn.link and turn.role == "user"]
    taken_up = dict.fromkeys(chain(_linked(text, lines), _held(text, lines)))
    messages = (_message(lines[number], language) for number in taken_up)
    read = (
        Source(kind="file", title=_cut(file.name, TITLE), excerpt=_cut(file.text, EXCERPT))
        for file in files
        if file.text.strip()
    )
    return tuple(chain(messages, read))[:MOST]


def beside(reply: Reply) -> tuple[Source, ...]:
    """The sources that are to be named below an answer, because its text does not link to them already."""
    return tuple(each for each in reply.sources if not each.link or not _links_to(reply.text, each.link))


def _links_to(text: str, link: str) -> bool:
    return f"]({link})" in text


def _linked(text: str, lines: Sequence[Turn]) -> list[int]:
    """The lines that the answer links to; a link may end where another one goes on."""
    places = ((text.find(f"]({line.link})"), number) for number, line in enumerate(lines))
    return [number for place, number in sorted(places) if place >= 0]


def _held(text: str, lines: Sequence[Turn]) -> Iterator[int]:
    """For each point of the answer, the line that holds most of its words, if any holds enough."""
    vocabularies = [_vocabulary(line.text) for line in lines]
    for point in _POINT.split(_ADDRESS.sub("]", text)):
        asked = _vocabulary(point)
        held = [len(asked & vocabulary) for vocabulary in vocabularies]
        most = max(held, default=0)
        if most >= max(_FEWEST, _SHARE * len(asked)):
            yield held.index(most)


def _vocabulary(text: str) -> frozenset[str]:
    words = _WORD.findall(text.casefold())
    return frozenset(
        word for word in words if len(word) >= _SHORTEST_WORD or any(letter.isdigit() for letter in word)
    )


def _message(line: Turn, language: Language) -> Source:
    at = line.at.strftime(_MOMENT[language]) if line.at else ""
    title = ", ".join(filter(None, (line.author or _MESSAGE[language], at)))
    return Source(kind="message", title=_cut(title, TITLE), excerpt=_cut(line.text, EXCERPT), link=line.link)


def _cut(text: str, most: int) -> str:
    """On one line, and no longer than that.

    >>> _cut("one\\n two  three", 8)
    'one two…'
    """
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
