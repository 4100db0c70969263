"""The playground in a real Chromium: reading undisturbed, on every screen, whatever happens."""

from typing import TYPE_CHECKING

import pytest

from routing.vocabulary import Language
from tests.adapters.web.company import Company
from tests.peers.browser import PHONE, Visit, visiting

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

pytestmark = pytest.mark.asyncio(loop_scope="module")

THREAD = "/?in=teknik-dokumentation&thread=s-manual"


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
    await page.wait_for_selector("#main .newer[data-news] >> text=Nye beskeder")
    await page.wait_for_selector("article:nth-of-type(8) .verdict", state="attached")
    assert await page.evaluate("document.querySelector('#main .scroll').scrollTop") < 100


async def test_a_reply_to_an_old_post_does_not_move_the_reader(browser: "Browser", company: Company) -> None:
    async with visiting(browser, f"{company.url}/?in=tilbud-angebote", size=(900, 420)) as visit:
        scrolled = "document.querySelector('#main .scroll').scrollTop"
        before = await visit.page.evaluate(scrolled)
        other = await _another_page(visit.page, "/?in=tilbud-angebote&thread=s-lager")
        await other.fill("#thread textarea", "tak")
        await other.keyboard.press("Enter")
        await visit.page.wait_for_selector("[data-post=s-lager] .replies >> text=4 svar", state="attached")
        assert before > 100
        assert await visit.page.evaluate(scrolled) == before


async def test_an_answer_taller_than_the_window_is_read_from_its_beginning(
    visit: Visit, company: Company
) -> None:
    company.bot.answer = "\n\n".join(f"Afsnit {number}" for number in range(80))
    await visit.page.fill("#main textarea", "hej")
    await visit.page.keyboard.press("Enter")
    await visit.page.wait_for_selector("article.bot .verdict", state="attached")
    top = "document.querySelector('article.bot').getBoundingClientRect().top"
    assert 0 < await visit.page.evaluate(top) < 200
    await visit.page.click("#main .newer")
    await visit.page.wait_for_selector("#main .newer", state="hidden")
    assert await visit.page.evaluate(top) < 0


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
