"""What reaches the inbox, and what does not."""

import pytest

from routing.vocabulary import Scope
from tests.adapters.chat.slack.conftest import Stage
from tests.peers.slack import BOT_USER, Fault, dm_of
from tests.peers.slack.payloads import event
from tests.peers.slack.workspace import TEAM


@pytest.mark.parametrize(
    ("person", "text", "locale"),
    [
        ("U0ANNA", "Kan du opsummere tråden?", "da-DK"),
        ("U0BERND", "Fass das bitte für Müller zusammen", "de-DE"),
        ("U0CAROL", "Sum this up, please", "en-GB"),
    ],
)
async def test_a_mention_becomes_one_message_although_slack_tells_of_it_twice(
    stage: Stage, person: str, text: str, locale: str
) -> None:
    ts = await stage.slack.mention(person, "C0GENERAL", text)
    message = await stage.reception.message()
    assert len(stage.reception.accepted) == 1
    assert len(stage.reception.duplicates) == 1
    assert (message.text, message.command, message.private) == (text, None, False)
    assert message.author.id == person
    assert message.author.name
    assert message.author.locale == locale
    assert message.thread.key == f"slack:{TEAM}:C0GENERAL:{ts}"
    assert message.also_known_as == (f"slack:{TEAM}:C0GENERAL:{ts}",)


@pytest.mark.parametrize(("channel", "name"), [("C0SALES", "sales"), ("G0SECRET", "secret")])
async def test_a_message_knows_the_name_by_which_a_channel_may_be_protected(
    stage: Stage, channel: str, name: str
) -> None:
    await stage.slack.mention("U0ANNA", channel, "hej")
    await stage.slack.command("U0ANNA", channel, "/ask", "hej")
    assert [message.thread.channel_name for message in stage.reception.accepted] == [name, name]


async def test_a_group_conversation_is_known_as_one(stage: Stage) -> None:
    await stage.slack.mention("U0ANNA", "G0TRIO", "hej")
    assert (await stage.reception.message()).thread.scope is Scope.GROUP


async def test_while_the_name_of_a_channel_is_not_to_be_had_slack_is_asked_to_come_again(
    stage: Stage,
) -> None:
    stage.slack.socket.patience = 0.2
    stage.slack.fail("conversations.info", *[Fault(status=503)] * 2)
    await stage.slack.mention("U0ANNA", "C0GENERAL", "hej")
    assert [delivery.taken for delivery in stage.slack.deliveries].count(False) >= 1
    assert [message.thread.channel_name for message in stage.reception.accepted] == ["general"]


async def test_a_direct_message_needs_no_mention(stage: Stage) -> None:
    await stage.slack.direct("U0ANNA", "hvad kan du?")
    message = await stage.reception.message()
    assert message.thread.scope is Scope.PERSONAL
    assert message.text == "hvad kan du?"


@pytest.mark.parametrize("channel", ["C0SALES", "G0SECRET", "G0TRIO"])
async def test_talk_among_people_is_not_heard(stage: Stage, channel: str) -> None:
    await stage.slack.say("U0ANNA", channel, "frokost?")
    assert not stage.reception.accepted


async def test_a_follow_up_is_heard_in_a_thread_that_the_bot_takes_part_in(stage: Stage) -> None:
    root = await stage.slack.mention("U0ANNA", "C0GENERAL", "hej")
    stage.reception.threads.add(stage.reception.accepted[0].thread.key)
    await stage.slack.say("U0BERND", "C0GENERAL", "und kürzer?", root)
    await stage.slack.say("U0ANNA", "C0GENERAL", "<@U0BERND> hvad synes du?", root)
    await stage.slack.say("U0ANNA", "C0GENERAL", "something else")
    heard = [message.text for message in stage.reception.accepted]
    assert heard == ["hej", "und kürzer?"]
    assert stage.reception.accepted[1].thread.root == root


@pytest.mark.parametrize(
    "more",
    [
        {"subtype": "message_changed", "message": {"text": "x"}},
        {"subtype": "message_deleted"},
        {"subtype": "channel_join"},
        {"subtype": "bot_message", "bot_id": "B9"},
        {"bot_id": "B9"},
        {"user": BOT_USER},
        {"user": None},
        {"ts": "nonsense"},
    ],
)
async def test_edits_joins_and_other_bots_are_acknowledged_and_ignored(
    stage: Stage, more: dict[str, object]
) -> None:
    inner = {"type": "message", "channel": dm_of("U0ANNA"), "channel_type": "im", "user": "U0ANNA"}
    payload = event({**inner, "text": "x", "ts": "1700000000.000001", **more})
    assert (await stage.slack.deliver("events_api", payload)).taken
    assert not stage.reception.accepted


async def test_markup_arrives_as_plain_markdown(stage: Stage) -> None:
    await stage.slack.mention(
        "U0ANNA",
        "C0GENERAL",
        "ask <@U0BERND> &amp; <@U0NOBODY> in <#C0SALES|sales> by <!date^1700000000^{date}|14 Nov> "
        "about *price* &lt; 5: <https://a.example/x?a=1&amp;b=2|list> <https://b.example> `*raw*`",
    )
    message = await stage.reception.message()
    assert message.text == (
        "ask @Bernd Müller & @U0NOBODY in #sales by 14 Nov "
        "about **price** < 5: [list](https://a.example/x?a=1&b=2) https://b.example `*raw*`"
    )


