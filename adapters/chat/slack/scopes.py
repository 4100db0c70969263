"""What the installed app may do, compared with what its manifest asks for."""

import asyncio
from dataclasses import dataclass

from adapters.chat.slack.manifest import SCOPES
from routing.errors import PlatformUnreachable

PATIENCE = 10.0
"""Seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted:
    """The scopes of a bot token."""

    missing: tuple[tuple[str, str], ...]
    """Each with the reason why it is wanted."""
    superfluous: tuple[str, ...]


def compare(granted: str) -> Granted:
    """Read Slack's own list, separated by commas.

    >>> compare(",".join(SCOPES) + ",admin")
    Granted(missing=(), superfluous=('admin',))
    """
    held = {scope.strip() for scope in granted.split(",") if scope.strip()}
    return Granted(
        missing=tuple((scope, reason) for scope, reason in SCOPES.items() if scope not in held),
        superfluous=tuple(sorted(held - set(SCOPES))),
    )


async def granted(bot_token: str, api_url: str) -> Granted:
    """Ask Slack. Raises `PlatformUnreachable`; the text names Slack's reason."""
    from slack_sdk.errors import SlackApiError
    from slack_sdk.web.async_client import AsyncWebClient

    try:
        async with asyncio.timeout(PATIENCE):
            answer = await AsyncWebClient(token=bot_token, base_url=api_url).auth_test()
    except SlackApiError as error:
        raise PlatformUnreachable(f"Slack says {error.response.get('error')}") from None
    except (TimeoutError, OSError) as error:
        raise PlatformUnreachable(f"Slack could not be asked ({type(error).__name__})") from None
    found = next((value for name, value in answer.headers.items() if name.lower() == "x-oauth-scopes"), "")
    return compare(str(found))
