"""Reads server-sent events of JSON, as OpenAI and those who speak its language send them.

The SDK opens the stream, but its typed events cost seven times what reading them costs: a model of some
thirty fields is built for every word. What an answer needs of them are four fields.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any  # Any: JSON from outside, checked where it is read

from adapters.models.failures import Reported

if TYPE_CHECKING:
    import httpx2

Json = dict[str, Any]

LONGEST = 4_000_000
"""Bytes of one event. A server that never ends a line must not fill the memory."""
_DONE = b"[DONE]"
_DRAIN = 0.5
"""Seconds for what comes after the last event: read to its end, the connection can be used again."""


async def events(response: "httpx2.Response") -> AsyncGenerator[Json, None]:
    """The events up to `[DONE]` or the end; `Reported` for an error among them, `ValueError` for no JSON."""
    async with aclosing(response.aiter_bytes()) as body:
        data: list[bytes] = []
        async for line in _lines(body):
            if line.startswith(b"data:"):
                data.append(line[5:].strip())
            elif not line and data:
                text, data = b"\n".join(data), []
                if text.startswith(_DONE):
                    await _drain(body)
                    return
                yield _read(text)


async def _lines(body: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Lines without their end; split at the bytes, for a JSON text may contain other kinds of line ends."""
    rest = b""
    async for chunk in body:
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line.removesuffix(b"\r")
        if len(rest) > LONGEST:
            raise ValueError("an event without an end")


def _read(text: bytes) -> Json:
    event = json.loads(text)
    if not isinstance(event, dict):
        raise ValueError("an event that is no object")  # noqa: TRY004 the same as for what is no JSON
    error = event.get("error")
    if error and event.get("type", "error") == "error":
        raise Reported.of(error)
    return event


async def _drain(body: AsyncIterator[bytes]) -> None:
    import httpx2

    try:
        async with asyncio.timeout(_DRAIN):
            async for _ in body:
                pass
    except (TimeoutError, httpx2.HTTPError):
        return  # the answer is whole; only the connection is lost
