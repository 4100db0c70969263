"""What people's votes teach: learned from the log once a day, kept as versions, heeded in every decision."""

import asyncio
import logging
import time as clocks
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

from bot.schedule import last_due
from routing.conditions import Quality, Worth
from routing.errors import Misconfigured
from routing.learning.notes import Notes, Standing
from routing.learning.training import ANSWERS, UNTRAINED, Training, dump, load, train
from routing.ports import Experience, Trainings
from routing.strategies.odds import Chance, Looked

log = logging.getLogger(__name__)

EVERY = 5.0
"""Seconds between two looks at whether another version is in use or a training is due."""
LOOK_BACK = timedelta(days=90)
"""Older votes are forgotten, so that a model that was put last is tried again some day."""
LEASE = timedelta(minutes=10)
"""For how long nobody else may train; several times what the largest training takes."""

Learned = Callable[[str, str], Quality | None]
"""What people think of a card's answers to an intent, both by name; None if nobody said anything."""


def untaught(_intent: str, _card: str) -> Quality | None:
    """Nobody said anything."""
    return None


@dataclass(slots=True, kw_only=True)
class Learning:
    """The training in use; replaced as a whole, so that a decision never waits for it."""

    experience: Experience
    trainings: Trainings
    now: Callable[[], datetime]
    holder: str
    """A name of this process alone, for the lease."""
    training: Training = field(default_factory=lambda: UNTRAINED)
    _standing: Standing = field(default_factory=Standing)
    _trained: datetime | None = None
    """When this process last tried, whether or not there was anything to learn."""

    async def follow(self) -> None:
        """Use the version that the ledger says is in use. Raises `StorageFailed`.

        A version that this program cannot read teaches nothing: the priors stand until the next training.
        """
        standing = await self.trainings.standing()
        if standing.number != self._standing.number:
            self.training = await self._training(standing.number)
            log.info("learning: version %d is in use", standing.number)
        self._standing = standing

    async def train(self) -> Notes | None:
        """Learn from the log and use it; None if another process is training.

        What teaches nothing is not kept as a version. Raises `StorageFailed`.
        """
        if not await self.trainings.lease(self.holder, LEASE):
            return None
        try:
            return await self._train()
        finally:
            await self.trainings.lease(self.holder, timedelta(0))

    async def train_if_due(self, at: time) -> None:
        """Train once a day; not where a version was taken back to, and not where another process did."""
        if not await self._is_due(at) or not await self.trainings.lease(self.holder, LEASE):
            return
        try:
            if await self._is_due(at):
                await self._train()
        finally:
            await self.trainings.lease(self.holder, timedelta(0))

    def quality(self, intent: str, card: str) -> Quality | None:
        """See `Learned`."""
        return self.training.quality(intent, card)

    def worth(self, text: str, intent: str) -> Worth:
        """How much more than usual a stronger model is worth for a text of an intent."""
        return self.training.worth(text, intent)

    def chance(self, looked: Looked) -> Chance:
        """How likely a whole answer is to be good enough."""
        return self.training.chance(looked)

    async def _train(self) -> Notes:
        self._trained = self.now()
        began, since = clocks.monotonic(), self.now() - LOOK_BACK
        records = await self.experience.track_records(since)
        rated = await self.experience.rated(since, ANSWERS)
        training = await asyncio.to_thread(train, records, rated)
        notes = replace(training.notes, seconds=round(clocks.monotonic() - began, 3))
        if not training.is_empty:
            number = await self.trainings.keep(dump(training), notes)
            log.info("learning: trained version %d in %.1f s", number, notes.seconds)
        await self.follow()
        return notes

    async def _training(self, number: int) -> Training:
        lesson = await self.trainings.lesson(number)
        if not lesson:
            return UNTRAINED
        notes = {version.number: version.notes for version in await self.trainings.versions()}
        try:
            return load(lesson, notes[number])
        except Misconfigured as unreadable:
            log.warning("learning: version %d: %s", number, unreadable)
            return UNTRAINED

    async def _is_due(self, at: time) -> bool:
        if (await self.trainings.standing()).held:
            return False
        due = last_due(self.now().astimezone(), at)
        if self._trained is not None and self._trained >= due:
            return False
        versions = await self.trainings.versions()
        return not versions or versions[0].made < due


async def keep_up(*steps: Callable[[], Awaitable[None]]) -> None:
    """Take the steps again and again; one that fails is taken at the next turn, and the log says so."""
    while True:
        for step in steps:
            try:
                await step()
            except Exception as error:  # noqa: BLE001 - learning must outlive one locked or full disk
                log.warning("learning: %s; what was learned stays as it is", type(error).__name__)
        await asyncio.sleep(EVERY)
