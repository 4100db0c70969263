"""Somebody's own Python as a model: a LangChain Runnable, a Haystack pipeline, or an async generator.

`model = "package.module:factory"` names a function without arguments that returns one of

- an object with `astream(messages)`, as every LangChain Runnable has,
- an object with `stream(messages)` that gives an async iterator,
- an async generator function that takes `messages`.

`messages` is a list of `{"role": ..., "content": ...}` with the roles `system`, `user` and `assistant`. What
comes back is text, or chunks with a `content`. An end without an exception is a complete answer.
"""

import asyncio
import importlib
import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing

from adapters.models.answer import Ending, Pieces, answer, text_of
from adapters.models.dialog import alternating
from routing.errors import BadRequest, Misconfigured
from routing.vocabulary import Event, ModelCard, Request

Messages = list[dict[str, str]]
Chunks = AsyncIterator[object]
Source = Callable[[Messages], Chunks | Awaitable[Chunks]]


class CallableModel:
    """A model that is an object of Python."""

    def __init__(self, card: ModelCard, _api_key: str) -> None:
        module, _, name = card.model.partition(":")
        if not module or not name:
            raise Misconfigured(
                f"models.{card.name}.model is '{card.model}', but provider 'callable' needs 'module:factory'"
            )
        self._card = card
        self._module, self._name = module, name
        self._source: Source | None = None

    async def stream(self, request: Request) -> AsyncGenerator[Event, None]:
        async with aclosing(answer(self._card, request, self._pieces(request))) as events:
            async for event in events:
                yield event

    async def warm(self) -> None:
        """Import the module and call the factory; `BadRequest` says which of them failed."""
        if self._source is None:
            self._source = await asyncio.to_thread(self._load)

    async def close(self) -> None:
        """What the factory made belongs to its owner."""

    async def _pieces(self, request: Request) -> Pieces:
        await self.warm()
        assert self._source is not None  # noqa: S101 warm() has just set it or raised
        chunks = self._source(_messages(request))
        if inspect.isawaitable(chunks):
            chunks = await chunks
        try:
            async for chunk in chunks:
                if text := text_of(getattr(chunk, "content", chunk)):
                    yield text
        finally:
            if isinstance(chunks, AsyncGenerator):
                await chunks.aclose()
        yield Ending(reason="stop")

    def _load(self) -> Source:
        try:
            made = getattr(importlib.import_module(self._module), self._name)()
        except Exception as error:
            name = type(error).__name__
            raise BadRequest(
                f"{self._card.model} could not be made ({name})", model=self._card.name
            ) from error
        source: Source | None = getattr(made, "astream", None) or getattr(made, "stream", None) or made
        if not callable(source):
            raise BadRequest(
                f"{self._card.model} made a {type(made).__name__}, which can neither astream nor stream",
                model=self._card.name,
            )
        return source


def _messages(request: Request) -> Messages:
    system = [{"role": "system", "content": request.system}] if request.system else []
    return system + [{"role": line.role, "content": line.text} for line in alternating(request.turns)]
