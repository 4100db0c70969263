"""What Teams sent, as a noun: all that the rest of the adapter knows of an activity."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from adapters.chat.teams.addresses import Address
from routing.vocabulary import Scope

SCOPES = {"personal": Scope.PERSONAL, "groupChat": Scope.GROUP, "channel": Scope.CHANNEL}
"""Teams' words for who can read along."""


class MalformedActivity(ValueError):
    """The body is not an activity: answer 400. The text names the field, never its value."""


class NotAuthentic(ValueError):
    """The request does not prove that the Bot Framework sent it: answer 401. The text is for the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person or a bot."""

    id: str
    name: str = ""
    directory_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One mention entity: whom it names and how it stands in the text, such as `<at>Dirigent</at>`."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A file that came with a message, before anybody has fetched it."""

    name: str
    media_type: str
    kind: str = ""
    """Teams' word for the kind of file, such as `csv`."""
    url: str = ""
    """Where it can be fetched for a few minutes without a token; empty outside of personal chats."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One activity."""

    type: str
    id: str
    name: str
    """The name of an invoke, such as `message/submitAction`."""
    event: str
    """What happened to a message, such as `editMessage`."""
    at: datetime | None
    service_url: str
    channel_id: str
    """The Bot Framework's word for the platform, `msteams`."""
    tenant: str
    tenants_agree: bool
    """Teams says the tenant in two places; they must be the same."""
    conversation: str
    scope: Scope
    channel_name: str
    team: str
    """The id of the team that the channel belongs to, empty outside of channels."""
    group: str
    """The same team's id in Microsoft Graph, where Teams sends it along."""
    sender: Account
    recipient: Account
    targeted: bool
    """A slash command: only the sender sees it and its answer."""
    text: str
    text_format: str
    locale: str
    mentions: tuple[Mention, ...] = ()
    files: tuple[Offered, ...] = ()
    added: tuple[str, ...] = ()
    """Ids of members who were added to the conversation."""
    reply_to: str = ""
    value: Mapping[str, object] = field(default_factory=dict)
    """What an invoke carries."""

    @property
    def mentions_bot(self) -> bool:
        return any(mention.id == self.recipient.id for mention in self.mentions)

    def address(self) -> Address:
        """The way back."""
        return Address(
            service_url=self.service_url,
            conversation=self.conversation,
            activity=self.id,
            tenant=self.tenant,
            scope=self.scope.value,
            bot=self.recipient.id,
            bot_name=self.recipient.name,
            user=self.sender.id,
            user_name=self.sender.name,
            user_directory_id=self.sender.directory_id,
            targeted="yes" if self.targeted else "",
            team=self.team,
            group=self.group,
        )


def part(value: object, *path: str) -> object:
    """What stands in nested JSON at a path, None if nothing does.

    >>> part({"action": {"verb": "why"}}, "action", "verb")
    'why'
    """
    for name in path:
        if not isinstance(value, dict):  # as JSON is read; asking for any Mapping takes ten times as long
            return None
        value = value.get(name)
    return value


def words(value: object, *path: str) -> str:
    """The text at a path of nested JSON, empty if there is none."""
    found = part(value, *path)
    return found if isinstance(found, str) else ""
