"""An answer as a Teams stream: personal chats only, cumulative text, two minutes at most."""

from collections.abc import Callable
from typing import Literal

from adapters.chat.teams.addresses import Address
from adapters.chat.teams.connector import Activity, Answer, Connector, NotDelivered
from adapters.chat.teams.editing import deliver, post_below
from adapters.chat.teams.markdown import LONGEST_PART, while_streaming
from adapters.chat.teams.rendering import Rendered, message

SPACING = 1.5
"""Seconds between two chunks: Teams takes one request a second, and Microsoft asks to collect that long."""
BUDGET = 110.0
"""Seconds after which a stream is ended by us; Teams ends it, unfriendly, after 120."""
LONGEST_CHUNK = LONGEST_PART // 2 - 100
"""Characters; a first part is never shorter, so that it always begins with what was streamed."""
_LONGEST_STATUS = 1_000
_NOT_CUMULATIVE = 400
"""What Teams answers when a stream's text does not begin with what it shows."""
_LATER = frozenset({0, 412, 429, 500, 502, 503, 504})
"""The next chunk holds this one's text too: nothing is lost, nothing is sent again."""


class StreamEnded(Exception):
    """The stream cannot go on; what it left in the chat can be edited."""


class StreamCancelled(StreamEnded):
    """The person pressed Stop in Teams."""


class Streaming:
    """One stream. With `ref`, one that a crash left open: it is finished with the answer if that begins with
    what the stream shows, else it is taken away, because Teams takes no other end of it."""

    def __init__(
        self, *, connector: Connector, address: Address, clock: Callable[[], float], ref: str = ""
    ) -> None:
        self.ref = ref
        self._resumed = bool(ref)
        self._connector = connector
        self._address = address
        self._clock = clock
        self._sequence = 0
        self._text = ""
        self._shown = ""
        self._status = "…"
        self._began = clock()
        self._next = 0.0
        self._settled = False

    @property
    def due(self) -> bool:
        return self._clock() >= self._next

    async def status(self, words: str) -> None:
        """The informative line over an answer that has no text yet."""
        if self._shown or self._resumed or self._clock() < self._next:
            return
        self._status = words[:_LONGEST_STATUS]
        await self._chunk("informative", self._status)

    async def show(self, text: str) -> None:
        """Raises `StreamEnded` when the text began again, the time is over, or Teams says so."""
        if self._resumed:
            return
        if not text.startswith(self._text):
            raise StreamEnded
        self._text = text
        if not self.due:
            return
        shown = while_streaming(text)[:LONGEST_CHUNK]
        if shown == self._shown or not shown.startswith(self._shown):
            return
        if self.ref and self._clock() - self._began > BUDGET:
            raise StreamEnded
        if await self._chunk("streaming", shown):
            self._shown = shown

    async def finish(self, rendered: Rendered) -> str:
        """End the stream with the answer; raises `StreamEnded` where it has to be edited in instead."""
        if not rendered.texts[0].startswith(self._shown):
            raise StreamEnded
        return await deliver(rendered, self._settle)

    async def settle(self) -> None:
        """End the stream with what it shows, so that it becomes a message; Teams may have done so."""
        if self.ref and not self._settled and not self._resumed:
            await self._connector.add_once(
                self._address, self._final(message(self._address, self._shown or self._status))
            )

    async def _settle(self, activity: Activity, below: Activity | None) -> str:
        ref = await self._end(activity)
        return await post_below(self._connector, self._address, below) or ref

    async def _end(self, activity: Activity) -> str:
        """End the stream with the first part; further ones are messages of their own."""
        if not self.ref or self._settled:
            return await self._connector.post(self._address, activity)
        try:
            ref = await self._connector.post(self._address, self._final(activity))
        except NotDelivered as failure:
            if failure.answer.status in _LATER | {413}:
                raise
            if self._resumed and failure.answer.status == _NOT_CUMULATIVE:
                await self._take_away()
            raise StreamEnded from failure
        self._settled = True
        return ref or self.ref

    async def _take_away(self) -> None:
        """Whatever comes of it, the answer is posted: half an answer beside it is better than none."""
        await self._connector.delete_once(self._address, self.ref)
        self.ref = ""

    def _final(self, activity: Activity) -> Activity:
        entities = activity.get("entities")
        own = entities if isinstance(entities, list) else []
        info = {"type": "streaminfo", "streamType": "final", "streamId": self.ref}
        return {**activity, "entities": [info, *own]}

    async def _chunk(self, kind: Literal["informative", "streaming"], text: str) -> bool:
        info: dict[str, object] = {
            "type": "streaminfo", "streamType": kind, "streamSequence": self._sequence + 1,
        }  # fmt: skip
        if self.ref:
            info["streamId"] = self.ref
        else:
            self._began = self._clock()
        activity = {**self._address.envelope(), "type": "typing", "text": text, "entities": [info]}
        send = self._connector.add_once if self.ref else self._connector.post_once
        answer = await send(self._address, activity)
        self._next = self._clock() + max(SPACING, answer.retry_after or 0.0)
        if answer.ok:
            self._sequence += 1
            self.ref = self.ref or answer.id
        elif answer.status not in _LATER:
            raise StreamCancelled if _cancelled(answer) else StreamEnded
        return answer.ok


def _cancelled(answer: Answer) -> bool:
    return answer.status == 403 and "cancel" in f"{answer.code} {answer.because}".lower()
