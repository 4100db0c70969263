"""`dirigent intents`: measures how well messages are understood, and teaches the company's own intents."""

import argparse
import asyncio
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from bot.company_intents import CompanyIntents
from bot.prepared import groundwork
from bot.settings import Settings
from bot.settings_file import load
from routing.errors import Misconfigured
from routing.intents import examples, lexicon
from routing.intents.evaluation import Prediction, evaluate
from routing.intents.examples import Example
from routing.intents.groundwork import Groundwork
from routing.intents.report import FAIR, POOR, IntentReport, expected, harmed, report
from routing.vocabulary import UNKNOWN, Label

FEWEST = 5
"""Examples below which an intent cannot be told from chance; ten and more are good."""

_NAME = re.compile(r"[a-z][a-z0-9_]{1,40}")


def run(options: argparse.Namespace) -> int:
    """Exit 1 where a change was refused."""
    return _STEPS[options.step](options)


# --- measuring --------------------------------------------------------------------------------------


def _evaluate(options: argparse.Namespace) -> int:
    """Print the metrics as JSON; write one prediction a line where a file is named for them."""
    evaluation = evaluate(_read(options.train), _read(options.test), lexicon.shipped())
    if options.predictions:
        _write(options.predictions, evaluation.predictions)
    print(json.dumps(asdict(evaluation.metrics), indent=2))
    return 0


def _report(options: argparse.Namespace) -> int:
    """Every intent as it is in force, the weakest first."""
    reports = report(_taught(_company(load(options.config)).examples()))
    if options.json:
        print(json.dumps([asdict(each) for each in reports], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(each) for each in reports))
    return 0


def _lines(each: IntentReport) -> str:
    share = f"{each.expected_accuracy:>5.0%} expected (±{100 * each.margin:.0f})"
    lines = [f"{each.name:<24} {share}   {each.examples:>4} examples"]
    if len(each.languages) > 1:
        parts = (
            f"{one.language} {one.expected_accuracy:.0%} of {one.examples} examples" for one in each.languages
        )
        lines.append(f"  by language          {', '.join(parts)}")
    if each.confused_with:
        lines.append(f"  most confused with   {each.confused_with}")
    lines += [f"  taken for another    {text[:90]}" for text in each.offenders]
    lines += [f"  said twice           {text[:90]}" for text in each.duplicates]
    if each.missing_languages:
        lines.append(f"  no example in        {', '.join(each.missing_languages)}")
    return "\n".join(lines)


# --- teaching ---------------------------------------------------------------------------------------


def _add(options: argparse.Namespace) -> int:
    """Teach an intent from a file: JSON lines with `text`, or one sentence a line."""
    if not _NAME.fullmatch(options.name) or options.name == UNKNOWN:
        raise Misconfigured(
            f"{options.name}: the name of an intent is small letters, digits and _, and begins with a letter"
        )
    company = _company(load(options.config))
    added = [Example(text=text, intent=options.name) for text in _sentences(options.examples)]
    fewest = 1 if options.name in _trained_names(company) else FEWEST
    if len(added) < fewest:
        raise Misconfigured(
            f"{options.examples}: holds {_counted(len(added))}; a new intent takes {FEWEST}, better ten"
        )
    what = f"{len(added)} examples of {options.name}"
    return _publish(company, added, what, reason=options.force)


def _publish(
    company: CompanyIntents, added: Sequence[Example], what: str, *, reason: str, labels: Sequence[str] = ()
) -> int:
    """Try it first: what harms another intent, or would seldom be understood, takes a reason."""
    present = company.examples()
    before, after = _taught(present), _taught([*present, *added])
    names = {example.intent for example in added}
    reports = report(after, only=names)
    print("\n".join(_lines(each) for each in reports))
    untouched = {name: share for name, share in expected(before).items() if name not in names}
    objections = [
        *(
            f"{name} would lose {100 * loss:.1f} points"
            for name, loss in harmed(untouched, expected(after)).items()
        ),
        *_too_poor(reports, set(before.names)),
    ]
    for objection in objections:
        print(objection, file=sys.stderr)
    if objections and not reason:
        print('Nothing was changed. Reword the examples, or give a reason: --force "..."', file=sys.stderr)
        return 1
    change = company.publish(
        added, datetime.now(UTC), what, reason=reason if objections else "", labels=labels
    )
    print(f"Version {change.version} is in force after the next start: {what}.", file=sys.stderr)
    return 0


