"""The one place that knows how SDKs and their HTTP library fail, and what that means for routing.

Classes are not named but recognised by what they carry (a status, a code, a cause): OpenAI wraps the errors
of httpx2, Anthropic wraps some, google-genai none, and importing three SDKs to name their classes would cost
seconds. No text of a provider gets into a text of ours, because it may quote the prompt, the answer or the
key; only statuses, codes and request ids that look like identifiers do.
"""

import math
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from routing.errors import (
    BadKey,
    BadRequest,
    BrokenStream,
    ContextTooLong,
    Malformed,
    NotFound,
    Overloaded,
    ProviderFailed,
    RateLimited,
    Refused,
    TimedOut,
    Unreachable,
)

LONGEST_WAIT = 3_600.0
"""Seconds: no header may put a model out of use for longer."""


class Reported(Exception):
    """A provider reported an error inside a stream that had begun well; `code` in its own words."""

    def __init__(self, code: object, body: object = None) -> None:
        super().__init__(code)
        self.code = code
        self.body = body

    @classmethod
    def of(cls, error: object) -> "Reported":
        """Out of an event's `error`: an object with code and type, or a mere sentence."""
        return cls(error.get("code"), error) if isinstance(error, Mapping) else cls("server_error")


def translate(
    error: Exception, *, model: str, partial: str = "", now: datetime | None = None
) -> ProviderFailed:
    """What an exception means. With `partial` text, whatever may pass by itself is a `BrokenStream`.

    `now` is for reading a `Retry-After` that is a date.
    """
    failure = _by_code(error, model, now) or _by_connection(error, model)
    if failure is None:
        failure = Malformed(
            f"{model} answered with something that is no answer ({_class(error)})", model=model
        )
    if partial and failure.retryable and not isinstance(failure, TimedOut):
        return BrokenStream(str(failure), model=model, partial=partial)
    return failure


# --- what the provider says -------------------------------------------------------------------------

_CODES: Mapping[str, type[ProviderFailed]] = {
    "rate_limit_exceeded": RateLimited,
    "rate_limit_error": RateLimited,
    "resource_exhausted": RateLimited,
    "overloaded_error": Overloaded,
    "server_error": Overloaded,
    "api_error": Overloaded,
    "internal": Overloaded,
    "unavailable": Overloaded,
    "timeout_error": TimedOut,
    "deadline_exceeded": TimedOut,
    "authentication_error": BadKey,
    "permission_error": BadKey,
    "billing_error": BadKey,
    "invalid_api_key": BadKey,
    "api_key_invalid": BadKey,
    "unauthenticated": BadKey,
    "permission_denied": BadKey,
    "context_length_exceeded": ContextTooLong,
    "request_too_large": ContextTooLong,
    "content_filter": Refused,
    "content_policy_violation": Refused,
    "bio_policy": Refused,
    "misalignment_policy_violation": Refused,
    "invalid_prompt": Refused,
    "data_residency_mismatch": BadRequest,
    "invalid_request_error": BadRequest,
    "not_found_error": NotFound,
    "model_not_found": NotFound,
    "invalid_argument": BadRequest,
}

_STATUSES: Mapping[int, type[ProviderFailed]] = {
    401: BadKey,
    402: BadKey,
    403: BadKey,
    404: NotFound,
    410: NotFound,
    408: TimedOut,
    409: Overloaded,
    413: ContextTooLong,
    429: RateLimited,
}

