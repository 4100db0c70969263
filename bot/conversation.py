"""One message, from the inbox to the reply in its thread."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.answering import Answered, Answering
from bot.local_replies import LocalReplies
from bot.masking import masked
from bot.words import say
from routing.followup import kind_of, resolve
from routing.pictures import without_pictures
from routing.ports import Chat, Doubts, Draft, FileReader, Inbox, Memory, Outbox, QualityLog
from routing.vocabulary import Exchange, Level, Message, Person, Reply, Turn, Wishes
from routing.wishes import merged
from routing.wording import language_of

HISTORY_LINES = 200
HISTORY_CHARACTERS = 60_000
"""About 19,000 tokens: what is older is left out."""
FOLLOW_UPS = 10
"""Exchanges of a thread that are looked at when somebody asks for a better answer."""


async def _none(_person: Person) -> Wishes:
    """Nobody is known to want anything."""
    return Wishes()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Answers messages, each exactly once, whatever happens on the way."""

    chats: Mapping[str, Chat]
    """By platform."""
    inbox: Inbox
    outbox: Outbox
    memory: Memory
    quality_log: QualityLog
    doubts: Doubts
    local: LocalReplies
    answering: Answering
    wishes: Callable[[Person], Awaitable[Wishes]] = _none
    """What a person wants of all answers."""

    async def answer(self, message: Message) -> None:
        """Send the answer that a crash left in the store, else a new one; then close the message."""
        ref, reply = await self.outbox.pending(message.id)
        draft = await self.chats[message.thread.platform].open(message, resume=ref)
        if reply is None:
            reply = await self._compose(await self._completed(message), draft)
            await self.outbox.ready(message.id, reply)
        await self._send(message, draft, reply)

    async def apologise(self, message: Message, error_id: str) -> None:
        """Say that something broke, so that nobody waits for ever, and close the message."""
        ref, _ = await self.outbox.pending(message.id)
        draft = await self.chats[message.thread.platform].open(message, resume=ref)
        language = language_of(message.author.locale)
        text = say("broken", language, id=error_id)
        await self._send(
            message, draft, Reply(text=text, language=language, generated=False, private=message.private)
        )

    async def _send(self, message: Message, draft: Draft, reply: Reply) -> None:
        await self.outbox.sent(message, reply, await draft.finish(reply))
        await self.inbox.done(message.id)

    async def _compose(self, message: Message, draft: Draft) -> Reply:
        history = await self._history(message)
        if self.local.serves(message):
            spoken = self.answering.brain.language(message, history)
            return await self.local.reply(message, spoken.language)

        async def opened(ref: str) -> None:
            await self.outbox.opened(message.id, ref)

        asked = resolve(message, history, await self._earlier(message))
        answered = await self.answering.answer(asked.message, asked.history, draft, opened, asked.follow_up)
        await self.quality_log.record(answered.exchange)
        if answered.reply.choices:
            await self.doubts.keep(answered.exchange.id, without_pictures(message))
        else:
            await self._remember(message, answered)
        return answered.reply

    async def _completed(self, message: Message) -> Message:
        """With what its author wishes of all answers, and with its files.

        Files are read here, so that what they hold is tagged before any model sees it.
        """
        author = Person(platform=message.thread.platform, tenant=message.thread.tenant, id=message.author.id)
        message = replace(message, wishes=merged(message.wishes, await self.wishes(author)))
        chat = self.chats[message.thread.platform]
        if message.attachments and isinstance(chat, FileReader):
            return await chat.with_files(message)
        return message

    async def _history(self, message: Message) -> Sequence[Turn]:
        """What the platform says was said; where it won't say, what the bot itself remembers."""
        turns = message.history or await self.chats[message.thread.platform].history(message)
        if not turns and not message.private:
            turns = await self.memory.recall(message.thread.key, HISTORY_LINES)
        newest = _newest(turns)
        return await self.answering.think(lambda: tuple(map(self._without_secrets, newest)))

    def _without_secrets(self, turn: Turn) -> Turn:
        """An earlier line with credentials is masked, or it would block the whole thread for ever."""
        find = self.answering.find
        try:
            is_blocked = any(found.level is Level.BLOCKED for found in find(turn.text))
        except Exception:  # noqa: BLE001 - what cannot be read stays as it is, and blocks
            return turn
        return replace(turn, text=masked(turn.text, find)) if is_blocked else turn

    async def _earlier(self, message: Message) -> Sequence[Exchange]:
        """The thread's newest exchanges, where the message asks for one of them again."""
        if kind_of(message.text) is None:
            return ()
        return await self.quality_log.of_thread(message.thread.key, FOLLOW_UPS)

    async def _remember(self, message: Message, answered: Answered) -> None:
        """Keep both lines with the thread; not what was private to one person, and never credentials."""
        if message.private:
            return
        exchange = answered.exchange
        blocked = exchange.decision is not None and exchange.decision.tag.level == Level.BLOCKED
        question = exchange.question if blocked else message.text
        turns = (
            Turn(
                role="user", author=message.author.name, text=question, at=message.at, message_id=message.id
            ),
            Turn(role="assistant", text=answered.reply.text, at=message.at, message_id=message.id),
        )
        await self.memory.remember(message.thread.key, turns)


def _newest(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """As many of the newest lines as fit."""
    kept: list[Turn] = []
    characters = 0
    for turn in reversed(turns[-HISTORY_LINES:]):
        characters += len(turn.text)
        if characters > HISTORY_CHARACTERS:
            break
        kept.append(turn)
    return tuple(reversed(kept))
