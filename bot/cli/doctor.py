"""`dirigent doctor`: checks the installation; exit 1 if there is a fault."""

import argparse
import asyncio
import json
from dataclasses import asdict
from datetime import UTC, datetime

from bot import wiring
from bot.credentials import in_clear
from bot.doctor import (
    Check,
    State,
    detector_reached,
    examine,
    reached,
    secret_in_clear,
    slack_app,
    slack_scopes,
    slack_silent,
    slack_unseen,
)
from bot.mind import policy
from bot.settings import Settings
from bot.settings_file import load, load_written
from routing.errors import PlatformUnreachable

_MARKS = {State.OK: "ok", State.WARNING: "warning", State.FAULT: "FAULT"}


def run(options: argparse.Namespace) -> int:
    """One line for each thing that was looked at, faults with their next step."""
    settings = load(options.config)
    today = datetime.now(UTC).date()
    ledger = wiring.ledger_file(settings)
    checks = list(examine(settings, wiring.models(settings), policy(settings), ledger, today))
    checks += map(secret_in_clear, in_clear(load_written(options.config)))
    if options.online:
        checks += [reached(model, how) for model, how in asyncio.run(wiring.reach(settings)).items()]
        checks += [detector_reached(url, why) for url, why in wiring.detectors_fail(settings).items()]
    if options.online and settings.slack.bot_token:
        checks += asyncio.run(_slack(settings))
    if options.json:
        print(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=2))
    else:
        for check in checks:
            print(_line(check))
    return 1 if any(check.state is State.FAULT for check in checks) else 0


async def _slack(settings: Settings) -> list[Check]:
    """What Slack says about the bot token."""
    try:
        missing, superfluous = await wiring.slack_scopes(settings)
    except PlatformUnreachable as silent:
        return [slack_silent(str(silent))]
    return [*slack_scopes(missing, superfluous), *(await _slack_app(settings))]


async def _slack_app(settings: Settings) -> list[Check]:
    """How the app at Slack differs from its manifest, as far as a token lets us see it."""
    if not settings.slack.config_token:
        return [slack_unseen()]
    try:
        return list(slack_app(await wiring.slack_differences(settings)))
    except PlatformUnreachable as silent:
        return [slack_unseen(str(silent))]


def _line(check: Check) -> str:
    line = f"{_MARKS[check.state]:<8} {check.subject:<22} {check.finding}"
    return f"{line}\n{'':<8} {'':<22} -> {check.next_step}" if check.next_step else line
