"""Keys, tokens and pacing, each by itself."""

import asyncio

import pytest
from aiohttp import ClientSession

from adapters.chat.teams.incoming import NotAuthentic
from adapters.chat.teams.keys import FRESH, KeyRing
from adapters.chat.teams.pace import LONGEST_WAIT, Pace, pause_before
from adapters.chat.teams.tokens import AccessToken, NoToken
from tests.adapters.chat.teams.conftest import Time
from tests.peers.teams import LocalTeams
from tests.peers.teams.identity import APP_ID, APP_PASSWORD


async def test_keys_are_fetched_again_once_a_day_while_the_known_ones_answer(
    teams: LocalTeams, time: Time
) -> None:
    async with ClientSession() as http:
        ring = KeyRing(teams.settings.openid_metadata_url, http, time)
        await ring.get("key-1")
        time.passes(FRESH - 1)
        await ring.get("key-1")
        assert teams.signer.fetches == 1
        time.passes(2)
        teams.signer.rotate()
        assert (await ring.get("key-1")).endorsements == ("msteams",)
        await ring.refresh()
        assert teams.signer.fetches == 2
        with pytest.raises(NotAuthentic):
            await ring.get("key-1")


async def test_a_hundred_messages_with_one_unknown_key_cause_one_fetch(teams: LocalTeams, time: Time) -> None:
    async with ClientSession() as http:
        ring = KeyRing(teams.settings.openid_metadata_url, http, time)
        keys = await asyncio.gather(*(ring.get("key-1") for _ in range(100)))
        assert len({id(key) for key in keys}) == 1
        assert teams.signer.fetches == 1


async def test_a_key_server_without_keys_refuses_everybody_and_recovers(
    teams: LocalTeams, time: Time
) -> None:
    teams.signer.published = []
    async with ClientSession() as http:
        ring = KeyRing(teams.settings.openid_metadata_url, http, time)
        for _ in range(10):
            with pytest.raises(NotAuthentic):
                await ring.get("key-1")
        teams.signer.published = ["key-1"]
        time.passes(15)
        assert await ring.get("key-1")


async def test_a_key_server_that_is_down_refuses_everybody(time: Time) -> None:
    async with ClientSession() as http:
        ring = KeyRing("http://127.0.0.1:9/", http, time)
        with pytest.raises(NotAuthentic):
            await ring.get("key-1")


def _token(teams: LocalTeams, http: ClientSession, time: Time, password: str = APP_PASSWORD) -> AccessToken:
    return AccessToken(app_id=APP_ID, password=password, url=teams.settings.token_url, http=http, clock=time)


async def test_a_token_is_kept_until_five_minutes_before_its_end(teams: LocalTeams, time: Time) -> None:
    async with ClientSession() as http:
        token = _token(teams, http, time)
        first = await token.headers()
        time.passes(3600 - 301)
        assert await token.headers() == first
        time.passes(2)
        assert await token.headers() != first
        assert teams.tokens.asked == 2


async def test_a_token_that_still_works_is_used_when_its_successor_cannot_be_had(
    teams: LocalTeams, time: Time
) -> None:
    async with ClientSession() as http:
        token = _token(teams, http, time)
        first = await token.headers()
        time.passes(3600 - 100)
        teams.tokens.faults = [500, 500, 500]
        assert await token.headers() == first


async def test_a_wrong_password_is_said_in_terms_of_the_settings(teams: LocalTeams, time: Time) -> None:
    async with ClientSession() as http:
        with pytest.raises(NoToken, match="app_password") as error:
            await _token(teams, http, time, password="wrong").headers()
        assert "wrong" not in str(error.value)


async def test_a_conversation_is_written_to_seven_times_a_second_and_sixty_times_in_thirty(
    time: Time,
) -> None:
    pace = Pace(time, time.sleep)
    sent = []
    for _ in range(130):
        await pace.turn("19:group")
        sent.append(time())
    assert all(later - earlier >= 1.0 for earlier, later in zip(sent, sent[7:], strict=False))
    assert all(later - earlier >= 30.0 for earlier, later in zip(sent, sent[60:], strict=False))
    assert sent[59] - sent[0] < 10


async def test_a_busy_conversation_does_not_hold_up_another(time: Time) -> None:
    pace = Pace(time, time.sleep)
    for _ in range(7):
        await pace.turn("19:busy")
    before = time()
    await pace.turn("19:quiet")
    assert time() == before


def test_what_the_service_asks_for_is_waited_for_up_to_a_limit() -> None:
    assert pause_before(1, 3.0) == 3.0
    assert pause_before(1, LONGEST_WAIT + 1) is None
    pauses = [pause_before(attempt, None) for attempt in range(1, 10) for _ in range(50)]
    assert all(pause is not None and 0 < pause <= 8 for pause in pauses)
