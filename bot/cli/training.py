"""`dirigent router train`, `versions` and `rollback`: what was learned from the log, and taking it back."""

import argparse
import asyncio
import json
import sys

from bot import wiring
from bot.learned import LearnedSoFar, as_plain, gather, render_versions, told
from bot.settings import Settings
from bot.settings_file import load
from routing.errors import Misconfigured
from routing.learning.notes import Notes


def run(options: argparse.Namespace) -> int:
    """One of the three, by `options.step`; 1 where another process is training."""
    settings = load(options.config)
    if options.step == "train":
        return _train(settings, as_json=options.json)
    if options.step == "rollback":
        number = asyncio.run(_roll_back(settings))
        print(f"Version {number} is in use." if number else "Nothing learned is in use.", file=sys.stderr)
        print("The nightly training waits until `dirigent router train`.", file=sys.stderr)
        return 0
    learned = asyncio.run(_versions(settings))
    language = settings.bot.languages[0]
    shown = as_plain(learned, language)["learning"] if options.json else None
    print(json.dumps(shown, indent=2) if options.json else render_versions(learned, language))
    return 0


def _train(settings: Settings, *, as_json: bool) -> int:
    if not settings.learning.on:
        raise Misconfigured("[learning] on is false: nothing that is learned would be used")
    notes, learned = asyncio.run(_learn(settings))
    if notes is None:
        print("dirigent: another process is training; try again in a few minutes", file=sys.stderr)
        return 1
    language = settings.bot.languages[0]
    if as_json:
        print(json.dumps(as_plain(learned, language)["learning"], indent=2))
    else:
        print(told(notes, language))
    return 0


async def _learn(settings: Settings) -> tuple[Notes | None, LearnedSoFar]:
    async with wiring.annex(settings) as annex:
        notes = await wiring.learner(annex).train()
    return notes, await _versions(settings)


async def _versions(settings: Settings) -> LearnedSoFar:
    async with wiring.annex(settings) as annex:
        return await gather(annex.trainings, annex.experience, annex.preferences, (), wiring.today())


async def _roll_back(settings: Settings) -> int:
    """To the version before the one in use; 0, which is none, before the first."""
    async with wiring.annex(settings) as annex:
        standing, versions = await annex.trainings.standing(), await annex.trainings.versions()
        if not standing.number:
            raise Misconfigured("there is nothing to take back: nothing learned is in use")
        before = max((v.number for v in versions if v.number < standing.number), default=0)
        await annex.trainings.put_in_use(before, held=True)
        return before
