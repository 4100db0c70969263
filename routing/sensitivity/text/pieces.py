"""What stands between two spaces, asked of a text as a whole before an expression looks at any of it."""

from collections.abc import Sequence

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.western import tables, translated

_PIECE = Expression(r"\S+")


def long_pieces(lower: str, shortest: int) -> Sequence[tuple[int, int]]:
    """Start and end of every piece of at least so many characters.

    >>> long_pieces("see einkauf@beispiel.de today", 16)
    [(4, 23)]
    """
    found = translated(lower, _BLANKED)
    if found is None:
        return [match.span() for match in _PIECE.finditer(lower) if match.end() - match.start() >= shortest]
    blanked, run = found[0], b"x" * shortest
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
    kinds = translated(lower, _KINDS, _SIGNS)
    return kinds is None or b"a1" in kinds[0] or b"1a" in kinds[0]


def _kind(character: str) -> str:
    if character.isspace():
        return " "
    if character.isdigit():
        return "1"
    return "a" if character.isalpha() else "!"


_KINDS = tables(lambda characters: "".join(map(_kind, characters)))
_SIGNS = tuple(bytes(byte for byte in range(256) if table[byte] == ord("!")) for table in _KINDS)
_BLANKED = tables(lambda characters: "".join(" " if one.isspace() else "x" for one in characters))
