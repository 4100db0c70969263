"""A text in plain characters: what was pasted out of web pages, PDFs and chats reads as it looks.

Full-width digits, typographic dashes and spaces become their plain forms, invisible characters go, and
letters with a separate accent are joined. Where that moves characters, their places in the given text are
kept.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from routing.sensitivity.text.expression import Expression

_ODD = Expression(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u0300-\u036f\u061c\u0660-\u0669\u06f0-\u06f9"
    "\u0966-\u096f\u0e50-\u0e59\u115f\u1160\u1680\u180b-\u180e\u2000-\u2015\u2024\u2028-\u202f\u2044"
    "\u205f-\u206f\u20d0-\u20f0\u2116\u2212\u2460-\u2468\u24ea\u3000\u3164\ufe00-\ufe0f\ufe32\ufe58\ufe63\ufeff"
    "\uff01-\uff5e\uffa0\U0001d400-\U0001d7ff\U000e0000-\U000e01ef]"
)
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
"""Letters of Hangul that nobody sees."""
_DASHES = frozenset("\u2012\u2013\u2014\u2015\u2212")
_GONE = frozenset({"Cf", "Cc", "Mn", "Me"})


@dataclass(frozen=True, slots=True)
class Plain:
    """A text in plain characters, and where each of them stood."""

    text: str
    places: Sequence[int] | None = None
    """The offset in the given text of each character, and of the end; None where nothing moved."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the given text a piece of this one stands, with all that is invisible inside of it."""
        if self.places is None:
            return start, end
        return self.places[start], max(self.places[end - 1] + 1, self.places[end])


def plain(text: str) -> Plain:
    """The text in plain characters: linear in its length.

    >>> plain("CPR １２\\u200b3\\u20134").text
    'CPR 123-4'
    """
    odd = None if _is_western(text) else _ODD.search(text)
    if odd is None:
        return Plain(text)
    pieces: list[str] = []
    places: list[Sequence[int]] = []
    position = 0
    for match in _ODD.finditer(text, odd.start()):
        at = match.start()
        pieces.append(text[position:at])
        places.append(range(position, at))
        position = at + 1
        joined = _joined(pieces, match.group())
        if joined:
            pieces.append(joined)
            continue
        letter = _plain(match.group())
        pieces.append(letter)
        places.append((at,) * len(letter))
    pieces.append(text[position:])
    places.append(range(position, len(text) + 1))
    flat = "".join(pieces)
    return Plain(flat, None if len(flat) == len(text) else tuple(chain.from_iterable(places)))


def _is_western(text: str) -> bool:
    """Whether all characters are ordinary ones of Western Europe: asked first, since a table is fast."""
    try:
        return not text.encode("latin-1").translate(None, _ORDINARY)
    except UnicodeEncodeError:
        return False


_ORDINARY = bytes(range(256)).translate(
    None, bytes([*range(9), 11, 12, *range(14, 32), *range(127, 161), 173])
)
"""Everything of that encoding but what `_ODD` names."""


def _joined(pieces: list[str], mark: str) -> str:
    """The letter before an accent together with it, taken off the pieces; empty if they do not join."""
    if not "\u0300" <= mark <= "\u036f" or not pieces[-1]:
        return ""
    letter = unicodedata.normalize("NFC", pieces[-1][-1] + mark)
    if len(letter) != 1:
        return ""
    pieces[-1] = pieces[-1][:-1]
    return letter


@lru_cache(maxsize=4_096)
def _plain(character: str) -> str:
    """What a character looks like; empty for one that nobody sees."""
    kind = unicodedata.category(character)
    if kind in {"Zl", "Zp"} or character in "\u0085\u000b\u000c":
        return "\n"
    if kind == "Zs":
        return " "
    if character in _DASHES or kind == "Pd":
        return "-"
    if kind in _GONE or character in _FILLERS:
        return ""
    if kind == "Nd":
        return str(unicodedata.decimal(character))
    return unicodedata.normalize("NFKC", character)
