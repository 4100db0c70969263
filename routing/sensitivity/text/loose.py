"""Numbers that are written loosely: with emphasis inside, spaced out, or broken over lines.

`*010190*-1234`, `0 1 0 1 9 0 1 2 3 4` and `010190 - 1234` are rewritten as one would write them, so that the
detectors of numbers need not know all of this.
"""

import re
from collections.abc import Iterator

from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.plain import Plain
from routing.sensitivity.text.reading import Reading, rewritten

_LOOSE = Expression(r"[0-9](?:[ .\-/*_`~\r\n]{0,5}[0-9]){7,}")
_SPACED = Expression(r"(?<![^\W_])[a-z0-9](?:[ .\-_*]{1,3}[a-z0-9](?![^\W_])){7,}")
"""Single letters and digits, one after another."""
_SINGLES = Expression(r"[0-9](?:[ .\-_*]{1,3}[0-9](?![0-9])){5}")
_MARKS = "*_`~"
_DASHED = ("0- ", "0 -", "0.- ")
_MARKED = tuple(digit + mark for digit in ("0", "0 ", "0-", "0.-") for mark in _MARKS)
"""Shapes that a loose number has and few others have: looked for first, since that is cheap."""
_SINGLE = (b" 0 0 ", b" 0  0 ", b" 0   0 ")
"""What is in the shape of single digits, whatever separates them."""
_SEPARATING = bytes.maketrans(b".-_*", b"    ")
_FEWEST = 8
"""Digits of a loose number."""
_GAP = Expression(r"[^0-9]+")
_CUES = (
    "cpr", "person", "fødsel", "født", "social", "ssn", "steuer", "idnr", "iban", "konto", "account", "card",
    "kort", "karte", "kredit", "pesel", "bsn", "ahv",
)  # fmt: skip
_CUED = gate(*_CUES)
_IN_FOURS = ("iban", "card", "kort", "karte", "kredit")
"""What is written in groups of four, which may stand on lines of their own."""
_ROW = 5
"""Digits of an amount or an account in a table."""
_REACH = 48
_MOST = 48
"""Characters of one number: what is longer is a list."""


def tidied(reading: Reading) -> Reading | None:
    """The text with such numbers written plainly; None if there are none."""
    shape = reading.shape
    if shape.count("0") < _FEWEST:
        return None
    changes = sorted({*_numbers(reading, shape), *_spaced_out(reading, shape)})
    if not changes:
        return None
    pieces: list[str] = []
    places: list[int] = []
    position = 0
    for start, end, written in changes:
        if start < position:
            continue
        pieces += reading.text[position:start], written
        places += range(position, start)
        places += _places(reading.text, start, end, written)
        position = end
    pieces.append(reading.text[position:])
    places += range(position, len(reading.text) + 1)
    given = reading.plain.places
    back = places if given is None else [given[at] for at in places]
    return rewritten(Plain("".join(pieces), back))


def _places(text: str, start: int, end: int, written: str) -> Iterator[int]:
    """Where each letter and digit of the rewritten number stood; a separator stands behind the last one."""
    at = start
    for character in written:
        if character.isalnum():
            while not text[at].isalnum():
                at += 1
            yield at
            at += 1
        else:
            yield min(at, end - 1)


def _numbers(reading: Reading, shape: str) -> Iterator[tuple[int, int, str]]:
    broken = "\n" in shape and reading.may_have(_CUED) and said(reading.lower, _CUES)
    if not broken and not _is_untidy(shape):
        return
    for match in _LOOSE.finditer(reading.text):
        found, start = match.group(), match.start()
        if "\n" in found and _is_broken(reading.before(start, _REACH), found):
            yield from _rewritten(found[:_MOST], start)
            continue
        for line in found.split("\n"):
            yield from _rewritten(line, start)
            start += len(line) + 1


def _is_broken(before: str, found: str) -> bool:
    """Whether it is one number over several lines; short ones of one length are the rows of a table."""
    if not said(before, _CUES):
        return False
    rows = [line.strip() for line in found.splitlines()]
    is_table = all(map(str.isdigit, rows)) and len(set(map(len, rows))) == 1 and len(rows[0]) <= _ROW
    return not is_table or said(before, _IN_FOURS)


def _is_untidy(shape: str) -> bool:
    if "-" in shape and said(shape, _DASHED):
        return True
    return said(shape, _MARKS) and said(shape, _MARKED)


def _rewritten(found: str, start: int) -> Iterator[tuple[int, int, str]]:
    if len(found) <= _MOST and (any(mark in found for mark in _MARKS) or " -" in found or "- " in found
                                or "\n" in found):  # fmt: skip
        written = _GAP.sub(_gap, found)
        if written != found:
            yield start, start + len(found), written


def _gap(match: re.Match[str]) -> str:
    """One separator for several."""
    gap = match.group()
    for separator in "-/.":
        if separator in gap:
            return separator
    return " " if " " in gap or "\n" in gap else ""


def _spaced_out(reading: Reading, shape: str) -> Iterator[tuple[int, int, str]]:
    separated = shape.encode("latin-1").translate(_SEPARATING)
    if not any(single in separated for single in _SINGLE) or _SINGLES.search(reading.lower) is None:
        return
    for match in _SPACED.finditer(reading.lower):
        start, end = match.span()
        written = "".join(filter(str.isalnum, reading.text[start:end]))
        if sum(map(str.isdigit, written)) >= _FEWEST:
            yield start, end, written
