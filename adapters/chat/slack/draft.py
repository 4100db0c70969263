"""An answer in the making, in a thread: streamed where Slack allows it, else edited, else posted whole."""

import logging
from collections.abc import Sequence

from adapters.chat.slack.blocks import Block, footer
from adapters.chat.slack.desk import Desk
from adapters.chat.slack.failure import NotDelivered
from adapters.chat.slack.markdown import PART, safe, settled, split
from adapters.chat.slack.posts import Place, Posts
from adapters.chat.slack.private import Ear, PrivateDraft
from adapters.chat.slack.stream import Stream, begin
from adapters.chat.slack.web_api import CallFailed
from adapters.chat.slack.wording import sentence
from routing.explanation import Step
from routing.vocabulary import Reply

log = logging.getLogger(__name__)

PAUSE = 0.8
"""Seconds between two changes of what is shown."""
MOST_PARTS = 4
"""Messages of one answer; a longer one goes into a file."""
FEW_PARTS = 2
"""Of such an answer, so many stand in the thread beside the file."""
SKETCH = 0
"""The number of a post that is to be edited; those of a finished answer count from one."""


_DELETED = "message_not_found"
_CLOSED = frozenset(
    {"is_archived", "not_in_channel", "channel_not_found", "cannot_reply_to_message", "thread_not_found"}
)


