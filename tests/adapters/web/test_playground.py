"""Speaking in the playground: messages in, history, answers out."""

from datetime import UTC, datetime

import pytest

from adapters.web.playground.workspace import Place
from routing.vocabulary import Author, Language, Message, Reply
from tests.adapters.web.company import ANSWER
from tests.adapters.web.page import Page, events

HR = Place(id="hr", name="hr")


# --- saying something ---


async def test_a_direct_message_takes_the_path_of_every_platform(page: Page) -> None:
    status, said = await page.say("hej **du**")
    message = await page.company.bot.message()
    assert (status, said["asked"]) == (202, True)
    assert message.id == f"playground:local:{said['post']}"
    assert message.thread.key == "playground:local:direct:direct"
    assert (message.text, message.command, message.author.id) == ("hej **du**", None, "you")


async def test_an_answer_to_a_mention_stands_in_the_askers_thread(page: Page) -> None:
    answer = await page.asked("@Dirigent opsummer tråden", "teknik-dokumentation", "s-manual")
    message = await page.company.bot.message()
    assert (message.text, message.thread.root) == ("opsummer tråden", "s-manual")
    html = await page.get("/?in=teknik-dokumentation&thread=s-manual")
    assert f'data-post="{answer}"' in html.partition('id="thread"')[2]
    assert f'data-post="{answer}"' not in html.partition('id="thread"')[0]


async def test_a_command_works_in_a_channel_without_a_mention(page: Page) -> None:
    _, said = await page.say("/quote 200 Kugellager", "tilbud-angebote")
    message = await page.company.bot.message()
    assert (message.command, message.text) == ("quote", "200 Kugellager")
    assert message.thread.root == said["thread"] == said["post"]


@pytest.mark.parametrize("thread", ["", "s-rabat"])
async def test_talk_among_people_is_posted_and_not_answered(page: Page, thread: str) -> None:
    status, said = await page.say("tak, Mette", "tilbud-angebote", thread)
    assert (status, said["asked"]) == (202, False)
    assert page.company.bot.accepted == []
    assert "tak, Mette" in await page.get(f"/?in=tilbud-angebote&thread={thread}")


async def test_a_follow_up_needs_no_mention_where_the_bot_takes_part(page: Page) -> None:
    page.company.bot.threads.add("playground:local:hr:s-ferie")
    _, said = await page.say("og på tysk?", "hr", "s-ferie")
    assert said["asked"]


async def test_a_follow_up_needs_no_mention_while_the_first_answer_is_still_written(page: Page) -> None:
    page.company.bot.go.clear()
    await page.say("@Dirigent hej", "hr", "s-ferie")
    await page.company.bot.half_written.wait()
    _, said = await page.say("og på tysk?", "hr", "s-ferie")
    assert said["asked"]


async def test_a_double_submit_is_one_message(page: Page) -> None:
    first = await page.say("hej", nonce="the-same-nonce")
    second = await page.say("hej", nonce="the-same-nonce")
    await page.company.bot.idle()
    assert first == second
    assert len(page.company.bot.accepted) == 1
    assert (await page.get("/")).count('data-post="the-same-nonce"') == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [("da", "ikke sendt"), ("de", "nicht gesendet"), ("en", "not sent")],
)
async def test_a_closed_inbox_is_said_plainly_and_nothing_is_posted(
    page: Page, language: Language, words: str
) -> None:
    await page.get(f"/?language={language}")
    page.company.bot.closed = True
    status, said = await page.say("hej hej", nonce="will-be-tried-again")
    assert status == 503
    assert words in said["error"]
    assert "hej hej" not in await page.get("/")
    page.company.bot.closed = False
    assert (await page.say("hej hej", nonce="will-be-tried-again"))[0] == 202


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ({"place": "direct", "thread": "", "text": "   ", "nonce": "12345678"}, 400),
        ({"place": "direct", "thread": "", "text": "x" * 20_001, "nonce": "12345678"}, 413),
        ({"place": "nowhere", "thread": "", "text": "x", "nonce": "12345678"}, 404),
        ({"place": "hr", "thread": "nowhere", "text": "x", "nonce": "12345678"}, 404),
        ({"place": "direct", "thread": "", "text": "x", "nonce": "short"}, 400),
        ({"place": "direct", "thread": "", "text": "x", "nonce": "<script>alert</script>"}, 400),
        ({"place": "direct", "thread": "", "text": 5, "nonce": "12345678"}, 400),
        ({"place": "direct", "thread": "", "text": "x", "nonce": "12345678", "admin": True}, 400),
        ([], 400),
    ],
)
async def test_bad_input_is_an_error_with_words(page: Page, content: object, status: int) -> None:
    got, answer = await page.post("messages", content)
    assert got == status
    assert answer["error"].strip()
    assert page.company.bot.accepted == []


