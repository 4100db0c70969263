"""Names and kinds of channels: a company may protect some by name, and others are shared with strangers."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from adapters.chat.slack.payload import Payload, part, text
from adapters.chat.slack.web_api import CallFailed, WebApi
from routing.errors import InboxClosed
from routing.vocabulary import Scope

log = logging.getLogger(__name__)

FRESH = 300.0
"""Seconds for which an answer is believed: a channel may become a shared one at any time."""
PATIENCE = 2.0
"""Seconds that a name may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What Slack says about a channel."""

    name: str
    scope: Scope
    shared: bool = False
    """People of other companies read along, or are invited to."""


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
            # Not found: a private channel without the bot, where only the asker sees what a command answers.
            return Known(name=otherwise, scope=Scope.CHANNEL, shared=error.code != "channel_not_found")
        found = part(answer, "channel")
        scope = Scope.GROUP if found.get("is_mpim") is True else Scope.CHANNEL
        return Known(name=text(found, "name") or otherwise, scope=scope, shared=_is_shared(found))


def _is_shared(channel: Payload) -> bool:
    """Slack Connect; `is_shared` alone also stands for a channel of several workspaces of one company."""
    if channel.get("is_ext_shared") is True or channel.get("is_pending_ext_shared") is True:
        return True
    return channel.get("is_shared") is True and channel.get("is_org_shared") is not True
