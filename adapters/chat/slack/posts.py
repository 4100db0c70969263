"""The ordinary messages of one answer: each posted once, even where Slack leaves open whether it was."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from adapters.chat.slack.blocks import Block, Deed, answer, notification
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.pace import Pace
from adapters.chat.slack.payload import Payload, part, parts, text
from adapters.chat.slack.web_api import CallFailed, WebApi

_EVENT = "dirigent_answer"
_BLOCKS_REFUSED = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_blocks_too_many"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an answer goes."""

    channel: str
    root: str
    asked_at: str
    """The `ts` of the message that is answered: the answer is never older."""
    asker: str
    personal: bool
    message_id: str
    title: str = ""
    """What to call a conversation that the question begins; empty where it begins none."""

    def mark(self, number: int) -> str:
        """An opaque name of one part of the answer, by which it is found again."""
        return _opaque(f"{self.message_id}#{number}")

    @property
    def deed(self) -> Deed:
        """What the asker needs to take the whole answer away."""
        return Deed(asker=self.asker, asked_at=self.asked_at, answer=_opaque(self.message_id))

    def metadata(self, number: int) -> dict[str, object]:
        """What every part carries along, so that it is found again."""
        return {
            "event_type": _EVENT,
            "event_payload": {"mark": self.mark(number), "answer": self.deed.answer},
        }


class Posts:
    """Posts, edits and finds messages in one place."""

    def __init__(self, *, api: WebApi, pace: Pace, me: Identity, place: Place) -> None:
        self._api = api
        self._pace = pace
        self._me = me
        self._place = place

    async def post(self, number: int, words: str, foot: Sequence[Block] = ()) -> str:
        """Post part `number`; returns its `ts`.

        Slack answers 500 to some messages that it took, so it is asked what stands there before a second try.
        """
        try:
            return await self._post(number, words, foot)
        except CallFailed as error:
            if error.code in _BLOCKS_REFUSED:
                return await self._post_plainly(number, words, foot)
            if not error.doubtful:
                raise
            return await self.find(number) or await self._post(number, words, foot)

    async def edit(self, ts: str, words: str, foot: Sequence[Block] = (), *, number: int = 1) -> None:
        """Replace what stands in a message of ours by part `number`."""
        arguments = _content(words, [*answer(words), *foot]) | {"metadata": self._place.metadata(number)}
        try:
            await self._api.post("chat.update", channel=self._place.channel, ts=ts, **arguments)
        except CallFailed as error:
            self._pace.limited("chat.update", error.retry_after)
            if not error.doubtful:
                raise
            await self._api.post("chat.update", channel=self._place.channel, ts=ts, **arguments)

    async def drop(self, ts: str) -> None:
        """Take a message away that another one has replaced; if Slack will not, it stays."""
        try:
            await self._api.post("chat.delete", channel=self._place.channel, ts=ts)
        except CallFailed:
            return

    async def find(self, number: int) -> str:
        """The `ts` of part `number`, if it stands there already."""
        mark = self._place.mark(number)
        return await self._find(lambda line: text(part(line, "metadata", "event_payload"), "mark") == mark)

    async def find_stream(self) -> str:
        """The `ts` of a stream of ours that was begun here and not ended."""
        return await self._find(lambda line: text(line, "streaming_state") == "in_progress")

    async def _post(self, number: int, words: str, foot: Sequence[Block]) -> str:
        return await self._send(number, _content(words, [*answer(words), *foot]))

    async def _post_plainly(self, number: int, words: str, foot: Sequence[Block]) -> str:
        """Slack refused the blocks: the text alone, and what stood under it in a message of its own."""
        ts = await self._send(number, {"markdown_text": words})
        if foot:
            await self._send(-number, _content("", foot))
        return ts

    async def _send(self, number: int, content: dict[str, object]) -> str:
        await self._pace.post(self._place.channel)
        below = {"thread_ts": self._place.root} if self._place.root else {}
        answered = await self._api.post(
            "chat.postMessage",
            channel=self._place.channel,
            **below,
            metadata=self._place.metadata(number),
            unfurl_links=False,
            unfurl_media=False,
            **content,
        )
        return text(answered, "ts")

    async def _find(self, wanted: Callable[[Payload], bool]) -> str:
        if not self._place.root:
            return ""
        await self._pace.turn("conversations.replies")
        page = await self._api.get(
            "conversations.replies",
            channel=self._place.channel,
            ts=self._place.root,
            oldest=self._place.asked_at,
            include_all_metadata="true",
            limit=200,
        )
        own = (line for line in parts(page, "messages") if self._me.wrote(line) and wanted(line))
        return next((text(line, "ts") for line in own), "")


async def take_away(api: WebApi, channel: str, root: str, deed: Deed, last: str) -> None:
    """Delete every part of an answer, of which `last` is known by its `ts`. Raises `CallFailed`."""
    page = await api.get(
        "conversations.replies",
        channel=channel,
        ts=root,
        oldest=deed.asked_at,
        include_all_metadata="true",
        limit=200,
    )
    lines = (
        line
        for line in parts(page, "messages")
        if text(part(line, "metadata", "event_payload"), "answer") == deed.answer
    )
    for ts in dict.fromkeys([*(text(line, "ts") for line in lines), last]):
        await api.post("chat.delete", channel=channel, ts=ts)


def _opaque(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:24]


def _content(words: str, blocks: Sequence[Block]) -> dict[str, object]:
    return {"text": notification(words) or "…", "blocks": list(blocks)}
