"""The playground in a real Chromium: writing, judging, asking why."""

from typing import TYPE_CHECKING

import pytest

from tests.adapters.web.company import Company
from tests.peers.browser import Visit, visiting

if TYPE_CHECKING:
    from playwright.async_api import Browser

pytestmark = pytest.mark.asyncio(loop_scope="module")


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
    async with visiting(browser, f"{company.url}/?in=hr") as visit:
        await visit.page.click("[data-action=sample]")
        await visit.page.wait_for_selector("#main .empty")
        company.bot.closed = True
        await visit.page.fill("#main textarea", "@Dirigent vigtigt")
        await visit.page.keyboard.press("Enter")
        await visit.page.wait_for_selector("#main .problem >> text=ikke sendt")
        assert await visit.page.input_value("#main textarea") == "@Dirigent vigtigt"
        await visit.page.wait_for_selector("#main .empty")
        company.bot.closed = False
        await visit.page.focus("#main textarea")
        await visit.page.keyboard.press("Enter")
        await visit.page.wait_for_selector("article.bot .verdict")
