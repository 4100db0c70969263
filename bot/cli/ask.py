"""`dirigent ask`: one message through the whole path, in the terminal. Nothing is kept."""

import argparse
import asyncio
import io
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime

from bot import wiring
from bot.settings import Settings, StorageSettings
from bot.settings_file import load
from routing.commands import parse
from routing.vocabulary import Author, Exchange, Message, Reply, Scope, Thread


def run(options: argparse.Namespace) -> int:
    """Print the answer as it streams, or the exchange as JSON; exit 1 if there was no answer."""
    settings = replace(load(options.config), storage=StorageSettings(url="sqlite://"))
    text = sys.stdin.read() if options.text == "-" else options.text
    reply, exchange = asyncio.run(
        _ask(settings, _message(text, options.channel, options.intent), show=not options.json)
    )
    if options.json:
        print(json.dumps(_as_json(reply, exchange), ensure_ascii=False, indent=2))
    return 0 if exchange is None or exchange.outcome == "answered" else 1


async def _ask(settings: Settings, message: Message, *, show: bool) -> tuple[Reply, Exchange | None]:
    answer, aside = (sys.stdout, sys.stderr) if show else (io.StringIO(), io.StringIO())
    async with wiring.in_terminal(settings, answer, aside) as (reception, terminal):
        await reception.accept(message)
        reply = await terminal.replied
        return reply, await reception.explain(reply.exchange) if reply.exchange else None


def _message(text: str, channel: str, intent: str | None) -> Message:
    command, rest = parse(text)
    return Message(
        id="console:1",
        thread=Thread(
            platform="console",
            tenant="local",
            channel=channel,
            root="1",
            scope=Scope.PERSONAL,
            channel_name=channel,
        ),
        author=Author(id="console"),
        text=rest,
        at=datetime.now(UTC),
        command=command,
        chosen_intent=intent,
    )


def _as_json(reply: Reply, exchange: Exchange | None) -> dict[str, object]:
    """The exchange, with the answer in clear words beside the masked one; for local replies only that."""
    from pydantic import TypeAdapter

    if exchange is None:
        return {"reply": reply.text, "outcome": "local", "language": reply.language}
    fields: dict[str, object] = TypeAdapter(Exchange).dump_python(exchange, mode="json")
    return {**fields, "reply": reply.text}
