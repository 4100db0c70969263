"""How an answer appears before a person's eyes."""

import asyncio
from dataclasses import replace

import pytest

from adapters.chat.teams import TeamsChat
from routing.vocabulary import Language, Level, Message, Reply, Source
from tests.adapters.chat.teams.conftest import Time
from tests.adapters.chat.teams.test_invokes import EXCHANGE
from tests.peers.reception import ScriptedReception
from tests.peers.teams import CHANNEL, GROUP, Fault, LocalTeams
from tests.peers.teams.activities import Place
from tests.peers.teams.cards import table_of

ANSWER = "Here is the answer, which has a few words more than the question."
REPLY = Reply(
    text=ANSWER,
    language="en",
    exchange="ex-1",
    quiet="small · in the EU · internal · 1.2 s · 0.0003 €",
    model="small",
    place="in the EU",
)


async def _write_all(chat: TeamsChat, message: Message, time: Time, text: str = ANSWER) -> str:
    """Answer a message word by word, each word later than the platform's pace asks for."""
    draft = await chat.open(message)
    await draft.status("Thinking …")
    words = text.split(" ")
    for count in range(1, len(words) + 1):
        time.passes(1.6)
        await draft.write(" ".join(words[:count]))
    return await draft.finish(replace(REPLY, text=text))


