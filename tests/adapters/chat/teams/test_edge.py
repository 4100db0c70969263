"""Who is let in, and what everybody else is told."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict

import jwt
import pytest
from aiohttp import ClientSession, web
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from adapters.chat.teams import TeamsChat
from adapters.chat.teams.addresses import MICROSOFT_HOSTS, ServiceUrls
from adapters.files import Reader
from routing.errors import Misconfigured
from routing.vocabulary import Message
from tests.adapters.chat.teams.conftest import Time, running
from tests.peers.reception import ScriptedReception
from tests.peers.teams import LocalTeams, serve
from tests.peers.teams.identity import APP_ID, rsa_key

Minted = Callable[[LocalTeams], str]


def _signed_with_the_public_key(teams: LocalTeams) -> str:
    """HS256, with the published RSA key as the shared secret: the classic confusion of algorithms."""
    public = rsa_key("key-1").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    claims = jwt.decode(teams.signer.token(teams.service_url), options={"verify_signature": False})
    head = jwt.utils.base64url_encode(json.dumps({"alg": "HS256", "kid": "key-1"}).encode())
    body = jwt.utils.base64url_encode(json.dumps(claims).encode())
    signature = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256).sign(
        head + b"." + body, public
    )
    return b".".join((head, body, jwt.utils.base64url_encode(signature))).decode()


def _unsigned(teams: LocalTeams) -> str:
    claims = jwt.decode(teams.signer.token(teams.service_url), options={"verify_signature": False})
    return jwt.encode(claims, "", algorithm="none", headers={"kid": "key-1"})


BAD_TOKENS: dict[str, Minted] = {
    "no token": lambda teams: "",
    "garbage": lambda teams: "junk",
    "three empty parts": lambda teams: "..",
    "another issuer": lambda teams: teams.signer.token(teams.service_url, iss="https://evil.example"),
    "an emulator's issuer": lambda teams: teams.signer.token(
        teams.service_url, iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"
    ),
    "another audience": lambda teams: teams.signer.token(teams.service_url, aud="somebody-else"),
    "no audience": lambda teams: teams.signer.token(teams.service_url, without="aud"),
    "a list of audiences": lambda teams: teams.signer.token(teams.service_url, aud=[APP_ID]),
    "another service URL": lambda teams: teams.signer.token("https://smba.trafficmanager.net/emea/"),
    "the service URL without its slash": lambda teams: teams.signer.token(teams.service_url.rstrip("/")),
    "no service URL": lambda teams: teams.signer.token(teams.service_url, without="serviceurl"),
    "expired": lambda teams: teams.signer.token(teams.service_url, exp=1_700_000_000),
    "no expiry": lambda teams: teams.signer.token(teams.service_url, without="exp"),
    "an expiry beyond all numbers": lambda teams: teams.signer.token(teams.service_url, exp=1e308 * 10),
    "not yet valid": lambda teams: teams.signer.token(teams.service_url, nbf=4_000_000_000),
    "another signature": lambda teams: teams.signer.token(teams.service_url, signed_by="stranger"),
    "an unknown key": lambda teams: teams.signer.token(teams.service_url, headers={"kid": "key-9"}),
    "an empty key id": lambda teams: teams.signer.token(teams.service_url, headers={"kid": ""}),
    "no signature": _unsigned,
    "HS256 with the public key": _signed_with_the_public_key,
}


@pytest.mark.parametrize("minted", BAD_TOKENS.values(), ids=BAD_TOKENS.keys())
async def test_a_bad_token_is_a_401_that_explains_nothing(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, minted: Minted
) -> None:
    activity = teams.message("personal", "let me in")
    delivered = await teams.deliver(activity, token=minted(teams))
    assert (delivered.status, delivered.body) == (401, "unauthorized")
    assert reception.accepted == []
    assert (await teams.say("personal", "a good one")).status == 200


@pytest.mark.parametrize("endorsements", [[], ["webchat"]])
async def test_a_key_that_does_not_vouch_for_teams_opens_nothing(
    teams: LocalTeams, chat: TeamsChat, endorsements: list[str]
) -> None:
    teams.signer.endorsements = endorsements
    teams.signer.rotate()
    assert (await teams.say("personal", "hello")).status == 401


async def test_a_body_without_channel_or_service_url_cannot_skip_the_checks(
    teams: LocalTeams, chat: TeamsChat
) -> None:
    for name in ("channelId", "serviceUrl"):
        activity = teams.message("personal", "hello")
        del activity[name]
        assert (await teams.deliver(activity)).status == 401


async def test_another_channel_of_the_same_bot_is_not_teams(teams: LocalTeams, chat: TeamsChat) -> None:
    teams.signer.endorsements = ["msteams", "webchat"]
    teams.signer.rotate()
    activity = teams.message("personal", "hello") | {"channelId": "webchat"}
    assert (await teams.deliver(activity)).status == 403


async def test_after_an_unknown_key_and_a_rotation_new_tokens_are_accepted_and_old_ones_are_not(
    teams: LocalTeams, chat: TeamsChat
) -> None:
    assert (await teams.say("personal", "before")).status == 200
    unknown = teams.signer.token(teams.service_url, headers={"kid": "key-9"})
    assert (await teams.deliver(teams.message("personal", "x"), token=unknown)).status == 401
    old = teams.signer.token(teams.service_url)
    teams.signer.rotate()
    assert (await teams.say("personal", "after")).status == 200
    assert (await teams.deliver(teams.message("personal", "x"), token=old)).status == 401


async def test_unknown_keys_cannot_make_us_fetch_without_end(teams: LocalTeams, chat: TeamsChat) -> None:
    await teams.say("personal", "hello")
    for number in range(20):
        token = teams.signer.token(teams.service_url, headers={"kid": f"made-up-{number}"})
        await teams.deliver(teams.message("personal", "x"), token=token)
    assert teams.signer.fetches <= 1 + 5


async def test_messages_signed_with_a_known_key_do_not_wait_for_a_hanging_key_server(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    await teams.say("personal", "hello")
    teams.signer.open.clear()
    teams.signer.asked.clear()
    unknown = teams.signer.token(teams.service_url, headers={"kid": "key-9"})
    waiting = asyncio.create_task(teams.deliver(teams.message("personal", "x"), token=unknown))
    await asyncio.wait_for(teams.signer.asked.wait(), 5)
    assert (await teams.say("personal", "meanwhile")).status == 200
    assert not waiting.done()
    teams.signer.open.set()
    assert (await waiting).status == 401


async def test_the_keys_stay_when_their_server_fails(teams: LocalTeams, chat: TeamsChat) -> None:
    await teams.say("personal", "hello")
    teams.signer.published = []
    unknown = teams.signer.token(teams.service_url, headers={"kid": "key-9"})
    assert (await teams.deliver(teams.message("personal", "x"), token=unknown)).status == 401
    assert (await teams.say("personal", "still here")).status == 200


async def test_a_foreign_tenant_is_a_403(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    foreign = teams.message("personal", "hello")
    foreign["channelData"]["tenant"]["id"] = foreign["conversation"]["tenantId"] = "another-tenant"
    two_faced = teams.message("personal", "hello")
    two_faced["conversation"]["tenantId"] = "another-tenant"
    nameless = teams.message("personal", "hello")
    del nameless["channelData"]["tenant"], nameless["conversation"]["tenantId"]
    for activity in (foreign, two_faced, nameless):
        assert (await teams.deliver(activity)).status == 403
    assert reception.accepted == []


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/",
        "http://169.254.169.254/latest/",
        "http://localhost/",
        "https://smba.trafficmanager.net.evil.example/",
        "{own}@evil.example/",
        "{own}\\@evil.example/",
        "{own}\r\nHost: evil.example/",
        "{own}/../x",
        "{own}?x=1",
        "{own}#x",
        " {own}",
    ],
)
async def test_a_signed_service_url_that_is_not_on_the_list_is_never_called(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception, url: str
) -> None:
    activity = teams.message("personal", "hello") | {"serviceUrl": url.format(own=teams.url)}
    assert (await teams.deliver(activity)).status in {400, 403}
    assert reception.accepted == []


def test_microsofts_own_service_urls_are_allowed_and_nothing_beside_them() -> None:
    urls = ServiceUrls(MICROSOFT_HOSTS)
    allowed = (
        "https://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net:443/de/b1e2/",
        "https://europe.botframework.com/",
        "https://smba.infra.gov.teams.microsoft.us/teams",
    )
    assert [url for url in allowed if not urls.allow(url)] == []
    refused = (
        "http://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net:8443/emea/",
        "https://evil.trafficmanager.net/",
        "https://notbotframework.com/",
        "https://teams.microsoft.com.evil.example/",
        "https://smba.trafficmanager.net/emea/\n",
        "",
    )
    assert [url for url in refused if urls.allow(url)] == []


async def test_without_an_app_id_the_adapter_does_not_start(reception: ScriptedReception) -> None:
    with pytest.raises(Misconfigured, match="app_id"):
        await TeamsChat(reception=reception, reader=Reader(), app_id="", app_password="").start()


async def test_a_local_test_client_needs_no_token_and_a_proxied_stranger_is_not_one(
    teams: LocalTeams, reception: ScriptedReception
) -> None:
    local = asdict(teams.settings) | {"app_id": "", "app_password": ""}
    chat = TeamsChat(reception=reception, reader=Reader(), **local, anonymous="loopback")
    app = web.Application()
    app.add_routes(chat.routes())
    await chat.start()
    async with serve(app) as url, ClientSession() as http:
        teams.bot_url = f"{url}/api/messages"
        assert (await teams.deliver(teams.message("personal", "hello"), token="")).status == 200
        proxied = {"X-Forwarded-For": "203.0.113.7"}
        async with http.post(
            teams.bot_url, json=teams.message("personal", "hello"), headers=proxied
        ) as answer:
            assert answer.status == 401
    await chat.stop()


async def test_a_full_inbox_is_a_503_and_the_message_comes_again(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    reception.closed = True
    delivered = await teams.say("personal", "hello")
    assert (delivered.status, delivered.tries) == (503, 3)
    reception.closed = False
    assert (await teams.say("personal", "hello")).status == 200


async def test_a_message_that_is_delivered_twice_is_offered_under_the_same_id(
    teams: LocalTeams, chat: TeamsChat, reception: ScriptedReception
) -> None:
    for _ in range(2):
        assert (await teams.say("channel", "hello", activity_id="1700000000001")).status == 200
    assert len(reception.accepted) == 1
    assert len(reception.duplicates) == 1


class _SlowToSay(ScriptedReception):
    """Stores at once, and says so only when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.may_say = asyncio.Event()

    async def accept(self, message: Message) -> bool:
        new = await super().accept(message)
        if new:
            await self.may_say.wait()
        return new


async def test_a_message_that_teams_repeats_for_want_of_an_answer_is_known(time: Time) -> None:
    reception = _SlowToSay()
    async with LocalTeams(clock=time, patience=0.5) as teams, running(teams, reception, time):
        delivered = await teams.say("personal", "hello")
        reception.may_say.set()
    assert delivered.status == 200
    assert delivered.tries >= 2
    assert len(reception.accepted) == 1
    assert {message.id for message in reception.duplicates} == {reception.accepted[0].id}
