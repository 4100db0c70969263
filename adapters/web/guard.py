"""Which requests a page of this machine may trust: right host, right origin, right content type.

The playground listens on localhost, where any web site that the person has open can send requests to
and, by DNS rebinding, read from. A name in `Host` that is not ours gives such a site away.
"""

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

BOUND_HOST = web.AppKey("bound_host", str)
"""The host that the server was told to listen on."""


def is_ours(host: str, bound: str) -> bool:
    """Whether a host name without a port is this machine's: a loopback name, or the configured host.

    Where the server listens on all addresses, every literal address passes too: rebinding needs a name.

    >>> is_ours("localhost", "127.0.0.1"), is_ours("bot.example", "127.0.0.1")
    (True, False)
    >>> is_ours("192.168.1.7", "0.0.0.0"), is_ours("192.168.1.7", "127.0.0.1")
    (True, False)
    """
    name = host.lower().strip("[]")
    if name in {"localhost", bound.lower().strip("[]")}:
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or bound in {"0.0.0.0", "::", ""}  # noqa: S104 -- compared with, not bound to


def _host_of(netloc: str) -> str:
    try:
        return urlsplit(f"//{netloc}").hostname or ""
    except ValueError:
        return ""


def _is_same_origin(request: web.Request) -> bool:
    """Browsers send `Origin` with every POST; a tool such as curl sends none and is no web site.

    The scheme is not compared: a proxy may speak TLS in front of us.
    """
    origin = request.headers.get("Origin")
    if origin is None:
        return request.headers.get("Sec-Fetch-Site", "none") in {"none", "same-origin"}
    return origin.partition("://")[2] == request.host


def _check(request: web.Request) -> None:
    if not is_ours(_host_of(request.host), request.app.get(BOUND_HOST, "127.0.0.1")):
        raise web.HTTPForbidden(
            text="This page answers to 127.0.0.1, localhost and the configured --host only."
        )
    if request.method in {"GET", "HEAD"}:
        return
    if not _is_same_origin(request):
        raise web.HTTPForbidden(text="Requests of other web sites are refused.")
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="Send application/json.")


def guarded(handler: Handler) -> Handler:
    """Refuse what another web site could have sent (403) and what is not JSON (415)."""

    async def check_first(request: web.Request) -> web.StreamResponse:
        _check(request)
        return await handler(request)

    return check_first
