"""A local Microsoft Teams: keys, tokens, connector, and people who write, rate and press."""

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from aiohttp import ClientSession, ClientTimeout, web

from tests.peers.teams.activities import (
    BOT,
    BOT_NAME,
    CHANNEL,
    GROUP,
    PERSONAL,
    USER,
    Place,
    activity_of,
    mention_of,
)
from tests.peers.teams.cards import actions_of, dialog_of, fields_of, titles_of
from tests.peers.teams.connector import Connector
from tests.peers.teams.conversations import Conversations, Json, Shown, Stream
from tests.peers.teams.graph import Graph, Said
from tests.peers.teams.identity import APP_ID, APP_PASSWORD, TENANT, Signer, TokenEndpoint
from tests.peers.teams.serving import serve


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsApp:
    """The `[teams]` settings that make a bot talk to this service."""

    app_id: str
    app_password: str
    tenant_id: str
    openid_metadata_url: str
    token_url: str
    service_url_hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What became of one delivery."""

    id: str
    status: int
    """Of the last try; 0 if the bot did not answer in time."""
    body: str
    tries: int

    @property
    def json(self) -> Any:  # the bot's answer, of any shape
        return json.loads(self.body)


class LocalTeams:
    """Start it with `async with`, give its `settings` to a bot, and set `bot_url` to where that listens."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic, patience: float = 15.0) -> None:
        self.signer = Signer()
        self.tokens = TokenEndpoint()
        self.conversations = Conversations(clock)
        self.conversations.personal.add(PERSONAL)
        self.connector = Connector(self.conversations, self.tokens)
        self.graph = Graph(self.conversations, self.tokens)
        self.patience = patience
        """Seconds that the bot has for its answer before the same activity is delivered again."""
        self.redeliveries = 2
        self.bot_url = ""
        self.service_url = ""
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=1024 * 1024)
        app.add_routes(
            [*self.signer.routes(), *self.tokens.routes(), *self.connector.routes(), *self.graph.routes()]
        )
        self.url = await self._stack.enter_async_context(serve(app))
        self.service_url = f"{self.url}/"
        self._http = await self._stack.enter_async_context(ClientSession())
        return self

    async def __aexit__(self, *error: object) -> None:
        self.signer.open.set()
        await self._stack.aclose()

    @property
    def settings(self) -> TeamsApp:
        return TeamsApp(
            app_id=APP_ID,
            app_password=APP_PASSWORD,
            tenant_id=TENANT,
            openid_metadata_url=f"{self.url}/v1/.well-known/openidconfiguration",
            token_url=f"{self.url}/{TENANT}/oauth2/v2.0/token",
            service_url_hosts=(self.url.removeprefix("http://"),),
        )

    # --- what people do -----------------------------------------------------------------------------

    async def say(
        self,
        place: Place,
        text: str,
        *,
        mention: bool = True,
        locale: str = "en-US",
        thread: str = "",
        targeted: bool = False,
        activity_id: str = "",
    ) -> Delivered:
        """A person writes. In company the bot is mentioned; `thread` is the root of a channel thread."""
        activity = self.message(place, text, locale=locale, thread=thread, activity_id=activity_id)
        if targeted:
            activity["recipient"]["isTargeted"] = True
        elif mention and place != "personal":
            activity["text"] = f"<at>{BOT_NAME}</at> {text}"
            activity["entities"].append(mention_of(BOT, BOT_NAME))
        return await self.deliver(activity)

    async def rate(
        self,
        shown: Shown,
        reaction: str,
        comment: str = "",
        *,
        names_answer: bool = True,
        bare: bool = False,
        locale: str = "en-US",
    ) -> Delivered:
        """A person presses a thumb; `bare` sends the comment as plain text instead of JSON in a string."""
        feedback = comment if bare else json.dumps({"feedbackText": comment})
        value = {"actionName": "feedback", "actionValue": {"reaction": reaction, "feedback": feedback}}
        activity = self.invoke("message/submitAction", value, shown.conversation.partition(";")[0])
        activity["locale"] = locale
        if names_answer:
            activity["replyToId"] = shown.rated or shown.id
        delivered = await self.deliver(activity)
        if delivered.status != 200 or delivered.json != {}:
            raise AssertionError(f"Teams shows 'unable to reach app': {delivered.status} {delivered.body}")
        return delivered

    async def press(
        self, shown: Shown, title: str, fields: Mapping[str, str] | None = None, *, locale: str = "en-US"
    ) -> Delivered:
        """A person fills in fields (by label) and presses; what comes back takes the card's place."""
        action = next(found for found in actions_of(shown.cards) if found["title"] == title)
        inputs = {field["id"]: (fields or {}).get(field["label"], "") for field in fields_of(shown.cards)}
        action = {"type": action["type"], "verb": action["verb"], "data": {**action["data"], **inputs}}
        value = {"action": action, "trigger": "manual"}
        activity = self.invoke("adaptiveCard/action", value, shown.conversation) | {"locale": locale}
        holder = next(each for each in (shown, *shown.below) if title in titles_of(each.activity))
        activity["replyToId"] = holder.id
        delivered = await self.deliver(activity)
        if delivered.json["type"] == "application/vnd.microsoft.card.adaptive":
            pressed = next(card for card in holder.activity["attachments"] if title in titles_of(card))
            pressed["content"] = delivered.json["value"]
        return delivered

    async def summarize(
        self, place: Place, text: str, *, locale: str = "en-US", content_type: str = "html"
    ) -> Delivered:
        """A person chooses the app's action in the menu of somebody's message."""
        payload = {
            "id": self.conversations.new_id(),
            "createdDateTime": "2026-11-24T09:00:00.000Z",
            "from": {"user": {"id": "bo-directory-id", "displayName": "Bo Holm"}},
            "body": {"contentType": content_type, "content": text},
            "attachments": [],
            "linkToMessage": "https://teams.microsoft.com/l/message/1",
        }
        value = {"commandId": "summarizeMessage", "commandContext": "message", "messagePayload": payload}
        activity = self._activity("invoke", place, locale=locale, thread="17")
        return await self.deliver(activity | {"name": "composeExtension/fetchTask", "value": value})

    async def press_in_dialog(self, dialog: Delivered, title: str) -> Delivered:
        """A person presses a button of a dialog; what comes back takes its place."""
        action = next(found for found in dialog_of(dialog.json)["actions"] if found["title"] == title)
        value = {"commandId": "summarizeMessage", "commandContext": "message", "data": action["data"]}
        return await self.deliver(self.invoke("composeExtension/submitAction", value, PERSONAL))

    async def edit(self, place: Place, sent: Delivered, text: str, *, thread: str = "") -> Delivered:
        """A person changes a message; in company it goes on mentioning the bot."""
        activity = self.message(place, text, thread=thread, activity_id=sent.id)
        if place != "personal":
            activity["text"] = f"<at>{BOT_NAME}</at> {text}"
            activity["entities"].append(mention_of(BOT, BOT_NAME))
        activity["channelData"]["eventType"] = "editMessage"
        return await self.deliver(activity | {"type": "messageUpdate"})

    async def delete(self, place: Place, sent: Delivered, *, thread: str = "") -> Delivered:
        """A person deletes a message: Teams tells it without the text."""
        activity = self.message(place, "", thread=thread, activity_id=sent.id)
        activity["channelData"]["eventType"] = "softDeleteMessage"
        return await self.deliver(activity | {"type": "messageDelete"})

    async def send_file(self, place: Place, text: str, name: str, url: str) -> Delivered:
        """A person sends a file; Teams repeats the text as HTML beside it."""
        activity = self.message(place, text)
        if place != "personal":
            activity["text"] = f"<at>{BOT_NAME}</at> {text}"
            activity["entities"].append(mention_of(BOT, BOT_NAME))
        file = {
            "contentType": "application/vnd.microsoft.teams.file.download.info",
            "name": name,
            "contentUrl": f"https://contoso-my.sharepoint.com/personal/aase/Documents/{name}",
            "content": {"downloadUrl": url, "uniqueId": "1", "fileType": name.rpartition(".")[2]},
        }
        activity["attachments"] = [file, {"contentType": "text/html", "content": f"<p>{text}</p>"}]
        return await self.deliver(activity)

    def chat(
        self,
        place: Place,
        *lines: tuple[str, str],
        thread: str = "17",
        ago: timedelta = timedelta(hours=1),
        **more: Any,  # further fields of what is said
    ) -> None:
        """People talk among themselves, author and words, a second apart; the first line in a channel begins
        the thread. The bot hears nothing of it."""
        began = datetime.now(UTC) - ago
        for number, (author, words) in enumerate(lines):
            said_id = thread if number == 0 and place == "channel" else self.conversations.new_id()
            where = GROUP if place == "groupChat" else f"{CHANNEL};messageid={thread}"
            at = began + timedelta(seconds=number)
            self.graph.said.append(
                Said(id=said_id, conversation=where, author=author, html=f"<p>{words}</p>", at=at, **more)
            )

    def press_stop(self, conversation: str = PERSONAL) -> None:
        """A person presses Stop under a streaming answer."""
        self.conversations.cancel(conversation)

    async def add_bot(self, place: Place = "personal", locale: str = "en-US") -> Delivered:
        """A person adds the bot: Teams tells it in two activities."""
        installed = {**self._activity("installationUpdate", place, locale=locale), "action": "add"}
        await self.deliver(installed)
        added = self._activity("conversationUpdate", place, locale=locale)
        added["membersAdded"] = [{"id": USER}, {"id": BOT}]
        return await self.deliver(added)

    # --- what people see ----------------------------------------------------------------------------

    def seen(self, conversation: str = PERSONAL) -> list[Shown]:
        return self.conversations.seen(conversation)

    def stream(self, conversation: str = PERSONAL) -> Stream:
        """The newest stream of a conversation."""
        return [s for s in self.conversations.streams.values() if s.conversation == conversation][-1]

    async def until(self, holds: Callable[[], bool], within: float = 10.0) -> None:
        """Wait until something is so; it is looked at after each request to the connector."""
        async with asyncio.timeout(within), self.connector.changed:
            await self.connector.changed.wait_for(holds)

    async def answer(self, conversation: str = PERSONAL, count: int = 1) -> Shown:
        """The `count`-th finished answer (one with thumbs) in a conversation."""

        def finished() -> list[Shown]:
            return [shown for shown in self.seen(conversation) if shown.thumbs]

        await self.until(lambda: len(finished()) >= count)
        return finished()[count - 1]

    # --- what goes over the wire --------------------------------------------------------------------

    def message(
        self, place: Place, text: str, *, locale: str = "en-US", thread: str = "", activity_id: str = ""
    ) -> Json:
        """A message activity as Teams makes it."""
        activity = self._activity(
            "message",
            place,
            locale=locale,
            thread=thread,
            activity_id=activity_id or self.conversations.new_id(),
        )
        return activity | {"text": text, "textFormat": "plain", "attachments": []}

    def invoke(self, name: str, value: Mapping[str, Any], conversation: str) -> Json:
        place: Place = (
            "personal" if conversation == PERSONAL else "groupChat" if conversation == GROUP else "channel"
        )
        activity = self._activity("invoke", place) | {"name": name, "value": value}
        activity["conversation"]["id"] = conversation
        return activity

    async def deliver(self, activity: Json, *, token: str | None = None) -> Delivered:
        """Send an activity to the bot, again after silence or a 5xx; `token` replaces the good one."""
        body = json.dumps(activity).encode()
        status, text, tries = 0, "", 0
        while tries <= self.redeliveries and (status == 0 or status >= 500):
            tries += 1
            try:
                status, text = await self.send(body, self._token(activity) if token is None else token)
            except TimeoutError:
                status, text = 0, ""
        return Delivered(id=str(activity.get("id", "")), status=status, body=text, tries=tries)

    async def send(self, body: bytes, token: str = "") -> tuple[int, str]:
        """Raw bytes to the bot, once."""
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        async with self._http.post(
            self.bot_url, data=body, headers=headers, timeout=ClientTimeout(total=self.patience)
        ) as response:
            return response.status, await response.text()

    def _token(self, activity: Json) -> str:
        return self.signer.token(str(activity.get("serviceUrl", self.service_url)))

    def _activity(
        self, kind: str, place: Place, *, locale: str = "en-US", thread: str = "", activity_id: str = ""
    ) -> Json:
        return activity_of(
            kind,
            place,
            service_url=self.service_url,
            locale=locale,
            thread=thread,
            activity_id=activity_id or f"f:{self.conversations.new_id()}",
        )
