"""Who signs what Teams sends, and who hands out tokens to bots."""

import asyncio
import base64
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

ISSUER = "https://api.botframework.com"
APP_ID = "00000000-aaaa-4bbb-8ccc-111111111111"
APP_PASSWORD = "app-password"
TENANT = "00000000-dddd-4eee-8fff-222222222222"
LIFETIME = 3600


@lru_cache(maxsize=8)
def rsa_key(name: str) -> RSAPrivateKey:
    """The same key for the same name within a test run: making one takes a while."""
    return generate_private_key(public_exponent=65537, key_size=2048)


@dataclass(slots=True)
class Signer:
    """The Bot Framework's keys: the document that publishes them, and tokens signed with them."""

    kid: str = "key-1"
    endorsements: list[str] = field(default_factory=lambda: ["msteams"])
    published: list[str] = field(default_factory=lambda: ["key-1"])
    fetches: int = 0
    open: asyncio.Event = field(default_factory=asyncio.Event)
    """While it is cleared, whoever asks for the keys waits."""
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    """Somebody asked for the keys."""

    def __post_init__(self) -> None:
        self.open.set()

    def rotate(self) -> None:
        """From now on another key signs, and it alone is published."""
        self.kid = f"key-{int(self.kid.removeprefix('key-')) + 1}"
        self.published = [self.kid]

    def token(
        self,
        service_url: str,
        *,
        without: str = "",
        headers: Mapping[str, str] | None = None,
        signed_by: str = "",
        **claims: object,
    ) -> str:
        """A good token, or one with other claims, without a claim, or signed by somebody else."""
        now = int(time.time())
        good = {
            "iss": ISSUER, "aud": APP_ID, "serviceurl": service_url, "nbf": now - 10, "exp": now + LIFETIME,
        }  # fmt: skip
        said = {name: value for name, value in (good | claims).items() if name != without}
        key = rsa_key(signed_by or self.kid)
        return jwt.encode(said, key, algorithm="RS256", headers={"kid": self.kid, **(headers or {})})

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/v1/.well-known/openidconfiguration", self._metadata),
            web.get("/v1/.well-known/keys", self._keys),
        ]

    async def _metadata(self, request: web.Request) -> web.Response:
        self.fetches += 1
        self.asked.set()
        await self.open.wait()
        return web.json_response(
            {
                "issuer": ISSUER,
                "jwks_uri": f"http://{request.host}/v1/.well-known/keys",
                "id_token_signing_alg_values_supported": ["RS256"],
            }
        )

    async def _keys(self, request: web.Request) -> web.Response:
        await self.open.wait()
        return web.json_response({"keys": [self._published(kid) for kid in self.published]})

    def _published(self, kid: str) -> Mapping[str, object]:
        numbers = rsa_key(kid).public_key().public_numbers()
        return {
            "kty": "RSA", "use": "sig", "kid": kid, "x5t": kid, "endorsements": self.endorsements,
            "n": _base64(numbers.n), "e": _base64(numbers.e),
        }  # fmt: skip


def _base64(number: int) -> str:
    return (
        base64.urlsafe_b64encode(number.to_bytes((number.bit_length() + 7) // 8, "big")).rstrip(b"=").decode()
    )


Service = Literal["bots", "graph"]
SERVICES: Mapping[str, Service] = {
    f"{ISSUER}/.default": "bots",
    "https://graph.microsoft.com/.default": "graph",
}
"""By scope: what a token is good for."""


@dataclass(slots=True)
class TokenEndpoint:
    """Hands out access tokens for the right form, counts how often, and takes its time if told to."""

    delay: float = 0.0
    asked: int = 0
    lifetime: int = LIFETIME
    faults: list[int] = field(default_factory=list)
    """Status codes of the next answers."""
    busy: asyncio.Event = field(default_factory=asyncio.Event)
    """Somebody asked for a token."""
    _good: set[str] = field(default_factory=set)

    def accepts(self, authorization: str, service: Service = "bots") -> bool:
        """Whether this is a token for that service."""
        token = authorization.removeprefix("Bearer ")
        return token in self._good and token.startswith(service)

    def revoke(self) -> None:
        """No token that was handed out is good any more."""
        self._good.clear()

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/{tenant}/oauth2/v2.0/token", self._hand_out)]

    async def _hand_out(self, request: web.Request) -> web.Response:
        self.asked += 1
        self.busy.set()
        form = await request.post()
        await asyncio.sleep(self.delay)
        if self.faults:
            return web.json_response({"error": "temporarily_unavailable"}, status=self.faults.pop(0))
        right = {
            "grant_type": "client_credentials", "client_id": APP_ID, "client_secret": APP_PASSWORD,
        }  # fmt: skip
        service = SERVICES.get(str(form.get("scope", "")))
        if service is None or {name: said for name, said in form.items() if name != "scope"} != right:
            return web.json_response({"error": "invalid_client"}, status=401)
        token = f"{service}-{self.asked}"
        self._good.add(token)
        return web.json_response({"token_type": "Bearer", "expires_in": self.lifetime, "access_token": token})
