"""Requests over kept connections: one after the other, many at once, and when the other side misbehaves."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from adapters.chat.teams.responses import Malformed
from adapters.chat.teams.wire import MOST, NotAnswered, NotConnected, Target, Wire
from tests.peers.teams.identity import rsa_key

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Service:
    """Answers each request with the next of its replies, the last one again and again; b"" hangs up."""

    def __init__(self, replies: Sequence[bytes]) -> None:
        self.replies = list(replies)
        self.connections = 0
        self.open = 0
        self.most_open = 0
        self.requests: list[bytes] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open += 1
        self.most_open = max(self.open, self.most_open)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = int(head.partition(b"Content-Length: ")[2].partition(b"\r\n")[0] or 0)
                self.requests.append(head + await reader.readexactly(length))
                reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
                if not reply:
                    break
                for piece in (reply[:7], reply[7:]):
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(0)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.open -= 1
            writer.close()


@asynccontextmanager
async def serving(*replies: bytes) -> AsyncIterator[tuple[Service, Target]]:
    service = Service(replies)
    server = await asyncio.start_server(service.serve, "127.0.0.1", 0, backlog=500)
    async with server:
        port = server.sockets[0].getsockname()[1]
        yield service, Target.of(f"http://127.0.0.1:{port}/v3/conversations/a%3A1/activities?x=1")


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    wire = Wire()
    yield wire
    wire.close()


async def test_requests_one_after_the_other_share_a_connection(wire: Wire) -> None:
    async with serving(OK) as (service, target):
        for _ in range(3):
            assert (await wire.request("POST", target, {"Authorization": "Bearer x"}, b"{}")).body == b"{}"
        assert service.connections == 1
    head = f"POST /v3/conversations/a%3A1/activities?x=1 HTTP/1.1\r\nHost: {target.host}\r\n".encode()
    assert all(request.startswith(head) for request in service.requests)
    assert all(request.endswith(b"\r\nContent-Length: 2\r\n\r\n{}") for request in service.requests)


async def test_so_many_at_once_wait_for_a_connection(wire: Wire) -> None:
    async with serving(OK) as (service, target):
        asked = (wire.request("POST", target, {}, b"{}") for _ in range(3 * MOST))
        assert {answer.status for answer in await asyncio.gather(*asked)} == {200}
        assert service.most_open <= MOST


async def test_a_connection_that_is_to_end_is_not_used_again(wire: Wire) -> None:
    async with serving(OK.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)) as (service, target):
        for _ in range(2):
            await wire.request("GET", target, {})
        assert service.connections == 2


async def test_a_connection_that_the_service_ended_meanwhile_is_not_used_again(wire: Wire) -> None:
    async with serving(OK) as (service, target):
        await wire.request("GET", target, {})
        service.replies = [b""]
        with pytest.raises(NotAnswered):
            await wire.request("GET", target, {})
        service.replies = [OK]
        assert (await wire.request("GET", target, {})).status == 200


async def test_bytes_that_nobody_asked_for_are_no_answer_to_the_next_request(wire: Wire) -> None:
    async with serving(OK + b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged", OK) as (service, target):
        bodies = [(await wire.request("GET", target, {})).body for _ in range(2)]
    assert bodies == [b"{}", b"{}"]
    assert service.connections == 2


async def test_a_cancelled_request_takes_its_connection_with_it(wire: Wire) -> None:
    async with serving(OK[:20], OK) as (service, target):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await wire.request("GET", target, {})
        assert (await wire.request("GET", target, {})).body == b"{}"
        assert service.connections == 2


async def test_faults_are_told_apart_by_whether_the_request_may_have_arrived(wire: Wire) -> None:
    async with serving(b"", b"junk\r\n\r\n") as (_, target):
        with pytest.raises(NotAnswered):
            await wire.request("POST", target, {})
        with pytest.raises(Malformed):
            await wire.request("POST", target, {})
    with pytest.raises(NotConnected):
        await wire.request("POST", target, {})


@pytest.mark.parametrize(
    "url",
    ["https://x.example/a b", "https://x.example/\r\nX: y", "ftp://x.example/", "https://",
     "https://a@x.example/", "/v3"],
)  # fmt: skip
def test_an_address_that_could_say_more_than_it_should_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="URL"):
        Target.of(url)


async def test_a_header_that_could_end_its_line_is_refused(wire: Wire) -> None:
    async with serving(OK) as (service, target):
        with pytest.raises(ValueError, match="header"):
            await wire.request("GET", target, {"Authorization": "x\r\nHost: y"})
        assert service.requests == []


async def test_a_service_whose_certificate_nobody_vouches_for_is_told_nothing(tmp_path: Path) -> None:
    service = Service([OK])
    server = await asyncio.start_server(service.serve, "127.0.0.1", 0, ssl=_certified(tmp_path))
    known, unknown = Wire(lambda: ssl.create_default_context(cafile=tmp_path / "pem")), Wire()
    async with server:
        target = Target.of(f"https://localhost:{server.sockets[0].getsockname()[1]}/")
        assert (await known.request("GET", target, {})).status == 200
        with pytest.raises(NotConnected):
            await unknown.request("GET", target, {})
        known.close()
    assert len(service.requests) == 1


def _certified(folder: Path) -> ssl.SSLContext:
    """A server's side of TLS, with a certificate for `localhost` that only its own file vouches for."""
    key, name = rsa_key("tls"), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "pem").write_bytes(private + certificate.public_bytes(Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "pem")
    return context


def test_an_https_address_speaks_tls_on_its_own_port() -> None:
    target = Target.of("https://smba.trafficmanager.net/emea/v3/x")
    assert (target.origin, target.path) == (("smba.trafficmanager.net", 443, True), "/emea/v3/x")
