"""Files that people send the bot in personal chats: fetched from the tenant's own hosts."""

import asyncio
from collections.abc import Sequence

from aiohttp import ClientError, ClientSession, ClientTimeout
from yarl import URL

from adapters.chat.teams.addresses import ServiceUrls
from adapters.chat.teams.incoming import Offered
from adapters.chat.teams.transport import DOWNLOAD
from routing.ports import ReadFile
from routing.vocabulary import Attachment, Scope, Unread

LARGEST = 20 * 1024 * 1024
"""Bytes of a file."""
PATIENCE = 8.0
"""Seconds for all files of a message, side by side: Teams wants its 200 within 15."""
MOST = 5
"""Files of one message."""


class NotRead(Exception):
    """A file could not be read."""

    def __init__(self, because: Unread) -> None:
        super().__init__(because)
        self.because = because


class Files:
    """Fetches and reads. `hosts` is the allow-list; no token goes along, and no redirect is followed."""

    def __init__(self, http: ClientSession, hosts: ServiceUrls, reader: ReadFile) -> None:
        self._http = http
        self._reader = reader
        self._hosts = hosts

    async def read(self, offered: Sequence[Offered], scope: Scope) -> tuple[Attachment, ...]:
        """Every file as an attachment, with its text or with the reason why there is none."""
        return tuple(await asyncio.gather(*(self._attachment(file, scope) for file in offered[:MOST])))

    async def _attachment(self, file: Offered, scope: Scope) -> Attachment:
        try:
            read = await self._reader(file.name, await self._fetch(file, scope))
        except NotRead as failure:
            return Attachment(name=file.name, media_type=file.media_type, size=0, unread=failure.because)
        if read.picture is not None:  # a message is stored as it came, and a picture is not to be stored
            return Attachment(name=file.name, media_type=read.media_type, size=read.size, unread="kind")
        return read

    async def _fetch(self, file: Offered, scope: Scope) -> bytes:
        if scope is not Scope.PERSONAL:
            raise NotRead("scope")
        if file.media_type != DOWNLOAD:
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
