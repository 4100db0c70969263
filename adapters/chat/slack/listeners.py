"""What happens when Slack reports something: it is stored, then acknowledged. No model is asked in here."""

import logging
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.response import BoltResponse

from adapters.chat.slack.blocks import RATE, REASONS, WHY
from adapters.chat.slack.buttons import Buttons
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.incoming import PLATFORM, Heard, Incoming, heard, thread_of
from adapters.chat.slack.manifest import EVENT_TYPES, SHORTCUT
from adapters.chat.slack.payload import Payload, part, text
from adapters.chat.slack.people import People
from adapters.chat.slack.places import Places
from adapters.chat.slack.private import Ear, Whisper
from adapters.chat.slack.wording import sentence
from routing.commands import COMMANDS
from routing.ports import Reception
from routing.vocabulary import Scope, Thread

log = logging.getLogger(__name__)

ANYTHING = re.compile(r".*", re.DOTALL)


class Listeners:
    """One method for each kind of report."""

    def __init__(
        self,
        *,
        me: Identity,
        people: People,
        places: Places,
        reception: Reception,
        whisper: Whisper,
        buttons: Buttons,
        errands: Errands,
    ) -> None:
        self._me = me
        self._people = people
        self._incoming = Incoming(me, people, places)
        self._reception = reception
        self._whisper = whisper
        self._buttons = buttons
        self._errands = errands
        self._halted: deque[tuple[str, str]] = deque(maxlen=200)

    def register(self, app: AsyncApp) -> None:
        """The first match wins, so the ones that take anything come last: nothing goes unacknowledged."""
        app.use(self.ours_only)
        events = {"app_mention": self.hear, "message": self.hear, "agent_session_stopped": self.halt}
        for kind in EVENT_TYPES:
            app.event(kind)(events[kind])
        for name in COMMANDS:
            app.command(f"/{name}")(self.command)
        app.shortcut(SHORTCUT)(self.shortcut)
        app.action(RATE)(self._buttons.rate)
        app.action(WHY)(self._buttons.why)
        app.view(REASONS)(self._buttons.complain)
        app.event(ANYTHING)(self.nothing)
        for catch in (app.command, app.action, app.shortcut, app.view, app.view_closed, app.options):
            catch(ANYTHING)(self.acknowledge)

    async def ours_only(
        self,
        body: Payload,
        next: Callable[[], Awaitable[BoltResponse | None]],  # noqa: A002  Bolt hands it in by this name
    ) -> BoltResponse | None:
        """Turn away what was meant for another workspace."""
        if not self._me.owns(body):
            log.warning("slack: a request for another workspace was turned away")
            return BoltResponse(status=403, body="")
        return await next()

    async def hear(self, body: Payload) -> None:
        """Somebody said something."""
        said = heard(body, self._me)
        if said is None or not await self._is_for_us(said):
            return
        if said.asks_to_stop(self._me.user):
            await self._stop(said)
            return
        await self._reception.accept(await self._incoming.said(said))

    async def halt(self, body: Payload) -> None:
        """Somebody pressed Slack's own stop button."""
        event = part(body, "event")
        channel = text(event, "channel") or text(event, "channel_id")
        thread = Thread(
            platform=PLATFORM,
            tenant=self._me.team,
            channel=channel,
            root=text(event, "thread_ts"),
            scope=Scope.PERSONAL if channel.startswith("D") else Scope.CHANNEL,
        )
        await self._reception.stop(thread)

    async def command(self, body: Payload, ack: AsyncAck) -> None:
        """A slash command."""
        name = text(body, "command").removeprefix("/")
        await self._reception.accept(await self._incoming.asked(body, name, time.time()))
        await ack()

    async def shortcut(self, body: Payload, ack: AsyncAck) -> None:
        """The message shortcut."""
        await self._reception.accept(await self._incoming.pointed_at(body, "summarize", time.time()))
        await ack()

    async def nothing(self) -> None:
        """An event that is of no concern; Bolt acknowledges it."""

    async def acknowledge(self, ack: AsyncAck) -> None:
        """Something that is no longer known."""
        await ack()

    async def _is_for_us(self, said: Heard) -> bool:
        if said.scope is Scope.PERSONAL or said.mentions(self._me.user):
            return True
        if not said.follows_up or said.speaks_past(self._me.user):
            return False
        return await self._reception.takes_part(thread_of(said, self._me))

    async def _stop(self, said: Heard) -> None:
        """A mention arrives twice, as two events with one `ts`: stop once."""
        if (said.channel, said.ts) in self._halted:
            return
        self._halted.append((said.channel, said.ts))
        if not await self._reception.stop(thread_of(said, self._me)):
            self._errands.run(self._nothing_to_stop(said), "an answer to 'stop'")

    async def _nothing_to_stop(self, said: Heard) -> None:
        language = await self._people.language(said.user, "en")
        ear = Ear(channel=said.channel, user=said.user, root=said.root)
        await self._whisper.say(ear, sentence("nothing_to_stop", language))
