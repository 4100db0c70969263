"""The strict edge in front of Slack's HTTP requests: signature, size and shape, before anybody reads them.

Bolt alone answers a malformed request with 500 and loses a slash command whose text holds the word
"payload". So the body is verified and parsed here, once, and reaches Bolt as an object: the way on which
Socket Mode delivers it too.
"""

import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping
from typing import NoReturn
from urllib.parse import parse_qsl

from adapters.chat.slack.payload import Payload, part, parts

MOST_BYTES = 1024 * 1024
MOST_DEPTH = 32
MOST_FIELDS = 100
WINDOW = 300
"""Seconds that Slack's clock and ours may be apart, and so the time in which a replay verifies."""

_STRINGS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_BRACKETS = re.compile(rb"[\[\]{}]")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")


class Rejected(Exception):
    """The request is not Slack's, or not whole: answer with `status`, a 4xx."""

    def __init__(self, status: int, because: str) -> None:
        super().__init__(because)
        self.status = status


def verify(headers: Mapping[str, str], body: bytes, secret: str, now: float) -> None:
    """Raise `Rejected` unless the body carries a fresh signature made with the signing secret.

    The rule: https://docs.slack.dev/authentication/verifying-requests-from-slack
    """
    stamp = headers.get("X-Slack-Request-Timestamp", "")
    if not _TIMESTAMP.fullmatch(stamp) or abs(now - int(stamp)) > WINDOW:
        raise Rejected(401, "the timestamp is missing, malformed or too far off")
    digest = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    given = headers.get("X-Slack-Signature", "").encode("utf-8", "replace")
    if not hmac.compare_digest(f"v0={digest}".encode(), given):
        raise Rejected(401, "the signature is missing or wrong")


def parse(body: bytes, content_type: str) -> Payload:
    """The one object that a verified body holds: an event, a slash command or an interaction."""
    try:
        source = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Rejected(400, "the body is not UTF-8") from error
    if content_type == "application/json":
        return shaped(_json(source))
    if content_type == "application/x-www-form-urlencoded":
        return _form(source)
    raise Rejected(415, "neither JSON nor a form")


def _form(source: str) -> Payload:
    try:
        pairs = parse_qsl(source, keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise Rejected(400, "the form is malformed") from error
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Rejected(400, "a form field occurs twice")
    if "payload" in fields:
        return shaped(_json(fields["payload"]))
    if "command" not in fields and fields.get("ssl_check") != "1":
        raise Rejected(400, "the form is neither a command nor an interaction")
    return fields


def _json(source: str) -> Payload:
    if _is_deep(source.encode("utf-8", "surrogatepass")):
        raise Rejected(400, "nested too deeply")
    try:
        value = json.loads(source, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise Rejected(400, "not JSON") from error
    if not isinstance(value, dict):
        raise Rejected(400, "not a JSON object")
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _is_deep(source: bytes) -> bool:
    """Whether brackets nest too deeply, without parsing; text inside quotes does not count."""
    if source.count(b"[") + source.count(b"{") <= MOST_DEPTH:
        return False
    depth = 0
    for bracket in _BRACKETS.finditer(_STRINGS.sub(b"", source)):
        depth += 1 if bracket.group() in b"[{" else -1
        if depth > MOST_DEPTH:
            return True
    return False


# --- shape ------------------------------------------------------------------------------------------

_TEXTS = (
    "type", "subtype", "team_id", "enterprise_id", "api_app_id", "event_id", "trigger_id", "response_url",
    "callback_id", "user_id", "bot_id", "app_id", "channel_id", "ts", "thread_ts", "event_ts", "id",
    "action_id", "block_id", "value", "challenge", "context_team_id", "context_enterprise_id", "channel_type",
    "token", "private_metadata", "app_installed_team_id", "command",
)  # fmt: skip
_OBJECTS = (
    "event", "view", "container", "message", "previous_message", "state", "assistant_thread", "function_data",
)  # fmt: skip
_LISTS = ("actions", "authorizations", "response_urls")
_TEXT_OR_OBJECT = (
    "text", "team", "user", "enterprise", "channel", "item", "source_team", "user_team", "bot_profile",
)  # fmt: skip
_TYPES: Mapping[str, tuple[type, ...]] = {
    **dict.fromkeys(_TEXTS, (str,)),
    **dict.fromkeys(_OBJECTS, (dict,)),
    **dict.fromkeys(_LISTS, (list,)),
    **dict.fromkeys(_TEXT_OR_OBJECT, (str, dict)),
}
_NEEDED = {
    "event_callback": ("event",),
    "block_actions": ("actions",),
    "interactive_message": ("actions", "callback_id"),
    "view_submission": ("view",),
    "view_closed": ("view",),
}
"""What each kind of request cannot be without."""


def shaped(payload: Payload) -> Payload:
    """The payload, if the fields that Bolt relies on have the types that Bolt relies on; else `Rejected`."""
    kind = payload.get("type")
    if not isinstance(kind, str):
        raise Rejected(400, "an object without a type")
    _check(payload)
    if not all(payload.get(name) for name in _NEEDED.get(kind, ())):
        raise Rejected(400, f"{kind} is incomplete")
    if not all(action.get("action_id") and action.get("type") for action in parts(payload, "actions")):
        raise Rejected(400, "an action without an id or a type")
    if kind == "event_callback" and not part(payload, "event").get("type"):
        raise Rejected(400, "an event without a type")
    return {name: value for name, value in payload.items() if value is not None}


def commanded(payload: Payload) -> Payload:
    """The payload, if it is a slash command as Slack makes one; else `Rejected`."""
    _check(payload)
    if not payload.get("command") or "event" in payload or "actions" in payload:
        raise Rejected(400, "not a slash command")
    return payload


def _check(thing: Payload) -> None:
    """Look at each field that a thing has, which are a few, and not for each that it might have."""
    for name, value in thing.items():
        types = _TYPES.get(name)
        if types is None or value is None:
            continue
        if not isinstance(value, types):
            raise Rejected(400, f"{name} has the wrong type")
        for inner in _inside(value):
            if not isinstance(inner, dict):
                raise Rejected(400, f"{name} holds something that is not an object")
            _check(inner)


def _inside(value: object) -> Iterable[object]:
    """What to check next: an object itself, or what a list holds."""
    if isinstance(value, dict):
        return (value,)
    return value if isinstance(value, list) else ()
