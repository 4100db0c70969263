"""The local Slack as tests use it: started, spoken to, and looked at."""

import asyncio
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from aiohttp import web

from tests.peers.slack import files, payloads
from tests.peers.slack.delivery import Delivery, HttpTransport, Kind, SocketTransport, Transport
from tests.peers.slack.rules import Json
from tests.peers.slack.web import Call, Fault, WebApi
from tests.peers.slack.workspace import (
    BOT_USER,
    TEAM,
    File,
    Post,
    View,
    Workspace,
    buttons_of,
    controls_of,
    dm_of,
)

RETRIES = (0.0, 0.05, 1.0)
"""Seconds before each repetition; Slack waits nothing, a minute, five minutes."""


class LocalSlack:
    """A workspace on loopback. Its ids are in `workspace.py`; people are named by theirs."""

    def __init__(self, *, retries: Sequence[float] = RETRIES) -> None:
        self.bot_token = "xoxb-local-bot"
        self.app_token = "xapp-local-app"
        self.signing_secret = "local-signing-secret"
        self.space = Workspace()
        self.web = WebApi(self.space, bot_token=self.bot_token, app_token=self.app_token)
        self.socket = SocketTransport()
        self.deliveries: list[Delivery] = []
        self.api_url = ""
        self.home: tuple[str, str] = (TEAM, "")
        """Workspace and organisation from which events come."""
        self._retries = retries
        self._transport: Transport = self.socket

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/api/apps.connections.open", self._open_connection)
        app.router.add_route("*", "/api/{method}", self.web.call)
        app.router.add_post("/respond/{ticket}", self.web.respond)
        app.router.add_get("/link", self.socket.serve)
        app.router.add_post("/upload/{file}", self._receive_file)
        app.router.add_get("/files/{file}", self._serve_file)
        self._runner = web.AppRunner(app, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self._root = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.api_url = f"{self._root}/api/"
        self.web.root = self._root
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.socket.close()
        await self._runner.cleanup()

    def deliver_to(self, url: str) -> HttpTransport:
        """From now on, events go to this address instead of Socket Mode."""
        transport = HttpTransport(url, self.signing_secret)
        self._transport = transport
        return transport

    def fail(self, method: str, *faults: Fault) -> None:
        """What the next calls of a method meet, one after the other."""
        self.web.faults.setdefault(method, []).extend(faults)

    # --- what people do -----------------------------------------------------------------------------

    async def say(self, person: str, channel: str, text: str, thread: str = "") -> str:
        """Write in Slack's markup; returns the `ts` when the app has taken the events."""
        place = self.space.channels[channel]
        post = Post(channel=channel, ts=self.space.new_ts(), user=person, text=text, thread_ts=thread)
        await self.space.add(post)
        if BOT_USER in place.members:
            events = [payloads.message(post, place)]
            if f"<@{BOT_USER}>" in text and place.kind != "im":
                events.append(payloads.app_mention(post))
            await asyncio.gather(*(self.deliver("events_api", payloads.event(inner)) for inner in events))
        return post.ts

    async def mention(self, person: str, channel: str, text: str, thread: str = "") -> str:
        """Write to the bot in a channel."""
        return await self.say(person, channel, f"<@{BOT_USER}> {text}", thread)

    async def direct(self, person: str, text: str, thread: str = "") -> str:
        """Write to the bot in the direct conversation."""
        return await self.say(person, dm_of(person), text, thread)

    async def send_file(self, person: str, channel: str, text: str, file: File) -> str:
        """Write with a file."""
        self.space.files[file.id] = file
        place = self.space.channels[channel]
        post = Post(channel=channel, ts=self.space.new_ts(), user=person, text=text, files=[file])
        await self.space.add(post)
        file.shown = self._shown(file)
        inner = payloads.message(post, place) | {"subtype": "file_share", "files": [file.shown]}
        await self.deliver("events_api", payloads.event(inner))
        return post.ts

    async def edit(self, channel: str, ts: str, text: str) -> None:
        """A person changes what they wrote."""
        post = self.space.post(channel, ts)
        before, post.text = post.text, text
        inner = payloads.message_changed(post, self.space.channels[channel], before)
        await self.deliver("events_api", payloads.event(inner))

    async def delete(self, channel: str, ts: str) -> None:
        """A person takes back what they wrote."""
        post = self.space.post(channel, ts)
        self.space.posts.remove(post)
        inner = payloads.message_deleted(post, self.space.channels[channel])
        await self.deliver("events_api", payloads.event(inner))

    async def open_tab(self, person: str, tab: str) -> Delivery:
        """Open the bot's own page."""
        return await self.deliver("events_api", payloads.event(payloads.app_home_opened(person, tab)))

    async def command(self, person: str, channel: str, name: str, text: str = "") -> Delivery:
        """Type a slash command such as `/ask`; returns the app's acknowledgement."""
        place = self.space.channels[channel]
        trigger = self.space.new_trigger(person)
        form = payloads.slash_command(
            self.space.people[person], place, name, text, trigger, self._response_url(channel, person)
        )
        return await self.deliver("slash_commands", form)

    async def click(self, person: str, post: Post, label: str) -> Delivery:
        """Click the button that carries these words."""
        button = next(button for button in buttons_of(post.blocks) if button.label == label)
        if button.visible_to and person not in button.visible_to:
            raise AssertionError(f"{person} does not see {label}")
        trigger = self.space.new_trigger(person)
        url = self._response_url(post.channel, person)
        who = self.space.people[person]
        return await self.deliver("interactive", payloads.block_actions(who, post, button, trigger, url))

    async def use_home(self, person: str, label: str, below: str = "", view: Json | None = None) -> Delivery:
        """Press a button of the bot's own tab, or choose an entry of the list that is called `below`."""
        view = view or self.space.homes[person]
        button = next(
            one
            for one in controls_of(view)
            if one.label == label and (not below or one.block_id.endswith(below))
        )
        trigger = self.space.new_trigger(person)
        payload = payloads.home_actions(self.space.people[person], view, button, trigger)
        return await self.deliver("interactive", payload)

    async def shortcut(self, person: str, post: Post, callback_id: str) -> Delivery:
        """Choose a message shortcut from the menu of a message."""
        trigger = self.space.new_trigger(person)
        url = self._response_url(post.channel, person)
        who = self.space.people[person]
        return await self.deliver(
            "interactive", payloads.message_action(who, post, callback_id, trigger, url)
        )

    async def submit(self, view: View, ticked: Sequence[str] = (), comment: str = "") -> Delivery:
        """Tick the boxes with these words, write a comment, and send the dialog."""
        values: Json = {}
        for block in view.content["blocks"]:
            element = block.get("element", {})
            if element.get("type") == "checkboxes":
                chosen = [option for option in element["options"] if option["text"]["text"] in ticked]
                filled: Json = {"type": "checkboxes", "selected_options": chosen}
            elif element.get("type") == "plain_text_input":
                filled = {"type": "plain_text_input", "value": comment or None}
            else:
                continue
            values[block["block_id"]] = {element["action_id"]: filled}
        who = self.space.people[view.person]
        trigger = self.space.new_trigger(view.person)
        return await self.deliver("interactive", payloads.view_submission(who, view, values, trigger))

    async def press_stop(self, person: str, channel: str, root: str) -> Delivery:
        """Press the stop button beside an answer in the making."""
        return await self.deliver(
            "events_api", payloads.event(payloads.agent_session_stopped(person, channel, root))
        )

    async def deliver(self, kind: Kind, payload: Json) -> Delivery:
        """Send, and for events send again until the app takes it; returns the last attempt."""
        payload = payloads.moved(payload, *self.home) if self.home != (TEAM, "") else payload
        attempts = (None, *self._retries) if kind == "events_api" else (None,)
        for attempt, pause in enumerate(attempts):
            if pause:
                await asyncio.sleep(pause)
            delivery = await self._transport.send(kind, payload, attempt)
            self.deliveries.append(delivery)
            if delivery.taken:
                break
        return delivery

    # --- what people see ----------------------------------------------------------------------------

    def thread(self, channel: str, root: str) -> list[Post]:
        """A thread, oldest first, as everybody sees it."""
        return self.space.thread(channel, root)

    def answers(self, channel: str, root: str) -> list[Post]:
        """The bot's messages in a thread."""
        return [post for post in self.thread(channel, root) if post.user == BOT_USER]

    def whispers(self, person: str) -> list[Post]:
        """What only this person sees, oldest first."""
        return [post for post in self.space.posts if post.only_for == person]

    def views(self, person: str) -> list[View]:
        """The dialogs that were opened for a person."""
        return [view for view in self.space.views if view.person == person]

    def calls(self, method: str) -> list[Call]:
        """The calls of a method, good and bad."""
        return [call for call in self.web.calls if call.method == method]

    async def until(self, condition: Callable[[], object], within: float = 5.0) -> None:
        """Wait until something is to be seen."""
        await self.space.until(condition, within)

    def _shown(self, file: File) -> Json:
        url = f"{self._root}/files/{file.id}"
        return {
            "id": file.id,
            "name": file.name,
            "mimetype": file.media_type,
            "size": len(file.content),
            "url_private": url,
            "url_private_download": url,
        }

    def _response_url(self, channel: str, person: str) -> str:
        return f"{self._root}/respond/{self.space.new_ticket(channel, person)}"

    async def _receive_file(self, request: web.Request) -> web.Response:
        return await files.receive(self.space, request)

    async def _serve_file(self, request: web.Request) -> web.Response:
        return await files.serve(self.space, request, self.bot_token)

    async def _open_connection(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bearer {self.app_token}":
            return web.json_response({"ok": False, "error": "invalid_auth"})
        return web.json_response({"ok": True, "url": f"{self._root.replace('http', 'ws', 1)}/link"})
