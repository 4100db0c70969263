"""Reads out of a response's headers what the provider still lets us ask for."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from routing.vocabulary import Quota

LONGEST_RESET = 3_600.0
"""Seconds: no header may put a model out of use for longer."""
UNSAID_RESET = 10.0
"""Where a provider says that nothing is left but not until when."""

_OPENAI = ("requests", "tokens")
_ANTHROPIC = ("requests", "tokens", "input-tokens", "output-tokens")
_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3_600.0, "d": 86_400.0}


def read_quota(headers: Mapping[str, str], now: datetime) -> Quota | None:
    """The scarcest of what the headers name, of two that are used up the later; None if they name nothing.

    `headers` have names in lower case. OpenAI, Azure, Mistral and vLLM write `x-ratelimit-remaining-requests`
    and a span such as `6m0s`, Anthropic `anthropic-ratelimit-requests-remaining` and a moment.

    >>> headers = {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1m30s"}
    >>> read_quota(headers, datetime.now(UTC))
    Quota(remaining=0, reset=90.0)
    """
    return min(_quotas(headers, now), key=lambda quota: (quota.remaining, -quota.reset), default=None)


def _quotas(headers: Mapping[str, str], now: datetime) -> Iterator[Quota]:
    names = [(f"x-ratelimit-remaining-{what}", f"x-ratelimit-reset-{what}") for what in _OPENAI]
    names += [
        (f"anthropic-ratelimit-{what}-remaining", f"anthropic-ratelimit-{what}-reset") for what in _ANTHROPIC
    ]
    for remaining, reset in names:
        left = headers.get(remaining, "").strip()
        if re.fullmatch(r"-?\d{1,12}", left):
            yield Quota(remaining=max(0, int(left)), reset=_until(headers.get(reset, "").strip(), now))


def _until(text: str, now: datetime) -> float:
    """Seconds, out of `20ms`, `6m0s`, `7`, an RFC 3339 moment or a Unix time."""
    seconds = _span(text)
    if seconds is None:
        seconds = _moment(text, now)
    return UNSAID_RESET if seconds is None else min(max(seconds, 0.0), LONGEST_RESET)


def _span(text: str) -> float | None:
    if re.fullmatch(r"\d{1,9}(\.\d+)?", text):
        return float(text)
    if text and _PART.sub("", text) == "":
        return sum(float(number) * _UNITS[unit] for number, unit in _PART.findall(text))
    return None


def _moment(text: str, now: datetime) -> float | None:
    if re.fullmatch(r"\d{10}(\.\d+)?", text):
        return float(text) - now.timestamp()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now).total_seconds()
