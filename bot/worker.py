"""The work loop: takes waiting messages, in order within a thread and in parallel across threads."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field

from bot.backlog import Backlog
from bot.conversation import Conversation
from routing.errors import StorageFailed
from routing.ports import Inbox
from routing.vocabulary import Message

log = logging.getLogger(__name__)

POLL = 1.0
"""Seconds between looks at the inbox when nobody wakes the loop."""


async def _calm() -> None:
    """Nothing else is going on."""


@dataclass(slots=True, kw_only=True)
class Worker:
    """Answers what the inbox holds until it is told to stop."""

    inbox: Inbox
    conversation: Conversation
    new_id: Callable[[], str]
    at_once: int = 64
    """Messages that are worked on at the same time."""
    backlog: Backlog = field(default_factory=Backlog)
    aside: int = 8
    """Answers beside those, which only have to be sent: that there is no room, or what a crash left."""
    calm: Callable[[], Awaitable[None]] = _calm
    """Waited for before each message: whoever is being acknowledged goes first."""
    pauses: tuple[float, ...] = (1.0, 5.0)
    """Seconds before an answer that could not be delivered is tried again."""
    _awake: asyncio.Event = field(default_factory=asyncio.Event)
    _tasks: set["asyncio.Task[None]"] = field(default_factory=set)
    _sending: set["asyncio.Task[None]"] = field(default_factory=set)
    _loop: "asyncio.Task[None] | None" = None

    def wake(self) -> None:
        """There may be something to do."""
        self._awake.set()

    async def start(self) -> None:
        """Give back what a crash left half-done, and begin."""
        await self.inbox.release()
        self.backlog.waiting = await self.inbox.waiting()
        self.backlog.turned_away = self.aside
        self._loop = asyncio.create_task(self._run(), name="work loop")

    async def stop(self, patience: float = 25.0) -> None:
        """Take nothing new, let what is under way finish, cancel what takes longer than `patience` seconds.

        What is cancelled stays in the inbox and is answered after the next start.
        """
        if self._loop is not None:
            self._loop.cancel()
            with suppress(asyncio.CancelledError):
                await self._loop
        if not (under_way := self._tasks | self._sending):
            return
        _, late = await asyncio.wait(under_way, timeout=patience)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            self._awake.clear()
            try:
                await self._take()
            except StorageFailed as failed:
                log.error("the inbox cannot be read, trying again: %s", failed)  # noqa: TRY400 - no traceback needed
            # Not `wait_for`: before Python 3.12 it can swallow the cancellation that ends this loop.
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL):
                    await self._awake.wait()

    async def _take(self) -> None:
        """Begin as many answers as may be under way at the same time."""
        while self.backlog.turned_away and len(self._sending) < self.aside:
            message = await self.inbox.claim_answered()
            self.backlog.turned_away = self.backlog.turned_away - 1 if message else 0
            if message is not None:
                self._begin(message, self._sending)
        while len(self._tasks) < self.at_once and (message := await self._next()):
            self._begin(message, self._tasks)

    def _begin(self, message: Message, among: set["asyncio.Task[None]"]) -> None:
        self.backlog.begun()
        task = asyncio.create_task(self._work(message), name="answer")
        among.add(task)
        task.add_done_callback(self._finished)

    async def _next(self) -> Message | None:
        await self.calm()
        message = await self.inbox.claim()
        if message is None and self.backlog.waiting:  # of a busy thread; or it could not be read
            self.backlog.waiting = await self.inbox.waiting()
        return message

    def _finished(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        self._sending.discard(task)
        self._awake.set()

    async def _work(self, message: Message) -> None:
        """Answer; try again after a pause; at last apologise. Only here everything is caught."""
        for pause in (*self.pauses, None):
            try:
                await self.conversation.answer(message)
            except Exception as error:  # noqa: BLE001 - the work loop owns retry
                error_id = self.new_id()
                _log_without_text("answering", error_id, error)
                if pause is None:
                    await self._give_up(message, error_id)
                    return
                await asyncio.sleep(pause)
            else:
                return

    async def _give_up(self, message: Message, error_id: str) -> None:
        try:
            await self.conversation.apologise(message, error_id)
        except Exception as error:  # noqa: BLE001 - nothing is left to try
            _log_without_text("apologising", error_id, error)
            await self.inbox.done(message.id)


def _log_without_text(doing: str, error_id: str, error: Exception) -> None:
    """Only the exception's kind and place: its text may hold words of the message."""
    log.error("%s failed: error %s, %s at %s", doing, error_id, type(error).__name__, _place(error))


def _place(error: BaseException) -> str:
    """File and line where it happened, without any value."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown place"