@pytest.mark.parametrize(
    ("text", "command", "rest"),
    [
        ("!summarize", "summarize", ""),
        ("!translate dansk: good morning", "translate", "dansk: good morning"),
        ("help", "help", ""),
        ("", None, ""),
    ],
)
async def test_commands_work_as_text_where_slack_has_no_slash_commands(
    stage: Stage, text: str, command: str | None, rest: str
) -> None:
    await stage.slack.mention("U0ANNA", "C0GENERAL", text)
    message = await stage.reception.message()
    assert (message.command, message.text) == (command, rest)


@pytest.mark.parametrize("text", ["\u202eabc\u200b", "👩🏽‍🔧 æøå", "a\0b", "half \ud83d pair"])
async def test_strange_characters_are_heard(stage: Stage, text: str) -> None:
    inner = {"type": "message", "channel": dm_of("U0ANNA"), "channel_type": "im", "user": "U0ANNA"}
    await stage.slack.deliver("events_api", event(inner | {"text": text, "ts": "1700000000.000001"}))
    message = await stage.reception.message()
    message.text.encode()


async def test_the_same_event_again_is_acknowledged_and_dropped(stage: Stage) -> None:
    inner = {"type": "message", "channel": dm_of("U0ANNA"), "channel_type": "im", "user": "U0ANNA"}
    payload = event(inner | {"text": "hej", "ts": "1700000000.000001"})
    for _ in range(3):
        assert (await stage.slack.deliver("events_api", payload)).taken
    assert len(stage.reception.accepted) == 1


async def test_slack_comes_again_when_a_message_could_not_be_stored(stage: Stage) -> None:
    stage.slack.socket.patience = 0.2
    stage.reception.closed = True
    await stage.slack.direct("U0ANNA", "hej")
    assert [d.taken for d in stage.slack.deliveries] == [False] * 4
    stage.reception.closed = False
    await stage.slack.deliver("events_api", stage.slack.deliveries[0].payload)
    assert [m.text for m in stage.reception.accepted] == ["hej"]


async def test_what_is_meant_for_another_workspace_is_turned_away(stage: Stage) -> None:
    stage.slack.socket.patience = 0.2
    inner = {"type": "message", "channel": "D1", "channel_type": "im", "user": "U1", "text": "x"}
    delivery = await stage.slack.deliver(
        "events_api", event(inner | {"ts": "1700000000.000001"}, team="T0OTHER")
    )
    assert not delivery.taken
    assert not stage.reception.accepted


async def test_slack_may_close_the_socket_and_nothing_is_lost(stage: Stage) -> None:
    if stage.http is None:
        await stage.slack.socket.refresh()
    await stage.slack.direct("U0ANNA", "hej")
    assert (await stage.reception.message()).text == "hej"


@pytest.mark.parametrize("word", ["stop", "!stop", "Stopp."])
async def test_the_word_stop_in_a_thread_stops_the_answer(stage: Stage, word: str) -> None:
    root = await stage.slack.mention("U0ANNA", "C0GENERAL", "hej")
    thread = (await stage.reception.message()).thread
    stage.reception.threads.add(thread.key)
    stage.reception.busy.add(thread.key)
    await stage.slack.say("U0ANNA", "C0GENERAL", word, root)
    await stage.slack.mention("U0ANNA", "C0GENERAL", word, root)
    assert [stopped.key for stopped in stage.reception.stopped] == [thread.key] * 2
    assert len(stage.reception.accepted) == 1
    assert not stage.slack.whispers("U0ANNA")


@pytest.mark.parametrize("word", ["stop", "Stopp!"])
async def test_the_word_stop_alone_in_the_direct_conversation_stops_every_answer_there(
    stage: Stage, word: str
) -> None:
    await stage.slack.direct("U0ANNA", "skriv en lang tekst")
    thread = (await stage.reception.message()).thread
    stage.reception.busy.add(thread.key)
    await stage.slack.direct("U0ANNA", word)
    stopped = await stage.reception.stop_of()
    assert (stopped.siblings, stopped.root) == (thread.siblings, "")
    assert stage.slack.whispers("U0ANNA") == []
    assert len(stage.reception.accepted) == 1


async def test_the_word_stop_at_the_beginning_of_a_thread_in_a_channel_is_a_word(stage: Stage) -> None:
    await stage.slack.mention("U0ANNA", "C0GENERAL", "stop")
    await stage.reception.message()
    assert stage.reception.stopped == []


async def test_whoever_stops_nothing_is_told_so_in_private(stage: Stage) -> None:
    root = await stage.slack.direct("U0BERND", "hallo")
    await stage.slack.direct("U0BERND", "stopp", root)
    await stage.slack.until(lambda: stage.slack.whispers("U0BERND"))
    assert stage.slack.whispers("U0BERND")[0].text == "Hier gibt es gerade nichts zu stoppen."


async def test_slacks_own_stop_button_stops_the_answer(stage: Stage) -> None:
    root = await stage.slack.direct("U0ANNA", "hej")
    thread = (await stage.reception.message()).thread
    await stage.slack.press_stop("U0ANNA", dm_of("U0ANNA"), root)
    assert (await stage.reception.stop_of()).key == thread.key
