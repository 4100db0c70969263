"""Takes the README's pictures of a running playground: `python -m tests.screenshots http://127.0.0.1:8080`.

It asks for the summary of the sample thread, waits for the answer, and writes `docs/playground.png` and
`docs/playground-dark.png`.
"""

import asyncio
import sys
from pathlib import Path
from typing import Literal

from tests.peers.browser import chromium, visiting

DOCS = Path(__file__).parent.parent / "docs"
SIZE = (1280, 840)
PATIENCE = 60_000
"""Milliseconds for the answer; a real model may be slow."""


async def take(url: str, folder: Path = DOCS) -> None:
    """Two pictures, light and dark, of the same finished answer."""
    async with chromium() as browser:
        async with visiting(browser, url, size=SIZE, locale="en-GB") as visit:
            await visit.page.click(".welcome .chip")
            await visit.page.wait_for_selector("#thread article.bot .verdict", timeout=PATIENCE)
            thread = visit.page.url
        schemes: tuple[tuple[Literal["light", "dark"], str], ...] = (("light", ""), ("dark", "-dark"))
        for scheme, suffix in schemes:
            async with visiting(
                browser, thread, size=SIZE, locale="en-GB", scheme=scheme, scale=1.5
            ) as visit:
                await visit.page.mouse.move(0, 0)
                await visit.page.screenshot(path=folder / f"playground{suffix}.png")


if __name__ == "__main__":
    DOCS.mkdir(exist_ok=True)
    asyncio.run(take(sys.argv[1]))
