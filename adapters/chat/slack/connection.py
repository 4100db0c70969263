"""A connection to one Slack workspace: the parts put together behind Bolt.

This module and those that it imports load Slack's SDK.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from http import HTTPStatus
from textwrap import shorten

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.slack.blocks import Block
from adapters.chat.slack.body import Body
from adapters.chat.slack.desk import Desk
from adapters.chat.slack.draft import ThreadDraft
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.farewell import Farewell
from adapters.chat.slack.files import readable_files
from adapters.chat.slack.history import History
from adapters.chat.slack.identity import Identity
from adapters.chat.slack.installations import Installed
from adapters.chat.slack.payload import Payload
from adapters.chat.slack.people import People
from adapters.chat.slack.posts import Place
from adapters.chat.slack.private import Ear, PrivateDraft
from adapters.chat.slack.sharing import Shelf, Shelved, share_buttons
from adapters.chat.slack.switchboard import Switchboard
from adapters.chat.slack.web_api import WebApi
from routing.errors import InboxClosed
from routing.ports import Draft
from routing.vocabulary import Message, Reply, Scope

log = logging.getLogger(__name__)

TIMEOUT = aiohttp.ClientTimeout(total=15)


class Connection:
    """Everything that exists for one workspace. `left` is called when the app is removed from it."""

    def __init__(self, *, desk: Desk, body: Body, token: str, left: Callable[[], Awaitable[None]]) -> None:
        self._desk = desk
        self._token = token
        self.me = desk.me
        self._app = _app(desk.hasty, desk.me, token)
        self._errands = Errands()
        people = People(desk.hasty, desk.clock)
        self._shelf = Shelf(desk.clock)
        self.history = History(api=desk.hasty, pace=desk.pace, me=desk.me, people=people, files=desk.files)
        switchboard = Switchboard(
            desk=desk,
            people=people,
            shelf=self._shelf,
            errands=self._errands,
            body=body,
            farewell=Farewell(left),
        )
        switchboard.listeners().register(self._app)
        self._app.error(on_error)

    def is_of(self, installed: Installed) -> bool:
        """Whether it works with this very installation."""
        return self._token == installed.bot_token

    async def answer(self, payload: Payload) -> BoltResponse:
        """Take a request, in the form in which Socket Mode hands it over."""
        request = AsyncBoltRequest(mode="socket_mode", body=dict(payload))
        answer = await self._app.async_dispatch(request)
        if answer.status == HTTPStatus.NOT_FOUND:  # a kind of request that nobody knows yet
            return BoltResponse(status=HTTPStatus.OK)
        return answer

    async def with_files(self, message: Message) -> Message:
        """The message with what its files say."""
        found = readable_files(message.attachments)
        reading = (
            self._desk.files.read(file, message.address(f"file{number}")) for number, file in enumerate(found)
        )
        return replace(message, attachments=tuple(await asyncio.gather(*reading)))

    async def draft(self, message: Message, resume: str) -> Draft:
        """Begin an answer where its message asks for it."""
        thread = message.thread
        root = message.address("root")
        if message.private:
            url = message.address("response_url")
            channel = message.address("ear") or thread.channel
            ear = Ear(channel=channel, user=message.author.id, root=root, response_url=url)
            return PrivateDraft(self._desk.whisper, self._desk.files, ear, self._onward(message))
        place = Place(
            channel=thread.channel,
            root=root or thread.root,
            asked_at=message.address("ts") or thread.root,
            asker=message.author.id,
            personal=thread.scope is Scope.PERSONAL,
            message_id=message.id,
            title=_title(message),
        )
        return ThreadDraft(self._desk, place, ts=resume.rpartition(":")[2])

    def _onward(self, message: Message) -> Callable[[Reply], list[Block]]:
        """A summary for one pair of eyes may be passed on by its asker."""

        def buttons(reply: Reply) -> list[Block]:
            if message.command != "summarize" or not reply.exchange:
                return []
            elsewhere = message.address("ear")
            summary = Shelved(
                reply=reply,
                asker=message.author.id,
                channel="" if elsewhere else message.thread.channel,
                root=message.address("root"),
            )
            return share_buttons(self._shelf.put(summary), summary)

        return buttons

    async def close(self) -> None:
        """Finish what is under way."""
        await self._errands.finish()


def _title(message: Message) -> str:
    """The first words of a question that begins a conversation."""
    if message.thread.scope is not Scope.PERSONAL or message.address("ts") != message.thread.root:
        return ""
    return shorten(message.text or f"/{message.command}", 60, placeholder=" …")


async def on_error(error: Exception) -> BoltResponse:
    """A report that could not be stored: Slack is told 503, or nothing in Socket Mode, and comes again."""
    if not isinstance(error, InboxClosed):
        log.error("slack: a report was not taken: %s", type(error).__name__)
    return BoltResponse(status=HTTPStatus.SERVICE_UNAVAILABLE, body="")


def _app(api: WebApi, me: Identity, token: str) -> AsyncApp:
    """Bolt, told to answer after its listeners and to ask nobody who we are."""

    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(
            enterprise_id=me.enterprise or None,
            team_id=me.team,
            bot_user_id=me.user,
            bot_id=me.bot,
            bot_token=token,
        )

    return AsyncApp(
        logger=quiet(),
        client=AsyncWebClient(base_url=api.client.base_url, session=api.client.session),
        authorize=authorize,
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )


def quiet() -> logging.Logger:
    """A logger for the SDK, which quotes what people wrote; `on_error` says what is worth saying."""
    quiet = logging.getLogger(f"{__name__}.sdk")
    quiet.setLevel(logging.CRITICAL)
    return quiet
