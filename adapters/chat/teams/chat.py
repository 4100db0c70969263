"""Microsoft Teams as a chat platform: activities in, drafts out, presses on buttons to the body."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from aiohttp import ClientSession, DummyCookieJar, web

from adapters.chat.teams.addresses import MICROSOFT_FILE_HOSTS, MICROSOFT_HOSTS, ServiceUrls
from adapters.chat.teams.connector import Connector, session
from adapters.chat.teams.desk import Desk
from adapters.chat.teams.drafts import TeamsDraft
from adapters.chat.teams.edge import Anonymous, Edge
from adapters.chat.teams.files import Files
from adapters.chat.teams.graph import GRAPH, Graph
from adapters.chat.teams.graph import SCOPE as GRAPH_SCOPE
from adapters.chat.teams.history import History
from adapters.chat.teams.incoming import Incoming
from adapters.chat.teams.invokes import INVOKES, Invoke, unknown
from adapters.chat.teams.keys import KeyRing
from adapters.chat.teams.messages import STOP_WORDS, addressed, known_ids, thread_of, to_message
from adapters.chat.teams.pace import Pace
from adapters.chat.teams.rendering import message as message_activity
from adapters.chat.teams.summarizing import PATIENCE, DialogDraft, Dialogs
from adapters.chat.teams.tokens import SCOPE as BOT_SCOPE
from adapters.chat.teams.tokens import AccessToken
from adapters.chat.teams.transport import BotbuilderTransport
from adapters.chat.teams.welcome import welcome
from routing.errors import InboxClosed, Misconfigured, StorageFailed
from routing.ports import Draft, ReadFile, Reception
from routing.vocabulary import Message, Turn
from routing.wording import language_of

OPENID_METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
TOKEN = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"  # noqa: S105 an address
PATH = "/api/messages"


class TeamsChat:
    """Keeps the promises of `routing.ports.Chat`; mount `routes()` and call `start()` before serving.

    An empty `app_id` means that nobody can prove anything: it takes `anonymous="loopback"`, and then only
    requests from this machine are let in. `service_url_hosts` and `file_hosts` are allow-lists for
    `ServiceUrls`; `history` says that the app was given the right to read (variant `history`), and
    `graph_url` where; `dialog_patience` is the seconds that a dialog waits for its answer.
    """

    def __init__(
        self,
        *,
        reception: Reception,
        reader: ReadFile,
        app_id: str,
        app_password: str,
        tenant_id: str = "",
        openid_metadata_url: str = OPENID_METADATA,
        token_url: str = "",
        service_url_hosts: Sequence[str] = MICROSOFT_HOSTS,
        file_hosts: Sequence[str] = MICROSOFT_FILE_HOSTS,
        anonymous: Anonymous = "never",
        history: bool = False,
        graph_url: str = GRAPH,
        dialog_patience: float = PATIENCE,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._reception = reception
        self._reader = reader
        self._app_id = app_id
        self._app_password = app_password
        self._tenant_id = tenant_id
        self._openid_metadata_url = openid_metadata_url
        self._token_url = token_url or TOKEN.format(tenant=tenant_id or "botframework.com")
        self._urls = ServiceUrls(service_url_hosts or MICROSOFT_HOSTS)
        self._file_hosts = ServiceUrls(file_hosts or MICROSOFT_FILE_HOSTS)
        self._anonymous = anonymous
        self._may_read = history
        self._graph_url = graph_url
        self._clock = clock
        self._sleep = sleep
        self._dialogs = Dialogs(dialog_patience)
        self._invokes: Mapping[str, Invoke] = {
            **INVOKES,
            "composeExtension/fetchTask": self._dialogs.fetch,
            "composeExtension/submitAction": self._dialogs.look,
        }
        self._http: ClientSession | None = None

    async def start(self) -> None:
        """Import botbuilder, open connections, begin to fetch the keys. Raises `Misconfigured`."""
        self._check_settings()
        self._http = ClientSession(cookie_jar=DummyCookieJar(), trust_env=False)
        self._keys = KeyRing(self._openid_metadata_url, self._http)
        pace = Pace(self._clock, self._sleep)
        token = self._token(self._http, BOT_SCOPE)
        self._way_out = session()
        self._connector = Connector(http=self._way_out, token=token, pace=pace, sleep=self._sleep)
        token = self._token(self._http, GRAPH_SCOPE)
        graph = Graph(http=self._http, token=token, sleep=self._sleep, url=self._graph_url)
        self._history = History(graph=graph, connector=self._connector, app_id=self._app_id)
        self._desk = Desk(reception=self._reception, connector=self._connector)
        self._files = Files(self._http, self._file_hosts, self._reader)
        self._edge = Edge(
            transport=BotbuilderTransport(app_id=self._app_id, keys=self._keys),
            urls=self._urls,
            tenant_id=self._tenant_id,
            anonymous="never" if self._app_id else self._anonymous,
        )
        if self._app_id:
            self._keys.refresh()

    def _token(self, http: ClientSession, scope: str) -> AccessToken:
        """Nothing is fetched before it is needed."""
        return AccessToken(
            app_id=self._app_id, password=self._app_password, url=self._token_url, http=http, scope=scope
        )

    def _check_settings(self) -> None:
        if not self._app_id and self._anonymous == "never":
            raise Misconfigured(
                "[teams] app_id is empty, so that nobody could prove who sent a message: enter the app id of "
                "the Azure Bot, or serve on 127.0.0.1 for a local test client"
            )
        if self._app_id and not self._app_password:
            raise Misconfigured(
                "[teams] app_password is missing, so that no answer could be sent: copy the client secret "
                "from the app registration in the Azure portal (Certificates & secrets)"
            )
        if self._may_read and not self._tenant_id:
            raise Misconfigured(
                "[teams] history is on and tenant_id is empty: Microsoft Graph shows a company's messages to "
                "its own apps alone; enter the directory (tenant) id of the app registration"
            )

    async def stop(self) -> None:
        """Let go of connections and errands."""
        if self._http is not None:
            await self._desk.close()
            await self._keys.close()
            await self._way_out.close()
            await self._http.close()

    def routes(self) -> list[web.RouteDef]:
        return [web.post(PATH, self._receive)]

    async def history(self, message: Message) -> Sequence[Turn]:
        """What Graph shows, where the settings say that the app may read; nothing otherwise."""
        return await self._history.before(message) if self._may_read else ()

    async def open(self, message: Message, resume: str = "") -> Draft:
        if dialog := message.address("dialog"):
            return DialogDraft(self._dialogs, dialog)
        return TeamsDraft(
            message=message,
            connector=self._connector,
            reception=self._reception,
            resume=resume,
            clock=self._clock,
        )

    async def _receive(self, request: web.Request) -> web.Response:
        activity = await self._edge.receive(request)
        try:
            if activity.type == "invoke":
                act = self._invokes.get(activity.name, unknown)
                return web.json_response(await act(activity, self._desk))
            match activity.type, activity.event:
                case "message", _:
                    await self._message(activity)
                case "messageUpdate", "editMessage":
                    await self._edited(activity)
                case "messageDelete", _:
                    await self._deleted(activity)
        except (InboxClosed, StorageFailed):
            raise web.HTTPServiceUnavailable(text="come again") from None
        if activity.type == "conversationUpdate" and activity.recipient.id in activity.added:
            self._welcome(activity)
        return web.Response()

    async def _message(self, activity: Incoming) -> None:
        """Files are fetched before Teams gets its 200, because their addresses last only minutes."""
        by_itself = activity.sender.id == activity.recipient.id
        if by_itself or not addressed(activity) or (activity.value and not activity.text):
            return
        message = to_message(activity, datetime.now(UTC))
        asked_to_stop = message.text.lower().rstrip(" .!") in STOP_WORDS
        if asked_to_stop and await self._reception.stop(thread_of(activity)):
            return
        attachments = await self._files.read(activity.files, activity.scope) if activity.files else ()
        await self._reception.accept(replace(message, attachments=attachments))

    async def _edited(self, activity: Incoming) -> None:
        """New words for our copy; one that no longer speaks to the bot is not ours to read."""
        if not addressed(activity):
            await self._reception.withdraw(known_ids(activity))
            return
        message = to_message(activity, datetime.now(UTC))
        await self._reception.amend(replace(message, also_known_as=known_ids(activity)))

    async def _deleted(self, activity: Incoming) -> None:
        await self._reception.withdraw(known_ids(activity))

    def _welcome(self, activity: Incoming) -> None:
        """Greet a conversation once."""
        if self._desk.welcomed.first(activity.conversation):
            address = activity.address()
            greeting = message_activity(address, welcome(language_of(activity.locale), reads=self._may_read))
            del greeting["replyToId"]
            self._desk.post_later(address, greeting)
