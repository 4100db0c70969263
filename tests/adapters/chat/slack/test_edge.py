"""Bad input at the door: always a 4xx, never a 5xx, never a message."""

import asyncio
import json
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.chat.slack.edge import MOST_BYTES, Rejected, parse, verify
from tests.adapters.chat.slack.conftest import Stage
from tests.peers.slack.delivery import HttpTransport, signature
from tests.peers.slack.payloads import event

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def door(stage: Stage) -> HttpTransport:
    assert stage.http is not None
    return stage.http


GOOD = json.dumps(
    event({"type": "message", "channel": "D0ANNA", "channel_type": "im", "user": "U0ANNA", "text": "hej"})
).encode()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Slack-Request-Timestamp": "abc"},
        {"X-Slack-Request-Timestamp": "1e9999"},
        {"X-Slack-Request-Timestamp": "-5"},
        {"X-Slack-Request-Timestamp": "٣"},
        {"X-Slack-Request-Timestamp": "9" * 5_000},
        {"X-Slack-Signature": ""},
        {"X-Slack-Signature": "v0=00"},
        {"X-Slack-Signature": "v0=æøå"},
    ],
)
async def test_a_request_without_a_good_signature_is_turned_away(
    http_stage: Stage, headers: dict[str, str]
) -> None:
    status, _ = await door(http_stage).post(GOOD, JSON | headers, signed=bool(headers))
    assert status == 401
    assert not http_stage.reception.accepted


@pytest.mark.parametrize("off", [-301, 301, -100_000])
def test_a_signature_that_is_too_old_or_from_the_future_is_turned_away(off: int) -> None:
    stamp = str(1_700_000_000 + off)
    headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature("s", stamp, b"{}")}
    with pytest.raises(Rejected) as rejected:
        verify(headers, b"{}", "s", now=1_700_000_000.0)
    assert rejected.value.status == 401


def test_a_fresh_signature_over_these_very_bytes_passes_and_any_other_does_not() -> None:
    stamp = "1700000000"
    headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature("s", stamp, b'{"a": 1}')}
    verify(headers, b'{"a": 1}', "s", now=1_700_000_299.0)
    for body, secret in ((b'{"a":1}', "s"), (b'{"a": 1}', "t")):
        with pytest.raises(Rejected):
            verify(headers, body, secret, now=1_700_000_000.0)


DEEP = b'{"type": "event_callback", "event": {"type": "x", "a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}"
MALFORMED: list[tuple[bytes, dict[str, str]]] = [
    (b"", JSON),
    (b"not json", JSON),
    (b'{"type": "event_callback"', JSON),
    (b"[]", JSON),
    (b"null", JSON),
    (b"1", JSON),
    (b'"text"', JSON),
    (b"{}", JSON),
    (b"\xff\xfe{}", JSON),
    (b'{"type": 7}', JSON),
    (b'{"type": "event_callback"}', JSON),
    (b'{"type": "event_callback", "event": null}', JSON),
    (b'{"type": "event_callback", "event": "x"}', JSON),
    (b'{"type": "event_callback", "event": {"type": ["x"]}}', JSON),
    (b'{"type": "event_callback", "event": {"type": "message", "channel": 7}}', JSON),
    (b'{"type": "event_callback", "event": {"type": "message"}, "authorizations": ["x"]}', JSON),
    (b'{"type": "event_callback", "event": {"type": "message", "a": NaN}}', JSON),
    (b'{"type": "event_callback", "event": {"type": "x", "n": ' + b"9" * 10_000 + b"}}", JSON),
    (DEEP, JSON),
    (b'{"type": "event_callback", "event": {"type": "message"}}', {"Content-Type": "text/plain"}),
    (b"payload=", FORM),
    (b"payload=%7B", FORM),
    (b"payload=[]", FORM),
    (b"payload=%7B%22type%22%3A%22block_actions%22%7D", FORM),
    (b"payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%5D%7D", FORM),
    (b"payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%7B%7D%5D%7D", FORM),
    (b"a=1", FORM),
    (b"", FORM),
    (b"command=%ff", FORM),
    (b"command=/ask&command=/help", FORM),
    (b"&".join(b"a%d=1" % n for n in range(500)), FORM),
]


