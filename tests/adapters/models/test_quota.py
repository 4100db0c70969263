"""What providers say in their headers about the calls that are left, in strings and over real sockets."""

from datetime import UTC, datetime

import pytest

from adapters.models import build
from adapters.models.quota import read_quota
from adapters.models.sdk import SdkModel
from routing.errors import RateLimited
from routing.vocabulary import Quota
from tests.adapters.models.speakers import DIALECTS, KEY, ask, card_for, listen, model_for
from tests.peers.dialects import Script
from tests.peers.providers import provider

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "quota"),
    [
        ({}, None),
        ({"x-ratelimit-remaining-requests": "many"}, None),
        (
            {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "6m0s"},
            Quota(remaining=0, reset=360),
        ),
        (
            {"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "20ms"},
            Quota(remaining=0, reset=0.02),
        ),
        (
            {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "7"},
            Quota(remaining=0, reset=7),
        ),
        ({"x-ratelimit-remaining-requests": "0"}, Quota(remaining=0, reset=10)),
        (
            {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "900h"},
            Quota(remaining=0, reset=3_600),
        ),
        (
            {
                "anthropic-ratelimit-requests-remaining": "0",
                "anthropic-ratelimit-requests-reset": "2026-11-24T12:00:30Z",
            },
            Quota(remaining=0, reset=30),
        ),
        (
            {
                "anthropic-ratelimit-requests-remaining": "12",
                "anthropic-ratelimit-requests-reset": "2026-11-24T12:01:00Z",
                "anthropic-ratelimit-output-tokens-remaining": "0",
                "anthropic-ratelimit-output-tokens-reset": "2026-11-24T12:00:05Z",
            },
            Quota(remaining=0, reset=5),
        ),
        (
            {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1795521640"},
            Quota(remaining=0, reset=40),
        ),
    ],
)
def test_the_scarcest_quota_is_read_in_every_spelling(headers: dict[str, str], quota: Quota | None) -> None:
    read = read_quota(
        headers, datetime.fromtimestamp(1_795_521_600, UTC) if "1795521640" in str(headers) else NOW
    )
    assert read == quota


@pytest.mark.parametrize("status", [200, 429])
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_every_sdk_hands_on_what_a_response_says_is_left_before_its_first_word(
    dialect: str, status: int
) -> None:
    headers = {
        "x-ratelimit-remaining-requests": "0",
        "x-ratelimit-reset-requests": "42s",
        "retry-after": "42",
    }
    told: list[Quota] = []
    async with provider(dialect, Script(headers=headers, status=status)) as peer:
        model = model_for(dialect, peer.url)
        assert isinstance(model, SdkModel)
        model.tell(told.append)
        if status == 429:
            with pytest.raises(RateLimited) as limited:
                await listen(model, ask())
            assert limited.value.retry_after == 42
        else:
            async for _ in model.stream(ask()):
                assert told
        await model.close()
    assert told == [Quota(remaining=0, reset=42)]


async def test_what_is_built_for_a_card_tells_whoever_the_builder_names() -> None:
    told: list[Quota] = []
    async with provider("chat", Script(headers={"x-ratelimit-remaining-requests": "3"})) as peer:
        model = build(card_for("chat", peer.url), KEY, told.append)
        await listen(model, ask())
        await model.close()
    assert [quota.remaining for quota in told] == [3]
