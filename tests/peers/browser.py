"""A real headless Chromium that can reach this machine only, and keeps a record of what went wrong in it."""

import contextlib
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page, Route

ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)

DESKTOP = (1280, 820)
PHONE = (390, 844)


@contextlib.asynccontextmanager
async def chromium() -> AsyncIterator["Browser"]:
    """Debian's Chromium under Playwright; the test is skipped where one of them is missing."""
    playwright = pytest.importorskip("playwright.async_api", reason="Playwright is not installed")
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("no Chromium on this machine (Debian: apt install chromium)")
    async with playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            await browser.close()


@dataclass(slots=True)
class Visit:
    """An open page and what happened on it."""

    page: "Page"
    problems: list[str] = field(default_factory=list)
    """Console errors and warnings, uncaught exceptions, breaches of the content security policy."""
    strangers: list[str] = field(default_factory=list)
    """Requests that wanted to leave for another host; they were cut off."""


@contextlib.asynccontextmanager
async def visiting(
    browser: "Browser",
    url: str,
    *,
    size: tuple[int, int] = DESKTOP,
    locale: str = "da-DK",
    scheme: Literal["light", "dark"] = "light",
    scale: float = 1,
) -> AsyncIterator[Visit]:
    """Open an address in a fresh profile, and wait until the page hears the server's events."""
    context = await browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        locale=locale,
        color_scheme=scheme,
        device_scale_factor=scale,
        reduced_motion="reduce",
    )
    page = await context.new_page()
    page.set_default_timeout(8_000)
    visit = Visit(page)
    page.on(
        "console",
        lambda line: visit.problems.append(line.text) if line.type in {"error", "warning"} else None,
    )
    page.on("pageerror", lambda error: visit.problems.append(str(error)))

    async def stay_here(route: "Route") -> None:
        if urlsplit(route.request.url).hostname == "127.0.0.1":
            await route.continue_()
        else:
            visit.strangers.append(route.request.url)
            await route.abort()

    await context.route("**/*", stay_here)
    try:
        await page.goto(url)
        await page.wait_for_selector("html[data-live]", state="attached")
        yield visit
    finally:
        await context.close()
