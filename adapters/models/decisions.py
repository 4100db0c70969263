"""Choosing among labels: a strict schema for models that write, and the interfaces of those that only choose.

Decision interfaces: OpenAI's `POST /v1/decisions` (public beta, October 2026) and Google's
`POST /v1beta/decisions` (Developer API only, November 2026). Both give the probability of each label in one
pass and write no text.
"""

import json
from typing import TYPE_CHECKING

from adapters.models.answer import Ending, Pieces
from routing.errors import Malformed
from routing.vocabulary import ModelCard, Request, Usage

if TYPE_CHECKING:
    from google.genai._gaos.types.decisions import ChoiceQuestionParam
    from google.genai.client import AsyncClient
    from openai import AsyncOpenAI

_QUESTION = "choice"


def schema(request: Request) -> dict[str, object]:
    """What an answer has to look like where labels are asked for: a JSON Schema that every vendor takes.

    Confidence has no bounds in it, since strict modes refuse `minimum` and `maximum`.
    """
    return {
        "type": "object",
        "properties": {
            "choice": {"type": "string", "enum": [option.name for option in request.options]},
            "confidence": {"type": "number"},
        },
        "required": ["choice", "confidence"],
        "additionalProperties": False,
    }


async def openai_decision(client: "AsyncOpenAI", card: ModelCard, request: Request) -> Pieces:
    """One choice question to OpenAI's decision interface."""
    from openai import omit

    decision = await client.decisions.create(
        model=card.model,
        input=request.question,
        questions=[
            {
                "type": "choice",
                "name": _QUESTION,
                "instructions": request.system,
                "choices": [{"value": each.name, "description": each.meaning} for each in request.options],
            }
        ],
        safety_identifier=request.safety_id or omit,
    )
    answer = decision.answers[0] if decision.answers else None
    if answer is not None and answer.type == "choice":
        yield _written(str(answer.choice), answer.confidence)
    elif answer is not None and answer.type == "refusal":
        yield Ending(reason="refused", word="refusal")
        return
    else:
        raise Malformed(f"{card.name} gave no choice", model=card.name)
    usage = decision.usage
    yield Ending(
        reason="stop",
        usage=Usage(
            input_tokens=usage.input_tokens,
            output_tokens=usage.output_tokens,
            cached_tokens=usage.input_tokens_details.cached_tokens,
        ),
    )


async def gemini_decision(client: "AsyncClient", card: ModelCard, request: Request) -> Pieces:
    """One choice question to Google's decision interface."""
    question: ChoiceQuestionParam = {
        "type": "choice",
        "instructions": request.system,
        "criteria": {option.name: option.meaning for option in request.options},
    }
    decision = await client.decisions.create(
        model=card.model, input=request.question, questions={_QUESTION: question}
    )
    answer = (decision.answers or {}).get(_QUESTION)
    if answer is None and decision.prompt_feedback is not None:
        yield Ending(reason="refused", word="prompt_feedback")
        return
    if answer is None or answer.type != "choice":
        raise Malformed(f"{card.name} gave no choice", model=card.name)
    yield _written(answer.choice, answer.confidence)
    usage = decision.usage
    counted = Usage(input_tokens=(usage.total_input_tokens or 0) if usage else 0)
    yield Ending(reason="stop", usage=counted)


def _written(choice: str, confidence: float) -> str:
    """As the other models write it."""
    return json.dumps({"choice": choice, "confidence": confidence})
