"""Gemini, at Google or at a server that speaks its interface."""

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Literal

from adapters.models.answer import Ending, Pieces
from adapters.models.decisions import gemini_decision, schema
from adapters.models.dialog import alternating
from adapters.models.sdk import SdkModel
from routing.vocabulary import ModelCard, Request, Usage

if TYPE_CHECKING:
    import httpx2
    from google.genai.client import AsyncClient
    from google.genai.types import Content, GenerateContentConfig, GenerateContentResponse

_VERSION = re.compile(r"v\d+(?:alpha|beta)?\d*")


def address(url: str) -> str:
    """The card's address may carry the interface's version; without one it is `v1`.

    >>> address("https://generativelanguage.googleapis.com")
    'https://generativelanguage.googleapis.com/v1'
    >>> address("http://127.0.0.1:4010/v1beta")
    'http://127.0.0.1:4010/v1beta'
    """
    return url if _VERSION.fullmatch(url.rpartition("/")[2]) else f"{url}/v1"


def model(
    card: ModelCard, api_key: str, *, transport: "httpx2.AsyncBaseTransport | None" = None
) -> SdkModel["AsyncClient"]:
    """One Gemini model."""
    base, _, version = card.base_url.rpartition("/")

    def connect(http: "httpx2.AsyncClient") -> "AsyncClient":
        from google import genai
        from google.genai import types

        options = types.HttpOptions(
            base_url=base,
            api_version=version,
            httpx_async_client=http,  # or the SDK takes aiohttp, with hidden retries
            retry_options=types.HttpRetryOptions(attempts=1),  # the decision interface has retries of its own
        )
        client = genai.Client(
            enterprise=False,  # or an environment variable could lead the call to another service
            api_key=api_key or "none",  # an empty one would be looked for in the environment
            http_options=options,
        ).aio
        if card.kind == "decision":
            _ = client.decisions.create  # imported late by the SDK, and that takes long, too
        return client

    return SdkModel(
        card,
        connect=connect,
        speak=gemini_decision if card.kind == "decision" else _pieces,
        transport=transport,
    )


async def _pieces(client: "AsyncClient", card: ModelCard, request: Request) -> Pieces:
    contents, config = _ask(card, request)
    chunks = await client.models.generate_content_stream(model=card.model, contents=contents, config=config)
    finish, usage, request_id = "", None, ""
    async with aclosing(_pumped(chunks)) as stream:
        async for chunk in stream:
            usage, request_id = _usage(chunk) or usage, chunk.response_id or request_id
            feedback = chunk.prompt_feedback
            if feedback and feedback.block_reason:
                yield Ending(reason="refused", word=feedback.block_reason.value, request_id=request_id)
                return
            text, reason = _candidate(chunk)
            finish = reason or finish
            if text:
                yield text
    if finish:
        yield Ending(reason=_REASONS.get(finish, "broken"), word=finish, usage=usage, request_id=request_id)


async def _pumped(
    chunks: "AsyncIterator[GenerateContentResponse]",
) -> "AsyncGenerator[GenerateContentResponse, None]":
    """The SDK's chunks, read by a task of their own, so that closing this closes the connection.

    The SDK stacks five generators and closes only the outermost; the innermost, which holds the connection,
    would wait for the garbage collector. A cancelled task unwinds them all.
    """
    queue: asyncio.Queue[GenerateContentResponse | None] = asyncio.Queue()

    async def pump() -> None:
        try:
            async for chunk in chunks:
                queue.put_nowait(chunk)
        finally:
            queue.put_nowait(None)

    task = asyncio.create_task(pump())
    try:
        while (chunk := await queue.get()) is not None:
            yield chunk
        await task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


_REASONS: Mapping[str, Literal["stop", "length", "refused"]] = {
    "STOP": "stop",
    "MAX_TOKENS": "length",
    "CONTINUATION": "length",
    "SAFETY": "refused",
    "RECITATION": "refused",
    "LANGUAGE": "refused",
    "BLOCKLIST": "refused",
    "PROHIBITED_CONTENT": "refused",
    "SPII": "refused",
    "ESCALATION": "refused",
    "MODEL_ARMOR": "refused",
}
"""Everything else says that the answer went wrong."""


def _ask(card: ModelCard, request: Request) -> "tuple[list[Content], GenerateContentConfig]":
    from google.genai import types

    contents = [
        types.Content(role="user" if line.role == "user" else "model", parts=[types.Part(text=line.text)])
        for line in alternating(request.turns)
    ]
    if request.pictures and contents:
        shown = [types.Part.from_bytes(data=p.data, mime_type=p.media_type) for p in request.pictures]
        contents[-1] = types.Content(role="user", parts=[*shown, *(contents[-1].parts or [])])
    config = types.GenerateContentConfig(
        system_instruction=request.system or None,
        max_output_tokens=min(request.max_output_tokens, card.max_output_tokens),
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        automatic_continuation=False,  # one call stays one request
        response_mime_type="application/json" if request.options else None,
        response_json_schema=schema(request) if request.options else None,
    )
    return contents, config


def _candidate(chunk: "GenerateContentResponse") -> tuple[str, str]:
    """Text, without the model's thoughts, and the finish reason of the only candidate."""
    if not chunk.candidates:
        return "", ""
    candidate = chunk.candidates[0]
    parts = (candidate.content and candidate.content.parts) or []
    text = "".join(part.text for part in parts if part.text and not part.thought)
    return text, candidate.finish_reason.value if candidate.finish_reason else ""


def _usage(chunk: "GenerateContentResponse") -> Usage | None:
    counted = chunk.usage_metadata
    if counted is None:
        return None
    return Usage(
        input_tokens=counted.prompt_token_count or 0,
        output_tokens=(counted.candidates_token_count or 0) + (counted.thoughts_token_count or 0),
        cached_tokens=counted.cached_content_token_count or 0,
    )
