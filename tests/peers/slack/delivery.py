"""How the local Slack reaches an app: signed HTTP requests, or envelopes over Socket Mode."""

import asyncio
import hashlib
import hmac
import itertools
import json
import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, Literal, Protocol, Self  # Any: what asyncio sends through an await
from urllib.parse import urlencode

import aiohttp
from aiohttp import web

from tests.peers.slack.rules import Json

Kind = Literal["events_api", "slash_commands", "interactive"]


@dataclass(frozen=True)
class Delivery:
    """One attempt. `status` 0 means that nobody answered in time."""

    kind: Kind
    payload: Json
    attempt: int
    status: int
    seconds: float
    answer: Json | None = None

    @property
    def taken(self) -> bool:
        return 200 <= self.status < 300


class Transport(Protocol):
    """One way to an app."""

    async def send(self, kind: Kind, payload: Json, attempt: int) -> Delivery: ...


def signature(secret: str, stamp: str, body: bytes) -> str:
    digest = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return f"v0={digest}"


class HttpTransport:
    """The Events API and request URLs. Await it to have the address prove itself, as Slack does."""

    def __init__(self, url: str, secret: str, patience: float = 3.0) -> None:
        self.url = url
        self._secret = secret
        self._patience = patience

    async def send(self, kind: Kind, payload: Json, attempt: int) -> Delivery:
        body, content_type = _encoded(kind, payload)
        headers = {"Content-Type": content_type}
        if attempt:
            headers |= {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": "http_error"}
        started = time.perf_counter()
        status, text = await self.post(body, headers)
        answer = json.loads(text) if text.startswith("{") else None
        return Delivery(kind, payload, attempt, status, time.perf_counter() - started, answer)

    def __await__(self) -> Generator[Any, None, Self]:
        return self._proved().__await__()

    async def _proved(self) -> Self:
        if await self.challenge("c-7") != "c-7":
            raise AssertionError(f"{self.url} does not answer Slack's challenge")
        return self

    async def challenge(self, word: str) -> str:
        """What Slack asks when somebody saves a request URL."""
        body = json.dumps({"type": "url_verification", "token": "legacy", "challenge": word}).encode()
        status, text = await self.post(body, {"Content-Type": "application/json"})
        return str(json.loads(text).get("challenge", "")) if status == 200 and text.startswith("{") else ""

    async def post(self, body: bytes, headers: dict[str, str], *, signed: bool = True) -> tuple[int, str]:
        """Any bytes, correctly signed; what tests of bad input use too."""
        if signed:
            stamp = str(int(time.time()))
            mark = signature(self._secret, stamp, body)
            headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": mark} | headers
        timeout = aiohttp.ClientTimeout(total=self._patience)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as session,
                session.post(self.url, data=body, headers=headers) as answer,
            ):
                return answer.status, await answer.text()
        except (aiohttp.ClientError, TimeoutError):
            return 0, ""


def _encoded(kind: Kind, payload: Json) -> tuple[bytes, str]:
    form = "application/x-www-form-urlencoded"
    match kind:
        case "events_api":
            return json.dumps(payload).encode(), "application/json"
        case "slash_commands":
            return urlencode(payload).encode(), form
        case "interactive":
            return urlencode({"payload": json.dumps(payload)}).encode(), form


class SocketTransport:
    """Socket Mode: envelopes go to one of the open connections, and acknowledgements come back."""

    def __init__(self, patience: float = 3.0) -> None:
        self.patience = patience
        self.connections: list[web.WebSocketResponse] = []
        self.opened = 0
        self.unacknowledged: list[Json] = []
        self._acks: dict[str, asyncio.Future[Json]] = {}
        self._numbers = itertools.count(1)
        self._arrived = asyncio.Condition()

    async def send(self, kind: Kind, payload: Json, attempt: int) -> Delivery:
        started = time.perf_counter()
        await self.connected()
        envelope: Json = {
            "envelope_id": f"e{next(self._numbers)}",
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        if attempt:
            envelope |= {"retry_attempt": attempt, "retry_reason": "timeout"}
        ack = self._acks[envelope["envelope_id"]] = asyncio.get_running_loop().create_future()
        await self.connections[-1].send_json(envelope)
        try:
            answer = (await asyncio.wait_for(ack, self.patience)).get("payload")
        except TimeoutError:
            self.unacknowledged.append(envelope)
            return Delivery(kind, payload, attempt, 0, time.perf_counter() - started)
        return Delivery(kind, payload, attempt, 200, time.perf_counter() - started, answer)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, from hello to its end."""
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json(
            {"type": "hello", "num_connections": 1, "connection_info": {"app_id": "A0APP"}}
        )
        await self._joined(socket)
        async for frame in socket:
            if frame.type is aiohttp.WSMsgType.TEXT:
                ack = json.loads(frame.data)
                waiting = self._acks.pop(ack.get("envelope_id", ""), None)
                if waiting is not None and not waiting.done():
                    waiting.set_result(ack)
        self.connections.remove(socket)
        return socket

    async def connected(self, within: float = 5.0) -> None:
        """Wait for a connection."""
        async with asyncio.timeout(within), self._arrived:
            await self._arrived.wait_for(lambda: bool(self.connections))

    async def refresh(self, reason: str = "refresh_requested", within: float = 5.0) -> None:
        """Ask the app to connect anew, and wait until it has."""
        before = self.opened
        await self.connections[-1].send_json({"type": "disconnect", "reason": reason})
        async with asyncio.timeout(within), self._arrived:
            await self._arrived.wait_for(lambda: self.opened > before)

    async def close(self) -> None:
        for socket in list(self.connections):
            await socket.close()

    async def _joined(self, socket: web.WebSocketResponse) -> None:
        self.connections.append(socket)
        self.opened += 1
        async with self._arrived:
            self._arrived.notify_all()