async def test_a_personal_answer_streams_and_ends_with_label_shield_thumbs_and_card(
    time: Time, teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    ref = await _write_all(chat, asked, time)
    stream = teams.stream()
    assert stream.informed == ["Thinking …"]
    assert len(stream.chunks) > 5
    [shown] = teams.seen()
    assert (shown.rated, shown.text, shown.reply_to) == (ref, ANSWER, asked.address("activity"))
    assert shown.thumbs
    assert shown.label["additionalType"] == ["AIGeneratedContent"]
    assert shown.label["usageInfo"] == {
        "@type": "CreativeWork", "name": "Internal", "description": "Answered by small in the EU.",
    }  # fmt: skip
    assert shown.quiet == REPLY.quiet


async def test_a_stream_is_fed_every_second_and_a_half(
    time: Time, teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    draft = await chat.open(asked)
    for count in range(1, 201):
        await draft.write("word " * count)
        time.passes(0.1)
    await draft.finish(replace(REPLY, text="word " * 200))
    assert len(teams.stream().chunks) == 14
    assert teams.connector.refusals == []
    assert teams.seen()[0].text == "word " * 200


@pytest.mark.parametrize(
    ("place", "conversation"), [("groupChat", GROUP), ("channel", f"{CHANNEL};messageid=17")]
)
async def test_in_company_one_message_is_edited_in_place_in_the_askers_thread(
    time: Time,
    teams: LocalTeams,
    chat: TeamsChat,
    reception: ScriptedReception,
    place: Place,
    conversation: str,
) -> None:
    await teams.say(place, "hello", thread="17")
    message = await reception.message()
    ref = await _write_all(chat, message, time)
    [shown] = teams.seen(conversation)
    assert shown.rated == ref
    assert shown.reply_to == message.address("activity")
    assert shown.versions[0] == "_Thinking …_"
    assert len(shown.versions) > 5
    assert shown.text == ANSWER
    assert teams.conversations.streams == {}


async def test_a_private_slash_command_is_answered_to_the_asker_alone(
    time: Time, teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    await teams.say("channel", "help", targeted=True, thread="17")
    await _write_all(chat, await reception.message(), time)
    [shown] = teams.seen(f"{CHANNEL};messageid=17")
    assert shown.targeted
    assert shown.activity["recipient"]["isTargeted"] is True
    assert shown.text == ANSWER


@pytest.mark.parametrize("place", ["personal", "channel"])
async def test_an_answer_that_begins_again_replaces_what_was_shown(
    time: Time, teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place
) -> None:
    await teams.say(place, "hello", thread="17")
    message = await reception.message()
    draft = await chat.open(message)
    await draft.write("The first model says this")
    time.passes(1.6)
    await draft.write("Another one")
    time.passes(1.6)
    await draft.write("Another one says that")
    await draft.finish(replace(REPLY, text="Another one says that."))
    [shown] = teams.seen(message.thread.root)
    assert "The first model says this" in shown.versions
    assert "Another one says that" in shown.versions
    assert shown.text == "Another one says that."
    assert shown.thumbs


async def test_pressing_stop_in_teams_stops_the_answer(
    time: Time, teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, asked: Message
) -> None:
    draft = await chat.open(asked)
    await draft.write("one two")
    teams.press_stop()
    time.passes(1.6)
    await draft.write("one two three")
    assert reception.stopped == [asked.thread]
    await draft.finish(replace(REPLY, text="one two\n\nStopped."))
    [shown] = teams.seen()
    assert shown.text == "one two\n\nStopped."


async def test_a_stream_that_lasts_too_long_goes_on_as_edits(
    time: Time, teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    draft = await chat.open(asked)
    await draft.write("one")
    time.passes(112)
    await draft.write("one two")
    time.passes(1.6)
    await draft.write("one two three")
    await draft.finish(replace(REPLY, text="one two three four"))
    [shown] = teams.seen()
    assert shown.versions == ["one", "one", "one two", "one two three", "one two three four"]


async def test_a_stream_that_teams_ended_meanwhile_is_finished_by_an_edit(
    time: Time, teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    draft = await chat.open(asked)
    await draft.write("one")
    time.passes(125)
    await draft.finish(replace(REPLY, text="one two"))
    [shown] = teams.seen()
    assert shown.text == "one two"


@pytest.mark.parametrize("status", [403, 405, 409])
async def test_where_streaming_is_refused_a_normal_message_appears(
    time: Time, teams: LocalTeams, chat: TeamsChat, asked: Message, status: int
) -> None:
    teams.connector.faults.append(Fault(status=status))
    await _write_all(chat, asked, time)
    [shown] = teams.seen()
    assert shown.text == ANSWER
    assert teams.conversations.streams == {}


async def test_a_chunk_that_is_refused_for_haste_is_left_to_the_next_one(
    time: Time, teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    draft = await chat.open(asked)
    await draft.write("one")
    teams.connector.faults.append(Fault(status=429))
    time.passes(1.6)
    await draft.write("one two")
    time.passes(1.6)
    await draft.write("one two three")
    await draft.finish(replace(REPLY, text="one two three."))
    assert teams.stream().chunks == ["one", "one two three"]


@pytest.mark.parametrize("place", ["personal", "channel"])
async def test_a_half_written_answer_is_taken_over_after_a_crash(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place
) -> None:
    await teams.say(place, "hello", thread="17")
    message = await reception.message()
    crashed = await chat.open(message)
    await crashed.write("Here is")
    draft = await chat.open(message, resume=crashed.ref)
    await draft.status("Thinking …")
    await draft.write("Here is the")
    await draft.finish(REPLY)
    [shown] = teams.seen(message.thread.root)
    assert (shown.id, shown.text) == (crashed.ref, ANSWER)


async def test_a_torn_stream_gives_way_to_an_answer_that_begins_otherwise(
    time: Time, teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    torn = await chat.open(asked)
    time.passes(1.6)
    await torn.write("The first model said this")
    time.passes(5)
    again = await chat.open(asked, resume=torn.ref)
    await again.write("Another")
    ref = await again.finish(replace(REPLY, text="Another answer."))
    [shown] = teams.seen()
    assert (shown.rated, shown.text) == (ref, "Another answer.")
    assert teams.stream().ended


async def test_an_answer_is_posted_even_where_its_torn_stream_cannot_be_taken_away(
    time: Time, teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    torn = await chat.open(asked)
    time.passes(1.6)
    await torn.write("The first model said this")
    teams.connector.faults.append(Fault(status=403, method="DELETE"))
    await (await chat.open(asked, resume=torn.ref)).finish(replace(REPLY, text="Another answer."))
    assert [shown.text for shown in teams.seen()] == ["Another answer."]


async def test_a_finished_answer_that_is_sent_again_stands_there_once(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    first = await chat.open(asked)
    await first.write("Here is")
    opened = first.ref
    await first.finish(REPLY)
    await (await chat.open(asked, resume=opened)).finish(REPLY)
    # nobody knows whether its card had been posted: rather twice than never
    assert [shown.text for shown in teams.seen() if shown.text] == [ANSWER]


async def test_an_answer_that_a_person_deleted_goes_on_as_a_new_message(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, time: Time
) -> None:
    await teams.say("channel", "hello", thread="17")
    message = await reception.message()
    draft = await chat.open(message)
    await draft.write("Here is")
    del teams.conversations.messages[message.thread.root, draft.ref]
    for text in ("Here is the", "Here is the answer"):
        time.passes(1.6)
        await draft.write(text)
    assert [shown.text for shown in teams.seen(message.thread.root)] == ["Here is the answer"]
    del teams.conversations.messages[message.thread.root, draft.ref]
    await draft.finish(REPLY)
    assert [shown.text for shown in teams.seen(message.thread.root)] == [ANSWER]


async def test_a_writer_that_is_cancelled_does_not_lose_the_stream(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    teams.tokens.delay = 0.1
    draft = await chat.open(asked)
    writing = asyncio.create_task(draft.write("one two"))
    await asyncio.wait_for(teams.tokens.busy.wait(), 5)
    writing.cancel()
    await draft.finish(replace(REPLY, text="one two\n\nStopped."))
    [shown] = teams.seen()
    assert shown.versions == ["one two", "one two\n\nStopped."]


@pytest.mark.parametrize(
    ("language", "shield", "sentence"),
    [
        ("da", "Strengt fortrolig", "Besvaret af small hos jer selv."),
        ("de", "Streng vertraulich", "Beantwortet von small hos jer selv."),
        ("en", "Restricted", "Answered by small hos jer selv."),
    ],
)
async def test_the_shield_says_level_and_place_in_the_askers_language(
    teams: LocalTeams, chat: TeamsChat, asked: Message, language: Language, shield: str, sentence: str
) -> None:
    reply = replace(REPLY, language=language, level=Level.RESTRICTED, place="hos jer selv")
    await (await chat.open(asked)).finish(reply)
    info = teams.seen()[0].label["usageInfo"]
    assert (info["name"], info["description"]) == (shield, sentence)


TABLE = "Prices:\n\n| Item | Price |\n|---|--:|\n| Bearing [6204] | 3.50 |\n\nThat is all."


@pytest.mark.parametrize("place", ["personal", "channel"])
async def test_a_table_stands_on_the_card_and_stays_when_why_is_opened(
    time: Time, teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place
) -> None:
    await teams.say(place, "hello", thread="17")
    asked = await reception.message()
    await _write_all(chat, asked, time, TABLE)
    [shown] = teams.seen(asked.address("conversation"))
    assert shown.text == "Prices:\n\n**▦ 1**\n\nThat is all."
    rows = [["Item", "Price"], ["Bearing \\[6204\\]", "3.50"]]
    assert table_of(shown.cards) == rows
    assert shown.quiet == REPLY.quiet
    reception.exchanges["ex-1"] = EXCHANGE
    await teams.press(shown, "Why?")
    await teams.press(shown, "Close")
    assert table_of(shown.cards) == rows


SOURCES = (
    Source(kind="message", title="Anna, 24 Nov, 09:05", excerpt="We take B.", link="https://teams.example/1"),
    Source(kind="file", title="prices.csv", excerpt="Item;Price Bearing;3.50"),
)


@pytest.mark.parametrize("place", ["personal", "channel"])
async def test_sources_are_citations_behind_marks_at_the_end(
    time: Time, teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place
) -> None:
    await teams.say(place, "hello", thread="17")
    asked = await reception.message()
    draft = await chat.open(asked)
    time.passes(1.6)
    await draft.write("Here is")
    await draft.finish(replace(REPLY, sources=SOURCES))
    [shown] = teams.seen(asked.address("conversation"))
    assert shown.text == f"{ANSWER}\n\nSources: [1] [2]"
    assert shown.citations == [
        {
            "@type": "DigitalDocument", "name": "Anna, 24 Nov, 09:05", "abstract": "We take B.",
            "keywords": ["Message"], "url": "https://teams.example/1",
        },
        {
            "@type": "DigitalDocument", "name": "prices.csv", "abstract": "Item;Price Bearing;3.50",
            "keywords": ["File"],
        },
    ]  # fmt: skip


async def test_of_a_long_answer_the_last_part_alone_carries_the_citations(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    text = "\n\n".join(f"Paragraph {number} " + "word " * 200 for number in range(40))
    await (await chat.open(asked)).finish(replace(REPLY, text=text, sources=SOURCES))
    parts = teams.seen()
    assert len(parts) > 1
    assert [len(part.citations) for part in parts] == [0] * (len(parts) - 1) + [2]


async def test_what_no_model_wrote_carries_no_ai_label_and_what_has_no_exchange_no_thumbs(
    teams: LocalTeams, chat: TeamsChat, asked: Message
) -> None:
    await (await chat.open(asked)).finish(Reply(text="Help", language="en", generated=False))
    [shown] = teams.seen()
    assert (shown.label, shown.thumbs, shown.card) == ({}, False, {})


async def test_history_is_empty_without_graph_permissions(chat: TeamsChat, asked: Message) -> None:
    assert await chat.history(asked) == ()
