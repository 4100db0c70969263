"""HTTP clients that cannot be led away from the address whose residency was checked."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

CONNECT_SECONDS = 8.0


Headers = Mapping[str, str]


def _ignore(_headers: Headers) -> None:
    """Nobody wants to know."""


def open_client(
    endpoint: str,
    transport: "httpx2.AsyncBaseTransport | None" = None,
    heard: Callable[[Headers], None] = _ignore,
) -> "httpx2.AsyncClient":
    """A client for one endpoint: no redirect is followed, and a request to another origin is not sent.

    Reading has no limit here: the gate watches over the time, because a provider's pings would reset a
    limit of the socket. `heard` is called with the headers of every response, names in lower
    case: the SDKs hand them on in three different ways, or not at all. `transport` is for tests that look
    at a request without sending it.
    """
    import httpx2

    home = httpx2.URL(endpoint)

    async def stay(request: "httpx2.Request") -> None:
        target = request.url
        if (target.scheme, target.host, target.port) != (home.scheme, home.host, home.port):
            raise httpx2.ConnectError(
                "the SDK built a request to another host than the card's", request=request
            )

    async def hear(response: "httpx2.Response") -> None:
        heard({name.lower(): value for name, value in response.headers.items()})

    return httpx2.AsyncClient(
        transport=transport,
        timeout=httpx2.Timeout(None, connect=CONNECT_SECONDS),
        limits=httpx2.Limits(max_connections=None, max_keepalive_connections=20),
        event_hooks={"request": [stay], "response": [hear]},
        follow_redirects=False,
    )
