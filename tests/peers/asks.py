"""An `Ask` by script, for strategies: what each card says, what judges say, and who was asked for what."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field

from routing.vocabulary import (
    Completion,
    Decision,
    Delta,
    Event,
    Finish,
    Finished,
    Intent,
    Language,
    Level,
    ModelCard,
    Need,
    Request,
    Residency,
    Started,
    Tag,
    Tier,
    Turn,
    Usage,
)

NEVER = "never"
"""In place of an answer: the card says nothing until it is cut off."""


def card(
    name: str,
    tier: Tier = Tier.STANDARD,
    *,
    provider: str = "",
    price: float | None = 1.0,
    residency: Residency = Residency.EU,
) -> ModelCard:
    return ModelCard(
        name=name,
        provider=provider or f"vendor-of-{name}",
        model=name,
        tier=tier,
        residency=residency,
        input_price=price,
        output_price=price,
    )


def decision(
    *cards: ModelCard, language: Language = "en", intent: str = "chat", complexity: float = 0.3
) -> Decision:
    return Decision(
        language=language,
        intent=Intent(name=intent, confidence=1.0),
        tag=Tag(level=Level.INTERNAL),
        need=Need(complexity=complexity),
        strategy="task",
        candidates=cards,
        refused=(),
        prompt_name=intent,
        prompt_version="1",
        because=(),
    )


def request(text: str, *, language: Language = "en", intent: str = "chat") -> Request:
    return Request(system="", turns=(Turn(role="user", text=text),), language=language, intent=intent)


@dataclass(slots=True)
class Asks:
    """Says for each card what the script says."""

    answers: Mapping[str, str | Exception]
    verdicts: Mapping[str, list[str | Exception]] = field(default_factory=dict)
    """What a card says as a judge, one after the other."""
    finish: Finish = "stop"
    asked: list[str] = field(default_factory=list)
    """Cards that were asked the message."""
    judged: list[tuple[str, Request]] = field(default_factory=list)
    """Cards that were asked for a verdict, and what exactly."""
    silent: "asyncio.Queue[str]" = field(default_factory=asyncio.Queue)
    """Cards that were asked and say nothing."""
    cut_off: list[str] = field(default_factory=list)
    """Cards whose answer was not waited for."""

    async def __call__(self, card: ModelCard, other: Request | None = None) -> AsyncGenerator[Event, None]:
        yield Started(model=card.name)
        says = self._says(card, other)
        if isinstance(says, Exception):
            raise says
        if says == NEVER:
            self.silent.put_nowait(card.name)
            try:
                await asyncio.Event().wait()
            finally:
                self.cut_off.append(card.name)
        yield Delta(text=says)
        completion = Completion(text=says, model=card.name, finish=self.finish, usage=Usage())
        yield Finished(completion=completion)

    def _says(self, card: ModelCard, other: Request | None) -> str | Exception:
        if other is None:
            self.asked.append(card.name)
            return self.answers[card.name]
        assert other.purpose == "judge"
        self.judged.append((card.name, other))
        return self.verdicts[card.name].pop(0)
