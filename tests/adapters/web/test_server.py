import asyncio
import socket
from collections.abc import AsyncIterator, Sequence

import aiohttp
import pytest
from aiohttp import web

from adapters.web.guard import guarded, is_ours
from adapters.web.server import SAFE_HEADERS, WebServer
from adapters.web.streams import Fanout
from routing.errors import Misconfigured


async def _ready() -> Sequence[str]:
    return ()


async def _fails(_: web.Request) -> web.StreamResponse:
    raise RuntimeError("tail of a secret")


async def _echoes(request: web.Request) -> web.StreamResponse:
    return web.json_response(await request.json())


def _server(routes: Sequence[web.RouteDef] = (), port: int = 0, reasons: Sequence[str] = ()) -> WebServer:
    async def ready() -> Sequence[str]:
        return reasons

    return WebServer(host="127.0.0.1", port=port, routes=routes, ready=ready)


@pytest.fixture
async def url() -> AsyncIterator[str]:
    server = _server(
        [web.get("/fails", _fails), web.post("/echo", guarded(_echoes)), web.post("/raw", _echoes)]
    )
    yield await server.start()
    await server.stop()


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def test_it_says_that_it_lives(url: str, client: aiohttp.ClientSession) -> None:
    async with client.get(f"{url}/healthz") as response:
        assert (response.status, await response.text()) == (200, "ok")


@pytest.mark.parametrize(("reasons", "status"), [([], 200), (["no model is up", "disk is full"], 503)])
async def test_it_is_ready_only_when_nothing_speaks_against_it(
    client: aiohttp.ClientSession, reasons: list[str], status: int
) -> None:
    server = _server(reasons=reasons)
    url = await server.start()
    async with client.get(f"{url}/readyz") as response:
        assert response.status == status
        assert (await response.json())["reasons"] == reasons
    await server.stop()


async def test_a_taken_port_is_a_setting_to_change_and_not_a_traceback() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(Misconfigured, match=rf"port {port} .* --port"):
            await _server(port=port).start()


async def test_an_address_of_another_machine_names_the_option_to_change() -> None:
    server = WebServer(host="192.0.2.1", port=0, routes=(), ready=_ready)
    with pytest.raises(Misconfigured, match="--host"):
        await server.start()


@pytest.mark.parametrize("path", ["/healthz", "/nowhere", "/fails"])
async def test_every_answer_carries_the_safe_headers(
    url: str, client: aiohttp.ClientSession, path: str
) -> None:
    async with client.get(url + path) as response:
        assert {name: response.headers.get(name) for name in SAFE_HEADERS} == SAFE_HEADERS
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy


async def test_an_unknown_page_is_friendly_in_three_languages(
    url: str, client: aiohttp.ClientSession
) -> None:
    async with client.get(f"{url}/nowhere", headers={"Accept": "text/html"}) as response:
        page = await response.text()
        assert response.status == 404
        assert all(word in page for word in ("findes ikke", "gibt es nicht", "no such page", 'href="/"'))


async def test_a_fault_never_shows_its_insides(url: str, client: aiohttp.ClientSession) -> None:
    async with client.get(f"{url}/fails") as response:
        page = await response.text()
        assert response.status == 500
        assert "secret" not in page
        assert "Traceback" not in page


async def test_a_body_over_a_megabyte_is_refused(url: str, client: aiohttp.ClientSession) -> None:
    headers = {"Content-Type": "application/json"}
    async with client.post(f"{url}/echo", data=b'"' + b"x" * 1_100_000 + b'"', headers=headers) as response:
        assert response.status == 413


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
async def test_a_body_that_only_claims_to_be_compressed_is_the_senders_fault(
    url: str, client: aiohttp.ClientSession, encoding: str
) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": encoding}
    async with client.post(f"{url}/raw", data=b"{}", headers=headers) as response:
        assert 400 <= response.status < 500


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Host": "evil.example"}, 403),
        ({"Host": "[::1"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
async def test_another_web_site_can_do_nothing_here(
    url: str, client: aiohttp.ClientSession, headers: dict[str, str], status: int
) -> None:
    sent = {"Content-Type": "application/json", **headers}
    async with client.post(f"{url}/echo", data=b"{}", headers=sent) as response:
        assert response.status == status


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_the_page_itself_may_post_also_from_behind_a_tls_proxy(
    url: str, client: aiohttp.ClientSession, scheme: str
) -> None:
    headers = {"Origin": url.replace("http", scheme, 1), "Sec-Fetch-Site": "same-origin"}
    async with client.post(f"{url}/echo", json={"a": 1}, headers=headers) as response:
        assert await response.json() == {"a": 1}


@pytest.mark.parametrize(
    ("host", "bound", "ours"),
    [  # 0.0.0.0 is compared with here, nothing listens on it
        ("127.0.0.1", "127.0.0.1", True),
        ("::1", "127.0.0.1", True),
        ("LOCALHOST", "127.0.0.1", True),
        ("bot.firma.dk", "bot.firma.dk", True),
        ("bot.firma.dk", "0.0.0.0", False),  # noqa: S104 -- see above
        ("10.1.2.3", "0.0.0.0", True),  # noqa: S104 -- see above
        ("10.1.2.3", "127.0.0.1", False),
        ("localhost.evil.example", "127.0.0.1", False),
        ("", "127.0.0.1", False),
    ],
)
def test_only_loopback_and_the_configured_host_are_ours(host: str, bound: str, ours: bool) -> None:
    assert is_ours(host, bound) is ours


async def test_stopping_does_not_wait_for_open_streams(client: aiohttp.ClientSession) -> None:
    pages = Fanout()

    async def events(request: web.Request) -> web.StreamResponse:
        return await pages.serve(request, "en")

    server = _server([web.get("/events", events)])
    url = await server.start()
    async with client.get(f"{url}/events") as response:
        assert await response.content.readline() == b"retry: 1000\n"
        async with asyncio.timeout(1.5):  # the server gives ordinary requests two seconds
            await server.stop()
    assert len(pages) == 0


async def test_a_page_that_does_not_read_is_let_go_and_the_others_go_on(
    client: aiohttp.ClientSession,
) -> None:
    pages = Fanout()

    async def events(request: web.Request) -> web.StreamResponse:
        return await pages.serve(request, "en")

    server = _server([web.get("/events", events)])
    url = await server.start()
    async with client.get(f"{url}/events") as slow:
        await slow.content.readline()
        for _ in range(1_000):
            pages.publish(lambda _: b"data: x\n\n")
        async with asyncio.timeout(5):
            assert (await slow.content.read()).count(b"data: x") < 1_000
    assert len(pages) == 0
    await server.stop()
