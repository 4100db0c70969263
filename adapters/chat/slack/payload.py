"""Reading Slack's JSON: a field that is missing or of another type reads as empty, never as an error."""

from collections.abc import Mapping

Payload = Mapping[str, object]
"""An object as Slack sent it, before anything about it is known."""


def text(payload: Payload, *path: str) -> str:
    """The text at the end of a path of field names.

    >>> text({"user": {"id": "U1"}}, "user", "id")
    'U1'
    >>> text({"user": 7}, "user")
    ''
    """
    value = part(payload, *path[:-1]).get(path[-1])
    return value if isinstance(value, str) else ""


def part(payload: Payload, *path: str) -> Payload:
    """The object at the end of a path; empty if there is none."""
    for name in path:
        value = payload.get(name)
        payload = value if isinstance(value, Mapping) else {}
    return payload


def parts(payload: Payload, name: str) -> tuple[Payload, ...]:
    """The objects of a list."""
    value = payload.get(name)
    return tuple(item for item in value if isinstance(item, Mapping)) if isinstance(value, list) else ()


def id_of(payload: Payload, name: str) -> str:
    """An id that Slack writes either as text or as an object with an `id`.

    >>> id_of({"team": {"id": "T1"}}, "team"), id_of({"team": "T1"}, "team")
    ('T1', 'T1')
    """
    return text(payload, name) or text(payload, name, "id")
