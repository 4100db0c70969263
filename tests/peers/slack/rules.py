"""Slack's published rules that the local Slack enforces: rate tiers, scopes, sizes."""

import re
from typing import Any

Json = dict[str, Any]  # Any: JSON as it crosses the wire, in both directions

TIERS = {1: 1, 2: 20, 3: 50, 4: 100}
"""Calls in a minute, for each method, workspace and app."""

METHOD_TIERS = {
    "chat.startStream": 2,
    "chat.stopStream": 2,
    "chat.update": 3,
    "chat.delete": 3,
    "conversations.history": 3,
    "conversations.replies": 3,
    "conversations.info": 3,
    "chat.appendStream": 4,
    "chat.postEphemeral": 4,
    "users.info": 4,
    "views.open": 4,
    "agents.sessions.setStatus": 3,
    "agents.sessions.rename": 3,
    "assistant.threads.setSuggestedPrompts": 4,
    "conversations.members": 4,
    "files.completeUploadExternal": 4,
    "files.getUploadURLExternal": 4,
    "views.publish": 4,
}
POSTS_A_MINUTE = 60
"""In each channel; short bursts are let through."""
TASK_STATES = frozenset({"pending", "in_progress", "complete", "error"})

HISTORY_SCOPES = {
    "channel": "channels:history",
    "group": "groups:history",
    "im": "im:history",
    "mpim": "mpim:history",
}
READ_SCOPES = {"channel": "channels:read", "group": "groups:read", "im": "im:read", "mpim": "mpim:read"}
METHOD_SCOPES = {
    "chat.startStream": "chat:write",
    "chat.appendStream": "chat:write",
    "chat.stopStream": "chat:write",
    "chat.postMessage": "chat:write",
    "chat.postEphemeral": "chat:write",
    "chat.update": "chat:write",
    "chat.delete": "chat:write",
    "assistant.threads.setStatus": "chat:write",
    "agents.sessions.setStatus": "chat:write",
    "agents.sessions.rename": "chat:write",
    "assistant.threads.setSuggestedPrompts": "assistant:write",
    "files.completeUploadExternal": "files:write",
    "files.getUploadURLExternal": "files:write",
    "conversations.open": "im:write",
    "users.info": "users:read",
    "bots.info": "users:read",
}
EVERY_SCOPE = frozenset((*METHOD_SCOPES.values(), *HISTORY_SCOPES.values(), *READ_SCOPES.values()))

MOST_BLOCKS = 50
MOST_SECTION = 3_000
MOST_MARKDOWN = 12_000
"""Of all markdown blocks of one message together, and of one piece of a stream."""
MOST_TEXT = 4_000
"""Of the text beside the blocks: documented as 40,000, refused in practice far below that."""
TRIGGER_LIFETIME = 3.0
RESPONSE_URL_USES = 5
RESPONSE_URL_LIFETIME = 30 * 60.0
SESSION_STATES = frozenset({"active", "processing", "suspended", "closed"})


class ApiError(Exception):
    """What Slack answers with `ok: false`."""

    def __init__(self, code: str, **more: str) -> None:
        super().__init__(code)
        self.code = code
        self.more = more


def rendered(markdown: str) -> int:
    """Into how many blocks Slack takes a markdown block apart: headings, rules and tables stand alone."""
    count, gathering, table = 0, False, False
    for line in re.sub(r"```.*?(?:```|\Z)", "code", markdown, flags=re.DOTALL).splitlines():
        is_table = line.lstrip().startswith("|")
        if re.match(r"#{1,6} |---+\s*$", line) or (is_table and not table):
            count, gathering = count + 1, False
        elif line.strip() and not is_table:
            count, gathering = count + (not gathering), True
        table = is_table
    return count


def check_blocks(blocks: Any, most: int = MOST_BLOCKS) -> list[Json]:
    """The blocks, if Slack would take them."""
    if blocks is None:
        return []
    if not isinstance(blocks, list) or not all(isinstance(b, dict) and "type" in b for b in blocks):
        raise ApiError("invalid_blocks_format")
    if len(blocks) > most:
        raise ApiError("msg_blocks_too_many")
    if (
        sum(
            rendered(b["text"]) if b["type"] == "markdown" else 1
            for b in blocks
            if b.get("text") or b["type"] != "markdown"
        )
        > most
    ):
        raise ApiError("invalid_blocks")
    names = [name for block in blocks if (name := block.get("block_id"))]
    if len(names) != len(set(names)):
        raise ApiError("invalid_blocks")
    for block in blocks:
        if block["type"] == "section" and len(block.get("text", {}).get("text", "")) > MOST_SECTION:
            raise ApiError("invalid_blocks")
        if block["type"] == "markdown" and not block.get("text"):
            raise ApiError("invalid_blocks")
    if sum(len(block["text"]) for block in blocks if block["type"] == "markdown") > MOST_MARKDOWN:
        raise ApiError("msg_blocks_too_long")
    return blocks


def check_view(view: Any) -> Json:
    """The view, if Slack would take it."""
    if not isinstance(view, dict) or view.get("type") not in {"modal", "home"}:
        raise ApiError("invalid_arguments")
    if len(view.get("blocks", [])) > 100 or len(view.get("private_metadata", "")) > 3_000:
        raise ApiError("invalid_arguments")
    for name in ("title", "submit", "close"):
        if len(view.get(name, {}).get("text", "")) > 24:
            raise ApiError("invalid_arguments")
    for block in view.get("blocks", []):
        _check_control(block.get("accessory", {}))
    return view


def _check_control(control: Json) -> None:
    """A list has options, none of them empty or too long, and what is chosen is one of them."""
    if control.get("type") != "static_select":
        return
    options = control["options"]
    fits = 0 < len(options) <= 100 and all(
        0 < len(option["text"]["text"]) <= 75 and 0 < len(option["value"]) <= 150 for option in options
    )
    if not fits or control.get("initial_option", options[0]) not in options:
        raise ApiError("invalid_arguments")