# --- history ---


async def test_the_history_of_a_thread_has_names_times_and_links_that_work(page: Page) -> None:
    await page.asked("@Dirigent opsummer tråden", "teknik-dokumentation", "s-manual")
    history = page.company.bot.histories[0]
    assert len(history) == 9
    assert [turn.author for turn in history[:2]] == ["Søren Bruun", "Jens Harder"]
    assert all(turn.at is not None and turn.role == "user" for turn in history)
    assert history[2].link == "#m-s-manual-2"
    html = await page.get("/?m=s-manual-2")
    assert 'data-target="s-manual-2"' in html
    assert 'data-root="s-manual"' in html


async def test_a_follow_up_in_a_direct_message_knows_both_sides(page: Page) -> None:
    await page.asked("hej")
    await page.asked("og så?")
    assert [(turn.role, turn.text) for turn in page.company.bot.histories[1]] == [
        ("user", "hej"),
        ("assistant", ANSWER),
    ]


async def test_a_command_in_a_channel_reads_the_last_day_and_a_question_reads_nothing(page: Page) -> None:
    await page.asked("/summarize", "tilbud-angebote")
    await page.asked("@Dirigent hej", "tilbud-angebote")
    day, nothing = page.company.bot.histories
    assert "Harbour Foods" in day[-2].text
    assert all("Müller GmbH" not in turn.text for turn in day)
    assert list(nothing) == []


async def test_an_answer_after_a_restart_brings_its_question_back(page: Page) -> None:
    message = Message(
        id="playground:local:before-restart",
        thread=HR.thread("before-restart"),
        author=Author(id="you", name="Dig", locale="da"),
        text="hvad er nyt?",
        at=datetime.now(UTC),
        return_address=(("post", "before-restart"),),
    )
    draft = await page.company.playground.open(message, resume="re-before-restart")
    again = await page.company.playground.open(message, resume=draft.ref)
    await again.finish(Reply(text="Ikke meget.", language="da"))
    html = await page.get("/?in=hr&thread=before-restart")
    assert html.count("hvad er nyt?") == 2  # in the channel and in the thread
    assert html.count("Ikke meget.") == 1


# --- streaming ---


async def test_all_open_pages_see_an_answer_grow_and_end(page: Page) -> None:
    async with (
        page.session.get(f"{page.company.url}/playground/events") as one,
        page.session.get(f"{page.company.url}/playground/events") as other,
    ):
        assert one.content_type == "text/event-stream"
        page.company.bot.go.clear()
        await page.say("hej")
        for response in (one, other):
            names = []
            async for name, content in events(response):
                names.append(name)
                if name == "text" and "Beslutninger" in content["html"]:
                    page.company.bot.go.set()
                if name == "post" and "verdict" in content["list"]:
                    assert "Hvem gør hvad" in content["list"]
                    break
            assert names[:3] == ["ready", "post", "post"]
            assert "text" in names


async def test_a_stream_speaks_the_language_of_its_page(page: Page) -> None:
    headers = {"Accept-Language": "de"}
    async with page.session.get(f"{page.company.url}/playground/events", headers=headers) as response:
        await page.say("hej")
        async for name, content in events(response):
            if name == "post" and "verdict" in content["list"]:
                assert "Gute Antwort" in content["list"]
                return


async def test_a_restarted_answer_replaces_what_was_shown(page: Page) -> None:
    page.company.bot.go.clear()
    await page.say("hej", nonce="restarted-1")
    await page.company.bot.half_written.wait()
    draft = await page.company.playground.open(page.company.bot.accepted[0])
    await draft.write("Forfra")
    assert "Beslutninger" not in await page.get("/")
    page.company.bot.go.set()


async def test_an_answer_whose_thread_was_removed_ends_without_a_fault(page: Page) -> None:
    page.company.bot.go.clear()
    await page.say("@Dirigent hej", "hr", "s-ferie")
    await page.company.bot.half_written.wait()
    await page.post("sample", {"shown": False})
    page.company.bot.go.set()
    await page.company.bot.idle()
    assert "Beslutninger" not in await page.get("/?in=hr")


async def test_stop_reaches_the_thread_that_is_being_answered(page: Page) -> None:
    page.company.bot.go.clear()
    await page.say("@Dirigent hej", "hr", "s-ferie", nonce="to-be-stopped")
    await page.company.bot.half_written.wait()
    assert (await page.post("stop", {"post": "re-to-be-stopped"}))[0] == 202
    assert (await page.company.bot.stop_of()).key == "playground:local:hr:s-ferie"
    await page.company.bot.idle()
    status, answer = await page.post("stop", {"post": "re-to-be-stopped"})
    assert status == 409
    assert answer["error"]
