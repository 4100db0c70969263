"""Where answers may be sent: the allow-list of service URLs, and the way back to one conversation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

from routing.vocabulary import Message, Scope

MICROSOFT_HOSTS = (
    "botframework.com",
    "*.botframework.com",
    "smba.trafficmanager.net",
    "*.teams.microsoft.com",
    "*.teams.microsoft.us",
)
"""The hosts that Teams sends as service URLs, commercial cloud and US government."""

MICROSOFT_FILE_HOSTS = ("*.sharepoint.com",)
"""Where Teams keeps files: SharePoint, with OneDrive under `TENANT-my`."""

_URL = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9]([a-z0-9.-]{0,252}[a-z0-9])?)(:(?P<port>[0-9]{1,5}))?"
    r"(?P<path>(/[A-Za-z0-9._~-]*)*)",
    re.IGNORECASE,
)
_LOOPBACK = ("127.0.0.1", "localhost")
_STANDARD_PORTS = {"https": "443", "http": "80"}


class ServiceUrls:
    """The allow-list.

    An entry is `host`, `host:port`, or `*.host` for all names below it. A listed host stands for its
    standard port unless the entry names one; https is demanded of every host that is not this machine.

    >>> urls = ServiceUrls(["*.example.com", "127.0.0.1:8080"])
    >>> [urls.allow(url) for url in ("https://eu.example.com/x/", "http://127.0.0.1:8080")]
    [True, True]
    >>> [urls.allow(url) for url in ("https://example.com.evil.org/", "https://a@eu.example.com/")]
    [False, False]
    """

    def __init__(self, hosts: Sequence[str]) -> None:
        self._entries = tuple(entry.lower().partition(":") for entry in hosts)

    def allow(self, url: str) -> bool:
        """Whether tokens and answers may go there; the whole URL is matched, so that nothing hides in it."""
        match = _URL.fullmatch(url)
        if match is None or ".." in url:
            return False
        return self.allow_host(match["scheme"].lower(), match["host"].lower(), match["port"] or "")

    def allow_host(self, scheme: str, host: str, port: str) -> bool:
        """The same for a URL that has been taken apart; an empty port is the scheme's own."""
        if scheme != "https" and host not in _LOOPBACK:
            return False
        standard = _STANDARD_PORTS.get(scheme, "")
        port = port or standard
        return bool(standard) and any(
            _covers(name, host) and port == (listed or standard) for name, _, listed in self._entries
        )


def _covers(name: str, host: str) -> bool:
    if name.startswith("*."):
        return host.endswith(name[1:]) and len(host) > len(name) - 1
    return host == name


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The way back to a message: where its conversation lives, and who is who in it."""

    service_url: str
    conversation: str
    """With `;messageid=` in a channel: posts to it land in the asker's thread."""
    activity: str
    """The asker's message, which an answer replies to."""
    tenant: str
    scope: str
    bot: str
    bot_name: str
    user: str
    user_name: str
    user_directory_id: str = ""
    """The person's Entra object id: the same for every bot."""
    targeted: str = ""
    """Not empty: only the asker may see what is sent."""
    team: str = ""
    """The team of a channel, as Teams calls it."""
    group: str = ""
    """The same as Graph calls it; Teams does not always say."""

    @classmethod
    def of(cls, message: Message) -> "Address":
        """Read what the edge wrote into the message's return address."""
        return cls(**dict(message.return_address))

    def as_pairs(self) -> tuple[tuple[str, str], ...]:
        """The form in which a message carries it."""
        return tuple((field.name, getattr(self, field.name)) for field in fields(self))

    @property
    def personal(self) -> bool:
        """A chat between the person and the bot alone: the only place with real streaming."""
        return self.scope == Scope.PERSONAL

    def envelope(self) -> dict[str, object]:
        """The fields that each activity sent to this address has in common."""
        recipient: dict[str, object] = {"id": self.user, "name": self.user_name}
        if self.targeted:
            recipient["isTargeted"] = True
        return {
            "channelId": "msteams",
            "serviceUrl": self.service_url,
            "from": {"id": self.bot, "name": self.bot_name},
            "recipient": recipient,
            "conversation": {
                "id": self.conversation,
                "conversationType": "groupChat" if self.scope == Scope.GROUP else self.scope,
                "isGroup": not self.personal,
            },
            "replyToId": self.activity,
        }


def channel_of(conversation: str) -> str:
    """A conversation's id without the thread in it.

    >>> channel_of("19:abc@thread.tacv2;messageid=1795")
    '19:abc@thread.tacv2'
    """
    return conversation.partition(";messageid=")[0]