@pytest.mark.parametrize(("body", "headers"), MALFORMED)
async def test_a_signed_request_that_is_malformed_is_turned_away(
    http_stage: Stage, body: bytes, headers: dict[str, str]
) -> None:
    for signed in (True, False):
        status, _ = await door(http_stage).post(body, headers, signed=signed)
        assert 400 <= status < 500
    assert not http_stage.reception.accepted


async def test_a_body_that_is_too_large_is_turned_away(http_stage: Stage) -> None:
    status, _ = await door(http_stage).post(b" " * (MOST_BYTES + 1), JSON)
    assert status == 413


@pytest.mark.parametrize("filler", [b"[", b'{"a":', b'"\\', b"[]", b'["', b'\\"'])
def test_the_largest_body_is_read_in_linear_time(filler: bytes) -> None:
    with pytest.raises(Rejected):  # a quadratic reader would need hours to get here
        parse(filler * (MOST_BYTES // len(filler)), "application/json")


async def test_slack_can_verify_the_url(http_stage: Stage) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "c1", "token": "t"}).encode()
    assert await door(http_stage).challenge("c1") == "c1"
    assert (await door(http_stage).post(body, JSON, signed=False))[0] == 401
    assert (await door(http_stage).post(b"ssl_check=1&token=t", FORM))[0] == 200


async def test_the_same_signed_request_a_hundred_times_is_one_message(http_stage: Stage) -> None:
    inner = {"type": "message", "channel": "D0ANNA", "channel_type": "im", "user": "U0ANNA"}
    body = json.dumps(event(inner | {"text": "hej", "ts": "1700000000.000001"})).encode()
    answers = await asyncio.gather(*(door(http_stage).post(body, JSON) for _ in range(100)))
    assert {status for status, _ in answers} == {200}
    assert len(http_stage.reception.accepted) == 1


async def test_a_closed_inbox_is_503_so_that_slack_comes_again(http_stage: Stage) -> None:
    http_stage.reception.closed = True
    await http_stage.slack.direct("U0ANNA", "hej")
    assert {delivery.status for delivery in http_stage.slack.deliveries} == {503}
    command = await http_stage.slack.command("U0ANNA", "C0GENERAL", "/ask", "hej")
    assert command.status == 503


@pytest.mark.parametrize(
    "kind", ["app_rate_limited", "user_huddle_changed", "app_home_opened", "tokens_revoked", "never_heard_of"]
)
async def test_events_that_are_of_no_concern_are_acknowledged(http_stage: Stage, kind: str) -> None:
    assert (await http_stage.slack.deliver("events_api", event({"type": kind, "user": {"id": "U1"}}))).taken
    outer = json.dumps({"type": "app_rate_limited", "team_id": "T0LOCAL"}).encode()
    assert (await door(http_stage).post(outer, JSON))[0] == 200


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
field_names = st.sampled_from(
    ["event", "user", "team", "channel", "authorizations", "actions", "view", "message", "container", "text",
     "ts", "thread_ts", "subtype", "files", "bot_id", "team_id", "state", "item", "response_url", "blocks",
     "enterprise", "callback_id", "trigger_id", "event_id", "assistant_thread", "is_enterprise_install",
     "previous_message", "function_data", "inputs", "bot_access_token", "message_ts", "is_ext_shared_channel"]
)  # fmt: skip
kinds = st.sampled_from(
    ["event_callback", "block_actions", "view_submission", "view_closed", "message_action", "shortcut",
     "block_suggestion", "interactive_message", "dialog_submission", "message", "app_mention"]
)  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=kinds,
    fields=st.dictionaries(field_names, json_values | st.dictionaries(field_names, json_values, max_size=4)),
    inner=st.dictionaries(field_names, json_values, max_size=5),
    as_form=st.booleans(),
)
async def test_nothing_that_is_signed_makes_the_door_fall_over(
    http_stage: Stage, kind: str, fields: dict[str, object], inner: dict[str, object], as_form: bool
) -> None:
    payload: dict[str, object] = {"team_id": "T0LOCAL", **fields, "type": kind}
    if kind == "event_callback":
        payload["event"] = {"type": "message", "channel": "C1", "ts": "1.1", **inner}
    body = json.dumps(payload)
    raw = urlencode({"payload": body}).encode() if as_form else body.encode()
    status, text = await door(http_stage).post(raw, FORM if as_form else JSON)
    assert 200 <= status < 500, (status, text)
