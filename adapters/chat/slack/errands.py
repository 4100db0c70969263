"""Small work after the acknowledgement: kept alive, bounded and never silent when it fails."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

log = logging.getLogger(__name__)


class Errands:
    """Bolt and asyncio hold no reference to a task that nobody awaits; this does."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def run(self, errand: Coroutine[Any, Any, None], name: str) -> None:
        """Start it and come back at once."""
        task = asyncio.create_task(errand, name=name)
        self._running.add(task)
        task.add_done_callback(self._done)

    async def finish(self, within: float = 5.0) -> None:
        """Wait for what is under way, then cancel the rest."""
        if not self._running:
            return
        _, late = await asyncio.wait(self._running, timeout=within)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.warning("slack: %s failed: %s", task.get_name(), type(error).__name__)
