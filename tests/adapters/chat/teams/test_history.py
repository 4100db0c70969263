"""What the bot reads of a conversation, where it was given the right to."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from adapters.chat.teams import TeamsChat
from adapters.chat.teams.welcome import welcome
from adapters.files import Reader
from routing.errors import Misconfigured
from routing.vocabulary import Turn
from tests.adapters.chat.teams.conftest import Time
from tests.peers.reception import ScriptedReception
from tests.peers.teams import CHANNEL, LocalTeams
from tests.peers.teams.activities import Place

THREAD = (("Anna", "Do we take supplier B?"), ("Jörg", "Ja, <b>B</b> &amp; nicht A."), ("Bo", "Agreed."))


async def read(reading: TeamsChat, reception: ScriptedReception) -> Sequence[Turn]:
    return await reading.history(await reception.message())


def spoken(turns: Sequence[Turn]) -> list[tuple[str, str]]:
    return [(turn.author, turn.text) for turn in turns]


async def test_a_question_in_a_thread_brings_the_thread_with_names_times_and_links(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception
) -> None:
    teams.chat("channel", *THREAD)
    teams.chat("channel", ("Eve", "Another thread."), thread="18")
    await teams.say("channel", "Was ist beschlossen?", thread="17")
    turns = await read(reading, reception)
    assert spoken(turns) == [
        ("Anna", "Do we take supplier B?"),
        ("Jörg", "Ja, B & nicht A."),
        ("Bo", "Agreed."),
    ]
    assert [turn.role for turn in turns] == ["user"] * 3
    assert turns[0].link.startswith("https://teams.microsoft.com/l/message/19")
    assert all(turn.at for turn in turns)


async def test_the_bots_own_answers_in_a_thread_are_the_assistants(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception
) -> None:
    teams.chat("channel", THREAD[0])
    await teams.say("channel", "Which one?", thread="17")
    asked = await reception.message()
    teams.conversations.post(asked.thread.root, {"type": "message", "text": "Supplier B."}, targeted=False)
    await teams.say("channel", "Why?", thread="17")
    turns = await reading.history(await reception.message(2))
    own = [turn for turn in turns if turn.role == "assistant"]
    assert spoken(own) == [("", "Supplier B.")]


@pytest.mark.parametrize(
    "words",
    [
        "/summarize",
        "summarize",
        "opsummer i dag",
        "/summarize auf Deutsch",
        "opsummer",
        "fasse den Chat zusammen",
        "kannst du das bitte zusammenfassen?",
        "could you summarise this?",
    ],
)
@pytest.mark.parametrize("place", ["groupChat", "channel"])
async def test_a_wish_for_a_summary_beside_a_thread_brings_the_last_day(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception, place: Place, words: str
) -> None:
    teams.chat(place, ("Eve", "Old news."), thread="16", ago=timedelta(days=2))
    teams.chat(place, *THREAD)
    await teams.say(place, words)
    turns = await read(reading, reception)
    assert [author for author, _ in spoken(turns)] == ["Anna", "Jörg", "Bo"]
    assert all(turn.link.startswith("https://teams.microsoft.com/l/message/") for turn in turns)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("personal", "/summarize"),
        ("groupChat", "What does a bearing cost?"),
        ("channel", "What does a bearing cost?"),
        ("groupChat", "/summarize " + "Wir haben beschlossen, Lieferant B zu nehmen. " * 3),
    ],
)
async def test_what_needs_no_history_reads_none(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception, place: Place, words: str
) -> None:
    teams.chat("groupChat" if place == "personal" else place, *THREAD)
    await teams.say(place, words)
    assert await read(reading, reception) == ()
    assert teams.graph.asked == []
    assert teams.tokens.asked == 0


async def test_without_the_setting_nothing_is_read(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    teams.chat("channel", *THREAD)
    await teams.say("channel", "/summarize", thread="17")
    assert await read(chat, reception) == ()
    assert teams.graph.asked == []


async def test_what_was_deleted_and_what_the_system_notes_is_left_out(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception
) -> None:
    teams.chat("groupChat", ("Anna", "Taken back."), deleted=True)
    teams.chat("groupChat", ("Anna", "Bo was added."), kind="systemEventMessage")
    teams.chat("groupChat", ("Anna", "Still here."))
    await teams.say("groupChat", "/summarize")
    assert spoken(await read(reading, reception)) == [("Anna", "Still here.")]


@pytest.mark.parametrize("place", ["groupChat", "channel"])
async def test_a_long_conversation_is_read_page_by_page(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception, place: Place
) -> None:
    teams.chat(place, *((f"P{number}", f"Line {number}") for number in range(120)))
    teams.graph.page = 30
    await teams.say(place, "/summarize", thread="17")
    turns = await read(reading, reception)
    assert [turn.text for turn in turns] == [f"Line {number}" for number in range(120)]
    assert len(teams.graph.asked) >= 4


async def test_a_next_page_on_another_host_is_never_asked_for(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception
) -> None:
    teams.chat("groupChat", *THREAD)
    teams.graph.page, teams.graph.next_host = 1, "http://127.0.0.1:9"
    await teams.say("groupChat", "/summarize")
    assert spoken(await read(reading, reception)) == [("Bo", "Agreed.")]


async def test_a_busy_graph_is_waited_for_as_long_as_it_asks(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception, time: Time
) -> None:
    teams.chat("groupChat", *THREAD)
    teams.graph.faults.append((429, "7"))
    before = time()
    await teams.say("groupChat", "/summarize")
    assert len(await read(reading, reception)) == 3
    assert time() - before >= 7


@pytest.mark.parametrize("fault", [(403, ""), (429, "600"), (503, "600"), (418, "")])
async def test_what_graph_does_not_show_reads_as_empty(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception, fault: tuple[int, str]
) -> None:
    teams.chat("groupChat", *THREAD)
    teams.graph.faults.append(fault)
    await teams.say("groupChat", "/summarize")
    assert await read(reading, reception) == ()


async def test_without_an_owners_consent_the_history_is_empty(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception
) -> None:
    teams.chat("channel", *THREAD)
    teams.graph.consented = False
    await teams.say("channel", "/summarize", thread="17")
    assert await read(reading, reception) == ()


async def test_the_team_is_asked_for_once_and_each_service_gets_its_own_token(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception
) -> None:
    teams.chat("channel", *THREAD)
    for count in (1, 2):
        await teams.say("channel", "And then?", thread="17")
        await reading.history(await reception.message(count))
    assert teams.connector.teams_asked == [CHANNEL]
    assert teams.tokens.asked == 2


async def test_a_revoked_token_for_graph_is_replaced(
    teams: LocalTeams, reading: TeamsChat, reception: ScriptedReception
) -> None:
    teams.chat("groupChat", *THREAD)
    await teams.say("groupChat", "/summarize")
    message = await reception.message()
    await reading.history(message)
    teams.tokens.revoke()
    assert len(await reading.history(message)) == 3


async def test_who_may_read_says_so_when_it_is_added(teams: LocalTeams, reading: TeamsChat) -> None:
    await teams.add_bot(locale="de-DE")
    await teams.until(lambda: bool(teams.seen()))
    assert teams.seen()[0].text == welcome("de", reads=True)
    assert "lese ich den Thread mit" in teams.seen()[0].text


async def test_reading_takes_a_tenant(reception: ScriptedReception) -> None:
    chat = TeamsChat(reception=reception, reader=Reader(), app_id="x", app_password="y", history=True)
    with pytest.raises(Misconfigured, match="tenant_id"):
        await chat.start()
