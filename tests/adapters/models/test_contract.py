"""What every SDK adapter promises, over real SDKs and real sockets."""

import asyncio
import logging
import socket
import traceback
from contextlib import aclosing

import pytest

from routing.errors import (
    BadKey,
    BadRequest,
    BrokenStream,
    ContextTooLong,
    Malformed,
    NotFound,
    Overloaded,
    ProviderFailed,
    RateLimited,
    Refused,
    TimedOut,
    Truncated,
    Unreachable,
)
from routing.vocabulary import Delta, Patience, Turn, Usage
from tests.adapters.models.speakers import (
    DIALECTS,
    KEY,
    QUESTION,
    SYSTEM,
    ask,
    asked,
    length_word,
    listen,
    model_for,
    speaking,
)
from tests.peers.dialects import Script

pytestmark = pytest.mark.parametrize("dialect", DIALECTS)


async def test_an_answer_streams_piece_by_piece_and_the_whole_equals_the_pieces(dialect: str) -> None:
    async with speaking(dialect) as at:
        text, last = await listen(at.model)
        assert text == at.peer.script.text
        assert last.completion.text == text
        assert last.completion.model == f"{dialect}-card"
        assert last.completion.finish == "stop"
        assert last.completion.cost is None
        assert last.completion.request_id
        assert len(at.peer.seen) == 1


async def test_a_piece_is_passed_on_before_the_next_one_exists(dialect: str) -> None:
    async with (
        speaking(dialect, Script(deltas=("first",), then="stall")) as at,
        aclosing(at.model.stream(ask())) as events,  # type: ignore[type-var]  # adapters give generators
    ):
        assert await anext(events) == Delta(text="first")


async def test_usage_is_what_the_provider_counted(dialect: str) -> None:
    async with speaking(dialect) as at:
        _, last = await listen(at.model)
    assert last.completion.usage == Usage(input_tokens=20, output_tokens=7, cached_tokens=4)


