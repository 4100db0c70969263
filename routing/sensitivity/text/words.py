"""The words of a text with their places."""

from itertools import accumulate

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.western import tables, translated

Words = tuple[tuple[int, int, str], ...]
"""Start, end and text of each."""

_LETTERS = "a-z\u00aa\u00b5\u00df-\u00f6\u00f8-\u02af\u0370-\u052f\u1e00-\u1fff"
"""Latin, Greek and Cyrillic: spelled out, since the class of all letters costs twice the time."""
_JOINING = r"\-'’"
_WORD = Expression(rf"([{_LETTERS}]+(?:[{_JOINING}][{_LETTERS}]+)*)")
_NO_LETTER = Expression(rf"[^{_LETTERS}{_JOINING}]")
_BLANKED = tables(lambda characters: _NO_LETTER.sub(" ", characters))
"""What is no part of a word is blanked out."""


def words_in(lower: str) -> Words:
    """The words of a lower-case text: hyphens and apostrophes between letters belong to them.

    >>> words_in("e-mail: 'it's'")
    ((0, 6, 'e-mail'), (9, 13, "it's"))
    """
    blanked = translated(lower, _BLANKED)
    return _searched(lower) if blanked is None else _separated(lower, str(*blanked))


def lowered(text: str) -> str:
    """Lower case of the same length, so that offsets stay (`İ` alone would grow).

    >>> lowered("AÄİ")
    'aäİ'
    """
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def _separated(lower: str, blanked: str) -> Words:
    words: list[tuple[int, int, str]] = []
    if not lower.islower():
        return ()  # a table of numbers, say
    start = 0
    for piece in blanked.split(" "):
        if not piece:
            start += 1
            continue
        end = start + len(piece)
        if piece.isalpha():
            words.append((start, end, piece))
        elif end - start > 1:
            words += [(*match.span(), match[0]) for match in _WORD.finditer(lower, start, end)]
        start = end + 1
    return tuple(words)


def _searched(lower: str) -> Words:
    """The same in any other script, or beside emoji."""
    parts = _WORD.split(lower)
    ends = tuple(accumulate(map(len, parts)))
    return tuple(zip(ends[0::2], ends[1::2], parts[1::2], strict=False))
