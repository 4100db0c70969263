"""What people change or take back: our copy follows."""

import pytest

from tests.adapters.chat.slack.conftest import Stage
from tests.peers.slack.payloads import event, message_changed


async def test_a_message_that_is_taken_back_is_withdrawn_by_the_name_under_which_it_is_known(
    stage: Stage,
) -> None:
    ts = await stage.slack.mention("U0ANNA", "C0GENERAL", "min løn er 40.000")
    message = await stage.reception.message()
    await stage.slack.delete("C0GENERAL", ts)
    assert stage.reception.withdrawn == [message.also_known_as[0]]


@pytest.mark.parametrize(
    ("person", "before", "after"),
    [
        ("U0ANNA", "<@U0BOT> et tilbud på 20", "<@U0BOT> et tilbud på 200 til <@U0BERND>"),
        ("U0BERND", "<@U0BOT> ein Angebot", "<@U0BOT> zwei Angebote"),
        ("U0CAROL", "<@U0BOT> help", "<@U0BOT> !summarize"),
    ],
)
async def test_a_message_that_is_changed_is_amended(
    stage: Stage, person: str, before: str, after: str
) -> None:
    ts = await stage.slack.say(person, "C0GENERAL", before)
    known = await stage.reception.message()
    await stage.slack.edit("C0GENERAL", ts, after)
    (amended,) = stage.reception.amended
    assert amended.id in known.also_known_as
    assert amended.thread.key == known.thread.key
    wanted = {"U0ANNA": "et tilbud på 200 til @Bernd Müller", "U0BERND": "zwei Angebote", "U0CAROL": ""}
    assert amended.text == wanted[person]
    assert amended.command == ("summarize" if person == "U0CAROL" else None)
    assert len(stage.reception.accepted) == 1


async def test_a_preview_that_slack_adds_is_no_change(stage: Stage) -> None:
    ts = await stage.slack.mention("U0ANNA", "C0GENERAL", "https://a.example")
    post = stage.slack.space.post("C0GENERAL", ts)
    payload = message_changed(post, stage.slack.space.channels["C0GENERAL"], post.text)
    assert (await stage.slack.deliver("events_api", event(payload))).taken
    assert not stage.reception.amended


async def test_a_root_message_that_leaves_only_its_tombstone_is_withdrawn(stage: Stage) -> None:
    ts = await stage.slack.mention("U0ANNA", "C0GENERAL", "hej")
    post = stage.slack.space.post("C0GENERAL", ts)
    payload = message_changed(post, stage.slack.space.channels["C0GENERAL"], "hej")
    payload["message"] |= {"subtype": "tombstone", "text": "This message was deleted."}
    await stage.slack.deliver("events_api", event(payload))
    assert stage.reception.withdrawn == [f"slack:T0LOCAL:C0GENERAL:{ts}"]


async def test_a_change_that_cannot_be_stored_comes_again(stage: Stage) -> None:
    stage.slack.socket.patience = 0.2
    ts = await stage.slack.mention("U0ANNA", "C0GENERAL", "hej")
    stage.reception.closed = True
    await stage.slack.delete("C0GENERAL", ts)
    assert not stage.slack.deliveries[-1].taken
