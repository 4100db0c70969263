"""HTTP/1.1 responses out of bytes: as much of RFC 9112 as an answer in JSON needs, and nothing by guess."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NoReturn

LARGEST = 256 * 1024
"""Bytes of a response with its head."""

_STATUS = re.compile(rb"HTTP/1\.([01]) ([1-5][0-9]{2})( [^\r\n]*)?")
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n\0]*?)[ \t]*")
_LENGTH = re.compile(rb"[0-9]{1,7}")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,6})[ \t]*(;[^\r\n]*)?")
_NO_BODY = frozenset({204, 304})


class Malformed(Exception):
    """What came back is no HTTP, or more than anybody asked for: the connection is of no use any more."""


@dataclass(frozen=True, slots=True)
class Response:
    """A whole response. Names of headers are in small letters; of several with one name, the last counts."""

    status: int
    headers: Mapping[bytes, bytes]
    body: bytes
    keeps: bool
    """Whether the connection may carry another request."""


def response_in(data: bytes, *, ended: bool = False) -> Response | None:
    """The response that the bytes hold, None while they are its beginning; `ended`: no more will come.

    Raises `Malformed`.

    >>> response_in(b"HTTP/1.1 201 Created\\r\\nContent-Length: 2\\r\\n\\r\\n{}").body
    b'{}'
    """
    if len(data) > LARGEST:
        raise Malformed("a response beyond all measure")
    status, minor, headers, rest = _final_head(data)
    if not status:
        return None if not ended else _refuse("the connection ended before the response")
    body, surplus, delimited = (b"", rest, True) if status in _NO_BODY else _body(headers, rest, ended)
    if body is None:
        return None
    return Response(
        status, headers, body, delimited and not surplus and minor == b"1" and not _closes(headers)
    )


def _final_head(data: bytes) -> tuple[int, bytes, Mapping[bytes, bytes], bytes]:
    """Status, minor version, headers and what follows; interim responses are passed over, 0 says wait."""
    rest = data
    while True:
        head, blank, rest = rest.partition(b"\r\n\r\n")
        if not blank:
            return 0, b"", {}, b""
        line, *fields = head.split(b"\r\n")
        said = _STATUS.fullmatch(line)
        if said is None or said[2] == b"101":
            raise Malformed("no status line, or another protocol")
        if not said[2].startswith(b"1"):
            return int(said[2]), said[1], _headers(fields), rest


def _headers(fields: list[bytes]) -> Mapping[bytes, bytes]:
    headers: dict[bytes, bytes] = {}
    for field in fields:
        match = _FIELD.fullmatch(field)
        if match is None:
            raise Malformed("a header that is none")
        name, value = match[1].lower(), match[2]
        if name in {b"content-length", b"transfer-encoding"} and headers.get(name, value) != value:
            raise Malformed("two lengths")
        headers[name] = value
    return headers


def _body(headers: Mapping[bytes, bytes], rest: bytes, ended: bool) -> tuple[bytes | None, bytes, bool]:
    """The body, None if it is not whole yet; what came after it; whether its end was told beforehand."""
    coding, length = headers.get(b"transfer-encoding"), headers.get(b"content-length")
    if coding is not None:
        if coding.lower() != b"chunked" or length is not None:
            raise Malformed("a coding that is not known, or two lengths")
        return _chunked(rest, ended)
    if length is None:
        return (rest if ended else None), b"", False
    if not _LENGTH.fullmatch(length):
        raise Malformed("no length")
    whole = len(rest) >= int(length)
    if ended and not whole:
        raise Malformed("the connection ended within the body")
    return (rest[: int(length)] if whole else None), rest[int(length) :], True


def _chunked(rest: bytes, ended: bool) -> tuple[bytes | None, bytes, bool]:
    pieces: list[bytes] = []
    for piece, after in _chunks(rest):
        pieces.append(piece)
        if not piece:
            return b"".join(pieces), after, True
    if ended:
        raise Malformed("the connection ended within the body")
    return None, b"", True


def _chunks(rest: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each whole chunk with what follows it; the last one is empty. Trailers are passed over."""
    while True:
        line, newline, after = rest.partition(b"\r\n")
        if not newline:
            return
        size = _CHUNK.fullmatch(line)
        if size is None:
            raise Malformed("no chunk")
        length = int(size[1], 16)
        if length == 0:
            trailers, blank, surplus = (b"\r\n" + after).partition(b"\r\n\r\n")
            if blank:
                _headers(trailers.split(b"\r\n")[1:])
                yield b"", surplus
            return
        if len(after) < length + 2:
            return
        if after[length : length + 2] != b"\r\n":
            raise Malformed("a chunk of another length")
        rest = after[length + 2 :]
        yield after[:length], rest


def _closes(headers: Mapping[bytes, bytes]) -> bool:
    options = headers.get(b"connection", b"").lower().split(b",")
    return any(option.strip() == b"close" for option in options)


def _refuse(because: str) -> NoReturn:
    raise Malformed(because)
