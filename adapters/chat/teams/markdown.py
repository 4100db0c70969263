"""Markdown that Teams can show: no headings, tables on a card, no images, no mentions; cutting long texts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from adapters.chat.teams.tables import Table

LONGEST_PART = 20_000
"""Characters of one message; Teams takes about 100 KB of UTF-16 with everything around the text."""

_ROOM = 24_000
"""Characters of all tables on one card; with the text they stay below what Teams takes of a message."""
_FENCE = re.compile(r"\s{0,3}(```+|~~~+)")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(.*?)\s*#*\s*")
_ROW = re.compile(r"\s{0,3}\|.*\|\s*")
_IMAGE = re.compile(r"!\[([^\[\]]*)\]\([^()]*\)")
_OTHER_LINK = re.compile(r"\]\((?!\s*(?:https?://|mailto:))", re.IGNORECASE)
"""The middle of a link to anything but a page or a mailbox."""
_AT = re.compile(r"<(?=/?at\b)", re.IGNORECASE)
_UNSURE = re.compile(r"(</?a?t?|!|!\[[^\[\]]*(\](\([^()]*)?)?|\](\(\s*[a-z:/]{0,8})?)\Z", re.IGNORECASE)
"""What the next letters may turn into something else: the start of a mention, an image, a link."""
_UNSURE_LINE = re.compile(r"\s{0,3}([#|`~]|$)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Layout:
    """A text as Teams shows it best, and the tables that stand on a card below it."""

    text: str
    tables: tuple[Table, ...] = ()


def layout(text: str) -> Layout:
    """Set out a whole text; a table on the card leaves `table_mark` in its place.

    What comes later changes nothing of what stands before it, so that a text can be shown while it grows.
    """
    shown: list[str] = []
    rows: list[str] = []
    tables: list[Table] = []
    fence = ""
    for line in [*_CONTROL.sub("", text.replace("\r\n", "\n")).split("\n"), None]:
        if line is not None and not fence and _ROW.fullmatch(line):
            rows.append(line)
            continue
        shown += _table(rows, tables) if rows else ()
        rows = []
        if line is not None:
            before, fence = fence, _fence_after(line, fence)
            shown.append(line if before or fence else _inline(line))
    return Layout("\n".join(shown), tuple(tables))


def for_teams(text: str) -> str:
    """The whole text as Teams shows it best.

    >>> for_teams("# Offer")
    '**Offer**'
    """
    return layout(text).text


def table_mark(number: int) -> str:
    """What stands in the place of a table, and over it on the card; the same in every language."""
    return f"▦ {number}"


def while_streaming(text: str) -> str:
    """As much of an unfinished text as will stand in the finished one unchanged.

    The end is held back where the next letters may turn it into something else: a heading, a table, a
    link, a mention.
    """
    done, newline, last = text.rpartition("\n")
    lines = done.split("\n")
    table = _open_table(lines)
    if newline and table is not None:
        lines, last = lines[:table], "|"
    head = "\n".join(lines) + "\n" if newline and lines else ""
    if _UNSURE_LINE.match(last):
        return for_teams(head).rstrip("\n")
    return for_teams(head + _UNSURE.sub("", last).rstrip())


def _inline(line: str) -> str:
    heading = _HEADING.fullmatch(line)
    if heading and heading[1]:
        line = f"**{heading[1].replace('**', '')}**"
    line = _IMAGE.sub(r"\1", line).replace("![", "[")
    line = _OTHER_LINK.sub("] (", line)
    return _AT.sub("‹", line)


def _table(rows: list[str], tables: list[Table]) -> Iterable[str]:
    """A mark if the table has room on the card, else columns of text: Teams' markdown has no tables."""
    table = Table.of(rows)
    if table is None:
        return [_inline(row) for row in rows]
    if not table.fits_a_card or sum(each.weight for each in (*tables, table)) > _ROOM:
        return table.in_columns()
    tables.append(table)
    return [f"**{table_mark(len(tables))}**"]


def _open_table(lines: list[str]) -> int | None:
    """The index at which the table begins that the lines end with, None if they end otherwise."""
    start, fence = None, ""
    for index, line in enumerate(lines):
        if not fence and _ROW.fullmatch(line):
            start = index if start is None else start
            continue
        start, fence = None, _fence_after(line, fence)
    return start


def split(text: str, most: int = LONGEST_PART) -> list[str]:
    """Cut at the borders of paragraphs, else of lines, else of words; a cut code block is opened again.

    >>> split("one\\n\\ntwo", most=7)
    ['one', 'two']
    """
    parts: list[str] = []
    rest, fence = text, ""
    while len(rest) > most:
        room = most - 8 if "```" in rest or "~~~" in rest else most
        cut = _border(rest, room)
        piece, rest = rest[:cut].rstrip("\n"), rest[cut:].lstrip("\n")
        fence = _open_fence(piece.split("\n"))
        if fence:
            piece, rest = f"{piece}\n{fence}", f"{fence}\n{rest}"
        parts.append(piece)
    return [*parts, rest] if rest.strip() or not parts else parts


def _border(text: str, most: int) -> int:
    """Where to cut: the last good border of the second half, or the middle of a word if there is none."""
    paragraph = newline = position = 0
    fence = ""
    for line in text[:most].split("\n")[:-1]:
        position += len(line) + 1
        fence = _fence_after(line, fence)
        newline = position
        if not line.strip() and not fence:
            paragraph = position
    best = next((cut for cut in (paragraph, newline) if cut > most // 2), 0)
    return best or text.rfind(" ", most // 2, most) + 1 or most


def _fence_after(line: str, fence: str) -> str:
    """The marker of the code block that is open after a line, given the one before; empty if none is."""
    marker = _FENCE.match(line)
    if marker is None or (fence and not marker[1].startswith(fence)):
        return fence
    return "" if fence else marker[1]


def _open_fence(lines: list[str]) -> str:
    """The marker of the code block that is still open at the end, empty if none is."""
    fence = ""
    for line in lines:
        fence = _fence_after(line, fence)
    return fence