def _too_poor(reports: Sequence[IntentReport], present: set[str]) -> list[str]:
    """What speaks against a new intent itself; one that is merely weak is published with a warning."""
    objections = []
    for each in reports:
        if each.name in present or each.expected_accuracy >= FAIR:
            continue
        share = f"{each.name} would be understood only {each.expected_accuracy:.0%} of the time"
        if each.expected_accuracy + each.margin < POOR:
            objections.append(share)
        else:
            print(f"{share}: a few more and clearer sentences would help", file=sys.stderr)
    return objections


def _rollback(options: argparse.Namespace) -> int:
    change = _company(load(options.config)).rollback(datetime.now(UTC))
    print(f"Version {change.version} is in force after the next start.", file=sys.stderr)
    return 0


# --- what people chose ------------------------------------------------------------------------------


def _pending(options: argparse.Namespace) -> int:
    """One line for each label that waits: id, intent, language, text."""
    for label in _waiting(load(options.config)):
        print(f"{label.exchange}  {label.intent:<20} {label.language}  {' '.join(label.text.split())[:120]}")
    return 0


def _approve(options: argparse.Namespace) -> int:
    settings = load(options.config)
    waiting = {label.exchange: label for label in _waiting(settings)}
    if unknown := [name for name in options.ids if name not in waiting]:
        raise Misconfigured(f"{', '.join(unknown)}: no such label waits; see `dirigent intents pending`")
    chosen = [waiting[name] for name in dict.fromkeys(options.ids)]
    added = [Example(text=label.text, intent=label.intent) for label in chosen]
    what = f"{len(added)} approved choices"
    ids = [label.exchange for label in chosen]
    return _publish(_company(settings), added, what, reason=options.force, labels=ids)


def _waiting(settings: Settings) -> Sequence[Label]:
    approved = _company(settings).approved()
    return [label for label in asyncio.run(_labels(settings)) if label.exchange not in approved]


async def _labels(settings: Settings) -> Sequence[Label]:
    from bot import wiring  # needs a second to import, and only people's choices need it

    async with wiring.labels(settings) as labels:
        return await labels.labels()


# --- files and models -------------------------------------------------------------------------------


def _company(settings: Settings) -> CompanyIntents:
    if not settings.understanding.folder:
        raise Misconfigured(
            '[understanding] folder is not set: name a folder for the company\'s intents, such as "intents"'
        )
    return CompanyIntents(Path(settings.understanding.folder))


def _taught(company: Sequence[Example]) -> Groundwork:
    return _shipped().extended(company, lexicon.shipped())


@cache
def _shipped() -> Groundwork:
    return groundwork()


def _trained_names(company: CompanyIntents) -> set[str]:
    return {example.intent for example in (*examples.shipped(), *company.examples())}


def _sentences(path: Path) -> list[str]:
    lines = [line.strip() for line in _text(path).splitlines() if line.strip()]
    if lines and lines[0].startswith("{"):
        rows = [json.loads(line) for line in lines]
        return [str(row["text"]) for row in rows if isinstance(row, dict) and row.get("text")]
    return lines


def _read(path: Path) -> list[Example]:
    found = examples.read(_text(path).splitlines(), str(path))
    if not found:
        raise Misconfigured(f"{path}: holds no example; each line is an object with text and intent")
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as unreadable:
        raise Misconfigured(f"{path}: cannot be read: {unreadable}") from unreadable


def _write(path: Path, predictions: tuple[Prediction, ...]) -> None:
    lines = (json.dumps(asdict(prediction), ensure_ascii=False) for prediction in predictions)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


_STEPS = {
    "eval": _evaluate,
    "report": _report,
    "add": _add,
    "rollback": _rollback,
    "pending": _pending,
    "approve": _approve,
}


def _counted(sentences: int) -> str:
    return "1 sentence" if sentences == 1 else f"{sentences} sentences"
