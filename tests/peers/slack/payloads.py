"""What Slack sends to an app: events, slash commands and interactions, field by field."""

import secrets
import time

from tests.peers.slack.rules import Json
from tests.peers.slack.workspace import APP, BOT_USER, TEAM, Button, Channel, Person, Post, View


def event(inner: Json, team: str = TEAM) -> Json:
    """The wrapper around every event."""
    return {
        "token": "legacy",
        "team_id": team,
        "context_team_id": team,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": f"Ev{secrets.token_hex(5).upper()}",
        "event_time": int(time.time()),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": team,
                "user_id": BOT_USER,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": False,
        "event_context": "4-local",
    }


def moved(payload: Json, team: str, enterprise: str = "") -> Json:
    """The same request from another workspace, with `enterprise` one of an organisation that has the app."""
    payload = payload | {"team_id": team, "enterprise_id": enterprise or None}
    if "authorizations" in payload:
        home = {"enterprise_id": enterprise or None, "is_enterprise_install": bool(enterprise)}
        (before,) = payload["authorizations"]
        payload["authorizations"] = [before | home | {"team_id": None if enterprise else team}]
    if isinstance(payload.get("team"), dict):
        payload["team"] = {"id": team, "domain": "acme"}
        payload["enterprise"] = {"id": enterprise} if enterprise else None
    return payload


def app_uninstalled() -> Json:
    return {"type": "app_uninstalled"}


def tokens_revoked(*, bot: bool) -> Json:
    return {"type": "tokens_revoked", "tokens": {"bot": [BOT_USER]} if bot else {"oauth": ["U0ANNA"]}}


def message(post: Post, channel: Channel) -> Json:
    inner: Json = {
        "type": "message",
        "user": post.user,
        "text": post.text,
        "ts": post.ts,
        "channel": post.channel,
        "channel_type": channel.kind,
        "event_ts": post.ts,
        "client_msg_id": secrets.token_hex(8),
        "team": TEAM,
    }
    if post.thread_ts:
        inner |= {"thread_ts": post.thread_ts, "parent_user_id": post.user}
    return inner


def app_mention(post: Post) -> Json:
    inner: Json = {
        "type": "app_mention",
        "user": post.user,
        "text": post.text,
        "ts": post.ts,
        "channel": post.channel,
        "event_ts": post.ts,
        "team": TEAM,
    }
    return inner | ({"thread_ts": post.thread_ts} if post.thread_ts else {})


def slash_command(person: Person, channel: Channel, name: str, text: str, trigger: str, url: str) -> Json:
    shown = {"im": "directmessage", "group": "privategroup"}.get(channel.kind, channel.name)
    return {
        "token": "legacy",
        "team_id": TEAM,
        "team_domain": "acme",
        "channel_id": channel.id,
        "channel_name": shown,
        "user_id": person.id,
        "user_name": person.name,
        "command": name,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": url,
        "trigger_id": trigger,
    }


def _interaction(person: Person, trigger: str) -> Json:
    return {
        "user": {"id": person.id, "username": person.name, "name": person.name, "team_id": TEAM},
        "api_app_id": APP,
        "token": "legacy",
        "trigger_id": trigger,
        "team": {"id": TEAM, "domain": "acme"},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def block_actions(person: Person, post: Post, button: Button, trigger: str, url: str) -> Json:
    action = {
        "type": button.kind,
        "action_id": button.action_id,
        "block_id": button.block_id,
        "text": {"type": "plain_text", "text": button.label},
        **_chosen(button),
        "action_ts": f"{time.time():.6f}",
    }
    shown = {"ts": post.ts, "user": post.user, "text": post.text, "blocks": post.blocks}
    return _interaction(person, trigger) | {
        "type": "block_actions",
        "container": {
            "type": "message",
            "message_ts": post.ts,
            "channel_id": post.channel,
            "is_ephemeral": bool(post.only_for),
        },
        "channel": {"id": post.channel, "name": "channel"},
        "message": shown | ({"thread_ts": post.thread_ts} if post.thread_ts else {}),
        "state": {"values": {}},
        "response_url": url,
        "actions": [action],
    }


def home_actions(person: Person, view: Json, button: Button, trigger: str) -> Json:
    """A click in the bot's own tab: no message and no channel belong to it."""
    action = {
        "type": button.kind,
        "action_id": button.action_id,
        "block_id": button.block_id,
        **_chosen(button),
        "action_ts": f"{time.time():.6f}",
    }
    return _interaction(person, trigger) | {
        "type": "block_actions",
        "container": {"type": "view", "view_id": "V0HOME"},
        "view": view | {"id": "V0HOME", "hash": "1", "state": {"values": {}}, "private_metadata": ""},
        "actions": [action],
    }


def _chosen(button: Button) -> Json:
    """A menu tells which of its options was chosen."""
    if button.kind not in {"overflow", "static_select"}:
        return {"value": button.value}
    words = {"type": "plain_text", "text": button.label}
    return {"selected_option": {"text": words, "value": button.value}}


def message_changed(post: Post, channel: Channel, before: str) -> Json:
    shown = {"type": "message", "user": post.user, "ts": post.ts}
    below = {"thread_ts": post.thread_ts} if post.thread_ts else {}
    return {
        "type": "message",
        "subtype": "message_changed",
        "channel": post.channel,
        "channel_type": channel.kind,
        "ts": f"{time.time():.6f}",
        "message": shown | below | {"text": post.text, "edited": {"user": post.user, "ts": post.ts}},
        "previous_message": shown | below | {"text": before},
    }


def message_deleted(post: Post, channel: Channel) -> Json:
    shown = {"type": "message", "user": post.user, "ts": post.ts, "text": post.text}
    return {
        "type": "message",
        "subtype": "message_deleted",
        "channel": post.channel,
        "channel_type": channel.kind,
        "ts": f"{time.time():.6f}",
        "deleted_ts": post.ts,
        "previous_message": shown | ({"thread_ts": post.thread_ts} if post.thread_ts else {}),
    }


def app_home_opened(person: str, tab: str) -> Json:
    return {
        "type": "app_home_opened",
        "user": person,
        "channel": "D" + person.removeprefix("U"),
        "tab": tab,
        "event_ts": f"{time.time():.6f}",
    }


def message_action(person: Person, post: Post, callback_id: str, trigger: str, url: str) -> Json:
    shown = {"type": "message", "ts": post.ts, "user": post.user, "text": post.text}
    return _interaction(person, trigger) | {
        "type": "message_action",
        "callback_id": callback_id,
        "message_ts": post.ts,
        "message": shown | ({"thread_ts": post.thread_ts} if post.thread_ts else {}),
        "channel": {"id": post.channel, "name": "channel"},
        "response_url": url,
        "action_ts": f"{time.time():.6f}",
    }


def view_submission(person: Person, view: View, values: Json, trigger: str) -> Json:
    content = view.content | {"id": view.id, "hash": "1", "state": {"values": values}}
    return _interaction(person, trigger) | {"type": "view_submission", "view": content, "response_urls": []}


def view_closed(person: Person, view: View) -> Json:
    content = view.content | {"id": view.id, "hash": "1", "state": {"values": {}}}
    closed = {"type": "view_closed", "view": content, "is_cleared": False}
    return _interaction(person, "") | closed


def agent_session_stopped(person: str, channel: str, root: str) -> Json:
    return {
        "type": "agent_session_stopped",
        "channel": channel,
        "user": person,
        "thread_ts": root,
        "streaming_message_ts": [],
        "event_ts": f"{time.time():.6f}",
    }
