"""Guests, strangers and shared channels: refused unless an administrator approved the channel."""

import pytest

from tests.adapters.chat.slack.conftest import Stage
from tests.peers.slack import Fault

SHARED = ("is_ext_shared", "is_pending_ext_shared", "is_shared")
GUEST = ("is_restricted", "is_ultra_restricted", "is_stranger")


@pytest.mark.parametrize("flag", SHARED)
async def test_in_a_shared_channel_the_asker_alone_is_told_why_nobody_answers(
    stage: Stage, flag: str
) -> None:
    stage.slack.space.channels["C0SALES"].flags[flag] = True
    await stage.slack.mention("U0CAROL", "C0SALES", "hello")
    await stage.slack.command("U0CAROL", "C0SALES", "/ask", "hello")
    await stage.slack.until(lambda: len(stage.slack.whispers("U0CAROL")) == 2)
    assert {w.text[:40] for w in stage.slack.whispers("U0CAROL")} == {
        "Other companies can read this channel, s"
    }
    assert not stage.reception.accepted
    assert not any(post.user == "U0BOT" and not post.only_for for post in stage.slack.space.posts)


async def test_a_channel_of_several_workspaces_of_one_company_is_no_shared_channel(stage: Stage) -> None:
    stage.slack.space.channels["C0SALES"].flags |= {"is_shared": True, "is_org_shared": True}
    await stage.slack.mention("U0CAROL", "C0SALES", "hello")
    assert stage.reception.accepted


@pytest.mark.parametrize("flag", GUEST)
@pytest.mark.parametrize(
    ("person", "sentence"),
    [
        ("U0ANNA", "Jeg svarer kun medarbejdere."),
        ("U0BERND", "Ich antworte nur Beschäftigten."),
        ("U0CAROL", "I only answer members of the company."),
    ],
)
async def test_guests_are_told_in_their_language_that_they_are_not_answered(
    stage: Stage, person: str, sentence: str, flag: str
) -> None:
    stage.slack.space.people[person].flags[flag] = True
    await stage.slack.direct(person, "hej")
    await stage.slack.until(lambda: stage.slack.whispers(person))
    assert stage.slack.whispers(person)[0].text.startswith(sentence)
    assert not stage.reception.accepted


@pytest.mark.parametrize("approved", ["sales", "#sales", "C0SALES"])
async def test_an_approved_channel_is_open_to_guests(stage: Stage, approved: str) -> None:
    await stage.restart(approved_channels=[approved])
    stage.slack.space.channels["C0SALES"].flags["is_ext_shared"] = True
    stage.slack.space.people["U0ANNA"].flags["is_stranger"] = True
    await stage.slack.mention("U0ANNA", "C0SALES", "hej")
    await stage.slack.mention("U0ANNA", "C0GENERAL", "hej")
    assert [message.thread.channel for message in stage.reception.accepted] == ["C0SALES"]


async def test_whoever_slack_does_not_name_is_not_answered(stage: Stage) -> None:
    stage.slack.web.granted.discard("users:read")
    await stage.slack.mention("U0ANNA", "C0GENERAL", "hej")
    await stage.slack.until(lambda: stage.slack.whispers("U0ANNA"))
    assert "Slack would not say who you are" in stage.slack.whispers("U0ANNA")[0].text
    assert not stage.reception.accepted


async def test_a_channel_that_slack_does_not_describe_counts_as_shared(stage: Stage) -> None:
    stage.slack.web.granted.discard("channels:read")
    await stage.slack.mention("U0CAROL", "C0GENERAL", "hello")
    assert not stage.reception.accepted


async def test_a_guest_who_only_talks_nearby_hears_nothing(stage: Stage) -> None:
    root = await stage.slack.mention("U0ANNA", "C0GENERAL", "hej")
    stage.reception.threads.add(stage.reception.accepted[0].thread.key)
    stage.slack.space.people["U0BERND"].flags["is_restricted"] = True
    await stage.slack.say("U0BERND", "C0GENERAL", "interessant", root)
    await stage.chat.stop()
    assert len(stage.reception.accepted) == 1
    assert not stage.slack.whispers("U0BERND")


async def test_a_channel_that_becomes_shared_is_noticed_within_five_minutes(stage: Stage) -> None:
    await stage.slack.mention("U0ANNA", "C0SALES", "hej")
    stage.slack.space.channels["C0SALES"].flags["is_ext_shared"] = True
    stage.clock.now += 301
    await stage.slack.mention("U0ANNA", "C0SALES", "igen")
    assert len(stage.reception.accepted) == 1


async def test_while_slack_is_down_nobody_is_let_in_by_mistake(stage: Stage) -> None:
    stage.slack.fail("users.info", *[Fault(status=503)] * 9)
    await stage.slack.direct("U0ANNA", "hej")
    assert not stage.reception.accepted
