"""What is said: threads, people, messages and what comes with them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

Language = Literal["da", "de", "en"]
LANGUAGES: tuple[Language, ...] = ("da", "de", "en")
EVALUATION = "eval"
"""The platform of golden questions: they cost money like all others, and are no part of any other figure."""


class Scope(StrEnum):
    """Who can read along."""

    PERSONAL = "personal"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """One conversation on one platform: messages of it are answered in order."""

    platform: str
    """`slack`, `teams`, `playground` or `console`."""
    tenant: str
    channel: str
    root: str
    """The platform's id of the thread's first message; the channel itself where there are no threads."""
    scope: Scope = Scope.CHANNEL
    channel_name: str = ""

    @property
    def key(self) -> str:
        """The same text for the same thread, for locks and memory."""
        return f"{self.siblings}{self.root}"

    @property
    def siblings(self) -> str:
        """What the keys of all threads of the channel begin with."""
        return f"{self.platform}:{self.tenant}:{self.channel}:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote a message, as the platform knows the person."""

    id: str
    name: str = ""
    locale: str = ""
    """The platform's word for the person's language, such as `de-AT`; empty if unknown."""


Unread = Literal[
    "kind", "size", "picture_size", "place", "gone", "scope", "locked", "macros", "bomb", "broken", "slow",
    "empty", "blank", "unseen",
]  # fmt: skip
"""Why a file was not read: not a kind that we read, too large, not a place that we fetch from, not to be had
(any more), written where the bot cannot see files, behind a password, with programs in it, unpacking into too
much, damaged, too slow to read, without a word, empty, or a picture where no model takes any."""

PictureType = Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
"""What models that see take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture for a model to look at. Nobody has read it, so nobody knows what it shows."""

    media_type: PictureType
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with a message; `text` is what a reader got out of it."""

    name: str
    media_type: str
    size: int
    text: str = ""
    unread: Unread | None = None
    """Set: the file was not read, and the asker must be told."""
    picture: Picture | None = None
    """Lives while the message is being answered, and is never stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on a platform, where the person's own settings and data are meant."""

    platform: str
    tenant: str
    id: str

    @property
    def key(self) -> str:
        """The same text for the same person."""
        return f"{self.platform}:{self.tenant}:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One line of a thread's history."""

    role: Literal["user", "assistant"]
    text: str
    author: str = ""
    """A display name; empty for the bot."""
    at: datetime | None = None
    link: str = ""
    """A permalink to the line, where the platform has one."""
    message_id: str = ""
    """The `Message` that the line is, or answers: what has to go when a person takes that message back."""


Length = Literal["short", "long"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a person wants of an answer, or of all answers."""

    language: Language | None = None
    """None: the language of the message."""
    length: Length | None = None
    """None: as long as it takes."""
    model: str = ""
    """A card's name; empty: whichever fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A platform event, normalised: who, where, what, in which thread, which command.

    `text` is plain Markdown without the mention of the bot and without the command word.
    """

    id: str
    """Unique for ever and the same on redelivery, such as `slack:T1:Ev123`."""
    thread: Thread
    author: Author
    text: str
    at: datetime
    also_known_as: tuple[str, ...] = ()
    """Other ids of the same words, so that Slack's mention and message twins are answered once."""
    command: str | None = None
    """A name out of `routing.commands.COMMANDS`, without the slash."""
    chosen_intent: str | None = None
    """What the asker chose when the bot asked back; it is taken as it is."""
    attachments: tuple[Attachment, ...] = ()
    history: tuple[Turn, ...] = ()
    """Earlier lines, oldest first, where the event itself brought them along."""
    private: bool = False
    """Only the asker may see the answer (Slack's ephemeral, Teams' targeted messages)."""
    return_address: tuple[tuple[str, str], ...] = ()
    """What the adapter needs to find the way back, such as a response URL; opaque to everybody else."""

    wishes: Wishes = field(default_factory=Wishes)
    """What is wanted of this answer; the body adds what its author wants of all answers."""

    def address(self, name: str) -> str:
        """One entry of the return address, empty if it is not there."""
        return dict(self.return_address).get(name, "")
