"""Golden questions are read strictly, asked through the whole path, and compared with a baseline."""

import json
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import wiring
from bot.evaluating import Evaluation
from bot.golden_set import Golden, faults, parse, shipped
from routing.errors import Misconfigured
from routing.vocabulary import EVALUATION, INTENTS, LANGUAGES, UNKNOWN, Exchange, Message, Reply
from tests.adapters.storage.samples import DECISION
from tests.bot.test_cli import dirigent
from tests.bot.test_conversation import House, house
from tests.dialogs.stages import quiet_settings
from tests.peers.models import Scripted

SETTINGS = '[web]\nport = 0\n[storage]\nurl = "sqlite:///ledger.db"\n'
QUESTIONS: tuple[Mapping[str, object], ...] = (
    {"id": "a", "text": "Write a quote for 200 ball bearings 6204 for Smith Ltd", "must_contain": ["200"]},
    {"id": "b", "text": "Hej, hvad kan du hjælpe med?", "language": "da"},
)


def _folder(folder: Path, *questions: Mapping[str, object]) -> Path:
    (folder / "dirigent.toml").write_text(SETTINGS, encoding="utf-8")
    lines = "".join(json.dumps(question) + "\n" for question in questions or QUESTIONS)
    (folder / "set.jsonl").write_text(lines, encoding="utf-8")
    return folder


def _eval(folder: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    return dirigent("eval", "--set", "set.jsonl", *options, folder=folder)


def test_the_shipped_questions_ask_for_every_intent_in_every_language() -> None:
    questions = shipped()
    assert Counter(one.intent for one in questions) == dict.fromkeys((*INTENTS, UNKNOWN), len(LANGUAGES))
    assert len({one.id for one in questions}) == len(questions)
    assert all(one.rubric for one in questions)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("nonsense", "line 1: not JSON"),
        ("{}", "expected an object with a text"),
        ('{"text": "a", "most": 1}', "unknown key most"),
        ('{"text": "a", "language": "fr"}', "language is one of"),
        ('{"text": "a", "command": "dance"}', "no command"),
        ('{"text": "a", "must_contain": "b"}', "must_contain is a list"),
        ('{"text": "a", "must_contain": [1]}', "hold texts"),
        ('{"text": "a", "max_chars": -1}', "whole number"),
        ('{"id": 1, "text": "a"}\n{"id": 1, "text": "b"}', "line 2: there is another question"),
    ],
)
def test_a_question_that_cannot_be_asked_is_named_with_its_line(line: str, words: str) -> None:
    with pytest.raises(Misconfigured, match=words):
        list(parse(line, "set.jsonl"))


@pytest.mark.parametrize(
    ("checks", "found"),
    [
        ({"must_contain": (("Offer", "QUOTE"),)}, ()),
        ({"must_contain": (("price",),)}, ("lacks price",)),
        ({"must_not_contain": ("quote",)}, ("holds quote",)),
        ({"max_chars": 5}, ("39 characters, at most 5",)),
        ({"min_chars": 50}, ("39 characters, at least 50",)),
        ({"intent": "quote"}, ("understood as translate",)),
        ({"language": "de"}, ()),
    ],
)
def test_an_answer_is_checked_for_what_the_question_asks(
    checks: dict[str, object], found: tuple[str, ...]
) -> None:
    golden = Golden(id="1", text="x", **checks)  # type: ignore[arg-type]  # fields of Golden
    assert faults(golden, DECISION, "Here is the quote for your new machine.") == found


