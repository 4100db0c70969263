"""Sending to Teams: the Bot Connector's REST interface, with token, pacing and patience."""

import json
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple
from urllib.parse import quote

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
)
from yarl import URL

from adapters.chat.teams.addresses import Address
from adapters.chat.teams.incoming import words
from adapters.chat.teams.pace import Pace, pause_before, seconds_of
from adapters.chat.teams.tokens import AccessToken, NoToken
from adapters.chat.teams.turnstile import Turnstile
from routing.errors import DirigentError

log = logging.getLogger(__name__)

Activity = Mapping[str, object]
"""An activity as it goes over the wire."""
Method = Literal["GET", "POST", "PUT", "DELETE"]

PATIENCE = 10.0
"""Seconds for one request."""
TRIES = 5
_ALWAYS = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",  # answers of a few bytes
    "Content-Type": "application/json",
    "User-Agent": "Dirigent",
}
_UNREACHABLE = "unreachable"
_BUSY = frozenset({412, 429, 500, 502, 503, 504})
"""Answers after which the same request may go through later (Microsoft's rate-limit page, and 5xx)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the connector said to one request."""

    status: int
    id: str = ""
    group: str = ""
    """Graph's id of the team that was asked about."""
    code: str = ""
    """The service's word for the fault, such as `ContentStreamNotAllowed`."""
    because: str = ""
    """The service's sentence."""
    retry_after: float | None = None

    @property
    def ok(self) -> bool:
        return self.status < 300


class NotDelivered(DirigentError):
    """Teams did not take an activity."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"Teams answered {answer.status} {answer.code}".strip())
        self.answer = answer


def session() -> ClientSession:
    """Kept connections to Teams, with as little around a request as aiohttp allows.

    Its own, so that no download takes the places of answers; whoever asks for it closes it.
    """
    return ClientSession(
        headers=_ALWAYS,
        timeout=ClientTimeout(total=PATIENCE),
        cookie_jar=DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
    )


class Connector:
    """Posts, edits and deletes activities at an address."""

    def __init__(
        self,
        *,
        http: ClientSession,
        token: AccessToken,
        pace: Pace,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._http = http
        self._token = token
        self._pace = pace
        self._sleep = sleep
        self._turnstile = Turnstile()

    async def post(self, address: Address, activity: Activity) -> str:
        """Send, and return the platform's id, which may be empty."""
        return (await self._persist(_order("POST", address, activity))).id

    async def put(self, address: Address, activity_id: str, activity: Activity) -> None:
        """Replace what stands under the id."""
        await self._persist(_order("PUT", address, activity, activity_id))

    async def post_once(self, address: Address, activity: Activity) -> Answer:
        """Send without a second try, for what the next activity makes obsolete."""
        return await self._request(_order("POST", address, activity))

    async def add_once(self, address: Address, activity: Activity) -> Answer:
        """Send without a second try more of what has its id: the answer holds none."""
        return await self._request(_order("POST", address, activity)._replace(answers=False))

    async def put_once(self, address: Address, activity_id: str, activity: Activity) -> Answer:
        """Edit without a second try, for what the next activity makes obsolete."""
        return await self._request(_order("PUT", address, activity, activity_id))

    async def delete_once(self, address: Address, activity_id: str) -> Answer:
        """Take away what stands under the id, without a second try."""
        return await self._request(_order("DELETE", address, None, activity_id))

    async def group_of(self, address: Address) -> str:
        """Graph's id of the team in which a conversation is; empty if Teams does not say."""
        if not address.team:
            return ""
        url = URL(f"{_service(address)}/v3/teams/{quote(address.team, safe='')}", encoded=True)
        return (await self._request(_Order("GET", url, address.conversation, None))).group

    async def _persist(self, order: "_Order") -> Answer:
        for attempt in range(1, TRIES + 1):
            answer = await self._request(order)
            if answer.ok:
                return answer
            again = attempt < TRIES and _may_be_repeated(order.method, answer)
            pause = pause_before(attempt, answer.retry_after) if again else None
            if pause is None:
                raise NotDelivered(answer)
            log.info("Teams answered %s; next try in %.1f s", answer.status, pause)
            await self._sleep(pause)
        raise AssertionError("the last try returns or raises")

    async def _request(self, order: "_Order") -> Answer:
        """One request; a token that the service no longer likes is replaced once."""
        await self._turnstile.enter()
        await self._pace.turn(order.conversation)
        try:
            headers = await self._token.headers()
            answer = await self._send(order, headers)
            if answer.status == 401 and headers:
                self._token.forget(headers)
                answer = await self._send(order, await self._token.headers())
        except NoToken as error:
            log.error("%s", error)  # noqa: TRY400 the sentence says it all
            return Answer(status=401, code="NoToken")
        return answer

    async def _send(self, order: "_Order", headers: Mapping[str, str]) -> Answer:
        try:
            async with self._http.request(
                order.method, order.url, data=order.body, headers=headers, allow_redirects=False
            ) as response:
                if response.status < 300 and not order.answers and response.content.is_eof():
                    return Answer(status=response.status)
                return await _answer(response)
        except ClientConnectorError:
            return Answer(status=0, code=_UNREACHABLE)
        except (ClientError, TimeoutError) as error:
            return Answer(status=0, code=type(error).__name__)


class _Order(NamedTuple):
    """One request, ready to be sent as often as it takes."""

    method: Method
    url: URL
    conversation: str
    body: bytes | None
    answers: bool = True
    """Whether somebody needs what the answer holds; a body that is still on its way is read in any case,
    since its connection could not be used again."""


def _order(method: Method, address: Address, activity: Activity | None, activity_id: str = "") -> _Order:
    body = None if activity is None else json.dumps(activity).encode("ascii")
    return _Order(method, _url(address, activity_id), address.conversation, body, method == "POST")


def _may_be_repeated(method: Method, answer: Answer) -> bool:
    """After silence an edit can be sent again; a post may have arrived, unless nobody was reached."""
    if answer.status == 0:
        return method != "POST" or answer.code == _UNREACHABLE
    return answer.status in _BUSY


@lru_cache(maxsize=1_000)
def _url(address: Address, activity_id: str = "") -> URL:
    """Ids hold `:`, `;` and `=`, which must arrive encoded; yarl would undo that."""
    conversation = quote(address.conversation, safe="")
    url = f"{_service(address)}/v3/conversations/{conversation}/activities"
    if activity_id:
        url += f"/{quote(activity_id, safe='')}"
    return URL(url + ("?isTargetedActivity=true" if address.targeted else ""), encoded=True)


def _service(address: Address) -> str:
    return address.service_url.rstrip("/")


async def _answer(response: ClientResponse) -> Answer:
    """Read an answer; chunks of a stream get 202 with nothing in it, and some faults are not JSON."""
    body = await response.read()
    try:
        document: object = json.loads(body.decode()) if body.strip() else {}
    except ValueError:
        document = {}
    if response.status < 300:
        return Answer(status=response.status, id=words(document, "id"), group=words(document, "aadGroupId"))
    after = response.headers.get("Retry-After", "")
    return Answer(
        status=response.status,
        code=words(document, "error", "code"),
        because=words(document, "error", "message"),
        retry_after=seconds_of(after, time.time()) if after else None,
    )
