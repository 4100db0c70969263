"""Slack as a `routing.ports.Chat`: what the wiring starts, stops and mounts."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING

from aiohttp import web

from adapters.chat.slack.body import Body
from adapters.chat.slack.credentials import Credentials, Mode, OAuth
from adapters.chat.slack.edge import MOST_BYTES, Rejected, parse, verify
from adapters.chat.slack.manifest import INSTALL, REDIRECT
from adapters.chat.slack.payload import Payload, text
from routing.ports import Draft, Preferences, ReadFile, Reception, SelfService, Vault
from routing.vocabulary import Message, Turn

if TYPE_CHECKING:
    from adapters.chat.slack.connection import Connection
    from adapters.chat.slack.workspaces import Workspaces

PATH = "/slack/events"


class SlackChat:
    """One Slack workspace, or with `oauth` every one that installs the app.

    Raises `Misconfigured` where a token is missing, here or in `start`.

    `clock`, in seconds, and `sleep` pace what Slack is told.
    """

    def __init__(
        self,
        *,
        reception: Reception,
        preferences: Preferences,
        reader: ReadFile,
        self_service: SelfService,
        vault: Vault,
        mode: Mode,
        bot_token: str,
        app_token: str = "",
        signing_secret: str = "",
        oauth: OAuth | None = None,
        api_url: str = "https://slack.com/api/",
        approved_channels: Sequence[str] = (),
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._credentials = Credentials(
            mode=mode,
            bot_token=bot_token,
            app_token=app_token,
            signing_secret=signing_secret,
            oauth=oauth,
        )
        self._body = Body(
            reception=reception,
            preferences=preferences,
            reader=reader,
            self_service=self_service,
            vault=vault,
            approved_channels=tuple(approved_channels),
        )
        self._api_url = api_url if api_url.endswith("/") else f"{api_url}/"
        self._clock = clock
        self._sleep = sleep
        self._workspaces: Workspaces | None = None

    async def start(self) -> None:
        """Ask Slack who we are and begin to listen. Slack's SDK is loaded here.

        Raises `PlatformUnreachable` if Slack does not answer; it may be called again then.
        """
        from adapters.chat.slack.workspaces import Workspaces

        workspaces = Workspaces(self._credentials, self._body, self._api_url, self._clock, self._sleep)
        self._workspaces = await workspaces.open()

    async def stop(self) -> None:
        """Listen no more, and give back connections."""
        workspaces, self._workspaces = self._workspaces, None
        if workspaces is not None:
            await workspaces.close()

    def routes(self) -> list[web.RouteDef]:
        """What to mount in the web application."""
        events = [web.post(PATH, self._receive)] if self._credentials.mode == "http" else []
        pages = [web.get(INSTALL, self._install), web.get(REDIRECT, self._redirected)]
        return [*events, *(pages if self._credentials.oauth else [])]

    async def history(self, message: Message) -> Sequence[Turn]:
        return await (await self._connected(message)).history.before(message)

    async def with_files(self, message: Message) -> Message:
        return await (await self._connected(message)).with_files(message)

    async def open(self, message: Message, resume: str = "") -> Draft:
        return await (await self._connected(message)).draft(message, resume)

    async def _connected(self, message: Message) -> "Connection":
        if self._workspaces is None:
            raise RuntimeError("SlackChat was not started")
        return await self._workspaces.of(message.thread.tenant)

    async def _install(self, request: web.Request) -> web.StreamResponse:
        installing = self._workspaces and self._workspaces.installing
        return await installing.begin(request) if installing else _unavailable()

    async def _redirected(self, request: web.Request) -> web.StreamResponse:
        installing = self._workspaces and self._workspaces.installing
        return await installing.finish(request) if installing else _unavailable()

    async def _receive(self, request: web.Request) -> web.Response:
        """Everything that Slack sends by HTTP: verified, parsed, and only then looked at."""
        try:
            body = await _body(request)
            verify(request.headers, body, self._credentials.signing_secret, time.time())
            payload = parse(body, request.content_type)
        except Rejected as rejected:
            return web.json_response({"error": str(rejected)}, status=rejected.status)
        if self._workspaces is None:
            return _unavailable()
        return _housekeeping(payload) or await _answered(self._workspaces, payload)


async def _answered(workspaces: "Workspaces", payload: Payload) -> web.Response:
    from slack_bolt.adapter.aiohttp import to_aiohttp_response

    return await to_aiohttp_response(await workspaces.dispatch(payload))


def _unavailable() -> web.Response:
    """Not connected yet."""
    return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)


def _housekeeping(payload: Payload) -> web.Response | None:
    """The answer to what Slack sends for its own sake, or None."""
    if payload.get("ssl_check") == "1":
        return web.Response()
    match payload.get("type"):
        case "url_verification":
            return web.json_response({"challenge": text(payload, "challenge")})
        case "app_rate_limited":
            return web.Response()
        case _:
            return None


async def _body(request: web.Request) -> bytes:
    """The raw body, as long as it is not too long."""
    chunks: list[bytes] = []
    size = request.content_length or 0
    if size <= MOST_BYTES:
        size = 0
        async for chunk in request.content.iter_chunked(65_536):
            size += len(chunk)
            if size > MOST_BYTES:
                break
            chunks.append(chunk)
    if size > MOST_BYTES:
        raise Rejected(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "the body is too large")
    return b"".join(chunks)
