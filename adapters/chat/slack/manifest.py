"""The Slack app, described once: the manifests are written from it, and the listeners register for it."""

import json
from pathlib import Path

from adapters.chat.slack.credentials import Mode
from routing.commands import COMMANDS

Json = dict[str, object]

SHORTCUT = "summarize_thread"
"""The callback id of the message shortcut; it stands in installed apps, so never rename it."""

HOUSE = "dirigent"
"""The command about the bot itself, which exists in Slack alone."""

SCOPES = {
    "app_mentions:read": "hear that somebody mentions the bot",
    "assistant:write": "suggest prompts in the bot's own tab",
    "channels:history": "read the thread, or the last day of a channel, before answering",
    "channels:read": "know a channel's name and members: it may be protected, shared, or not the asker's",
    "chat:write": "answer: stream, edit, post, show a status",
    "commands": "slash commands and the message shortcut",
    "files:read": "read a text file that somebody sends along",
    "files:write": "send an answer as a file where it is too long for Slack",
    "groups:history": "the same in private channels that the bot was invited to",
    "groups:read": "the same for the names of private channels",
    "im:history": "hear direct messages",
    "im:write": "answer privately where nothing else works",
    "mpim:history": "hear group conversations",
    "mpim:read": "know a group conversation from a channel",
    "users:read": "names and languages of people",
}
"""Each scope with the reason that an administrator is owed."""

EVENTS = (
    "agent_session_stopped",
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "message.channels",
    "message.groups",
    "message.im",
    "message.mpim",
    "tokens_revoked",
)
EVENT_TYPES = tuple(dict.fromkeys(event.partition(".")[0] for event in EVENTS))
"""The same as the `type` of a delivered event."""

_PROMPTS = (
    ("Opsummér en tråd", "Opsummér denne tråd: "),
    ("Angebot entwerfen", "Entwirf ein Angebot für "),
    ("Draft an HR mail", "Draft a mail to the team about "),
    ("What can you do?", "help"),
)
INSTALL, REDIRECT = "/slack/install", "/slack/oauth_redirect"
"""Where installations begin and end. They stand in installed apps, so never rename them."""
_HOST = "https://YOUR-HOST"
"""HTTP mode only; the administrator replaces the host."""
_URL = f"{_HOST}/slack/events"


def manifest(mode: Mode, *, shared: bool = False) -> Json:
    """The app manifest for one of the two ways in which Slack can reach the bot.

    `shared` is for an app that several workspaces, or a whole organisation, install by themselves.
    """
    return {
        "$schema": "https://raw.githubusercontent.com/slackapi/manifest-schema/main/manifest.schema.json",
        "_metadata": {"major_version": 2, "minor_version": 1},
        "display_information": _display(),
        "features": _features(mode),
        "oauth_config": {
            "scopes": {"bot": sorted(SCOPES)},
            "pkce_enabled": False,
            **({"redirect_urls": [f"{_HOST}{REDIRECT}"]} if shared else {}),
        },
        "settings": _settings(mode) | {"org_deploy_enabled": shared},
    }


def write(folder: Path) -> list[Path]:
    """Write all manifests; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, content in manifests().items():
        path = folder / f"slack.{name}.json"
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        paths.append(path)
    return paths


def manifests() -> dict[str, Json]:
    """For one workspace by Socket Mode or HTTP, and for several."""
    return {"socket": manifest("socket"), "http": manifest("http"), "shared": manifest("http", shared=True)}


def _display() -> Json:
    return {
        "name": "Dirigent",
        "description": "Answers questions in threads and says which model answered, and where.",
        "background_color": "#1d3557",
        "long_description": (
            "An assistant for work in Danish, German and English. It summarizes threads, drafts quotes, HR"
            " mails and technical documents, and translates. Your company's policy decides which model"
            " may see which text; every answer says which model wrote it and where, and asks for thumbs up"
            " or down."
        ),
    }


def _features(mode: Mode) -> Json:
    return {
        "agent_view": {
            "agent_description": "Summaries, quotes, HR mails, documents. I say which model answered.",
            "suggested_prompts": [{"title": title, "message": message} for title, message in _PROMPTS],
        },
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": False,
        },
        "bot_user": {"display_name": "Dirigent", "always_online": True},
        "shortcuts": [
            {
                "name": "Summarize thread",
                "type": "message",
                "callback_id": SHORTCUT,
                "description": "Decisions, open questions and tasks of this thread, only for you",
            }
        ],
        "slash_commands": [_command(name, mode) for name in COMMANDS] + [_house(mode)],
    }


def _command(name: str, mode: Mode) -> Json:
    command = COMMANDS[name]
    described: Json = {"command": f"/{name}", "description": command.title["en"], "should_escape": True}
    if command.usage["en"]:
        described["usage_hint"] = command.usage["en"]
    return described | ({"url": _URL} if mode == "http" else {})


def _house(mode: Mode) -> Json:
    described: Json = {
        "command": f"/{HOUSE}",
        "description": "When to answer in this channel",
        "usage_hint": "here",
        "should_escape": True,
    }
    return described | ({"url": _URL} if mode == "http" else {})


def _settings(mode: Mode) -> Json:
    address = {"request_url": _URL} if mode == "http" else {}
    return {
        "event_subscriptions": {**address, "bot_events": list(EVENTS)},
        "interactivity": {"is_enabled": True, **address},
        "socket_mode_enabled": mode == "socket",
        "token_rotation_enabled": False,
    }
