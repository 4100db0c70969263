"""Our own model provider on loopback, for what aimock cannot do: one fault a script."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from tests.peers.dialects import DIALECTS, Dialect, Json, Script


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One request, as the provider saw it."""

    path: str
    headers: Mapping[str, str]
    body: Json

    @property
    def wants_verdict(self) -> bool:
        """It is the question of a judge."""
        return "<<<end>>>" in str(self.body)


class Provider:
    """A provider that runs: where it is, what it saw, and who hung up."""

    def __init__(self, dialect: Dialect, script: Script) -> None:
        self.script = script
        self.as_judge: Script | None = None
        """What it says when it is asked for a verdict; None means the same."""
        self.seen: list[Seen] = []
        self.listed: list[str] = []
        """Paths under which somebody asked for the list of models."""
        self.may_answer = asyncio.Event()
        """Cleared, every request waits."""
        self.may_answer.set()
        self.stalled = asyncio.Event()
        """The script's deltas are sent, and nothing more comes."""
        self.hung_up = asyncio.Event()
        """A client went before the end."""
        self.url = ""
        self._dialect = dialect

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(Seen(path=request.path, headers=dict(request.headers), body=await request.json()))
        script = self._script()
        if script.status != 200:
            body = self._dialect.error(script)
            return web.json_response(body, status=script.status, headers=dict(script.headers))
        response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream",
                "x-request-id": "req_1",
                "request-id": "req_1",
                **script.headers,
            }
        )
        await response.prepare(request)
        try:
            await self.may_answer.wait()
            await self._speak(request, response, script)
        except (asyncio.CancelledError, ConnectionError):
            self.hung_up.set()
            raise
        return response

    async def list_models(self, request: web.Request) -> web.Response:
        """What `doctor --online` asks for."""
        self.listed.append(request.path)
        if self.script.status != 200:
            return web.json_response(self._dialect.error(self.script), status=self.script.status)
        entries = [{"id": self.script.serves, "name": f"models/{self.script.serves}"}]
        return web.json_response({"data": entries, "models": entries})

    def _script(self) -> Script:
        """The one for the newest request."""
        return self.as_judge if self.as_judge and self.seen[-1].wants_verdict else self.script

    async def _speak(self, request: web.Request, response: web.StreamResponse, script: Script) -> None:
        dialect = self._dialect
        if script.garbage is not None:
            await response.write(script.garbage)
            return
        for event in [*dialect.opening(script), *(dialect.delta(script, text) for text in script.deltas)]:
            await response.write(_event(event))
        if script.then == "stall":
            self.stalled.set()
            await asyncio.Event().wait()
        if script.then == "cut" and request.transport is not None:
            request.transport.abort()
        if script.then == "error":
            await response.write(_event(dialect.error(script)))
        if script.then == "finish":
            for event in dialect.closing(script):
                await response.write(_event(event))
            await response.write(dialect.done)


def _event(event: Json) -> bytes:
    name = f"event: {event['type']}\n" if isinstance(event.get("type"), str) else ""
    return f"{name}data: {json.dumps(event, ensure_ascii=False)}\n\n".encode()


@asynccontextmanager
async def provider(name: str, script: Script | None = None) -> AsyncIterator[Provider]:
    """A provider that speaks `chat`, `responses`, `anthropic` or `gemini`."""
    dialect = DIALECTS[name]
    peer = Provider(dialect, script or Script())
    app = web.Application()
    app.router.add_post("/{path:.*}", peer.handle)
    app.router.add_get("/{path:.*}", peer.list_models)
    runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    peer.url = f"http://{host}:{port}{dialect.base}"
    try:
        yield peer
    finally:
        await runner.cleanup()
