"""The words of a text with their places.

Almost every text has one byte for each of its characters in an encoding of Western Europe, and a table of 256
entries then blanks out what is no letter many times faster than an expression finds what is one.
"""

from itertools import accumulate

from routing.sensitivity.expression import Expression

Words = tuple[tuple[int, int, str], ...]
"""Start, end and text of each."""

_LETTER = "[a-z\u00aa\u00b5\u00df-\u00f6\u00f8-\u02af\u0370-\u052f\u1e00-\u1fff]"
"""Latin, Greek and Cyrillic: spelled out, since the class of all letters costs twice the time."""
_WORD = Expression(rf"({_LETTER}+(?:[\-'’]{_LETTER}+)*)")
_JOINING = "-'’"


def words_in(lower: str) -> Words:
    """The words of a lower-case text: hyphens and apostrophes between letters belong to them.

    >>> words_in("e-mail: 'it's'")
    ((0, 6, 'e-mail'), (9, 13, "it's"))
    """
    for encoding, blanking in _BLANKING:
        try:
            raw = lower.encode(encoding)
        except UnicodeEncodeError:
            continue
        return _separated(lower, raw.translate(blanking).decode(encoding))
    return _searched(lower)


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
    if blanked.isspace():
        return ()
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


def _blanking(encoding: str) -> bytes:
    letter = Expression(rf"{_LETTER}|[{_JOINING}]")
    return bytes(
        byte if letter.match(bytes([byte]).decode(encoding, "replace")) else ord(" ") for byte in range(256)
    )


_BLANKING = tuple((encoding, _blanking(encoding)) for encoding in ("latin-1", "cp1252"))
"""The second knows typographic quotes, and costs a little more."""
