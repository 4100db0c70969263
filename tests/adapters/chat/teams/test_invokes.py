"""What happens when a person presses something."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.chat.teams import TeamsChat
from adapters.chat.teams.cards import (
    Footer,
    choice_card,
    dialog_card,
    filled_card,
    footer_card,
    note_card,
    offer_card,
    page_card,
    privacy_card,
    why_card,
)
from adapters.chat.teams.markdown import layout
from routing.explanation import Line
from routing.vocabulary import Attempt, Choice, Exchange, Language, Message, Reply, Residency, Verdict
from tests.adapters.chat.teams.conftest import Time, running
from tests.adapters.chat.teams.schemas import faults
from tests.peers.reception import Rating, ScriptedReception
from tests.peers.teams import CHANNEL, PERSONAL, LocalTeams, Shown
from tests.peers.teams.activities import USER
from tests.peers.teams.cards import actions_of

EXCHANGE = Exchange(
    id="ex-1",
    message_id="m",
    thread_key="t",
    platform="teams",
    author="p",
    at=datetime(2026, 11, 24, tzinfo=UTC),
    question="",
    answer="",
    decision=None,
    attempts=(
        Attempt(
            model="small_model",
            provider="openai",
            residency=Residency.EU,
            purpose="answer",
            started=datetime(2026, 11, 24, tzinfo=UTC),
            outcome="ok",
        ),
    ),
)


QUESTION = Reply(
    text="Hvad passer bedst?",
    language="da",
    exchange="ex-1",
    choices=(Choice(label="Tilbud", value="quote"), Choice(label="Noget andet", value="chat")),
)


async def _answered(
    teams: LocalTeams,
    chat: TeamsChat,
    reception: ScriptedReception,
    message: Message,
    language: Language = "en",
) -> Shown:
    """An answer with thumbs and card, known to the body under the platform's id."""
    draft = await chat.open(message)
    reply = Reply(text="Answer", language=language, exchange="ex-1", quiet="small_model · in the EU")
    ref = await draft.finish(reply)
    reception.exchanges["ex-1"] = EXCHANGE
    reception.refs["teams", message.thread.channel, ref] = "ex-1"
    return teams.seen(message.thread.root)[-1]


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize(("reaction", "verdict"), [("like", "up"), ("dislike", "down")])
async def test_a_thumb_is_stored_under_its_answer_in_both_encodings(
    teams: LocalTeams,
    chat: TeamsChat,
    reception: ScriptedReception,
    asked: Message,
    reaction: str,
    verdict: Verdict,
    bare: bool,
) -> None:
    shown = await _answered(teams, chat, reception, asked)
    await teams.rate(shown, reaction, "Fint, men prisen er 4 % for høj", bare=bare)
    assert reception.ratings == [
        Rating(exchange="ex-1", author=USER, verdict=verdict, comment="Fint, men prisen er 4 % for høj")
    ]


