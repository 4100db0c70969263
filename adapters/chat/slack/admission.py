"""Whom the bot serves, and where: guests and shared channels only where an administrator said so."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass

from adapters.chat.slack.payload import text
from adapters.chat.slack.people import People, Standing
from adapters.chat.slack.places import Places
from adapters.chat.slack.web_api import CallFailed, WebApi

FRESH = 300.0
"""Seconds for which a membership is believed."""
PATIENCE = 1.0
"""Seconds that a look into Slack may take: the acknowledgement, due within three, waits for it."""
MOST_PAGES = 5
MOST_KNOWN = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """Decides by what Slack says about people and channels; what Slack does not say counts as a no."""

    people: People
    places: Places
    members: "Members"
    approved: Collection[str] = ()
    """Channels by id or name in which guests and other companies may be answered."""

    async def refusal(self, channel: str, user: str, *, personal: bool) -> str:
        """The name of the sentence that turns this person away here; empty for whoever is welcome.

        Raises `InboxClosed` while Slack cannot be asked about the channel.
        """
        if not personal:
            place = await self.places.about(channel)
            if {channel, place.name} & {name.lstrip("#") for name in self.approved}:
                return ""
            if place.shared:
                return "shared_channel"
        match await self.people.standing(user, PATIENCE):
            case Standing.GUEST:
                return "no_guests"
            case Standing.UNKNOWN:
                return "who_are_you"
            case Standing.MEMBER:
                return ""

    async def refusal_to_read(self, channel: str, user: str) -> str:
        """The same for reading a channel in which the person did not ask: only its members may."""
        if not await self.members.includes(channel, user):
            return "not_your_channel"
        return await self.refusal(channel, user, personal=channel.startswith("D"))


class Members:
    """Who is in a channel, by `conversations.members`."""

    def __init__(self, *, api: WebApi, clock: Callable[[], float]) -> None:
        self._api = api
        self._clock = clock
        self._known: dict[tuple[str, str], tuple[bool, float]] = {}

    async def includes(self, channel: str, user: str) -> bool:
        """Whether somebody is a member; False also where Slack will not say."""
        found, until = self._known.get((channel, user), (False, 0.0))
        if until > self._clock():
            return found
        try:
            async with asyncio.timeout(PATIENCE):
                found = await self._look(channel, user)
        except (TimeoutError, CallFailed):
            return False
        if len(self._known) >= MOST_KNOWN:
            self._known.pop(next(iter(self._known)))
        self._known[channel, user] = found, self._clock() + FRESH
        return found

    async def _look(self, channel: str, user: str) -> bool:
        cursor = ""
        for _ in range(MOST_PAGES):
            more = {"cursor": cursor} if cursor else {}
            page = await self._api.get("conversations.members", channel=channel, limit=1_000, **more)
            people = page.get("members")
            if isinstance(people, list) and user in people:
                return True
            cursor = text(page, "response_metadata", "next_cursor")
            if not cursor:
                break
        return False


class TurnedAway(Exception):
    """The person may not have what was asked for; `sentence` names the words that say so."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
