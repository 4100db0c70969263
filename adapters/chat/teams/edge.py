"""The HTTP endpoint: raw bytes in, a verified activity out, and a status for everything else."""

import asyncio
import ipaddress
import json
import logging
from collections.abc import Mapping
from typing import Literal, NoReturn

from aiohttp import web

from adapters.chat.teams.addresses import ServiceUrls
from adapters.chat.teams.incoming import Incoming, MalformedActivity, NotAuthentic, words
from adapters.chat.teams.transport import CHANNEL, BotbuilderTransport
from adapters.chat.teams.turnstile import Turnstile

log = logging.getLogger(__name__)

LARGEST = 256 * 1024
"""Bytes of a body; Teams' own limit is about 100 KB."""
PATIENCE = 10.0
"""Seconds for a body to arrive."""

Anonymous = Literal["never", "loopback"]
"""Whether requests without a token are taken: never, or from this machine, for a local test client."""


class Edge:
    """Lets in what the Bot Framework sent, for our tenant, about a service that we may answer."""

    def __init__(
        self,
        *,
        transport: BotbuilderTransport,
        urls: ServiceUrls,
        tenant_id: str,
        anonymous: Anonymous,
    ) -> None:
        self._transport = transport
        self._urls = urls
        self._tenant_id = tenant_id
        self._anonymous = anonymous
        self._turnstile = Turnstile()

    async def receive(self, request: web.Request) -> Incoming:
        """The activity, or the HTTP error that refuses it."""
        body = _object(await _read(request))
        service_url = words(body, "serviceUrl")
        if self._anonymous == "never":
            await self._authenticate(request, words(body, "channelId"), service_url)
        elif not _from_this_machine(request):
            _refuse(web.HTTPUnauthorized, "anonymous request from another machine")
        await self._turnstile.enter()
        try:
            activity = self._transport.parse(body)
        except MalformedActivity as error:
            _refuse(web.HTTPBadRequest, str(error))
        if activity.channel_id != CHANNEL or not self._urls.allow(activity.service_url):
            _refuse(web.HTTPForbidden, "another channel, or a service URL that is not on the list")
        if not activity.tenants_agree or self._tenant_id not in {"", activity.tenant}:
            _refuse(web.HTTPForbidden, "a foreign tenant")
        return activity

    async def _authenticate(self, request: web.Request, channel_id: str, service_url: str) -> None:
        authorization = request.headers.get("Authorization", "")
        try:
            await self._transport.authenticate(authorization, channel_id, service_url)
        except NotAuthentic as error:
            _refuse(web.HTTPUnauthorized, str(error))


_WORDS: Mapping[type[web.HTTPException], str] = {
    web.HTTPUnauthorized: "unauthorized",
    web.HTTPForbidden: "forbidden",
    web.HTTPBadRequest: "bad request",
    web.HTTPRequestTimeout: "too slow",
}
"""Constant bodies: a refusal explains itself in our log and to nobody else."""


def _refuse(error: type[web.HTTPException], because: str) -> NoReturn:
    log.info("refused with %s: %s", error.status_code, because)
    raise error(text=_WORDS[error])


async def _read(request: web.Request) -> bytes:
    body = bytearray()
    if (request.content_length or 0) > LARGEST:
        raise web.HTTPRequestEntityTooLarge(max_size=LARGEST, actual_size=request.content_length or 0)
    try:
        async with asyncio.timeout(PATIENCE):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > LARGEST:
                    raise web.HTTPRequestEntityTooLarge(max_size=LARGEST, actual_size=len(body))
    except TimeoutError:
        _refuse(web.HTTPRequestTimeout, "the body did not arrive")
    return bytes(body)


def _object(body: bytes) -> Mapping[str, object]:
    try:
        found: object = json.loads(body.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        _refuse(web.HTTPBadRequest, "not JSON")
    if not isinstance(found, dict):
        _refuse(web.HTTPBadRequest, "not a JSON object")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _from_this_machine(request: web.Request) -> bool:
    """A request that a proxy on this machine passes on comes from elsewhere."""
    if "Forwarded" in request.headers or "X-Forwarded-For" in request.headers:
        return False
    try:
        return ipaddress.ip_address(request.remote or "").is_loopback
    except ValueError:
        return False
