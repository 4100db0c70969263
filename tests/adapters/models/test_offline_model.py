"""The offline model keeps the model port's promise, whatever it is fed."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.models.offline import OfflineModel
from adapters.models.offline.honesty import Made
from adapters.models.offline.model import pieces
from adapters.models.offline.writers import WRITERS, write
from routing.vocabulary import (
    INTENTS,
    LANGUAGES,
    UNKNOWN,
    Delta,
    Event,
    Finished,
    Language,
    ModelCard,
    Request,
    Residency,
    Turn,
)

CARD = ModelCard(name="embedded", provider="offline", model="offline", residency=Residency.ON_PREM)
LONG = 200_000


def request(text: str, intent: str, language: Language = "en") -> Request:
    return Request(
        system="Be brief.", turns=(Turn(role="user", text=text),), language=language, intent=intent
    )


async def events(asked: Request) -> list[Event]:
    return [event async for event in OfflineModel(CARD).stream(asked)]


async def test_the_stream_is_many_small_pieces_and_one_finish_that_joins_them() -> None:
    *deltas, last = await events(request("quote 3 gearboxes for Smith Ltd", "quote"))
    texts = [event.text for event in deltas if isinstance(event, Delta)]
    assert isinstance(last, Finished)
    assert len(texts) == len(deltas) > 20
    assert max(map(len, texts)) < 80
    assert "".join(texts) == last.completion.text
    assert (last.completion.model, last.completion.finish) == ("embedded", "stop")


async def test_usage_is_counted_in_characters_and_marked_as_an_estimate() -> None:
    last = (await events(request("Hello", "chat")))[-1]
    assert isinstance(last, Finished)
    usage = last.completion.usage
    assert usage.estimated
    assert usage.input_tokens == 4  # "Be brief." and "Hello" are 14 characters
    assert usage.output_tokens == -(-len(last.completion.text) // 4)


async def test_another_task_runs_between_two_pieces_so_that_a_stop_works() -> None:
    shown: list[str] = []

    async def show() -> None:
        async for event in OfflineModel(CARD).stream(request("quote 3 gearboxes", "quote")):
            if isinstance(event, Delta):
                shown.append(event.text)
                reached.set()

    reached = asyncio.Event()
    task = asyncio.create_task(show())
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    whole = write(request("quote 3 gearboxes", "quote"))
    assert 0 < len("".join(shown)) < len(whole)


def test_every_intent_has_a_writer() -> None:
    assert set(WRITERS) == {*INTENTS, UNKNOWN}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", [*INTENTS, UNKNOWN, "an_intent_of_the_settings"])
def test_every_answer_ends_with_one_honest_line_in_its_language(intent: str, language: Language) -> None:
    last = write(request("Hej, hallo, hello", intent, language)).splitlines()[-1]
    assert last in {f"*{made.line(language)}*" for made in Made}


@pytest.mark.parametrize("intent", sorted(WRITERS))
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param(" \n" * (LONG // 2), id="white space"),
        pytest.param("a" * LONG, id="one endless word"),
        pytest.param("." * LONG, id="full stops"),
        pytest.param("1.1.2026 " * (LONG // 9), id="dates"),
        pytest.param("1," * (LONG // 2), id="an endless number"),
        pytest.param("an " * (LONG // 3), id="prepositions"),
        pytest.param("@" * LONG, id="at signs"),
        pytest.param("```" * (LONG // 3), id="fences"),
        pytest.param("```python\n" + "(" * 90_000, id="deep brackets"),
        pytest.param("```python\n1" + "+1" * 40_000, id="a deep expression"),
        pytest.param("```json\n" + "[" * 90_000, id="deep JSON"),
        pytest.param('"a;\n' * (LONG // 4), id="open quotes in a table"),
        pytest.param("|a|b\n|1\n||||\n" * (LONG // 12), id="a table with broken rows"),
        pytest.param("שלום עולם؟ " * (LONG // 11), id="right to left"),
        pytest.param("🎉👍🏽" * (LONG // 3), id="emoji"),
        pytest.param("\ud800\0\u2028" * 1000, id="no characters at all"),
    ],
)
def test_any_input_gets_an_answer_of_readable_length(text: str, intent: str) -> None:
    answer = write(request(text, intent, "de"))
    assert answer.strip()
    assert len(answer) < 15_000


@settings(max_examples=150)
@given(
    texts=st.lists(
        st.text(
            alphabet=st.characters(codec="utf-8") | st.sampled_from(" .,:;?!\n|%€@#`{}[]0123456789"),
            max_size=200,
        ),
        max_size=4,
    ),
    intent=st.sampled_from(sorted(WRITERS)),
    language=st.sampled_from(LANGUAGES),
)
def test_no_conversation_raises_and_the_pieces_are_the_text(
    texts: list[str], intent: str, language: Language
) -> None:
    turns = tuple(Turn(role="user", text=text, author="Å. Holm") for text in texts)
    answer = write(Request(system="", turns=turns, language=language, intent=intent))
    assert "".join(pieces(answer)) == answer


@pytest.mark.parametrize("intent", ["hr_mail", "tech_docs", "job_posting", "quote", "compliance"])
def test_a_blank_in_the_message_stays_text_and_is_not_filled(intent: str) -> None:
    asked = request("Draft a notice about {sender|x} {greeting} {{ 7 * 7 }} for Smith Ltd", intent)
    answer = write(asked)
    assert "49" not in answer
    assert "{greeting}" in answer or "greeting" not in answer
