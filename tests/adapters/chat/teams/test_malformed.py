"""Bodies that are not what Teams sends."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from adapters.chat.teams import TeamsChat
from tests.peers.reception import ScriptedReception
from tests.peers.teams import LocalTeams


def _with(path: str, value: object) -> Callable[[dict[str, Any]], None]:  # an activity, of any shape
    def change(activity: dict[str, Any]) -> None:  # an activity, of any shape
        *way, last = path.split(".")
        for name in way:
            activity = activity[name]
        activity[last] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        _with("type", 5), _with("type", None), _with("text", [1]), _with("text", {"a": 1}), _with("id", 7),
        _with("id", None), _with("conversation", "x"), _with("conversation", None), _with("conversation", []),
        _with("conversation.id", ["x"]), _with("conversation.id", ""), _with("from", None), _with("from", []),
        _with("from.id", 5), _with("recipient", None), _with("recipient", "bot"),
        _with("timestamp", "yesterday"), _with("timestamp", "9999-12-31T23:59:59-10:00"),
        _with("timestamp", 5), _with("entities", {}), _with("entities", [5]),
        _with("attachments", ["x"]),
        _with("membersAdded", 5), _with("locale", {"x": 1}), _with("id", "a\nb"), _with("id", "x" * 1001),
        _with("conversation.id", "a\ud800"), _with("channelData.tenant.id", 5),
    ],
)  # fmt: skip
async def test_an_activity_of_the_wrong_shape_is_a_400(
    teams: LocalTeams,
    chat: TeamsChat,
    reception: ScriptedReception,
    change: Callable[[dict[str, Any]], None],  # an activity, of any shape
) -> None:
    activity = teams.message("personal", "hello")
    change(activity)
    assert (await teams.deliver(activity)).status == 400
    assert reception.accepted == []


@pytest.mark.parametrize(
    "change",
    [_with("entities", [None]), _with("entities", None), _with("channelData.x", 5), _with("value", [1]),
     _with("text", None), _with("from.name", None), _with("membersAdded", [{"id": {}}])],
)  # fmt: skip
async def test_what_teams_may_leave_out_is_no_fault(
    teams: LocalTeams,
    chat: TeamsChat,
    change: Callable[[dict[str, Any]], None],  # an activity, of any shape
) -> None:
    activity = teams.message("personal", "hello")
    change(activity)
    assert (await teams.deliver(activity)).status == 200


@pytest.mark.parametrize(
    ("said", "micro"),
    [("2026-11-24T09:00:00Z", 0), ("2026-11-24T09:00:00.1234567Z", 123_456), ("2026-11-24T09:00:00", 0),
     ("2026-11-24T10:00:00.5+01:00", 500_000)],
)  # fmt: skip
async def test_a_time_may_have_any_number_of_digits_and_an_offset(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, said: str, micro: int
) -> None:
    await teams.deliver(teams.message("personal", "hello") | {"timestamp": said})
    assert (await reception.message()).at == datetime(2026, 11, 24, 9, 0, 0, micro, tzinfo=UTC)


@pytest.mark.parametrize(
    "body",
    [b"", b"junk", b"[]", b"null", b"1", b'"x"', b"\xff\xfe{}", b"{", b'{"type": NaN}', b"[" * 100_000],
    ids=["empty", "junk", "list", "null", "number", "text", "not UTF-8", "cut", "NaN", "deep"],
)
async def test_a_body_that_is_no_json_object_is_a_400(
    teams: LocalTeams, chat: TeamsChat, body: bytes
) -> None:
    status, said = await teams.send(body, teams.signer.token(teams.service_url))
    assert (status, said) == (400, "bad request")


async def test_a_body_beyond_256_kb_is_a_413(teams: LocalTeams, chat: TeamsChat) -> None:
    activity = teams.message("personal", "x" * 262_144)
    assert (await teams.deliver(activity)).status == 413
