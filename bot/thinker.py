"""One thread beside the event loop for all that reads texts, so that no acknowledgement waits for it.

A thread more would not think faster, because Python runs one at a time; it would only be one more that the
loop has to share with. So texts are read one after another, who came first goes first.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Thinker:
    """A `routing.thinking.Think`."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="thinker")

    async def __call__(self, work: Callable[[], T], /) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def close(self) -> None:
        """Take no more; what waits is given up, because whoever wanted it is gone."""
        self._thread.shutdown(wait=False, cancel_futures=True)
