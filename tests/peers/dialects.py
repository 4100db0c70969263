"""How four kinds of provider speak on the wire, and what one of them can be told to do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

THOUGHT = "Let me think"
"""What a model thinks before it answers; no part of the answer."""

Json = dict[str, Any]  # what goes over the wire has no type of ours
Then = Literal["finish", "clean_eof", "cut", "stall", "error"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """What the provider does with every request."""

    deltas: Sequence[str] = ("Grüße aus ", "Ærø", " 🎻 ", "– ß, å, 文")
    then: Then = "finish"
    """What comes after the deltas."""
    reason: str = ""
    """The finish reason in the dialect's word; empty means the ordinary one."""
    usage: bool = True
    cache_written: int = 3
    """Tokens that a provider which counts them says it has put into its cache."""
    error: str = ""
    """The code of an error, with `status` or in mid-stream; empty means the dialect's word for overload."""
    detail: str = "the provider's own sentence"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    garbage: bytes | None = None
    """The whole body of a 200."""
    serves: str = "model-1"
    """The only model in its list."""
    refuses: bool = False
    """The deltas are a refusal's words, in dialects that keep these apart."""

    @property
    def text(self) -> str:
        return "".join(self.deltas)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How one kind of provider speaks: server-sent events of three sorts, and errors."""

    opening: Callable[[Script], list[Json]]
    delta: Callable[[Script, str], Json]
    closing: Callable[[Script], list[Json]]
    error: Callable[[Script], Json]
    done: bytes = b""
    base: str = ""
    """What a card's address ends in."""


def _chat_chunk(choices: list[Json], **more: object) -> Json:
    return {
        "id": "c1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": choices,
        **more,
    }


def _chat_closing(script: Script) -> list[Json]:
    end = _chat_chunk([{"index": 0, "delta": {}, "finish_reason": script.reason or "stop"}])
    counted = {
        "prompt_tokens": 20,
        "completion_tokens": 7,
        "total_tokens": 27,
        "prompt_tokens_details": {"cached_tokens": 4},
    }
    return [end, _chat_chunk([], usage=counted)] if script.usage else [end]


def _response(status: str, **more: object) -> Json:
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": "m",
        "status": status,
        "output": [],
        **more,
    }


def _responses_closing(script: Script) -> list[Json]:
    status = "incomplete" if script.reason else "completed"
    counted = {
        "input_tokens": 20,
        "input_tokens_details": {"cached_tokens": 4},
        "output_tokens": 7,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 27,
    }
    last = _response(
        status,
        incomplete_details={"reason": script.reason} if script.reason else None,
        usage=counted if script.usage else None,
    )
    return [{"type": f"response.{status}", "sequence_number": 9, "response": last}]


def _anthropic_opening(script: Script) -> list[Json]:
    counted = {"input_tokens": 13, "output_tokens": 1, "cache_read_input_tokens": 4, "inference_geo": "eu"}
    message: Json = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": (counted | {"cache_creation_input_tokens": script.cache_written})
        if script.usage
        else {"input_tokens": 0, "output_tokens": 0},
    }
    return [
        {"type": "message_start", "message": message},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    ]


def _anthropic_closing(script: Script) -> list[Json]:
    delta: Json = {"stop_reason": script.reason or "end_turn", "stop_sequence": None}
    if script.reason == "refusal":
        delta["stop_details"] = {"type": "refusal", "category": "cyber", "explanation": None}
    return [
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": delta, "usage": {"output_tokens": 7 if script.usage else 0}},
        {"type": "message_stop"},
    ]


def _gemini_chunk(parts: list[Json], **more: object) -> Json:
    return {
        "candidates": [{"index": 0, "content": {"role": "model", "parts": parts}, **more}],
        "responseId": "g1",
    }


def _gemini_closing(script: Script) -> list[Json]:
    last = _gemini_chunk([], finishReason=script.reason or "STOP")
    if script.usage:
        last["usageMetadata"] = {
            "promptTokenCount": 20,
            "candidatesTokenCount": 5,
            "thoughtsTokenCount": 2,
            "cachedContentTokenCount": 4,
        }
    return [last]


def _gemini_error(script: Script) -> Json:
    status = script.status if script.status != 200 else 503
    return {"error": {"code": status, "message": script.detail, "status": script.error or "UNAVAILABLE"}}


DIALECTS: Mapping[str, Dialect] = {
    "chat": Dialect(
        opening=lambda _: [
            _chat_chunk(
                [{"index": 0, "delta": {"role": "assistant", "content": "", "reasoning_content": THOUGHT}}]
            )
        ],
        delta=lambda script, text: _chat_chunk(
            [{"index": 0, "delta": {"refusal" if script.refuses else "content": text}}]
        ),
        closing=_chat_closing,
        error=lambda script: {
            "error": {"message": script.detail, "type": "x", "code": script.error or "server_error"}
        },
        done=b"data: [DONE]\n\n",
        base="/v1",
    ),
    "responses": Dialect(
        opening=lambda _: [
            {"type": "response.created", "sequence_number": 0, "response": _response("in_progress")}
        ],
        delta=lambda script, text: {
            "type": f"response.{'refusal' if script.refuses else 'output_text'}.delta",
            "sequence_number": 1,
            "item_id": "i",
            "output_index": 0,
            "content_index": 0,
            "delta": text,
            "logprobs": [],
        },
        closing=_responses_closing,
        error=lambda script: (
            {
                "type": "error",
                "code": script.error or "server_error",
                "message": script.detail,
                "sequence_number": 2,
            }
            if script.status == 200
            else {"error": {"message": script.detail, "type": "x", "code": script.error or "server_error"}}
        ),
        base="/v1",
    ),
    "anthropic": Dialect(
        opening=_anthropic_opening,
        delta=lambda _, text: {
            "type": "content_block_delta",
            "index": 0,
            "delta": {"type": "text_delta", "text": text},
        },
        closing=_anthropic_closing,
        error=lambda script: {
            "type": "error",
            "error": {"type": script.error or "overloaded_error", "message": script.detail},
        },
    ),
    "gemini": Dialect(
        opening=lambda _: [_gemini_chunk([{"text": THOUGHT, "thought": True}])],
        delta=lambda _, text: _gemini_chunk([{"text": text}]),
        closing=_gemini_closing,
        error=_gemini_error,
        base="/v1",
    ),
}
