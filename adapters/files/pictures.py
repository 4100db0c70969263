"""Pictures: told by their first bytes, and freed of what cameras write beside the picture."""

import struct
from collections.abc import Iterator

from routing.vocabulary import PictureType

_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_KEPT_CHUNKS = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT"}
)
_ORIENTATION = 0x0112


def picture_type(body: bytes) -> PictureType | None:
    """None for what no model takes.

    >>> picture_type(b"GIF89a..."), picture_type(b"BM..")
    ('image/gif', None)
    """
    if body.startswith(_JPEG):
        return "image/jpeg"
    if body.startswith(_PNG):
        return "image/png"
    if body.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "image/webp"
    return None


def plain(body: bytes) -> bytes:
    """The picture without place, time, device, author and comments; which way is up stays.

    What cannot be followed is left as it is from there on: the picture then is damaged anyway.
    """
    match picture_type(body):
        case "image/jpeg":
            return b"".join(_jpeg(body))
        case "image/png":
            return _PNG + b"".join(_png(body))
        case "image/webp":
            return _webp(body)
        case _:
            return body


def _jpeg(body: bytes) -> Iterator[bytes]:
    """Segments up to the scan, without APP1 (Exif, XMP), APP3 to APP13 and comments (ITU T.81, B.1.1.3)."""
    yield body[:2]
    at = 2
    while at + 4 <= len(body) and body[at] == 0xFF and body[at + 1] != 0xDA:
        marker, size = body[at + 1], int.from_bytes(body[at + 2 : at + 4], "big")
        segment = body[at : at + 2 + size]
        if marker == 0xE1:
            yield _upright(segment)
        elif marker != 0xFE and not 0xE3 <= marker <= 0xED and marker != 0xEF:
            yield segment
        at += 2 + size
    yield body[at:]


def _upright(segment: bytes) -> bytes:
    """Of an Exif segment, a new one that says nothing but the orientation; empty where it says none."""
    exif = segment[10:]
    if segment[4:10] != b"Exif\0\0" or exif[:2] not in {b"II", b"MM"}:
        return b""
    order = "<" if exif[:2] == b"II" else ">"
    try:
        (start,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, start)
        for number in range(min(count, 100)):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", exif, start + 2 + 12 * number)
            if tag == _ORIENTATION and 1 <= value <= 8:
                entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, value, 0)
                said = b"Exif\0\0MM\0*\0\0\0\x08\0\x01" + entry + b"\0\0\0\0"
                return b"\xff\xe1" + (len(said) + 2).to_bytes(2, "big") + said
    except struct.error:
        return b""
    return b""


def _png(body: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at + 12 <= len(body):
        end = at + 12 + int.from_bytes(body[at : at + 4], "big")
        if body[at + 4 : at + 8] in _KEPT_CHUNKS:
            yield body[at:end]
        at = end


def _webp(body: bytes) -> bytes:
    """Without the chunks EXIF and XMP, and without the marks in VP8X that announce them."""
    kept, at = bytearray(), 12
    while at + 8 <= len(body):
        size = int.from_bytes(body[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        chunk = bytearray(body[at:end])
        if chunk[:4] == b"VP8X" and len(chunk) > 8:
            chunk[8] &= ~0x0C
        if chunk[:4] not in {b"EXIF", b"XMP "}:
            kept += chunk
        at = end
    return b"RIFF" + (len(kept) + 4).to_bytes(4, "little") + b"WEBP" + bytes(kept)
