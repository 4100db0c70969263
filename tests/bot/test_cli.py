"""The command line: what a machine reads is on stdout, and wrong input gets one sentence and exit code 2."""

import gc
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.up import settle


def dirigent(
    *arguments: str, stdin: str = "", folder: Path | None = None
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="surrogatepass",
        cwd=folder or Path(__file__).parents[2],
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "/usr/bin:/bin"},
        timeout=60,
        check=False,
    )


def test_every_command_of_the_readme_has_help() -> None:
    for command in ("up", "ask", "route", "tag", "report", "doctor", "manifest", "intents"):
        assert dirigent(command, "--help").returncode == 0


def test_route_prints_one_decision_a_line_and_keeps_the_callers_ids(tmp_path: Path) -> None:
    lines = (
        '{"id": "a", "text": "Angebot für 200 Kugellager"}\n\nopsummer tråden\n{"text": "hej", "id": "b"}\n'
    )
    ran = dirigent("route", stdin=lines, folder=tmp_path)
    rows = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["a", 3, "b"]
    assert [row["intent"]["name"] for row in rows[:2]] == ["quote", "summarize"]
    assert {"language", "sensitivity", "need", "strategy", "candidates", "refused", "because"} <= set(rows[0])


def test_tag_counts_offsets_in_the_text_as_it_was_given(tmp_path: Path) -> None:
    text = "  ring på 20 30 40 50 i dag"
    ran = dirigent("tag", stdin=json.dumps({"id": 7, "text": text}) + "\n", folder=tmp_path)
    (row,) = [json.loads(line) for line in ran.stdout.splitlines()]
    assert row["id"] == 7
    (finding,) = row["findings"]
    assert text[finding["start"] : finding["end"]] == "20 30 40 50"


@pytest.mark.parametrize(
    "line",
    [
        '{"id": "\\ud800", "text": "x \\ud800"}',
        '{"text": "x", "a": ' + "[" * 3000 + "]" * 3000 + "}",
        "\0",
        "{" * 9,
    ],
    ids=["surrogate", "deep", "nul", "braces"],
)
def test_a_strange_line_is_answered_and_the_lines_after_it_too(line: str, tmp_path: Path) -> None:
    ran = dirigent("route", stdin=f"{line}\nhej med dig\n", folder=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert len([json.loads(row) for row in ran.stdout.splitlines()]) == 2


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["route", "--config", "none.toml"], "none.toml: there is no such file"),
        (["report"], "there is no ledger"),
        (["report", "--since", "yesterday"], "--since yesterday"),
        (["manifest", "slack", "--out", "/dev/null/x"], "/dev/null/x"),
        (["manifest", "teams", "--out", "x"], "teams.app_id"),
        (["intents", "eval", "--train", "none", "--test", "none"], "none: cannot be read"),
        (["up", "--port", "99999"], "port"),
        (["up", "--port", "many"], "port"),
    ],
)
def test_wrong_input_is_one_sentence_and_exit_code_2(
    arguments: list[str], sentence: str, tmp_path: Path
) -> None:
    ran = dirigent(*arguments, folder=tmp_path)
    assert ran.returncode == 2
    assert sentence in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("text", ["[retention]\ntexts = -5", "[web]\nport = 99999", "[bot]\nnam = 'x'"])
def test_settings_out_of_bounds_are_refused_before_anything_happens(text: str, tmp_path: Path) -> None:
    (tmp_path / "dirigent.toml").write_text(text, encoding="utf-8")
    ran = dirigent("doctor", folder=tmp_path)
    assert ran.returncode == 2
    assert "dirigent.toml, line 2" in ran.stderr


def test_ask_prints_the_answer_to_stdout_and_the_rest_to_stderr(tmp_path: Path) -> None:
    ran = dirigent("ask", "Angebot für 200 Kugellager 6204 an Müller GmbH", folder=tmp_path)
    assert ran.returncode == 0
    assert "Müller GmbH" in ran.stdout
    assert "offline · im eigenen Haus" in ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_ask_as_json_is_the_exchange(tmp_path: Path) -> None:
    ran = dirigent("ask", "--json", "Angebot für 200 Kugellager 6204 an Müller GmbH", folder=tmp_path)
    exchange = json.loads(ran.stdout)
    assert exchange["outcome"] == "answered"
    assert exchange["decision"]["intent"]["name"] == "quote"
    assert exchange["attempts"][0]["model"] == "offline"
    assert "Müller GmbH" in exchange["reply"]


