"""`dirigent intents eval`: how well messages would be understood after training on one file alone."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from routing.errors import Misconfigured
from routing.intents import examples, lexicon
from routing.intents.evaluation import Prediction, evaluate


def run(options: argparse.Namespace) -> int:
    """Print the metrics as JSON; write one prediction a line where a file is named for them."""
    evaluation = evaluate(_read(options.train), _read(options.test), lexicon.shipped())
    if options.predictions:
        _write(options.predictions, evaluation.predictions)
    print(json.dumps(asdict(evaluation.metrics), indent=2))
    return 0


def _read(path: Path) -> list[examples.Example]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as unreadable:
        raise Misconfigured(f"{path}: cannot be read: {unreadable}") from unreadable
    found = examples.read(lines, str(path))
    if not found:
        raise Misconfigured(f"{path}: holds no example; each line is an object with text and intent")
    return found


def _write(path: Path, predictions: tuple[Prediction, ...]) -> None:
    lines = (json.dumps(asdict(prediction), ensure_ascii=False) for prediction in predictions)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
