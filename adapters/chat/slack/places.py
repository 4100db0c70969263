"""Names and kinds of channels, asked of Slack once an hour at most: a company may protect some by name."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from adapters.chat.slack.payload import part, text
from adapters.chat.slack.web_api import CallFailed, WebApi
from routing.errors import InboxClosed
from routing.vocabulary import Scope

log = logging.getLogger(__name__)

FRESH = 3_600.0
"""Seconds for which a name is believed."""
PATIENCE = 2.0
"""Seconds that a name may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What Slack says about a channel."""

    name: str
    scope: Scope


class Places:
    """Looks channels up."""

    def __init__(self, api: WebApi, clock: Callable[[], float] = time.monotonic) -> None:
        self._api = api
        self._clock = clock
        self._known: dict[str, tuple[Known, float]] = {}

    async def about(self, channel: str, otherwise: str = "") -> Known:
        """A channel; with `otherwise` for a name where Slack will never tell it.

        Raises `InboxClosed` while Slack cannot be asked: without the name, nobody knows how sensitive the
        channel is, and Slack delivers the message again.
        """
        known, until = self._known.get(channel, (None, 0.0))
        if known is None or until < self._clock():
            known = await self._ask(channel, otherwise)
            self._known[channel] = known, self._clock() + FRESH
        return known

    async def _ask(self, channel: str, otherwise: str) -> Known:
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await self._api.get("conversations.info", channel=channel)
        except TimeoutError as error:
            raise InboxClosed("the channel's name took too long") from error
        except CallFailed as error:
            if error.doubtful or error.retry_after:
                raise InboxClosed(f"the channel's name is not to be had: {error}") from error
            log.warning("slack: a channel keeps its name to itself: %s", error)
            return Known(name=otherwise, scope=Scope.CHANNEL)
        found = part(answer, "channel")
        scope = Scope.GROUP if found.get("is_mpim") is True else Scope.CHANNEL
        return Known(name=text(found, "name") or otherwise, scope=scope)
