"""The one HTTP server: it serves the routes it is handed, with safe headers, and says whether it is well."""

import errno
from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

from adapters.web.guard import BOUND_HOST, Handler
from adapters.web.streams import OPEN_STREAMS, end_streams
from routing.errors import Misconfigured

BODY_LIMIT = 1024 * 1024
"""Bytes of a request's body; more is answered 413."""

SHUTDOWN = 2.0
"""Seconds that a running request has to end when the server stops."""

SAFE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

NOT_FOUND = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Dirigent: 404</title>
<h1>404</h1>
<p lang="da">Den side findes ikke. <a href="/">Til forsiden</a></p>
<p lang="de">Diese Seite gibt es nicht. <a href="/">Zur Startseite</a></p>
<p lang="en">There is no such page. <a href="/">To the start page</a></p>
</html>
"""

Ready = Callable[[], Awaitable[Sequence[str]]]
"""Why the program is not ready for work, one sentence each; empty means that it is."""


class WebServer:
    """Everything that is reached over HTTP, on one port."""

    def __init__(self, *, host: str, port: int, routes: Sequence[web.RouteDef], ready: Ready) -> None:
        self._host, self._port = host, port
        self._runner = web.AppRunner(_application(host, routes, ready), shutdown_timeout=SHUTDOWN)

    async def start(self) -> str:
        """Listen; return the address to open. Port 0 takes a free one. Raises `Misconfigured`."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise Misconfigured(_why_deaf(error, self._host, self._port)) from error
        port = self._runner.addresses[0][1]
        return f"http://{_reachable(self._host)}:{port}"

    async def stop(self) -> None:
        """Stop listening; running requests may end, streams are cut."""
        await self._runner.cleanup()


def _application(host: str, routes: Sequence[web.RouteDef], ready: Ready) -> web.Application:
    app = web.Application(middlewares=[_kind_404, _kind_400], client_max_size=BODY_LIMIT)
    app[BOUND_HOST] = host
    app[OPEN_STREAMS] = set()
    app.on_response_prepare.append(_add_safe_headers)
    app.on_shutdown.append(end_streams)

    async def healthz(_: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def readyz(_: web.Request) -> web.Response:
        reasons = list(await ready())
        return web.json_response({"ready": not reasons, "reasons": reasons}, status=503 if reasons else 200)

    app.add_routes([web.get("/healthz", healthz), web.get("/readyz", readyz), *routes])
    return app


@web.middleware
async def _kind_404(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPNotFound:
        if "text/html" not in request.headers.get("Accept", ""):
            raise
        return web.Response(text=NOT_FOUND, content_type="text/html", status=404)


@web.middleware
async def _kind_400(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A body that cannot be decoded, such as one that claims to be compressed, is the sender's fault."""
    try:
        return await handler(request)
    except (web.RequestPayloadError, BadHttpMessage) as error:
        raise web.HTTPBadRequest(text="The body cannot be read.") from error


async def _add_safe_headers(_: web.Request, response: web.StreamResponse) -> None:
    for name, value in SAFE_HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers["Server"] = "Dirigent"


def _why_deaf(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"port {port} on {host} is taken by another program; stop that one, or choose another with --port"
        )
    if error.errno == errno.EACCES:
        return f"port {port} may not be used by this account; choose one above 1023 with --port"
    return f"cannot listen on {host}:{port} ({error.strerror}); choose an address of this machine with --host"


def _reachable(host: str) -> str:
    """The name to type into a browser."""
    if host in {"", "0.0.0.0", "::"}:  # noqa: S104 -- compared with, not bound to
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host
