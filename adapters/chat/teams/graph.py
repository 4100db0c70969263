"""Reading from Microsoft Graph: one GET after the other, page by page, with token and patience.

Only the variant that asks for it reads here; see `history`.
"""

import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout
from yarl import URL

from adapters.chat.teams.incoming import part, words
from adapters.chat.teams.pace import pause_before, seconds_of
from adapters.chat.teams.tokens import AccessToken, NoToken
from routing.errors import DirigentError

log = logging.getLogger(__name__)

GRAPH = "https://graph.microsoft.com/v1.0"
SCOPE = "https://graph.microsoft.com/.default"
PATIENCE = 10.0
"""Seconds for one page."""
TRIES = 3
MOST_PAGES = 5
LARGEST = 8 * 1024 * 1024
"""Bytes of one page."""
_BUSY = frozenset({429, 500, 502, 503, 504})

Entry = Mapping[str, object]
"""One object of a list, as Graph writes it."""


class NotReadable(DirigentError):
    """Graph does not show it; the text says status and fault, never an address or a name."""


class Graph:
    """Lists, newest pages first where Graph sorts so."""

    def __init__(
        self,
        *,
        http: ClientSession,
        token: AccessToken,
        sleep: Callable[[float], Awaitable[None]],
        url: str = GRAPH,
    ) -> None:
        self._http = http
        self._token = token
        self._sleep = sleep
        self._url = url.rstrip("/")

    async def one(self, path: str) -> Entry:
        """A single object. Raises `NotReadable`."""
        return await self._read(f"{self._url}/{path}")

    async def pages(self, path: str) -> AsyncIterator[tuple[Entry, ...]]:
        """The pages of a list, at most `MOST_PAGES`; `path` is percent-encoded. Raises `NotReadable`.

        A next page is followed only within the service that gave its address, since the token goes there.
        """
        url = f"{self._url}/{path}"
        for _ in range(MOST_PAGES):
            document = await self._read(url)
            yield entries(document, "value")
            url = words(document, "@odata.nextLink")
            if not url or not self._is_ours(url):
                return

    def _is_ours(self, url: str) -> bool:
        ours, theirs = urlsplit(self._url), urlsplit(url)
        return (ours.scheme, ours.netloc) == (theirs.scheme, theirs.netloc) and url.isascii()

    async def _read(self, url: str) -> Entry:
        for attempt in range(1, TRIES + 1):
            status, retry_after, body = await self._get(url)
            if status == 200:
                return _document(body)
            pause = pause_before(attempt, retry_after) if status in _BUSY and attempt < TRIES else None
            if pause is None:
                raise NotReadable(f"Graph answered {status} {_code(body)}".strip())
            log.info("Graph answered %s; next try in %.1f s", status, pause)
            await self._sleep(pause)
        raise AssertionError("the last try returns or raises")

    async def _get(self, url: str) -> tuple[int, float | None, bytes]:
        """Status, wait and body; a token that Graph no longer likes is replaced once."""
        try:
            headers = await self._token.headers()
            status, retry_after, body = await self._once(url, headers)
            if status == 401:
                self._token.forget(headers)
                return await self._once(url, await self._token.headers())
        except NoToken as error:
            raise NotReadable(str(error)) from error
        except (ClientError, TimeoutError) as error:
            raise NotReadable(f"Graph did not answer ({type(error).__name__})") from error
        return status, retry_after, body

    async def _once(self, url: str, headers: Mapping[str, str]) -> tuple[int, float | None, bytes]:
        timeout = ClientTimeout(total=PATIENCE)
        async with self._http.get(
            URL(url, encoded=True), headers=headers, timeout=timeout, allow_redirects=False
        ) as response:
            body = await response.content.read(LARGEST)
            while not response.content.at_eof() and len(body) < LARGEST:
                body += await response.content.read(LARGEST - len(body))
            return response.status, seconds_of(response.headers.get("Retry-After", ""), time.time()), body


def entries(document: Entry, name: str) -> tuple[Entry, ...]:
    """The objects of a list in a document; whatever else stands there is left out."""
    found = part(document, name)
    return tuple(entry for entry in found if isinstance(entry, Mapping)) if isinstance(found, list) else ()


def _document(body: bytes) -> Entry:
    try:
        found: object = json.loads(body)
    except (ValueError, RecursionError):
        raise NotReadable("Graph's answer is not JSON") from None
    return found if isinstance(found, Mapping) else {}


def _code(body: bytes) -> str:
    """Graph's word for a fault, such as `Forbidden`."""
    try:
        return words(json.loads(body), "error", "code")[:60]
    except (ValueError, RecursionError):
        return ""
