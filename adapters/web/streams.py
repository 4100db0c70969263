"""Server-sent events: one change goes to every open page, in the language of each."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator, Mapping

from aiohttp import web

from routing.vocabulary import Language

HEARTBEAT = 15.0
"""Seconds between signs of life, so that proxies keep a quiet stream open and a dead page is noticed."""

MOST_WAITING = 256
"""Frames that may wait for a slow page; then its stream ends, and the page comes back and loads afresh."""

OPEN_STREAMS: web.AppKey[set[asyncio.Task[None]]] = web.AppKey("open_streams", set)
"""The tasks that serve endless responses; the server ends them when it stops."""

Render = Callable[[Language], bytes]


def frame(event: str, content: Mapping[str, object]) -> bytes:
    r"""One event in the wire format.

    >>> frame("gone", {"id": "a"})
    b'event: gone\ndata: {"id": "a"}\n\n'
    """
    return f"event: {event}\ndata: {json.dumps(content)}\n\n".encode()


class _Page:
    """One open stream."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.waiting: asyncio.Queue[bytes | None] = asyncio.Queue(MOST_WAITING)

    def put(self, content: bytes) -> None:
        if self.waiting.full():
            while not self.waiting.empty():
                self.waiting.get_nowait()
            self.waiting.put_nowait(None)
        else:
            self.waiting.put_nowait(content)


class Fanout:
    """All open pages."""

    def __init__(self) -> None:
        self._pages: set[_Page] = set()

    def __len__(self) -> int:
        return len(self._pages)

    def publish(self, render: Render) -> None:
        """Send a change to every page; it is rendered once for each language that somebody reads."""
        frames: dict[Language, bytes] = {}
        for page in self._pages:
            if page.language not in frames:
                frames[page.language] = render(page.language)
            page.put(frames[page.language])

    async def serve(self, request: web.Request, language: Language) -> web.StreamResponse:
        """Answer a request with the stream, until the page goes away, is too slow, or the server stops."""
        response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream",
                "Cache-Control": "no-store",
                "X-Accel-Buffering": "no",
            }
        )
        with self._joined(language) as page:
            await response.prepare(request)
            await response.write(b"retry: 1000\n" + frame("ready", {}))
            sending = asyncio.ensure_future(_send(page, response))
            streams = request.app.get(OPEN_STREAMS, set())
            streams.add(sending)
            try:
                await sending
            except (ConnectionResetError, asyncio.CancelledError):
                sending.cancel()
                if (task := asyncio.current_task()) is not None and task.cancelling():
                    raise
            finally:
                streams.discard(sending)
        return response

    @contextlib.contextmanager
    def _joined(self, language: Language) -> Iterator[_Page]:
        page = _Page(language)
        self._pages.add(page)
        try:
            yield page
        finally:
            self._pages.discard(page)


async def _send(page: _Page, response: web.StreamResponse) -> None:
    while True:
        try:
            content = await asyncio.wait_for(page.waiting.get(), HEARTBEAT)
        except TimeoutError:
            content = b": still here\n\n"
        if content is None:
            return
        await response.write(content)


async def end_streams(app: web.Application) -> None:
    """Let endless responses end, so that the server can stop at once."""
    streams = app[OPEN_STREAMS]
    for task in tuple(streams):
        task.cancel()
