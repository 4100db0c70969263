"""An answer while it is being written: a stream where Teams has streams, an edited message elsewhere."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from adapters.chat.teams.addresses import Address
from adapters.chat.teams.connector import Connector
from adapters.chat.teams.editing import Editing
from adapters.chat.teams.rendering import Rendered
from adapters.chat.teams.streaming import StreamCancelled, StreamEnded, Streaming
from routing.ports import Reception
from routing.vocabulary import Message, Reply

PATIENCE = 0.7
"""Seconds: soon enough for a first sign of life, late enough for many a first word."""


class Surface(Protocol):
    """One way of showing an answer."""

    ref: str
    """The platform's id of what stands there; empty before anything does."""

    @property
    def due(self) -> bool:
        """Whether the pace lets it show something now."""
        ...

    async def status(self, words: str) -> None: ...

    async def show(self, text: str) -> None: ...

    async def finish(self, rendered: Rendered) -> str: ...


class TeamsDraft:
    """Keeps the promises of `routing.ports.Draft` and `PatientDraft`.

    Each step runs to its end even if the writer is cancelled meanwhile: a stream whose id was lost would
    stand in the chat for ever.
    """

    def __init__(
        self,
        *,
        message: Message,
        connector: Connector,
        reception: Reception,
        resume: str,
        clock: Callable[[], float],
    ) -> None:
        self._message = message
        self._connector = connector
        self._reception = reception
        self._clock = clock
        self._address = Address.of(message)
        self._surface: Surface = (Streaming if self._address.personal else Editing)(
            connector=connector, address=self._address, clock=clock, ref=resume
        )
        self._turn = asyncio.Lock()

    @property
    def ref(self) -> str:
        return self._surface.ref

    @property
    def patience(self) -> float:
        return PATIENCE

    async def status(self, words: str) -> None:
        await self._whole(self._show(lambda surface: surface.status(words)))

    async def write(self, text: str) -> None:
        """Called for each word; between two looks of the reader it costs nothing."""
        if not self._surface.due:
            return
        await self._whole(self._show(lambda surface: surface.show(text)))

    async def finish(self, reply: Reply) -> str:
        return await self._whole(self._finish(Rendered.of(reply, self._address, self._message.command)))

    async def _show(self, step: Callable[[Surface], Awaitable[None]]) -> str:
        async with self._turn:
            try:
                await step(self._surface)
            except StreamEnded as end:
                await self._fall_back(end)
                if not isinstance(end, StreamCancelled):
                    await step(self._surface)
            return self.ref

    async def _finish(self, rendered: Rendered) -> str:
        async with self._turn:
            try:
                return await self._surface.finish(rendered)
            except StreamEnded as end:
                await self._fall_back(end)
                return await self._surface.finish(rendered)

    async def _fall_back(self, end: StreamEnded) -> None:
        """Go on by editing what the stream left behind; after Stop, the answer ends too."""
        if isinstance(self._surface, Streaming) and not isinstance(end, StreamCancelled):
            await self._surface.settle()
        self._surface = Editing(
            connector=self._connector, address=self._address, clock=self._clock, ref=self.ref
        )
        if isinstance(end, StreamCancelled):
            await self._reception.stop(self._message.thread)

    @staticmethod
    async def _whole(step: Awaitable[str]) -> str:
        return await asyncio.shield(asyncio.ensure_future(step))
