"""Intents of the company's own: taught, measured, refused where they harm, taken back, approved."""

import asyncio
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.storage import open_storage
from bot.cli import main
from bot.company_intents import CompanyIntents
from routing.errors import Misconfigured
from routing.intents import examples
from routing.intents.report import harmed
from routing.vocabulary import Author, Label, Message, Thread

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
FORKLIFT = (
    "truck 3 taber olie, hvem reparerer den",
    "gaffeltrucken på lageret vil ikke starte",
    "bestil service på truck 7",
    "bremsen på gaffeltrucken larmer",
    "der Gabelstapler in Halle 2 verliert Öl",
    "Stapler 5 braucht eine neue Batterie",
    "bitte den Gabelstapler reparieren lassen",
    "the forklift in hall 2 leaks oil",
    "forklift 4 needs a new tyre",
    "book a service for the forklift",
)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "dirigent.toml"
    path.write_text(
        f'[understanding]\nfolder = "{tmp_path}/intents"\n[storage]\nurl = "sqlite:///{tmp_path}/ledger.db"\n',
        encoding="utf-8",
    )
    return path


def run(config: Path, *words: str) -> int:
    return main(["intents", words[0], *words[1:], "--config", str(config)])


def add(config: Path, name: str, sentences: tuple[str, ...], *more: str) -> int:
    path = config.with_name("sentences.txt")
    path.write_text("\n".join(sentences), encoding="utf-8")
    return run(config, "add", name, "--examples", str(path), *more)


def route(
    config: Path, text: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> str:
    import io
    import sys

    capsys.readouterr()
    monkeypatch.setattr(sys, "stdin", io.StringIO(text + "\n"))
    assert main(["route", "--config", str(config)]) == 0
    return str(json.loads(capsys.readouterr().out)["intent"]["name"])


def test_ten_sentences_make_an_intent_that_rollback_takes_back(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert add(config, "forklift_repair", FORKLIFT) == 0
    report = capsys.readouterr().out
    assert "10 examples" in report
    assert re.search(r"by language +da \d+% of 4 examples, de \d+% of 3 examples, en ", report)
    assert route(config, "Der Gabelstapler 9 verliert Öl", monkeypatch, capsys) == "forklift_repair"
    assert run(config, "rollback") == 0
    assert route(config, "Der Gabelstapler 9 verliert Öl", monkeypatch, capsys) != "forklift_repair"


def test_what_harms_another_intent_is_refused_and_takes_a_reason(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stolen = tuple(one.text for one in examples.shipped() if one.intent == "translate")[:60]
    assert add(config, "language_help", stolen) == 1
    assert "translate would lose" in capsys.readouterr().err
    company = CompanyIntents(config.with_name("intents"))
    assert company.version() == 0
    assert add(config, "language_help", stolen, "--force", "the bureau wants it") == 0
    assert company.history()[-1].reason == "the bureau wants it"


VAGUE = (
    "kan du lige kigge på det",
    "hvad synes du om den her",
    "mach das bitte fertig",
    "das brauche ich bis Freitag",
    "could you take care of this one",
    "let me know when it is done",
)


def test_a_new_intent_that_would_seldom_be_understood_is_refused_and_takes_a_reason(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert add(config, "errand", VAGUE) == 1
    said = capsys.readouterr()
    assert "errand would be understood only" in said.err
    assert "taken for another    " in said.out
    company = CompanyIntents(config.with_name("intents"))
    assert company.version() == 0
    assert add(config, "errand", VAGUE, "--force", "a trial") == 0
    assert company.history()[-1].reason == "a trial"


def test_a_weak_new_intent_is_published_with_a_warning(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weak = (*FORKLIFT[:4], "hvem kører den røde", "bitte laden", "der Akku ist leer", "it is stuck again")
    assert add(config, "forklift_repair", weak) == 0
    assert "a few more and clearer sentences would help" in capsys.readouterr().err


def test_only_a_loss_of_more_than_three_points_counts_as_harm() -> None:
    after = {"quote": 0.88, "code": 0.86}
    assert list(harmed({"quote": 0.9, "code": 0.9}, after)) == ["code"]


def test_the_settings_know_the_companys_intents(config: Path) -> None:
    company = CompanyIntents(config.with_name("intents"))
    text = config.read_text(encoding="utf-8") + '[[intents]]\nname = "forklift_repair"\nquality = 0.4\n'
    config.write_text(text, encoding="utf-8")
    assert run(config, "rollback") == 2
    added = [examples.Example(text=text, intent="forklift_repair") for text in FORKLIFT]
    company.publish(added, NOW, "ten")
    assert company.names() == ("forklift_repair",)
    assert run(config, "rollback") == 0
    assert run(config, "report") == 2


@pytest.mark.parametrize(
    ("name", "sentences", "fault"),
    [
        ("Forklift!", FORKLIFT, "small letters"),
        ("unknown", FORKLIFT, "small letters"),
        ("forklift_repair", FORKLIFT[:3], "holds 3 sentences"),
    ],
)
def test_a_faulty_wish_is_named(
    config: Path, name: str, sentences: tuple[str, ...], fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert add(config, name, sentences) == 2
    assert fault in capsys.readouterr().err


def test_without_a_folder_the_setting_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = tmp_path / "empty.toml"
    config.write_text("", encoding="utf-8")
    assert run(config, "report") == 2
    assert "[understanding] folder" in capsys.readouterr().err


def test_a_version_rolled_back_leaves_its_number_taken(tmp_path: Path) -> None:
    company = CompanyIntents(tmp_path / "intents")
    one = [examples.Example(text="a", intent="x")]
    company.publish(one, NOW, "first")
    company.rollback(NOW)
    assert (company.version(), company.examples()) == (0, [])
    assert company.publish(one, NOW, "second").version == 2
    with pytest.raises(Misconfigured, match="nothing to take back"):
        CompanyIntents(tmp_path / "none").rollback(NOW)


async def _chosen(url: str) -> None:
    message = Message(
        id="m",
        thread=Thread(platform="slack", tenant="T", channel="C", root="1"),
        author=Author(id="U"),
        text="et slogan til tilbuddet på pumper",
        at=NOW,
    )
    async with open_storage(url) as ledger:
        await ledger.doubts.keep("x1", message)
        await ledger.doubts.label(
            Label(exchange="x1", text=message.text, intent="hr_mail", language="da", author="p", at=NOW)
        )


def test_a_choice_waits_until_an_admin_approves_it(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(_chosen(f"sqlite:///{config.parent}/ledger.db"))
    assert run(config, "pending") == 0
    assert "x1  hr_mail" in capsys.readouterr().out
    assert run(config, "approve", "x1", "--force", "it is right") == 0
    assert [one.intent for one in CompanyIntents(config.with_name("intents")).examples()] == ["hr_mail"]
    capsys.readouterr()
    assert run(config, "pending") == 0
    assert capsys.readouterr().out == ""
    assert run(config, "approve", "x1") == 2
