"""Asking what kind of character each one of a text is, with a table of 256 entries.

Almost every text has one byte for each of its characters in an encoding of Western Europe, and a table then
answers many times faster than an expression does.
"""

from collections.abc import Callable, Sequence

ENCODINGS = ("latin-1", "cp1252")
"""The second knows typographic quotes, and costs a little more."""
_NOTHING = (b"", b"")


def tables(become: Callable[[str], str]) -> tuple[bytes, ...]:
    """What becomes of each byte in both encodings; `become` is given all characters and keeps their order."""
    every = bytes(range(256))
    return tuple(
        become(every.decode(encoding, "replace")).encode(encoding, "replace") for encoding in ENCODINGS
    )


def translated(
    text: str, tables: Sequence[bytes], gone: Sequence[bytes] = _NOTHING
) -> tuple[bytes, str] | None:
    """The text with each character as the table has it, without the bytes that are to go, and its encoding;
    None for other scripts, and beside emoji."""
    for encoding, table, without in zip(ENCODINGS, tables, gone, strict=True):
        try:
            return text.encode(encoding).translate(table, without), encoding
        except UnicodeEncodeError:
            continue
    return None
