"""The manifest of the app as it stands at Slack, compared with the one that belongs to this program.

Slack shows it only to an app configuration token, which an administrator makes for twelve hours at
api.slack.com/apps. The method: https://docs.slack.dev/reference/methods/apps.manifest.export
"""

import asyncio
from collections.abc import Mapping, Sequence

from adapters.chat.slack.credentials import Mode
from adapters.chat.slack.manifest import manifest
from adapters.chat.slack.payload import Payload, part, parts, text
from routing.errors import PlatformUnreachable

PATIENCE = 10.0
"""Seconds."""


async def differences(bot_token: str, config_token: str, api_url: str, mode: Mode) -> Mapping[str, str]:
    """What the app at Slack lacks, each with the mend. Raises `PlatformUnreachable`, with Slack's reason."""
    from slack_sdk.errors import SlackApiError
    from slack_sdk.web.async_client import AsyncWebClient

    client = AsyncWebClient(base_url=api_url)
    try:
        async with asyncio.timeout(PATIENCE):
            me = await client.auth_test(token=bot_token)
            bot = await client.bots_info(token=bot_token, bot=str(me["bot_id"]))
            shown = await client.apps_manifest_export(
                token=config_token, app_id=text(_data(bot.data), "bot", "app_id")
            )
    except SlackApiError as error:
        raise PlatformUnreachable(f"Slack says {error.response.get('error')}") from None
    except (TimeoutError, OSError) as error:
        raise PlatformUnreachable(f"Slack could not be asked ({type(error).__name__})") from None
    return compared(part(_data(shown.data), "manifest"), manifest(mode))


def compared(there: Payload, wanted: Payload) -> Mapping[str, str]:
    """What `there` lacks of `wanted`, each with the page on which it is mended.

    >>> compared(manifest("socket"), manifest("socket"))
    {}
    """
    return {
        **_missing(
            "event", _events(there), _events(wanted), "Event Subscriptions, Subscribe to bot events, add it"
        ),
        **_missing("command", _commands(there), _commands(wanted), "Slash Commands, Create New Command"),
        **_missing(
            "shortcut",
            _ids(there, "shortcuts", "callback_id"),
            _ids(wanted, "shortcuts", "callback_id"),
            "Interactivity & Shortcuts, Create New Shortcut, with this callback id",
        ),
        **{name: mend for name, (path, mend) in _SWITCHES.items() if _is(there, path) != _is(wanted, path)},
    }


_SWITCHES: Mapping[str, tuple[tuple[str, ...], str]] = {
    "messages tab": (
        ("features", "app_home", "messages_tab_enabled"),
        "App Home, Show Tabs, switch Messages Tab on",
    ),
    "messages tab, writing": (
        ("features", "app_home", "messages_tab_read_only_enabled"),
        "App Home, Show Tabs, allow users to send messages from the messages tab",
    ),
    "home tab": (("features", "app_home", "home_tab_enabled"), "App Home, Show Tabs, switch Home Tab on"),
    "interactivity": (
        ("settings", "interactivity", "is_enabled"),
        "Interactivity & Shortcuts, switch Interactivity on",
    ),
    "socket mode": (
        ("settings", "socket_mode_enabled"),
        "Socket Mode, switch it as [slack] mode says",
    ),
}
"""What is on or off."""


def _missing(kind: str, there: Sequence[str], wanted: Sequence[str], mend: str) -> dict[str, str]:
    return {f"{kind} {name}": mend for name in wanted if name not in there}


def _events(app: Payload) -> Sequence[str]:
    found = part(app, "settings", "event_subscriptions").get("bot_events")
    return [str(name) for name in found] if isinstance(found, list) else []


def _commands(app: Payload) -> Sequence[str]:
    return _ids(app, "slash_commands", "command")


def _ids(app: Payload, kind: str, name: str) -> Sequence[str]:
    return [text(one, name) for one in parts(part(app, "features"), kind)]


def _is(app: Payload, path: tuple[str, ...]) -> bool:
    return part(app, *path[:-1]).get(path[-1]) is True


def _data(answer: object) -> Payload:
    return answer if isinstance(answer, Mapping) else {}
