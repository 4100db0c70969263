"""The answer while it is being written: the text so far, and the draft that shows it."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field

from bot.words import say
from routing.ports import Draft, PatientDraft
from routing.vocabulary import (
    Attempt,
    Completion,
    Delta,
    Event,
    Finished,
    Language,
    Noted,
    Restarted,
    Started,
)


@dataclass(slots=True, kw_only=True)
class Page:
    """Kept outside the stream, so that a stop or a failure can still read what had come."""

    draft: Draft
    language: Language
    opened: Callable[[str], Awaitable[None]]
    """Called with the draft's ref once something stands in the thread."""
    text: str = ""
    completion: Completion | None = None
    attempts: list[Attempt] = field(default_factory=list)
    because: list[str] = field(default_factory=list)
    """Reasons that became known while the models were asked."""
    escalated: bool = False
    """A whole answer was not good enough and gave way to another model's."""
    _ref: str = ""
    _status: str = ""
    _patience: float = 0.0
    """Seconds that a status may still wait for the first words."""
    _due: asyncio.TimerHandle | None = None
    _told: asyncio.Task[None] | None = None

    async def write(self, events: AsyncGenerator[Event, None]) -> None:
        """Let the events appear in the draft, to the last one."""
        self._ref = self.draft.ref
        self._patience = self.draft.patience if isinstance(self.draft, PatientDraft) else 0.0
        try:
            async with aclosing(events):
                async for event in events:
                    await self._show(event)
                    await self._remember()
        finally:
            self._hush()
            if self._told is not None:
                await self._told

    async def _remember(self) -> None:
        if self.draft.ref != self._ref:
            self._ref = self.draft.ref
            await self.opened(self._ref)

    async def _show(self, event: Event) -> None:
        match event:
            case Started(model=model):
                failed = any(one.writes and one.outcome not in {"ok", "stopped"} for one in self.attempts)
                self._status = say("again" if failed else "asking", self.language, model=model)
                await self._announce()
            case Delta(text=piece):
                self.text += piece
                self._hush()
                await self.draft.write(self.text)
            case Restarted(kind=kind):
                self.text = ""
                self.escalated = self.escalated or kind == "escalation"
            case Noted(because=because):
                self.because.append(because)
            case Finished(completion=completion):
                self.completion = completion

    async def _announce(self) -> None:
        """Say who is asked; a patient draft does so when no words have come for a while."""
        if not self._patience:
            await self.draft.status(self._status)
        elif self._due is None:
            self._due = asyncio.get_running_loop().call_later(self._patience, self._tell)

    def _tell(self) -> None:
        self._patience = 0.0
        self._told = asyncio.create_task(self._say_status())

    async def _say_status(self) -> None:
        await self.draft.status(self._status)
        await self._remember()

    def _hush(self) -> None:
        self._patience = 0.0
        if self._due is not None:
            self._due.cancel()

    def with_note(self, note: str) -> str:
        """The text so far with a note below it; the note alone where there is no text."""
        return f"{self.text.rstrip()}\n\n{note}" if self.text.strip() else note
