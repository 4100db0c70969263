"""What can be written behind `dirigent`: every command with its options and help."""

import argparse
from collections.abc import Callable
from pathlib import Path

TEAMS_VARIANTS = ("base", "slash", "history", "copilot")

AddCommand = Callable[[str, str], argparse.ArgumentParser]
"""Adds a command by name and summary; all of them take `--config`."""


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    root = argparse.ArgumentParser(
        prog="dirigent",
        description="A chat bot for Slack and Microsoft Teams that conducts several language models.",
    )
    command = _adding(root, "command")
    for add in (_up, _ask, _route, _intents, _router, _experiments, _eval, _report, _doctor, _manifest):
        add(command)
    return root


def _adding(parent: argparse.ArgumentParser, what: str) -> AddCommand:
    config = argparse.ArgumentParser(add_help=False)
    config.add_argument(
        "--config",
        metavar="F",
        type=Path,
        help="the settings (default: dirigent.toml in this folder, else the defaults)",
    )
    commands = parent.add_subparsers(dest=what, metavar=what, required=True)

    def add(name: str, summary: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=summary, description=summary, parents=[config])

    return add


def _up(command: AddCommand) -> None:
    up = command("up", "start everything that the settings switch on")
    up.add_argument("--host", help="address of the web application (default: the settings', 127.0.0.1)")
    up.add_argument("--port", type=_port, help="port of the web application (default: the settings', 8080)")


def _ask(command: AddCommand) -> None:
    ask = command("ask", "send one message through the whole path and print the answer; nothing is kept")
    ask.add_argument("text", metavar="TEXT", help="the message; a leading /command works as in chat")
    ask.add_argument("--json", action="store_true", help="print the exchange as JSON instead of the text")
    ask.add_argument("--intent", metavar="NAME", help="what is asked for, where the bot had asked back")
    ask.add_argument("--channel", metavar="C", default="console", help="as if written in this channel")


def _route(command: AddCommand) -> None:
    command("route", "read messages from stdin, one a line, and print what would be decided; asks no model")
    command("tag", "read messages from stdin, one a line, and print only their sensitivity")


def _intents(command: AddCommand) -> None:
    step = _adding(
        command("intents", "measure how well messages are understood, and teach intents of your own"), "step"
    )
    evaluate = step("eval", "train on one file, test on another")
    _train_and_test(evaluate, "JSONL of text and intent")
    evaluate.add_argument("--predictions", metavar="F", type=Path, help="write one prediction a line here")
    add = step("add", "teach an intent, new or known, from example sentences; ten are good")
    add.add_argument("name", metavar="NAME", help="small letters, digits and _, such as forklift_repair")
    add.add_argument(
        "--examples", metavar="F", type=Path, required=True, help="a sentence a line, or JSONL with text"
    )
    _force(add)
    report = step(
        "report", "print how good each intent is expected to be, and what is wrong with its examples"
    )
    report.add_argument("--json", action="store_true", help="print JSON")
    step("rollback", "take back the newest change of the company's intents")
    step("pending", "list what people chose when the bot asked back and nobody has approved yet")
    approve = step("approve", "make choices of people into examples")
    approve.add_argument("ids", metavar="ID", nargs="+", help="from `dirigent intents pending`")
    _force(approve)


def _router(command: AddCommand) -> None:
    step = _adding(
        command("router", "learn from the log, take it back, and measure how well models are chosen"), "step"
    )
    train = step("train", "learn from the log now instead of at night, and use what was learned")
    versions = step("versions", "list what was learned, newest first")
    for one in (train, versions):
        one.add_argument("--json", action="store_true", help="print JSON")
    step("rollback", "use the version before the present one, until somebody trains again")
    evaluate = step("eval", "learn from one file, test on another")
    _train_and_test(evaluate, "JSONL of outcomes")
    evaluate.add_argument(
        "--scores", metavar="F", type=Path, help="write one score or prediction a line here"
    )
    evaluate.add_argument(
        "--task",
        choices=["known", "predicted"],
        default="predicted",
        help="whether a test row's own task may be read (predicted: no)",
    )


def _experiments(command: AddCommand) -> None:
    step = _adding(command("experiments", "how the tests of prompts and models stand; end one"), "step")
    listing = step("list", "print the votes and whether they decide")
    listing.add_argument("--json", action="store_true", help="print JSON")
    stop = step("stop", "give everybody the same from now on")
    stop.add_argument("--keep", metavar="ARM", help="the prompt's version or the model (default: the first)")
    resume = step("resume", "let a stopped test go on")
    for one in (stop, resume):
        one.add_argument("name", metavar="NAME", help="of the [[experiments]] entry")


def _eval(command: AddCommand) -> None:
    golden = command("eval", "ask golden questions through the whole path; exit 1 if one became worse")
    golden.add_argument(
        "--set", metavar="F", type=Path, help="JSONL of questions (default: the shipped ones)"
    )
    golden.add_argument(
        "--baseline", metavar="F", type=Path, help="compare with this run; written where there is none"
    )
    golden.add_argument("--update", action="store_true", help="make this run the baseline")
    golden.add_argument(
        "--results",
        metavar="F",
        type=Path,
        help="write each result here, and go on there after an interruption",
    )
    golden.add_argument(
        "--tolerance", metavar="N", type=int, default=0, help="so many may become worse (default: 0)"
    )


def _report(command: AddCommand) -> None:
    report = command("report", "print the key figures: time, cost, errors, satisfaction, load")
    report.add_argument("--since", metavar="SPAN", default="30d", help="such as 24h, 30d or 2026-11-01 (30d)")
    report.add_argument("--json", action="store_true", help="print JSON")
    report.add_argument(
        "--language", choices=["da", "de", "en"], help="of the words (default: the settings' first)"
    )


def _doctor(command: AddCommand) -> None:
    doctor = command("doctor", "check settings, keys, endpoints and residency; exit 1 on a fault")
    doctor.add_argument("--json", action="store_true", help="print JSON")
    doctor.add_argument(
        "--online",
        action="store_true",
        help="also call each model's address for its models, and ask Slack what the installed app may do",
    )


def _manifest(command: AddCommand) -> None:
    manifest = command("manifest", "write the app package for a platform")
    manifest.add_argument("platform", choices=["slack", "teams"])
    manifest.add_argument(
        "--out", metavar="DIR", type=Path, default=Path("manifest"), help="folder (manifest)"
    )
    manifest.add_argument(
        "--variant",
        choices=TEAMS_VARIANTS,
        help="Teams only: base (default); slash adds private slash commands, history the right to read "
        "along, copilot the agent in Microsoft 365 Copilot",
    )


def _train_and_test(evaluate: argparse.ArgumentParser, shape: str) -> None:
    evaluate.add_argument("--train", metavar="F", type=Path, required=True, help=shape)
    evaluate.add_argument("--test", metavar="F", type=Path, required=True, help=shape)


def _force(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "--force", metavar="REASON", default="", help="publish it even if it harms another intent"
    )


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError(f"{text} is no port; a port is a number from 0 to 65535")
    return int(text)
