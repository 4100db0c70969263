"""What goes on with a thread's work and what does not."""

from datetime import UTC, datetime

import pytest

from routing.intents.model import shipped
from routing.intents.rules import understand
from routing.vocabulary import Author, Message, Thread


def said(text: str, thread_intent: str | None) -> str:
    message = Message(
        id="1",
        thread=Thread(platform="test", tenant="T", channel="C", root="1"),
        author=Author(id="U"),
        text=text,
        at=datetime(2026, 11, 24, tzinfo=UTC),
    )
    return understand(message, shipped(), thread_intent=thread_intent).name


@pytest.mark.parametrize(
    "text",
    [
        "Danke, super!", "tak", "Danke dir!", "tusind tak for hjælpen", "perfect, thank you!", "ok",
        "Thanks, that helps a lot", "Guten Morgen", "Hej", "Moin", "Hallo zusammen", "God morgen",
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", [None, "quote", "summarize", "hr_mail"])
def test_thanks_and_greetings_are_small_talk_and_never_repeat_the_work(text: str, before: str | None) -> None:
    assert said(text, before) == "chat"


@pytest.mark.parametrize("text", ["Wann ist die Kantine offen?", "How do I configure the VPN on my Mac?"])
def test_a_question_of_its_own_does_not_go_on_with_a_quote(text: str) -> None:
    assert said(text, "quote") != "quote"


@pytest.mark.parametrize(
    "text", ["og i euro?", "und mit 10 % Rabatt", "what about 300?", "Und was kostet das dann?"]
)
def test_a_short_follow_up_goes_on_with_the_threads_work(text: str) -> None:
    assert said(text, "quote") == "quote"


def test_a_greeting_before_a_request_does_not_hide_it() -> None:
    assert said("Hej, opsummer tråden", None) == "summarize"


@pytest.mark.parametrize("text", ["why?", "Warum denn?", "hvorfor ikke", "And why?"])
def test_a_why_asks_about_the_answer_and_does_not_repeat_the_work(text: str) -> None:
    assert said(text, "summarize") == "chat"
