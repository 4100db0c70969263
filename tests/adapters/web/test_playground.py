import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from adapters.web.playground.workspace import Place
from routing.vocabulary import Author, Language, Level, Message, Reply
from tests.adapters.web.company import ANSWER, Company

HR = Place(id="hr", name="hr")


class Page:
    """What a browser does, over plain HTTP."""

    def __init__(self, company: Company, session: aiohttp.ClientSession) -> None:
        self.company, self.session = company, session
        self._count = 0

    async def get(self, path: str, **headers: str) -> str:
        async with self.session.get(self.company.url + path, headers=headers) as response:
            return await response.text()

    # the JSON of the page's own API: each test knows which keys it reads
    async def post(self, path: str, content: object) -> tuple[int, dict[str, Any]]:
        async with self.session.post(f"{self.company.url}/playground/{path}", json=content) as response:
            return response.status, await response.json()

    async def say(
        self, text: str, place: str = "direct", thread: str = "", nonce: str = ""
    ) -> tuple[int, dict[str, Any]]:
        self._count += 1
        said = {"place": place, "thread": thread, "text": text, "nonce": nonce or f"nonce-{self._count:04d}"}
        return await self.post("messages", said)

    async def asked(self, text: str, place: str = "direct", thread: str = "") -> str:
        """Say something, wait for the answer, and return the answer's id."""
        _, said = await self.say(text, place, thread)
        await self.company.bot.idle()
        return f"re-{said['post']}"


# events arrive as JSON objects whose keys differ by name
async def _events(response: aiohttp.ClientResponse) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    name = ""
    async for line in response.content:
        if line.startswith(b"event: "):
            name = line[7:].strip().decode()
        elif line.startswith(b"data: "):
            yield name, json.loads(line[6:])


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    jar = aiohttp.CookieJar(unsafe=True)  # unsafe: it keeps the cookies of a bare address, as browsers do
    async with Company() as company, aiohttp.ClientSession(cookie_jar=jar) as session:
        yield Page(company, session)


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
            async for name, content in _events(response):
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
        async for name, content in _events(response):
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


# --- judging ---


async def test_a_verdict_can_be_given_changed_and_explained(page: Page) -> None:
    answer = await page.asked("hej")
    assert (await page.post("feedback", {"post": answer, "verdict": "up"}))[0] == 200
    await page.post("feedback", {"post": answer, "verdict": "down"})
    assert 'data-form="reasons"' in await page.get("/")
    explained = {
        "post": answer,
        "verdict": "down",
        "reasons": ["wrong", "privacy"],
        "comment": " nej ",
        "explained": True,
    }
    await page.post("feedback", explained)
    assert 'data-form="reasons"' not in await page.get("/")
    up, down, last = page.company.bot.ratings
    assert (up.verdict, down.verdict, up.exchange, up.author) == ("up", "down", "x-1", "you")
    assert (last.reasons, last.comment) == (("wrong", "privacy"), "nej")


@pytest.mark.parametrize(
    ("content", "status"),
    [
        ({"post": "nowhere", "verdict": "up"}, 404),
        ({"post": "s-ferie", "verdict": "up"}, 404),
        ({"post": "re-nonce-0001", "verdict": "sideways"}, 400),
        ({"post": "re-nonce-0001", "verdict": "down", "reasons": ["<b>"]}, 400),
        ({"post": "re-nonce-0001", "verdict": "down", "comment": "x" * 2_001}, 400),
    ],
)
async def test_a_verdict_on_nothing_or_with_nonsense_is_refused(
    page: Page, content: object, status: int
) -> None:
    await page.asked("hej")
    assert (await page.post("feedback", content))[0] == status
    assert page.company.bot.ratings == []


async def test_a_verdict_on_a_purged_answer_says_so(page: Page) -> None:
    answer = await page.asked("hej")
    page.company.bot.exchanges.clear()
    await page.get("/?language=da")
    status, said = await page.post("feedback", {"post": answer, "verdict": "up"})
    assert (status, said["error"]) == (404, "Det svar findes ikke længere.")
    assert 'aria-pressed="true"' not in await page.get("/")


async def test_why_shows_the_whole_decision(page: Page) -> None:
    answer = await page.asked("hej")
    html = await page.get(f"/playground/why/{answer}", **{"Accept-Language": "da"})
    assert "Opgaven er at opsummere en tråd." in html
    assert "nordic-large: nøglen mangler" in html
    assert "Gone" not in html
    assert "error" in await page.get("/playground/why/nowhere")


