"""People's votes change which model is asked first: over the conversation, and over the whole program."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from adapters.storage import Ledger
from bot.connecting import background
from bot.learning import EVERY, Learning, keep_up
from bot.settings import LearningSettings, ModelSettings, Settings
from bot.settings_file import parse
from routing.choice import ENOUGH
from routing.errors import Misconfigured, StorageFailed
from routing.learning.experiment import Vote
from routing.learning.notes import Notes
from routing.learning.rated import Rated
from routing.scorecard import TrackRecord
from routing.vocabulary import Residency, Tier, Verdict
from tests.adapters.storage.samples import Clock
from tests.bot.test_cli import dirigent
from tests.bot.test_conversation import House, house, message
from tests.dialogs.stages import Stage, playground, quiet_settings
from tests.peers.memory_store import open_memory
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
    await home.learning.train()


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


class Log:
    """A log with one vote more each time that it is read."""

    def __init__(self) -> None:
        self.asked: list[datetime] = []

    async def track_records(self, since: datetime) -> Sequence[TrackRecord]:
        self.asked.append(since)
        return (TrackRecord(intent="quote", model="first", good=len(self.asked)),)

    async def rated(self, since: datetime, most: int) -> Sequence[Rated]:
        return ()

    async def experiment_votes(self, experiment: str) -> Sequence[Vote]:
        return ()


async def _learning(ledger: Ledger, log: Log, clock: Callable[[], datetime], holder: str = "a") -> Learning:
    return Learning(experience=log, trainings=ledger.trainings, now=clock, holder=holder)


def _votes(learning: Learning) -> int:
    quality = learning.quality("quote", "first")
    return quality.n if quality else 0


async def test_it_trains_once_a_night_at_the_time_of_the_settings() -> None:
    clock = Clock()
    async with open_memory(clock) as ledger:
        learning, seen = await _learning(ledger, Log(), clock), []
        at = clock().astimezone().time()
        for _ in range(5):
            await learning.train_if_due(at)
            seen.append(_votes(learning))
            clock.forward(hours=11)
    assert seen == [1, 1, 1, 2, 2]


async def test_of_several_processes_one_trains_and_the_others_use_what_it_learned() -> None:
    clock = Clock()
    async with open_memory(clock) as ledger:
        log = Log()
        one, other = [await _learning(ledger, log, clock, holder) for holder in ("a", "b")]
        await one.train_if_due(time(3))
        await other.train_if_due(time(3))
        assert _votes(other) == 0
        await other.follow()
        assert _votes(one) == _votes(other) == 1
        assert len(log.asked) == 1


async def test_while_another_process_trains_nobody_else_does() -> None:
    async with open_memory(Clock()) as ledger:
        assert await ledger.trainings.lease("b", timedelta(minutes=1))
        learning = await _learning(ledger, Log(), Clock())
        assert await learning.train() is None


async def test_after_a_rollback_the_night_changes_nothing_until_somebody_trains() -> None:
    clock = Clock()
    async with open_memory(clock) as ledger:
        learning = await _learning(ledger, Log(), clock)
        await learning.train()
        await ledger.trainings.put_in_use(0, held=True)
        clock.forward(days=2)
        await learning.train_if_due(time(3))
        await learning.follow()
        assert _votes(learning) == 0
        await learning.train()
        assert _votes(learning) == 2
        assert not (await ledger.trainings.standing()).held


async def test_a_version_that_cannot_be_read_teaches_nothing_and_breaks_nothing() -> None:
    async with open_memory(Clock()) as ledger:
        await ledger.trainings.keep("{}", Notes())
        learning = await _learning(ledger, Log(), Clock())
        await learning.follow()
        assert learning.training.is_empty


async def test_votes_older_than_ninety_days_are_forgotten() -> None:
    clock, log = Clock(), Log()
    async with open_memory(clock) as ledger:
        await (await _learning(ledger, log, clock)).train()
    assert log.asked == [NOON - timedelta(days=90)]


def test_a_turn_that_fails_is_taken_again() -> None:
    taken: list[str] = []

    async def failing() -> None:
        taken.append("failing")
        raise StorageFailed("the disk is full")

    async def fine() -> None:
        taken.append("fine")

    async def turns() -> None:
        async with background(keep_up(failing, fine)):
            await asyncio.sleep(EVERY + 1)

    run(turns())
    assert taken == ["failing", "fine"] * 2


def _two_models(folder: Path) -> Settings:
    models = tuple(
        ModelSettings(name=name, provider="offline", residency=Residency.ON_PREM, tier=Tier.BUDGET)
        for name in ("first", "second")
    )
    return replace(quiet_settings(folder), models=models)


def _file(settings: Settings, folder: Path) -> None:
    """The same settings for the command line."""
    lines = [f'[storage]\nurl = "{settings.storage.url}"', "[web]\nport = 0"]
    lines += [
        f'[[models]]\nname = "{model.name}"\nprovider = "offline"\ntier = "budget"'
        for model in settings.models
    ]
    (folder / "dirigent.toml").write_text("\n".join(lines), encoding="utf-8")


async def _until(stage: Stage, model: str) -> str:
    """Ask in new threads until that model answers, because a running program looks every few seconds."""
    async with asyncio.timeout(4 * EVERY):
        while True:
            quiet = (await stage.say(ASK["de"])).quiet
            if model in quiet:
                return quiet
            await asyncio.sleep(0.5)


async def test_votes_are_learned_from_while_it_runs_taken_back_by_one_command_and_kept_over_a_restart(
    tmp_path: Path,
) -> None:
    settings = _two_models(tmp_path)
    _file(settings, tmp_path)

    async def command(*words: str) -> str:
        done = await asyncio.to_thread(dirigent, *words, folder=tmp_path)
        assert done.returncode == 0, done.stderr
        return done.stdout

    async with playground(settings) as stage:
        for _ in range(12):
            seen = await stage.say(ASK["de"])
            assert "first" in seen.quiet
            await stage.rate(seen, "down")
        assert "12" in await command("router", "train")
        await _until(stage, "second")
        await command("router", "rollback")
        await _until(stage, "first")
        assert "too few ratings" in await command("router", "versions")
        await command("router", "train")
    async with playground(settings) as stage:
        assert "second" in (await stage.say(ASK["de"])).quiet
    async with playground(replace(settings, learning=LearningSettings(on=False))) as stage:
        assert "first" in (await stage.say(ASK["de"])).quiet


async def test_what_the_night_missed_is_learned_after_the_start(tmp_path: Path) -> None:
    settings = _two_models(tmp_path)
    async with playground(settings) as stage:
        for _ in range(12):
            await stage.rate(await stage.say(ASK["de"]), "down")
    async with playground(settings) as stage:
        await _until(stage, "second")


@pytest.mark.parametrize(
    ("language", "words"),
    [("da", "Hvad der er lært"), ("de", "Was gelernt wurde"), ("en", "What was learned")],
)
async def test_the_report_tells_what_was_learned_in_three_languages(
    tmp_path: Path, language: str, words: str
) -> None:
    settings = _two_models(tmp_path)
    _file(settings, tmp_path)
    async with playground(settings) as stage:
        await stage.rate(await stage.say(ASK["en"]), "up")
    assert dirigent("router", "train", folder=tmp_path).returncode == 0
    assert words in dirigent("report", "--language", language, folder=tmp_path).stdout


async def test_the_report_shows_what_is_learned_by_task_and_model(tmp_path: Path) -> None:
    async with playground(_two_models(tmp_path)) as stage:
        await stage.rate(await stage.say(ASK["en"]), "up")
    (tmp_path / "dirigent.toml").write_text('[storage]\nurl = "sqlite:///ledger.db"\n', encoding="utf-8")
    table = dirigent("report", folder=tmp_path).stdout.split("Satisfaction per task and model")[1]
    assert table.split("\n")[2].split() == ["quote", "first", "1", "100.0%", "21–100%", "0"]


def test_learning_is_on_unless_the_settings_say_otherwise() -> None:
    assert parse("", environment={}).learning.on
    assert not parse("[learning]\non = false\n", environment={}).learning.on


def test_a_time_that_is_none_is_named_with_its_line() -> None:
    with pytest.raises(Misconfigured, match=r"line 2: learning.train_at is a time of day, such as 03:00"):
        parse('[learning]\ntrain_at = "noonish"\n', environment={})
