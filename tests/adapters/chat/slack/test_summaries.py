"""`/summarize`: what is read, by whom, and where the result may go."""

import time

import pytest

from routing.vocabulary import Turn
from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.slack import Fault, Post

DAY = 86_400


async def past(stage: Stage, channel: str, person: str, text: str, seconds_ago: float) -> Post:
    """Something that was said some time ago."""
    number = len(stage.slack.space.posts) + 1
    ts = f"{time.time() - seconds_ago:.0f}.{number:06d}"
    return await stage.slack.space.add(Post(channel, ts, person, text=text))


async def read(stage: Stage, count: int = 1) -> list[str]:
    history: list[Turn] = list(await stage.chat.history(await stage.reception.message(count)))
    return [turn.text for turn in history]


async def told(stage: Stage, person: str) -> str:
    await stage.slack.until(lambda: stage.slack.whispers(person))
    return stage.slack.whispers(person)[-1].text


@pytest.fixture
async def week(stage: Stage) -> None:
    """A week of talk in the sales channel."""
    await past(stage, "C0SALES", "U0ANNA", "six days ago", 6 * DAY)
    await past(stage, "C0SALES", "U0BERND", "three days ago", 3 * DAY)
    await past(stage, "C0SALES", "U0CAROL", "two days ago", 2 * DAY)
    await past(stage, "C0SALES", "U0BERND", "an hour ago", 3_600)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("24h", 1), ("7d", 4), ("4 days", 3), ("de sidste 4 dage", 3), ("letzten 4 Tage", 3), ("1 uge", 4),
    ],
)  # fmt: skip
async def test_so_much_is_read_as_was_asked_for(stage: Stage, week: None, words: str, wanted: int) -> None:
    await stage.slack.command("U0ANNA", "C0SALES", "/summarize", words)
    assert len(await read(stage)) == wanted


async def test_without_words_it_is_what_was_said_since_one_last_wrote(stage: Stage, week: None) -> None:
    await stage.slack.command("U0BERND", "C0SALES", "/summarize")
    await stage.slack.command("U0CAROL", "C0SALES", "/summarize")
    assert await read(stage, 1) == ["an hour ago"]  # Bernd had the last word: the last day then
    assert await read(stage, 2) == ["an hour ago"]
    await stage.slack.command("U0ANNA", "C0SALES", "/summarize")
    assert await read(stage, 3) == ["three days ago", "two days ago", "an hour ago"]


async def test_a_mention_at_the_top_of_a_channel_reads_the_channel(stage: Stage, week: None) -> None:
    await stage.slack.mention("U0ANNA", "C0SALES", "summarize 4d")
    message = await stage.reception.message()
    assert (message.command, message.private) == ("summarize", False)
    assert await read(stage) == ["three days ago", "two days ago", "an hour ago"]


@pytest.mark.parametrize("words", ["!summarize", "<@U0BOT> summarize", "<@U0BOT> opsummer 7d"])
async def test_in_a_thread_the_thread_is_read(stage: Stage, words: str) -> None:
    root = await stage.slack.say("U0ANNA", "C0SALES", "Vi tager tilbuddet")
    await stage.slack.say("U0BERND", "C0SALES", "gut", root)
    await stage.slack.say("U0CAROL", "C0SALES", words, root)
    assert await read(stage) == ["Vi tager tilbuddet", "gut"]


async def test_a_permalink_names_the_thread_to_read(stage: Stage) -> None:
    root = await stage.slack.say("U0ANNA", "C0SALES", "Vi tager tilbuddet")
    inside = await stage.slack.say("U0BERND", "C0SALES", "gut", root)
    stamp = inside.replace(".", "")
    link = f"https://acme.slack.test/archives/C0SALES/p{stamp}?thread_ts={root}&amp;cid=C0SALES"
    await stage.slack.command("U0CAROL", "C0GENERAL", "/summarize", f"<{link}>")
    assert await read(stage) == ["Vi tager tilbuddet", "gut"]


async def test_members_may_have_another_channel_read_and_only_they_see_the_result(
    stage: Stage, week: None
) -> None:
    await stage.slack.mention("U0ANNA", "C0GENERAL", "summarize <#C0SALES|sales> 24h")
    message = await stage.reception.message()
    assert await read(stage) == ["an hour ago"]
    assert message.private
    assert message.thread.channel_name == "sales"
    draft = await stage.chat.open(message)
    await draft.finish(reply("short", private=True))
    whisper = stage.slack.whispers("U0ANNA")[0]
    assert (whisper.channel, whisper.body) == ("C0GENERAL", "short")
    assert "Post in channel" not in whisper.buttons


@pytest.mark.parametrize("how", ["command", "mention", "permalink"])
async def test_nobody_reads_a_channel_by_way_of_the_bot(stage: Stage, week: None, how: str) -> None:
    stage.slack.space.channels["C0SALES"].members.discard("U0CAROL")
    match how:
        case "command":
            await stage.slack.command("U0CAROL", "C0GENERAL", "/summarize", "<#C0SALES|sales>")
        case "mention":
            await stage.slack.mention("U0CAROL", "C0GENERAL", "summarize <#C0SALES|sales>")
        case _:
            link = "<https://acme.slack.test/archives/C0SALES/p1700000000000100>"
            await stage.slack.command("U0CAROL", "C0GENERAL", "/summarize", link)
    assert (await told(stage, "U0CAROL")).startswith("I only read channels that you are a member of")
    assert not stage.reception.accepted
    assert not stage.slack.calls("conversations.history")


