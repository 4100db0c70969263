"""Plain text, whatever program wrote it."""

import re

from adapters.files.limits import NotRead, shortened

_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def words_of(body: bytes) -> str:
    """UTF-8, UTF-16 with its mark, or what Excel writes in Western Europe; other bytes are no text.

    Raises `NotRead`. A web page is no text either: what it shows is not what it says.

    >>> words_of("Größe".encode("cp1252"))
    'Größe'
    """
    if is_page(body):
        raise NotRead("kind")
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        words = body.decode("utf-16", "replace")
    else:
        try:
            words = body.decode("utf-8-sig")
        except UnicodeDecodeError:
            words = body.decode("cp1252", "replace")
    if _NO_TEXT.search(words):
        raise NotRead("kind")
    return shortened(words)


def is_page(body: bytes) -> bool:
    """Whether it is a web page, such as the one to sign in on that some servers give out for a file."""
    return body[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith((b"<!doctype html", b"<html"))
