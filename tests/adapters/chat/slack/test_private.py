"""Slash commands and the message shortcut: asked by one person, answered to that person alone."""

import pytest

from adapters.chat.slack.failure import NotDelivered
from routing.commands import COMMANDS
from routing.vocabulary import Scope
from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.slack import BOT_USER, Fault, Post


@pytest.mark.parametrize("name", list(COMMANDS))
async def test_every_command_is_acknowledged_and_stored(stage: Stage, name: str) -> None:
    delivery = await stage.slack.command("U0ANNA", "C0GENERAL", f"/{name}", "what is a payload &amp; why")
    message = await stage.reception.message()
    assert delivery.taken
    assert (message.command, message.text, message.private) == (name, "what is a payload & why", True)
    assert message.thread.scope is Scope.PERSONAL
    assert message.author.name == "Anna Jensen"


async def test_commands_of_two_people_share_no_memory(stage: Stage) -> None:
    for person in ("U0ANNA", "U0BERND"):
        await stage.slack.command(person, "C0GENERAL", "/ask", "løn?")
    first, second = stage.reception.accepted
    assert first.thread.key != second.thread.key


async def test_the_answer_to_a_command_is_seen_by_the_asker_even_where_the_bot_is_no_member(
    stage: Stage,
) -> None:
    await stage.slack.command("U0ANNA", "C0ALONE", "/ask", "hej")
    draft = await stage.chat.open(await stage.reception.message())
    await draft.status("Jeg tænker …")
    await draft.status("Jeg tænker stadig …")
    await draft.write("hej")
    assert await draft.finish(reply("hej **Anna**", private=True)) == draft.ref == ""
    first, last = stage.slack.whispers("U0ANNA")
    assert first.text == "Jeg tænker …"
    assert last.body == "hej **Anna**"
    assert last.small_print == "AI-generated · small-model · EU · internal"
    assert last.buttons == ("Good answer", "Bad answer", "Why?")
    assert all(post.only_for for post in stage.slack.space.posts)


async def test_a_long_private_answer_uses_no_more_than_slack_allows(stage: Stage) -> None:
    await stage.slack.command("U0ANNA", "C0GENERAL", "/ask", "long")
    draft = await stage.chat.open(await stage.reception.message())
    await draft.status("Thinking …")
    whole = "\n\n".join(f"{n} " + "word " * 200 for n in range(80))
    await draft.finish(reply(whole))
    posts = stage.slack.whispers("U0ANNA")
    assert len(posts) == 5
    assert posts[-1].body.endswith("All of it is a file in our direct messages._")
    (direct,) = [post for post in stage.slack.space.posts if post.channel == "D0ANNA"]
    assert direct.files[0].content.decode().split() == whole.split()
    assert [bool(post.buttons) for post in posts] == [False] * 4 + [True]


async def test_a_long_private_answer_says_so_where_it_cannot_become_a_file(stage: Stage) -> None:
    stage.slack.web.granted.discard("files:write")
    await stage.slack.command("U0ANNA", "C0GENERAL", "/ask", "long")
    draft = await stage.chat.open(await stage.reception.message())
    await draft.finish(reply("\n\n".join(f"{n} " + "word " * 200 for n in range(80))))
    assert stage.slack.whispers("U0ANNA")[-1].body.endswith("Ask for a shorter version._")


async def test_a_used_up_response_url_is_no_reason_for_silence(stage: Stage) -> None:
    await stage.slack.command("U0ANNA", "C0GENERAL", "/ask", "hej")
    for ticket in stage.slack.space.tickets.values():
        ticket.left = 0
    draft = await stage.chat.open(await stage.reception.message())
    await draft.finish(reply("late but here"))
    assert [post.body for post in stage.slack.whispers("U0ANNA")] == ["late but here"]


async def test_an_expired_response_url_is_no_reason_for_silence(stage: Stage) -> None:
    for channel in ("C0GENERAL", "C0ALONE"):
        await stage.slack.command("U0ANNA", channel, "/ask", "hej")
    stage.slack.space.tickets.clear()
    for message in stage.reception.accepted:
        draft = await stage.chat.open(message)
        await draft.finish(reply("late but here"))
    whisper, direct = stage.slack.space.posts
    assert (whisper.channel, whisper.only_for) == ("C0GENERAL", "U0ANNA")
    assert (direct.channel, direct.only_for) == ("D0ANNA", "")
    assert whisper.body == direct.body == "late but here"


async def test_an_answer_that_slack_takes_in_no_form_is_reported(stage: Stage) -> None:
    await stage.slack.command("U0ANNA", "C0GENERAL", "/ask", "hej")
    stage.slack.space.tickets.clear()
    stage.slack.web.token_error = "token_revoked"
    draft = await stage.chat.open(await stage.reception.message())
    await draft.status("Thinking …")
    with pytest.raises(NotDelivered, match="token_revoked"):
        await draft.finish(reply("nobody hears me"))


