"""The playground in a real Chromium."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from routing.vocabulary import Language
from tests.adapters.web.company import Company
from tests.peers.browser import PHONE, Visit, chromium, visiting

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

pytestmark = pytest.mark.asyncio(loop_scope="module")

THREAD = "/?in=teknik-dokumentation&thread=s-manual"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator["Browser"]:
    async with chromium() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module")
async def company(browser: "Browser") -> AsyncIterator[Company]:  # the browser first: without it, no company
    async with Company() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def visit(browser: "Browser", company: Company) -> AsyncIterator[Visit]:
    """The home page; whatever a test does, nothing may go wrong in the console or leave the machine."""
    async with visiting(browser, company.url) as opened:
        yield opened
        assert opened.problems == []
        assert opened.strangers == []


async def test_a_first_message_streams_and_ends_with_its_buttons(visit: Visit, company: Company) -> None:
    company.bot.go.clear()
    await visit.page.fill("#main textarea", "hej")
    await visit.page.keyboard.press("Enter")
    await visit.page.wait_for_selector("article.bot[aria-busy=true] >> text=Beslutninger")
    assert await visit.page.inner_text(".progress") == "Jeg læser tråden …"
    assert await visit.page.input_value("#main textarea") == ""
    company.bot.go.set()
    await visit.page.wait_for_selector("article.bot .verdict")
    assert await visit.page.locator("article.bot[aria-busy]").count() == 0
    assert "offline · i huset" in await visit.page.inner_text(".facts")


async def test_a_suggestion_leads_into_its_thread_and_is_answered_there(visit: Visit) -> None:
    await visit.page.click("text=opsummer tråden")
    await visit.page.wait_for_selector("#thread article.bot .verdict")
    assert "s-manual" in visit.page.url
    await visit.page.click("#thread article.bot a:has-text('Søren Bruun')")
    await visit.page.wait_for_selector("#thread [data-post=s-manual-2].pointed-at")


async def test_a_mention_in_a_channel_opens_the_thread_of_its_answer(visit: Visit) -> None:
    await visit.page.click(".places >> text=hr")
    await visit.page.click("#main .mention")
    await visit.page.keyboard.type("hej")
    await visit.page.keyboard.press("Enter")
    await visit.page.wait_for_selector("#thread article.bot .verdict")
    assert await visit.page.inner_text("#main article.person .replies b") == "1 svar"


async def test_talk_without_a_mention_gets_a_hint(visit: Visit, company: Company) -> None:
    await visit.page.click(".places >> text=general")
    await visit.page.wait_for_selector("#main[data-place=general]")
    await visit.page.fill("#main textarea", "tak Tom")
    await visit.page.keyboard.press("Enter")
    await visit.page.wait_for_selector("#main .note >> text=Nævn @Dirigent")
    assert company.bot.accepted == []


async def test_stop_ends_an_answer_with_what_was_written(visit: Visit, company: Company) -> None:
    company.bot.go.clear()
    await visit.page.fill("#main textarea", "hej")
    await visit.page.keyboard.press("Enter")
    await visit.page.wait_for_selector("article.bot >> text=Beslutninger")
    await visit.page.click(".stop")
    await visit.page.wait_for_selector("article.bot .verdict")
    assert "Priya Raman" not in await visit.page.inner_text("article.bot")


async def test_a_verdict_is_pressed_changed_and_explained_by_keyboard(visit: Visit, company: Company) -> None:
    page = visit.page
    await page.fill("#main textarea", "hej")
    await page.keyboard.press("Enter")
    await page.wait_for_selector(".verdict")
    await page.focus("[data-action=up]")
    await page.keyboard.press("Enter")
    await page.wait_for_selector("[data-action=up][aria-pressed=true]:focus")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.wait_for_selector("[data-action=down][aria-pressed=true]:focus")
    await page.wait_for_selector("[data-action=up][aria-pressed=false]")
    await page.keyboard.press("Tab")  # why?
    await page.keyboard.press("Tab")  # the first reason
    await page.keyboard.press("Space")
    await page.fill(".reasons textarea", "forkert dato")
    await page.click(".reasons [type=submit]")
    await page.wait_for_selector(".thanks")
    rating = await company.bot.rating(3)
    assert (rating.verdict, rating.reasons, rating.comment) == ("down", ("wrong",), "forkert dato")


async def test_why_opens_a_panel_that_escape_closes(visit: Visit) -> None:
    page = visit.page
    await page.fill("#main textarea", "hej")
    await page.keyboard.press("Enter")
    await page.click("[data-action=why]")
    await page.wait_for_selector("#why[open] >> text=Opgaven er at opsummere en tråd.")
    await page.keyboard.press("Escape")
    await page.wait_for_selector("#why", state="hidden")


async def test_commands_are_completed_by_keyboard(visit: Visit, company: Company) -> None:
    page = visit.page
    box = page.locator("#main textarea")
    await box.press_sequentially("/")
    await page.wait_for_selector("#say-ask[aria-selected=true]")
    assert await page.locator("#say-commands").is_visible()
    await page.keyboard.press("ArrowDown")
    assert await box.get_attribute("aria-activedescendant") == "say-summarize"
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    assert await box.get_attribute("aria-activedescendant") == "say-help"
    await page.keyboard.press("Escape")
    assert await page.locator("#say-commands").is_hidden()
    await box.press_sequentially("qu")
    await page.keyboard.press("Tab")
    assert await box.input_value() == "/quote "
    await box.press_sequentially("3 lejer")
    await page.keyboard.press("Enter")
    message = await company.bot.message()
    assert (message.command, message.text) == ("quote", "3 lejer")


async def test_shift_and_enter_make_a_new_line(visit: Visit, company: Company) -> None:
    await visit.page.focus("#main textarea")
    await visit.page.keyboard.type("en")
    await visit.page.keyboard.press("Shift+Enter")
    await visit.page.keyboard.type("to")
    assert company.bot.accepted == []
    await visit.page.keyboard.press("Enter")
    assert (await company.bot.message()).text == "en\nto"


async def test_a_closed_inbox_keeps_the_text_in_the_box(browser: "Browser", company: Company) -> None:
    async with visiting(browser, company.url) as visit:
        company.bot.closed = True
        await visit.page.fill("#main textarea", "vigtigt")
        await visit.page.keyboard.press("Enter")
        await visit.page.wait_for_selector("#main .problem >> text=ikke sendt")
        assert await visit.page.input_value("#main textarea") == "vigtigt"
        assert await visit.page.locator("article").count() == 0
        company.bot.closed = False
        await visit.page.focus("#main textarea")
        await visit.page.keyboard.press("Enter")
        await visit.page.wait_for_selector("article.bot .verdict")


async def test_everything_survives_a_reload_even_unsent_text(visit: Visit) -> None:
    await visit.page.fill("#main textarea", "hej")
    await visit.page.keyboard.press("Enter")
    await visit.page.wait_for_selector(".verdict")
    await visit.page.fill("#main textarea", "halv sætning")
    await visit.page.reload()
    await visit.page.wait_for_selector(".verdict")
    assert await visit.page.input_value("#main textarea") == "halv sætning"


async def _another_page(page: "Page", path: str) -> "Page":
    """A second window of the same person."""
    async with page.context.expect_page() as opening:
        await page.evaluate("path => window.open(path)", path)
    other = await opening.value
    await other.wait_for_selector("html[data-live]", state="attached")
    return other


async def test_an_answer_elsewhere_is_counted_as_unread(visit: Visit) -> None:
    page = visit.page
    other = await _another_page(page, "/?in=hr")
    await other.fill("#main textarea", "@Dirigent hej")
    await other.keyboard.press("Enter")
    await page.wait_for_selector(".places a.unread[data-place=hr] .count b >> text=1")
    await page.click(".places a[data-place=hr]")
    await page.wait_for_selector("#main[data-place=hr]")
    assert await page.locator("a.unread").count() == 0


async def test_a_reader_further_up_is_told_and_not_moved(visit: Visit, company: Company) -> None:
    page = visit.page
    for number in (1, 2, 3):
        await page.fill("#main textarea", f"spørgsmål {number}")
        await page.keyboard.press("Enter")
        await page.wait_for_selector(f"article:nth-of-type({2 * number}) .verdict")
    await page.evaluate("document.querySelector('#main .scroll').scrollTop = 40")
    company.bot.go.clear()
    other = await _another_page(page, "/")
    await other.fill("#main textarea", "fra en anden side")
    await other.keyboard.press("Enter")
    company.bot.go.set()
    await page.wait_for_selector("#main .newer:visible")
    await page.wait_for_selector("article:nth-of-type(8) .verdict", state="attached")
    assert await page.evaluate("document.querySelector('#main .scroll').scrollTop") < 100


@pytest.mark.parametrize(("language", "words"), [("da", "Tråd"), ("de", "Thread"), ("en", "Thread")])
@pytest.mark.parametrize("path", ["/", "/?in=tilbud-angebote", THREAD])
async def test_a_phone_never_scrolls_sideways(
    browser: "Browser", company: Company, path: str, language: Language, words: str
) -> None:
    async with visiting(browser, company.url + path, size=PHONE, locale=language) as visit:
        width = "document.documentElement.scrollWidth"
        assert await visit.page.evaluate(width) <= PHONE[0]
        if path == THREAD:
            assert await visit.page.inner_text("#thread h2") == words
            await visit.page.click("[data-action=close-thread]")
            await visit.page.wait_for_selector("#thread", state="hidden")
        await visit.page.click(".menu")
        await visit.page.wait_for_selector("#sidebar >> text=general")
        assert await visit.page.evaluate(width) <= PHONE[0]
        assert visit.problems == []


_FAINT_TEXT = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => {
    for (; node; node = node.parentElement) {
      const colour = rgb(getComputedStyle(node).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node.checkVisibility({ visibilityProperty: true })) continue;
    const [a, b] = [light(rgb(getComputedStyle(node).color)), light(ground(node))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) faint.push(`${walker.currentNode.data.trim()}: ${contrast.toFixed(2)}`);
  }
  return faint;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_text_stands_out_from_its_ground(browser: "Browser", company: Company, scheme: str) -> None:
    async with visiting(
        browser, company.url + THREAD, scheme="dark" if scheme == "dark" else "light"
    ) as visit:
        await visit.page.click("#thread .thread-try button")
        await visit.page.click("#thread [data-action=down]")
        await visit.page.wait_for_selector("#thread .reasons")
        assert await visit.page.evaluate(_FAINT_TEXT) == []


async def test_the_content_policy_is_in_force(browser: "Browser", company: Company) -> None:
    async with visiting(browser, company.url) as visit:
        ran = await visit.page.evaluate(
            """() => {
              const script = document.createElement("script");
              script.textContent = "window.ran = true";
              document.body.append(script);
              return window.ran === true;
            }"""
        )
        assert ran is False
        assert any("Content Security Policy" in problem for problem in visit.problems)


async def test_a_page_finds_back_after_the_server_was_away(browser: "Browser") -> None:
    async with Company() as company:
        port = int(company.url.rpartition(":")[2])
        async with visiting(browser, company.url) as visit:
            await company.interrupt()
            await visit.page.wait_for_selector("#connection:visible")
            again = Company(port=port)
            async with again:
                await visit.page.wait_for_selector("#connection", state="hidden")
                await visit.page.fill("#main textarea", "er du der?")
                await visit.page.keyboard.press("Enter")
                await visit.page.wait_for_selector("article.bot .verdict")
