"""Microsoft's own adapter as botbuilder-core ships it, to measure ours beside it.

Two stand-ins: the HTTP handler, which the archived botbuilder-integration-aiohttp would bring, and the
fetching of tokens, because msal refuses an address without https. The token is kept as long as msal would
keep it here: by one object, which botbuilder makes anew for each turn.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

import requests
from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import Activity
from botframework.connector.auth import (
    BotFrameworkAuthenticationFactory,
    MicrosoftAppCredentials,
    PasswordServiceClientCredentialFactory,
)

from tests.peers.teams import TeamsApp
from tests.peers.teams.identity import ISSUER


class _Credentials(MicrosoftAppCredentials):
    def __init__(self, app: TeamsApp) -> None:
        super().__init__(app.app_id, app.app_password)
        self._app = app
        self._token = ""

    def get_access_token(self, force_refresh: bool = False) -> str:
        if not self._token:
            form = {
                "grant_type": "client_credentials",
                "client_id": self._app.app_id,
                "client_secret": self._app.app_password,
                "scope": f"{ISSUER}/.default",
            }
            self._token = requests.post(self._app.token_url, data=form, timeout=10).json()["access_token"]
        return self._token


class _Factory(PasswordServiceClientCredentialFactory):
    def __init__(self, app: TeamsApp) -> None:
        super().__init__(app.app_id, app.app_password)
        self._app = app

    async def create_credentials(self, *args: Any, **named: Any) -> Any:  # botbuilder's carries no types
        return _Credentials(self._app)


class StockBot:
    """Answers each message with one text, the way botbuilder's samples do."""

    def __init__(self, app: TeamsApp, text: str) -> None:
        create: Any = BotFrameworkAuthenticationFactory.create  # botbuilder's classes carry no types
        self._adapter: Any = CloudAdapterBase(  # botbuilder's classes carry no types
            create(
                to_channel_from_bot_login_url=app.token_url,
                to_channel_from_bot_oauth_scope=ISSUER,
                to_bot_from_channel_token_issuer=ISSUER,
                oauth_url=app.token_url,
                to_bot_from_channel_open_id_metadata_url=app.openid_metadata_url,
                to_bot_from_emulator_open_id_metadata_url=app.openid_metadata_url,
                credential_factory=_Factory(app),
            )
        )
        self._text = text

    def routes(self) -> Sequence[web.RouteDef]:
        return [web.post("/api/messages", self._receive)]

    async def _receive(self, request: web.Request) -> web.Response:
        model: Any = Activity  # botbuilder's classes carry no types
        activity = model().deserialize(await request.json())
        await self._adapter.process_activity(request.headers["Authorization"], activity, self._answer)
        return web.Response(status=201)

    async def _answer(self, context: TurnContext) -> None:
        await asyncio.sleep(0)
        await context.send_activity(self._text)
