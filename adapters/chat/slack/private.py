"""Words for one pair of eyes: through a response URL, as an ephemeral message, or in a direct message."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.chat.slack.blocks import Block, answer, footer, notification
from adapters.chat.slack.failure import NotDelivered
from adapters.chat.slack.files import Files
from adapters.chat.slack.markdown import safe, split
from adapters.chat.slack.payload import text
from adapters.chat.slack.web_api import CallFailed, WebApi
from adapters.chat.slack.wording import sentence
from routing.vocabulary import Reply

log = logging.getLogger(__name__)

MOST_PARTS = 4
"""A response URL takes five messages within 30 minutes, and the first one says that work has begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ear:
    """Who is to read something, and where."""

    channel: str
    user: str
    root: str = ""
    """The thread, empty outside of one."""
    response_url: str = ""


class Whisper:
    """Says something to one person, in the way that works."""

    def __init__(self, *, api: WebApi, session: aiohttp.ClientSession, api_url: str) -> None:
        self._api = api
        self._session = session
        self._host = urlsplit(api_url).hostname or ""

    async def say(self, ear: Ear, words: str, blocks: Sequence[Block] = ()) -> None:
        """Raises `CallFailed` when no way works."""
        if self._is_slack(ear.response_url) and await self._answer(ear, words, blocks):
            return
        content = _content(words, blocks)
        thread = {"thread_ts": ear.root} if ear.root else {}
        try:
            await self._api.post(
                "chat.postEphemeral", channel=ear.channel, user=ear.user, **thread, **content
            )
        except CallFailed:
            await self._api.post("chat.postMessage", channel=ear.user, **content)

    async def write(self, ear: Ear, words: str) -> None:
        """Into the direct conversation, where it stays. Raises `CallFailed`."""
        await self._api.post("chat.postMessage", channel=ear.user, **_content(words, ()))

    async def _answer(self, ear: Ear, words: str, blocks: Sequence[Block]) -> bool:
        """Use the response URL, which works even where the bot is not a member."""
        thread = {"thread_ts": ear.root} if ear.root else {}
        body = {"response_type": "ephemeral", "replace_original": False, **thread, **_content(words, blocks)}
        try:
            answer = await AsyncWebhookClient(ear.response_url, session=self._session).send_dict(body)
        except (TimeoutError, aiohttp.ClientError):
            return False
        return answer.status_code == HTTPStatus.OK

    async def direct(self, user: str) -> str:
        """The id of the direct conversation with somebody. Raises `CallFailed`."""
        opened = await self._api.post("conversations.open", users=user)
        return text(opened, "channel", "id")

    def _is_slack(self, url: str) -> bool:
        """Whether the address leads to the Slack that we talk to, and nowhere else."""
        host = urlsplit(url).hostname or ""
        return bool(host) and (host == self._host or host.endswith(f".{self._host}"))


class PrivateDraft:
    """A `routing.ports.Draft` that only the asker sees; it cannot be edited, so it appears when whole.

    `onward` makes the buttons that lead further.
    """

    def __init__(
        self,
        whisper: Whisper,
        files: Files,
        ear: Ear,
        onward: Callable[[Reply], list[Block]] = lambda reply: [],
    ) -> None:
        self._whisper = whisper
        self._files = files
        self._onward = onward
        self._ear = ear
        self._greeted = False

    @property
    def ref(self) -> str:
        """Always empty: Slack gives private messages no id that could be used later."""
        return ""

    async def status(self, words: str) -> None:
        """Say once that work has begun."""
        if self._greeted:
            return
        self._greeted = True
        try:
            await self._whisper.say(self._ear, words)
        except CallFailed as error:
            log.info("slack: no private status: %s", error)

    async def write(self, text: str) -> None:
        """Nothing: see the class."""

    async def finish(self, reply: Reply) -> str:
        """Show the answer. Raises `NotDelivered` when Slack takes it in no form."""
        words = safe(reply.text)
        parts = split(words)
        shown = parts[:MOST_PARTS]
        if len(parts) > MOST_PARTS:
            where = await self._whole_in_file(words, reply)
            shown[-1] = f"{shown[-1]}\n\n{sentence(where, reply.language)}"
        try:
            for part in shown[:-1]:
                await self._whisper.say(self._ear, notification(part), answer(part))
            last = shown[-1]
            blocks = [*answer(last), *footer(reply), *self._onward(reply)]
            await self._whisper.say(self._ear, notification(last), blocks)
        except CallFailed as error:
            raise NotDelivered(f"the private answer did not get through: {error}") from error
        return ""

    async def _whole_in_file(self, words: str, reply: Reply) -> str:
        """Send all of it to the person alone; returns the name of the sentence about it."""
        name = sentence("file_name", reply.language)
        try:
            await self._files.send(await self._whisper.direct(self._ear.user), "", name, words)
        except CallFailed as error:
            log.info("slack: no file: %s", error)
            return "rest_left_out"
        return "rest_in_file_dm"


def _content(words: str, blocks: Sequence[Block]) -> dict[str, object]:
    unfurl = {"unfurl_links": False, "unfurl_media": False}
    return {"text": words or "…", **({"blocks": list(blocks)} if blocks else {}), **unfurl}
