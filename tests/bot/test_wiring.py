"""The program as a whole: one platform's trouble is not the others', and wrong settings stop it at once."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import aiohttp
import pytest

from bot import wiring
from bot.settings import (
    DetectorSettings,
    SensitivitySettings,
    Settings,
    SlackSettings,
    TeamsSettings,
    WebSettings,
)
from bot.settings_file import parse
from routing.errors import Misconfigured
from routing.vocabulary import Author, Level, Message, Thread
from tests.dialogs.stages import quiet_settings
from tests.peers.presidio import presidio

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


def asked(text: str) -> Message:
    thread = Thread(platform="console", tenant="local", channel="console", root="1")
    at = datetime(2026, 11, 24, tzinfo=UTC)
    return Message(id="1", thread=thread, author=Author(id="u"), text=text, at=at)


def test_a_detector_of_the_settings_protects_what_is_decided() -> None:
    with presidio({"Projekt Nordstern": "PERSON"}) as analyzer:
        settings = parse(
            f'[[sensitivity.detectors]]\nprovider = "presidio"\nurl = "{analyzer.url}"', environment={}
        )
        message = asked("was kostet Projekt Nordstern?")
        assert wiring.brain(Settings()).consider(message).tag.level == Level.INTERNAL
        assert wiring.brain(settings).consider(message).tag.level == Level.CONFIDENTIAL
        assert wiring.detectors_fail(settings) == {analyzer.url: ""}


async def test_while_a_detector_fails_nothing_is_answered_by_a_model(tmp_path: Path) -> None:
    with presidio(fault="error") as analyzer:
        broken = DetectorSettings(provider="presidio", url=analyzer.url)
        settings = replace(quiet_settings(tmp_path), sensitivity=SensitivitySettings(detectors=(broken,)))
        answer, aside = StringIO(), StringIO()
        async with wiring.in_terminal(settings, answer, aside) as (reception, terminal):
            await reception.accept(asked("hvad er klokken i Tokyo?"))
            reply = await asyncio.wait_for(terminal.replied, 20)
    assert "en detektor, der fejlede" in reply.text
    assert "ikke sendt til nogen model" in reply.text
    assert "adgangsoplysninger" not in reply.text
