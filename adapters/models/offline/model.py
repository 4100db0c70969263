"""The offline model behind the model port: it picks a writer by intent and streams what was written."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from math import ceil

from adapters.models.offline.writers import write
from routing.vocabulary import Completion, Delta, Event, Finished, ModelCard, Request, Usage

_WORD = re.compile(r"\S+\s*|\s+")
_PIECE = 16
"""Characters after which a piece may end: a few words, as a person would see them being typed."""
_CHARACTERS_PER_TOKEN = 4


class OfflineModel:
    """Answers without a language model: the same request always gets the same text."""

    def __init__(self, card: ModelCard) -> None:
        self._card = card

    async def stream(self, request: Request) -> AsyncIterator[Event]:
        """Yield the answer in pieces of a few words and then `Finished`; see `routing.ports.Model`."""
        text = await asyncio.to_thread(write, request)
        for piece in pieces(text):
            yield Delta(text=piece)
            await asyncio.sleep(0)
        yield Finished(
            completion=Completion(
                text=text, model=self._card.name, finish="stop", usage=_usage(request, text)
            )
        )

    async def close(self) -> None:
        """There is nothing to give back."""


def pieces(text: str) -> Iterator[str]:
    """Cut at the gaps between words; joined, the pieces are the text again.

    >>> list(pieces("Angebot für 200 Kugellager"))
    ['Angebot für 200 ', 'Kugellager']
    """
    piece = ""
    for word in _WORD.findall(text):
        piece += word
        if len(piece) >= _PIECE or piece.endswith("\n"):
            yield piece
            piece = ""
    if piece:
        yield piece


def _usage(request: Request, answer: str) -> Usage:
    asked = len(request.system) + sum(len(turn.text) for turn in request.turns)
    return Usage(
        input_tokens=ceil(asked / _CHARACTERS_PER_TOKEN),
        output_tokens=ceil(len(answer) / _CHARACTERS_PER_TOKEN),
        estimated=True,
    )
