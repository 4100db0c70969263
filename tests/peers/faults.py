"""Models that fail at random in every way that providers do, on whatever clock the loop keeps."""

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from routing.errors import BrokenStream, Overloaded, RateLimited, Unreachable
from routing.vocabulary import Completion, Delta, Event, Finished, ModelCard, Request, Usage

FAULTS = ("refused", "overloaded", "limited", "late", "silent", "cut", "stalled", "finishless", "empty")


@dataclass(slots=True, kw_only=True)
class Unreliable:
    """Answers, or fails in one of `FAULTS` with the given probability."""

    card: ModelCard
    chance: random.Random
    rate: float
    first_word: float = 0.3
    """Seconds."""
    asked: list[tuple[float, Request]] = field(default_factory=list)

    async def stream(self, request: Request) -> AsyncIterator[Event]:
        self.asked.append((asyncio.get_running_loop().time(), request))
        fault = self.chance.choice(FAULTS) if self.chance.random() < self.rate else ""
        await self._before(fault)
        for piece in () if fault == "empty" else ("Ja, ", "gerne."):
            yield Delta(text=piece)
            await self._amid(fault)
        if fault != "finishless":
            usage = Usage(input_tokens=10, output_tokens=4)
            text = "" if fault == "empty" else "Ja, gerne."
            yield Finished(completion=Completion(text=text, model="", finish="stop", usage=usage))

    async def close(self) -> None:
        """Nothing to give back."""

    async def _before(self, fault: str) -> None:
        name = self.card.name
        if fault == "refused":
            raise Unreachable("nobody listens", model=name)
        await asyncio.sleep(8 if fault == "late" else self.first_word)
        if fault == "silent":
            await asyncio.Event().wait()
        if fault == "overloaded":
            raise Overloaded("503", model=name)
        if fault == "limited":
            raise RateLimited("429", model=name, retry_after=self.chance.choice((None, 1.0, 20.0)))

    async def _amid(self, fault: str) -> None:
        if fault == "cut":
            raise BrokenStream("cut", model=self.card.name)
        if fault == "stalled":
            await asyncio.Event().wait()
        await asyncio.sleep(0.1)
