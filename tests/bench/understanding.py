"""How fast Dirigent understands: language and intent of a message, and the training at the start."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from statistics import median
from time import perf_counter

from bot.prepared import intent_model
from routing.intents import examples, lexicon
from routing.intents.model import IntentModel, shipped
from routing.intents.rules import understand
from routing.language import detect
from routing.vocabulary import Author, Message, Thread

SHORT = "Angebot für 200 Kugellager 6204 an Müller GmbH"
LONG = (
    "Kan du svare på den her mail og sige at vi desværre er en uge forsinkede?\n\nHej Lars\n"
    + "Vi mangler stadig de 12 pumper, som skulle have været leveret i går. " * 50
    + "\nMvh Bo"
)
HUGE = (LONG * 12)[:40_000]


def run() -> list[tuple[str, float, str]]:
    """Rows of label, value and unit."""
    model = shipped()
    return [
        ("detect, short message", _median_us(lambda: detect(SHORT)), "µs"),
        ("detect, 3.6 kB with a pasted mail", _median_us(lambda: detect(LONG)), "µs"),
        ("understand, short message", _median_us(lambda: _understand(SHORT, model)), "µs"),
        ("understand, 3.6 kB with a pasted mail", _median_us(lambda: _understand(LONG, model)), "µs"),
        ("understand, 40 kB, p99", _percentile_us(lambda: _understand(HUGE, model)), "µs"),
        *_memory(),
        ("train the shipped intents", _training_ms(), "ms"),
    ]


def _understand(text: str, model: IntentModel) -> None:
    message = Message(
        id="m",
        thread=Thread(platform="console", tenant="t", channel="c", root="r"),
        author=Author(id="u"),
        text=text,
        at=datetime(2026, 11, 24, tzinfo=UTC),
    )
    understand(message, model, thread_intent=None)


def _median_us(call: Callable[[], object], times: int = 400) -> float:
    return median(_seconds(call) for _ in range(times)) * 1e6


def _percentile_us(call: Callable[[], object], times: int = 400) -> float:
    return sorted(_seconds(call) for _ in range(times))[int(times * 0.99)] * 1e6


def _memory() -> list[tuple[str, float, str]]:
    """What reading the prepared model adds to a bot that has its settings already (Linux)."""
    intent_model()
    script = (
        "import re, time\n"
        "def size(): return int(re.search(r'VmRSS:\\s+(\\d+)', open('/proc/self/status').read())[1])\n"
        "import bot.settings_file\n"
        "before, started = size(), time.perf_counter()\n"
        "from bot.prepared import intent_model\n"
        "intent_model()\n"
        "print(time.perf_counter() - started, size() - before)\n"
    )
    runs = [
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603 - our own words
        for _ in range(3)
    ]
    seconds, kilobytes = (
        median(column) for column in zip(*(map(float, r.stdout.split()) for r in runs), strict=True)
    )
    return [
        ("read the prepared intents, imports included", seconds * 1e3, "ms"),
        ("memory of it", kilobytes / 1024, "MB"),
    ]


def _training_ms() -> float:
    seeds, known = examples.shipped(), lexicon.shipped()
    return median(_seconds(lambda: IntentModel.train(seeds, known)) for _ in range(3)) * 1e3


def _seconds(call: Callable[[], object]) -> float:
    started = perf_counter()
    call()
    return perf_counter() - started


if __name__ == "__main__":
    for label, value, unit in run():
        print(f"{label:<45}{value:>10.0f} {unit}")