async def test_usage_is_estimated_and_marked_where_the_provider_does_not_count(dialect: str) -> None:
    async with speaking(dialect, Script(usage=False, deltas=("x" * 32,))) as at:
        _, last = await listen(at.model)
    characters = len(SYSTEM) + len(QUESTION)
    assert last.completion.usage == Usage(
        input_tokens=-(-characters * 10 // 32), output_tokens=10, estimated=True
    )


async def test_instruction_question_and_key_arrive_as_they_were_given(dialect: str) -> None:
    async with speaking(dialect) as at:
        await listen(at.model, ask(most=77))
        (seen,) = at.peer.seen
    headers = {name.lower(): value for name, value in seen.headers.items()}
    assert KEY in headers["x-goog-api-key" if dialect == "gemini" else "authorization"]
    assert asked(dialect, seen.body) == (SYSTEM, [("user", QUESTION)], 77)
    if dialect == "responses":
        assert seen.body["store"] is False
        assert seen.body["safety_identifier"] == "p-1"
    else:
        assert "p-1" not in str(seen.body)


async def test_a_thread_alternates_and_names_its_people(dialect: str) -> None:
    turns = (
        Turn(role="assistant", text="Guten Morgen!"),
        Turn(role="user", text="Hej", author="Anna"),
        Turn(role="user", text="Servus", author="Jörg"),
        Turn(role="assistant", text="Ja?"),
        Turn(role="user", text="  ", author="Anna"),
        Turn(role="user", text="Wer macht das?", author="Anna"),
    )
    async with speaking(dialect) as at:
        await listen(at.model, ask(*turns))
        _, lines, _ = asked(dialect, at.peer.seen[0].body)
    assert lines == [
        ("user", "…"),
        ("assistant", "Guten Morgen!"),
        ("user", "Anna: Hej\nJörg: Servus"),
        ("assistant", "Ja?"),
        ("user", "Anna: Wer macht das?"),
    ]


FAULTS: list[tuple[str, Script, type[ProviderFailed]]] = [
    ("429", Script(status=429, headers={"Retry-After": "7"}), RateLimited),
    ("500", Script(status=500), Overloaded),
    ("503", Script(status=503), Overloaded),
    ("529", Script(status=529), Overloaded),
    ("401", Script(status=401), BadKey),
    ("403", Script(status=403), BadKey),
    ("400", Script(status=400, error="invalid_request_error"), BadRequest),
    ("404", Script(status=404, error="not_found_error"), NotFound),
    ("redirect", Script(status=307, headers={"Location": "/elsewhere"}), BadRequest),
    ("garbage", Script(garbage=b"<html>Wir sind gleich wieder da</html>"), Malformed),
    ("empty body", Script(garbage=b""), Malformed),
    ("stop without a word", Script(deltas=()), Malformed),
    ("clean end without a reason", Script(then="clean_eof"), BrokenStream),
    ("cut", Script(then="cut"), BrokenStream),
    ("error after text", Script(then="error"), BrokenStream),
    ("error before text", Script(deltas=(), then="error"), Overloaded),
]


@pytest.mark.parametrize(("name", "script", "failure"), FAULTS, ids=[name for name, *_ in FAULTS])
async def test_each_fault_has_its_error_and_is_not_retried(
    dialect: str, name: str, script: Script, failure: type[ProviderFailed]
) -> None:
    async with speaking(dialect, script) as at:
        with pytest.raises(ProviderFailed) as caught:
            await listen(at.model)
        assert len(at.peer.seen) == 1
    assert type(caught.value) is failure
    assert caught.value.model == f"{dialect}-card"
    if isinstance(caught.value, BrokenStream):
        assert caught.value.partial == script.text
    if isinstance(caught.value, RateLimited):
        assert caught.value.retry_after == 7.0


async def test_a_rate_limit_inside_the_stream_is_one_too(dialect: str) -> None:
    word = {"gemini": "RESOURCE_EXHAUSTED", "anthropic": "rate_limit_error"}.get(
        dialect, "rate_limit_exceeded"
    )
    async with speaking(dialect, Script(deltas=(), then="error", error=word)) as at:
        with pytest.raises(RateLimited):
            await listen(at.model)


async def test_a_declined_answer_is_a_refusal_with_its_category(dialect: str) -> None:
    word = {"anthropic": "refusal", "gemini": "SAFETY"}.get(dialect, "content_filter")
    async with speaking(dialect, Script(reason=word, deltas=("Das",))) as at:
        with pytest.raises(Refused) as caught:
            await listen(at.model)
    assert caught.value.category == {"anthropic": "cyber"}.get(dialect, word)


async def test_an_answer_at_the_token_limit_is_kept_and_says_so(dialect: str) -> None:
    async with speaking(dialect, Script(reason=length_word(dialect))) as at:
        text, last = await listen(at.model)
    assert text == Script().text
    assert last.completion.finish == "length"


async def test_the_token_limit_before_the_first_word_is_truncated(dialect: str) -> None:
    async with speaking(dialect, Script(reason=length_word(dialect), deltas=())) as at:
        with pytest.raises(Truncated):
            await listen(at.model)


async def test_too_long_a_text_is_told_from_a_bad_request(dialect: str) -> None:
    says = {
        "chat": ("invalid_request_error", "This model's maximum context length is 4096 tokens."),
        "responses": ("context_length_exceeded", "Your input exceeds the window."),
        "anthropic": ("invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum"),
        "gemini": (
            "INVALID_ARGUMENT",
            "The input token count (2000000) exceeds the maximum allowed (1048576).",
        ),
    }
    error, detail = says[dialect]
    async with speaking(dialect, Script(status=400, error=error, detail=detail)) as at:
        with pytest.raises(ContextTooLong):
            await listen(at.model)


@pytest.mark.parametrize("deltas", [(), ("Erst",)], ids=["before the first word", "in the middle"])
async def test_silence_ends_after_the_patience_and_hangs_up(dialect: str, deltas: tuple[str, ...]) -> None:
    async with speaking(dialect, Script(deltas=deltas, then="stall")) as at:
        await at.model.warm()  # type: ignore[attr-defined]  # an import must not eat up the patience below
        with pytest.raises(TimedOut):
            await listen(at.model, ask(patience=Patience(first_token=0.4, stall=0.2, total=60)))
        await asyncio.wait_for(at.peer.hung_up.wait(), 5)
        assert len(at.peer.seen) == 1


async def test_cancelling_passes_through_and_closes_the_connection(dialect: str) -> None:
    async with speaking(dialect, Script(then="stall")) as at:
        task = asyncio.create_task(listen(at.model))
        await asyncio.wait_for(at.peer.stalled.wait(), 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.wait_for(at.peer.hung_up.wait(), 5)


async def test_closing_the_iterator_between_two_pieces_closes_the_connection(dialect: str) -> None:
    async with speaking(dialect, Script(then="stall")) as at:
        async with aclosing(at.model.stream(ask())) as events:  # type: ignore[type-var]  # adapters give generators
            await anext(events)
        await asyncio.wait_for(at.peer.hung_up.wait(), 5)


async def test_where_nobody_listens_the_model_is_unreachable(dialect: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but not listening
        model = model_for(dialect, f"http://127.0.0.1:{taken.getsockname()[1]}/v1")
        with pytest.raises(Unreachable):
            await listen(model)
        await model.close()


async def test_hanging_up_before_the_headers_is_a_broken_stream(dialect: str) -> None:
    calls = 0

    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal calls
        calls += 1
        await reader.readuntil(b"\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    async with server:
        model = model_for(dialect, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1")
        with pytest.raises(BrokenStream):
            await listen(model)
        await model.close()
    assert calls == 1


@pytest.mark.parametrize("script", [
    Script(status=401, detail=f"Incorrect key {KEY} for '{QUESTION}'"),
    Script(status=400, detail=f"cannot read '{QUESTION}'", error="invalid_request_error"),
    Script(then="error", detail=f"failed on '{QUESTION}'"),
    Script(garbage=f"data: {QUESTION} {KEY}\n\n".encode()),
    Script(then="cut"),
], ids=["key", "request", "stream", "garbage", "cut"])  # fmt: skip
async def test_no_trace_of_a_failure_shows_question_answer_or_key(dialect: str, script: Script) -> None:
    async with speaking(dialect, script) as at:
        with pytest.raises(ProviderFailed) as caught:
            await listen(at.model)
    shown = "".join(line for line in traceback.format_exception(caught.value) if "File" not in line)
    for secret in (KEY, "Hauptstadt", "geheim", "Ærø"):
        assert secret not in shown


async def test_no_log_line_shows_question_answer_or_key(
    dialect: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with speaking(dialect) as at:
        with caplog.at_level(logging.DEBUG):
            await listen(at.model)
    shown = "\n".join(record.getMessage() for record in caplog.records)
    for secret in (KEY, "Hauptstadt", "Antworte", "Ærø"):
        assert secret not in shown


async def test_fifty_answers_at_once_do_not_mix(dialect: str) -> None:
    async with speaking(dialect) as at:
        answers = await asyncio.gather(*(listen(at.model) for _ in range(50)))
        assert [text for text, _ in answers] == [at.peer.script.text] * 50
        assert len(at.peer.seen) == 50


async def test_a_closed_model_answers_again(dialect: str) -> None:
    async with speaking(dialect) as at:
        await listen(at.model)
        await at.model.close()
        text, _ = await listen(at.model)
    assert text == at.peer.script.text
