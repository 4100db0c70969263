"""How answers get through: tokens, refusals, parts."""

import asyncio
from dataclasses import replace

import pytest

from adapters.chat.teams import TeamsChat
from adapters.chat.teams.connector import NotDelivered
from routing.vocabulary import Message, Reply
from tests.peers.reception import ScriptedReception
from tests.peers.teams import CHANNEL, Fault, LocalTeams
from tests.peers.teams.activities import Place

ANSWER = "Here is the answer."
REPLY = Reply(text=ANSWER, language="en", exchange="ex-1")


@pytest.mark.parametrize("status", [412, 429, 500, 502, 503, 504])
async def test_a_busy_service_gets_the_answer_later_and_once(
    teams: LocalTeams, chat: TeamsChat, asked: Message, status: int
) -> None:
    teams.connector.faults.append(Fault(status=status, times=2, retry_after="0"))
    draft = await chat.open(asked)
    await draft.finish(REPLY)
    assert [shown.text for shown in teams.seen()] == [ANSWER]


async def test_a_service_that_wants_an_hour_is_not_waited_for(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    teams.connector.faults.append(Fault(status=429, retry_after="3600"))
    draft = await chat.open(asked)
    with pytest.raises(NotDelivered, match="429"):
        await draft.finish(REPLY)


async def test_a_revoked_access_token_is_replaced(teams: LocalTeams, chat: TeamsChat, asked: Message) -> None:
    await (await chat.open(asked)).finish(REPLY)
    teams.tokens.revoke()
    await (await chat.open(asked)).finish(REPLY)
    assert len(teams.seen()) == 2
    assert teams.tokens.asked == 2


async def test_many_answers_at_once_share_one_access_token(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    teams.tokens.delay = 0.05
    drafts = [await chat.open(asked) for _ in range(6)]
    await asyncio.gather(*(draft.finish(REPLY) for draft in drafts))
    assert teams.tokens.asked == 1
    assert [shown.text for shown in teams.conversations.messages.values()].count(ANSWER) == 6


async def test_a_token_endpoint_that_stumbles_is_asked_again(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    teams.tokens.faults = [503]
    await (await chat.open(asked)).finish(REPLY)
    assert len(teams.seen()) == 1


async def test_a_long_answer_comes_in_parts_with_the_thumbs_under_the_last(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    text = "\n\n".join(f"Paragraph {number}: " + "lorem ipsum " * 40 for number in range(120))
    ref = await (await chat.open(asked)).finish(replace(REPLY, text=text))
    parts = teams.seen()
    assert len(parts) > 2
    assert all(len(part.text) <= 20_000 for part in parts)
    assert "".join("".join(part.text.split()) for part in parts) == "".join(text.split())
    assert [part.thumbs for part in parts] == [False] * (len(parts) - 1) + [True]
    assert all(part.label for part in parts)
    assert parts[-1].rated == ref


async def test_what_teams_calls_too_large_is_sent_in_smaller_parts(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    teams.connector.faults.append(Fault(status=413, code="MessageSizeTooBig"))
    await (await chat.open(asked)).finish(replace(REPLY, text="one two three. " * 200))
    parts = teams.seen()
    assert len(parts) == 2
    assert [part.thumbs for part in parts] == [False, True]


async def test_every_id_on_the_wire_is_percent_encoded_when_posted_edited_and_finished(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    await teams.say("channel", "hello", thread="17")
    draft = await chat.open(await reception.message())
    await draft.write("Here is")
    await draft.finish(REPLY)
    asked = [(method, conversation) for method, conversation, _ in teams.conversations.requests]
    thread = f"{CHANNEL};messageid=17"
    assert asked == [("POST", thread), ("PUT", thread), ("POST", thread)]
    assert teams.connector.refusals == []


@pytest.mark.parametrize("place", ["personal", "channel"])
@pytest.mark.parametrize("written", ["", "Here is"])
async def test_text_and_card_are_two_messages_with_thumbs_under_the_second(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place, written: str
) -> None:
    await teams.say(place, "hello", thread="17")
    message = await reception.message()
    draft = await chat.open(message)
    await draft.write(written)
    ref = await draft.finish(REPLY)
    text, card = teams.conversations.messages.values()
    assert (text.text, "channelData" in text.activity, "attachments" in text.activity) == (
        ANSWER,
        False,
        False,
    )
    assert (card.id, card.text, card.thumbs, card.quiet) == (ref, "", True, REPLY.quiet)


async def test_an_answer_whose_card_teams_does_not_take_is_not_sent_again(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    await teams.say("channel", "hello", thread="17")
    message = await reception.message()
    draft = await chat.open(message)
    await draft.write("Here is")
    teams.connector.faults.append(Fault(status=400))
    await draft.finish(REPLY)
    assert [shown.text for shown in teams.conversations.messages.values()] == [ANSWER]


async def test_a_stream_whose_end_was_taken_but_not_confirmed_is_not_repeated(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    draft = await chat.open(asked)
    await draft.write("Here is")
    teams.connector.faults.append(Fault(status=502, after_taking=True))
    await draft.finish(REPLY)
    assert [shown.text for shown in teams.seen()] == [ANSWER]


async def test_an_edit_that_was_taken_but_not_confirmed_is_not_repeated_as_a_message(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    await teams.say("channel", "hello", thread="17")
    message = await reception.message()
    draft = await chat.open(message)
    await draft.write("Here is")
    teams.connector.faults.append(Fault(status=504, method="PUT", after_taking=True))
    await draft.finish(REPLY)
    assert [shown.text for shown in teams.seen(message.thread.root)] == [ANSWER]