def test_a_run_writes_a_baseline_and_a_later_one_that_is_worse_exits_with_1(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    first = _eval(folder, "--baseline", "baseline.json")
    assert (first.returncode, json.loads(first.stdout)["passed"]) == (0, 2)
    assert "baseline written" in first.stderr
    assert _eval(folder, "--baseline", "baseline.json").returncode == 0
    _folder(tmp_path, {**QUESTIONS[0], "must_contain": ["unicorn"]}, QUESTIONS[1])
    worse = _eval(folder, "--baseline", "baseline.json")
    assert worse.returncode == 1
    assert json.loads(worse.stdout)["regressions"] == ["a"]
    assert "worse than the baseline: a" in worse.stderr
    assert _eval(folder, "--baseline", "baseline.json", "--tolerance", "1").returncode == 0


def test_what_an_earlier_run_has_asked_is_not_asked_again(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    _eval(folder, "--results", "results.jsonl")
    (folder / "results.jsonl").write_text(
        (folder / "results.jsonl").read_text(encoding="utf-8").split("\n")[0] + '\n{"id": "b", "fing',
        encoding="utf-8",
    )
    again = _eval(folder, "--results", "results.jsonl")
    assert "2/2 b" in again.stderr
    assert "1/2 a" not in again.stderr
    assert json.loads(again.stdout)["asked"] == 2


def test_an_interrupted_run_keeps_its_results_and_leaves_the_baseline_alone(tmp_path: Path) -> None:
    many = [
        {"id": str(n), "text": f"Write a quote for {n} ball bearings for Smith Ltd"} for n in range(2_000)
    ]
    folder = _folder(tmp_path, *many)
    command = [sys.executable, "-m", "bot", "eval", "--set", "set.jsonl", "--baseline", "b.json"]
    with subprocess.Popen(  # noqa: S603 - our own program
        [*command, "--results", "results.jsonl"],
        cwd=folder,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "/usr/bin:/bin"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stderr is not None
        assert "1/2000" in running.stderr.readline()
        running.send_signal(signal.SIGINT)
        said = running.stderr.read()
        assert running.wait(30) == 130
    assert "interrupted" in said
    assert not (folder / "b.json").exists()
    assert (folder / "results.jsonl").read_text(encoding="utf-8").count("\n") >= 1


async def test_golden_questions_count_in_no_figure_and_are_logged_where_there_is_a_ledger(
    tmp_path: Path,
) -> None:
    settings = quiet_settings(tmp_path)
    async with wiring.running(settings):
        golden = Golden(id="1", text=str(QUESTIONS[0]["text"]))
        async with wiring.evaluating(settings) as evaluation:
            result = await evaluation.result(golden)
        assert result.passed
        async with wiring.scorecard(settings) as scorecard:
            report = await scorecard.report(evaluation.now().replace(year=2020))
        assert report.exchanges == 0
    async with wiring.annex(settings) as annex:
        assert await annex.experience.track_records(evaluation.now().replace(year=2020)) == ()


def test_with_the_budget_used_up_nothing_is_asked_and_nothing_is_said_to_be_well(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    (folder / "dirigent.toml").write_text(f"{SETTINGS}[budget]\ncompany = 0\n", encoding="utf-8")
    spent = _eval(folder, "--baseline", "baseline.json")
    assert (spent.returncode, json.loads(spent.stdout)["asked"]) == (1, 0)
    assert "2 questions were not asked" in spent.stderr
    assert not (folder / "baseline.json").exists()


def _evaluation(home: House) -> Evaluation:
    chats = home.worker.conversation.chats
    assert isinstance(chats, dict)
    chats[EVALUATION] = home.chat

    async def ask(message: Message) -> tuple[Reply, Exchange | None]:
        reply = await home.say(message)
        return reply, await home.reception.explain(reply.exchange)

    return Evaluation(ask=ask, answering=home.answering, log=home.ledger.log, now=lambda: datetime.now(UTC))


@pytest.mark.parametrize(("verdict", "passed"), [("4", True), ("2", False), ("well", True)])
async def test_another_model_judges_by_the_rubric_and_what_it_cost_is_logged(
    verdict: str, passed: bool
) -> None:
    judge = Scripted(pieces=(verdict,))
    async with house({"writer": Scripted(pieces=("Here is the quote.",)), "z-judge": judge}) as home:
        golden = Golden(id="1", text=str(QUESTIONS[0]["text"]), rubric="No price is invented.")
        result = await _evaluation(home).result(golden)
    assert result.passed == passed
    assert result.grade == (int(verdict) if verdict.isdigit() else None)
    assert "No price is invented." in judge.asked[0].question


async def test_nobody_judges_their_own_answer() -> None:
    async with house({"writer": Scripted(pieces=("Here is the quote.",))}) as home:
        result = await _evaluation(home).result(
            Golden(id="1", text=str(QUESTIONS[0]["text"]), rubric="Good?")
        )
    assert (result.grade, result.model) == (None, "writer")
