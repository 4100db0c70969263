"""From a Teams activity to a Message: mention, markup, thread and command."""

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

from adapters.chat.teams.addresses import channel_of
from adapters.chat.teams.incoming import Incoming, Mention
from routing.commands import COMMANDS, parse
from routing.vocabulary import Author, Message, Scope, Thread

STOP_WORDS = frozenset({"stop", "stopp", "/stop", "!stop", "/stopp", "!stopp"})
"""What ends an answer when it is the whole message, in three languages."""

_AT = re.compile(r"<at\b[^>]*>(.*?)</at>", re.IGNORECASE | re.DOTALL)
_BLANK = re.compile(r"(?:[ \t\xa0]|&nbsp;)+")
_MARKUP = re.compile(r"\s*<(p|div)\b.*</\1>\s*", re.IGNORECASE | re.DOTALL)


def addressed(activity: Incoming) -> bool:
    """Whether the bot is spoken to: in company it takes a mention or a private slash command.

    With the right to read a whole channel Teams delivers every message of it; those are not ours to read.
    """
    return activity.scope is Scope.PERSONAL or activity.mentions_bot or activity.targeted


def thread_of(activity: Incoming) -> Thread:
    """In a channel the thread is part of the conversation's id; elsewhere the conversation is the thread."""
    root = activity.conversation
    if activity.scope is Scope.CHANNEL and ";messageid=" not in root and activity.id:
        root = f"{root};messageid={activity.id}"
    return Thread(
        platform="teams",
        tenant=activity.tenant,
        channel=channel_of(activity.conversation),
        root=root,
        scope=activity.scope,
        channel_name=activity.channel_name,
    )


def to_message(activity: Incoming, now: datetime) -> Message:
    """The message of an activity that is addressed to the bot; `now` stands in for a missing time."""
    public = thread_of(activity)
    command, rest = parsed(plain(activity), activity.targeted)
    return Message(
        id=_id(activity, activity.conversation),
        thread=_private(public, activity) if activity.targeted and command != "privacy" else public,
        author=author_of(activity),
        text=rest,
        at=activity.at or now.astimezone(UTC),
        command=command,
        private=activity.targeted,
        return_address=replace(activity.address(), conversation=public.root).as_pairs(),
    )


def parsed(text: str, targeted: bool) -> tuple[str | None, str]:
    """Command and rest. A slash command arrives as its bare title, which is one only where it is `targeted`.

    >>> parsed("quote 200 bearings", True), parsed("quote of the day?", False)
    (('quote', '200 bearings'), (None, 'quote of the day?'))
    """
    first = text.split(maxsplit=1)[0].lower() if text.strip() else ""
    return parse(f"/{text.lstrip()}" if targeted and first in COMMANDS else text)


def known_ids(activity: Incoming) -> tuple[str, ...]:
    """The ids under which we may have a message that was changed: Teams may leave the thread out."""
    places = (activity.conversation, thread_of(activity).root, channel_of(activity.conversation))
    return tuple(dict.fromkeys(_id(activity, place) for place in places))


def pressed_message(activity: Incoming, *, name: str, conversation: str, text: str) -> Message:
    """What a button says for the person who pressed it; `name` is unique in the conversation."""
    thread = replace(thread_of(activity), root=conversation)
    address = replace(activity.address(), conversation=conversation, activity=activity.reply_to)
    return Message(
        id=f"teams:{activity.tenant}:{conversation}:{name}",
        thread=thread,
        author=author_of(activity),
        text=text,
        at=activity.at or datetime.now(UTC),
        return_address=address.as_pairs(),
    )


def thread_behind(thread_key: str, activity: Incoming) -> str:
    """The conversation in which an answer stands, out of its thread's key.

    A press may come without the thread. Empty where the answer stands elsewhere, or was private.
    """
    channel = channel_of(activity.conversation)
    prefix = replace(thread_of(activity), root="").key
    root = thread_key.removeprefix(prefix)
    return root if thread_key.startswith(prefix) and channel_of(root) == channel else ""


def author_of(activity: Incoming) -> Author:
    return Author(id=activity.sender.id, name=activity.sender.name, locale=activity.locale)


def _id(activity: Incoming, conversation: str) -> str:
    return f"teams:{activity.tenant}:{conversation}:{activity.id}"


def _private(public: Thread, activity: Incoming) -> Thread:
    """A thread of one person's own: no answer of theirs turns up in another one's, and neither waits."""
    return replace(public, root=f"private:{activity.sender.id}:{public.root}")


def plain(activity: Incoming) -> str:
    """The words alone: no mention of the bot, names instead of other mentions, no markup, clean Unicode."""
    text = _without_mentions(activity.text, activity.mentions, activity.recipient.id)
    if activity.text_format in {"xhtml", "html"} or (
        activity.text_format != "plain" and _MARKUP.fullmatch(text)
    ):
        return text_of_html(text)
    return _clean(_unescape(text))


def text_of_html(markup: str) -> str:
    """The words of Teams' HTML; blocks become lines."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return _clean(reader.text())


def _clean(text: str) -> str:
    text = text.replace("\xa0", " ").replace("\0", "")
    if text.isascii():
        return text.strip()
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()


def _unescape(text: str) -> str:
    """The few entities that Teams writes into plain text; a person's own code keeps all others."""
    if "&" not in text:
        return text
    for entity in ("&nbsp;", "&lt;", "&gt;", "&quot;", "&#39;", "&amp;"):
        text = text.replace(entity, html.unescape(entity))
    return text


def _without_mentions(text: str, mentions: Sequence[Mention], bot: str) -> str:
    """Take out the spans that mention the bot and turn the others into plain names.

    Each span belongs to the first entity with its words that no earlier span has taken, so that a person
    with the bot's name stays, and so does the bot's name inside the question.
    """
    waiting = list(mentions)
    pieces: list[str] = []
    end = 0
    for span in _AT.finditer(text):
        entity = next((m for m in waiting if _name(m.text) == _name(span[0])), None)
        if entity is not None:
            waiting.remove(entity)
        pieces.append(text[end : span.start()])
        pieces.append("" if entity is not None and entity.id == bot else span[1])
        end = span.end()
    pieces.append(text[end:])
    return _join(pieces)


def _name(span: str) -> str:
    match = _AT.fullmatch(span.strip())
    return html.unescape(match[1] if match else span).replace("\xa0", " ").strip()


def _join(pieces: Sequence[str]) -> str:
    """Put the pieces together; where one was taken out, its two blanks become one."""
    joined = ""
    gap = False
    for piece in pieces:
        blank = _BLANK.match(piece)
        spare = (
            gap and blank is not None and (not joined or joined.endswith((" ", "\t", "\n", "\xa0", "&nbsp;")))
        )
        joined += piece[blank.end() :] if spare and blank else piece
        gap = piece == ""
    return joined


class _Reader(HTMLParser):
    """The text of Teams' HTML: blocks and line breaks become lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"br", "li", "tr"}:
            self._pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"p", "div", "blockquote", "pre", "h1", "h2", "h3"}:
            self._pieces.append("\n")

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)

    def text(self) -> str:
        return re.sub(r"\n{3,}", "\n\n", "".join(self._pieces)).strip()