@pytest.mark.parametrize(
    "fault", [Fault(status=503), Fault(error="missing_scope"), Fault(status=429, error="ratelimited")]
)
async def test_while_membership_cannot_be_known_nothing_is_read(
    stage: Stage, week: None, fault: Fault
) -> None:
    stage.slack.fail("conversations.members", fault)
    await stage.slack.command("U0ANNA", "C0GENERAL", "/summarize", "<#C0SALES|sales>")
    assert (await told(stage, "U0ANNA")).startswith("Jeg læser kun kanaler, som du selv er med i")
    assert not stage.reception.accepted


async def test_a_membership_that_ended_is_noticed_within_five_minutes(stage: Stage, week: None) -> None:
    await stage.slack.command("U0ANNA", "C0GENERAL", "/summarize", "<#C0SALES|sales>")
    stage.slack.space.channels["C0SALES"].members.discard("U0ANNA")
    stage.clock.now += 301
    await stage.slack.command("U0ANNA", "C0GENERAL", "/summarize", "<#C0SALES|sales>")
    await told(stage, "U0ANNA")
    assert len(stage.reception.accepted) == 1


async def test_a_shared_channel_is_not_read_from_elsewhere(stage: Stage, week: None) -> None:
    stage.slack.space.channels["C0SALES"].flags["is_ext_shared"] = True
    await stage.slack.command("U0CAROL", "C0GENERAL", "/summarize", "<#C0SALES|sales>")
    assert (await told(stage, "U0CAROL")).startswith("Other companies can read this channel")


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("in da", "Opsummér det på dansk, tak"),
        ("auf Deutsch", "Fass das bitte auf Deutsch zusammen"),
        ("24h in en", "Sum this up in English, please"),
        ("24h", ""),
    ],
)
async def test_a_language_may_be_wished_for(stage: Stage, words: str, asked: str) -> None:
    await stage.slack.command("U0ANNA", "C0SALES", "/summarize", words)
    assert (await stage.reception.message()).text == asked


async def test_a_text_behind_the_command_is_what_is_summarized(stage: Stage) -> None:
    await stage.slack.command("U0ANNA", "C0SALES", "/summarize", "Vi mødtes i dag. Anna bestiller lejer.")
    assert (await stage.reception.message()).text == "Vi mødtes i dag. Anna bestiller lejer."


# --- passing a summary on ---------------------------------------------------------------------------


async def summary(stage: Stage, person: str = "U0ANNA", language: str = "da") -> Post:
    await stage.slack.command(person, "C0SALES", "/summarize", "7d")
    draft = await stage.chat.open(await stage.reception.message(len(stage.reception.accepted)))
    await draft.finish(reply("**Beslutninger**: ja", private=True, language=language))
    return stage.slack.whispers(person)[-1]


def public(stage: Stage, channel: str) -> list[Post]:
    return [
        p for p in stage.slack.space.posts if p.channel == channel and p.user == "U0BOT" and not p.only_for
    ]


async def test_a_summary_is_private_first_and_its_asker_may_post_it(stage: Stage) -> None:
    whisper = await summary(stage)
    assert whisper.buttons[-2:] == ("Del i kanalen", "Send til mig")
    assert not public(stage, "C0SALES")
    assert (await stage.slack.click("U0ANNA", whisper, "Del i kanalen")).taken
    await stage.slack.until(lambda: public(stage, "C0SALES"))
    post = public(stage, "C0SALES")[0]
    assert post.body == "_Anna Jensen deler en opsummering_\n\n**Beslutninger**: ja"
    assert post.small_print.startswith("AI-genereret")


async def test_a_summary_may_be_sent_to_oneself(stage: Stage) -> None:
    whisper = await summary(stage, "U0BERND", "de")
    await stage.slack.click("U0BERND", whisper, "An mich senden")
    await stage.slack.until(lambda: public(stage, "D0BERND"))
    assert public(stage, "D0BERND")[0].body == "**Beslutninger**: ja"
    assert not public(stage, "C0SALES")


async def test_a_double_click_posts_a_summary_once(stage: Stage) -> None:
    whisper = await summary(stage)
    for _ in range(3):
        await stage.slack.click("U0ANNA", whisper, "Del i kanalen")
    await stage.slack.until(lambda: len(stage.slack.whispers("U0ANNA")) == 4)
    assert len(public(stage, "C0SALES")) == 1


async def test_a_summary_is_kept_for_half_an_hour_and_then_said_to_be_gone(stage: Stage) -> None:
    whisper = await summary(stage)
    stage.clock.now += 1_801
    await stage.slack.click("U0ANNA", whisper, "Del i kanalen")
    await stage.slack.until(lambda: len(stage.slack.whispers("U0ANNA")) == 2)
    assert "halv time" in stage.slack.whispers("U0ANNA")[-1].text
    assert not public(stage, "C0SALES")


async def test_nobody_else_can_post_somebodys_private_summary(stage: Stage) -> None:
    whisper = await summary(stage)
    await stage.slack.click("U0CAROL", whisper, "Del i kanalen")
    await stage.slack.until(lambda: stage.slack.whispers("U0CAROL"))
    assert not public(stage, "C0SALES")


async def test_a_summary_that_slack_did_not_take_may_be_sent_again(stage: Stage) -> None:
    whisper = await summary(stage)
    stage.slack.fail("chat.postMessage", Fault(error="internal_error"))
    await stage.slack.click("U0ANNA", whisper, "Del i kanalen")
    await stage.slack.until(lambda: len(stage.slack.whispers("U0ANNA")) == 2)
    assert "Slack tog ikke imod den" in stage.slack.whispers("U0ANNA")[-1].text
    await stage.slack.click("U0ANNA", whisper, "Del i kanalen")
    await stage.slack.until(lambda: public(stage, "C0SALES"))
