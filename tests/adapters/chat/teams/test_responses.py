"""HTTP responses out of bytes, whole, in pieces, and those that are none."""

import pytest

from adapters.chat.teams.responses import LARGEST, Malformed, Response, response_in

CREATED = b'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"id":"1"}'[
    :-1
]
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b'4;x=y\r\n{"id\r\n6\r\n":"1"}\r\n0\r\nDate: now\r\n\r\n'
)
EMPTY = b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n"
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + EMPTY


def _whole(data: bytes, *, ended: bool = False) -> Response:
    response = response_in(data, ended=ended)
    assert response is not None
    return response


@pytest.mark.parametrize(
    ("data", "status", "body"),
    [(CREATED, 201, b'{"id":"1"'), (CHUNKED, 200, b'{"id":"1"}'), (EMPTY, 202, b""), (INTERIM, 202, b""),
     (b"HTTP/1.1 204 \r\n\r\n", 204, b""), (b"HTTP/1.1 204\r\n\r\n", 204, b"")],
)  # fmt: skip
def test_a_response_is_whole_with_its_last_byte_and_not_before(data: bytes, status: int, body: bytes) -> None:
    assert [response_in(data[:end]) for end in range(len(data))] == [None] * len(data)
    response = _whole(data)
    assert (response.status, response.body, response.keeps) == (status, body, True)


def test_without_a_length_the_body_ends_with_the_connection() -> None:
    data = b"HTTP/1.1 502 Bad Gateway\r\nRetry-After: 3\r\n\r\nsorry"
    assert response_in(data) is None
    response = _whole(data, ended=True)
    assert (response.body, response.headers[b"retry-after"], response.keeps) == (b"sorry", b"3", False)


@pytest.mark.parametrize(
    "data",
    [EMPTY.replace(b"1.1", b"1.0"), EMPTY + b"more",
     EMPTY.replace(b"\r\n\r\n", b"\r\nConnection: x, Close\r\n\r\n"), CHUNKED + b"HTTP/1.1 200 OK\r\n\r\n"],
    ids=["HTTP/1.0", "surplus", "close", "another response"],
)  # fmt: skip
def test_a_connection_is_not_kept_when_its_next_byte_might_be_anything(data: bytes) -> None:
    assert not _whole(data).keeps


@pytest.mark.parametrize("data", [CREATED[:-1], CHUNKED[:-4], CREATED[:20], b"HTTP/1.1 100 Continue\r\n\r\n"])
def test_a_response_that_breaks_off_is_none(data: bytes) -> None:
    with pytest.raises(Malformed):
        response_in(data, ended=True)


@pytest.mark.parametrize(
    "data",
    [
        b"<html>\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: b\r\n folded\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA : b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: b\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1, 1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxx\r\n0\r\n\r\n",
        b"x" * (LARGEST + 1),
    ],
)
def test_what_is_no_clear_response_is_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        response_in(data)
