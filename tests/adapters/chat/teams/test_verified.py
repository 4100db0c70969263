"""A token that comes with many messages is checked once, and for each message whatever may differ."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from adapters.chat.teams.incoming import NotAuthentic
from adapters.chat.teams.keys import KeyRing, SigningKey
from adapters.chat.teams.transport import BotbuilderTransport
from adapters.chat.teams.verified import MOST, Verified, proof_of
from tests.adapters.chat.teams.conftest import Time
from tests.peers.teams import LocalTeams
from tests.peers.teams.identity import APP_ID


class _CountedKeys(KeyRing):
    """The real key ring, which counts what is asked of it: one question for each signature."""

    asked = 0

    async def get(self, kid: str | None) -> SigningKey:
        self.asked += 1
        return await super().get(kid)


@pytest.fixture
async def keys(teams: LocalTeams, time: Time) -> AsyncIterator[_CountedKeys]:
    async with ClientSession() as http:
        keys = _CountedKeys(teams.settings.openid_metadata_url, http, time)
        await keys.refresh()
        yield keys
        await keys.close()


@pytest.fixture
def transport(teams: LocalTeams, keys: KeyRing) -> BotbuilderTransport:
    return BotbuilderTransport(app_id=teams.settings.app_id, keys=keys)


async def test_the_signature_of_one_token_is_checked_once(
    teams: LocalTeams, keys: _CountedKeys, transport: BotbuilderTransport
) -> None:
    bearer = f"Bearer {teams.signer.token(teams.service_url)}"
    for _ in range(3):
        await transport.authenticate(bearer, "msteams", teams.service_url)
    assert keys.asked == 1


async def test_a_crowd_that_comes_with_one_token_has_it_checked_once(
    teams: LocalTeams, keys: _CountedKeys, transport: BotbuilderTransport
) -> None:
    good, bad = (f"Bearer {teams.signer.token(teams.service_url, aud=aud)}" for aud in (APP_ID, "another"))
    crowd = (transport.authenticate(good, "msteams", teams.service_url) for _ in range(50))
    assert await asyncio.gather(*crowd) == [None] * 50
    crowd = (transport.authenticate(bad, "msteams", teams.service_url) for _ in range(50))
    refused = await asyncio.gather(*crowd, return_exceptions=True)
    assert [type(each) for each in refused] == [NotAuthentic] * 50
    assert keys.asked == 2


async def test_a_known_token_does_not_vouch_for_another_service_url_or_channel(
    teams: LocalTeams, transport: BotbuilderTransport
) -> None:
    bearer = f"Bearer {teams.signer.token(teams.service_url)}"
    await transport.authenticate(bearer, "msteams", teams.service_url)
    for channel, url in (("msteams", f"{teams.service_url}x"), ("webchat", teams.service_url)):
        with pytest.raises(NotAuthentic):
            await transport.authenticate(bearer, channel, url)


async def test_a_refused_token_is_never_remembered_as_good(
    teams: LocalTeams, keys: _CountedKeys, transport: BotbuilderTransport
) -> None:
    bearer = f"Bearer {teams.signer.token(teams.service_url, aud='somebody-else')}"
    for _ in range(2):
        with pytest.raises(NotAuthentic):
            await transport.authenticate(bearer, "msteams", teams.service_url)
    assert keys.asked == 2


async def test_after_the_keys_were_fetched_again_a_token_of_a_withdrawn_key_is_refused(
    teams: LocalTeams, keys: _CountedKeys, transport: BotbuilderTransport
) -> None:
    bearer = f"Bearer {teams.signer.token(teams.service_url)}"
    await transport.authenticate(bearer, "msteams", teams.service_url)
    teams.signer.rotate()
    await keys.refresh()
    with pytest.raises(NotAuthentic):
        await transport.authenticate(bearer, "msteams", teams.service_url)


async def test_known_tokens_alone_have_old_keys_fetched_again(
    teams: LocalTeams, transport: BotbuilderTransport, keys: _CountedKeys, time: Time
) -> None:
    bearer = f"Bearer {teams.signer.token(teams.service_url)}"
    await transport.authenticate(bearer, "msteams", teams.service_url)
    time.passes(25 * 3600)
    await transport.authenticate(bearer, "msteams", teams.service_url)
    await keys.refresh()  # joins the one under way
    assert (keys.asked, teams.signer.fetches) == (1, 2)


def test_a_proof_ends_with_its_token(time: Time) -> None:
    verified = Verified(time)
    verified.remember(b"proof", 0, time() + 10)
    assert verified.holds(b"proof", 0)
    time.passes(10)
    assert not verified.holds(b"proof", 0)


def test_what_was_proven_under_keys_that_have_changed_meanwhile_is_not_remembered(time: Time) -> None:
    verified = Verified(time)
    verified.holds(b"proof", 1)
    verified.holds(b"another", 2)
    verified.remember(b"proof", 1, time() + 10)
    assert not verified.holds(b"proof", 2)


def test_the_oldest_proofs_are_forgotten_first(time: Time) -> None:
    verified = Verified(time)
    for number in range(MOST + 1):
        verified.remember(proof_of(str(number)), 0, time() + 10)
    held = [verified.holds(proof_of(str(number)), 0) for number in (0, 1, MOST)]
    assert held == [False, True, True]


def test_proofs_keep_the_borders_of_their_parts() -> None:
    assert proof_of("ab", "c") != proof_of("a", "bc")
