"""Turns what one provider sends into the `Model` port's events: endings, usage, failures."""

import math
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from typing import Literal

from adapters.models.failures import translate
from routing.errors import BrokenStream, Malformed, ProviderFailed, Refused, Truncated
from routing.vocabulary import Completion, Delta, Event, Finished, ModelCard, Request, Usage

CHARACTERS_PER_TOKEN = 3.2
"""For Danish and German prose; used only where a server does not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How the provider closed its answer."""

    reason: Literal["stop", "length", "refused", "broken"]
    word: str = ""
    """The provider's own word for the reason."""
    usage: Usage | None = None
    request_id: str = ""
    region: str = ""


Pieces = AsyncGenerator[str | Ending, None]
"""What an SDK adapter yields: text that is never empty, then one `Ending`, if the provider gave a reason."""


def text_of(content: object) -> str:
    """The text of a chunk's content: a string, or blocks of which some are text.

    >>> text_of([{"type": "thinking", "thinking": "hm"}, {"type": "text", "text": "Hej"}])
    'Hej'
    """
    if isinstance(content, list):
        return "".join(text_of(block.get("text") if isinstance(block, dict) else block) for block in content)
    return content if isinstance(content, str) else ""


async def answer(card: ModelCard, request: Request, pieces: Pieces) -> AsyncGenerator[Event, None]:
    """Yield `Delta`s and one `Finished`, or raise `ProviderFailed` and nothing else."""
    text: list[str] = []
    ending: Ending | None = None
    try:
        async with aclosing(pieces):
            async for piece in pieces:
                if isinstance(piece, Ending):
                    ending = piece
                    continue
                text.append(piece)
                yield Delta(text=piece)
    except ProviderFailed:
        raise
    except Exception as error:  # noqa: BLE001 SDKs leak any class; the port promises one
        # Not chained: the SDKs' texts quote the prompt and parts of the key, and tracebacks print them.
        raise translate(error, model=card.name, partial="".join(text)) from None
    yield Finished(completion=_complete(card, request, "".join(text), ending))


def _complete(card: ModelCard, request: Request, text: str, ending: Ending | None) -> Completion:
    """The whole answer, if it is one."""
    if ending is None or ending.reason == "broken":
        raise _cut_off(card.name, text, ending)
    if ending.reason == "refused":
        raise Refused(f"{card.name} declined: {ending.word}", model=card.name, category=ending.word)
    if not text.strip():
        if ending.reason == "length":
            raise Truncated(f"{card.name} reached its token limit before the first word", model=card.name)
        raise Malformed(f"{card.name} answered with nothing", model=card.name)
    usage = ending.usage
    if usage is None or not (usage.input_tokens or usage.output_tokens):
        usage = _estimate(request, text)
    return Completion(
        text=text,
        model=card.name,
        finish=ending.reason,
        usage=usage,
        request_id=ending.request_id,
        region=ending.region,
    )


def _cut_off(model: str, text: str, ending: Ending | None) -> ProviderFailed:
    if ending is None and not text:
        return Malformed(f"{model} answered with a success that holds no answer", model=model)
    why = f"stopped with {ending.word}" if ending else "stopped without a finish reason"
    return BrokenStream(f"{model} {why}", model=model, partial=text)


def _estimate(request: Request, text: str) -> Usage:
    asked = len(request.system) + sum(len(turn.text) for turn in request.turns)
    return Usage(
        input_tokens=math.ceil(asked / CHARACTERS_PER_TOKEN),
        output_tokens=math.ceil(len(text) / CHARACTERS_PER_TOKEN),
        estimated=True,
    )
