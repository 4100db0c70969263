"""The program as a whole: one platform's trouble is not the others', and wrong settings stop it at once."""

from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest

from bot import wiring
from bot.settings import SlackSettings, TeamsSettings, WebSettings
from routing.errors import Misconfigured
from tests.dialogs.stages import quiet_settings

NOBODY = "http://127.0.0.1:9/api/"


async def test_a_slack_that_does_not_answer_leaves_the_playground_running(tmp_path: Path) -> None:
    slack = SlackSettings(bot_token="xoxb-1", app_token="xapp-1", api_url=NOBODY)
    async with (
        wiring.running(replace(quiet_settings(tmp_path), slack=slack)) as program,
        aiohttp.ClientSession(program.url) as http,
        http.get("/readyz") as ready,
    ):
        assert ready.status == 200
        assert set(program.platforms) == {"playground", "slack"}


@pytest.mark.parametrize(
    ("changes", "setting"),
    [
        ({"slack": SlackSettings(bot_token="xoxb-1")}, "app_token"),
        ({"slack": SlackSettings(bot_token="xoxb-1", mode="http")}, "signing_secret"),
        ({"teams": TeamsSettings(app_id="x")}, "app_password"),
    ],
)
async def test_a_missing_token_is_named_with_the_place_to_get_it(
    changes: dict[str, SlackSettings | TeamsSettings], setting: str, tmp_path: Path
) -> None:
    settings = replace(quiet_settings(tmp_path), **changes)  # type: ignore[arg-type]  # one field, by name
    with pytest.raises(Misconfigured, match=setting) as missing:
        async with wiring.running(settings):
            pass
    assert "copy" in str(missing.value)


async def test_the_playground_is_not_served_to_other_machines(tmp_path: Path) -> None:
    settings = replace(quiet_settings(tmp_path), web=WebSettings(host="0.0.0.0", port=0))  # noqa: S104 - the point
    async with (
        wiring.running(settings) as program,
        aiohttp.ClientSession(program.url) as http,
        http.get("/") as page,
    ):
        assert page.status == 404
        assert program.platforms == ()
