"""Slack's own markup: into plain Markdown for the models, and escaped where we have to write it."""

import re
from collections.abc import Mapping

_TOKEN = re.compile(r"<([^<>\n]{1,4000})>")
_CODE = re.compile(r"(```.*?```|`[^`\n]*`)", re.DOTALL)
_BOLD = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])")
_STRUCK = re.compile(r"(?<![\w~])~(?=\S)([^~\n]+)(?<=\S)~(?![\w~])")
_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>\n]*)?>")
_BROADCASTS = ("here", "channel", "everyone")


def mentioned(source: str) -> tuple[str, ...]:
    """The user ids that a text mentions, in order.

    >>> mentioned("<@U1> and <@W2|anna>")
    ('U1', 'W2')
    """
    return tuple(_MENTION.findall(source))


def addressee(source: str) -> str:
    """Whom a text speaks to: the person mentioned within its first three words; empty if nobody is.

    >>> addressee("hej <@U1>, kan du"), addressee("the list that <@U1> made")
    ('U1', '')
    """
    found = mentioned(" ".join(source.split(maxsplit=3)[:3]))
    return found[0] if found else ""


def markdown(source: str, names: Mapping[str, str], me: str = "") -> str:
    """Slack's text as plain Markdown; mentions of `me` are gone, other people are called by name.

    >>> markdown("<@UBOT> ask <@U2> about *R&amp;D* in <#C1|sales>", {"U2": "Åse"}, "UBOT")
    'ask @Åse about **R&D** in #sales'
    """
    without = re.sub(rf"[ \t]*<@{me}(?:\|[^<>\n]*)?>", "", source).lstrip(" \t,:") if me else source
    spoken = _TOKEN.sub(lambda token: _spoken(token.group(1), names), without)
    pieces = _CODE.split(_plain(spoken))
    pieces[::2] = [_STRUCK.sub(r"~~\1~~", _BOLD.sub(r"**\1**", piece)) for piece in pieces[::2]]
    return "".join(pieces).strip()


def escape(words: str) -> str:
    """Words for a place that Slack reads as its own markup.

    >>> escape("R&D <!channel>")
    'R&amp;D &lt;!channel&gt;'
    """
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _spoken(token: str, names: Mapping[str, str]) -> str:
    target, _, shown = token.partition("|")
    if target.startswith("@"):
        return "@" + (names.get(target[1:]) or shown.lstrip("@") or target[1:])
    if target.startswith("#"):
        return f"#{shown or target[1:]}"
    if target.startswith("!"):
        word = target[1:].partition("^")[0]
        return f"@{word}" if word in _BROADCASTS else shown or f"@{word}"
    address = target.removeprefix("mailto:").removeprefix("tel:")
    if not shown or shown in {address, re.sub(r"^https?://", "", address)}:
        return address
    return f"[{shown}]({target})"


def _plain(source: str) -> str:
    """Entities resolved, halves of surrogate pairs and NUL replaced: no storage takes those."""
    unescaped = source.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return unescaped.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
