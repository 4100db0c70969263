"""Markdown to HTML for chat messages: small, linear, and safe against whatever a model or a person writes.

Everything is escaped before anything is marked up, so that only tags written in this file come out. No
raw HTML and no images: a picture's address can carry a conversation away. A link shows the host it leads
to, because its label may lie.
"""

import html
import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

_FENCE = re.compile(r"^\s{0,3}(`{3,}|~{3,})\s*([\w+#.-]*)[^`]*$")
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_RULE = re.compile(r"^\s{0,3}([-*_])(\s*\1){2,}\s*$")
_ITEM = re.compile(r"^(\s*)([-*+•]|\d{1,4}[.)])\s+(.*)$")
_QUOTE = re.compile(r"^\s{0,3}&gt;\s?(.*)$")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")

_INLINE = re.compile(
    r"""
      \\(?P<literal>[\\`*_{}\[\]()#+\-.!|~])
    | (?P<ticks>`{1,3})(?P<code>[^`\n]{1,2000}?)(?P=ticks)
    | !\[(?P<alt>[^\[\]\n]{0,300})\]\([^()\s]{1,2000}\)
    | \[(?P<label>[^\[\]\n]{1,300})\]\((?P<target>[^()\s]{1,2000})\)
    | (?P<url>https?://[^\s<>()\[\]"'|]{1,2000})
    | \*\*(?P<bold>(?=\S)[^\n]{1,500}?(?<=\S))\*\*
    | (?<![\w*])\*(?P<italic>(?=[^\s*])[^\n*]{1,500}?(?<=\S))\*(?![\w*])
    | (?<![\w_])_(?P<slanted>(?=[^\s_])[^\n_]{1,500}?(?<=\S))_(?![\w_])
    | ~~(?P<struck>(?=\S)[^\n]{1,500}?(?<=\S))~~
    """,
    re.VERBOSE,
)
_PERMALINK = re.compile(r"#m-[\w-]{1,80}")
_DEEPEST = 6
"""Levels of nesting; deeper text is shown as it stands."""


def render(text: str) -> str:
    """HTML of a Markdown text.

    >>> render("**Hej** <b>")
    '<p><strong>Hej</strong> &lt;b&gt;</p>'
    """
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return "".join(_blocks(html.escape(clean).split("\n"), 0))


def _blocks(lines: list[str], depth: int) -> Iterator[str]:
    """Split escaped lines into blocks: each reader takes what is its own and says where it ended."""
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        for reads in _READERS:
            block, end = reads(lines, at, depth)
            if end > at:
                yield block
                at = end
                break


def _fence(lines: list[str], at: int, _: int) -> tuple[str, int]:
    opening = _FENCE.match(lines[at])
    if opening is None:
        return "", at
    end = at + 1
    while end < len(lines) and not lines[end].strip().startswith(opening[1]):
        end += 1
    code = "\n".join(lines[at + 1 : end])
    return f"<pre><code>{code}</code></pre>", min(end + 1, len(lines))


def _heading(lines: list[str], at: int, _: int) -> tuple[str, int]:
    found = _HEADING.match(lines[at])
    if found is None:
        return "", at
    level = min(len(found[1]) + 2, 6)
    return f"<h{level}>{_inline(found[2])}</h{level}>", at + 1


def _rule(lines: list[str], at: int, _: int) -> tuple[str, int]:
    return ("<hr>", at + 1) if _RULE.match(lines[at]) else ("", at)


def _quote(lines: list[str], at: int, depth: int) -> tuple[str, int]:
    inner: list[str] = []
    while at + len(inner) < len(lines) and (found := _QUOTE.match(lines[at + len(inner)])):
        inner.append(found[1])
    if not inner or depth >= _DEEPEST:
        return "", at
    return f"<blockquote>{''.join(_blocks(inner, depth + 1))}</blockquote>", at + len(inner)


def _cells(line: str) -> list[str]:
    return [_inline(cell.strip()) for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def _row(cells: list[str], width: int, tag: str) -> str:
    padded = (cells + [""] * width)[:width]
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in padded) + "</tr>"


def _table(lines: list[str], at: int, _: int) -> tuple[str, int]:
    is_table = at + 1 < len(lines) and "|" in lines[at] and "|" in lines[at + 1]
    if not is_table or not _TABLE_RULE.match(lines[at + 1]):
        return "", at
    head, end = _cells(lines[at]), at + 2
    while end < len(lines) and "|" in lines[end]:
        end += 1
    body = "".join(_row(_cells(line), len(head), "td") for line in lines[at + 2 : end])
    top = _row(head, len(head), "th")
    table = f"<table><thead>{top}</thead><tbody>{body}</tbody></table>"
    return f'<div class="table" tabindex="0">{table}</div>', end


