"""A person at the playground, in a real browser, with the whole program behind the page."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import wiring
from bot.program import Program
from tests.dialogs.stages import quiet_settings
from tests.peers.browser import chromium, visiting

MESSAGES = [
    ("/?in=teknik-dokumentation", "opsummer tråden", "Beslutninger", True),
    ("/", "Angebot für 200 Kugellager 6204 an Müller GmbH", "Angebot (Entwurf)", False),
    ("/", "draft a mail to the team about the new holiday rules", "Subject", False),
]


@pytest.fixture
async def program(tmp_path: Path) -> AsyncIterator[Program]:
    async with wiring.running(quiet_settings(tmp_path)) as running:
        yield running


@pytest.mark.parametrize(("address", "say", "answer", "in_thread"), MESSAGES)
async def test_the_first_three_messages_of_the_readme_are_answered_with_working_buttons(
    program: Program, address: str, say: str, answer: str, in_thread: bool
) -> None:
    async with chromium() as browser, visiting(browser, program.url + address) as visit:
        page = visit.page
        if in_thread:
            await page.locator("main .replies").first.click()
        where = page.locator("#thread" if in_thread else "main")
        await where.locator("textarea").first.fill(f"@Dirigent {say}" if in_thread else say)
        await where.locator("textarea").first.press("Enter")
        post = where.locator("article.bot[data-state=done]").last
        await post.locator(".body", has_text=answer).wait_for()
        await post.locator("[data-action=up]").click()
        await post.locator("[data-action=up][aria-pressed=true]").wait_for()
        await post.locator("[data-action=down]").click()
        await post.locator("[data-form=reasons] label").first.click()
        await post.locator("[data-form=reasons] button[type=submit]").click()
        await post.locator(".thanks").wait_for()
        await post.locator("[data-action=why]").click()
        await page.locator("#why dd", has_text="offline").first.wait_for()
        assert visit.problems == []
        assert visit.strangers == []
