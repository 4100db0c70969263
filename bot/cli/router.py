"""`dirigent router`: learns from the log; measures how well routing chooses after learning from a file."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bot.cli import training
from routing.errors import Misconfigured
from routing.learning import outcomes
from routing.learning.evaluation import (
    PairFigures,
    Prediction,
    Score,
    check,
    evaluate_many,
    evaluate_pair,
)
from routing.learning.outcomes import Outcome


def run(options: argparse.Namespace) -> int:
    """`eval` is here, the others are about what was learned from the log."""
    return _evaluate(options) if options.step == "eval" else training.run(options)


def _evaluate(options: argparse.Namespace) -> int:
    """Print the figures as JSON; write one score or prediction a line where a file is named for them."""
    train, test = _read(options.train), _read(options.test)
    check(train, test, (str(options.train), str(options.test)))
    rows: Sequence[Score] | Sequence[Prediction]
    if len(outcomes.models(train)) == 2:
        pair = evaluate_pair(train, test, options.task)
        rows = pair.scores
        families = {name: _shown(figures) for name, figures in pair.families.items()}
        shown = _shown(pair.total) | {"families": families}
    else:
        many = evaluate_many(train, test, options.task)
        rows, shown = many.predictions, asdict(many.figures)
    if options.scores:
        _write(options.scores, rows)
    print(json.dumps(shown, indent=2))
    return 0


def _shown(figures: PairFigures) -> dict[str, object]:
    after = {"after": asdict(figures.after)} if figures.after else {}
    return asdict(figures.before) | after


def _read(path: Path) -> list[Outcome]:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as unreadable:
        raise Misconfigured(f"{path}: cannot be read: {unreadable}") from unreadable
    return outcomes.read(lines, str(path))


def _write(path: Path, rows: Sequence[Score] | Sequence[Prediction]) -> None:
    told = ({key: value for key, value in asdict(row).items() if value is not None} for row in rows)
    try:
        path.write_text("".join(json.dumps(row) + "\n" for row in told), encoding="utf-8")
    except OSError as unwritable:
        raise Misconfigured(f"{path}: cannot be written: {unwritable}") from unwritable
