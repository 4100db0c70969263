"""Which method hears what Slack reports. No model is asked behind any of them."""

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any  # Bolt passes each listener the arguments that it names

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.response import BoltResponse

from adapters.chat.slack.asking import Asking
from adapters.chat.slack.blocks import CHOOSE, DELETE, FOLLOW_UP, MODE, RATE, REASONS, SHARE, WHY
from adapters.chat.slack.buttons import Buttons
from adapters.chat.slack.farewell import Farewell
from adapters.chat.slack.hearing import Hearing
from adapters.chat.slack.home.tab import HomeTab
from adapters.chat.slack.home.view import ERASE, EXPORT, WISH
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.manifest import EVENT_TYPES, HOUSE, SHORTCUT
from adapters.chat.slack.payload import Payload
from adapters.chat.slack.sharing import Sharing
from adapters.chat.slack.welcome import Welcome
from routing.commands import COMMANDS

log = logging.getLogger(__name__)

ANYTHING = re.compile(r".*", re.DOTALL)

Listener = Callable[..., Awaitable[Any]]

_OFTEN = frozenset({"message", "app_mention"})
"""Bolt asks one listener after another, which is half of what an event costs it: these are asked first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listeners:
    """The first match wins, so the ones that take anything come last: nothing goes unacknowledged."""

    me: Identity
    hearing: Hearing
    asking: Asking
    buttons: Buttons
    sharing: Sharing
    welcome: Welcome
    home: HomeTab
    farewell: Farewell

    def register(self, app: AsyncApp) -> None:
        app.use(self.ours_only)
        events = self._events()
        for kind in sorted(EVENT_TYPES, key=_OFTEN.__contains__, reverse=True):
            app.event(kind)(events[kind])
        for name in COMMANDS:
            app.command(f"/{name}")(self.asking.command)
        app.command(f"/{HOUSE}")(self.asking.house)
        app.shortcut(SHORTCUT)(self.asking.shortcut)
        app.view(REASONS)(self.buttons.complain)
        for action, listener in self._actions().items():
            app.action(re.compile(rf"^{action}(?::.*)?$"))(listener)
        app.event(ANYTHING)(self.nothing)
        for catch in (app.command, app.action, app.shortcut, app.view, app.view_closed, app.options):
            catch(ANYTHING)(self.acknowledge)

    def _events(self) -> Mapping[str, Listener]:
        return {
            "agent_session_stopped": self.hearing.halt,
            "app_home_opened": self.welcome.opened,
            "app_mention": self.hearing.hear,
            "app_uninstalled": self.farewell.uninstalled,
            "message": self.hearing.hear,
            "tokens_revoked": self.farewell.revoked,
        }

    def _actions(self) -> Mapping[str, Listener]:
        return {
            RATE: self.buttons.rate,
            WHY: self.buttons.why,
            CHOOSE: self.buttons.choose,
            FOLLOW_UP: self.buttons.follow_up,
            DELETE: self.buttons.delete,
            MODE: self.asking.choose_mode,
            SHARE: self.sharing.share,
            WISH: self.home.wish,
            EXPORT: self.home.export,
            ERASE: self.home.erase,
        }

    async def ours_only(
        self,
        body: Payload,
        next: Callable[[], Awaitable[BoltResponse | None]],  # noqa: A002  Bolt hands it in by this name
    ) -> BoltResponse | None:
        """Turn away what was meant for another workspace."""
        if not self.me.owns(body):
            log.warning("slack: a request for another workspace was turned away")
            return BoltResponse(status=403, body="")
        return await next()

    async def nothing(self) -> None:
        """An event that is of no concern; Bolt acknowledges it."""

    async def acknowledge(self, ack: AsyncAck) -> None:
        """Something that is no longer known."""
        await ack()
