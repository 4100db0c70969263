"""Pictures arrive beside the question, in each provider's own form."""

import base64
from dataclasses import replace
from typing import Any  # JSON as it crosses the wire

import pytest

from routing.vocabulary import Picture
from tests.adapters.models.speakers import QUESTION, ask, listen, speaking

DATA = base64.b64encode(b"\x89PNG").decode()
URL = f"data:image/png;base64,{DATA}"
WIRE: dict[str, tuple[Any, Any]] = {
    "chat": ({"type": "text", "text": QUESTION}, {"type": "image_url", "image_url": {"url": URL}}),
    "responses": (
        {"type": "input_text", "text": QUESTION},
        {"type": "input_image", "detail": "auto", "image_url": URL},
    ),
    "anthropic": (
        {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": DATA}},
        {"type": "text", "text": QUESTION},
    ),
    "gemini": ({"inlineData": {"data": DATA, "mime_type": "image/png"}}, {"text": QUESTION}),
}


@pytest.mark.parametrize("dialect", WIRE)
async def test_a_picture_stands_beside_the_question_in_the_dialects_own_form(dialect: str) -> None:
    picture = Picture(media_type="image/png", data=b"\x89PNG")
    async with speaking(dialect) as at:
        await listen(at.model, replace(ask(), pictures=(picture,)))
        (seen,) = at.peer.seen
    lines = seen.body[{"responses": "input", "gemini": "contents"}.get(dialect, "messages")]
    assert tuple(lines[-1]["parts" if dialect == "gemini" else "content"]) == WIRE[dialect]
