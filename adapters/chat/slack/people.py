"""Names, languages and standing of people, asked of Slack every five minutes at most."""

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, timedelta, timezone, tzinfo
from enum import StrEnum

from adapters.chat.slack.payload import Payload, part, text
from adapters.chat.slack.web_api import CallFailed, WebApi
from routing.vocabulary import Author, Language
from routing.wording import language_of

FRESH = 300.0
"""Seconds for which an answer is believed: an account may become a guest's at any time."""
RETRY = 60.0
"""Seconds after which a person is asked for again when Slack would not say."""
BRIEF = 2.0
"""The same, when the next try may go well."""
MOST = 10_000

_ADMIN_FLAGS = ("is_admin", "is_owner", "is_primary_owner")
_GUEST_FLAGS = ("is_restricted", "is_ultra_restricted", "is_stranger")


class Standing(StrEnum):
    """What somebody is to the company."""

    MEMBER = "member"
    GUEST = "guest"
    """A guest account, or somebody from another company."""
    UNKNOWN = "unknown"
    """Slack would not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    author: Author
    standing: Standing
    until: float
    zone: tzinfo = UTC
    administers: bool = False
    title: str = ""


class People:
    """Looks people up. Never raises: a person whom Slack does not name keeps the id for a name."""

    def __init__(self, api: WebApi, clock: Callable[[], float] = time.monotonic) -> None:
        self._api = api
        self._clock = clock
        self._known: dict[str, _Known] = {}

    async def author(self, user: str, within: float = 5.0) -> Author:
        """The person behind an id, waiting at most `within` seconds."""
        return (await self._about(user, within)).author

    async def standing(self, user: str, within: float = 5.0) -> Standing:
        """What the person is to the company."""
        return (await self._about(user, within)).standing

    async def names(self, users: Iterable[str], within: float = 5.0) -> dict[str, str]:
        """The display names of several people; those without one are left out."""
        wanted = list(dict.fromkeys(users))[:100]
        known = [about.author for user in wanted if (about := self._remembered(user)) is not None]
        if len(known) < len(wanted):
            known = await asyncio.gather(*(self.author(user, within) for user in wanted))
        return {author.id: author.name for author in known if author.name}

    async def language(self, user: str, otherwise: Language) -> Language:
        """The language that a person has set in Slack."""
        locale = (await self.author(user, within=1.0)).locale
        return language_of(locale, otherwise) if locale else otherwise

    async def title(self, user: str) -> str:
        """What the person says that they are, such as "Sales Manager"; empty if they don't."""
        return (await self._about(user, within=1.0)).title

    async def administers(self, user: str) -> bool:
        """Whether Slack calls the person an administrator or owner; False also where it will not say."""
        return (await self._about(user, within=5.0)).administers

    async def zone(self, user: str) -> tzinfo:
        """The person's time zone, for what "today" means."""
        return (await self._about(user, within=1.0)).zone

    async def _about(self, user: str, within: float) -> _Known:
        if (known := self._remembered(user)) is not None:
            return known
        try:
            async with asyncio.timeout(within):
                return await self._ask(user)
        except TimeoutError:
            return _Known(author=Author(id=user), standing=Standing.UNKNOWN, until=0.0)

    def _remembered(self, user: str) -> _Known | None:
        """What is known and fresh."""
        known = self._known.get(user)
        return known if known is not None and known.until > self._clock() else None

    async def _ask(self, user: str) -> _Known:
        try:
            answer = await self._api.get("users.info", user=user, include_locale="true")
        except CallFailed as error:
            passing = error.doubtful or error.retry_after
            until = self._clock() + (BRIEF if passing else RETRY)
            return self._keep(_Known(author=Author(id=user), standing=Standing.UNKNOWN, until=until))
        person = part(answer, "user")
        name = (
            text(person, "profile", "display_name")
            or text(person, "profile", "real_name")
            or text(person, "real_name")
            or text(person, "name")
        )
        guest = any(person.get(flag) is True for flag in _GUEST_FLAGS)
        standing = Standing.GUEST if guest else Standing.MEMBER
        author = Author(id=user, name=name, locale=text(person, "locale"))
        admin = not guest and any(person.get(flag) is True for flag in _ADMIN_FLAGS)
        until = self._clock() + FRESH
        return self._keep(
            _Known(
                author=author,
                standing=standing,
                until=until,
                zone=_zone(person),
                administers=admin,
                title=text(person, "profile", "title"),
            )
        )

    def _keep(self, known: _Known) -> _Known:
        if len(self._known) >= MOST:
            self._known.pop(next(iter(self._known)))
        self._known[known.author.id] = known
        return known


def _zone(person: Payload) -> tzinfo:
    """Slack tells the present offset from UTC in seconds."""
    offset = person.get("tz_offset")
    if isinstance(offset, int) and abs(offset) < 86_400:
        return timezone(timedelta(seconds=offset))
    return UTC
