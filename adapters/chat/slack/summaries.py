"""From the words behind `/summarize` to a message that says what to read, for whoever may read it."""

from dataclasses import dataclass, replace
from datetime import datetime

from adapters.chat.slack.admission import Admission, TurnedAway
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.span import Span, span
from adapters.chat.slack.wording import sentence
from routing.commands import behind_summary
from routing.vocabulary import Message, Scope, Wishes

SINCE_MINE = "mine"
"""Since the person last wrote there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summaries:
    """Narrows a command down to what is to be read."""

    me: Identity
    admission: Admission

    async def narrow(self, message: Message, words: str, typed_in: str) -> Message:
        """The same message, knowing what to read; `words` are its own, command included, in Slack's markup.

        Raises `TurnedAway` where the person or the bot has no business. What is read elsewhere is answered
        to the asker alone: others where it was asked may not be members there.
        """
        source = behind_summary(words)
        if source is None:
            return message
        zone = await self.admission.people.zone(message.author.id)
        found = span(source, datetime.now(zone), self.me.host)
        if found.text:
            return message
        message = replace(message, command="summarize", text="")
        if found.is_elsewhere and found.channel != typed_in:
            message = await self._elsewhere(message, found.channel, typed_in)
        await self._readable(message.thread.channel)
        words = sentence("sum_up", found.language) if found.language else ""
        return replace(
            message,
            text=words,
            wishes=Wishes(language=found.language),
            return_address=(*message.return_address, *_directions(message, found)),
        )

    async def _elsewhere(self, message: Message, channel: str, typed_in: str) -> Message:
        user = message.author.id
        if refusal := await self.admission.refusal_to_read(channel, user):
            raise TurnedAway(refusal)
        known = await self.admission.places.about(channel)
        thread = replace(
            message.thread,
            channel=channel,
            channel_name=known.name,
            root=f"command:{user}",
            scope=Scope.PERSONAL,
        )
        return replace(
            message,
            thread=thread,
            private=True,
            return_address=(*message.return_address, ("ear", typed_in), ("whole", "yes")),
        )

    async def _readable(self, channel: str) -> None:
        if not channel.startswith("D") and not await self.admission.members.includes(channel, self.me.user):
            raise TurnedAway("invite_me")


def _directions(message: Message, found: Span) -> tuple[tuple[str, str], ...]:
    """What the history is to read: a thread, or a channel from some time on."""
    root = message.address("root")
    in_thread = root and root != message.address("ts")
    since = f"{found.since.timestamp():.6f}" if found.since else ""
    if found.root:
        return (("about", found.root), ("since", since))
    if in_thread and not found.is_elsewhere:
        return (("since", since),)
    return (("whole", "yes"), ("since", since or SINCE_MINE))