class ThreadDraft:
    """A `routing.ports.Draft` in a thread that everybody reads.

    What is shown on the way may fail or be left out; `finish` goes on until the answer stands in the thread.
    """

    def __init__(self, desk: Desk, place: Place, ts: str = "") -> None:
        self._desk = desk
        self._place = place
        self._steps: Sequence[Step] = ()
        self._ts = ts
        self._resumed = bool(ts)
        self._stream = self._torn_stream(ts) if ts else None
        self._shown = ""
        self._last = float("-inf")
        self._mute = False
        self._session = False
        self._sketches = Posts(api=desk.hasty, pace=desk.pace, me=desk.me, place=place)
        self._finals = Posts(api=desk.patient, pace=desk.pace, me=desk.me, place=place)

    @property
    def ref(self) -> str:
        return f"{self._place.channel}:{self._ts}" if self._ts else ""

    async def status(self, words: str) -> None:
        """Show words beside the bot's name; in direct messages this brings Slack's own stop button."""
        if self._ts:
            return
        channel, root = self._place.channel, self._place.root
        try:
            await self._desk.hasty.post(
                "assistant.threads.setStatus", channel_id=channel, thread_ts=root, status=words
            )
            if self._place.personal and not self._session:
                await self._set_session("processing")
                self._session = True
                await self._name_session()
        except CallFailed as error:
            log.debug("slack: no status: %s", error)

    async def write(self, text: str) -> None:
        """Show the whole text so far, now and then; a text that begins anew replaces the shown one."""
        if self._mute or self._desk.clock() - self._last < PAUSE:
            return
        shown = safe(settled(text)).lstrip()[:PART]
        if not shown.strip() or shown == self._shown:
            return
        self._last = self._desk.clock()
        try:
            await self._show(shown)
        except CallFailed as error:
            log.info("slack: draft not shown: %s", error)

    async def finish(self, reply: Reply) -> str:
        """Put the whole answer in place. Raises `NotDelivered` when Slack takes it in no form."""
        if reply.private and not self._ts:
            place = self._place
            ear = Ear(channel=place.channel, user=place.asker, root=place.root)
            return await PrivateDraft(self._desk.whisper, self._desk.files, ear).finish(reply)
        try:
            await self._place_all(await self._parts(reply), footer(reply, self._place.deed))
        except CallFailed as error:
            return await self._finish_elsewhere(reply, error)
        finally:
            await self._end_session()
        return self.ref

    async def steps(self, steps: Sequence[Step]) -> None:
        """Remember what was decided, to show it above the answer where Slack has cards for it."""
        self._steps = steps

    # --- on the way ---------------------------------------------------------------------------------

    async def _show(self, shown: str) -> None:
        if not self._ts:
            await self._begin(shown)
        elif self._stream and self._stream.sound and shown.startswith(self._shown):
            if not await self._stream.append(shown[len(self._shown) :]):
                return
        else:
            await self._leave_stream()
            if not self._desk.pace.may("chat.update"):
                return
            await self._sketches.edit(self._ts, shown)
        self._shown = shown if self._ts else ""

    async def _begin(self, shown: str) -> None:
        """Stream; where that fails, post once and edit; where that fails too, be silent until the end."""
        desk = self._desk
        if float(self._place.asked_at) < desk.began and await self._take_over():
            await self._show(shown)
            return
        try:
            self._stream = await begin(
                api=desk.hasty,
                pace=desk.pace,
                me=desk.me,
                place=self._place,
                words=shown,
                steps=self._steps,
                clock=desk.clock,
            )
            self._ts = self._stream.ts if self._stream else ""
        except CallFailed as error:
            log.info("slack: no stream: %s", error)
            if error.doubtful and (ts := await self._sketches.find_stream()):
                self._ts, self._stream = ts, self._torn_stream(ts)
            else:
                await self._begin_plainly(shown)

    async def _take_over(self) -> bool:
        """Whether a program that was killed left a draft here which its ledger does not know."""
        try:
            ts = await self._sketches.find_stream() or await self._sketches.find(SKETCH)
        except CallFailed:
            return False
        if ts:
            self._ts, self._stream = ts, self._torn_stream(ts)
        return bool(ts)

    async def _begin_plainly(self, shown: str) -> None:
        try:
            self._ts = await self._sketches.post(SKETCH, shown)
        except CallFailed:
            self._mute = True
            raise

    async def _leave_stream(self) -> None:
        """End the stream, so that its message can be edited; an error means that it has ended already."""
        stream, self._stream = self._stream, None
        if stream is not None:
            try:
                await stream.stop()
            except CallFailed as error:
                log.debug("slack: stream had ended: %s", error)

    def _torn_stream(self, ts: str) -> Stream:
        """A stream of which nobody knows what it shows, and whether it still runs."""
        desk = self._desk
        channel = self._place.channel
        return Stream(api=desk.hasty, pace=desk.pace, channel=channel, ts=ts, clock=desk.clock, torn=True)

    # --- at the end ---------------------------------------------------------------------------------

    async def _parts(self, reply: Reply) -> list[str]:
        """The answer in parts; of one with too many, the first ones and a file that holds all of it."""
        words = safe(reply.text)
        parts = split(words)
        if len(parts) <= MOST_PARTS:
            return parts
        name = sentence("file_name", reply.language)
        try:
            await self._desk.files.send(self._place.channel, self._place.root, name, words)
        except CallFailed as error:
            log.info("slack: no file, so the answer comes in %d parts: %s", len(parts), error)
            return parts
        return [*parts[:FEW_PARTS], sentence("rest_in_file", reply.language)]

    async def _place_all(self, words: Sequence[str], foot: Sequence[Block]) -> None:
        await self._place_first(words[0], foot if len(words) == 1 else [])
        for number, more in enumerate(words[1:], start=2):
            await self._place_further(number, more, foot if number == len(words) else [])

    async def _finish_elsewhere(self, reply: Reply, error: CallFailed) -> str:
        """Nobody can write there any more: the asker gets a word about it, or the answer, alone.

        Raises `NotDelivered` where that does not work either, or the answer may still get through later.
        """
        place, whisper = self._place, self._desk.whisper
        ear = Ear(channel=place.channel, user=place.asker)
        try:
            if error.code == _DELETED:
                await whisper.say(ear, sentence("deleted_meanwhile", reply.language))
                return ""
            if error.code in _CLOSED:
                return await PrivateDraft(whisper, self._desk.files, ear).finish(reply)
        except CallFailed as another:
            error = another
        raise NotDelivered(f"the answer did not get through: {error}") from error

    async def _place_first(self, words: str, foot: Sequence[Block]) -> None:
        if await self._finish_stream(words, foot):
            return
        await self._leave_stream()
        if not self._ts and float(self._place.asked_at) < self._desk.began and await self._take_over():
            await self._leave_stream()
        unfinished = self._ts
        if unfinished:
            try:
                await self._desk.pace.turn("chat.update")
                await self._finals.edit(unfinished, words, foot)
            except CallFailed as error:
                if error.code == _DELETED:  # somebody took it away: it does not come back
                    raise
                log.info("slack: answer posted anew: %s", error)
            else:
                return
        self._ts = await self._finals.post(1, words, foot)
        if unfinished and unfinished != self._ts:
            await self._finals.drop(unfinished)

    async def _place_further(self, number: int, words: str, foot: Sequence[Block]) -> None:
        """A draft that a crash interrupted may have posted this part before."""
        known = await self._finals.find(number) if self._resumed else ""
        if known:
            await self._finals.edit(known, words, foot, number=number)
        else:
            await self._finals.post(number, words, foot)

    async def _finish_stream(self, words: str, foot: Sequence[Block]) -> bool:
        """End the stream with the rest of the answer; False if something else stands there."""
        stream = self._stream
        if stream is None or not stream.sound or not words.startswith(self._shown):
            return False
        try:
            await stream.stop(
                words[len(self._shown) :],
                foot,
                metadata=self._place.metadata(1),
                session_status="active" if self._session else "",
            )
        except CallFailed as error:
            log.info("slack: stream not finished: %s", error)
            return False
        self._stream, self._session = None, False
        return True

    async def _set_session(self, status: str) -> None:
        await self._desk.hasty.post(
            "agents.sessions.setStatus",
            channel_id=self._place.channel,
            thread_ts=self._place.root,
            status=status,
        )

    async def _name_session(self) -> None:
        """A conversation is called after its first question."""
        if not self._place.title:
            return
        await self._desk.hasty.post(
            "agents.sessions.rename",
            channel_id=self._place.channel,
            thread_ts=self._place.root,
            title=self._place.title,
        )

    async def _end_session(self) -> None:
        if self._session:
            self._session = False
            try:
                await self._set_session("active")
            except CallFailed as error:
                log.info("slack: session not ended: %s", error)
