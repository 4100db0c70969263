"""What reading server-sent events promises, whatever a server's habits are."""

import json

import pytest

from routing.errors import BrokenStream, Malformed, Overloaded
from tests.adapters.models.speakers import listen, speaking
from tests.peers.dialects import Script

END = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'


def said(text: str, end: str = "\n") -> bytes:
    event = json.dumps({"choices": [{"delta": {"content": text}}]}, ensure_ascii=False)
    return f"data: {event}{end}{end}".encode()


@pytest.mark.parametrize("body", [
    said("Grüße\u2028aus\x85Ærø", end="\r\n") + END,
    b": ping\n\nevent: message\nid: 1\n" + said("Grüße\u2028aus\x85Ærø") + END,
    said("Grüße\u2028aus\x85Ærø").replace(b'"choices"', b'\ndata: "choices"') + END,
    said("Grüße\u2028aus\x85Ærø") + END.replace(b"data: [DONE]", b"data:[DONE]") + b"data: {}\n\n",
], ids=["odd line ends", "comments", "data of two lines", "words after the end"])  # fmt: skip
async def test_the_same_words_come_out_however_the_events_are_written(body: bytes) -> None:
    async with speaking("chat", Script(garbage=body)) as at:
        text, _ = await listen(at.model)
    assert text == "Grüße\u2028aus\x85Ærø"


@pytest.mark.parametrize(("body", "failure"), [
    (b"data: [1, 2]\n\n", Malformed),
    (b"data: {\n\n", Malformed),
    (b"data: " + b"x" * 4_100_000, Malformed),
    (b'data: {"error": "out of memory"}\n\n', Overloaded),
    (b'data: {"error": {"message": "x", "code": 503}}\n\n', Overloaded),
    (said("Hal") + b'data: {"error": {"message": "x", "type": "server_error"}}\n\n', BrokenStream),
    (said("Hal"), BrokenStream),
], ids=["no object", "no JSON", "no end", "a sentence", "a number", "amid", "no finish"])  # fmt: skip
async def test_what_is_no_answer_fails_as_what_it_is(body: bytes, failure: type[Exception]) -> None:
    async with speaking("chat", Script(garbage=body)) as at:
        with pytest.raises(failure):
            await listen(at.model)


async def test_one_connection_serves_one_answer_after_another() -> None:
    async with speaking("chat") as at:
        connections = set()
        for _ in range(3):
            await listen(at.model)
            http = at.model._http  # type: ignore[attr-defined]  # how else to see that none was opened anew
            connections |= {id(each) for each in http._transport._pool.connections}
        assert len(connections) == 1
