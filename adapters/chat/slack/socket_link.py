"""Socket Mode: one connection of the app, whichever workspaces its envelopes come from."""

import logging
import time
from collections.abc import Awaitable, Callable
from http import HTTPStatus

import aiohttp
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.slack.credentials import complaint
from adapters.chat.slack.edge import Rejected, commanded, shaped
from adapters.chat.slack.payload import Payload

log = logging.getLogger(__name__)

_SHAPES = {"slash_commands": commanded}
"""How a kind of envelope has to look; all others hold an object with a type."""

Dispatch = Callable[[Payload], Awaitable[BoltResponse]]


class SocketLink:
    """Hands over what comes in, and acknowledges what was taken."""

    def __init__(self, client: AsyncWebClient, app_token: str, dispatch: Dispatch) -> None:
        self._client = client
        self._app_token = app_token
        self._dispatch = dispatch
        self._socket: SocketModeClient | None = None

    async def open(self, logger: logging.Logger) -> None:
        """Connect. Raises what `complaint` says if Slack does not take the token.

        The SDK would try for ever, so the token is tried once before the SDK gets it.
        """
        try:
            opened = await self._client.apps_connections_open(app_token=self._app_token)
        except SlackApiError as error:
            raise complaint("app_token", str(error.response.get("error"))) from None
        except (aiohttp.ClientError, TimeoutError) as error:
            raise complaint("app_token", type(error).__name__) from None
        self._socket = SocketModeClient(app_token=self._app_token, web_client=self._client, logger=logger)
        self._socket.socket_mode_request_listeners.append(self._take)
        self._socket.wss_uri = opened["url"]
        await self._socket.connect()  # type: ignore[no-untyped-call]  # the SDK left it untyped

    async def close(self) -> None:
        """Take no more."""
        if self._socket is not None:
            await self._socket.close()  # type: ignore[no-untyped-call]  # the SDK left it untyped

    async def _take(self, client: AsyncBaseSocketModeClient, envelope: SocketModeRequest) -> None:
        """Acknowledge an envelope, unless it has to come again; what is malformed need not."""
        try:
            answer = await self._dispatch(_SHAPES.get(envelope.type, shaped)(envelope.payload))
        except Rejected as rejected:
            log.warning("slack: an envelope was malformed: %s", rejected)
            answer = BoltResponse(status=HTTPStatus.OK)
        await send_async_response(client, envelope, answer, time.time())
