"""How a workspace installs the app: Slack's OAuth flow, on the web pages `/slack/install` and back."""

import logging
import secrets
from collections.abc import Awaitable, Callable, Sequence
from html import escape
from http import HTTPStatus
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from adapters.chat.slack.credentials import OAuth
from adapters.chat.slack.installations import Installations, Installed
from adapters.chat.slack.manifest import REDIRECT, SCOPES
from adapters.chat.slack.wording import sentence
from routing.errors import DirigentError
from routing.vocabulary import Language
from routing.wording import language_of

log = logging.getLogger(__name__)

STATE_SECONDS = 600.0
MOST_STATES = 1_000

Admit = Callable[[Installed], Awaitable[None]]


class Installing:
    """Two pages. `admit` connects to a workspace that has just installed the app."""

    def __init__(
        self,
        *,
        oauth: OAuth,
        client: AsyncWebClient,
        installations: Installations,
        admit: Admit,
        clock: Callable[[], float],
    ) -> None:
        quiet = logging.getLogger(f"{__name__}.sdk")  # the SDK writes codes into its warnings
        quiet.setLevel(logging.CRITICAL)
        settings = AsyncOAuthSettings(
            client_id=oauth.client_id,
            client_secret=oauth.client_secret,
            scopes=sorted(SCOPES),
            user_scopes=[],
            redirect_uri=f"{oauth.public_url.rstrip('/')}{REDIRECT}" if oauth.public_url else None,
            install_page_rendering_enabled=False,
            authorization_url=_authorization(client.base_url),
            installation_store=_Store(client, installations, admit),
            state_store=_States(clock),
            callback_options=AsyncCallbackOptions(success=_installed, failure=_refused),
            logger=quiet,
        )
        self._flow = AsyncOAuthFlow(client=client, logger=quiet, settings=settings)

    async def begin(self, request: web.Request) -> web.Response:
        """Send the administrator to Slack."""
        return await to_aiohttp_response(await self._flow.handle_installation(await to_bolt_request(request)))

    async def finish(self, request: web.Request) -> web.Response:
        """The administrator comes back with a code, or with Slack's reason for having none."""
        asked = await to_bolt_request(request)
        try:
            answer = await self._flow.handle_callback(asked)
        except (aiohttp.ClientError, TimeoutError, SlackApiError, DirigentError) as error:
            log.warning("slack: an installation failed: %s", type(error).__name__)
            answer = _page(asked, "install_failed", HTTPStatus.BAD_GATEWAY)
        return await to_aiohttp_response(answer)


class _Store(AsyncInstallationStore):
    """Keeps what the flow brings. The flow asks nothing of it but to save."""

    def __init__(self, client: AsyncWebClient, installations: Installations, admit: Admit) -> None:
        self._client = client
        self._installations = installations
        self._admit = admit

    async def async_save(self, installation: Installation) -> None:
        """Raises `BoltError` for a workspace that the settings do not name; its token is given back."""
        token = installation.bot_token or ""
        installed = Installed(
            team="" if installation.is_enterprise_install else installation.team_id or "",
            enterprise=installation.enterprise_id or "",
            bot_token=token,
        )
        if not installed.home or not self._installations.allows(installed):
            log.warning("slack: %s is not in [slack] workspaces and was not installed", installed.home)
            await self._client.api_call("auth.revoke", params={"token": token})
            raise BoltError("not allowed")
        await self._admit(installed)
        await self._installations.keep(installed)


class _States(AsyncOAuthStateStore):
    """Words that prove who began: each good once, for ten minutes, in this process."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._issued: dict[str, float] = {}

    async def async_issue(self, *args: object, **kwargs: object) -> str:
        if len(self._issued) >= MOST_STATES:
            self._issued.pop(next(iter(self._issued)))
        state = secrets.token_urlsafe(24)
        self._issued[state] = self._clock() + STATE_SECONDS
        return state

    async def async_consume(self, state: str) -> bool:
        return self._issued.pop(state, 0.0) > self._clock()


def _authorization(api_url: str) -> str:
    """The page on which Slack asks the administrator, at the Slack that we talk to."""
    parts = urlsplit(api_url)
    return f"{parts.scheme}://{parts.netloc}/oauth/v2/authorize"


async def _installed(done: AsyncSuccessArgs) -> BoltResponse:
    return _page(done.request, "installed", HTTPStatus.OK)


async def _refused(failed: AsyncFailureArgs) -> BoltResponse:
    """Slack's or our own reason; what the administrator took back is no fault."""
    if failed.reason == "storage_error":
        return _page(failed.request, "install_not_allowed", HTTPStatus.FORBIDDEN)
    name = "install_taken_back" if failed.reason == "access_denied" else "install_failed"
    return _page(failed.request, name, HTTPStatus(failed.suggested_status_code))


def _page(request: AsyncBoltRequest, name: str, status: HTTPStatus) -> BoltResponse:
    """One sentence in the browser's language."""
    language = _language(request)
    words = escape(sentence(name, language))
    body = (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Dirigent</title>'
        '<meta name="viewport" content="width=device-width">'
        f'<body style="font: 1.1rem/1.5 system-ui; margin: 4rem auto; max-width: 34rem; padding: 0 1rem">'
        f"<h1>Dirigent</h1><p>{words}</p></body></html>"
    )
    headers: dict[str, str | Sequence[str]] = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
        "Referrer-Policy": "no-referrer",  # the address holds the code
    }
    return BoltResponse(status=status, body=body, headers=headers)


def _language(request: AsyncBoltRequest) -> Language:
    accepted = request.headers.get("accept-language", [""])
    return language_of(accepted[0])
