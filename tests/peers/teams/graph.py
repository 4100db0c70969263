"""What Microsoft Graph shows of the conversations to an app that was given the right to read them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import quote, unquote

from aiohttp import web

from tests.peers.teams.conversations import Conversations, Json
from tests.peers.teams.identity import APP_ID, TokenEndpoint

GROUP_ID = "5d0f3f6e-0a1c-4e4b-9a55-2f5b8f1e7c11"
"""The team, as Graph calls it."""
LARGEST_PAGE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message of a person, or a note of the system."""

    id: str
    conversation: str
    """With `;messageid=` in a channel."""
    author: str
    html: str
    at: datetime
    deleted: bool = False
    kind: str = "message"


@dataclass(slots=True)
class Graph:
    """Shows what was `said`, and what the bot wrote, page by page."""

    conversations: Conversations
    tokens: TokenEndpoint
    said: list[Said] = field(default_factory=list)
    consented: bool = True
    """An owner has granted the permissions."""
    page: int = LARGEST_PAGE
    """Graph may give fewer messages than asked for."""
    faults: list[tuple[int, str]] = field(default_factory=list)
    """Status and `Retry-After` of the next answers."""
    asked: list[str] = field(default_factory=list)
    """Path and query of all that was asked for."""
    next_host: str = ""
    """Where the next pages are said to be, if not here."""

    def routes(self) -> list[web.RouteDef]:
        channel = "/v1.0/teams/{group}/channels/{channel}/messages"
        return [
            web.get("/v1.0/chats/{chat}/messages", self._chat),
            web.get(channel, self._channel),
            web.get(f"{channel}/{{root}}", self._root),
            web.get(f"{channel}/{{root}}/replies", self._replies),
        ]

    async def _chat(self, request: web.Request) -> web.Response:
        if request.query.get("$orderby") != "createdDateTime desc":
            return _fault(400, "BadRequest")
        chat = unquote(request.rel_url.raw_path.split("/")[3])
        return self._answer(request, [_entry(said) | {"webUrl": None} for said in self._of(chat)])

    async def _channel(self, request: web.Request) -> web.Response:
        """Root messages; with `$expand=replies` each with what was said below it."""
        channel = unquote(request.rel_url.raw_path.split("/")[5])
        threads: dict[str, list[Said]] = {}
        for said in self._of(channel):
            threads.setdefault(said.conversation.partition(";messageid=")[2], []).append(said)
        expand = request.query.get("$expand") == "replies"
        shown = []
        for root, lines in threads.items():
            first = next((line for line in lines if line.id == root), lines[-1])
            replies = [_entry(line) for line in lines if line is not first] if expand else []
            shown.append(_entry(first) | {"replies": replies})
        return self._answer(request, shown)

    async def _root(self, request: web.Request) -> web.Response:
        if refusal := self._refusal(request):
            return refusal
        found = [said for said in self._thread(request) if said.id == request.match_info["root"]]
        return web.json_response(_entry(found[0])) if found else _fault(404, "NotFound")

    async def _replies(self, request: web.Request) -> web.Response:
        root = request.match_info["root"]
        return self._answer(request, [_entry(said) for said in self._thread(request) if said.id != root])

    def _thread(self, request: web.Request) -> list[Said]:
        channel = unquote(request.rel_url.raw_path.split("/")[5])
        root = request.match_info["root"]
        return [said for said in self._of(channel) if said.conversation == f"{channel};messageid={root}"]

    def _of(self, channel: str) -> list[Said]:
        """Newest first; what the bot wrote stands among it."""
        own = (
            Said(
                id=shown.id, conversation=shown.conversation, author="", html=f"<p>{shown.text}</p>",
                at=datetime.fromtimestamp(int(shown.id) / 1000, UTC),
            )
            for shown in self.conversations.messages.values()
        )  # fmt: skip
        everything = [*self.said, *own]
        here = (said for said in everything if said.conversation.partition(";messageid=")[0] == channel)
        return sorted(here, key=lambda said: said.at, reverse=True)

    def _answer(self, request: web.Request, entries: Sequence[Json]) -> web.Response:
        if refusal := self._refusal(request):
            return refusal
        most = int(request.query.get("$top", "20"))
        if most > LARGEST_PAGE:
            return _fault(400, "BadRequest")
        begin = int(request.query.get("$skiptoken", "0"))
        end = begin + min(most, self.page)
        document: Json = {"value": list(entries[begin:end])}
        if end < len(entries):
            query = re.sub(r"&\$skiptoken=\d+", "", request.rel_url.raw_query_string)
            host = self.next_host or f"http://{request.host}"
            document["@odata.nextLink"] = f"{host}{request.rel_url.raw_path}?{query}&$skiptoken={end}"
        return web.json_response(document)

    def _refusal(self, request: web.Request) -> web.Response | None:
        self.asked.append(str(request.rel_url))
        if self.faults:
            status, wait = self.faults.pop(0)
            return _fault(status, "TooManyRequests", wait)
        if not self.tokens.accepts(request.headers.get("Authorization", ""), "graph"):
            return _fault(401, "InvalidAuthenticationToken")
        if request.match_info.get("group", GROUP_ID) != GROUP_ID:
            return _fault(404, "NotFound")
        return None if self.consented else _fault(403, "Forbidden")


def _fault(status: int, code: str, wait: str = "") -> web.Response:
    headers = {"Retry-After": wait} if wait else {}
    return web.json_response({"error": {"code": code, "message": "no"}}, status=status, headers=headers)


def _entry(said: Said) -> Json:
    user = {"id": "x", "displayName": said.author}
    application = {"id": APP_ID, "displayName": "Dirigent"}
    return {
        "id": said.id,
        "messageType": said.kind,
        "createdDateTime": said.at.isoformat().replace("+00:00", "Z"),
        "deletedDateTime": said.at.isoformat() if said.deleted else None,
        "from": {"user": user, "application": None}
        if said.author
        else {"user": None, "application": application},
        "body": {"contentType": "html", "content": said.html},
        "webUrl": f"https://teams.microsoft.com/l/message/{quote(said.conversation)}/{said.id}",
    }
