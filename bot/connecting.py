"""What runs beside the program's main work: platforms that are not there yet, and other endless tasks."""

import asyncio
import itertools
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Protocol, runtime_checkable

from routing.errors import PlatformUnreachable

log = logging.getLogger(__name__)


@runtime_checkable
class Connected(Protocol):
    """A chat adapter that keeps connections of its own."""

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


async def connect(name: str, platform: Connected, stack: AsyncExitStack) -> None:
    """Start a platform; one that does not answer is tried again beside the others."""
    try:
        await platform.start()
    except PlatformUnreachable as unreachable:
        log.warning("%s: %s; trying again", name, unreachable)
        await stack.enter_async_context(background(_keep_connecting(name, platform)))


async def _keep_connecting(name: str, platform: Connected) -> None:
    for attempt in itertools.count(1):
        await asyncio.sleep(min(60.0, 2.0**attempt))
        with suppress(PlatformUnreachable):
            await platform.start()
            log.info("%s is connected", name)
            return


@asynccontextmanager
async def background(work: Coroutine[None, None, None]) -> "AsyncIterator[asyncio.Task[None]]":
    """Runs beside the block and is cancelled with it."""
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def gathered(*works: Coroutine[None, None, None]) -> None:
    """All of them at the same time, to the last."""
    await asyncio.gather(*works)
