"""`Summarize` in the menu of a message: a dialog that only the asker sees."""

import asyncio
import json
from pathlib import Path

import pytest

from adapters.chat.teams import TeamsChat
from routing.vocabulary import Language, Reply, Scope
from tests.adapters.chat.teams.schemas import faults
from tests.peers.reception import ScriptedReception
from tests.peers.teams import CHANNEL, GROUP, PERSONAL, LocalTeams
from tests.peers.teams.activities import Place
from tests.peers.teams.cards import dialog_of

HTML = "<div><p>Wir nehmen Lieferant B.</p><p>Wer prüft&nbsp;die Dichtungen?</p></div>"
ANSWER = Reply(
    text="**Beschlüsse**\n\n- Lieferant B",
    language="de",
    exchange="ex-1",
    quiet="small · in der EU",
    private=True,
)


@pytest.mark.parametrize(
    ("place", "scope", "channel"),
    [
        ("personal", Scope.PERSONAL, PERSONAL),
        ("groupChat", Scope.GROUP, GROUP),
        ("channel", Scope.CHANNEL, CHANNEL),
    ],
)
async def test_a_message_becomes_a_private_summary_in_every_scope(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place, scope: Scope, channel: str
) -> None:
    asking = asyncio.create_task(teams.summarize(place, HTML, locale="de-DE"))
    message = await reception.message()
    assert (message.command, message.text, message.private) == ("summarize", "", True)
    assert (message.thread.scope, message.thread.channel) == (scope, channel)
    (line,) = message.history
    assert (line.author, line.text) == ("Bo Holm", "Wir nehmen Lieferant B.\nWer prüft die Dichtungen?")
    assert line.link == "https://teams.microsoft.com/l/message/1"
    await (await chat.open(message)).finish(ANSWER)
    shown = json.dumps(dialog_of((await asking).json), ensure_ascii=False)
    assert "Lieferant B" in shown
    assert "KI-generiert · small · in der EU" in shown
    assert teams.conversations.requests == []


@pytest.mark.parametrize(
    ("locale", "title", "show", "language"),
    [
        ("da-DK", "Opsummering", "Vis svaret", "da"),
        ("de-DE", "Zusammenfassung", "Antwort anzeigen", "de"),
        ("en-GB", "Summary", "Show the answer", "en"),
    ],
)
async def test_an_answer_that_takes_long_is_shown_when_the_asker_looks_again(
    teams: LocalTeams,
    impatient: TeamsChat,
    reception: ScriptedReception,
    locale: str,
    title: str,
    show: str,
    language: Language,
) -> None:
    dialog = await teams.summarize("channel", HTML, locale=locale)
    assert dialog.json["task"]["value"]["title"] == title
    still = await teams.press_in_dialog(dialog, show)
    draft = await impatient.open(await reception.message())
    await draft.status("…")
    await draft.write("half")
    await draft.finish(Reply(text="The whole answer", language=language))
    assert "The whole answer" in json.dumps(dialog_of((await teams.press_in_dialog(still, show)).json))
    assert len(reception.accepted) == 1


async def test_nobody_can_look_into_another_persons_dialog(
    teams: LocalTeams, impatient: TeamsChat, reception: ScriptedReception
) -> None:
    dialog = await teams.summarize("channel", HTML)
    await (await impatient.open(await reception.message())).finish(ANSWER)
    data = dialog_of(dialog.json)["actions"][0]["data"]
    prying = teams.invoke("composeExtension/submitAction", {"data": data}, CHANNEL)
    prying["from"]["id"] = "29:eve"
    assert "Lieferant B" not in (await teams.deliver(prying)).body


async def test_a_message_without_text_is_said_to_have_none(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    dialog = await teams.summarize("personal", "<p>&nbsp;</p>", locale="da-DK")
    assert "ingen tekst" in json.dumps(dialog_of(dialog.json))
    assert reception.accepted == []


async def test_plain_text_is_taken_as_it_is(
    teams: LocalTeams, impatient: TeamsChat, reception: ScriptedReception
) -> None:
    await teams.summarize("personal", "a < b & c", content_type="text")
    assert (await reception.message()).history[0].text == "a < b & c"


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"commandId": "another"},
        {"commandId": "summarizeMessage"},
        {"commandId": "summarizeMessage", "messagePayload": []},
        {"commandId": "summarizeMessage", "messagePayload": {"body": {"content": 5}, "from": None}},
    ],
)
@pytest.mark.parametrize("name", ["composeExtension/fetchTask", "composeExtension/submitAction"])
async def test_an_odd_request_for_a_dialog_is_no_fault(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, name: str, value: dict[str, object]
) -> None:
    assert (await teams.deliver(teams.invoke(name, value, PERSONAL))).status == 200
    assert reception.accepted == []


async def test_a_dialog_is_an_adaptive_card(teams: LocalTeams, impatient: TeamsChat, shared: Path) -> None:
    card = dialog_of((await teams.summarize("personal", HTML)).json)
    assert faults(card, shared / "schemas/teams/adaptive-card-1.5.0.schema.json") == []
