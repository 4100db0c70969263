"""Long answers, long streams, and many of them at once."""

from dataclasses import replace

import pytest

from routing.explanation import Step
from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.slack import Fault
from tests.peers.slack.rules import rendered

TABLE = "| Part | Price |\n|---|---|\n" + "\n".join(f"| bearing {n} | {n}.00 |" for n in range(400))
CODE = "```python\n" + "\n".join(f"print({n})" for n in range(400)) + "\n```"


def mixed(characters: int) -> str:
    """Paragraphs, headings, a table and code, of so many characters at least."""
    text = f"# Report\n\n{TABLE}\n\n## Code\n\n{CODE}\n"
    number = 0
    while len(text) < characters:
        number += 1
        text += f"\n### Chapter {number}\n\nParagraph {number}. " + "word " * 60 + "\n"
    return text


async def test_an_answer_of_20000_characters_with_tables_and_code_arrives_complete_with_buttons(
    stage: Stage,
) -> None:
    draft, message = await stage.draft()
    whole = mixed(20_000)
    await stage.clock.run(draft.finish(reply(whole)), most=60)
    posts = stage.slack.answers("C0GENERAL", message.thread.root)
    said = "\n".join(post.body for post in posts)
    missing = [line for line in whole.splitlines() if line.rstrip() not in said]
    assert missing == []
    assert [bool(post.buttons) for post in posts] == [False] * (len(posts) - 1) + [True]
    assert not [call for call in stage.slack.web.calls if call.error]


async def test_every_part_of_a_cut_table_has_its_head(stage: Stage) -> None:
    draft, message = await stage.draft()
    rows = "\n".join(f"| bearing {n} | {'x' * 40} |" for n in range(500))
    await stage.clock.run(draft.finish(reply(f"| Part | Text |\n|---|---|\n{rows}")), most=60)
    posts = stage.slack.answers("C0GENERAL", message.thread.root)
    assert len(posts) > 2
    assert all(post.body.startswith("| Part | Text |\n|---|---|\n") for post in posts)
    assert sum(post.body.count("| bearing") for post in posts) == 500


@pytest.mark.parametrize(
    "piece", ["# Heading {n}\n\ntext\n\n", "text\n\n---\n\n", "a\n\n| x |\n|---|\n| {n} |\n\n"]
)
async def test_no_part_becomes_more_blocks_than_slack_takes(stage: Stage, piece: str) -> None:
    draft, message = await stage.draft()
    await stage.clock.run(draft.finish(reply("".join(piece.format(n=n) for n in range(50)))), most=60)
    posts = stage.slack.answers("C0GENERAL", message.thread.root)
    assert max(rendered(post.body) + len(post.blocks) for post in posts) <= 46
    assert not [call for call in stage.slack.web.calls if call.error]


async def test_an_answer_beyond_four_messages_is_a_file_beside_its_beginning(stage: Stage) -> None:
    draft, message = await stage.draft()
    whole = mixed(80_000)
    await stage.clock.run(draft.finish(reply(whole)), most=60)
    posts = stage.slack.answers("C0GENERAL", message.thread.root)
    files = [file for post in posts for file in post.files]
    assert [file.name for file in files] == ["answer.md"]
    assert files[0].content.decode().split() == whole.split()
    assert posts[-1].body.startswith("_The answer is longer than Slack can show.")
    assert posts[-1].buttons[-1] == "Why?"


async def test_where_slack_takes_no_file_all_parts_are_posted(stage: Stage) -> None:
    draft, message = await stage.draft()
    stage.slack.web.granted.discard("files:write")
    whole = "\n\n".join(f"{n} " + "word " * 200 for n in range(80))
    await stage.clock.run(draft.finish(reply(whole)), most=60)
    posts = stage.slack.answers("C0GENERAL", message.thread.root)
    assert " ".join(post.body for post in posts).split() == whole.split()
    assert posts[-1].buttons


