"""`dirigent eval`: golden questions through the whole path, a report, and 1 where it became worse."""

import argparse
import asyncio
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean

from bot import wiring
from bot.evaluating import Result, asked, regressions
from bot.golden_set import Golden, read, shipped
from bot.settings import Settings
from bot.settings_file import load
from bot.typesetting import NOTHING, table
from routing.errors import Misconfigured


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paths:
    """The files of one run; None where none was named."""

    baseline: Path | None
    results: Path | None


def run(options: argparse.Namespace) -> int:
    """The table goes to stderr, JSON to stdout; 1 for a regression or too little money, 130 for Ctrl+C."""
    settings = load(options.config)
    questions = read(options.set) if options.set else shipped()
    paths = _Paths(baseline=options.baseline, results=options.results)
    baseline = _baseline(paths.baseline)
    try:
        results = asyncio.run(_run(settings, questions, paths))
    except KeyboardInterrupt:
        again = f" with --results {paths.results}" if paths.results else ""
        print(f"\ninterrupted; the baseline is as it was. Run it again{again}.", file=sys.stderr)
        return 130
    worse = regressions(baseline or {}, results)
    _print(results, questions, worse)
    if len(results) < len(questions):
        left = len(questions) - len(results)
        print(f"the month's budget is used up: {left} questions were not asked", file=sys.stderr)
        return 1
    if paths.baseline and (baseline is None or options.update):
        _save(paths.baseline, results)
        print(f"baseline written: {paths.baseline}", file=sys.stderr)
    return 1 if len(worse) > options.tolerance else 0


async def _run(settings: Settings, questions: Sequence[Golden], paths: _Paths) -> list[Result]:
    known = _known(paths.results)

    def progress(result: Result, number: int) -> None:
        verdict = "ok" if result.passed else "; ".join(result.faults) or f"grade {result.grade}"
        print(f"{number:>4}/{len(questions)} {result.id:<28} {verdict}", file=sys.stderr, flush=True)
        if paths.results:
            with paths.results.open("a", encoding="utf-8") as file:
                file.write(json.dumps(asdict(result), ensure_ascii=False) + "\n")

    async with wiring.evaluating(settings) as evaluation:
        return await asked(evaluation, questions, known, progress)


def _known(path: Path | None) -> Mapping[str, Result]:
    """What an earlier run found, by the question's fingerprint; a line that it did not finish is left out."""
    if path is None or not path.is_file():
        return {}
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            row = json.loads(line)
            result = Result(**{**row, "faults": tuple(row["faults"])})
        except (ValueError, KeyError, TypeError):
            continue
        found[result.fingerprint] = result
    return found


# --- the baseline -----------------------------------------------------------------------------------


def _baseline(path: Path | None) -> Mapping[str, bool] | None:
    """Which questions passed; None where there is no baseline yet."""
    if path is None or not path.exists():
        return None
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))["questions"]
        return {str(name): bool(row["passed"]) for name, row in rows.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise Misconfigured(f"{path}: is no baseline; remove it, and the next run writes one") from wrong


def _save(path: Path, results: Sequence[Result]) -> None:
    """Whole or not at all."""
    told = {one.id: {"passed": one.passed, "grade": one.grade, "model": one.model} for one in results}
    draft = path.with_name(f"{path.name}.part")
    draft.write_text(json.dumps({"questions": told}, ensure_ascii=False, indent=2), encoding="utf-8")
    draft.replace(path)


# --- the report -------------------------------------------------------------------------------------


def _print(results: Sequence[Result], questions: Sequence[Golden], worse: Sequence[str]) -> None:
    intents = sorted({result.intent for result in results})
    rows = [_row(name, [one for one in results if one.intent == name]) for name in intents]
    head = ("task", "questions", "passed", "grade", "seconds", "EUR")
    print(f"\n{table('Golden questions', [head, *rows, _row('all', results)], '<>>>>>')}", file=sys.stderr)
    for name in worse:
        print(f"worse than the baseline: {name}", file=sys.stderr)
    told = {
        "questions": len(questions),
        "asked": len(results),
        "passed": sum(one.passed for one in results),
        "judged": sum(one.grade is not None for one in results),
        "cost_micro_euro": _cost(results),
        "regressions": list(worse),
        "results": [{**asdict(one), "passed": one.passed} for one in results],
    }
    print(json.dumps(told, ensure_ascii=False, indent=2))


def _row(name: str, results: Sequence[Result]) -> tuple[str, ...]:
    grades = [one.grade for one in results if one.grade is not None]
    cost = _cost(results)
    return (
        name,
        str(len(results)),
        str(sum(one.passed for one in results)),
        f"{fmean(grades):.1f}" if grades else NOTHING,
        f"{sum(one.seconds for one in results):.1f}",
        NOTHING if cost is None else f"{cost / 1_000_000:.4f}",
    )


def _cost(results: Iterable[Result]) -> int | None:
    """Micro-euro; None where a price is unknown."""
    costs = [one.cost for one in results]
    return None if None in costs else sum(cost or 0 for cost in costs)
