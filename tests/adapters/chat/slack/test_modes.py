"""When the bot answers without being mentioned, as each channel decides."""

import pytest

from adapters.chat.slack.modes import Mode, asks_something
from tests.adapters.chat.slack.conftest import Stage
from tests.peers.slack import Fault

CHANNEL = "C0GENERAL"


async def followed(stage: Stage) -> str:
    """A thread in which the bot has answered Anna."""
    root = await stage.slack.mention("U0ANNA", CHANNEL, "hej")
    stage.reception.threads.add(stage.reception.accepted[0].thread.key)
    return root


async def choose(stage: Stage, person: str, label: str) -> None:
    assert (await stage.slack.command(person, CHANNEL, "/dirigent", "here")).taken
    await stage.slack.until(lambda: stage.slack.whispers(person))
    assert (await stage.slack.click(person, stage.slack.whispers(person)[-1], label)).taken


@pytest.mark.parametrize(
    ("person", "labels", "saved"),
    [
        (
            "U0ANNA",
            ("Kun når jeg nævnes", "Følg tråde med én person", "Følg mine tråde", "Svar også på spørgsmål"),
            "Gemt for denne kanal: *Kun når jeg nævnes*.",
        ),
        (
            "U0BERND",
            (
                "Nur bei Erwähnung",
                "Threads mit einer Person folgen",
                "Meinen Threads folgen",
                "Auch Fragen beantworten",
            ),
            "Für diesen Kanal gespeichert: *Nur bei Erwähnung*.",
        ),
        (
            "U0CAROL",
            (
                "Only when mentioned",
                "Follow threads of one person",
                "Follow my threads",
                "Answer questions too",
            ),
            "Saved for this channel: *Only when mentioned*.",
        ),
    ],
)
async def test_a_channel_chooses_its_mode_in_the_persons_language(
    stage: Stage, person: str, labels: tuple[str, ...], saved: str
) -> None:
    await choose(stage, person, labels[0])
    await stage.slack.until(lambda: len(stage.slack.whispers(person)) == 2)
    question, answer = stage.slack.whispers(person)
    assert question.buttons == labels
    assert answer.text == saved
    assert stage.preferences.wishes == {("slack:T0LOCAL:C0GENERAL", "mode"): "mention"}


async def test_mention_only_means_that(stage: Stage) -> None:
    root = await followed(stage)
    await choose(stage, "U0CAROL", "Only when mentioned")
    await stage.slack.say("U0ANNA", CHANNEL, "og nu?", root)
    await stage.slack.mention("U0ANNA", CHANNEL, "og nu?", root)
    assert [message.text for message in stage.reception.accepted] == ["hej", "og nu?"]


async def test_a_thread_of_one_person_is_followed_until_another_joins(stage: Stage) -> None:
    root = await followed(stage)
    await choose(stage, "U0CAROL", "Follow threads of one person")
    await stage.slack.say("U0ANNA", CHANNEL, "og nu?", root)
    await stage.slack.say("U0BERND", CHANNEL, "Anna, hast du kurz Zeit", root)
    await stage.slack.say("U0ANNA", CHANNEL, "ja", root)
    assert [message.text for message in stage.reception.accepted] == ["hej", "og nu?"]


async def test_a_thread_that_cannot_be_read_is_not_butted_into(stage: Stage) -> None:
    root = await followed(stage)
    await choose(stage, "U0CAROL", "Follow threads of one person")
    stage.slack.fail("conversations.replies", Fault(status=500))
    await stage.slack.say("U0ANNA", CHANNEL, "og nu?", root)
    assert len(stage.reception.accepted) == 1


async def test_a_listening_bot_answers_questions_and_nothing_else(stage: Stage) -> None:
    await choose(stage, "U0CAROL", "Answer questions too")
    for said in (
        "Hvem har nøglen til lageret?",
        "Wann kommt die nächste Lieferung?",
        "Where is the price list?",
        "Frokost kl. 12",
        "Really?",
        "<@U0BERND> hvornår kommer du?",
    ):
        await stage.slack.say("U0ANNA", CHANNEL, said)
    heard = [message.text for message in stage.reception.accepted]
    assert heard == [
        "Hvem har nøglen til lageret?",
        "Wann kommt die nächste Lieferung?",
        "Where is the price list?",
    ]


async def test_another_bots_question_is_never_answered(stage: Stage) -> None:
    from tests.peers.slack.payloads import event

    await choose(stage, "U0CAROL", "Answer questions too")
    inner = {"type": "message", "channel": CHANNEL, "channel_type": "channel", "ts": "1700000000.000009"}
    words = {"text": "Where is the price list?", "bot_id": "B9", "user": "U9"}
    await stage.slack.deliver("events_api", event(inner | words))
    assert not stage.reception.accepted


async def test_a_guest_does_not_decide_for_a_channel(stage: Stage) -> None:
    stage.slack.space.people["U0CAROL"].flags["is_restricted"] = True
    await stage.slack.command("U0CAROL", CHANNEL, "/dirigent", "here")
    await stage.slack.until(lambda: stage.slack.whispers("U0CAROL"))
    assert stage.slack.whispers("U0CAROL")[0].buttons == ()


@pytest.mark.parametrize(
    ("channel", "text", "word"),
    [(CHANNEL, "", "/dirigent here"), (CHANNEL, "nonsense", "/dirigent here"), ("D0CAROL", "here", "always")],
)
async def test_the_command_explains_itself_where_it_means_nothing(
    stage: Stage, channel: str, text: str, word: str
) -> None:
    await stage.slack.command("U0CAROL", channel, "/dirigent", text)
    await stage.slack.until(lambda: stage.slack.whispers("U0CAROL"))
    assert word in stage.slack.whispers("U0CAROL")[0].text


async def test_a_mode_of_another_version_is_the_usual_one(stage: Stage) -> None:
    root = await followed(stage)
    stage.preferences.wishes["slack:T0LOCAL:C0GENERAL", "mode"] = "telepathy"
    await stage.slack.say("U0BERND", CHANNEL, "und nun", root)
    assert len(stage.reception.accepted) == 2


def test_the_usual_mode_is_to_follow_ones_own_threads() -> None:
    assert Mode("follow") is Mode.FOLLOW


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("Hej alle, kan nogen åbne porten?", True),
        ("Die Lieferung ist da. Wer holt sie ab?", True),
        ("Does anybody know the code?", True),
        ("ok?", False),
        ("Så siger vi det", False),
        ("I wonder what is going on.", False),
        ("", False),
    ],
)
def test_a_question_is_told_from_talk(said: str, asks: bool) -> None:
    assert asks_something(said) is asks
