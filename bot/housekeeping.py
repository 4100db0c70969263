"""Retention: deletes what is older than the settings allow, at the start and then every hour."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

from bot.settings import RetentionSettings
from routing.ports import QualityLog

log = logging.getLogger(__name__)

EVERY = 3600.0
"""Seconds."""


async def housekeeping(quality_log: QualityLog, retention: RetentionSettings) -> None:
    """Sweep for ever; a sweep that fails is tried again at the next turn and said in the log."""
    while True:
        now = datetime.now(UTC)
        try:
            gone = await quality_log.sweep(
                texts_before=now - timedelta(days=retention.texts),
                rows_before=now - timedelta(days=retention.figures),
            )
        except Exception as error:  # noqa: BLE001 - retention must outlive one locked or full disk
            log.error("retention failed: %s", type(error).__name__)  # noqa: TRY400
        else:
            if gone:
                log.info("retention: %d rows are gone", gone)
        await asyncio.sleep(EVERY)
