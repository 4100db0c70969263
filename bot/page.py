"""The answer while it is being written: the text so far, and the draft that shows it."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field

from bot.words import say
from routing.ports import Draft
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

    async def write(self, events: AsyncGenerator[Event, None]) -> None:
        """Let the events appear in the draft, to the last one."""
        self._ref = self.draft.ref
        async with aclosing(events):
            async for event in events:
                await self._show(event)
                if self.draft.ref != self._ref:
                    self._ref = self.draft.ref
                    await self.opened(self._ref)

    async def _show(self, event: Event) -> None:
        match event:
            case Started(model=model):
                failed = any(one.writes and one.outcome not in {"ok", "stopped"} for one in self.attempts)
                word = "again" if failed else "asking"
                await self.draft.status(say(word, self.language, model=model))
            case Delta(text=piece):
                self.text += piece
                await self.draft.write(self.text)
            case Restarted(kind=kind):
                self.text = ""
                self.escalated = self.escalated or kind == "escalation"
            case Noted(because=because):
                self.because.append(because)
            case Finished(completion=completion):
                self.completion = completion

    def with_note(self, note: str) -> str:
        """The text so far with a note below it; the note alone where there is no text."""
        return f"{self.text.rstrip()}\n\n{note}" if self.text.strip() else note
