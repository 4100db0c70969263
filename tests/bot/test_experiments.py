"""An A/B test over the whole program: dealt, voted on, judged in plain words, stopped and taken up again."""

import asyncio
import json
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.experiments import Experiments
from bot.learning import EVERY
from bot.settings import ExperimentSettings, PromptSettings, Settings
from bot.settings_file import load, parse
from bot.wiring import brain
from routing.errors import Misconfigured
from routing.vocabulary import Verdict
from tests.bot.test_cli import dirigent
from tests.dialogs.stages import Seen, Stage, playground

TODAY = date(2026, 3, 10)
ASK = "Write a quote for 200 ball bearings 6204 for Smith Ltd"
MODELS = """
[[models]]
name = "first"
provider = "offline"
tier = "budget"
[[models]]
name = "second"
provider = "offline"
tier = "budget"
"""


def _settings(folder: Path, experiment: str) -> Settings:
    text = f'[web]\nport = 0\n[storage]\nurl = "sqlite:///{folder}/ledger.db"\n{MODELS}\n{experiment}'
    (folder / "dirigent.toml").write_text(text, encoding="utf-8")
    return load(folder / "dirigent.toml")


def _by(seen: Seen) -> str:
    return "second" if "second" in seen.quiet else "first"


async def _listed(folder: Path) -> dict[str, object]:
    done = await asyncio.to_thread(dirigent, "experiments", "list", "--json", folder=folder)
    assert done.returncode == 0, done.stderr
    (only,) = json.loads(done.stdout)
    return dict(only)


async def _everybody_gets(stage: Stage, model: str) -> None:
    """In ten new threads one after the other, once a running program has noticed."""
    async with asyncio.timeout(6 * EVERY):
        run = 0
        while run < 10:
            run = run + 1 if _by(await stage.say(ASK)) == model else 0


async def test_a_test_of_two_models_is_dealt_judged_stopped_and_taken_up_again(tmp_path: Path) -> None:
    settings = _settings(
        tmp_path, '[[experiments]]\nname = "pair"\nintent = "quote"\nmodels = ["first", "second"]\n'
    )
    async with playground(settings) as stage:
        dealt = Counter[str]()
        while min(dealt["first"], dealt["second"]) < 9:
            seen = await stage.say(ASK)
            verdict: Verdict = "up" if _by(seen) == "second" else "down"
            await stage.rate(seen, verdict)
            dealt[_by(seen)] += 1
        told = await _listed(tmp_path)
        assert (told["state"], told["standing"]) == ("running", "second_better")
        assert str(told["verdict"]).startswith("second is better than first")
        stop = await asyncio.to_thread(
            dirigent, "experiments", "stop", "pair", "--keep", "second", folder=tmp_path
        )
        assert stop.returncode == 0, stop.stderr
        await _everybody_gets(stage, "second")
        assert (await _listed(tmp_path))["state"] == "stopped"
        await asyncio.to_thread(dirigent, "experiments", "resume", "pair", folder=tmp_path)
        assert (await _listed(tmp_path))["state"] == "running"
    report = await asyncio.to_thread(dirigent, "report", "--language", "da", folder=tmp_path)
    assert "second er bedre end first" in report.stdout


def _entry(**fields: object) -> ExperimentSettings:
    return replace(ExperimentSettings(name="x", intent="quote", models=("a", "b")), **fields)  # type: ignore[arg-type]  # fields of it


@pytest.mark.parametrize(
    ("entry", "kept", "runs"),
    [
        (_entry(), "", True),
        (_entry(start=TODAY, until=TODAY), "", True),
        (_entry(start=date(2026, 3, 11)), "", False),
        (_entry(until=date(2026, 3, 9)), "", False),
        (_entry(), "a", False),
    ],
)
def test_it_runs_between_its_dates_until_it_is_stopped(
    entry: ExperimentSettings, kept: str, runs: bool
) -> None:
    experiments = Experiments(entries=[entry], kept={"x": kept} if kept else {})
    assert [trial.running for trial in experiments.trials(TODAY)] == [runs]


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ('name = "exploration"\nintent = "quote"\nprompts = ["1", "2"]', "is taken"),
        ('name = "x"\nintent = "dance"\nprompts = ["1", "2"]', "no intent is named 'dance'"),
        ('name = "x"\nintent = "quote"', "either two prompts or two models"),
        ('name = "x"\nintent = "quote"\nmodels = ["first", "first"]', "either two prompts or two models"),
        ('name = "x"\nintent = "quote"\nmodels = ["first", "third"]', "no model is named 'third'"),
        ('name = "x"\nintent = "quote"\nmodels = ["first", "second"]\nshare = 1.0', "share"),
        (
            'name = "x"\nintent = "quote"\nprompts = ["1", "2"]\nstart = 2026-03-02\nuntil = 2026-03-01',
            "before it starts",
        ),
        (
            'name = "x"\nintent = "quote"\nprompts = ["1", "2"]\n[[experiments]]\nname = "y"\n'
            'intent = "quote"\nprompts = ["1", "3"]',
            "one after the other",
        ),
        (
            'name = "x"\nintent = "quote"\nmodels = ["first", "second"]\n[[intents]]\nname = "quote"\n'
            'strategy = "ensemble"',
            "no first one to compare",
        ),
    ],
)
def test_an_experiment_that_compares_nothing_is_refused_with_its_line(entry: str, words: str) -> None:
    with pytest.raises(Misconfigured, match=rf"line \d+: .*{words}"):
        parse(f"{MODELS}\n[[experiments]]\n{entry}\n", environment={})


def test_a_version_of_a_prompt_that_is_not_there_is_named_and_one_of_the_companys_own_is_used(
    tmp_path: Path,
) -> None:
    settings = _settings(
        tmp_path, '[[experiments]]\nname = "tone"\nintent = "quote"\nprompts = ["1", "warm"]\n'
    )
    with pytest.raises(Misconfigured, match="has no version 'warm'; there is: 1"):
        brain(settings)
    (tmp_path / "quote").mkdir()
    (tmp_path / "quote" / "warm.en.md").write_text("Write warmly.", encoding="utf-8")
    own = brain(replace(settings, prompts=PromptSettings(folder=str(tmp_path))))
    assert own.prompt("quote", "en", "warm").text.endswith("Write warmly.")
