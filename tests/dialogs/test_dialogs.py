"""Say -> reply, in three languages, over every chat platform with the whole program behind it."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any  # the report's JSON

import pytest

from bot import wiring
from bot.cli.report import span_start
from bot.report import as_json
from bot.settings import Settings
from routing.vocabulary import Verdict
from tests.dialogs.stages import STAGES, Stage, quiet_settings

DIALOGS = [
    pytest.param(
        "Angebot für 200 Kugellager 6204 an Müller GmbH",
        ["200", "6204", "Müller GmbH", "Angebot"],
        id="de-quote",
    ),
    pytest.param(
        "draft a mail to the team about the new holiday rules", ["Subject", "holiday"], id="en-hr-mail"
    ),
    pytest.param("opsummer tråden", ["opsummere"], id="da-summary"),
    pytest.param("oversæt det her til tysk: Vi ses i morgen", ["model"], id="da-translate"),
    pytest.param("Schreib eine Absage an den Bewerber Jens Holm", ["Ihre Bewerbung"], id="de-rejection"),
]


@pytest.fixture(params=list(STAGES))
def platform(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return quiet_settings(tmp_path)


@pytest.fixture
async def stage(platform: str, settings: Settings) -> AsyncIterator[Stage]:
    async with STAGES[platform](settings) as opened:
        yield opened


@pytest.mark.parametrize(("say", "reply"), DIALOGS)
async def test_a_message_gets_one_answer_in_its_language(stage: Stage, say: str, reply: list[str]) -> None:
    seen = await stage.say(say)
    for words in reply:
        assert words in seen.text
    assert "offline" in seen.quiet
    assert seen.streamed
    assert seen.answers == 1


async def test_a_message_that_is_delivered_twice_is_answered_once(stage: Stage) -> None:
    seen = await stage.say_again("Angebot für 200 Kugellager 6204 an Müller GmbH")
    following = await stage.say("draft a mail to the team about the new holiday rules")
    assert seen.answers == 1
    assert following.answers == 1


@pytest.mark.parametrize(
    ("say", "offered", "reply"),
    [
        pytest.param(
            "et slogan til tilbuddet på pumper", ("Tilbud", "Kreativ tekst", "Noget andet"), "Tilbud"
        ),
        pytest.param(
            "quote with a catchy text for the pump", ("Creative text", "Quote", "Something else"), "Quote"
        ),
    ],
    ids=["da", "en"],
)
async def test_a_doubtful_message_is_asked_about_and_a_click_answers_it_once(
    stage: Stage, settings: Settings, say: str, offered: tuple[str, ...], reply: str
) -> None:
    assert set(await stage.asked_back(say)) == set(offered)
    seen = await stage.choose(reply)
    assert "offline" in seen.quiet
    assert seen.answers == 1
    async with wiring.labels(settings) as labels:
        assert [(label.text, label.intent) for label in await labels.labels()] == [(say, "quote")]


@pytest.mark.parametrize("verdict", ["up", "down"])
async def test_a_thumb_is_stored_under_the_right_exchange(
    stage: Stage, settings: Settings, verdict: Verdict
) -> None:
    await stage.say("draft a mail to the team about the new holiday rules")
    seen = await stage.say("Angebot für 200 Kugellager 6204 an Müller GmbH")
    await stage.rate(seen, verdict)
    quote = await _votes_of(settings, "quote")
    assert quote == {"part": 1 if verdict == "up" else 0, "of": 1}
    assert (await _votes_of(settings, "hr_mail"))["of"] == 0


async def _votes_of(settings: Settings, intent: str) -> dict[str, Any]:
    async with wiring.scorecard(settings) as scorecard:
        report = json.loads(as_json(await scorecard.report(span_start("1d", datetime.now(UTC)))))
    figures = next(each for each in report["intents"] if each["intent"] == intent)
    return {key: figures["satisfaction"][key] for key in ("part", "of")}


def test_every_platform_has_a_stage() -> None:
    assert {name.partition("-")[0] for name in STAGES} == {"playground", "slack", "teams"}
