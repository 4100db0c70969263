"""What stands between two spaces, asked of a text as a whole before an expression looks at any of it.

Almost every text has one byte for each of its characters in an encoding of Western Europe, and a table of 256
entries tells what kind of character each is many times faster than an expression does.
"""

from collections.abc import Callable, Sequence

from routing.sensitivity.expression import Expression

_ENCODINGS = ("latin-1", "cp1252")
"""The second knows typographic quotes."""
_PIECE = Expression(r"\S+")


def long_pieces(lower: str, shortest: int) -> Sequence[tuple[int, int]]:
    """Start and end of every piece of at least so many characters.

    >>> long_pieces("see einkauf@beispiel.de today", 16)
    [(4, 23)]
    """
    blanked = _translated(lower, _BLANKED)
    if blanked is None:
        return [match.span() for match in _PIECE.finditer(lower) if match.end() - match.start() >= shortest]
    run = b"x" * shortest
    pieces: list[tuple[int, int]] = []
    start = blanked.find(run)
    while start >= 0:
        end = blanked.find(b" ", start)
        if end < 0:
            end = len(blanked)
        pieces.append((start, end))
        start = blanked.find(run, end)
    return pieces


def has_mixed_piece(lower: str) -> bool:
    """Whether letters and digits stand in one piece, as in `Sommer!26`; in doubt it is said that they do.

    >>> has_mixed_piece("room 12, 2026-05-12"), has_mixed_piece("sommer!26")
    (False, True)
    """
    kinds = _translated(lower, _KINDS, _SIGNS)
    return kinds is None or b"a1" in kinds or b"1a" in kinds


def _translated(lower: str, tables: Sequence[bytes], gone: Sequence[bytes] = (b"", b"")) -> bytes | None:
    for encoding, table, without in zip(_ENCODINGS, tables, gone, strict=True):
        try:
            return lower.encode(encoding).translate(table, without)
        except UnicodeEncodeError:
            continue
    return None


def _tables(kind: Callable[[str], str]) -> tuple[bytes, ...]:
    """What becomes of each byte, in both encodings."""
    return tuple(
        "".join(kind(bytes([byte]).decode(encoding, "replace")) for byte in range(256)).encode()
        for encoding in _ENCODINGS
    )


def _kind(character: str) -> str:
    if character.isspace():
        return " "
    if character.isdigit():
        return "1"
    return "a" if character.isalpha() else "!"


_KINDS = _tables(_kind)
_SIGNS = tuple(bytes(byte for byte in range(256) if table[byte] == ord("!")) for table in _KINDS)
_BLANKED = _tables(lambda character: " " if character.isspace() else "x")
