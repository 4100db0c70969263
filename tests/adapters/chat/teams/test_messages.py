"""What a person wrote, as the body gets to see it."""

import pytest

from adapters.chat.teams import TeamsChat
from adapters.chat.teams.welcome import welcome
from routing.vocabulary import Language, Scope
from tests.peers.reception import ScriptedReception
from tests.peers.teams import CHANNEL, GROUP, PERSONAL, LocalTeams
from tests.peers.teams.activities import BOT, BOT_NAME, USER, Place, mention_of
from tests.peers.teams.identity import TENANT


@pytest.mark.parametrize(
    ("place", "scope", "channel", "root"),
    [
        ("personal", Scope.PERSONAL, PERSONAL, PERSONAL),
        ("groupChat", Scope.GROUP, GROUP, GROUP),
        ("channel", Scope.CHANNEL, CHANNEL, f"{CHANNEL};messageid=1700000000009"),
    ],
)
async def test_a_message_knows_its_thread(
    teams: LocalTeams,
    chat: TeamsChat,
    reception: ScriptedReception,
    place: Place,
    scope: Scope,
    channel: str,
    root: str,
) -> None:
    sent = await teams.say(place, "hello", thread="1700000000009", locale="da-DK")
    message = await reception.message()
    assert message.id == f"teams:{TENANT}:{root}:{sent.id}"
    assert (message.thread.platform, message.thread.tenant) == ("teams", TENANT)
    assert (message.thread.scope, message.thread.channel, message.thread.root) == (scope, channel, root)
    assert (message.author.id, message.author.name, message.author.locale) == (USER, "Åse Müller", "da-DK")
    assert (message.text, message.private) == ("hello", False)


@pytest.mark.parametrize("place", ["groupChat", "channel"])
async def test_what_does_not_mention_the_bot_in_company_is_not_read(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, place: Place
) -> None:
    assert (await teams.say(place, "just us", mention=False)).status == 200
    other = teams.message(place, "<at>Bo</at> look")
    other["entities"].append(mention_of("29:bo", "Bo"))
    assert (await teams.deliver(other)).status == 200
    assert reception.accepted == []


MENTIONS = {
    "at the start": (f"<at>{BOT_NAME}</at> hvad er klokken?", "hvad er klokken?"),
    "in the middle": (f"hej <at>{BOT_NAME}</at> hvad nu?", "hej hvad nu?"),
    "with an id": (f'<at id="0">{BOT_NAME}</at>&nbsp;hej', "hej"),
    "the name stays in the question": (
        f"<at>{BOT_NAME}</at> what does Dirigent do?",
        "what does Dirigent do?",
    ),
    "code keeps its blanks": (f"<at>{BOT_NAME}</at>\nif x:\n    y(  1)", "if x:\n    y(  1)"),
    "alone": (f"<at>{BOT_NAME}</at>", ""),
    "entities": (f"<at>{BOT_NAME}</at> a &lt; b &amp;&amp; c&nbsp;d", "a < b && c d"),
    "generics are no markup": (f"<at>{BOT_NAME}</at> List<String> x;", "List<String> x;"),
    "nul and emoji": (f"<at>{BOT_NAME}</at> a\0b 🚀 \ud83d", "ab 🚀 �"),
}


@pytest.mark.parametrize(("text", "plain"), MENTIONS.values(), ids=MENTIONS.keys())
async def test_the_mention_goes_and_the_words_stay(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, text: str, plain: str
) -> None:
    activity = teams.message("groupChat", text)
    activity["entities"].append(mention_of(BOT, BOT_NAME))
    await teams.deliver(activity)
    assert (await reception.message()).text == plain


