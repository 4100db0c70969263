"""Cards that speak for whoever presses: forms, a stronger model, forgetting; help and privacy as cards."""

import json
from dataclasses import replace
from typing import get_args

import pytest

from adapters.chat.teams import TeamsChat
from routing.vocabulary import Intent, Language, Message, Reply
from routing.wording import label
from tests.adapters.chat.teams.test_invokes import EXCHANGE
from tests.adapters.storage.samples import DECISION
from tests.peers.reception import ScriptedReception
from tests.peers.teams import PERSONAL, LocalTeams, Shown
from tests.peers.teams.activities import USER, Place
from tests.peers.teams.cards import actions_of, fields_of

DRAFT = (
    "**Angebot**\n\n- Lieferung: ____\n\n**Noch nötig**\n- Einzelpreis (Lager 6204): ____\n- Lieferung: ____"
)
LOCALES = [("da-DK", "da"), ("de-DE", "de"), ("en-GB", "en")]


async def _answered(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, message: Message, text: str = DRAFT
) -> Shown:
    """An answer to a quote, known to the body under the platform's id."""
    draft = await chat.open(message)
    reply = Reply(text=text, language="de", exchange="ex-1", quiet="small", private=message.private)
    ref = await draft.finish(reply)
    decision = replace(DECISION, intent=Intent(name="quote", confidence=1.0))
    reception.exchanges["ex-1"] = replace(EXCHANGE, thread_key=message.thread.key, decision=decision)
    reception.refs["teams", message.thread.channel, ref] = "ex-1"
    return teams.seen(message.address("conversation"))[-1]


@pytest.mark.parametrize("place", ["personal", "groupChat", "channel"])
async def test_a_draft_that_asks_for_something_comes_with_a_form_that_goes_on_in_the_thread(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place
) -> None:
    await teams.say(place, "Angebot", thread="17")
    asked = await reception.message()
    shown = await _answered(teams, chat, reception, asked)
    assert [field["label"] for field in fields_of(shown.card)] == ["Lieferung", "Einzelpreis (Lager 6204)"]
    await teams.press(shown, "Ausfüllen und senden", {"Lieferung": "KW 50", "Einzelpreis (Lager 6204)": " "})
    message = await reception.message(2)
    assert (message.text, message.command) == ("Lieferung: KW 50", "quote")
    assert (message.thread, message.author.id, message.private) == (asked.thread, USER, False)
    assert fields_of(shown.card) == []
    assert {"title": "Lieferung", "value": "KW 50"} in _facts(shown.card)
    await (await chat.open(message)).finish(Reply(text="Neu", language="de", exchange="ex-2"))
    assert teams.seen(asked.thread.root)[-1].text == "Neu"


async def test_an_empty_form_is_not_sent(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    shown = await _answered(teams, chat, reception, asked)
    delivered = await teams.press(shown, "Ausfüllen und senden")
    assert "mindestens ein Feld" in delivered.json["value"]
    assert len(reception.accepted) == 1


async def test_the_form_is_still_there_after_why_was_opened_and_closed(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    shown = await _answered(teams, chat, reception, asked)
    before = json.dumps(shown.card)
    await teams.press(shown, "Warum?")
    assert fields_of(shown.card) == []
    await teams.press(shown, "Schließen")
    assert json.dumps(shown.card) == before


async def test_a_private_draft_and_a_whole_answer_have_no_form(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    whole = await _answered(teams, chat, reception, asked, "Alles da: 5 Stück")
    await teams.say("channel", "quote 5", targeted=True, thread="17")
    private = await _answered(teams, chat, reception, await reception.message(2))
    assert fields_of(whole.card) == fields_of(private.card) == []


@pytest.mark.parametrize(("locale", "language"), LOCALES)
@pytest.mark.parametrize("place", ["personal", "groupChat", "channel"])
async def test_after_a_thumb_down_a_stronger_model_can_be_asked_in_the_thread(
    teams: LocalTeams,
    chat: TeamsChat,
    reception: ScriptedReception,
    place: Place,
    locale: str,
    language: Language,
) -> None:
    await teams.say(place, "Angebot", thread="17")
    asked = await reception.message()
    shown = await _answered(teams, chat, reception, asked)
    await teams.rate(shown, "dislike", locale=locale)
    await teams.until(lambda: len(teams.seen(asked.thread.root)) == 2)
    offer = teams.seen(asked.thread.root)[-1]
    assert [action["title"] for action in actions_of(offer.card)] == [label("stronger", language)]
    for _ in range(2):
        card = json.dumps(offer.card)
        await teams.press(offer, label("stronger", language), locale=locale)
        assert actions_of(offer.card) == []
        offer.activity["attachments"][0]["content"] = json.loads(card)
    (_, wish) = reception.accepted
    assert (wish.text, wish.thread) == (label("stronger", language), asked.thread)
    assert (wish.author.id, wish.author.locale) == (USER, locale)


async def test_a_thumb_up_a_second_thumb_and_a_private_answer_bring_no_offer(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    shown = await _answered(teams, chat, reception, asked)
    await teams.rate(shown, "like")
    await teams.rate(shown, "dislike")
    await teams.rate(shown, "dislike")
    await teams.say("channel", "quote 5", targeted=True, thread="17")
    private = await reception.message(2)
    await teams.rate(await _answered(teams, chat, reception, private), "dislike")
    await teams.until(lambda: len(teams.seen()) == 2)
    assert len(teams.seen(private.address("conversation"))) == 1
    assert len(teams.seen()) == 2


async def test_a_button_that_was_carried_to_another_conversation_says_nothing_there(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    await _answered(teams, chat, reception, asked)
    data = {"exchange": "ex-1", "language": "en", "blanks": ["A"], "blank0": "x", "thread": PERSONAL}
    for verb in ("fill", "stronger", "forget"):
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}}
        delivered = await teams.deliver(teams.invoke("adaptiveCard/action", value, "19:other@thread.v2"))
        assert delivered.json["value"] == label("gone", "en")
    assert len(reception.accepted) == 1


@pytest.mark.parametrize(("place", "targeted"), [("personal", False), ("channel", False), ("channel", True)])
async def test_help_and_privacy_are_cards_and_privacy_has_a_button_that_forgets(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place, targeted: bool
) -> None:
    for command in ("help", "privacy"):
        await teams.say(place, command, thread="17", targeted=targeted)
    for number in (1, 2):
        message = await reception.message(number)
        text = f"**Page {number}**\n\n" + "Many words. " * 40
        reply = Reply(text=text, language="da", generated=False, private=targeted)
        await (await chat.open(message)).finish(reply)
    shown = teams.seen(message.address("conversation"))
    assert [(each.text, each.activity["summary"]) for each in shown] == [
        ("", "**Page 1**"),
        ("", "**Page 2**"),
    ]
    assert actions_of(shown[0].card) == []
    await teams.press(shown[1], "Glem denne tråd")
    forget = await reception.message(3)
    assert (forget.command, forget.text) == ("privacy", "forget")
    assert forget.thread == message.thread


def _facts(card: object) -> list[object]:
    if isinstance(card, list):
        return [fact for part in card for fact in _facts(part)]
    if not isinstance(card, dict):
        return []
    return [*card.get("facts", []), *(fact for part in card.values() for fact in _facts(part))]


def test_every_language_has_a_wish_for_a_stronger_model() -> None:
    assert len({label("stronger", language) for language in get_args(Language)}) == 3