async def test_answers_go_only_to_the_slack_that_asked(stage: Stage) -> None:
    from tests.peers.slack.payloads import slash_command

    space = stage.slack.space
    form = slash_command(
        space.people["U0ANNA"],
        space.channels["C0GENERAL"],
        "/ask",
        "hej",
        space.new_trigger("U0ANNA"),
        "http://169.254.169.254/latest",
    )
    await stage.slack.deliver("slash_commands", form)
    draft = await stage.chat.open(await stage.reception.message())
    await draft.finish(reply("hej"))
    assert [post.response_url for post in stage.slack.whispers("U0ANNA")] == [""]


async def test_the_shortcut_summarizes_a_thread_for_the_one_who_asked(stage: Stage) -> None:
    root = await stage.slack.say("U0ANNA", "C0SALES", "Vi tager tilbuddet")
    await stage.slack.say("U0BERND", "C0SALES", "Ich schicke es <@U0ANNA> morgen", root)
    post = stage.slack.thread("C0SALES", root)[1]
    assert (await stage.slack.shortcut("U0CAROL", post, "summarize_thread")).taken
    message = await stage.reception.message()
    assert (message.command, message.private, message.author.id) == ("summarize", True, "U0CAROL")
    history = await stage.chat.history(message)
    assert [(turn.author, turn.text) for turn in history] == [
        ("Anna Jensen", "Vi tager tilbuddet"),
        ("Bernd Müller", "Ich schicke es @Anna Jensen morgen"),
    ]
    draft = await stage.chat.open(message)
    await draft.finish(reply("TL;DR"))
    assert [whisper.thread_ts for whisper in stage.slack.whispers("U0CAROL")] == [root]
    assert len(stage.slack.thread("C0SALES", root)) == 2


async def test_a_command_reads_the_last_day_of_its_channel(stage: Stage) -> None:
    old = Post("C0SALES", "1700000000.000001", "U0ANNA", text="last year")
    await stage.slack.space.add(old)
    root = await stage.slack.say("U0ANNA", "C0SALES", "first")
    await stage.slack.say("U0BERND", "C0SALES", "below the first", root)
    await stage.slack.say("U0BERND", "C0SALES", "second")
    await stage.slack.command("U0CAROL", "C0SALES", "/summarize")
    history = await stage.chat.history(await stage.reception.message())
    assert [turn.text for turn in history] == ["first", "below the first", "second"]


async def test_where_the_bot_is_no_member_it_says_how_to_invite_it(stage: Stage) -> None:
    await stage.slack.say("U0ANNA", "C0ALONE", "hemmeligt")
    await stage.slack.command("U0CAROL", "C0ALONE", "/summarize")
    await stage.slack.until(lambda: stage.slack.whispers("U0CAROL"))
    assert "/invite" in stage.slack.whispers("U0CAROL")[0].text
    assert not stage.reception.accepted


async def test_a_thread_is_read_up_to_the_question_with_roles_names_and_links(stage: Stage) -> None:
    root = await stage.slack.say("U0ANNA", "C0GENERAL", "Hvad koster 6204?")
    await stage.slack.mention("U0BERND", "C0GENERAL", "bitte ein Angebot", root)
    draft = await stage.chat.open(await stage.reception.message())
    long_answer = "Angebot\n\n" + "viele Worte " * 400
    await draft.finish(reply(long_answer))
    await stage.slack.mention("U0ANNA", "C0GENERAL", "og nu?", root)
    question = await stage.reception.message(2)
    await stage.slack.say("U0CAROL", "C0GENERAL", "too late", root)
    history = await stage.chat.history(question)
    assert [(turn.role, turn.author) for turn in history] == [
        ("user", "Anna Jensen"),
        ("user", "Bernd Müller"),
        ("assistant", ""),
    ]
    assert history[2].text == long_answer.strip()
    assert "AI-generated" not in history[2].text
    assert history[0].link == f"https://acme.slack.test/archives/C0GENERAL/p{root.replace('.', '')}"
    assert history[1].link.endswith(f"?thread_ts={root}&cid=C0GENERAL")


async def test_of_a_very_long_thread_the_end_is_read(stage: Stage) -> None:
    root = await stage.slack.say("U0ANNA", "C0GENERAL", "start")
    for number in range(450):
        post = Post("C0GENERAL", stage.slack.space.new_ts(), "U0ANNA", text=f"line {number}", thread_ts=root)
        stage.slack.space.posts.append(post)
    await stage.slack.mention("U0BERND", "C0GENERAL", "zusammenfassen", root)
    history = await stage.chat.history(await stage.reception.message())
    assert len(history) == 200
    assert history[-1].text == "line 449"


async def test_history_that_slack_refuses_reads_as_empty(stage: Stage) -> None:
    message = await stage.asked()
    stage.slack.fail("conversations.replies", Fault(status=500))
    assert not await stage.chat.history(message)
    stage.slack.web.granted.clear()
    assert not await stage.chat.history(message)


async def test_the_bot_is_no_author_of_its_own_questions(stage: Stage) -> None:
    await stage.slack.say("U0ANNA", "D0ANNA", f"<@{BOT_USER}> hej")
    assert (await stage.reception.message()).text == "hej"
