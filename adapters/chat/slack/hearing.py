"""What people say, change and take back where the bot can hear it: what of it is meant for the bot."""

from collections import deque
from dataclasses import replace

from adapters.chat.slack.admission import Admission, TurnedAway
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.incoming import PLATFORM, Heard, Incoming, heard, message_id, thread_of
from adapters.chat.slack.modes import Company, Mode, Modes, asks_something
from adapters.chat.slack.payload import Payload, part, text
from adapters.chat.slack.people import People
from adapters.chat.slack.private import Ear, Whisper
from adapters.chat.slack.summaries import Summaries
from adapters.chat.slack.wording import sentence
from routing.ports import Reception
from routing.vocabulary import Message, Scope, Thread


class Hearing:
    """One method for each kind of event about messages."""

    def __init__(
        self,
        *,
        me: Identity,
        people: People,
        incoming: Incoming,
        admission: Admission,
        summaries: Summaries,
        modes: Modes,
        company: Company,
        reception: Reception,
        whisper: Whisper,
        errands: Errands,
    ) -> None:
        self._me = me
        self._people = people
        self._incoming = incoming
        self._admission = admission
        self._summaries = summaries
        self._modes = modes
        self._company = company
        self._reception = reception
        self._whisper = whisper
        self._errands = errands
        self._dealt_with: deque[tuple[str, str]] = deque(maxlen=200)

    async def hear(self, body: Payload) -> None:
        """Somebody said something."""
        if await self._is_afterthought(body):
            return
        said = heard(body, self._me)
        if said is None or not await self._is_for_us(said):
            return
        if said.asks_to_stop(self._me.user):
            await self._stop(said)
            return
        personal = said.scope is Scope.PERSONAL
        if refusal := await self._admission.refusal(said.channel, said.user, personal=personal):
            self._turn_away(said, refusal)
            return
        message = await self._incoming.said(said)
        try:
            await self._reception.accept(await self._narrowed(message, said))
        except TurnedAway as away:
            self._turn_away(said, away.sentence)

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

    async def _is_afterthought(self, body: Payload) -> bool:
        """Whether somebody changed or took back what they had said; then our copy follows."""
        event = part(body, "event")
        match text(event, "subtype"):
            case "message_deleted":
                await self._withdraw(text(event, "channel"), text(event, "deleted_ts"))
            case "message_changed" if text(event, "message", "subtype") == "tombstone":
                await self._withdraw(text(event, "channel"), text(event, "message", "ts"))
            case "message_changed":
                await self._amend(body)
            case _:
                return False
        return True

    async def _withdraw(self, channel: str, ts: str) -> None:
        await self._reception.withdraw([message_id(self._me, channel, ts)])

    async def _amend(self, body: Payload) -> None:
        """Slack reports a link's preview as a change too: only other words are one."""
        event = part(body, "event")
        if text(event, "message", "text") == text(event, "previous_message", "text"):
            return
        said = heard(body, self._me, of="message")
        if said is not None:
            await self._reception.amend(await self._incoming.changed(said))

    async def _is_for_us(self, said: Heard) -> bool:
        if said.scope is Scope.PERSONAL or said.mentions(self._me.user) or said.commands:
            return True
        if said.speaks_past(self._me.user):
            return False
        mode = await self._modes.of(said.channel)
        if not said.follows_up:
            return mode is Mode.LISTEN and asks_something(said.source)
        if mode is Mode.MENTION or not await self._reception.takes_part(thread_of(said, self._me)):
            return False
        return mode is not Mode.FOLLOW_ONE or await self._company.is_alone(said.user, said.channel, said.root)

    async def _narrowed(self, message: Message, said: Heard) -> Message:
        """A summary knows what it is to read."""
        if message.command not in {None, "summarize"}:
            return message
        return await self._summaries.narrow(message, said.to_us(self._me.user), said.channel)

    async def _stop(self, said: Heard) -> None:
        """In a thread its answer; where the word stands alone in the direct conversation, every one there."""
        thread = thread_of(said, self._me)
        thread = thread if said.follows_up else replace(thread, root="")
        if self._is_first(said) and not await self._reception.stop(thread):
            self._tell(said, "nothing_to_stop")

    def _turn_away(self, said: Heard, refusal: str) -> None:
        """Whoever spoke to the bot is told why not; whoever only talks nearby is left in peace."""
        addressed = said.scope is Scope.PERSONAL or said.mentions(self._me.user) or said.commands
        if addressed and self._is_first(said):
            self._tell(said, refusal)

    def _is_first(self, said: Heard) -> bool:
        """A mention arrives twice, as two events with one `ts`: deal with it once."""
        if (said.channel, said.ts) in self._dealt_with:
            return False
        self._dealt_with.append((said.channel, said.ts))
        return True

    def _tell(self, said: Heard, name: str) -> None:
        self._errands.run(self._say(said, name), f"the sentence '{name}'")

    async def _say(self, said: Heard, name: str) -> None:
        language = await self._people.language(said.user, "en")
        root = said.root if said.follows_up else ""
        ear = Ear(channel=said.channel, user=said.user, root=root)
        await self._whisper.say(ear, sentence(name, language))
