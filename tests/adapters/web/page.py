"""A stand-in for the browser: what the page of the playground does, over plain HTTP."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp

from tests.adapters.web.company import Company


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
async def events(response: aiohttp.ClientResponse) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    name = ""
    async for line in response.content:
        if line.startswith(b"event: "):
            name = line[7:].strip().decode()
        elif line.startswith(b"data: "):
            yield name, json.loads(line[6:])
