"""How long it takes to tag a text: ordinary ones of two lengths, and the worst that anybody thought of."""

import random
import re
import statistics
import time
from collections.abc import Callable
from functools import partial

from bot.prepared import intent_model
from routing.pseudonyms import Revealer, conceal, reveal
from routing.sensitivity import Tagger

ORDINARY = {
    "Danish mail": (
        "Hej Mette, kan du sende tilbuddet på 200 kuglelejer til vores kunde i Aarhus inden fredag? De vil"
        " gerne have prisen ekskl. moms og en leveringstid. Ring til mig på 20 30 40 50, hvis der er noget."
        " Mvh Søren "
    ),
    "German mail": (
        "Sehr geehrte Frau Schmidt, anbei finden Sie das überarbeitete Angebot für die Wartung der Anlage."
        " Die Lieferzeit beträgt sechs Wochen, Rückfragen an einkauf@beispiel.de. Mit freundlichen Grüßen "
    ),
    "English question": (
        "Could you summarise what we decided in the last meeting about the new conveyor belt, who is going to"
        " order the spare parts, and which of the open questions are still waiting for an answer from sales? "
    ),
    "log lines": (
        "2026-05-12 10:22:33,123 ERROR [main] example.Feed - order 4500012345 failed after 1200 ms\n"
    ),
    "table of numbers": (
        "1001;12,50;98765432;2026-05-12;4006381333931;17\n1002;13,75;12345678;2026-05-13;17\n"
    ),
}
ADVERSARIAL = (
    "a", "1", "@", "a@", "a.", " ", "\n", "\0", "\ud800", "1/", "A0", "010190-1234 ", "0101901234\n",
    "4111 1111 1111 1111 ", "4111111111111111\n", "DE89370400440532013000 ", "tlf 20 30 40 50\n",
    "20304050\n", "+45",
    "+4520304050 ", "password: ", "password is ", "sk-", "://a:", "-----BEGIN PRIVATE KEY-----", "a:b:c:",
    "1.2.3.4 ",
    "Anna Jensen ", "Hej Anna\n", "Vestervej 12, ", "er ist krank ", "1 2 3 ", "36574261809\n",
    "123-45-6789\n",
    "passport ", "kennzeichen ", "12 Abc ", "api_key=",
)  # fmt: skip


def _median_us(work: Callable[[], object], times: int = 60) -> float:
    """The median processor time of several runs, in microseconds; what else the machine does counts not."""
    work()
    taken: list[float] = []
    for _ in range(times):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return statistics.median(taken) * 1e6


def _filled(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


FUZZ = 10_000
_PARTS = (
    "Anna Jensen", "Peter Holm", "Sabine Vogel", "anna@firma.dk", "211062-5629", "20 30 40 50",
    "+49 171 2345678",
    "DE89 3704 0044 0532 0130 00", "4111 1111 1111 1111", "Vestergade 12, 8000 Aarhus", "og", "skriver til",
    "bitte an", "about", "tilbud", "\n", "Rechnung 4711", "6204-2RS1",
)  # fmt: skip
_TOKEN = re.compile(r"\[[A-Z_]+_[0-9]+\]")
_WRITTEN: tuple[Callable[[str], str], ...] = (
    str, str.lower, lambda text: text.replace("_", "-"), lambda text: text.replace("_", r"\_"),
    lambda text: text.replace("[", "**[").replace("]", "]**"), lambda text: text.replace("_", "\u2011"),
)  # fmt: skip


def _rewritten(written: Callable[[str], str], match: re.Match[str]) -> str:
    return written(match.group())


def _round_trips() -> tuple[float, int]:
    """The share of texts that come back as they were, and how many values stood in a text that left."""
    find, exact, leaked = Tagger(remembers=0).find, 0, 0
    chance = random.Random(1)  # noqa: S311 - the same cases each time, no secrets
    for _ in range(FUZZ):
        text = " ".join(chance.choices(_PARTS, k=chance.randint(2, 8)))
        hidden = conceal([text], find)
        leaked += sum(value.lower() in hidden.texts[0].lower() for value in hidden.key.values.values())
        written = chance.choice(_WRITTEN)
        sent = _TOKEN.sub(partial(_rewritten, written), hidden.texts[0])
        revealer, shown, at = Revealer(hidden.key), "", 0
        while at < len(sent):
            size = chance.randint(1, 5)
            shown, at = shown + revealer.feed(sent[at : at + size]), at + size
        shown += revealer.flush()
        assert shown == reveal(sent, hidden.key)  # cut anywhere, a stream says the same
        exact += shown.replace("*", "").casefold() == text.casefold()
    return exact / FUZZ, leaked


def _understood(tagger: Tagger) -> list[tuple[str, float, str]]:
    """Intent and tag together: of ordinary texts up to 40 kB, and of the worst ones."""
    intents = intent_model()

    def both(text: str) -> None:
        intents.classify(text)
        tagger.tag([text])

    lengths = (200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 40_000)
    samples = [_filled(text, length) for text in ORDINARY.values() for length in lengths]
    ordinary = sorted(_median_us(partial(both, sample), 5) / 1_000 for sample in samples)
    worst = max(_median_us(partial(both, _filled(text, 40_000)), 3) for text in ADVERSARIAL)
    return [
        ("intent and tag, ordinary texts up to 40 kB, p50", statistics.median(ordinary), "ms"),
        (
            "intent and tag, ordinary texts up to 40 kB, p99",
            ordinary[int(len(ordinary) * 0.99)],
            "ms",
        ),
        ("intent and tag, 40 kB, the worst of all", worst / 1_000, "ms"),
    ]


def run() -> list[tuple[str, float, str]]:
    """Rows of label, value and unit."""
    tagger = Tagger(directory=[f"Given{number} Family{number}" for number in range(2_000)], remembers=0)
    rows: list[tuple[str, float, str]] = []
    for kind, text in ORDINARY.items():
        for length in (500, 5_000):
            sample = _filled(text, length)
            rows.append((f"tag {length} characters, {kind}", _median_us(partial(tagger.tag, [sample])), "µs"))
    worst = max(_median_us(partial(tagger.tag, [_filled(text, 20_000)]), 3) for text in ADVERSARIAL)
    rows.append(("tag 20,000 adversarial characters, the worst of all", worst / 1_000, "ms"))
    rows += _understood(tagger)
    hidden = conceal([_filled(ORDINARY["Danish mail"], 500)], tagger.find)
    revealer = Revealer(hidden.key)
    pieces = [hidden.texts[0][at : at + 5] for at in range(0, len(hidden.texts[0]), 5)]
    stream = _median_us(lambda: [revealer.feed(piece) for piece in pieces]) / len(pieces)
    rows.append(("reveal one piece of a stream", stream, "µs"))
    exact, leaked = _round_trips()
    rows.append((f"texts of {FUZZ:,} that come back as they were, mangled on their way", exact * 100, "%"))
    rows.append(("values in texts that left", float(leaked), ""))
    return rows


if __name__ == "__main__":
    for label, value, unit in run():
        print(f"{label:<60} {value:>10.1f} {unit}")
