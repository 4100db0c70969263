"""Writes one answer to a terminal: the text to one stream, everything about it to another."""

import asyncio
from collections.abc import Sequence
from typing import TextIO

from routing.vocabulary import Message, Reply, Turn


class Terminal:
    """A chat platform with a single thread and nobody else in it."""

    def __init__(self, answer: TextIO, aside: TextIO) -> None:
        self._answer = answer
        self._aside = aside
        self.replied: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        """Done when the answer stands."""

    async def history(self, message: Message) -> Sequence[Turn]:
        return ()

    async def open(self, message: Message, resume: str = "") -> "TerminalDraft":
        return TerminalDraft(self._answer, self._aside, self.replied)


class TerminalDraft:
    """Prints what is new; what was printed cannot be taken back, so a restart begins below a line."""

    ref = ""

    def __init__(self, answer: TextIO, aside: TextIO, replied: "asyncio.Future[Reply]") -> None:
        self._answer = answer
        self._aside = aside
        self._replied = replied
        self._shown = ""

    async def status(self, words: str) -> None:
        print(words, file=self._aside, flush=True)

    async def write(self, text: str) -> None:
        if not text.startswith(self._shown):
            print("\n---", file=self._answer)
            self._shown = ""
        print(text[len(self._shown) :], end="", file=self._answer, flush=True)
        self._shown = text

    async def finish(self, reply: Reply) -> str:
        await self.write(reply.text)
        print(file=self._answer, flush=True)
        if reply.choices:
            print(_numbered(reply), file=self._answer, flush=True)
        if reply.quiet:
            print(f"\n{reply.quiet}", file=self._aside, flush=True)
        if not self._replied.done():
            self._replied.set_result(reply)
        return "terminal"


def _numbered(reply: Reply) -> str:
    """The choices in one line; the way to choose is the intent's name.

    >>> from routing.vocabulary import Choice
    >>> _numbered(Reply(text="", language="en", choices=(Choice(label="Quote", value="quote"),)))
    '1. Quote (--intent quote)'
    """
    lines = (f"{n}. {one.label} (--intent {one.value})" for n, one in enumerate(reply.choices, 1))
    return "   ".join(lines)
