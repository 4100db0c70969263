"""Models that play a script: honest about the port, and they remember what they were asked."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from routing.errors import ProviderFailed
from routing.vocabulary import Completion, Delta, Event, Finish, Finished, Request, Usage


@dataclass(slots=True)
class Scripted:
    """Says its pieces, then finishes or fails."""

    pieces: Sequence[str] = ("Ja.",)
    fails: ProviderFailed | None = None
    """Raised after the pieces."""
    finish: Finish = "stop"
    usage: Usage = field(default_factory=lambda: Usage(input_tokens=10, output_tokens=5))
    asked: list[Request] = field(default_factory=list)
    closed: int = 0
    """Streams that were left, finished or not."""

    async def stream(self, request: Request) -> AsyncIterator[Event]:
        self.asked.append(request)
        try:
            for piece in self.pieces:
                yield Delta(text=piece)
            if self.fails is not None:
                raise self.fails
            text = "".join(self.pieces)
            yield Finished(
                completion=Completion(
                    text=text, model="", finish=self.finish, usage=self.usage, request_id="r1"
                )
            )
        finally:
            self.closed += 1

    async def close(self) -> None:
        """Nothing to give back."""


@dataclass(slots=True)
class Silent:
    """Never says a word and never ends, until it is closed."""

    asked: list[Request] = field(default_factory=list)
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    closed: int = 0

    async def stream(self, request: Request) -> AsyncIterator[Event]:
        self.asked.append(request)
        self.reached.set()
        try:
            await asyncio.Event().wait()
            yield Delta(text="")
        finally:
            self.closed += 1

    async def close(self) -> None:
        """Nothing to give back."""


@dataclass(slots=True)
class Echo:
    """Answers with the very words that reached it, in small pieces."""

    asked: list[Request] = field(default_factory=list)

    async def stream(self, request: Request) -> AsyncIterator[Event]:
        self.asked.append(request)
        for start in range(0, len(request.question), 3):
            yield Delta(text=request.question[start : start + 3])
        yield Finished(
            completion=Completion(
                text=request.question, model="", finish="stop", usage=Usage(output_tokens=1)
            )
        )

    async def close(self) -> None:
        """Nothing to give back."""
