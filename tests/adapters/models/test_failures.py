"""What an exception of an SDK means, where no peer can make it."""

from datetime import UTC, datetime

import httpx2
import pytest

from adapters.models.failures import LONGEST_WAIT, Reported, read_retry_after, translate
from routing.errors import (
    BadKey,
    BadRequest,
    BrokenStream,
    Malformed,
    Overloaded,
    ProviderFailed,
    RateLimited,
    Refused,
    TimedOut,
    Unreachable,
)

NOW = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(("headers", "seconds"), [
    ({"retry-after": "7"}, 7.0),
    ({"retry-after": "0.5"}, 0.5),
    ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
    ({"retry-after": "Tue, 24 Nov 2026 12:00:30 GMT"}, 30.0),
    ({"retry-after": "Tue, 24 Nov 2026 12:00:30 -0000"}, 30.0),
    ({"retry-after": "Tue, 24 Nov 2026 11:00:00 GMT"}, 0.0),
    ({"retry-after": "-5"}, 0.0),
    ({"retry-after": "999999999"}, LONGEST_WAIT),
    ({"retry-after": "Sun, 24 Nov 2099 12:00:00 GMT"}, LONGEST_WAIT),
    ({"retry-after": "inf"}, LONGEST_WAIT),
    ({"retry-after": "nan"}, None),
    ({"retry-after": "soon"}, None),
    ({"retry-after": ""}, None),
    ({"retry-after": "Tue, 99 Nov 2026 99:99:99 GMT"}, None),
    ({}, None),
])  # fmt: skip
def test_retry_after_is_read_in_all_its_forms_and_bounded(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert read_retry_after(headers, NOW) == seconds


@pytest.mark.parametrize(("code", "failure"), [
    ("rate_limit_exceeded", RateLimited),
    ("server_error", Overloaded),
    ("overloaded_error", Overloaded),
    ("data_residency_mismatch", BadRequest),
    ("bio_policy", Refused),
    ("permission_denied", BadKey),
    ("deadline_exceeded", TimedOut),
    ("429", RateLimited),
    ("400", BadRequest),
    ("503", Overloaded),
    ("a_word_of_tomorrow", Overloaded),
])  # fmt: skip
def test_an_error_inside_a_stream_is_known_by_its_code(code: str, failure: type[ProviderFailed]) -> None:
    assert type(translate(Reported(code), model="m")) is failure


REQUEST = httpx2.Request("POST", "https://x.example.eu")


@pytest.mark.parametrize(("error", "failure"), [
    (httpx2.ConnectError("x", request=REQUEST), Unreachable),
    (httpx2.ConnectTimeout("x", request=REQUEST), Unreachable),
    (httpx2.PoolTimeout("x", request=REQUEST), Unreachable),
    (httpx2.ProxyError("x", request=REQUEST), Unreachable),
    (httpx2.UnsupportedProtocol("x", request=REQUEST), Unreachable),
    (httpx2.ReadTimeout("x", request=REQUEST), TimedOut),
    (httpx2.ReadError("x", request=REQUEST), BrokenStream),
    (httpx2.RemoteProtocolError("x", request=REQUEST), BrokenStream),
    (TimeoutError(), TimedOut),
    (ConnectionRefusedError(), Unreachable),
    (AssertionError(), Malformed),
    (KeyError("candidates"), Malformed),
    (UnicodeDecodeError("utf-8", b"x", 0, 1, "x"), Malformed),
])  # fmt: skip
def test_a_raw_error_of_the_connection_is_understood_too(
    error: Exception, failure: type[ProviderFailed]
) -> None:
    assert type(translate(error, model="m")) is failure


def test_what_may_pass_by_itself_carries_the_text_that_had_arrived() -> None:
    failure = translate(Reported("overloaded_error"), model="m", partial="half an ans")
    assert isinstance(failure, BrokenStream)
    assert failure.partial == "half an ans"
    assert "half" not in str(failure)


def test_a_key_that_expired_in_mid_stream_stays_a_bad_key() -> None:
    assert type(translate(Reported("invalid_api_key"), model="m", partial="half")) is BadKey


def test_google_says_in_the_body_when_to_come_again_and_that_the_key_is_wrong() -> None:
    from google.genai.errors import ClientError

    wait = {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "x", "details": [
        {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "37s"}]}}  # fmt: skip
    limited = translate(ClientError(429, wait), model="m")
    assert isinstance(limited, RateLimited)
    assert limited.retry_after == 37.0
    wrong = {"error": {"code": 400, "status": "INVALID_ARGUMENT", "message": "API key not valid", "details": [
        {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}]}}  # fmt: skip
    assert type(translate(ClientError(400, wrong), model="m")) is BadKey


def test_only_identifiers_of_the_provider_get_into_the_sentence() -> None:
    spoken = translate(Reported("Anna Jensen asked about 010190-1234"), model="m")
    assert str(spoken) == "m answered with an error ()"
