"""What the playground shows, and what a person does with an answer."""

import pytest

from routing.vocabulary import Level, Source
from tests.adapters.web.page import Page

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


async def test_what_an_answer_draws_on_stands_below_it(page: Page) -> None:
    page.company.bot.sources = (
        Source(kind="message", title="Anna <b>, 09:05", excerpt='We "take" B.', link="/?m=1#m-1"),
        Source(kind="file", title="priser.csv", excerpt="Vare;Pris"),
    )
    await page.asked("hej")
    html = await page.get("/", **{"Accept-Language": "da"})
    assert "<span>Kilder:</span>" in html
    assert '<a href="/?m=1#m-1" title="We &#34;take&#34; B.">Anna &lt;b&gt;, 09:05</a>' in html
    assert '<span title="Vare;Pris">priser.csv</span>' in html


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
