"""Slack's Web API as this adapter uses it: two ways to call, and one error that says what went wrong."""

from http import HTTPStatus

import aiohttp
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.chat.slack.payload import Payload

LONGEST_RETRY_AFTER = 60
"""Seconds. Whoever is told to stay away for longer is better off with another way to answer."""


class CallFailed(Exception):
    """A call did not go through. Carries Slack's error code, never a text of a user."""

    def __init__(self, method: str, code: str, *, retry_after: float = 0.0, doubtful: bool = False) -> None:
        super().__init__(f"{method}: {code}")
        self.code = code
        self.retry_after = retry_after
        """Seconds; 0 if Slack did not ask to wait."""
        self.doubtful = doubtful
        """Slack may have done it nevertheless: look before doing it again."""


class WebApi:
    """Calls with one token. `patient` calls wait when Slack says 429, at most twice; hasty ones fail."""

    def __init__(self, *, token: str, base_url: str, session: aiohttp.ClientSession, patient: bool) -> None:
        retries: list[AsyncRetryHandler] = [_ShortWaits(max_retry_count=2)] if patient else []
        self.client = AsyncWebClient(token=token, base_url=base_url, session=session, retry_handlers=retries)

    async def post(self, method: str, **arguments: object) -> Payload:
        """Call a method that takes JSON."""
        return await self._call(method, "POST", arguments)

    async def get(self, method: str, **arguments: str | int) -> Payload:
        """Call a method that takes its arguments in the address."""
        return await self._call(method, "GET", arguments)

    async def submit(self, method: str, **arguments: str | int) -> Payload:
        """Call a method that changes something and takes no JSON."""
        return await self._call(method, "FORM", arguments)

    async def _call(self, method: str, verb: str, arguments: object) -> Payload:
        try:
            if verb == "GET":
                answer = await self.client.api_call(method, http_verb="GET", params=_mapping(arguments))
            elif verb == "FORM":
                answer = await self.client.api_call(method, params=_mapping(arguments))
            else:
                answer = await self.client.api_call(method, json=_mapping(arguments))
        except SlackApiError as error:
            raise _failed(method, error) from None
        except (TimeoutError, aiohttp.ClientError, SlackRequestError) as error:
            raise CallFailed(method, type(error).__name__, doubtful=True) from None
        return answer.data if isinstance(answer.data, dict) else {}


def _mapping(arguments: object) -> dict[str, object]:
    return dict(arguments) if isinstance(arguments, dict) else {}


def _failed(method: str, error: SlackApiError) -> CallFailed:
    """The SDK's exception without the response, which quotes what was sent."""
    response = error.response
    if not isinstance(response, AsyncSlackResponse):
        return CallFailed(method, "no_slack_answer", doubtful=True)
    after = str(response.headers.get("Retry-After", "0"))
    code = str(response.data.get("error", "")) if isinstance(response.data, dict) else ""
    return CallFailed(
        method,
        code or f"http_{response.status_code}",
        retry_after=float(after) if after.isdigit() else 0.0,
        doubtful=response.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR,
    )


class _ShortWaits(AsyncRateLimitErrorRetryHandler):
    """The SDK's handler sleeps for as long as a server says; this one has a limit."""

    async def _can_retry_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        if response is None or response.status_code != HTTPStatus.TOO_MANY_REQUESTS:
            return False
        after = next((v for k, v in response.headers.items() if k.lower() == "retry-after"), ["1"])
        return after[0].isdigit() and int(after[0]) <= LONGEST_RETRY_AFTER
