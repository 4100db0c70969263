"""Names and languages of people, asked of Slack once an hour at most."""

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from adapters.chat.slack.payload import part, text
from adapters.chat.slack.web_api import CallFailed, WebApi
from routing.vocabulary import Author, Language
from routing.wording import language_of

FRESH = 3_600.0
"""Seconds for which an answer is believed."""
RETRY = 60.0
"""Seconds after which a person is asked for again when Slack would not say."""
MOST = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    author: Author
    until: float


class People:
    """Looks people up. Never raises: a person whom Slack does not name keeps the id for a name."""

    def __init__(self, api: WebApi, clock: Callable[[], float] = time.monotonic) -> None:
        self._api = api
        self._clock = clock
        self._known: dict[str, _Known] = {}

    async def author(self, user: str, within: float = 5.0) -> Author:
        """The person behind an id, waiting at most `within` seconds."""
        known = self._known.get(user)
        if known is not None and known.until > self._clock():
            return known.author
        try:
            async with asyncio.timeout(within):
                return await self._ask(user)
        except TimeoutError:
            return Author(id=user)

    async def names(self, users: Iterable[str], within: float = 5.0) -> dict[str, str]:
        """The display names of several people; those without one are left out."""
        wanted = list(dict.fromkeys(users))[:100]
        found = await asyncio.gather(*(self.author(user, within) for user in wanted))
        return {author.id: author.name for author in found if author.name}

    async def language(self, user: str, otherwise: Language) -> Language:
        """The language that a person has set in Slack."""
        locale = (await self.author(user, within=1.0)).locale
        return language_of(locale, otherwise) if locale else otherwise

    async def _ask(self, user: str) -> Author:
        try:
            answer = await self._api.get("users.info", user=user, include_locale="true")
        except CallFailed:
            return self._keep(Author(id=user), RETRY)
        person = part(answer, "user")
        name = (
            text(person, "profile", "display_name")
            or text(person, "profile", "real_name")
            or text(person, "real_name")
            or text(person, "name")
        )
        return self._keep(Author(id=user, name=name, locale=text(person, "locale")), FRESH)

    def _keep(self, author: Author, seconds: float) -> Author:
        if len(self._known) >= MOST:
            self._known.pop(next(iter(self._known)))
        self._known[author.id] = _Known(author=author, until=self._clock() + seconds)
        return author
