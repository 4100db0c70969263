"""Markdown that Teams can show: no headings, no tables, no images, no mentions; and cutting long texts."""

import re

LONGEST_PART = 20_000
"""Characters of one message; Teams takes about 100 KB of UTF-16 with everything around the text."""

_FENCE = re.compile(r"\s{0,3}(```+|~~~+)")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(.*?)\s*#*\s*")
_ROW = re.compile(r"\s{0,3}\|.*\|\s*")
_RULE = re.compile(r"\s{0,3}\|?(\s*:?-+:?\s*\|)+\s*(:?-+:?)?\s*")
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\(\s*(?!https?://|mailto:)[^)]*\)", re.IGNORECASE)
_AT = re.compile(r"<(?=/?at\b)", re.IGNORECASE)
_UNSURE = re.compile(r"(</?a?t?|!|!?\[[^\]]*(\](\([^)]*)?)?)\Z", re.IGNORECASE)
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
        marker = _FENCE.match(line)
        if marker and (not fence or marker[1].startswith(fence)):
            fence = "" if fence else marker[1]
            shown.append(line)
        else:
            shown.append(line if fence else _inline(line))
    return "\n".join(shown + _table(rows))


def while_streaming(text: str) -> str:
    """As much of an unfinished text as will stand in the finished one unchanged.

    The end is held back where the next letters may turn it into something else: a heading, a table, a
    link, a mention.
    """
    done, newline, last = text.rpartition("\n")
    lines = done.split("\n")
    while newline and lines and _ROW.fullmatch(lines[-1]) and not _open_fence(lines[:-1]):
        lines.pop()
        last = "|"
    head = "\n".join(lines) + "\n" if newline and lines else ""
    if _UNSURE_LINE.match(last):
        return for_teams(head).rstrip("\n")
    return for_teams(head + _UNSURE.sub("", last).rstrip())


def _inline(line: str) -> str:
    heading = _HEADING.fullmatch(line)
    if heading and heading[1]:
        line = f"**{heading[1].replace('**', '')}**"
    line = _IMAGE.sub(r"\1", line)
    line = _LINK.sub(r"\1", line)
    return _AT.sub("‹", line)


def _table(rows: list[str]) -> list[str]:
    """A table as lines of equal columns in a code block: Teams' markdown has none."""
    if not rows:
        return []
    cells = [[cell.strip() for cell in row.strip().strip("|").split("|")] for row in rows]
    rules = [index for index, row in enumerate(rows) if _RULE.fullmatch(row)]
    width = max(len(row) for row in cells)
    cells = [row + [""] * (width - len(row)) for index, row in enumerate(cells) if index not in rules]
    if not rules or not cells:
        return [_inline(row) for row in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(width)]
    lines = [
        "  ".join(cell.ljust(size) for cell, size in zip(row, widths, strict=True)).rstrip() for row in cells
    ]
    return ["```", lines[0], "  ".join("-" * size for size in widths), *lines[1:], "```"]


def split(text: str, most: int = LONGEST_PART) -> list[str]:
    """Cut at the borders of paragraphs, else of lines, else of words; a cut code block is opened again.

    >>> split("one\\n\\ntwo", most=8)
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
    best = 0
    for border in ("\n\n", "\n", " "):
        best = text.rfind(border, most // 2, most)
        while border == "\n\n" and best > 0 and _open_fence(text[:best].split("\n")):
            best = text.rfind(border, most // 2, best)
        if best > 0:
            return best + len(border)
    return most


def _open_fence(lines: list[str]) -> str:
    """The marker of the code block that is still open at the end, empty if none is."""
    fence = ""
    for line in lines:
        marker = _FENCE.match(line)
        if marker and (not fence or marker[1].startswith(fence)):
            fence = "" if fence else marker[1]
    return fence
