"""What the bot answers by itself, with no model: help, privacy, and an empty message."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.words import help_text, privacy_text, say, unread_files
from routing.vocabulary import Language, Message, ModelCard, Reply
from routing.wording import PLACE_NAMES

_WORK_WITHOUT_TEXT = {"summarize"}
"""Commands that mean something when nothing follows them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalReplies:
    """Knows which messages need no model, and what to say to them."""

    name: str
    cards: Sequence[ModelCard]
    text_days: int
    figure_days: int
    forget: Callable[[str], Awaitable[int]]
    """Deletes what is kept of a thread, by its key; tells how many lines went."""

    def serves(self, message: Message) -> bool:
        """Whether this message needs no model."""
        if message.command in {"help", "privacy"}:
            return True
        empty = not message.text.strip() and not any(
            file.text or file.picture for file in message.attachments
        )
        return empty and message.command not in _WORK_WITHOUT_TEXT

    async def reply(self, message: Message, language: Language) -> Reply:
        """Help, unless the message is about privacy or brought nothing but files that were not read."""
        text = unread_files(message.attachments, language) or help_text(language, self.name)
        if message.command == "privacy":
            text = await self._privacy(message, language)
        return Reply(text=text, language=language, generated=False, private=message.private)

    async def _privacy(self, message: Message, language: Language) -> str:
        if message.text.strip().lower() in {"forget", "glem", "vergessen", "delete", "slet", "löschen"}:
            return say("forgotten", language, count=await self.forget(message.thread.key))
        models = [f"{card.name} ({PLACE_NAMES[card.residency][language]})" for card in self.cards]
        return privacy_text(language, models=models, texts=self.text_days, figures=self.figure_days)
