"""Claude, at Anthropic or at a server that speaks its Messages interface."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from adapters.models.answer import Ending, Pieces
from adapters.models.decisions import schema
from adapters.models.dialog import alternating, base64_of, last_words
from adapters.models.sdk import SdkModel
from routing.vocabulary import ModelCard, Request, Usage

if TYPE_CHECKING:
    import httpx2
    from anthropic import AsyncAnthropic
    from anthropic.types import ImageBlockParam, Message, MessageParam


def address(url: str) -> str:
    """The SDK appends `/v1/messages` itself.

    >>> address("https://api.anthropic.com/v1")
    'https://api.anthropic.com'
    """
    return url.removesuffix("/v1")


def model(
    card: ModelCard, api_key: str, *, transport: "httpx2.AsyncBaseTransport | None" = None
) -> SdkModel["AsyncAnthropic"]:
    """One Claude model."""

    def connect(http: "httpx2.AsyncClient") -> "AsyncAnthropic":
        import anthropic

        client = anthropic.AsyncAnthropic(
            api_key=api_key or "none",  # without a key the SDK goes through the disk in search of one
            base_url=card.base_url,
            max_retries=0,
            timeout=http.timeout,
            open_telemetry=False,
            http_client=http,
        )
        _ = client.messages  # imported late by the SDK, and that takes long, too
        return client

    return SdkModel(card, connect=connect, speak=_pieces, transport=transport)


async def _pieces(client: "AsyncAnthropic", card: ModelCard, request: Request) -> Pieces:
    from anthropic import omit

    lines: list[MessageParam] = [
        {"role": "user", "content": line.text}
        if line.role == "user"
        else {"role": "assistant", "content": line.text}
        for line in alternating(request.turns)
    ]
    if request.pictures:
        shown: list[ImageBlockParam] = [
            {
                "type": "image",
                "source": {"type": "base64", "media_type": picture.media_type, "data": base64_of(picture)},
            }
            for picture in request.pictures
        ]
        lines[-1] = {"role": "user", "content": [*shown, {"type": "text", "text": last_words(request)}]}
    stream = client.messages.stream(
        model=card.model,
        max_tokens=min(request.max_output_tokens, card.max_output_tokens),
        messages=lines,
        system=request.system or omit,
        output_config={"format": {"type": "json_schema", "schema": schema(request)}}
        if request.options
        else omit,
    )
    async with stream as events:
        async for text in events.text_stream:
            if text:
                yield text
        message = await events.get_final_message()
        if message.stop_reason:
            yield _end(message, events.request_id or message.id)


_REASONS: Mapping[str, Literal["length", "refused"]] = {
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "refusal": "refused",
    "content_filter": "refused",
}
"""Everything else, such as `end_turn` or `stop_sequence`, is an end."""


def _end(message: "Message", request_id: str) -> Ending:
    reason = str(message.stop_reason)
    category = message.stop_details.category if message.stop_details else None
    usage = message.usage
    cached = usage.cache_read_input_tokens or 0
    return Ending(
        reason=_REASONS.get(reason, "stop"),
        word=category or reason,
        usage=Usage(
            # Anthropic counts what was read from and written to the cache beside the input, we within it.
            input_tokens=usage.input_tokens + cached + (usage.cache_creation_input_tokens or 0),
            output_tokens=usage.output_tokens,
            cached_tokens=cached,
        ),
        request_id=request_id,
        region=usage.inference_geo or "",
    )
