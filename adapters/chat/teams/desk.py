"""What answers to presses need beside the press itself: the body, the way out, and time after the 200."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from adapters.chat.teams.addresses import Address
from adapters.chat.teams.connector import Activity, Connector, NotDelivered
from routing.ports import Reception

log = logging.getLogger(__name__)

_REMEMBERED = 10_000


class Once:
    """Knows what has been done already; forgets the oldest."""

    def __init__(self) -> None:
        self._done: OrderedDict[str, None] = OrderedDict()

    def first(self, name: str) -> bool:
        """True the first time that a name comes up."""
        if name in self._done:
            return False
        self._done[name] = None
        if len(self._done) > _REMEMBERED:
            self._done.popitem(last=False)
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Where presses are dealt with."""

    reception: Reception
    connector: Connector
    welcomed: Once = field(default_factory=Once)
    offered: Once = field(default_factory=Once)
    _errands: set["asyncio.Task[None]"] = field(default_factory=set)

    def post_later(self, address: Address, activity: Activity) -> None:
        """Send a small thing after Teams has had its 200; if it does not arrive, nobody waits for it."""
        self._run(self._post(address, activity))

    async def close(self) -> None:
        """Let go of what is under way."""
        for errand in self._errands:
            errand.cancel()
        await asyncio.gather(*self._errands, return_exceptions=True)

    def _run(self, errand: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(errand)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    async def _post(self, address: Address, activity: Activity) -> None:
        try:
            await self.connector.post(address, activity)
        except NotDelivered as failure:
            log.warning("a note was not delivered: %s", failure)
