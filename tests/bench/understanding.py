"""How fast Dirigent understands: language and intent of a message, and the training at the start."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
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
MIDDLE = (
    "Wir brauchen bis Freitag ein Angebot über zwölf Pumpen der neuen Baureihe für unser Werk in "
    "Odense. Der Kunde fragt außerdem, ob die Lieferzeit von drei Wochen noch gilt und ob wir die "
    "Montage mit anbieten können. Bitte weise im Text darauf hin, dass die Preise ab Januar steigen, "
    "und formuliere es freundlich. Vi skal også huske at nævne garantien på to år, og at reservedele "
    "leveres fra lageret i Aarhus inden for to hverdage. Could you add a short summary in English at "
    "the end, so that our sales team can use it?"
)
HUGE = (LONG * 12)[:40_000]
TIMES = 400


def run() -> list[tuple[str, float, str]]:
    """Rows of label, value and unit."""
    model = shipped()

    def understood(text: str) -> None:
        _understand(text, model)

    return [
        ("detect, short message", median(_each_us(detect, SHORT)), "µs"),
        ("detect, 3.6 kB with a pasted mail", median(_each_us(detect, LONG)), "µs"),
        ("understand, short message", median(_each_us(understood, SHORT)), "µs"),
        ("understand, 500 characters", median(_each_us(understood, MIDDLE)), "µs"),
        ("understand, 3.6 kB with a pasted mail", median(_each_us(understood, LONG)), "µs"),
        ("understand, 40 kB, p99", sorted(_each_us(understood, HUGE))[int(TIMES * 0.99)], "µs"),
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


def _each_us(call: Callable[[str], object], text: str) -> list[float]:
    """How long each of many messages takes; no two are the same, as the last requests are remembered."""
    return [_seconds(partial(call, f"{text} {number}")) * 1e6 for number in range(TIMES)]


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
