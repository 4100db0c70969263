"""The local Web API: authentication, scripted faults, rate limits, then the method."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.peers.slack import files, messages, reading
from tests.peers.slack.oauth import OAuth
from tests.peers.slack.rules import (
    EVERY_SCOPE,
    METHOD_SCOPES,
    METHOD_TIERS,
    POSTS_A_MINUTE,
    TIERS,
    ApiError,
    Json,
    check_blocks,
)
from tests.peers.slack.workspace import BOT_USER, Post, Workspace

METHODS: dict[str, Callable[[Workspace, Json], Awaitable[Json]]] = {
    "auth.test": reading.auth_test,
    "auth.revoke": reading.auth_revoke,
    "bots.info": reading.bots_info,
    "apps.manifest.export": reading.manifest_export,
    "users.info": reading.users_info,
    "conversations.replies": reading.replies,
    "conversations.history": reading.history,
    "conversations.info": reading.info,
    "views.open": reading.views_open,
    "assistant.threads.setStatus": reading.set_status,
    "agents.sessions.setStatus": reading.set_session,
    "conversations.open": reading.conversations_open,
    "conversations.members": reading.members,
    "assistant.threads.setSuggestedPrompts": reading.set_prompts,
    "agents.sessions.rename": reading.rename_session,
    "views.publish": reading.views_publish,
    "files.getUploadURLExternal": files.upload_url,
    "files.completeUploadExternal": files.complete_upload,
    "chat.postMessage": messages.post_message,
    "chat.postEphemeral": messages.post_ephemeral,
    "chat.update": messages.update,
    "chat.delete": messages.delete,
    "chat.startStream": messages.start_stream,
    "chat.appendStream": messages.append_stream,
    "chat.stopStream": messages.stop_stream,
}


@dataclass(frozen=True)
class Fault:
    """What a call meets instead of the method: an HTTP status, or an error in a 200."""

    status: int = 200
    error: str = "internal_error"
    retry_after: int | None = None
    done_anyway: bool = False
    """The method does its work, and only the answer is lost."""


@dataclass(frozen=True)
class Call:
    """One call, as the log keeps it."""

    method: str
    args: Json
    error: str = ""


@dataclass
class Budget:
    """The calls of the last minute."""

    times: list[float] = field(default_factory=list)

    def take(self, most: int, now: float) -> bool:
        self.times = [at for at in self.times if now - at < 60]
        if len(self.times) >= most:
            return False
        self.times.append(now)
        return True


class WebApi:
    """`/api/METHOD` and `/respond/TICKET`."""

    def __init__(self, space: Workspace, *, bot_token: str, app_token: str) -> None:
        self.space = space
        self.bot_token = bot_token
        self.app_token = app_token
        self.granted = set(EVERY_SCOPE)
        self.calls: list[Call] = []
        self.faults: dict[str, list[Fault]] = {}
        self.limits = {method: TIERS[tier] for method, tier in METHOD_TIERS.items()}
        self.installed: dict[str, Json] = {}
        """What `auth.test` says about the token of each installation, beside the one bot token."""
        self.oauth = OAuth()
        self.config_token = "xoxe.xoxp-local-config"
        self.token_error = ""
        """What every call with the bot token is answered, such as `token_revoked`."""
        self.root = ""
        """Where this server listens; upload addresses lead here."""
        self._budgets: dict[str, Budget] = {}

    async def call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        args = await arguments(request)
        if method == "oauth.v2.access":
            return self._log(method, args, self.oauth.access(request, args, self.installed), "")
        try:
            self._authenticate(request.headers.get("Authorization", ""), method)
            fault = self._next_fault(method)
            if fault is not None and not fault.done_anyway:
                return self._log(method, args, _fault_answer(fault), fault.error)
            _demand_form(method, request.content_type)
            self._allow(method, args)
            answer = await METHODS[method](self.space, args | {"_granted": self.granted, "_root": self.root})
            token = request.headers.get("Authorization", "").removeprefix("Bearer ")
            if method == "auth.test":
                answer |= self.installed.get(token, {})
            if method == "auth.revoke":
                self.installed.pop(token, None)
        except KeyError as missing:
            return self._log(method, args, _error("invalid_arguments"), f"invalid_arguments {missing}")
        except ApiError as error:
            return self._log(method, args, _error(error.code, **error.more), error.code)
        if fault is not None:
            return self._log(method, args, _fault_answer(fault), fault.error)
        granted = {"X-OAuth-Scopes": ",".join(sorted(self.granted))}
        return self._log(method, args, web.json_response({"ok": True} | answer, headers=granted), "")

    async def respond(self, request: web.Request) -> web.Response:
        """A response URL: five messages in half an hour, from whoever knows it."""
        ticket = self.space.tickets.get(request.match_info["ticket"])
        if ticket is None or ticket.left <= 0 or self.space.clock() > ticket.until:
            return web.Response(status=404, text="used_url" if ticket else "expired_url")
        ticket.left -= 1
        body = await request.json()
        try:
            blocks = check_blocks(body.get("blocks"))
        except ApiError as error:
            return web.Response(status=400, text=error.code)
        only_for = "" if body.get("response_type") == "in_channel" else ticket.person
        post = Post(
            channel=ticket.channel,
            ts=self.space.new_ts(),
            user=BOT_USER,
            text=body.get("text", ""),
            thread_ts=body.get("thread_ts", ""),
            blocks=blocks,
            only_for=only_for,
            response_url=str(request.url),
        )
        await self.space.add(post)
        return web.Response(text="ok")

    def _authenticate(self, header: str, method: str) -> None:
        token = header.removeprefix("Bearer ")
        if not token:
            raise ApiError("not_authed")
        if method == "apps.manifest.export":
            if token != self.config_token:
                raise ApiError("invalid_auth")
            return
        if token != self.bot_token and token not in self.installed:
            raise ApiError("invalid_auth")
        if self.token_error:
            raise ApiError(self.token_error)
        if method not in METHODS:
            raise ApiError("unknown_method")
        scope = METHOD_SCOPES.get(method)
        if scope and scope not in self.granted:
            raise ApiError("missing_scope", needed=scope, provided=",".join(sorted(self.granted)))

    def _allow(self, method: str, args: Json) -> None:
        most, name = self.limits.get(method), method
        if method == "chat.postMessage":
            most, name = POSTS_A_MINUTE, f"{method} {args.get('channel')}"
        if most is not None and not self._budgets.setdefault(name, Budget()).take(most, self.space.clock()):
            raise ApiError("ratelimited")

    def _next_fault(self, method: str) -> Fault | None:
        waiting = self.faults.get(method)
        return waiting.pop(0) if waiting else None

    def _log(self, method: str, args: Json, answer: web.Response, error: str) -> web.Response:
        self.calls.append(Call(method, args, error))
        return answer


def _demand_form(method: str, content_type: str) -> None:
    """The methods about files take no JSON."""
    if method.startswith("files.") and content_type == "application/json":
        raise ApiError("invalid_arguments")


async def arguments(request: web.Request) -> Json:
    """The arguments of a call, wherever the client put them."""
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        sent: Any = json.loads(await request.text() or "{}")
        args |= sent
    else:
        args |= {name: str(value) for name, value in (await request.post()).items()}
    return args


def _error(code: str, **more: str) -> web.Response:
    if code == "ratelimited":
        return _fault_answer(Fault(status=429, error=code, retry_after=1))
    return web.json_response({"ok": False, "error": code, **more})


def _fault_answer(fault: Fault) -> web.Response:
    headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    return web.json_response({"ok": False, "error": fault.error}, status=fault.status, headers=headers)
