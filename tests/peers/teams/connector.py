"""The Bot Connector's REST interface over the conversations, with faults on demand."""

import asyncio
from dataclasses import dataclass
from urllib.parse import unquote

from aiohttp import web

from tests.peers.teams.conversations import LARGEST, Conversations, Json, Rejected
from tests.peers.teams.graph import GROUP_ID
from tests.peers.teams.identity import TokenEndpoint

PATH = "/v3/conversations/{conversation}/activities"


@dataclass(slots=True, kw_only=True)
class Fault:
    """The connector's next answers to a kind of request."""

    status: int
    method: str = "POST"
    times: int = 1
    retry_after: str = ""
    code: str = "ServiceError"
    after_taking: bool = False
    """The activity is taken, and only the answer is bad."""


class Connector:
    """Takes what carries a token, percent-encoded ids and not too much."""

    def __init__(self, conversations: Conversations, tokens: TokenEndpoint) -> None:
        self.faults: list[Fault] = []
        self.refusals: list[tuple[int, str]] = []
        """Status and code of what was not taken."""
        self.changed = asyncio.Condition()
        """Told after each request."""
        self.teams_asked: list[str] = []
        self._conversations = conversations
        self._tokens = tokens

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post(PATH, self._answer),
            web.post(f"{PATH}/{{activity}}", self._answer),
            web.put(f"{PATH}/{{activity}}", self._answer),
            web.delete(f"{PATH}/{{activity}}", self._answer),
            web.get("/v3/teams/{team}", self._team),
        ]

    async def _team(self, request: web.Request) -> web.Response:
        if not self._tokens.accepts(request.headers.get("Authorization", "")):
            return web.json_response({"error": {"code": "Unauthorized"}}, status=401)
        team = unquote(request.rel_url.raw_path.split("/")[3])
        self.teams_asked.append(team)
        return web.json_response({"id": team, "name": "Works", "aadGroupId": GROUP_ID})

    async def _answer(self, request: web.Request) -> web.Response:
        try:
            status, body = await self._take(request)
            answer = web.Response(status=202) if status == 202 and not body else None
            answer = answer or web.json_response(body, status=status)
        except Rejected as refusal:
            self.refusals.append((refusal.status, refusal.code))
            error = {"error": {"code": refusal.code, "message": refusal.message}}
            answer = web.json_response(error, status=refusal.status)
            if refusal.retry_after:
                answer.headers["Retry-After"] = refusal.retry_after
        async with self.changed:
            self.changed.notify_all()
        return answer

    async def _take(self, request: web.Request) -> tuple[int, Json]:
        raw = request.rel_url.raw_path.split("/")
        conversation, activity_id = unquote(raw[3]), unquote(raw[5]) if len(raw) > 5 else ""
        activity: Json = await request.json() if request.can_read_body else {}
        self._conversations.requests.append((request.method, conversation, activity))
        if any(mark in part for part in raw for mark in ":;=@"):
            raise Rejected(400, "BadArgument", "ids go over the wire percent-encoded")
        if not self._tokens.accepts(request.headers.get("Authorization", "")):
            raise Rejected(401, "Unauthorized")
        if len((await request.text()).encode("utf-16-le")) > LARGEST:
            raise Rejected(413, "MessageSizeTooBig")
        fault = next((f for f in self.faults if f.method == request.method and f.times > 0), None)
        if fault is None:
            return self._apply(request, conversation, activity_id, activity)
        fault.times -= 1
        if fault.after_taking:
            self._apply(request, conversation, activity_id, activity)
        raise Rejected(fault.status, fault.code, retry_after=fault.retry_after)

    def _apply(
        self, request: web.Request, conversation: str, activity_id: str, activity: Json
    ) -> tuple[int, Json]:
        targeted = request.query.get("isTargetedActivity") == "true"
        if request.method == "POST":
            return self._conversations.post(conversation, activity, targeted=targeted)
        if request.method == "PUT":
            return self._conversations.put(conversation, activity_id, activity, targeted=targeted)
        return self._conversations.delete(conversation, activity_id)
