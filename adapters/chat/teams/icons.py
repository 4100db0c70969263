"""The app's two icons, drawn here so that no picture of unknown origin is shipped."""

import math
import struct
import zlib
from collections.abc import Callable

ACCENT = (0x23, 0x4E, 0x70)
_WHITE = (0xFF, 0xFF, 0xFF)

Ink = Callable[[float, float], float]
"""How far a point is outside the drawing; coordinates are 0 to 1, negative is inside."""


def colour_icon() -> bytes:
    """192 by 192: the baton in white on the accent colour."""
    return _png(192, lambda cover: (*_mixed(cover), 255))


def outline_icon() -> bytes:
    """32 by 32: the baton in white on nothing."""
    return _png(32, lambda cover: (*_WHITE, round(255 * cover)))


def _baton(x: float, y: float) -> float:
    """A conductor's baton, and three notes that it calls in."""
    stick = _to_segment(x, y, (0.26, 0.76), (0.74, 0.24)) - 0.035
    grip = math.hypot(x - 0.26, y - 0.76) - 0.09
    notes = min(
        math.hypot(x - at, y - height) - 0.05 for at, height in ((0.5, 0.74), (0.66, 0.62), (0.76, 0.46))
    )
    return min(stick, grip, notes)


def _to_segment(x: float, y: float, start: tuple[float, float], end: tuple[float, float]) -> float:
    across, down = end[0] - start[0], end[1] - start[1]
    along = ((x - start[0]) * across + (y - start[1]) * down) / (across * across + down * down)
    along = max(0.0, min(1.0, along))
    return math.hypot(x - start[0] - along * across, y - start[1] - along * down)


def _mixed(cover: float) -> tuple[int, int, int]:
    red, green, blue = (
        round(back + (front - back) * cover) for back, front in zip(ACCENT, _WHITE, strict=True)
    )
    return red, green, blue


def _png(size: int, colour: Callable[[float], tuple[int, ...]], ink: Ink = _baton) -> bytes:
    """An RGBA PNG; the border of the drawing is one pixel soft."""
    rows = bytearray()
    for row in range(size):
        rows.append(0)
        for column in range(size):
            outside = ink((column + 0.5) / size, (row + 0.5) / size) * size
            rows += bytes(colour(max(0.0, min(1.0, 0.5 - outside))))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data)
        for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
