"""A model behind an SDK: the client is built when first needed, in a thread, because imports take seconds."""

import asyncio
import logging
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from adapters.models.answer import Pieces, answer
from adapters.models.connection import Headers, open_client
from adapters.models.quota import read_quota
from routing.errors import BadRequest
from routing.vocabulary import Event, ModelCard, Quota, Request

if TYPE_CHECKING:
    import httpx2

_Client = TypeVar("_Client")

_TALKATIVE = ("openai", "anthropic", "google_genai", "httpx2", "httpcore2")

_one_at_a_time = threading.Lock()


class SdkModel(Generic[_Client]):
    """The `Model` port over an SDK's client.

    `connect` imports the SDK and builds its client over the HTTP client that it is handed; `speak` makes
    one call with it and yields the pieces of the answer.
    """

    def __init__(
        self,
        card: ModelCard,
        *,
        connect: Callable[["httpx2.AsyncClient"], _Client],
        speak: Callable[[_Client, ModelCard, Request], Pieces],
        transport: "httpx2.AsyncBaseTransport | None" = None,
    ) -> None:
        self._card = card
        self._connect = connect
        self._speak = speak
        self._transport = transport
        self._lock = asyncio.Lock()
        self._http: httpx2.AsyncClient | None = None
        self._client: _Client | None = None
        self._tell: Callable[[Quota], None] | None = None

    def tell(self, listener: Callable[[Quota], None]) -> None:
        """Call the listener with what each response says is left, as soon as its headers are here."""
        self._tell = listener

    async def stream(self, request: Request) -> AsyncGenerator[Event, None]:
        """See `routing.ports.Model`."""
        client = await self._ready()
        async with aclosing(answer(self._card, request, self._speak(client, self._card, request))) as events:
            async for event in events:
                yield event

    async def warm(self) -> None:
        """Import and build ahead of the first question."""
        await self._ready()

    async def close(self) -> None:
        """Give back the connections; a later call opens new ones."""
        http, self._http, self._client = self._http, None, None
        if http is not None:
            await http.aclose()

    def _hear(self, headers: Headers) -> None:
        quota = read_quota(headers, datetime.now(UTC)) if self._tell else None
        if quota is not None and self._tell is not None:
            self._tell(quota)

    async def _ready(self) -> _Client:
        async with self._lock:
            if self._client is None:
                try:
                    self._client = await asyncio.to_thread(self._build)
                except Exception as error:
                    why = f"{self._card.name} cannot be asked: its SDK did not start ({type(error).__name__})"
                    raise BadRequest(why, model=self._card.name) from error
            return self._client

    def _build(self) -> _Client:
        with _one_at_a_time:  # SDKs share half-imported packages; two threads would only wait for one another
            self._http = open_client(self._card.base_url, self._transport, self._hear)
            client = self._connect(self._http)
        _keep_quiet()
        return client


def _keep_quiet() -> None:
    """At DEBUG the SDKs log whole prompts; no setting of the operator's may make them do so."""
    for name in _TALKATIVE:
        logger = logging.getLogger(name)
        logger.setLevel(max(logger.level, logging.INFO))
