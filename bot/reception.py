"""What the chat adapters may ask of the body: the `Reception` port, over the ledger and the work loop."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.backlog import Backlog
from bot.masking import masked
from bot.words import say
from routing.intents.doubt import TALK
from routing.language import detect
from routing.ports import Detector, Doubts, Inbox, Memory, Outbox, QualityLog
from routing.vocabulary import (
    FEEDBACK_REASONS,
    Exchange,
    Feedback,
    Label,
    Language,
    Message,
    Reply,
    Thread,
    Verdict,
)
from routing.wording import language_of

COMMENT_CHARACTERS = 2_000
READ = 500
"""Characters of a text that tell its language when there is no time for more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerReception:
    """Stores first and wakes the work loop after."""

    inbox: Inbox
    outbox: Outbox
    memory: Memory
    quality_log: QualityLog
    find: Detector
    doubts: Doubts
    pseudonym: Callable[[str], str]
    now: Callable[[], datetime]
    wake: Callable[[], None]
    cancel: Callable[[str], bool]
    """Stops the answer under way in a thread, by its key."""
    backlog: Backlog = field(default_factory=Backlog)

    async def accept(self, message: Message) -> bool:
        is_full = self.backlog.is_full
        new = await self.inbox.accept(message)
        if new:
            self.backlog.waiting += 1
            if is_full:
                await self._turn_away(message)
            self.wake()
        return new

    async def _turn_away(self, message: Message) -> None:
        """Say at once that there is no room, instead of nothing for minutes."""
        told = detect(message.text[:READ], prior=language_of(message.author.locale)).language
        reply = Reply(text=say("busy", told), language=told, generated=False, private=message.private)
        await self.outbox.ready(message.id, reply)
        self.backlog.turned_away += 1

    async def takes_part(self, thread: Thread) -> bool:
        return await self.memory.knows(thread.key)

    async def rate(
        self,
        exchange: str,
        author: str,
        verdict: Verdict,
        *,
        reasons: Sequence[str] = (),
        comment: str = "",
        inferred: bool = False,
    ) -> bool:
        feedback = Feedback(
            exchange=exchange,
            author=self.pseudonym(author),
            verdict=verdict,
            reasons=tuple(reason for reason in FEEDBACK_REASONS if reason in reasons),
            comment=masked(comment.strip()[:COMMENT_CHARACTERS], self.find),
            at=self.now(),
            inferred=inferred,
        )
        return await self.quality_log.rate(feedback)

    async def choose(self, exchange: str, intent: str, author: str) -> bool:
        asked, message = await self.quality_log.exchange(exchange), await self.doubts.message(exchange)
        if asked is None or asked.decision is None or message is None:
            return False
        if intent not in (*asked.decision.choices, TALK):
            return False
        if await self.accept(replace(_as_chosen(message), chosen_intent=intent, at=self.now())):
            await self._label(asked, asked.decision.language, intent, author)
        return True

    async def _label(self, asked: Exchange, language: Language, intent: str, author: str) -> None:
        """What was chosen is an example of it; "something else" is an example of nothing."""
        if not asked.question or intent == TALK:
            return
        await self.doubts.label(
            Label(
                exchange=asked.id,
                text=asked.question,
                intent=intent,
                language=language,
                author=self.pseudonym(author),
                at=self.now(),
            )
        )

    async def stop(self, thread: Thread) -> bool:
        return self.cancel(thread.key)

    async def withdraw(self, message_ids: Sequence[str]) -> None:
        ids = [*message_ids, *map(_chosen, message_ids)]
        for thread_key in await self.inbox.withdraw(ids):
            self.cancel(thread_key)
        self.backlog.waiting = await self.inbox.waiting()
        await self.memory.withdraw(ids)

    async def amend(self, message: Message) -> None:
        for each in (message, _as_chosen(message)):
            await self.inbox.amend(each)
            await self.memory.amend(each)

    async def explain(self, exchange: str) -> Exchange | None:
        return await self.quality_log.exchange(exchange)

    async def find_exchange(self, platform: str, channel: str, ref: str = "") -> str:
        return await self.outbox.find_exchange(platform, channel, ref)


def _chosen(message_id: str) -> str:
    """The id under which a message is answered again once its kind of work was chosen."""
    return f"{message_id}:chosen"


def _as_chosen(message: Message) -> Message:
    aliases = tuple(map(_chosen, message.also_known_as))
    return replace(message, id=_chosen(message.id), also_known_as=aliases)
