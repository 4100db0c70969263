"""Slack's native streaming: one message that grows while it is written."""

from collections.abc import Callable, Mapping, Sequence

from adapters.chat.slack.blocks import Block
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.pace import Pace
from adapters.chat.slack.payload import text
from adapters.chat.slack.posts import Place
from adapters.chat.slack.web_api import CallFailed, WebApi
from routing.explanation import Step

LIFETIME = 280.0
"""Seconds. Slack ends a stream about five minutes after its start, even under traffic."""

PATIENCE = 1.0
"""Seconds that the rest of a text may wait for the end of its stream."""


class Stream:
    """One stream, as long as it is `sound`; after that, its message is edited."""

    def __init__(
        self,
        *,
        api: WebApi,
        pace: Pace,
        channel: str,
        ts: str,
        clock: Callable[[], float],
        torn: bool = False,
    ) -> None:
        self.ts = ts
        self._torn = torn
        self._api = api
        self._pace = pace
        self._channel = channel
        self._clock = clock
        self._born = clock()

    @property
    def sound(self) -> bool:
        """Whether it shows what it was told to, and will take more."""
        return not self._torn and self._clock() - self._born < LIFETIME

    async def append(self, more: str, *, last: bool = False) -> bool:
        """Show more. False: the workspace's budget is used up for now, nothing was sent."""
        if not self._pace.may("chat.appendStream", last=last):
            return False
        await self._call("chat.appendStream", markdown_text=more)
        return True

    async def stop(
        self,
        more: str = "",
        foot: Sequence[Block] = (),
        *,
        metadata: Mapping[str, object] | None = None,
        session_status: str = "",
    ) -> None:
        """Show the rest with the blocks below it, and end the stream.

        Where the end has to wait for its turn, the rest is shown first: whoever reads need not wait.
        """
        if more and self._pace.wait("chat.stopStream") > PATIENCE and await self.append(more, last=True):
            more = ""
        await self._pace.turn("chat.stopStream")
        arguments: dict[str, object] = {"markdown_text": more, "blocks": list(foot), "metadata": metadata}
        arguments["session_status"] = session_status
        await self._call("chat.stopStream", **{name: value for name, value in arguments.items() if value})

    async def _call(self, method: str, **arguments: object) -> None:
        try:
            await self._api.post(method, channel=self._channel, ts=self.ts, **arguments)
        except CallFailed as error:
            self._torn = True
            self._pace.limited(method, error.retry_after)
            raise


async def begin(
    *,
    api: WebApi,
    pace: Pace,
    me: Identity,
    place: Place,
    words: str,
    steps: Sequence[Step],
    clock: Callable[[], float],
) -> Stream | None:
    """Begin a stream with its first words; None if the workspace's budget is used up for now."""
    if not pace.may("chat.startStream"):
        return None
    recipient = {} if place.personal else {"recipient_team_id": me.team, "recipient_user_id": place.asker}
    try:
        answered = await api.post(
            "chat.startStream",
            channel=place.channel,
            thread_ts=place.root,
            **_opening(words, steps),
            **recipient,
        )
    except CallFailed as error:
        pace.limited("chat.startStream", error.retry_after)
        raise
    return Stream(api=api, pace=pace, channel=place.channel, ts=text(answered, "ts"), clock=clock)


def _opening(words: str, steps: Sequence[Step]) -> dict[str, object]:
    """The first words, below what was decided: cards that Slack folds into one line."""
    if not steps:
        return {"markdown_text": words}
    cards: list[dict[str, str]] = [
        {
            "type": "task_update",
            "id": step.name,
            "title": step.title,
            "status": "complete",
            **({"details": step.details} if step.details else {}),
        }
        for step in steps
    ]
    plan = {"type": "plan_update", "title": steps[-1].title}
    text = {"type": "markdown_text", "text": words}
    return {"task_display_mode": "plan", "chunks": [plan, *cards, text]}
