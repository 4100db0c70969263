"""All workspaces that the app serves: the one of the bot token, or every one that installed it.

This module and those that it imports load Slack's SDK, which takes most of a second: import it when Slack
is configured, and not before.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from http import HTTPStatus
from typing import Self

import aiohttp
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.slack.body import Body
from adapters.chat.slack.connection import TIMEOUT, Connection, quiet
from adapters.chat.slack.credentials import Credentials
from adapters.chat.slack.desk import Desk
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.files import Files
from adapters.chat.slack.identity import Identity, homes, identify
from adapters.chat.slack.installations import Installations, Installed
from adapters.chat.slack.installing import Installing
from adapters.chat.slack.pace import Pace
from adapters.chat.slack.payload import Payload
from adapters.chat.slack.private import Whisper
from adapters.chat.slack.socket_link import SocketLink
from adapters.chat.slack.web_api import WebApi
from routing.errors import Misconfigured, PlatformUnreachable

log = logging.getLogger(__name__)

_ORGANISATION = "organisation"
"""Under this name stands which organisation a workspace belongs to, for answers that a restart left over."""


class Workspaces:
    """Finds the connection that a request or an answer belongs to."""

    def __init__(
        self,
        credentials: Credentials,
        body: Body,
        api_url: str,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[object]],
    ) -> None:
        self._credentials = credentials
        self._body = body
        self._api_url = api_url
        self._clock = clock
        self._sleep = sleep
        self._session = aiohttp.ClientSession(timeout=TIMEOUT)
        self._client = AsyncWebClient(base_url=api_url, session=self._session)
        self._connections: dict[str, Connection] = {}
        """By workspace."""
        self._organisations: dict[str, tuple[Installed, Identity]] = {}
        self._errands = Errands()
        self._link: SocketLink | None = None
        oauth = credentials.oauth
        self._installations = (
            Installations(body.vault, oauth.client_secret, oauth.workspaces) if oauth else None
        )
        self.installing = (
            Installing(
                oauth=oauth,
                client=self._client,
                installations=self._installations,
                admit=self._admit,
                clock=clock,
            )
            if oauth and self._installations
            else None
        )

    async def open(self) -> Self:
        """Connect. Raises `Misconfigured` or `PlatformUnreachable`, and leaves nothing open then."""
        try:
            if self._installations is None:
                await self._admit(Installed(team="", enterprise="", bot_token=self._credentials.bot_token))
            else:
                await self._admit_all(self._installations)
            if self._credentials.mode == "socket":
                self._link = SocketLink(self._client, self._credentials.app_token, self.dispatch)
                await self._link.open(quiet())
        except BaseException:
            await self._session.close()
            raise
        return self

    async def close(self) -> None:
        """Take no more, finish what is under way, give back connections."""
        if self._link is not None:
            await self._link.close()
        await self._errands.finish()
        await asyncio.gather(*(connection.close() for connection in self._connections.values()))
        await self._session.close()

    async def dispatch(self, payload: Payload) -> BoltResponse:
        """Hand a request to its workspace; 403 where the app is not installed."""
        for team, enterprise in homes(payload):
            connection = self._connections.get(team) or await self._of_organisation(team, enterprise)
            if connection is not None:
                return await connection.answer(payload)
        if self._installations is None:
            (only,) = self._connections.values()
            return await only.answer(payload)
        log.warning("slack: a request came from where the app is not installed")
        return BoltResponse(status=HTTPStatus.FORBIDDEN, body="")

    async def of(self, team: str) -> Connection:
        """The connection to a workspace. Raises `PlatformUnreachable` where the app was removed."""
        connection = self._connections.get(team)
        if connection is None:
            enterprise = await self._body.preferences.preference(f"slack:{team}", _ORGANISATION)
            connection = await self._of_organisation(team, enterprise)
        if connection is None:
            raise PlatformUnreachable(f"the app is no longer installed in the workspace {team}")
        return connection

    async def _admit_all(self, installations: Installations) -> None:
        """One installation that no longer works must not keep the others from working."""
        for installed in await installations.all():
            try:
                await self._admit(installed)
            except Misconfigured as revoked:
                log.warning("slack: the installation in %s is gone: %s", installed.home, revoked)
                await installations.forget(installed.home)

    async def _admit(self, installed: Installed) -> None:
        me = await identify(self._web_api(installed.bot_token, patient=False))
        if installed.enterprise and not installed.team:
            self._organisations[installed.enterprise] = (
                installed,
                replace(me, enterprise=installed.enterprise),
            )
            for team in [t for t, c in self._connections.items() if c.me.enterprise == installed.enterprise]:
                await self._connections.pop(team).close()
            return
        before = self._connections.get(me.team)
        self._connections[me.team] = self._connect(me, installed)
        if before is not None:
            await before.close()

    async def _of_organisation(self, team: str, enterprise: str) -> Connection | None:
        """Where a whole organisation has the app, a workspace is connected when it is first heard of."""
        known = self._organisations.get(enterprise)
        if known is None or not team:
            return None
        installed, me = known
        await self._body.preferences.prefer(f"slack:{team}", _ORGANISATION, enterprise)
        if team not in self._connections:
            self._connections[team] = self._connect(replace(me, team=team), installed)
        return self._connections[team]

    def _connect(self, me: Identity, installed: Installed) -> Connection:
        hasty = self._web_api(installed.bot_token, patient=False)
        patient = self._web_api(installed.bot_token, patient=True)
        files = Files(api=patient, session=self._session, token=installed.bot_token, reader=self._body.reader)
        desk = Desk(
            hasty=hasty,
            patient=patient,
            pace=Pace(self._clock, self._sleep),
            me=me,
            whisper=Whisper(api=patient, session=self._session, api_url=self._api_url),
            files=files,
            clock=self._clock,
            began=float(int(time.time())),
        )

        async def left() -> None:
            self._errands.run(self._dismiss(installed), "leaving a workspace")

        return Connection(desk=desk, body=self._body, token=installed.bot_token, left=left)

    async def _dismiss(self, installed: Installed) -> None:
        """The app was removed: erase the token and serve nobody there any more."""
        if self._installations is None:
            log.error(
                "slack: the app was removed from the workspace; install it again, copy the new bot_token"
            )
            return
        log.warning("slack: the app was removed from %s", installed.home)
        await self._installations.forget(installed.home)
        self._organisations.pop(installed.enterprise if not installed.team else "", None)
        gone = [team for team, connection in self._connections.items() if connection.is_of(installed)]
        for team in gone:
            await self._connections.pop(team).close()

    def _web_api(self, token: str, *, patient: bool) -> WebApi:
        return WebApi(token=token, base_url=self._api_url, session=self._session, patient=patient)
