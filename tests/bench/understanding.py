"""How fast Dirigent understands: language and intent of a message, and the training at the start."""

from collections.abc import Callable
from datetime import UTC, datetime
from statistics import median
from time import perf_counter

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


def run() -> list[tuple[str, float, str]]:
    """Rows of label, value and unit."""
    model = shipped()
    return [
        ("detect, short message", _median_us(lambda: detect(SHORT)), "µs"),
        ("detect, 3.6 kB with a pasted mail", _median_us(lambda: detect(LONG)), "µs"),
        ("understand, short message", _median_us(lambda: _understand(SHORT, model)), "µs"),
        ("understand, 3.6 kB with a pasted mail", _median_us(lambda: _understand(LONG, model)), "µs"),
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
