"""Files: an answer that is too long goes out as one, and what people send comes in."""

import json
from collections.abc import Sequence
from urllib.parse import urlsplit

import aiohttp

from adapters.chat.slack.payload import Payload, parts, text
from adapters.chat.slack.web_api import CallFailed, WebApi
from routing.ports import ReadFile
from routing.vocabulary import Attachment, Unread

LARGEST = 20 * 1024 * 1024
"""Bytes of a file."""
MOST = 8
"""Files of one message."""
SLACKS_FILES = "files.slack.com"

_TIMEOUT = aiohttp.ClientTimeout(total=30)


class NotRead(Exception):
    """A file could not be read."""

    def __init__(self, because: Unread) -> None:
        super().__init__(because)
        self.because = because


class Files:
    """Sends and fetches with the bot's token, which goes to Slack and nowhere else."""

    def __init__(self, *, api: WebApi, session: aiohttp.ClientSession, token: str, reader: ReadFile) -> None:
        self._api = api
        self._reader = reader
        self._session = session
        self._token = token

    async def send(self, channel: str, root: str, name: str, words: str) -> None:
        """Put a text file into a thread, in Slack's three steps. Raises `CallFailed`."""
        body = words.encode()
        asked = await self._api.submit("files.getUploadURLExternal", filename=name, length=len(body))
        await self._upload(text(asked, "upload_url"), body)
        thread = {"thread_ts": root} if root else {}
        files = json.dumps([{"id": text(asked, "file_id"), "title": name}])
        await self._api.submit("files.completeUploadExternal", files=files, channel_id=channel, **thread)

    async def _upload(self, url: str, body: bytes) -> None:
        try:
            async with self._session.post(url, data=body, timeout=_TIMEOUT, allow_redirects=False) as answer:
                if answer.status != 200:
                    raise CallFailed("upload", f"http_{answer.status}")
        except (TimeoutError, aiohttp.ClientError) as error:
            raise CallFailed("upload", type(error).__name__) from None

    async def read(self, file: Attachment, url: str) -> Attachment:
        """The file with what it says or shows, or with the reason why there is nothing."""
        try:
            return await self._reader(file.name, await self._fetch(file, url))
        except NotRead as failure:
            return Attachment(
                name=file.name, media_type=file.media_type, size=file.size, unread=failure.because
            )

    async def _fetch(self, file: Attachment, url: str) -> bytes:
        if file.size > LARGEST:
            raise NotRead("size")
        if not self._is_slack(url):
            raise NotRead("place")
        token = {"Authorization": f"Bearer {self._token}"}
        try:
            async with self._session.get(
                url, headers=token, timeout=_TIMEOUT, allow_redirects=False
            ) as answer:
                if answer.status != 200:
                    raise NotRead("gone")
                return _file(await _limited(answer))
        except (TimeoutError, aiohttp.ClientError) as error:
            raise NotRead("gone") from error

    def _is_slack(self, url: str) -> bool:
        """Whether it leads to Slack's files, or to the very server that we talk to instead of Slack."""
        ours, wanted = urlsplit(self._api.client.base_url), urlsplit(url)
        if wanted.scheme == "https" and wanted.netloc == SLACKS_FILES:
            return True
        return ours.hostname != "slack.com" and (wanted.scheme, wanted.netloc) == (ours.scheme, ours.netloc)


async def _limited(answer: aiohttp.ClientResponse) -> bytes:
    body = bytearray()
    async for chunk in answer.content.iter_chunked(65_536):
        body += chunk
        if len(body) > LARGEST:
            raise NotRead("size")
    return bytes(body)


def _file(body: bytes) -> bytes:
    """Where Slack does not take the token, it answers 200 with a page to sign in on: that is no file."""
    if body[:512].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        raise NotRead("gone")
    return body


def sent_files(line: Payload) -> tuple[tuple[Attachment, str], ...]:
    """The files of a message, not yet read, each with its address."""
    return tuple(
        (_attachment(file), text(file, "url_private_download") or text(file, "url_private"))
        for file in parts(line, "files")
    )


def _attachment(file: Payload) -> Attachment:
    size = file.get("size")
    return Attachment(
        name=text(file, "name"),
        media_type=text(file, "mimetype"),
        size=size if isinstance(size, int) else 0,
    )


def readable_files(found: Sequence[Attachment]) -> Sequence[Attachment]:
    """As many as are read of one message."""
    return found[:MOST]
