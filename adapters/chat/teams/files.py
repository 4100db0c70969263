"""Files that people send the bot in personal chats: fetched from the tenant's own hosts, read as text."""

import asyncio
from collections.abc import Sequence

from aiohttp import ClientError, ClientSession, ClientTimeout
from yarl import URL

from adapters.chat.teams.addresses import ServiceUrls
from adapters.chat.teams.incoming import Offered
from adapters.chat.teams.transport import DOWNLOAD
from routing.vocabulary import Attachment, Scope, Unread

LARGEST = 20 * 1024 * 1024
"""Bytes of a file."""
LONGEST = 100_000
"""Characters that are read of one; a model takes no more than a few hundred thousand altogether."""
PATIENCE = 8.0
"""Seconds for all files of a message, side by side: Teams wants its 200 within 15."""
MOST = 5
"""Files of one message."""
READABLE = frozenset({"txt", "md", "csv"})
CUT = "[…]"
"""Stands at the end of a text of which only the beginning was read."""


class NotRead(Exception):
    """A file could not be read."""

    def __init__(self, because: Unread) -> None:
        super().__init__(because)
        self.because = because


class Files:
    """Fetches and reads. `hosts` is the allow-list; no token goes along, and no redirect is followed."""

    def __init__(self, http: ClientSession, hosts: ServiceUrls) -> None:
        self._http = http
        self._hosts = hosts

    async def read(self, offered: Sequence[Offered], scope: Scope) -> tuple[Attachment, ...]:
        """Every file as an attachment, with its text or with the reason why there is none."""
        return tuple(await asyncio.gather(*(self._attachment(file, scope) for file in offered[:MOST])))

    async def _attachment(self, file: Offered, scope: Scope) -> Attachment:
        try:
            body = await self._fetch(file, scope)
            return Attachment(name=file.name, media_type="text/plain", size=len(body), text=_text(body))
        except NotRead as failure:
            return Attachment(name=file.name, media_type=file.media_type, size=0, unread=failure.because)

    async def _fetch(self, file: Offered, scope: Scope) -> bytes:
        if scope is not Scope.PERSONAL:
            raise NotRead("scope")
        if file.media_type != DOWNLOAD or _kind(file) not in READABLE:
            raise NotRead("kind")
        url = self._url(file.url)
        try:
            timeout = ClientTimeout(total=PATIENCE)
            async with self._http.get(url, timeout=timeout, allow_redirects=False) as response:
                if response.status != 200:
                    raise NotRead("gone")
                if (response.content_length or 0) > LARGEST:
                    raise NotRead("size")
                body = bytearray()
                async for chunk in response.content.iter_any():
                    body += chunk
                    if len(body) > LARGEST:
                        raise NotRead("size")
        except (ClientError, TimeoutError) as failure:
            raise NotRead("gone") from failure
        return bytes(body)

    def _url(self, text: str) -> URL:
        """The address as it was given, if it leads to a host on the list and nowhere else."""
        try:
            url = URL(text, encoded=True)
            port = "" if url.is_default_port() else str(url.port or "")
        except ValueError as odd:
            raise NotRead("place") from odd
        plain = text.isascii() and text.isprintable() and not set(text) & set('\\ "<>')
        if not plain or url.user or url.password or not url.host:
            raise NotRead("place")
        if not self._hosts.allow_host(url.scheme, url.host.lower(), port):
            raise NotRead("place")
        return url


def _kind(file: Offered) -> str:
    return (file.kind or file.name.rpartition(".")[2]).lower()


def _text(body: bytes) -> str:
    """UTF-8, UTF-16 with its mark, or what Excel writes in Western Europe; other bytes are no text."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = body.decode("utf-16", "replace")
    else:
        try:
            text = body.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = body.decode("cp1252", "replace")
    if "\0" in text:
        raise NotRead("kind")
    text = text.replace("\r\n", "\n").strip()
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}\n{CUT}"