# --- the page ---


@pytest.mark.parametrize(
    ("accept", "words"),
    [
        ("da-DK,da", ["Hej! Jeg er Dirigent.", "Eksempeldata", "Oversæt en tekst", "i huset"]),
        ("de-DE,de", ["Hallo! Ich bin Dirigent.", "Beispieldaten", "Einen Text übersetzen", "im Haus"]),
        ("en-GB,en", ["Hello! I am Dirigent.", "Sample data", "Translate a text", "in-house"]),
    ],
)
async def test_the_page_speaks_the_browsers_language(page: Page, accept: str, words: list[str]) -> None:
    html = await page.get("/", **{"Accept-Language": accept})
    assert all(word in html for word in words)
    assert f'<html lang="{accept[:2]}">' in html


async def test_a_chosen_language_is_remembered(page: Page) -> None:
    await page.get("/?language=de")
    assert '<html lang="de">' in await page.get("/", **{"Accept-Language": "da"})


async def test_the_three_first_messages_are_offered(page: Page) -> None:
    html = await page.get("/")
    for text in (
        "opsummer tråden",
        "Angebot für 200 Kugellager 6204 an Müller GmbH",
        "draft a mail to the team about the new holiday rules",
    ):
        assert f">{text}" in html


async def test_an_answer_carries_its_level_its_mark_and_its_quiet_line(page: Page) -> None:
    await page.asked("hej")
    html = await page.get("/", **{"Accept-Language": "da"})
    assert f'class="shield level-{Level.INTERNAL:d}"' in html
    assert "AI-genereret" in html
    assert "offline · i huset · 0,4 s · 0,00 €" in html


async def test_what_people_and_models_write_is_never_markup(page: Page) -> None:
    page.company.bot.answer = (
        '<img src=x onerror=alert(1)> [x](javascript:alert(1)) "><script>alert(1)</script>'
    )
    await page.asked('<script>alert(1)</script> "onclick="x')
    html = await page.get("/")
    assert "<script>alert" not in html
    assert "<img" not in html
    assert 'href="javascript' not in html


async def test_the_page_holds_no_inline_script_no_inline_style_and_no_foreign_address(page: Page) -> None:
    html = await page.get("/?in=tilbud-angebote&thread=s-belt")
    assert "<style" not in html
    assert ' style="' not in html
    assert html.count("<script") == html.count('<script type="module" src="/playground/static/')
    assert "http://" not in html
    assert "https://" not in html


async def test_the_sample_is_marked_removed_and_restored_with_one_click_each(page: Page) -> None:
    assert "Søren Bruun" in await page.get("/?in=teknik-dokumentation")
    await page.post("sample", {"shown": False})
    html = await page.get("/?in=teknik-dokumentation", **{"Accept-Language": "en"})
    assert "Søren Bruun" not in html
    assert "It is quiet here" in html
    await page.post("sample", {"shown": True})
    assert "Søren Bruun" in await page.get("/?in=teknik-dokumentation")


@pytest.mark.parametrize(
    "query", ["in=nowhere", "thread=nowhere", "in=hr&thread=s-manual", "m=nowhere", "in=hr&thread=s-ferie-1"]
)
async def test_an_address_that_leads_nowhere_still_shows_a_page(page: Page, query: str) -> None:
    html = await page.get(f"/?{query}")
    assert 'id="main"' in html
    assert 'data-root=""' in html


async def test_files_are_sent_once_and_only_those_of_the_page(page: Page) -> None:
    address = f"{page.company.url}/playground/static/"
    async with page.session.get(address + "main.js") as first:
        etag = first.headers["ETag"]
        assert first.content_type == "text/javascript"
    async with page.session.get(address + "main.js", headers={"If-None-Match": etag}) as again:
        assert again.status == 304
    for name in ("nowhere.js", "..%2f..%2fserver.py", "%2e%2e/platform.py"):
        async with page.session.get(address + name) as other:
            assert other.status == 404


async def test_another_web_site_can_neither_read_nor_write(page: Page) -> None:
    for path in ("/", "/playground/events", "/playground/why/x"):
        async with page.session.get(page.company.url + path, headers={"Host": "evil.example"}) as response:
            assert response.status == 403
    said = {"place": "direct", "thread": "", "text": "x", "nonce": "12345678"}
    address = f"{page.company.url}/playground/messages"
    headers = {"Origin": "https://evil.example"}
    async with page.session.post(address, json=said, headers=headers) as response:
        assert response.status == 403
    assert page.company.bot.accepted == []
