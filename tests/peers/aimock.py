"""The npm package aimock as a model provider that nobody here wrote: the wire formats of three vendors.

Without Node, npm or a network the tests that ask for it are skipped by name.

    async with aimock([{"match": {"userMessage": "hej"}, "response": {"content": "Hej!"}}]) as peer:
        card = ModelCard(name="m", provider="gemini", model="any", base_url=peer.gemini_url)
"""

import asyncio
import json
import re
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.peers.npm import npm

VERSION = "1.43.0"

Fixture = Mapping[str, Any]  # aimock's own format: {"match": {...}, "response": {...}, ...}


@dataclass(frozen=True, slots=True, kw_only=True)
class Aimock:
    """A running aimock. Each address is what a card's `base_url` takes."""

    root: str

    @property
    def openai_url(self) -> str:
        return f"{self.root}/v1"

    @property
    def anthropic_url(self) -> str:
        return self.root

    @property
    def gemini_url(self) -> str:
        """With the version in it: aimock does not know the `/v1` that Google's SDK takes by itself."""
        return f"{self.root}/v1beta"

    async def journal(self) -> list[dict[str, Any]]:
        """Every request so far, in aimock's own words, oldest first."""
        async with aiohttp.ClientSession() as session, session.get(f"{self.root}/__aimock/journal") as reply:
            entries = await reply.json()
        return list(entries if isinstance(entries, list) else entries["entries"])


@asynccontextmanager
async def aimock(fixtures: Sequence[Fixture]) -> AsyncIterator[Aimock]:
    """Start aimock with these fixtures on a free port; skips the test where it cannot be had."""
    package = await asyncio.to_thread(npm, "@copilotkit/aimock", VERSION)
    with tempfile.TemporaryDirectory(prefix="aimock-") as folder:
        _write(Path(folder), fixtures)
        process = await asyncio.create_subprocess_exec(
            *(
                "node",
                str(package / "dist" / "cli.js"),
                "-p",
                "0",
                "-f",
                folder,
                "--strict",
                "--validate-on-load",
            ),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        assert process.stdout is not None
        try:
            address = await _address(process.stdout)
            drain = asyncio.create_task(process.stdout.read())  # or its log would fill the pipe and stop it
            yield Aimock(root=address)
            drain.cancel()
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


async def _address(output: asyncio.StreamReader) -> str:
    """Where it listens, as it says once it does; its own words if it ends instead."""
    said = ""
    async with asyncio.timeout(30):
        async for line in output:
            said += line.decode()
            if found := re.search(r"listening on (http://\S+)", said):
                return found[1]
    pytest.fail(f"aimock did not start: {said[-2000:]}")


def _write(folder: Path, fixtures: Sequence[Fixture]) -> None:
    (folder / "fixtures.json").write_text(json.dumps({"fixtures": list(fixtures)}), encoding="utf-8")
