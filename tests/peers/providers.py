"""Our own model provider on loopback, for what aimock cannot do: four dialects, one fault a script."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import web

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
    error: str = ""
    """The code of an error, with `status` or in mid-stream; empty means the dialect's word for overload."""
    detail: str = "the provider's own sentence"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    garbage: bytes | None = None
    """The whole body of a 200."""
    refuses: bool = False
    """The deltas are a refusal's words, in dialects that keep these apart."""

    @property
    def text(self) -> str:
        return "".join(self.deltas)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One request, as the provider saw it."""

    path: str
    headers: Mapping[str, str]
    body: Json


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


class Provider:
    """A provider that runs: where it is, what it saw, and who hung up."""

    def __init__(self, dialect: Dialect, script: Script) -> None:
        self.script = script
        self.seen: list[Seen] = []
        self.stalled = asyncio.Event()
        """The script's deltas are sent, and nothing more comes."""
        self.hung_up = asyncio.Event()
        """A client went before the end."""
        self.url = ""
        self._dialect = dialect

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(Seen(path=request.path, headers=dict(request.headers), body=await request.json()))
        script = self.script
        if script.status != 200:
            body = self._dialect.error(script)
            return web.json_response(body, status=script.status, headers=dict(script.headers))
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "x-request-id": "req_1", "request-id": "req_1"}
        )
        await response.prepare(request)
        try:
            await self._speak(request, response)
        except (asyncio.CancelledError, ConnectionError):
            self.hung_up.set()
            raise
        return response

    async def _speak(self, request: web.Request, response: web.StreamResponse) -> None:
        script, dialect = self.script, self._dialect
        if script.garbage is not None:
            await response.write(script.garbage)
            return
        for event in [*dialect.opening(script), *(dialect.delta(script, text) for text in script.deltas)]:
            await response.write(_event(event))
        if script.then == "stall":
            self.stalled.set()
            await asyncio.Event().wait()
        if script.then == "cut" and request.transport is not None:
            request.transport.abort()
        if script.then == "error":
            await response.write(_event(dialect.error(script)))
        if script.then == "finish":
            for event in dialect.closing(script):
                await response.write(_event(event))
            await response.write(dialect.done)


def _event(event: Json) -> bytes:
    name = f"event: {event['type']}\n" if isinstance(event.get("type"), str) else ""
    return f"{name}data: {json.dumps(event, ensure_ascii=False)}\n\n".encode()


@asynccontextmanager
async def provider(name: str, script: Script | None = None) -> AsyncIterator[Provider]:
    """A provider that speaks `chat`, `responses`, `anthropic` or `gemini`."""
    dialect = DIALECTS[name]
    peer = Provider(dialect, script or Script())
    app = web.Application()
    app.router.add_post("/{path:.*}", peer.handle)
    runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    peer.url = f"http://{host}:{port}{dialect.base}"
    try:
        yield peer
    finally:
        await runner.cleanup()


# --- the dialects -----------------------------------------------------------------------------------


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
        "usage": (counted | {"cache_creation_input_tokens": 3})
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
