"""Reads one file: what it is, its content tells; what it says, a process of its own finds out."""

import asyncio
import logging
import sys
from pathlib import Path
from typing import get_args

import adapters
from adapters.files.child import OFFICE, PDF
from adapters.files.limits import LARGEST, LARGEST_PICTURE, SECONDS, NotRead
from adapters.files.pictures import picture_type, plain
from adapters.files.plain import words_of
from routing.vocabulary import Attachment, Picture, Unread

log = logging.getLogger(__name__)

AT_ONCE = 2
"""Processes that read at the same time: a few large files must not take all processors."""

_ROOT = Path(adapters.__file__).parents[1]
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Word and Excel before 2007; and what wraps a newer file that has a password."""


class Reader:
    """See `routing.ports.ReadFile`. `seconds` is the time that one file may take."""

    def __init__(self, *, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._room = asyncio.Semaphore(AT_ONCE)

    async def __call__(self, name: str, body: bytes) -> Attachment:
        try:
            return await self._read(name, body)
        except NotRead as failure:
            return Attachment(name=name, media_type="", size=len(body), unread=failure.because)

    async def _read(self, name: str, body: bytes) -> Attachment:
        if not body:
            raise NotRead("blank")
        if len(body) > LARGEST:
            raise NotRead("size")
        if media_type := picture_type(body):
            if len(body) > LARGEST_PICTURE:
                raise NotRead("picture_size")
            picture = Picture(media_type=media_type, data=plain(body))
            return Attachment(name=name, media_type=media_type, size=len(body), picture=picture)
        return Attachment(name=name, media_type="text/plain", size=len(body), text=await self._words(body))

    async def _words(self, body: bytes) -> str:
        if body[:1024].lstrip().startswith(b"%PDF-"):
            return await self._ask_child(PDF, body)
        if body.startswith(b"PK\x03\x04"):
            return await self._ask_child(OFFICE, body)
        if body.startswith(_OLD_OFFICE):
            raise NotRead("locked" if _ENCRYPTED in body else "kind")
        if words := words_of(body):
            return words
        raise NotRead("empty")

    async def _ask_child(self, kind: str, body: bytes) -> str:
        try:
            async with asyncio.timeout(self._seconds), self._room:
                return await _read_by_child(kind, body)
        except TimeoutError:
            raise NotRead("slow") from None


async def _read_by_child(kind: str, body: bytes) -> str:
    """Whoever cancels this ends the process."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "adapters.files.child",
        kind,
        cwd=_ROOT,
        env={},  # whatever goes wrong in there, no key is to be found
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        answer, _ = await child.communicate(body)
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    return _told(answer, child.returncode)


_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def _told(answer: bytes, code: int | None) -> str:
    """What the process said; one that ended without a word was ended by its limits."""
    word, _, words = answer.decode("utf-8", "replace").partition("\n")
    if word == "read":
        return words
    for because in get_args(Unread):
        if word == because:
            raise NotRead(because)
    log.warning("a file's process ended with %s and no word", code)
    raise NotRead("bomb")
