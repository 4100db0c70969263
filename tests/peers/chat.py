"""A chat platform that remembers what a person would have seen."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from routing.vocabulary import Message, Reply, Turn


@dataclass(slots=True)
class SeenDraft:
    """One answer as it appeared."""

    ref: str = ""
    statuses: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    refuses: bool = False
    """`finish` raises, as on a platform that is down."""
    replied: "asyncio.Queue[Reply]" = field(default_factory=asyncio.Queue)

    async def status(self, words: str) -> None:
        self.statuses.append(words)

    async def write(self, text: str) -> None:
        self.ref = self.ref or "post-1"
        self.texts.append(text)

    async def finish(self, reply: Reply) -> str:
        if self.refuses:
            raise ConnectionError("the platform is down")
        self.replied.put_nowait(reply)
        return self.ref or "post-1"


@dataclass(slots=True)
class SeenChat:
    """Gives out drafts and keeps them."""

    turns: Sequence[Turn] = ()
    refuses: int = 0
    """So many replies are refused before the platform is up again."""
    replied: "asyncio.Queue[Reply]" = field(default_factory=asyncio.Queue)
    drafts: list[SeenDraft] = field(default_factory=list)
    resumed: list[str] = field(default_factory=list)

    async def history(self, message: Message) -> Sequence[Turn]:
        return self.turns

    async def open(self, message: Message, resume: str = "") -> SeenDraft:
        draft = SeenDraft(ref=resume, refuses=self.refuses > 0, replied=self.replied)
        self.refuses = max(0, self.refuses - 1)
        self.resumed.append(resume)
        self.drafts.append(draft)
        return draft