async def test_a_thumb_in_a_channel_thread_finds_its_answer_without_the_thread(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    await teams.say("channel", "hello", thread="17")
    shown = await _answered(teams, chat, reception, await reception.message())
    await teams.rate(shown, "like")
    assert (await reception.rating()).exchange == "ex-1"


async def test_a_thumb_that_does_not_name_its_answer_is_for_the_newest_and_says_so(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    shown = await _answered(teams, chat, reception, asked)
    reception.refs["teams", PERSONAL, ""] = "ex-1"
    await teams.rate(shown, "dislike", names_answer=False)
    assert reception.ratings == [Rating(exchange="ex-1", author=USER, verdict="down", inferred=True)]


class _LateBooks(ScriptedReception):
    """Does not know an answer yet when it is first asked for it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked_before: set[str] = set()

    async def find_exchange(self, platform: str, channel: str, ref: str = "") -> str:
        known = ref in self.asked_before
        self.asked_before.add(ref)
        return await super().find_exchange(platform, channel, ref) if known else ""


async def test_a_thumb_that_is_faster_than_the_books_still_finds_its_answer(
    teams: LocalTeams, time: Time
) -> None:
    reception = _LateBooks()
    reception.refs["teams", PERSONAL, ""] = "an-older-one"
    async with running(teams, reception, time) as chat:
        await teams.say("personal", "hello")
        shown = await _answered(teams, chat, reception, await reception.message())
        await teams.rate(shown, "like")
    assert reception.ratings == [Rating(exchange="ex-1", author=USER, verdict="up")]


async def test_a_changed_mind_is_passed_on(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    shown = await _answered(teams, chat, reception, asked)
    await teams.rate(shown, "like")
    await teams.rate(shown, "dislike")
    assert [rating.verdict for rating in reception.ratings] == ["up", "down"]
    assert len({(rating.exchange, rating.author) for rating in reception.ratings}) == 1


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"actionName": "feedback"},
        {"actionName": "feedback", "actionValue": []},
        {"actionName": "feedback", "actionValue": {"reaction": "shrug"}},
        {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": 5}},
        {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": "[" * 100_000}},
        {"actionName": "feedback", "actionValue": {"reaction": "like", "feedback": "{}"}},
    ],
)
async def test_odd_feedback_gets_the_same_empty_answer(
    teams: LocalTeams, chat: TeamsChat, value: dict[str, object]
) -> None:
    delivered = await teams.deliver(teams.invoke("message/submitAction", value, PERSONAL))
    assert (delivered.status, delivered.json) == (200, {})


@pytest.mark.parametrize(
    "name", ["message/fetchTask", "task/fetch", "signin/verifyState", "composeExtension/query", "", "new/one"]
)
async def test_an_unknown_invoke_is_no_fault(teams: LocalTeams, chat: TeamsChat, name: str) -> None:
    delivered = await teams.deliver(teams.invoke(name, {}, PERSONAL))
    assert (delivered.status, delivered.json) == (200, {})


@pytest.mark.parametrize(
    ("language", "why", "close"),
    [("da", "Hvorfor?", "Luk"), ("de", "Warum?", "Schließen"), ("en", "Why?", "Close")],
)
async def test_why_opens_the_decision_in_place_and_closes_again(
    teams: LocalTeams,
    chat: TeamsChat,
    reception: ScriptedReception,
    asked: Message,
    language: Language,
    why: str,
    close: str,
) -> None:
    shown = await _answered(teams, chat, reception, asked, language)
    before = json.dumps(shown.card, ensure_ascii=False)
    assert '"text": "small_model · in the EU"' in before
    await teams.press(shown, why)
    assert "small_model (" in json.dumps(shown.card)
    assert [action["title"] for action in actions_of(shown.card)] == [close]
    await teams.press(shown, close)
    assert json.dumps(shown.card, ensure_ascii=False) == before


async def test_why_of_a_forgotten_answer_says_that_it_is_gone(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    shown = await _answered(teams, chat, reception, asked, "da")
    reception.exchanges.clear()
    delivered = await teams.press(shown, "Hvorfor?")
    assert delivered.json == {
        "statusCode": 200,
        "type": "application/vnd.microsoft.activity.message",
        "value": "Det svar findes ikke længere.",
    }


async def test_an_unknown_button_changes_nothing(teams: LocalTeams, chat: TeamsChat) -> None:
    value = {"action": {"type": "Action.Execute", "verb": "format-disk", "data": "x"}}
    delivered = await teams.deliver(teams.invoke("adaptiveCard/action", value, CHANNEL))
    assert delivered.status == 200
    assert delivered.json["type"] == "application/vnd.microsoft.activity.message"


def test_the_cards_are_adaptive_cards_that_teams_can_show(shared: Path) -> None:
    lines = (Line(label="Task", text="quote 81% (chat 3%)"), Line(label="Id", text="ex-1"))
    cards = (
        footer_card(Footer(quiet="small · in the EU", exchange="ex-1", language="en", blanks=("Kunde",))),
        footer_card(Footer(exchange="ex-1", language="de")),
        footer_card(Footer(quiet="small", language="da")),
        why_card(lines, Footer(quiet="small", exchange="ex-1", language="en")),
        choice_card(QUESTION),
        filled_card(Footer(quiet="small", exchange="ex-1", language="en"), {"Kunde": "Müller"}),
        offer_card("ex-1", "da"),
        note_card("Done", "en"),
        page_card("**Help**\n\n- one", "en"),
        privacy_card("What is kept", "de", PERSONAL),
        footer_card(Footer(language="de", tables=layout("| a | b |\n|---|--:|\n| 1 | 2 |").tables)),
        dialog_card("Text", "small", "en", [{"type": "Action.Submit", "title": "Show", "data": {}}]),
    )
    for card in cards:
        assert faults(card, shared / "schemas/teams/adaptive-card-1.5.0.schema.json") == []


def test_a_card_shows_foreign_text_as_it_is() -> None:
    lines = (Line(label="Reasons", text="[click](https://evil.example) <at>all</at> **x**"),)
    shown = json.dumps(why_card(lines, Footer(exchange="ex-1", language="en")), ensure_ascii=False)
    assert "[click](" not in shown
    assert "<at>" not in shown


async def test_a_choice_is_passed_on_and_takes_the_place_of_the_buttons(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    await (await chat.open(asked)).finish(QUESTION)
    reception.exchanges["ex-1"] = EXCHANGE
    shown = teams.seen(asked.thread.root)[-1]
    assert [action["title"] for action in actions_of(shown.card)] == ["Tilbud", "Noget andet"]
    assert not shown.thumbs
    await teams.press(shown, "Tilbud")
    assert reception.choices == [("ex-1", "quote", USER)]
    assert actions_of(shown.card) == []
    assert "Valgt: Tilbud" in json.dumps(shown.card)


async def test_a_choice_for_a_question_that_is_gone_says_so(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    await (await chat.open(asked)).finish(QUESTION)
    delivered = await teams.press(teams.seen(asked.thread.root)[-1], "Noget andet")
    assert delivered.json["value"] == "Det svar findes ikke længere."
