"""`dirigent up`: starts everything that the settings switch on, in one process."""

import argparse
import asyncio
import gc
import logging
import signal
import sys
from dataclasses import replace

from bot import wiring
from bot.settings import Settings
from bot.settings_file import load


def run(options: argparse.Namespace) -> int:
    """Run until SIGINT or SIGTERM, then finish what is under way."""
    logging.basicConfig(
        level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    for chatty in ("aiohttp.access", "slack_bolt", "slack_sdk", "httpx2", "openai", "anthropic"):
        # Libraries may log requests, and requests hold text.
        logging.getLogger(chatty).setLevel(logging.WARNING)
    settings = load(options.config)
    web = replace(settings.web, host=options.host or settings.web.host)
    if options.port is not None:
        web = replace(web, port=options.port)
    asyncio.run(_serve(replace(settings, web=web)))
    return 0


async def _serve(settings: Settings) -> None:
    gc.disable()  # Until `settle`: hardly anything that a start makes is given up again.
    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, over.set)
    async with wiring.running(settings) as program:
        settle()
        print(program.greeting(), file=sys.stderr, flush=True)
        await over.wait()
        print("Stopping: finishing what is under way.", file=sys.stderr, flush=True)


def settle() -> None:
    """What stands after the start stays to the end: Python's collector is not to walk through it again.

    With all libraries that is a pause of 50 ms and more for everybody, every few hundred messages.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
