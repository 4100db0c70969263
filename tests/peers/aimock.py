"""The npm package aimock as a model provider that nobody here wrote: real wire formats of three vendors.

It is installed once into `.cache/aimock` of the checkout. Without Node, npm or a network the tests that ask
for it are skipped by name.
"""

import asyncio
import fcntl
import json
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

VERSION = "1.43.0"
CACHE = Path(__file__).parents[2] / ".cache" / "aimock"

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
async def aimock(fixtures: Sequence[Fixture], *, latency_ms: int = 0) -> AsyncIterator[Aimock]:
    """Start aimock with these fixtures on a free port; skips the test where it cannot be had."""
    program = await asyncio.to_thread(_installed)
    with tempfile.TemporaryDirectory(prefix="aimock-") as folder:
        _write(Path(folder), fixtures)
        port = _free_port()
        options = [
            "-p",
            str(port),
            "-f",
            folder,
            "--latency",
            str(latency_ms),
            "--strict",
            "--validate-on-load",
        ]
        process = await asyncio.create_subprocess_exec(
            "node", str(program), *options, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
        )
        try:
            peer = Aimock(root=f"http://127.0.0.1:{port}")
            await _ready(peer, process)
            yield peer
        finally:
            if process.returncode is None:
                process.terminate()
            await process.communicate()


def _write(folder: Path, fixtures: Sequence[Fixture]) -> None:
    (folder / "fixtures.json").write_text(json.dumps({"fixtures": list(fixtures)}), encoding="utf-8")


def _installed() -> Path:
    """The program, installed if it is not there yet."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("aimock needs Node.js and npm, which are not on this machine")
    package = CACHE / "node_modules" / "@copilotkit" / "aimock"
    program = package / "dist" / "cli.js"
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # test processes that run side by side install it once
        if program.exists() and json.loads((package / "package.json").read_text())["version"] == VERSION:
            return program
        command = ["npm", "install", "--prefix", str(CACHE), "--no-audit", "--no-fund", "--ignore-scripts"]
        command.append(f"@copilotkit/aimock@{VERSION}")
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 all of it is ours
        except (subprocess.SubprocessError, OSError) as error:
            pytest.skip(
                f"npm could not install aimock {VERSION} ({type(error).__name__}); is there a network?"
            )
    return program


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def _ready(peer: Aimock, process: asyncio.subprocess.Process) -> None:
    """Wait until it answers; its own words if it ends instead."""
    async with asyncio.timeout(20), aiohttp.ClientSession() as session:
        while True:
            if process.returncode is not None:
                assert process.stderr is not None
                pytest.fail(f"aimock did not start: {(await process.stderr.read()).decode()[-2000:]}")
            try:
                async with session.get(f"{peer.root}/ready") as reply:
                    if reply.status == 200:
                        return
            except aiohttp.ClientConnectionError:
                pass
            await asyncio.sleep(0.05)
