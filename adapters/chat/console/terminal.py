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
        self._print(words, self._aside)

    async def write(self, text: str) -> None:
        if not text.startswith(self._shown):
            self._print("\n---", self._answer)
            self._shown = ""
        self._print(text[len(self._shown) :], self._answer, end="")
        self._shown = text

    async def finish(self, reply: Reply) -> str:
        await self.write(reply.text)
        self._print("", self._answer)
        if reply.choices:
            self._print(_numbered(reply), self._answer)
        if reply.quiet:
            self._print(f"\n{reply.quiet}", self._aside)
        if not self._replied.done():
            self._replied.set_result(reply)
        return "terminal"

    def _print(self, text: str, to: TextIO, end: str = "\n") -> None:
        """Whoever waits is told when nobody reads any more, as behind `| head`."""
        try:
            print(text, end=end, file=to, flush=True)
        except BrokenPipeError as gone:
            if not self._replied.done():
                self._replied.set_exception(gone)


def _numbered(reply: Reply) -> str:
    """The choices in one line; the way to choose is the intent's name.

    >>> from routing.vocabulary import Choice
    >>> _numbered(Reply(text="", language="en", choices=(Choice(label="Quote", value="quote"),)))
    '1. Quote (--intent quote)'
    """
    lines = (f"{n}. {one.label} (--intent {one.value})" for n, one in enumerate(reply.choices, 1))
    return "   ".join(lines)