def _list(lines: list[str], at: int, depth: int) -> tuple[str, int]:
    first = _ITEM.match(lines[at])
    if first is None or depth >= _DEEPEST:
        return "", at
    margin, numbered = len(first[1]), first[2][0].isdigit()
    items: list[list[str]] = []
    end = at
    while end < len(lines):
        found = _ITEM.match(lines[end])
        if found and len(found[1]) <= margin + 1:
            if found[2][0].isdigit() != numbered or len(found[1]) < margin - 1:
                break
            items.append([found[3]])
        elif lines[end].startswith(" " * (margin + 2)) or (found and len(found[1]) > margin):
            items[-1].append(lines[end][margin + 2 :])
        elif lines[end].strip() or not _goes_on(lines, end, margin):
            break
        end += 1
    inner = "".join(f"<li>{_item(item, depth + 1)}</li>" for item in items)
    start = f' start="{int(first[2][:-1])}"' if numbered and first[2][:-1] != "1" else ""
    return (f"<ol{start}>{inner}</ol>" if numbered else f"<ul>{inner}</ul>"), end


def _goes_on(lines: list[str], blank: int, margin: int) -> bool:
    """Whether a list continues after an empty line."""
    following = _ITEM.match(lines[blank + 1]) if blank + 1 < len(lines) else None
    return following is not None and len(following[1]) >= margin


def _item(lines: list[str], depth: int) -> str:
    """An item's own line stands without a paragraph around it."""
    if _FENCE.match(lines[0]):
        return "".join(_blocks(lines, depth))
    own = 1
    while own < len(lines) and lines[own].strip() and not _begins_block(lines, own):
        own += 1
    return _inline("\n".join(lines[:own])) + "".join(_blocks(lines[own:], depth))


def _begins_block(lines: list[str], at: int) -> bool:
    line = lines[at]
    return any(pattern.match(line) for pattern in (_FENCE, _HEADING, _RULE, _ITEM, _QUOTE)) or (
        _table(lines, at, 0)[1] > at
    )


def _paragraph(lines: list[str], at: int, depth: int) -> tuple[str, int]:
    end = at + 1
    while end < len(lines) and lines[end].strip() and (depth >= _DEEPEST or not _begins_block(lines, end)):
        end += 1
    return f"<p>{_inline(chr(10).join(line.strip() for line in lines[at:end]))}</p>", end


_READERS: tuple[Callable[[list[str], int, int], tuple[str, int]], ...] = (
    _fence, _heading, _rule, _quote, _table, _list, _paragraph,
)  # fmt: skip


def _inline(text: str, depth: int = 0) -> str:
    if depth >= _DEEPEST:
        return text

    def mark_up(found: re.Match[str]) -> str:
        kind = found.lastgroup or ""
        inside = found[kind] if kind else ""
        if kind in _SPANS:
            tag = _SPANS[kind]
            return f"<{tag}>{_inline(inside, depth + 1)}</{tag}>"
        return _LEAVES[kind](found)

    return _INLINE.sub(mark_up, text).replace("\n", "<br>\n")


def _link(address: str, label: str) -> str:
    """A link that shows where it leads; anything but http, https and our permalinks stays text."""
    if _PERMALINK.fullmatch(html.unescape(address)):
        return f'<a href="{address}">{label}</a>'
    host = _host(html.unescape(address))
    if not host:
        return label
    shown = "" if host in html.unescape(label) else f' <span class="host">({html.escape(host)})</span>'
    return f'<a href="{address}" target="_blank" rel="noopener noreferrer nofollow">{label}</a>{shown}'


def _host(address: str) -> str:
    """The host of an http or https address; empty for every other."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return (parts.hostname or "") if parts.scheme in {"http", "https"} else ""


def _bare(found: re.Match[str]) -> str:
    """A naked address; punctuation at its end belongs to the sentence."""
    address = re.sub(r"(?:&quot;|&#x27;|&gt;|&lt;)[\s\S]*$", "", found["url"])
    address = address.rstrip(".,;:!?*_~")
    return _link(address, address) + found["url"][len(address) :]


_SPANS = {"bold": "strong", "italic": "em", "slanted": "em", "struck": "s"}
_LEAVES: dict[str, Callable[[re.Match[str]], str]] = {
    "literal": lambda found: found["literal"],
    "code": lambda found: f"<code>{found['code']}</code>",
    "ticks": lambda found: f"<code>{found['code']}</code>",
    "alt": lambda found: found["alt"],
    "target": lambda found: _link(found["target"], found["label"]),
    "url": _bare,
}
