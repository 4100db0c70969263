"""Slash commands and the message shortcut: stored or answered on the spot, then acknowledged."""

import time
from dataclasses import dataclass

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.chat.slack.admission import Admission, TurnedAway
from adapters.chat.slack.blocks import Block, language_of_block
from adapters.chat.slack.buttons import ear_of
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.incoming import Incoming
from adapters.chat.slack.modes import Mode, Modes, mode_name, mode_question
from adapters.chat.slack.payload import Payload, text
from adapters.chat.slack.people import People
from adapters.chat.slack.private import Ear, Whisper
from adapters.chat.slack.summaries import Summaries
from adapters.chat.slack.wording import sentence
from routing.ports import Reception

HERE_WORDS = frozenset({"here", "her", "hier"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One method for each way to ask without a message."""

    incoming: Incoming
    admission: Admission
    summaries: Summaries
    modes: Modes
    people: People
    reception: Reception
    whisper: Whisper
    errands: Errands

    async def command(self, body: Payload, ack: AsyncAck) -> None:
        """A slash command."""
        name, channel = text(body, "command").removeprefix("/"), text(body, "channel_id")
        try:
            await self._demand(channel, text(body, "user_id"))
            message = await self.incoming.asked(body, name, time.time())
            if name == "summarize":
                message = await self.summaries.narrow(message, f"/{name} {text(body, 'text')}", channel)
            await self.reception.accept(message)
        except TurnedAway as away:
            self._tell(_ear(body), away.sentence)
        await ack()

    async def shortcut(self, body: Payload, ack: AsyncAck) -> None:
        """The message shortcut."""
        try:
            await self._demand(text(body, "channel", "id"), text(body, "user", "id"))
            await self.reception.accept(await self.incoming.pointed_at(body, "summarize", time.time()))
        except TurnedAway as away:
            self._tell(ear_of(body), away.sentence)
        await ack()

    async def house(self, body: Payload, ack: AsyncAck) -> None:
        """`/dirigent here`: ask when the bot shall answer in this channel."""
        try:
            await self._demand(text(body, "channel_id"), text(body, "user_id"))
        except TurnedAway as away:
            self._tell(_ear(body), away.sentence)
        else:
            self.errands.run(self._house(body), "the choice of a mode")
        await ack()

    async def choose_mode(self, body: Payload, action: Payload, ack: AsyncAck) -> None:
        """A button of that choice: stored, then acknowledged."""
        ear, value = ear_of(body), text(action, "value")
        try:
            await self._demand(ear.channel, ear.user)
            if value in set(Mode):
                await self.modes.choose(ear.channel, Mode(value))
        except TurnedAway as away:
            self._tell(ear, away.sentence)
        else:
            self.errands.run(self._saved(ear, action), "the word that a mode is saved")
        await ack()

    async def _demand(self, channel: str, user: str) -> None:
        refusal = await self.admission.refusal(channel, user, personal=channel.startswith("D"))
        if refusal:
            raise TurnedAway(refusal)

    async def _house(self, body: Payload) -> None:
        ear = _ear(body)
        language = await self.people.language(ear.user, "en")
        blocks: list[Block] = []
        if text(body, "text").strip().casefold() not in HERE_WORDS:
            words = sentence("house_usage", language)
        elif ear.channel.startswith("D"):
            words = sentence("mode_nowhere", language)
        else:
            now = await self.modes.of(ear.channel)
            words, blocks = mode_name(now, language), mode_question(now, language)
        await self.whisper.say(ear, words, blocks)

    async def _saved(self, ear: Ear, action: Payload) -> None:
        language = await self.people.language(ear.user, language_of_block(action))
        mode = await self.modes.of(ear.channel)
        await self.whisper.say(ear, sentence("mode_saved", language, mode=mode_name(mode, language)))

    def _tell(self, ear: Ear, name: str) -> None:
        self.errands.run(self._say(ear, name), f"the sentence '{name}'")

    async def _say(self, ear: Ear, name: str) -> None:
        await self.whisper.say(ear, sentence(name, await self.people.language(ear.user, "en")))


def _ear(form: Payload) -> Ear:
    """The person who typed a command, and where."""
    return Ear(
        channel=text(form, "channel_id"), user=text(form, "user_id"), response_url=text(form, "response_url")
    )
