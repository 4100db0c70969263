"""`dirigent route` and `dirigent tag`: what would be decided about each line of stdin. Asks no model."""

import argparse
import json
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TextIO  # Any: JSON from outside, checked here

from bot import wiring
from bot.settings_file import load
from routing.brain import Brain
from routing.commands import parse
from routing.errors import Misconfigured
from routing.vocabulary import Author, Decision, Message, Tag, Thread, Turn


def run(options: argparse.Namespace) -> int:
    """One JSON line out for each line in; blank lines are passed over."""
    brain = wiring.brain(load(options.config))
    return decide_lines(brain, sys.stdin, sys.stdout, only_tag=options.command == "tag")


def decide_lines(brain: Brain, lines: TextIO, out: TextIO, *, only_tag: bool) -> int:
    """Raises `Misconfigured` for a line that is neither text nor a fitting object, naming the line."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        message, ident = _read(line.rstrip("\r\n"), number)
        decision = brain.consider(message, message.history)
        sensitivity = _sensitivity(decision.tag)
        answer = {"id": ident, **sensitivity} if only_tag else _as_json(ident, message, decision, sensitivity)
        out.write(_printable(json.dumps(answer, ensure_ascii=False)) + "\n")
        out.flush()
    return 0


def _read(line: str, number: int) -> tuple[Message, object]:
    fields = _object(line) or {"text": line}
    ident = fields.get("id")
    if not isinstance(ident, str | int):
        ident = number
    text, command = fields["text"], fields.get("command")
    if not isinstance(text, str) or not isinstance(command, str | None):
        raise Misconfigured(f"line {number}: text and command must be strings")
    if command is None:
        command, rest = parse(text)
        # Without a command the text stays as it was given: offsets count its characters.
        text = rest if command else text
    channel = str(fields.get("channel") or "console")
    return Message(
        id=f"line:{number}",
        thread=Thread(
            platform="console", tenant="local", channel=channel, root=channel, channel_name=channel
        ),
        author=Author(id="console"),
        text=text,
        at=datetime.now(UTC),
        command=command.lstrip("/") if command else None,
        history=_history(fields.get("history") or [], number),
    ), ident


def _printable(line: str) -> str:
    """A lone surrogate cannot be written as UTF-8; as the escape that JSON has for it, it can."""
    return line.encode("utf-8", "backslashreplace").decode("utf-8")


def _object(line: str) -> Mapping[str, Any] | None:
    if not line.lstrip().startswith("{"):
        return None
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) and "text" in fields else None


def _history(entries: object, number: int) -> tuple[Turn, ...]:
    if not isinstance(entries, list):
        raise Misconfigured(f"line {number}: history must be a list")
    return tuple(_turn(entry, number) for entry in entries)


def _turn(entry: object, number: int) -> Turn:
    if isinstance(entry, str):
        return Turn(role="user", text=entry)
    if isinstance(entry, dict) and isinstance(entry.get("text"), str):
        return Turn(
            role="assistant" if entry.get("role") == "assistant" else "user",
            text=entry["text"],
            author=str(entry.get("author", "")),
        )
    raise Misconfigured(f"line {number}: an entry of history is a string or an object with text")


def _as_json(
    ident: object, message: Message, decision: Decision, sensitivity: dict[str, object]
) -> dict[str, object]:
    intent, need = decision.intent, decision.need
    return {
        "id": ident,
        "text_chars": len(message.text),
        "language": decision.language,
        "intent": {
            "name": intent.name,
            "confidence": round(intent.confidence, 4),
            "unknown_score": round(intent.unknown_score, 4),
            "ranking": [[name, round(score, 4)] for name, score in intent.ranking],
        },
        "sensitivity": sensitivity,
        "need": {
            "complexity": round(need.complexity, 3),
            "urgency": round(need.urgency, 3),
            "budget": round(need.budget, 3),
            "quality": round(need.quality, 3),
        },
        "strategy": decision.strategy,
        "candidates": [card.name for card in decision.candidates],
        "refused": [{"model": refusal.model, "because": refusal.because} for refusal in decision.refused],
        "because": list(decision.because),
    }


def _sensitivity(tag: Tag) -> dict[str, object]:
    return {
        "level": int(tag.level),
        "name": tag.level.name.lower(),
        "tags": list(tag.tags),
        "findings": [
            {
                "kind": finding.kind,
                "start": finding.start,
                "end": finding.end,
                "level": int(finding.level),
                "rule": finding.rule,
            }
            for finding in tag.findings
        ],
    }