def test_intents_eval_writes_one_prediction_a_line(tmp_path: Path) -> None:
    train = tmp_path / "train.jsonl"
    rows = [{"text": f"send et tilbud på {n} pumper", "intent": "quote"} for n in range(5)]
    rows += [{"text": f"oversæt brev {n} til tysk", "intent": "translate"} for n in range(5)]
    train.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    written = tmp_path / "predictions.jsonl"
    ran = dirigent(
        "intents", "eval", "--train", str(train), "--test", str(train), "--predictions", str(written)
    )
    assert json.loads(ran.stdout)["accuracy"] == 1.0
    predictions = [json.loads(line) for line in written.read_text(encoding="utf-8").splitlines()]
    assert len(predictions) == len(rows)
    assert {"id", "intent", "confidence", "unknown_score"} <= set(predictions[0])


@pytest.mark.parametrize("variant", ["base", "slash", "history", "copilot"])
def test_manifest_writes_each_teams_variant_and_names_a_missing_website(variant: str, tmp_path: Path) -> None:
    (tmp_path / "dirigent.toml").write_text('[teams]\napp_id = "12345678-90ab-4cde-8f01-234567890abc"\n')
    ran = dirigent("manifest", "teams", "--variant", variant, "--out", "app", folder=tmp_path)
    written = [Path(line) for line in ran.stdout.splitlines()]
    assert [path.suffix for path in written].count(".zip") == 1
    assert all((tmp_path / path).is_file() for path in written)
    assert "website under [teams]" in ran.stderr


def test_a_bot_that_may_read_gets_the_variant_that_asks_for_it(tmp_path: Path) -> None:
    settings = '[teams]\napp_id = "12345678-90ab-4cde-8f01-234567890abc"\nhistory = true\n'
    (tmp_path / "dirigent.toml").write_text(settings)
    dirigent("manifest", "teams", "--out", "app", folder=tmp_path)
    assert (tmp_path / "app" / "dirigent-teams-history.zip").is_file()


def test_manifest_has_variants_for_teams_alone(tmp_path: Path) -> None:
    ran = dirigent("manifest", "slack", "--variant", "slash", "--out", "app", folder=tmp_path)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "teams" in ran.stderr


def test_ask_ends_quietly_when_nobody_reads_any_more(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as closed:
        ran = subprocess.run(
            [sys.executable, "-m", "bot", "ask", "Hvad kan du?"],
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
            env={"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "/usr/bin:/bin"},
            timeout=60,
            check=False,
        )
    assert ran.returncode == 0
    assert "BrokenPipe" not in ran.stderr


def test_python_s_collector_works_again_once_everything_stands() -> None:
    gc.disable()
    try:
        settle()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
        gc.enable()


def test_doctor_warns_of_a_key_that_stands_in_the_settings_and_never_prints_it(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("k" * 40, encoding="utf-8")
    model = '[[models]]\nname = "{name}"\nprovider = "openai"\nmodel = "gpt-5.4"\napi_key = "{key}"\n'
    keys = {"clear": "sk-proj-9f8e7d6c5b4a", "kept": f"file:{tmp_path / 'key'}", "local": "none"}
    settings = "".join(model.format(name=name, key=key) for name, key in keys.items())
    (tmp_path / "dirigent.toml").write_text(
        settings + '[teams]\napp_id = "a"\ntenant_id = "t"\napp_password = "Very-Secret-77"\n',
        encoding="utf-8",
    )
    ran = dirigent("doctor", "--json", folder=tmp_path)
    warned = [check["finding"] for check in json.loads(ran.stdout) if "in clear" in check["finding"]]
    assert warned == [
        "api_key of model 'clear' stands in the settings file in clear",
        "teams.app_password stands in the settings file in clear",
    ]
    assert "sk-proj" not in ran.stdout + ran.stderr
    assert "Very-Secret" not in ran.stdout + ran.stderr