_TOO_LONG = re.compile(
    r"context (?:length|window|size)|prompt is too long|input token count|too many (?:input )?tokens",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(r"[A-Za-z0-9_.:-]{1,80}")


def _by_code(error: Exception, model: str, now: datetime | None) -> ProviderFailed | None:
    """By HTTP status and by the code in the body, whichever says more; None if there is neither."""
    status, codes = _status(error), tuple(_codes(error))
    known = next((code for code in codes if code in _CODES), None)
    if status is None and known is None and not isinstance(error, Reported):
        return None
    kind = _kind(status, known, error)
    words = [str(status or ""), codes[0] if codes else "", _request_id(error)]
    because = f"{model} answered with an error ({', '.join(word for word in words if word)})"
    if kind is RateLimited:
        return RateLimited(because, model=model, retry_after=_retry_after(error, now or datetime.now(UTC)))
    if kind is Refused:
        return Refused(because, model=model, category=known or "")
    return kind(because, model=model)


def _kind(status: int | None, code: str | None, error: Exception) -> type[ProviderFailed]:
    """A code that names the cause beats the status; the status beats a code that names only a family."""
    by_code = _CODES.get(code or "", Overloaded)
    if status is None or 200 <= status < 300:  # an error event inside a stream
        return by_code
    if code is not None and by_code in {ContextTooLong, Refused, BadKey, RateLimited, NotFound}:
        return by_code
    if status in {400, 422} and _TOO_LONG.search(str(getattr(error, "message", "") or "")):
        return ContextTooLong
    return _STATUSES.get(status, Overloaded if status >= 500 else BadRequest)


def _status(error: Exception) -> int | None:
    """`status_code` at OpenAI and Anthropic, `code` at Google and in the streams of vLLM."""
    for name in ("status_code", "code"):
        value = getattr(error, name, None)
        if isinstance(value, str) and re.fullmatch(r"[45][0-9]{2}", value):
            return int(value)
        if isinstance(value, int):
            return value
    return None


def _codes(error: Exception) -> Iterator[str]:
    """Codes, types and statuses wherever an SDK keeps them, most telling first, in lower case."""
    body = getattr(error, "body", None) or getattr(error, "details", None)
    inner = body.get("error", body) if isinstance(body, Mapping) else None
    for found in (
        *_reasons(inner),
        getattr(error, "code", None),
        *(inner.get(name) for name in ("code", "type", "status") if isinstance(inner, Mapping)),
    ):
        if isinstance(found, str) and _IDENTIFIER.fullmatch(found):
            yield found.lower()


def _reasons(inner: object) -> Iterator[object]:
    """Google hides the telling word, such as API_KEY_INVALID, one level down."""
    for detail in _details(inner):
        yield detail.get("reason")


def _details(inner: object) -> Iterator[Mapping[str, object]]:
    details = inner.get("details") if isinstance(inner, Mapping) else None
    if isinstance(details, list):
        yield from (detail for detail in details if isinstance(detail, Mapping))


def _request_id(error: Exception) -> str:
    headers = _headers(error)
    for name in ("x-request-id", "request-id"):
        if _IDENTIFIER.fullmatch(headers.get(name, "")):
            return headers[name]
    return ""


# --- when to come again -----------------------------------------------------------------------------


def _retry_after(error: Exception, now: datetime) -> float | None:
    """Seconds to wait, out of the headers or of Google's body; None if nothing readable is there."""
    seconds = read_retry_after(_headers(error), now)
    if seconds is not None:
        return seconds
    body = getattr(error, "details", None)
    inner = body.get("error", body) if isinstance(body, Mapping) else None
    for detail in _details(inner):
        delay = detail.get("retryDelay")
        if isinstance(delay, str):
            return _seconds(delay.removesuffix("s"), 1.0)
    return None


def read_retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds out of `retry-after-ms` or `Retry-After`, as number or HTTP date (RFC 9110, 10.2.3).

    Never negative, never above `LONGEST_WAIT`; None for what cannot be read.

    >>> read_retry_after({"retry-after": "7"}, datetime.now(UTC))
    7.0
    """
    milliseconds = _seconds(headers.get("retry-after-ms", ""), 0.001)
    if milliseconds is not None:
        return milliseconds
    value = headers.get("retry-after", "")
    seconds = _seconds(value, 1.0)
    if seconds is not None:
        return seconds
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return _bounded((date - now).total_seconds())


def _seconds(text: str, unit: float) -> float | None:
    try:
        value = float(text) * unit
    except ValueError:
        return None
    return None if math.isnan(value) else _bounded(value)


def _bounded(seconds: float) -> float:
    return min(max(seconds, 0.0), LONGEST_WAIT)


def _headers(error: Exception) -> Mapping[str, str]:
    headers = getattr(getattr(error, "response", None), "headers", None)
    return {str(name).lower(): str(value) for name, value in headers.items()} if headers else {}


# --- what the connection says -----------------------------------------------------------------------


def _by_connection(error: Exception, model: str) -> ProviderFailed | None:
    """By the httpx2 error, raw or wrapped by an SDK; None if the connection was not to blame."""
    import httpx2

    for cause in _chain(error):
        if isinstance(cause, httpx2.ReadTimeout | httpx2.WriteTimeout | TimeoutError):
            return TimedOut(f"{model} took too long ({_class(cause)})", model=model)
        if isinstance(cause, httpx2.ReadError | httpx2.RemoteProtocolError | httpx2.StreamError):
            return BrokenStream(f"the connection to {model} was cut ({_class(cause)})", model=model)
        if isinstance(cause, httpx2.TransportError | OSError):
            return Unreachable(f"no connection to {model} came about ({_class(cause)})", model=model)
    return None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and its causes; bounded, since a chain may bite its tail."""
    for _ in range(8):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__


def _class(error: BaseException) -> str:
    return f"{type(error).__module__.partition('.')[0]}.{type(error).__name__}"
