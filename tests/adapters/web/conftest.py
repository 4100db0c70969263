"""A running playground, seen over plain HTTP (`page`) or in a real Chromium (`visit`)."""

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import aiohttp
import pytest
import pytest_asyncio

from tests.adapters.web.company import Company
from tests.adapters.web.page import Page
from tests.peers.browser import Visit, chromium, visiting

if TYPE_CHECKING:
    from playwright.async_api import Browser


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    jar = aiohttp.CookieJar(unsafe=True)  # unsafe: it keeps the cookies of a bare address, as browsers do
    async with Company() as company, aiohttp.ClientSession(cookie_jar=jar) as session:
        yield Page(company, session)


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
