"""Edits and deletions, as the body gets to hear of them."""

import pytest

from adapters.chat.teams import TeamsChat
from tests.peers.reception import ScriptedReception
from tests.peers.teams import LocalTeams
from tests.peers.teams.activities import Place

PLACES: list[Place] = ["personal", "groupChat", "channel"]


@pytest.mark.parametrize("place", PLACES)
async def test_a_deleted_message_is_withdrawn_under_the_id_it_came_with(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place
) -> None:
    sent = await teams.say(place, "hello", thread="17")
    message = await reception.message()
    assert (await teams.delete(place, sent, thread="17")).status == 200
    assert message.id in reception.withdrawn


async def test_a_deletion_that_leaves_the_thread_out_finds_a_threads_first_message(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    sent = await teams.say("channel", "hello")
    message = await reception.message()
    gone = teams.message("channel", "", activity_id=sent.id) | {"type": "messageDelete"}
    gone["conversation"]["id"] = message.thread.channel
    await teams.deliver(gone)
    assert message.id in reception.withdrawn


@pytest.mark.parametrize("place", PLACES)
async def test_an_edited_message_is_amended_in_its_new_words(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place
) -> None:
    sent = await teams.say(place, "quote 200 bearings", thread="17")
    message = await reception.message()
    await teams.edit(place, sent, "/quote 300 bearings", thread="17")
    (amended,) = reception.amended
    assert (amended.id, amended.command, amended.text) == (message.id, "quote", "300 bearings")
    assert len(reception.accepted) == 1


async def test_an_edit_that_takes_the_mention_out_takes_the_message_back(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    sent = await teams.say("channel", "hello", thread="17")
    message = await reception.message()
    edited = teams.message("channel", "just us", thread="17", activity_id=sent.id) | {"type": "messageUpdate"}
    edited["channelData"]["eventType"] = "editMessage"
    await teams.deliver(edited)
    assert message.id in reception.withdrawn
    assert reception.amended == []


async def test_a_deletion_is_undone_without_a_second_answer(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    back = teams.message("personal", "hello") | {"type": "messageUpdate"}
    back["channelData"]["eventType"] = "undeleteMessage"
    assert (await teams.deliver(back)).status == 200
    assert (reception.accepted, reception.amended) == ([], [])


async def test_a_deletion_that_cannot_be_kept_is_a_503_and_comes_again(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    sent = await teams.say("personal", "hello")
    reception.closed = True
    delivered = await teams.delete("personal", sent)
    assert (delivered.status, delivered.tries) == (503, 3)
