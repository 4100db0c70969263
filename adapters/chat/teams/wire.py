"""Requests to Teams over kept connections: small JSON there, small JSON back, many times a second.

Each answer that is being written costs four or five requests. aiohttp's client takes four times the CPU for
one of them, which a bot for 2,000 people feels; what it can do beyond this (cookies, redirects, proxies,
compression, uploads) is not wanted here. Tokens, keys, files and Graph go through aiohttp.
"""

import asyncio
import re
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from urllib.parse import urlsplit

from adapters.chat.teams.responses import Malformed, Response, response_in

MOST = 100
"""Connections at once; further requests wait for one."""
IDLE = 15.0
"""Seconds that an unused connection is good for: services end them unasked."""

_PRINTABLE = re.compile(r"[\x21-\x7e]+")
_VALUE = re.compile(r"[\x20-\x7e]*")


class NotConnected(Exception):
    """Nobody was reached, so that nothing can have arrived."""


class NotAnswered(Exception):
    """The request may have arrived, but no answer to it came back."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes, taken apart once for the many that go there."""

    origin: tuple[str, int, bool]
    """Host, port, and whether it speaks TLS."""
    path: str
    host: str
    """As the request names it."""

    @classmethod
    def of(cls, url: str) -> "Target":
        """Raises `ValueError` for a URL with anything in it that could end a line."""
        if not _PRINTABLE.fullmatch(url):
            raise ValueError("a URL with a blank or a control character in it")
        parts = urlsplit(url)
        secure = parts.scheme == "https"
        if parts.hostname is None or parts.scheme not in {"http", "https"} or "@" in parts.netloc:
            raise ValueError("no http URL")
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        origin = (parts.hostname, parts.port or (443 if secure else 80), secure)
        return cls(origin=origin, path=path, host=parts.netloc)


@cache
def _trust() -> ssl.SSLContext:
    """The system's certificates, read once."""
    return ssl.create_default_context()


class Wire:
    """Kept connections, each used by one request at a time. Time limits are the caller's (`asyncio.timeout`):
    a request that is cancelled takes its connection with it. `trust` says which certificates are good."""

    def __init__(self, trust: Callable[[], ssl.SSLContext] = _trust) -> None:
        self._trust = trust
        self._places: asyncio.Queue[None] = asyncio.Queue()  # a Semaphore walks past all who wait, each time
        for _ in range(MOST):
            self._places.put_nowait(None)
        self._kept: dict[tuple[str, int, bool], deque[_Line]] = {}

    async def request(
        self, method: str, target: Target, headers: Mapping[str, str], body: bytes = b""
    ) -> Response:
        """Send and wait for the whole answer; raises `NotConnected`, `NotAnswered` or `Malformed`."""
        sent = _head(method, target, headers, len(body)) + body
        await self._places.get()
        try:
            return await self._ask(target, sent)
        finally:
            self._places.put_nowait(None)

    async def _ask(self, target: Target, sent: bytes) -> Response:
        line = self._idle(target) or await _connect(target, self._trust)
        try:
            response = await line.ask(sent)
        except BaseException:
            line.end()
            raise
        if response.keeps:
            self._kept.setdefault(target.origin, deque()).append(line)
        else:
            line.end()
        return response

    def close(self) -> None:
        """End the connections that nobody uses."""
        for lines in self._kept.values():
            for line in lines:
                line.end()
        self._kept.clear()

    def _idle(self, target: Target) -> "_Line | None":
        """The connection that was used last, if it is still good."""
        lines = self._kept.get(target.origin)
        while lines:
            line = lines.pop()
            if line.good:
                return line
            line.end()
        return None


class _Line(asyncio.Protocol):
    """One connection."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[Response] | None = None
        self._received = b""
        self._used = 0.0

    @property
    def good(self) -> bool:
        open_ = self._transport is not None and not self._transport.is_closing()
        return open_ and self._loop.time() - self._used < IDLE

    async def ask(self, sent: bytes) -> Response:
        """Write a request and wait for the answer to it."""
        if self._transport is None or self._transport.is_closing():
            raise NotAnswered("the connection has ended")
        self._received = b""
        self._answer = self._loop.create_future()
        self._transport.write(sent)
        try:
            return await self._answer
        finally:
            self._answer, self._used = None, self._loop.time()

    def end(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._answer is None or self._answer.done():
            self.end()  # nobody asked: what comes now would pass for the next answer
            return
        self._received = self._received + data if self._received else data
        self._read(self._answer, ended=False)

    def connection_lost(self, error: Exception | None) -> None:
        self._transport = None
        if self._answer is None or self._answer.done():
            return
        if error is None and self._received:
            self._read(self._answer, ended=True)
        else:
            self._answer.set_exception(NotAnswered("the connection ended"))

    def _read(self, answer: "asyncio.Future[Response]", *, ended: bool) -> None:
        try:
            response = response_in(self._received, ended=ended)
        except Malformed as fault:
            answer.set_exception(fault)
            self.end()
        else:
            if response is not None:
                answer.set_result(response)


async def _connect(target: Target, trust: Callable[[], ssl.SSLContext]) -> _Line:
    host, port, secure = target.origin
    try:
        _, line = await asyncio.get_running_loop().create_connection(
            _Line,
            host,
            port,
            ssl=trust() if secure else None,
            happy_eyeballs_delay=0.25,
        )
    except OSError as error:  # no such host, nobody there, a certificate that is not trusted
        raise NotConnected(type(error).__name__) from error
    return line


def _head(method: str, target: Target, headers: Mapping[str, str], length: int) -> bytes:
    size = f"Content-Length: {length}\r\n" if length or method in {"POST", "PUT"} else ""
    own = _lines(tuple(headers.items()))
    return f"{method} {target.path} HTTP/1.1\r\nHost: {target.host}\r\n{own}{size}\r\n".encode("ascii")


@lru_cache(maxsize=16)
def _lines(headers: tuple[tuple[str, str], ...]) -> str:
    """Checked once for all requests that carry them."""
    for name, value in headers:
        if not _PRINTABLE.fullmatch(name) or not _VALUE.fullmatch(value):
            raise ValueError(f"{name} cannot be a header")
    always = {"User-Agent": "Dirigent", "Accept": "application/json", "Accept-Encoding": "identity"}
    return "".join(f"{name}: {value}\r\n" for name, value in (always | dict(headers)).items())
