"""Several workspaces, and whole organisations: installed by OAuth, each served with its own token."""

from dataclasses import dataclass

import aiohttp
import pytest

from adapters.chat.slack.credentials import OAuth
from routing.errors import Misconfigured, PlatformUnreachable
from tests.adapters.chat.slack.conftest import Stage, reply
from tests.peers.slack import Fault, payloads

ACME, BETA, ORG = "T0ACME", "T0BETA", "E0ORG"
SECRET = "local-client-secret"


@dataclass
class Browser:
    """An administrator's browser: it keeps the cookie, and goes where it is sent."""

    stage: Stage
    cookie: str = ""

    async def begin(self) -> str:
        """The address of Slack's page to which the app sends."""
        async with (
            self._session() as session,
            session.get(f"{self.stage.root}/slack/install", allow_redirects=False) as sent,
        ):
            assert sent.status == 302
            self.cookie = sent.headers["Set-Cookie"].partition(";")[0]
            return sent.headers["Location"]

    async def come_back(self, query: str, language: str = "da") -> tuple[int, str]:
        headers = {"Cookie": self.cookie, "Accept-Language": language}
        async with (
            self._session() as session,
            session.get(
                f"{self.stage.root}/slack/oauth_redirect?{query.partition('?')[2]}", headers=headers
            ) as page,
        ):
            return page.status, await page.text()

    async def install(self, team: str, enterprise: str = "", *, whole: bool = False) -> tuple[int, str]:
        approved = self.stage.slack.web.oauth.approve(await self.begin(), team, enterprise, whole=whole)
        return await self.come_back(approved)

    def _session(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())


def oauth(secret: str = SECRET, *, workspaces: tuple[str, ...] = (ACME, BETA, ORG)) -> OAuth:
    return OAuth(client_id="1.2", client_secret=secret, public_url="", workspaces=workspaces)


@pytest.fixture
async def browser(stage: Stage) -> Browser:
    await stage.restart(bot_token="", oauth=oauth())
    return Browser(stage)


async def heard(stage: Stage, team: str, enterprise: str = "") -> None:
    """Anna writes to the bot in a workspace, and its answer stands there."""
    count = len(stage.reception.accepted) + 1
    stage.slack.home = (team, enterprise)
    await stage.slack.direct("U0ANNA", f"hej fra {team}")
    message = await stage.reception.message(count)
    assert (message.thread.tenant, message.text) == (team, f"hej fra {team}")
    draft = await stage.chat.open(message)
    await draft.finish(reply(f"svar til {team}"))
    assert stage.slack.space.posts[-1].body == f"svar til {team}"


async def test_two_workspaces_install_the_app_and_each_is_served_with_its_own_token(
    stage: Stage, browser: Browser
) -> None:
    assert (await browser.install(ACME))[0] == 200
    status, page = await browser.install(BETA)
    assert (status, "Dirigent er installeret" in page) == (200, True)
    await heard(stage, ACME)
    await heard(stage, BETA)
    await heard(stage, ACME)


async def test_what_was_installed_is_there_after_a_restart(stage: Stage, browser: Browser) -> None:
    await browser.install(ACME)
    await stage.restart(bot_token="", oauth=oauth())
    await heard(stage, ACME)


async def test_an_organisation_installs_once_for_all_its_workspaces(stage: Stage, browser: Browser) -> None:
    await browser.install("", ORG, whole=True)
    await heard(stage, ACME, ORG)
    await heard(stage, BETA, ORG)
    waiting = stage.reception.accepted[-1]
    await stage.restart(bot_token="", oauth=oauth())
    await (await stage.chat.open(waiting)).finish(reply("efter genstart"))
    assert stage.slack.space.posts[-1].body == "efter genstart"


async def test_tokens_are_not_to_be_read_in_the_store(stage: Stage, browser: Browser) -> None:
    await browser.install(ACME)
    (token,) = stage.slack.web.installed
    (sealed,) = stage.vault.kept.values()
    assert token.encode() not in sealed
    assert b"xoxb" not in sealed
    before = dict(stage.vault.kept)
    await stage.restart(bot_token="", oauth=oauth("another-secret"))
    stage.slack.home = (ACME, "")
    await stage.slack.direct("U0ANNA", "hej")
    assert stage.reception.accepted == []
    assert stage.vault.kept == before


async def test_a_sealed_token_opens_under_its_own_name_only(stage: Stage, browser: Browser) -> None:
    await browser.install(ACME)
    (sealed,) = stage.vault.kept.values()
    stage.vault.kept = {f"slack:installation:{BETA}": sealed}
    await stage.restart(bot_token="", oauth=oauth())
    for team in (ACME, BETA):
        stage.slack.home = (team, "")
        await stage.slack.direct("U0ANNA", "hej")
    assert stage.reception.accepted == []


