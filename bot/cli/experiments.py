"""`dirigent experiments`: how the tests of prompts and models stand, and ending one."""

import argparse
import asyncio
import json
import sys

from bot import wiring
from bot.experiments import OWNER
from bot.learned import LearnedSoFar, as_plain, gather, render
from bot.learned_words import WORDS
from bot.settings import ExperimentSettings, Settings
from bot.settings_file import load
from routing.errors import Misconfigured


def run(options: argparse.Namespace) -> int:
    """List them, stop one or let it go on."""
    settings = load(options.config)
    if options.step == "list":
        return _list(settings, as_json=options.json)
    entry = _named(options.name, settings)
    kept = "" if options.step == "resume" else options.keep or entry.arms[0]
    if kept and kept not in entry.arms:
        raise Misconfigured(f"--keep {kept}: the test compares {' and '.join(entry.arms)}")
    asyncio.run(_keep(settings, entry.name, kept))
    done = f"stopped; everybody gets {kept}" if kept else "goes on"
    print(f"The test {entry.name!r} {done}.", file=sys.stderr)
    return 0


def _list(settings: Settings, *, as_json: bool) -> int:
    language = settings.bot.languages[0]
    if not settings.experiments:
        print("[]" if as_json else WORDS["no_experiment"][language])
        return 0
    learned = asyncio.run(_gather(settings))
    if as_json:
        print(json.dumps(as_plain(learned, language)["experiments"], ensure_ascii=False, indent=2))
    else:
        print(render(LearnedSoFar(standing=learned.standing, versions=(), tried=learned.tried), language))
    return 0


async def _gather(settings: Settings) -> LearnedSoFar:
    async with wiring.annex(settings) as annex:
        return await gather(
            annex.trainings, annex.experience, annex.preferences, settings.experiments, wiring.today()
        )


async def _keep(settings: Settings, name: str, arm: str) -> None:
    async with wiring.annex(settings) as annex:
        await annex.preferences.prefer(OWNER, name, arm)


def _named(name: str, settings: Settings) -> ExperimentSettings:
    for entry in settings.experiments:
        if entry.name == name:
            return entry
    known = ", ".join(entry.name for entry in settings.experiments) or "none"
    raise Misconfigured(f"the settings have no [[experiments]] entry named {name!r}; there are: {known}")
