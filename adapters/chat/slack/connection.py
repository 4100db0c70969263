"""A connection to one Slack workspace: the parts put together, over Socket Mode or HTTP.

This module and those that it imports load Slack's SDK, which takes most of a second: import it when Slack
is configured, and not before.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from http import HTTPStatus
from textwrap import shorten

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.slack.blocks import Block
from adapters.chat.slack.body import Body
from adapters.chat.slack.credentials import Credentials, complaint
from adapters.chat.slack.desk import Desk
from adapters.chat.slack.draft import ThreadDraft
from adapters.chat.slack.edge import Rejected, commanded, shaped
from adapters.chat.slack.errands import Errands
from adapters.chat.slack.files import Files, readable_files
from adapters.chat.slack.history import History
from adapters.chat.slack.identity import Identity, identify
from adapters.chat.slack.pace import Pace
from adapters.chat.slack.payload import Payload
from adapters.chat.slack.people import People
from adapters.chat.slack.posts import Place
from adapters.chat.slack.private import Ear, PrivateDraft, Whisper
from adapters.chat.slack.sharing import Shelf, Shelved, share_buttons
from adapters.chat.slack.switchboard import Switchboard
from adapters.chat.slack.web_api import WebApi
from routing.errors import InboxClosed
from routing.ports import Draft
from routing.vocabulary import Message, Reply, Scope

log = logging.getLogger(__name__)

_SHAPES = {"slash_commands": commanded}
"""How a kind of envelope has to look; all others hold an object with a type."""
TIMEOUT = aiohttp.ClientTimeout(total=15)


class Connection:
    """Everything that exists between start and stop."""

    def __init__(self, *, session: aiohttp.ClientSession, me: Identity, desk: Desk, app: AsyncApp) -> None:
        self._session = session
        self._desk = desk
        self._app = app
        self._me = me
        self._errands = Errands()
        self._people = People(desk.hasty, desk.clock)
        self._socket: SocketModeClient | None = None
        self._shelf = Shelf(desk.clock)
        self.history = History(api=desk.hasty, pace=desk.pace, me=me, people=self._people)

    def listen(self, body: Body) -> None:
        """Register for everything that Slack reports."""
        switchboard = Switchboard(
            desk=self._desk, people=self._people, shelf=self._shelf, errands=self._errands, body=body
        )
        switchboard.listeners().register(self._app)
        self._app.error(on_error)

    async def open_socket(self, app_token: str) -> None:
        """Connect in Socket Mode. Raises what `complaint` says if Slack does not take the token.

        The SDK would try for ever, so the token is tried once before the SDK gets it.
        """
        client = self._desk.patient.client
        try:
            opened = await client.apps_connections_open(app_token=app_token)
        except SlackApiError as error:
            raise complaint("app_token", str(error.response.get("error"))) from None
        except (aiohttp.ClientError, TimeoutError) as error:
            raise complaint("app_token", type(error).__name__) from None
        self._socket = SocketModeClient(app_token=app_token, web_client=client, logger=_quiet())
        self._socket.socket_mode_request_listeners.append(self._take)
        self._socket.wss_uri = opened["url"]
        await self._socket.connect()  # type: ignore[no-untyped-call]  # the SDK left it untyped

    async def dispatch(self, payload: Payload) -> web.Response:
        """Hand over what came in by HTTP, in the form in which Socket Mode hands it over."""
        return await to_aiohttp_response(await self._answer(payload))

    async def _take(self, client: AsyncBaseSocketModeClient, envelope: SocketModeRequest) -> None:
        """Acknowledge an envelope, unless it has to come again; what is malformed need not."""
        try:
            payload = _SHAPES.get(envelope.type, shaped)(envelope.payload)
            answer = await self._answer(payload)
        except Rejected as rejected:
            log.warning("slack: an envelope was malformed: %s", rejected)
            answer = BoltResponse(status=HTTPStatus.OK)
        await send_async_response(client, envelope, answer, time.time())

    async def _answer(self, payload: Payload) -> BoltResponse:
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
        """Take no more, finish what is under way, give back connections."""
        if self._socket is not None:
            await self._socket.close()  # type: ignore[no-untyped-call]  # the SDK left it untyped
        await self._errands.finish()
        await self._session.close()


def _title(message: Message) -> str:
    """The first words of a question that begins a conversation."""
    if message.thread.scope is not Scope.PERSONAL or message.address("ts") != message.thread.root:
        return ""
    return shorten(message.text or f"/{message.command}", 60, placeholder=" …")


async def connect(
    credentials: Credentials,
    body: Body,
    api_url: str,
    clock: Callable[[], float],
    sleep: Callable[[float], Awaitable[object]],
) -> Connection:
    """Connect to the workspace of the bot token. Raises `Misconfigured` or `PlatformUnreachable`."""
    session = aiohttp.ClientSession(timeout=TIMEOUT)
    try:
        token = credentials.bot_token
        hasty = WebApi(token=token, base_url=api_url, session=session, patient=False)
        patient = WebApi(token=token, base_url=api_url, session=session, patient=True)
        me = await identify(hasty)
        whisper = Whisper(api=patient, session=session, api_url=api_url)
        desk = Desk(
            hasty=hasty,
            patient=patient,
            pace=Pace(clock, sleep),
            me=me,
            whisper=whisper,
            files=Files(api=patient, session=session, token=token, reader=body.reader),
            clock=clock,
            began=float(int(time.time())),
        )
        connection = Connection(session=session, me=me, desk=desk, app=_app(hasty, me, token))
        connection.listen(body)
        if credentials.mode == "socket":
            await connection.open_socket(credentials.app_token)
    except BaseException:
        await session.close()
        raise
    return connection


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
        logger=_quiet(),
        client=AsyncWebClient(base_url=api.client.base_url, session=api.client.session),
        authorize=authorize,
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
    )


def _quiet() -> logging.Logger:
    """A logger for the SDK, which quotes what people wrote; `on_error` says what is worth saying."""
    quiet = logging.getLogger(f"{__name__}.sdk")
    quiet.setLevel(logging.CRITICAL)
    return quiet
