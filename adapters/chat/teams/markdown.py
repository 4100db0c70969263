"""Markdown that Teams can show: no headings, no tables, no images, no mentions; and cutting long texts."""

import re

LONGEST_PART = 20_000
"""Characters of one message; Teams takes about 100 KB of UTF-16 with everything around the text."""

_WIDEST, _LONGEST = 20, 200
"""Columns and rows beyond which a table stays as it is written."""
_MARKS = re.compile(r"[`*]{1,3}")
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


def for_teams(text: str) -> str:
    """The whole text as Teams shows it best.

    >>> for_teams("# Offer")
    '**Offer**'
    """
    shown: list[str] = []
    rows: list[str] = []
    fence = ""
    for line in _CONTROL.sub("", text.replace("\r\n", "\n")).split("\n"):
        if not fence and _ROW.fullmatch(line):
            rows.append(line)
            continue
        shown += _table(rows)
        rows = []
        before, fence = fence, _fence_after(line, fence)
        shown.append(line if before or fence else _inline(line))
    return "\n".join(shown + _table(rows))


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


def _table(rows: list[str]) -> list[str]:
    """A table as lines of equal columns in a code block: Teams' markdown has none."""
    if not rows:
        return []
    cells = [[cell.strip() for cell in row.strip().strip("|").split("|")] for row in rows]
    ruled = [row for row in cells if not all(_is_rule(cell) for cell in row)]
    width = max(len(row) for row in cells)
    if len(ruled) in {0, len(cells)} or width > _WIDEST or len(rows) > _LONGEST:
        return [_inline(row) for row in rows]
    cells = [[_MARKS.sub("", cell) for cell in row] + [""] * (width - len(row)) for row in ruled]
    widths = [max(len(row[column]) for row in cells) for column in range(width)]
    lines = [
        "  ".join(cell.ljust(size) for cell, size in zip(row, widths, strict=True)).rstrip() for row in cells
    ]
    return ["```", lines[0], "  ".join("-" * size for size in widths), *lines[1:], "```"]


def _is_rule(cell: str) -> bool:
    """The line under a table's head: `---`, `:-:`."""
    return "-" in cell and not cell.strip("-:")


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
