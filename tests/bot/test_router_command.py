"""`dirigent router eval` learns from one file, judges another, and names what is wrong with a file."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main

Row = dict[str, Any]  # Any: a line of JSON


def _pair(number: int, *, hard: bool, answered: bool) -> Row:
    question = (
        f"If {number} boxes cost 7 euros each, how many more than {number} percent remain?"
        if hard
        else f"Who sells model {number}?"
    )
    weak: Row = {"quality": 0.0 if hard else 1.0, "price": 0.2}
    if answered:
        weak["answer"] = f"{number} + 4 = {number + 4 + 3 * hard}"
    models = {"weak": weak, "strong": {"quality": 1.0, "price": 20.0}}
    family = "calc" if answered else "quiz"
    return {
        "id": f"{family}-{number}",
        "prompt": question,
        "task": "maths" if hard else "facts",
        "models": models,
    }


def _pairs(start: int) -> list[Row]:
    return [_pair(start + number, hard=number % 2 == 0, answered=number % 4 < 2) for number in range(80)]


def _many(start: int) -> list[Row]:
    def row(number: int, task: str, best: str) -> Row:
        models = {
            name: {"quality": float(name in {best, "large"}), "price": price}
            for name, price in (("small", 0.1), ("coder", 0.2), ("large", 0.9))
        }
        return {"id": f"many-{number}", "prompt": f"{task} number {number}", "task": task, "models": models}

    kinds = (("write code", "coder"), ("write a mail", "small"))
    return [row(start + number, *kinds[number % 2]) for number in range(60)]


def _write(path: Path, rows: list[Row]) -> str:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def _lines(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _evaluate(folder: Path, train: list[Row], test: list[Row], *options: str) -> tuple[int, Path]:
    scores = folder / "scores.jsonl"
    train_path, test_path = _write(folder / "train.jsonl", train), _write(folder / "test.jsonl", test)
    arguments = ["router", "eval", "--train", train_path, "--test", test_path, "--scores", str(scores)]
    return main([*arguments, *options]), scores


def test_two_models_are_scored_before_the_call_and_after_the_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, scores = _evaluate(tmp_path, _pairs(100), _pairs(300))
    printed = json.loads(capsys.readouterr().out)
    rows = _lines(scores)
    assert code == 0
    assert printed["n"] == 80
    assert printed["apgr"] > 0.7
    assert printed["after"]["n"] == 40
    assert {"apgr", "cpt50", "cpt80", "strong_for_95"} <= set(printed["families"]["quiz"])
    assert [row["id"] for row in rows] == [row["id"] for row in _pairs(300)]
    assert [set(row) for row in rows[:4]] == [{"id", "score", "score_after"}] * 2 + [{"id", "score"}] * 2


def test_the_test_outcomes_do_not_leak_into_the_scores(tmp_path: Path) -> None:
    honest = _pairs(300)
    swapped = json.loads(json.dumps(honest))
    for row in swapped:
        row["task"] = "something else"
        row["models"]["weak"]["quality"], row["models"]["strong"]["quality"] = 1.0, 0.0
    _, scores = _evaluate(tmp_path, _pairs(100), honest)
    before = scores.read_text("utf-8")
    _, scores = _evaluate(tmp_path, _pairs(100), swapped)
    assert scores.read_text("utf-8") == before


@pytest.mark.parametrize("task", ["known", "predicted"])
def test_many_models_get_a_predicted_quality_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], task: str
) -> None:
    code, scores = _evaluate(tmp_path, _many(100), _many(300), "--task", task)
    printed = json.loads(capsys.readouterr().out)
    assert code == 0
    assert printed["best_model"] == "large"
    assert printed["relative_price"]["95%"] < 0.25
    for row, truth in zip(_lines(scores), _many(300), strict=True):
        likely = max(("small", "coder"), key=lambda name: row["predicted"][name])
        assert truth["models"][likely]["quality"] == 1.0


def test_a_row_s_own_task_is_read_only_where_that_is_asked_for(tmp_path: Path) -> None:
    moved = [row | {"task": "write code"} for row in _many(300)]
    _, scores = _evaluate(tmp_path, _many(100), moved, "--task", "predicted")
    predicted = _lines(scores)[1]["predicted"]
    _, scores = _evaluate(tmp_path, _many(100), moved, "--task", "known")
    known = _lines(scores)[1]["predicted"]
    assert predicted["small"] > predicted["coder"]
    assert known["coder"] > known["small"]


GOOD = _pair(1, hard=True, answered=False)


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "expected an object"),
        (json.dumps(GOOD | {"prompt": None}), "'prompt' is missing or not a text"),
        (json.dumps({key: value for key, value in GOOD.items() if key != "id"}), "'id' is missing"),
        (json.dumps(GOOD | {"task": 3}), "'task' is not a text"),
        (json.dumps(GOOD | {"models": {"weak": GOOD["models"]["weak"]}}), "at least two models"),
        (json.dumps(GOOD | {"models": {"a": {"quality": 1, "price": 1}, "b": {"quality": 1, "price": 1}}}),
         "have to be called 'weak' and 'strong'"),
        (json.dumps(GOOD | {"models": {"weak": {"quality": "good", "price": 1}, "strong": {}}}),
         "model 'weak': 'quality' is missing or not a number"),
        (json.dumps(GOOD | {"models": {"weak": {"quality": 1, "price": float("nan")}, "strong": {}}}),
         "model 'weak': 'price' is missing or not a number"),
        (json.dumps(_many(1)[0]), "names other models than the first line"),
    ],
)  # fmt: skip
def test_a_bad_line_is_named_with_file_line_and_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], bad: str, reason: str
) -> None:
    train = tmp_path / "train.jsonl"
    train.write_text(json.dumps(GOOD) + "\n\n" + bad + "\n", encoding="utf-8")
    code = main(["router", "eval", "--train", str(train), "--test", _write(tmp_path / "test.jsonl", [GOOD])])
    told = capsys.readouterr().err
    assert code == 2
    assert f"{train}, line 3" in told
    assert reason in told


def test_a_missing_an_empty_and_a_foreign_file_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, empty = _write(tmp_path / "good.jsonl", [GOOD]), _write(tmp_path / "empty.jsonl", [])
    many = _write(tmp_path / "many.jsonl", _many(1))
    for test, reason in (
        (str(tmp_path / "absent.jsonl"), "cannot be read"),
        (empty, "holds no outcome"),
        (many, "is about strong, weak, but"),
    ):
        assert main(["router", "eval", "--train", good, "--test", test]) == 2
        assert reason in capsys.readouterr().err


def test_two_models_without_a_gap_are_measured_without_a_figure_that_would_mislead(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    equal = [_pair(number, hard=False, answered=False) for number in range(5)]
    code, _ = _evaluate(tmp_path, _pairs(100), equal)
    assert code == 0
    assert json.loads(capsys.readouterr().out)["apgr"] is None


def test_the_shared_outcomes_are_ranked_better_than_by_chance(
    tmp_path: Path, shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (shared / "data" / "routing" / "outcomes-dev.jsonl").read_text("utf-8")
    rows = [json.loads(line) for line in text.split("\n") if line]
    train = [row for number, row in enumerate(rows) if number % 4]
    code, _ = _evaluate(tmp_path, train, rows[::4])
    printed = json.loads(capsys.readouterr().out)
    assert code == 0
    assert printed["families"]["mmlu"]["apgr"] > 0.55
    assert printed["families"]["gsm"]["apgr"] > 0.55
    assert printed["families"]["gsm"]["after"]["apgr"] > 0.7