async def test_a_stream_of_six_minutes_arrives_complete(stage: Stage) -> None:
    stage.slack.space.clock = stage.clock
    draft, message = await stage.draft()
    words = ""
    for second in range(0, 360, 4):
        stage.clock.now = float(second)
        words += f"word{second} "
        await draft.write(words)
    await stage.clock.run(draft.finish(reply(words)), most=60)
    (post,) = stage.slack.answers("C0GENERAL", message.thread.root)
    assert post.body.split() == words.split()
    assert post.buttons
    assert not [call for call in stage.slack.web.calls if call.error]


async def test_forty_answers_of_4000_characters_in_a_minute_are_all_delivered_whole(
    http_stage: Stage,
) -> None:
    stage = http_stage
    stage.slack.space.clock = stage.clock
    answers = []
    for number in range(40):
        channel = ("C0GENERAL", "C0SALES", "G0SECRET", "G0TRIO")[number % 4]
        message = await stage.asked(f"question {number}", channel=channel)
        answers.append((await stage.chat.open(message), message))

    async def answer(number: int) -> None:
        draft, message = answers[number]
        await stage.chat.history(message)
        words = ""
        for second in range(40):
            words += f"{number}:{second} ".ljust(100, "x") + " "
            await draft.write(words)
            await stage.clock.sleep(1)
        await draft.finish(reply(words))

    await stage.clock.run(*(answer(number) for number in range(40)), most=240)
    for number, (_, message) in enumerate(answers):
        (post,) = stage.slack.answers(message.thread.channel, message.thread.root)
        assert f"{number}:0 " in post.body
        assert f"{number}:39 " in post.body
        assert len(post.body) >= 4_000
        assert post.buttons
    assert not [call for call in stage.slack.web.calls if call.error]


async def test_a_stream_tells_what_was_understood_protected_and_chosen(stage: Stage) -> None:
    draft, message = await stage.draft()
    steps = tuple(Step(name=name, title=f"{name}!") for name in ("understood", "protected", "chosen"))
    await draft.steps(steps)  # type: ignore[attr-defined]  # only some platforms have steps
    await stage.write(draft, "one", "one two")
    (post,) = stage.slack.answers("C0GENERAL", message.thread.root)
    assert [task["title"] for task in post.tasks.values()] == ["understood!", "protected!", "chosen!"]
    await draft.finish(reply("one two three"))
    assert post.body == "one two three"


# --- what people do to an answer --------------------------------------------------------------------


async def test_an_answer_that_is_deleted_while_it_is_written_ends_with_a_word_to_the_asker(
    stage: Stage,
) -> None:
    draft, message = await stage.draft()
    await stage.write(draft, "one", "one two")
    stage.slack.space.posts.remove(stage.slack.answers("C0GENERAL", message.thread.root)[0])
    await stage.write(draft, "one two three")
    await draft.finish(reply("one two three four"))
    assert not stage.slack.answers("C0GENERAL", message.thread.root)
    assert stage.slack.whispers("U0ANNA")[0].text.startswith("The answer was deleted while I was writing")


@pytest.mark.parametrize("code", ["is_archived", "not_in_channel", "cannot_reply_to_message"])
async def test_an_answer_that_has_no_place_any_more_reaches_its_asker_alone(stage: Stage, code: str) -> None:
    draft, message = await stage.draft()
    stage.slack.fail("chat.postMessage", *[Fault(error=code)] * 2)
    await draft.finish(reply("here it is"))
    assert not stage.slack.answers("C0GENERAL", message.thread.root)
    assert stage.slack.whispers("U0ANNA")[0].body == "here it is"


async def test_a_stream_that_a_killed_program_left_is_finished_and_not_followed_by_a_second_answer(
    stage: Stage,
) -> None:
    draft, message = await stage.draft()
    await stage.write(draft, "half an ans")
    await stage.restart()
    asked_at = f"{float(message.address('ts')) - 60:.6f}"  # before the restart, on Slack's clock
    older = replace(message, return_address=(("root", message.thread.root), ("ts", asked_at)))
    second = await stage.chat.open(older)  # the ledger does not know the stream
    await second.write("half an answer")
    await second.finish(reply("half an answer and the rest"))
    (post,) = stage.slack.answers("C0GENERAL", message.thread.root)
    assert post.body == "half an answer and the rest"
    assert post.buttons
