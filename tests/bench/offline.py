"""How long the offline model takes to write."""

from collections.abc import Callable
from datetime import datetime, timedelta
from time import perf_counter

from adapters.models.offline.writers import write
from routing.vocabulary import Request, Turn

_SAID = (
    "Hej alle, hvornår kan vi levere HC-80 til Jensen? Kunden har ringet to gange, og vi mangler stadig"
    " svar.",
    "Tidligst uge 50. @Peter kan du sende tegningen inden fredag? Så bestiller jeg materialet.",
    "Ja, ich schicke die Zeichnung bis Freitag. Sie liegt als HC-80_rev3.pdf auf https://files.example/hc80",
    "Agreed: we go with supplier B. I'll send the offer by Monday, and Lars will check the seals.",
    "Vi besluttede at give 15 % rabat. Prisen er 12.500 DKK.",
    "Wer prüft die Dichtungen? Das ist noch nicht entschieden, und der Termin rückt näher.",
)


def run() -> list[tuple[str, float, str]]:
    """Name, figure and unit of each measurement; the best of several runs."""
    return [
        ("offline: summary of a 200-message thread", _best(_thread(200)) * 1e3, "ms"),
        ("offline: quote draft", _best(_quote()) * 1e6, "µs"),
        ("offline: statistics of a 5,000-row CSV", _best(_table(5_000)) * 1e3, "ms"),
    ]


def _best(asked: Request, runs: int = 7) -> float:
    return min(_seconds(lambda: write(asked)) for _ in range(runs))


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def _thread(messages: int) -> Request:
    start = datetime(2026, 11, 24, 9, 0)  # noqa: DTZ001  shown as it comes
    turns = tuple(
        Turn(
            role="user",
            text=f"{_SAID[number % len(_SAID)]} ({number})",
            author=f"Person {number % 7}",
            at=start + timedelta(minutes=number),
            link=f"https://chat.example/p{number}",
        )
        for number in range(messages)
    )
    asked = Turn(role="user", text="opsummer tråden")
    return Request(system="", turns=(*turns, asked), language="da", intent="summarize")


def _quote() -> Request:
    text = "Angebot für Müller GmbH: 200 Kugellager 6204 à 3,50 EUR und 50 Dichtringe zu 1,20 €, 5 % Rabatt"
    return Request(system="", turns=(Turn(role="user", text=text),), language="de", intent="quote")


def _table(rows: int) -> Request:
    body = "\n".join(
        f"{1 + n % 28:02}.{1 + n % 12:02}.2026;{n % 977},{n % 100:02};{n % 13}" for n in range(rows)
    )
    turn = Turn(role="user", text=f"Dato;Beløb;Antal\n{body}")
    return Request(system="", turns=(turn,), language="da", intent="data_analysis")


if __name__ == "__main__":
    for name, figure, unit in run():
        print(f"{name}: {figure:.1f} {unit}")
