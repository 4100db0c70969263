"""The Bot Framework's signing keys: fetched without ever making a known key wait."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from aiohttp import ClientError, ClientSession

from adapters.chat.teams.incoming import NotAuthentic, part, words

log = logging.getLogger(__name__)

FRESH = 24 * 3600.0
"""Seconds after which the keys are fetched again, in the background."""
PATIENCE = 5.0
"""Seconds for one refresh, both requests together."""
BURST = 5
"""How many unknown keys may each cause a refresh, before `REFILL` slows them down."""
REFILL = 12.0
"""Seconds until one more refresh for an unknown key is allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """One public key and the channels it vouches for. The names are those that botbuilder expects."""

    public_key: object
    endorsements: tuple[str, ...]


class KeyRing:
    """The keys of one OpenID metadata document.

    A known key answers at once, however old. An unknown one causes a refresh, single flight, in a rate
    that garbage tokens cannot use up for long; keys stay when a refresh fails.
    """

    def __init__(self, url: str, http: ClientSession, clock: Callable[[], float] = time.monotonic) -> None:
        self._url = url
        self._http = http
        self._clock = clock
        self._keys: Mapping[str, SigningKey] = {}
        self._edition = 0
        self._fetched = float("-inf")
        self._allowance = float(BURST)
        self._counted = clock()
        self._flight: asyncio.Task[None] | None = None

    async def get(self, kid: str | None) -> SigningKey:
        """The key, or `NotAuthentic`. The name and shape are what botbuilder's token check calls."""
        key = self._keys.get(kid or "")
        if key is not None:
            self._renew()
            return key
        if kid and (self._flying() or self._allowed()):
            await asyncio.shield(self.refresh())
            key = self._keys.get(kid)
        if key is None:
            raise NotAuthentic("unknown signing key")
        return key

    def edition(self) -> int:
        """A number that every refresh changes: what was proven under another one is to be proven again.

        Like `get`, it has old keys fetched in the background.
        """
        self._renew()
        return self._edition

    def refresh(self) -> "asyncio.Task[None]":
        """Fetch the keys, or join the fetch that is under way. The task never fails."""
        if self._flight is None or self._flight.done():
            self._flight = asyncio.create_task(self._fetch())
        return self._flight

    async def close(self) -> None:
        """End a refresh that is under way."""
        if self._flight is not None:
            self._flight.cancel()
            await asyncio.gather(self._flight, return_exceptions=True)

    def _renew(self) -> None:
        if self._keys and self._clock() - self._fetched > FRESH:
            self.refresh()

    def _flying(self) -> bool:
        return self._flight is not None and not self._flight.done()

    def _allowed(self) -> bool:
        now = self._clock()
        self._allowance = min(float(BURST), self._allowance + (now - self._counted) / REFILL)
        self._counted = now
        if self._allowance < 1:
            return False
        self._allowance -= 1
        return True

    async def _fetch(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                metadata = await self._json(self._url)
                keys = _readable(await self._json(words(metadata, "jwks_uri")))
        except (ClientError, TimeoutError, ValueError) as error:
            log.warning("the signing keys could not be fetched (%s); known keys stay", type(error).__name__)
            return
        if keys:
            self._keys, self._fetched = keys, self._clock()
            self._edition += 1

    async def _json(self, url: str) -> object:
        async with self._http.get(url, allow_redirects=False) as response:
            response.raise_for_status()
            found: object = await response.json(content_type=None)
            return found


def _readable(document: object) -> dict[str, SigningKey]:
    """The RSA keys that vouch for at least one channel; others can sign nothing that we accept."""
    from jwt import PyJWK, PyJWTError

    listed = part(document, "keys")
    keys: dict[str, SigningKey] = {}
    for entry in listed if isinstance(listed, list) else []:
        endorsements = part(entry, "endorsements")
        if words(entry, "kty") != "RSA" or not isinstance(endorsements, list) or not endorsements:
            continue
        try:
            key = PyJWK({**entry, "alg": "RS256"}).key
        except (PyJWTError, ValueError):
            log.warning("a signing key is not readable and is left out")
            continue
        channels = tuple(name for name in endorsements if isinstance(name, str))
        keys[words(entry, "kid")] = SigningKey(public_key=key, endorsements=channels)
    keys.pop("", None)
    return keys
