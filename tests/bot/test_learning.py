"""People's votes change which model is asked first: over the conversation, and over the whole program."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.connecting import background
from bot.learning import EVERY, Learning
from bot.settings import LearningSettings, ModelSettings, Settings
from bot.settings_file import parse
from routing.choice import ENOUGH
from routing.errors import StorageFailed
from routing.scorecard import TrackRecord
from routing.vocabulary import Residency, Tier, Verdict
from tests.bot.test_cli import dirigent
from tests.bot.test_conversation import House, house, message
from tests.dialogs.stages import playground, quiet_settings
from tests.peers.models import Scripted
from tests.peers.virtual_time import run

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
ASK = {
    "da": "Skriv et tilbud på 200 kuglelejer 6204 til Hansen ApS",
    "de": "Angebot für 200 Kugellager 6204 an Müller GmbH",
    "en": "Write a quote for 200 ball bearings 6204 for Smith Ltd",
}
WORDS = {"da": "rangordnet efter 12 stemmer", "de": "nach 12 Stimmen", "en": "ranked by 12 votes"}


async def _asked(home: House, text: str, root: str) -> tuple[str, str, str]:
    """Who answered, why, and the exchange."""
    reply = await home.say(message(text, command="quote", root=root))
    exchange = await home.reception.explain(reply.exchange)
    assert exchange is not None
    assert exchange.completion is not None
    assert exchange.decision is not None
    return exchange.completion.model, " ".join(exchange.decision.because), exchange.id


async def _rated(home: House, text: str, verdicts: Sequence[Verdict]) -> None:
    for number, verdict in enumerate(verdicts):
        _, _, exchange = await _asked(home, text, f"rated-{number}")
        assert await home.reception.rate(exchange, f"U{number}", verdict)
    await home.learning.read()


@pytest.mark.parametrize("language", ["da", "de", "en"])
async def test_twelve_thumbs_down_move_the_next_question_to_the_second_model_and_why_says_so(
    language: str,
) -> None:
    text = ASK[language]
    async with house({"first": Scripted(), "second": Scripted()}) as home:
        await _rated(home, text, ["down"] * 12)
        model, because, _ = await _asked(home, text, "next")
        assert model == "second"
        assert WORDS[language] in because


@pytest.mark.parametrize("verdicts", [[], ["down"] * (ENOUGH - 1), ["up"] * 12])
async def test_no_votes_few_votes_and_good_votes_leave_the_first_model_first(
    verdicts: list[Verdict],
) -> None:
    async with house({"first": Scripted(), "second": Scripted()}) as home:
        await _rated(home, ASK["en"], verdicts)
        model, because, _ = await _asked(home, ASK["en"], "next")
        assert model == "first"
        assert "votes" not in because


async def test_what_was_learned_of_one_task_says_nothing_of_another() -> None:
    async with house({"first": Scripted(), "second": Scripted()}) as home:
        await _rated(home, ASK["en"], ["down"] * 12)
        assert home.learning.quality("quote", "first") is not None
        assert home.learning.quality("translate", "first") is None
        assert home.learning.quality("quote", "second") is None


class Forgetful:
    """A log that can be read the first time and the third."""

    def __init__(self) -> None:
        self.asked: list[datetime] = []

    async def track_records(self, since: datetime) -> Sequence[TrackRecord]:
        self.asked.append(since)
        if len(self.asked) == 2:
            raise StorageFailed("the disk is full")
        return (TrackRecord(intent="quote", model="first", good=len(self.asked)),)


def test_it_reads_again_every_hour_and_keeps_what_it_knows_when_it_cannot() -> None:
    async def hours() -> list[int]:
        learning = Learning(experience=Forgetful(), now=lambda: NOON)
        await learning.read()
        known: list[int] = []
        async with background(learning.keep_reading()):
            for _ in range(3):
                quality = learning.quality("quote", "first")
                known.append(quality.n if quality else 0)
                await asyncio.sleep(EVERY + 1)
        return known

    assert run(hours()) == [1, 1, 3]


async def test_votes_older_than_ninety_days_are_forgotten() -> None:
    log = Forgetful()
    await Learning(experience=log, now=lambda: NOON).read()
    assert log.asked == [NOON - timedelta(days=90)]


def _two_models(folder: Path) -> Settings:
    models = tuple(
        ModelSettings(name=name, provider="offline", residency=Residency.ON_PREM, tier=Tier.BUDGET)
        for name in ("first", "second")
    )
    return replace(quiet_settings(folder), models=models)


async def test_a_restart_keeps_what_was_learned_and_switching_it_off_restores_the_order(
    tmp_path: Path,
) -> None:
    settings = _two_models(tmp_path)
    async with playground(settings) as stage:
        for _ in range(12):
            seen = await stage.say(ASK["de"])
            assert "first" in seen.quiet
            await stage.rate(seen, "down")
    async with playground(settings) as stage:
        assert "second" in (await stage.say(ASK["de"])).quiet
    async with playground(replace(settings, learning=LearningSettings(on=False))) as stage:
        assert "first" in (await stage.say(ASK["de"])).quiet


async def test_the_report_shows_what_is_learned_by_task_and_model(tmp_path: Path) -> None:
    async with playground(_two_models(tmp_path)) as stage:
        await stage.rate(await stage.say(ASK["en"]), "up")
    (tmp_path / "dirigent.toml").write_text('[storage]\nurl = "sqlite:///ledger.db"\n', encoding="utf-8")
    table = dirigent("report", folder=tmp_path).stdout.split("Satisfaction per task and model")[1]
    assert table.split("\n")[2].split() == ["quote", "first", "1", "100.0%", "21–100%", "0"]


def test_learning_is_on_unless_the_settings_say_otherwise() -> None:
    assert parse("", environment={}).learning.on
    assert not parse("[learning]\non = false\n", environment={}).learning.on
