"""`dirigent doctor`: checks the installation; exit 1 if there is a fault."""

import argparse
import json
from dataclasses import asdict
from datetime import UTC, datetime

from bot import wiring
from bot.doctor import Check, State, examine
from bot.settings_file import load

_MARKS = {State.OK: "ok", State.WARNING: "warning", State.FAULT: "FAULT"}


def run(options: argparse.Namespace) -> int:
    """One line for each thing that was looked at, faults with their next step."""
    settings = load(options.config)
    today = datetime.now(UTC).date()
    ledger = wiring.ledger_file(settings)
    checks = list(examine(settings, wiring.models(settings), wiring.policy(settings), ledger, today))
    if options.json:
        print(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=2))
    else:
        for check in checks:
            print(_line(check))
    return 1 if any(check.state is State.FAULT for check in checks) else 0


def _line(check: Check) -> str:
    line = f"{_MARKS[check.state]:<8} {check.subject:<22} {check.finding}"
    return f"{line}\n{'':<8} {'':<22} -> {check.next_step}" if check.next_step else line
