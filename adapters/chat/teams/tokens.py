"""The bot's access token: fetched once for everybody, renewed before it ends."""

import asyncio
import time
from collections.abc import Callable

from aiohttp import ClientError, ClientSession, ClientTimeout

from adapters.chat.teams.incoming import part, words
from routing.errors import DirigentError

SCOPE = "https://api.botframework.com/.default"
EARLY = 300.0
"""Seconds before its end at which a token is renewed."""
PATIENCE = 10.0
_TRIES = 3


class NoToken(DirigentError):
    """The token endpoint gave none; the text says what to look at."""


class AccessToken:
    """The cached token of one app for one service. With an empty app id there is none; nothing is asked."""

    def __init__(
        self,
        *,
        app_id: str,
        password: str,
        url: str,
        http: ClientSession,
        scope: str = SCOPE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._form = {
            "grant_type": "client_credentials",
            "client_id": app_id,
            "client_secret": password,
            "scope": scope,
        }
        self._url = url
        self._http = http
        self._clock = clock
        self._headers = {"Authorization": ""}
        self._ends = 0.0
        self._turn = asyncio.Lock()

    async def headers(self) -> dict[str, str]:
        """What a request must carry, for `forget` the very same; raises `NoToken`."""
        if not self._form["client_id"]:
            return {}
        if self._clock() >= self._ends - EARLY:
            async with self._turn:
                if self._clock() >= self._ends - EARLY:
                    await self._renew()
        return self._headers

    def forget(self, headers: dict[str, str]) -> None:
        """The service refused these headers: fetch a new token next time, unless somebody did already."""
        if headers is self._headers:
            self._ends = 0.0

    async def _renew(self) -> None:
        for attempt in range(_TRIES):
            try:
                token, lifetime = await self._fetch()
            except (ClientError, TimeoutError) as error:
                if self._clock() < self._ends:
                    return  # the old one still works; the next message tries again
                if attempt == _TRIES - 1:
                    raise NoToken(f"the token endpoint did not answer ({type(error).__name__})") from error
                await asyncio.sleep(0.2 * 2**attempt)
            else:
                self._headers = {"Authorization": f"Bearer {token}"}
                self._ends = self._clock() + lifetime
                return

    async def _fetch(self) -> tuple[str, float]:
        timeout = ClientTimeout(total=PATIENCE)
        async with self._http.post(
            self._url, data=self._form, timeout=timeout, allow_redirects=False
        ) as response:
            if response.status in {400, 401, 403}:
                raise NoToken(
                    f"the token endpoint refused the app ({response.status}): "
                    "check [teams] app_id, app_password and tenant_id"
                )
            response.raise_for_status()
            document = await response.json(content_type=None)
        lifetime = part(document, "expires_in")
        token = words(document, "access_token")
        sendable = token.isascii() and token.isprintable()
        if not token or not sendable or not isinstance(lifetime, int | float | str):
            raise NoToken("the token endpoint's answer holds no token")
        return token, float(lifetime)
