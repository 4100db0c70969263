"""An answer as one message that is edited in place: group chats, channels, and wherever a stream ended."""

import logging
from collections.abc import Awaitable, Callable

from adapters.chat.teams.addresses import Address
from adapters.chat.teams.connector import Activity, Connector, NotDelivered
from adapters.chat.teams.markdown import LONGEST_PART, split, while_streaming
from adapters.chat.teams.rendering import Rendered, message

log = logging.getLogger(__name__)

SPACING = 1.0
"""Seconds between two edits: 30 of the 60 requests that a conversation may see in half a minute."""
GONE = frozenset({403, 404, 405, 409, 410})
"""What can no longer be edited: a person deleted it, or it never became a message."""
_SMALLEST = 200
"""Characters; a part that is still too large at this size is not too large for its text."""


class Editing:
    """One message, posted at the first words and edited from then on."""

    def __init__(
        self, *, connector: Connector, address: Address, clock: Callable[[], float], ref: str = ""
    ) -> None:
        self.ref = ref
        self._connector = connector
        self._address = address
        self._clock = clock
        self._shown = ""
        self._next = 0.0

    @property
    def due(self) -> bool:
        return self._clock() >= self._next

    async def status(self, words: str) -> None:
        """A placeholder, which the answer replaces."""
        if not self._shown:
            await self._show(f"_{words}_")

    async def show(self, text: str) -> None:
        if not self.due:
            return
        shown = while_streaming(text)[:LONGEST_PART]
        if shown and shown != self._shown and await self._show(shown):
            self._shown = shown

    async def finish(self, rendered: Rendered) -> str:
        """Put the first part in the message's place and the others under it; returns the last one's id."""
        return await deliver(rendered, self._settle)

    async def _show(self, text: str) -> bool:
        activity = message(self._address, text)
        if self.ref:
            answer = await self._connector.put_once(self._address, self.ref, activity)
            if answer.status in GONE:
                self.ref = ""
        else:
            answer = await self._connector.post_once(self._address, activity)
            self.ref = answer.id
        self._next = self._clock() + max(SPACING, answer.retry_after or 0.0)
        return answer.ok

    async def _settle(self, activity: Activity, below: Activity | None) -> str:
        ref = await self._put_in_place(activity)
        return await post_below(self._connector, self._address, below) or ref

    async def _put_in_place(self, activity: Activity) -> str:
        if self.ref:
            try:
                await self._connector.put(self._address, self.ref, activity)
            except NotDelivered as failure:
                if failure.answer.status not in GONE:
                    raise
            else:
                settled, self.ref = self.ref, ""
                return settled
        return await self._connector.post(self._address, activity)


Send = Callable[[Activity, Activity | None], Awaitable[str]]
"""Sends a part, and after the last one the card below it; returns the id of the last of them."""


async def post_below(connector: Connector, address: Address, below: Activity | None) -> str:
    """Post the card of an answer, which stands there already and is not sent again for the card's sake.

    Returns the card's id, empty if there is none.
    """
    if below is None:
        return ""
    try:
        return await connector.post(address, below)
    except NotDelivered as failure:
        log.warning("the card below an answer was not delivered: %s", failure)
        return ""


async def deliver(rendered: Rendered, send: Send) -> str:
    """Send the parts in order, smaller where Teams calls one too large; returns the last one's id."""
    waiting = list(rendered.texts)
    ref = ""
    while waiting:
        text = waiting.pop(0)
        try:
            last = not waiting
            ref = await send(rendered.activity(text, last=last), rendered.card_below() if last else None)
        except NotDelivered as failure:
            if failure.answer.status != 413 or len(text) < _SMALLEST:
                raise
            waiting = [*split(text, len(text) // 2 + 1), *waiting]
    return ref
