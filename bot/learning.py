"""What people's votes teach: read at the start and every hour, and heeded in every decision."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from routing.conditions import Quality
from routing.errors import StorageFailed
from routing.learning.quality import QualityTable, of_record
from routing.ports import Experience

log = logging.getLogger(__name__)

EVERY = 3600.0
"""Seconds."""
LOOK_BACK = timedelta(days=90)
"""Older votes are forgotten, so that a model that was put last is tried again some day."""

Learned = Callable[[str, str], Quality | None]
"""What people think of a card's answers to an intent, both by name; None if nobody said anything."""


def untaught(_intent: str, _card: str) -> Quality | None:
    """Nobody said anything."""
    return None


@dataclass(slots=True, kw_only=True)
class Learning:
    """The quality table of the last 90 days; replaced as a whole, so that a decision never waits for it."""

    experience: Experience
    now: Callable[[], datetime]
    _table: QualityTable = field(default_factory=lambda: QualityTable({}))
    _votes: Mapping[tuple[str, str], int] = field(default_factory=dict)

    async def read(self) -> None:
        """Learn what the log says by now. Raises `StorageFailed`."""
        records = await self.experience.track_records(self.now() - LOOK_BACK)
        self._table = QualityTable.of(sign for record in records for sign in of_record(record))
        self._votes = {(record.intent, record.model): record.satisfaction.of for record in records}

    async def keep_reading(self) -> None:
        """Read again every hour; what could not be read is tried again at the next turn."""
        while True:
            await asyncio.sleep(EVERY)
            try:
                await self.read()
            except StorageFailed as failure:
                log.warning("what was learned stays as it is: %s", failure)

    def quality(self, intent: str, card: str) -> Quality | None:
        """See `Learned`."""
        mean = self._table.tally(intent, card).mean
        return None if mean is None else Quality(mean=mean, n=self._votes[intent, card])
