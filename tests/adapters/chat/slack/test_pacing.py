"""When a growing answer is shown, by a clock that the test turns."""

from routing.vocabulary import Message
from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.slack import Post


def shown(stage: Stage, message: Message) -> Post:
    return stage.slack.answers("C0GENERAL", message.thread.root)[0]


async def test_the_first_words_show_at_once_and_more_about_once_a_second(stage: Stage) -> None:
    draft, message = await stage.draft()
    seen = []
    for tick in range(21):
        stage.clock.now = tick / 10
        await draft.write("word " * (tick + 1))
        seen.append(shown(stage, message).body.count("word"))
    assert seen[0] == 1
    assert sorted(set(seen)) == [1, 9, 17]
    await draft.finish(reply("word " * 30))
    assert shown(stage, message).body.count("word") == 30


async def test_a_stream_is_left_before_slack_ends_it(stage: Stage) -> None:
    draft, message = await stage.draft()
    await draft.write("one")
    stage.clock.now = 200.0
    await draft.write("one two")
    stage.clock.now = 281.0
    await draft.write("one two three")
    post = shown(stage, message)
    assert (post.streaming_state, post.body) == ("", "one two three")
    stage.clock.now = 400.0
    await draft.finish(reply("one two three four"))
    assert post.body == "one two three four"
    assert post.buttons
    assert not [call for call in stage.slack.web.calls if call.error]


async def test_the_budget_of_the_workspace_is_shared_by_all_answers(stage: Stage) -> None:
    message = await stage.asked()
    drafts = [await stage.chat.open(message) for _ in range(10)]
    for tick in range(30):
        stage.clock.now = float(tick)
        for draft in drafts:
            await draft.write("word " * (tick + 1))
    assert len(stage.slack.calls("chat.appendStream")) <= 30 + 29 * 70 / 60
    assert not [call for call in stage.slack.web.calls if call.error]


async def test_a_private_reply_to_a_public_question_is_whispered(stage: Stage) -> None:
    draft, message = await stage.draft()
    await draft.finish(reply("only for you", private=True))
    assert [post.body for post in stage.slack.whispers("U0ANNA")] == ["only for you"]
    assert not stage.slack.answers("C0GENERAL", message.thread.root)