async def test_a_colleague_with_the_bots_name_is_not_taken_for_it(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    activity = teams.message(
        "groupChat", "<at>HR</at> what does <at>HR</at> say about HR leave, <at>Bo</at>?"
    )
    activity["recipient"]["name"] = "HR"
    activity["entities"] += [mention_of(BOT, "HR"), mention_of("29:hr", "HR"), mention_of("29:bo", "Bo")]
    await teams.deliver(activity)
    assert (await reception.message()).text == "what does HR say about HR leave, Bo?"


async def test_html_becomes_lines_of_text(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    html = f"<div><p><at>{BOT_NAME}</at>&nbsp;Bitte</p><p>a &lt; b<br>und <b>c</b></p></div>"
    activity = teams.message("groupChat", html) | {"textFormat": "xhtml"}
    activity["entities"].append(mention_of(BOT, BOT_NAME))
    await teams.deliver(activity)
    assert (await reception.message()).text == "Bitte\na < b\nund c"


@pytest.mark.parametrize(
    ("text", "command", "rest"),
    [
        ("/quote 200 Kugellager", "quote", "200 Kugellager"),
        ("!summarize", "summarize", ""),
        ("help", "help", ""),
        ("quote of the day?", None, "quote of the day?"),
    ],
)
async def test_commands_are_plain_text(
    teams: LocalTeams,
    chat: TeamsChat,
    reception: ScriptedReception,
    text: str,
    command: str | None,
    rest: str,
) -> None:
    await teams.say("channel", text)
    message = await reception.message()
    assert (message.command, message.text) == (command, rest)


async def test_a_slash_command_in_a_channel_is_private(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    await teams.say("channel", "quote 200 bearings", targeted=True)
    message = await reception.message()
    assert (message.command, message.text, message.private) == ("quote", "200 bearings", True)


@pytest.mark.parametrize("word", ["stop", "Stopp!", "/stop"])
async def test_stop_ends_the_answer_under_way_and_is_a_message_otherwise(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, word: str
) -> None:
    await teams.say("channel", "a long one", thread="17")
    thread = (await reception.message()).thread
    reception.busy.add(thread.key)
    await teams.say("channel", word, thread="17")
    assert reception.stopped == [thread]
    assert len(reception.accepted) == 1
    reception.busy.clear()
    await teams.say("channel", word, thread="17")
    assert len(reception.accepted) == 2


@pytest.mark.parametrize(
    "kind",
    ["messageUpdate", "messageDelete", "messageReaction", "typing", "installationUpdate", "event", "new"],
)
async def test_other_activities_are_taken_note_of_in_silence(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, kind: str
) -> None:
    activity = teams.message("personal", "hello") | {"type": kind}
    assert (await teams.deliver(activity)).status == 200
    assert reception.accepted == []


async def test_the_bots_own_words_and_submitted_cards_are_not_questions(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    own = teams.message("personal", "hello")
    own["from"] = own["recipient"]
    submitted = teams.message("personal", "") | {"value": {"choice": "a"}}
    for activity in (own, submitted):
        assert (await teams.deliver(activity)).status == 200
    assert reception.accepted == []


@pytest.mark.parametrize(
    ("locale", "language"),
    [("da-DK", "da"), ("de-AT", "de"), ("en-GB", "en"), ("fr-FR", "en")],
)
async def test_who_adds_the_bot_is_welcomed_once_in_their_language(
    teams: LocalTeams, chat: TeamsChat, locale: str, language: Language
) -> None:
    for _ in range(2):
        assert (await teams.add_bot(locale=locale)).status == 200
    await teams.until(lambda: bool(teams.seen()))
    await teams.say("personal", "hello")
    assert [shown.text for shown in teams.seen()] == [welcome(language, reads=False)]


async def test_a_new_colleague_is_not_a_reason_for_a_welcome(teams: LocalTeams, chat: TeamsChat) -> None:
    activity = teams.message("groupChat", "") | {"type": "conversationUpdate", "membersAdded": [{"id": USER}]}
    assert (await teams.deliver(activity)).status == 200
    await teams.say("personal", "hello")
    assert teams.conversations.requests == []