async def test_a_workspace_that_the_settings_do_not_name_gets_nothing_and_its_token_is_given_back(
    stage: Stage, browser: Browser
) -> None:
    status, page = await browser.install("T0STRANGER")
    assert status == 403
    assert "står ikke på listen" in page
    assert (stage.vault.kept, stage.slack.web.installed) == ({}, {})
    stage.slack.home = ("T0STRANGER", "")
    await stage.slack.direct("U0ANNA", "hej")
    assert stage.reception.accepted == []


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ({"state": "another"}, 400, "bekræftede ikke"),
        ({"code": "another"}, 401, "bekræftede ikke"),
        ({"error": "access_denied"}, 200, "Intet er gemt"),
    ],
)
async def test_what_does_not_fit_installs_nothing(
    stage: Stage, browser: Browser, change: dict[str, str], status: int, words: str
) -> None:
    approved = stage.slack.web.oauth.approve(await browser.begin(), ACME)
    query = dict(pair.split("=") for pair in approved.partition("?")[2].split("&")) | change
    answer = await browser.come_back("?" + "&".join(f"{name}={value}" for name, value in query.items()))
    assert (answer[0], words in answer[1], stage.vault.kept) == (status, True, {})


async def test_nobody_finishes_what_another_browser_began_and_no_code_works_twice(
    stage: Stage, browser: Browser
) -> None:
    approved = stage.slack.web.oauth.approve(await browser.begin(), ACME)
    assert (await Browser(stage).come_back(approved))[0] == 400
    assert (await browser.come_back(approved))[0] == 200
    assert (await browser.come_back(approved))[0] == 401


async def test_slack_failing_in_the_middle_is_said_so(stage: Stage, browser: Browser) -> None:
    stage.slack.fail("auth.test", Fault(status=500))
    status, page = await browser.install(ACME)
    assert status in {401, 502}
    assert "bekræftede ikke" in page
    assert stage.vault.kept == {}


async def test_a_workspace_that_cannot_be_connected_is_not_called_installed(
    stage: Stage, browser: Browser
) -> None:
    stage.slack.web.limits["auth.test"] = 1
    status, page = await browser.install(ACME)
    assert (status, "bekræftede ikke" in page, stage.vault.kept) == (502, True, {})


@pytest.mark.parametrize("event", [payloads.app_uninstalled(), payloads.tokens_revoked(bot=True)])
async def test_a_workspace_that_removes_the_app_is_forgotten_and_the_others_stay(
    stage: Stage, browser: Browser, event: dict[str, object]
) -> None:
    await browser.install(ACME)
    await browser.install(BETA)
    stage.slack.home = (ACME, "")
    assert (await stage.slack.deliver("events_api", payloads.event(dict(event)))).taken
    await stage.slack.until(lambda: True)
    await heard(stage, BETA)
    assert list(stage.vault.kept) == [f"slack:installation:{BETA}"]
    count = len(stage.reception.accepted)
    stage.slack.home = (ACME, "")
    await stage.slack.direct("U0ANNA", "er du der?")
    assert len(stage.reception.accepted) == count


async def test_an_answer_for_a_workspace_that_removed_the_app_goes_nowhere(
    stage: Stage, browser: Browser
) -> None:
    await browser.install(ACME)
    await heard(stage, ACME)
    await stage.slack.deliver("events_api", payloads.event(payloads.app_uninstalled()))
    await stage.slack.direct("U0ANNA", "er du der?")
    with pytest.raises(PlatformUnreachable, match=ACME):
        await stage.chat.open(stage.reception.accepted[0])


async def test_a_persons_own_revoked_token_changes_nothing(stage: Stage, browser: Browser) -> None:
    await browser.install(ACME)
    stage.slack.home = (ACME, "")
    await stage.slack.deliver("events_api", payloads.event(payloads.tokens_revoked(bot=False)))
    await heard(stage, ACME)


async def test_a_token_that_was_revoked_meanwhile_is_erased_at_the_start_and_the_others_work(
    stage: Stage, browser: Browser
) -> None:
    await browser.install(ACME)
    await browser.install(BETA)
    (gone,) = [token for token, me in stage.slack.web.installed.items() if me["team_id"] == ACME]
    del stage.slack.web.installed[gone]
    await stage.restart(bot_token="", oauth=oauth())
    assert list(stage.vault.kept) == [f"slack:installation:{BETA}"]
    await heard(stage, BETA)


def test_settings_that_would_let_nobody_or_both_ways_in_are_named() -> None:
    with pytest.raises(Misconfigured, match="workspaces is empty"):
        oauth(workspaces=())
    with pytest.raises(Misconfigured, match="client_secret is missing"):
        oauth(secret="")
    assert SECRET not in repr(oauth())
