"""OpenAI, and every server that speaks its Chat Completions."""

from collections.abc import Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from adapters.models.answer import Ending, Pieces, text_of
from adapters.models.decisions import openai_decision, schema
from adapters.models.dialog import alternating, data_url, last_words
from adapters.models.failures import Reported
from adapters.models.sdk import SdkModel
from adapters.models.sse import Json, events
from routing.vocabulary import ModelCard, Request, Usage

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI
    from openai.types.chat import ChatCompletionContentPartParam, ChatCompletionMessageParam
    from openai.types.responses import (
        ResponseInputContentParam,
        ResponseInputItemParam,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """What a server insists on beyond the common interface."""

    length: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    asks_usage: bool = True
    """False where `stream_options` is an error and usage comes anyway."""
    key_header: str = ""
    """A header that carries the key beside `Authorization`."""


PLAIN = Manners()
MANNERS: Mapping[str, Manners] = {
    "mistral": Manners(asks_usage=False),
    "portkey": Manners(key_header="x-portkey-api-key"),
}
AZURE = Manners(length="max_completion_tokens")

Speak = Callable[["AsyncOpenAI", ModelCard, Request], Pieces]


def dialect(url: str) -> Speak:
    """Responses for OpenAI itself, in any of its regions; Chat Completions for everybody else."""
    host = urlsplit(url).hostname or ""
    return responses if host == "api.openai.com" or host.endswith(".api.openai.com") else chat


def model(
    card: ModelCard,
    api_key: str,
    *,
    speak: Speak | None = None,
    transport: "httpx2.AsyncBaseTransport | None" = None,
) -> SdkModel["AsyncOpenAI"]:
    """One model at OpenAI or at a server that speaks its language; `speak` overrules `dialect`."""
    key = api_key or "none"  # local servers want no key, the SDK insists on one
    header = _manners(card).key_header

    def connect(http: "httpx2.AsyncClient") -> "AsyncOpenAI":
        import openai

        client = openai.AsyncOpenAI(
            api_key=key,
            base_url=card.base_url,
            max_retries=0,
            timeout=http.timeout,
            default_headers={header: key} if header else None,
            http_client=http,
        )
        _ = client.responses, client.chat.completions  # the SDK imports these late, and that takes long, too
        return client

    usual = openai_decision if card.kind == "decision" else dialect(card.base_url)
    return SdkModel(card, connect=connect, speak=speak or usual, transport=transport)


async def chat(client: "AsyncOpenAI", card: ModelCard, request: Request) -> Pieces:
    """Chat Completions: the lingua franca. The usage chunk, if it comes, comes after the finish reason."""
    manners = _manners(card)
    limit = min(request.max_output_tokens, card.max_output_tokens)
    stream = await client.chat.completions.create(
        model=card.model,
        messages=_messages(request),
        stream=True,
        extra_body={
            manners.length: limit,
            **({"stream_options": {"include_usage": True}} if manners.asks_usage else {}),
            **({"response_format": _response_format(request)} if request.options else {}),
        },
    )
    finish, refused, usage, chunk_id = "", False, None, ""
    async with stream, aclosing(events(stream.response)) as chunks:
        async for chunk in chunks:
            usage, chunk_id = _chat_usage(chunk.get("usage")) or usage, chunk.get("id") or chunk_id
            for choice in (chunk.get("choices") or [])[:1]:
                finish = choice.get("finish_reason") or finish
                delta = choice.get("delta") or {}
                refused = refused or bool(delta.get("refusal"))
                if text := text_of(delta.get("content")):  # Mistral's thinking models send blocks
                    yield text
    if finish:
        yield Ending(
            reason="refused" if refused else _CHAT_REASONS.get(finish.lower(), "stop"),
            word="refusal" if refused else finish,
            usage=usage,
            request_id=stream.response.headers.get("x-request-id") or str(chunk_id),
        )


def _response_format(request: Request) -> dict[str, object]:
    form = {"name": "choice", "strict": True, "schema": schema(request)}
    return {"type": "json_schema", "json_schema": form}


_CHAT_REASONS: Mapping[str, Literal["length", "refused"]] = {
    "length": "length",
    "max_tokens": "length",
    "content_filter": "refused",
}
"""Everything else, such as `stop`, `eos` or `tool_calls`, is an end."""


async def responses(client: "AsyncOpenAI", card: ModelCard, request: Request) -> Pieces:
    """Responses: what OpenAI recommends for itself. `store=False`, or OpenAI keeps the text."""
    from openai import omit

    lines: list[ResponseInputItemParam] = [
        {"role": line.role, "content": line.text} for line in alternating(request.turns)
    ]
    if request.pictures:
        shown: list[ResponseInputContentParam] = [
            {"type": "input_image", "detail": "auto", "image_url": data_url(picture)}
            for picture in request.pictures
        ]
        lines[-1] = {"role": "user", "content": [{"type": "input_text", "text": last_words(request)}, *shown]}
    stream = await client.responses.create(
        model=card.model,
        instructions=request.system or omit,
        input=lines,
        max_output_tokens=min(request.max_output_tokens, card.max_output_tokens),
        text={"format": {"type": "json_schema", "name": "choice", "strict": True, "schema": schema(request)}}
        if request.options
        else omit,
        stream=True,
        store=False,
        safety_identifier=request.safety_id or omit,
    )
    refused, last = False, None
    async with stream, aclosing(events(stream.response)) as chunks:
        async for event in chunks:
            kind, delta = event.get("type"), event.get("delta")
            if kind == "response.output_text.delta" and delta:
                yield delta
            elif kind == "response.refusal.delta":
                refused = True
            elif kind == "error":
                raise Reported(event.get("code") or "server_error")
            elif kind in _LAST:
                last = event.get("response")
    if last:
        yield _end(last, refused, stream.response.headers.get("x-request-id", ""))


_LAST = frozenset({"response.completed", "response.incomplete", "response.failed"})


def _end(last: Json, refused: bool, request_id: str) -> Ending:
    if last.get("status") == "failed":
        raise Reported((last.get("error") or {}).get("code") or "server_error")
    detail = (last.get("incomplete_details") or {}).get("reason")
    reason: Literal["stop", "length", "refused"] = "stop"
    if refused or detail == "content_filter":
        reason = "refused"
    elif last.get("status") == "incomplete":
        reason = "length"
    return Ending(
        reason=reason,
        word=detail or "refusal",
        usage=_usage(last.get("usage")),
        request_id=request_id or str(last.get("id") or ""),
    )


def _usage(usage: Json | None) -> Usage | None:
    if not usage:
        return None
    details = usage.get("input_tokens_details") or {}
    return Usage(
        input_tokens=usage.get("input_tokens") or 0,
        output_tokens=usage.get("output_tokens") or 0,
        cached_tokens=details.get("cached_tokens") or 0,
    )


def _manners(card: ModelCard) -> Manners:
    host = urlsplit(card.base_url).hostname or ""
    if host.endswith(".azure.com"):
        return AZURE
    return MANNERS.get(card.provider, PLAIN)


def _messages(request: Request) -> "list[ChatCompletionMessageParam]":
    messages: list[ChatCompletionMessageParam] = []
    if request.system:
        messages.append({"role": "system", "content": request.system})
    for line in alternating(request.turns):
        if line.role == "user":
            messages.append({"role": "user", "content": line.text})
        else:
            messages.append({"role": "assistant", "content": line.text})
    if request.pictures:
        shown: list[ChatCompletionContentPartParam] = [
            {"type": "image_url", "image_url": {"url": data_url(picture)}} for picture in request.pictures
        ]
        messages[-1] = {"role": "user", "content": [{"type": "text", "text": last_words(request)}, *shown]}
    return messages


def _chat_usage(usage: Json | None) -> Usage | None:
    if not usage:
        return None
    details = usage.get("prompt_tokens_details") or {}
    return Usage(
        input_tokens=usage.get("prompt_tokens") or 0,
        output_tokens=usage.get("completion_tokens") or 0,
        cached_tokens=details.get("cached_tokens") or 0,
    )
