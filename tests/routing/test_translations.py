"""Whoever asks the same in another language gets the same decision; `tests.bench decisions` asks more."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import library
from bot.prepared import intent_model
from routing.brain import DEFAULT_RULES, Brain
from routing.need import complexity, urgency
from routing.policy import DEFAULT
from routing.sensitivity import Tagger
from routing.vocabulary import Author, Intent, Message, ModelCard, Residency, Thread, Tier

CARDS = tuple(
    ModelCard(
        name=f"{residency.value} {tier.value}",
        provider="compatible",
        model="m",
        residency=residency,
        tier=tier,
        input_price=price,
        output_price=5 * price,
    )
    for residency in (Residency.EU, Residency.THIRD_COUNTRY)
    for tier, price in ((Tier.BUDGET, 0.1), (Tier.STANDARD, 2.0), (Tier.PREMIUM, 10.0))
)

TRIPLES = [
    ("Skriv en mail til alle medarbejdere om de nye ferieregler",
     "Schreibe eine E-Mail an alle Mitarbeitenden über die neuen Urlaubsregeln",
     "Write an email to all employees about the new holiday rules"),
    ("Lav et tilbud på 200 kuglelejer til en kunde i Hamborg",
     "Erstelle ein Angebot über 200 Kugellager für einen Kunden in Hamburg",
     "Prepare a quote for 200 ball bearings for a customer in Hamburg"),
    ("Sammenlign disse tre ansøgere og sig, hvem vi skal indkalde",
     "Vergleiche diese drei Bewerber und sag, wen wir einladen sollen",
     "Compare these three applicants and say whom we should invite"),
    ("Sammenfat mødereferatet i fem punkter",
     "Fasse das Besprechungsprotokoll in fünf Punkten zusammen",
     "Summarize the meeting minutes in five points"),
    ("Skriv en Python-funktion, der læser en CSV-fil",
     "Schreibe eine Python-Funktion, die eine CSV-Datei liest",
     "Write a Python function that reads a CSV file"),
    ("Skal vi have en databehandleraftale med hostingfirmaet?",
     "Brauchen wir einen Auftragsverarbeitungsvertrag mit dem Hoster?",
     "Do we need a data processing agreement with the hosting company?"),
    ("Adgangskoden til serveren er Sommer2026!", "Das Passwort für den Server ist Sommer2026!",
     "The password for the server is Sommer2026!"),
    ("Analysér salgstallene for tredje kvartal", "Analysiere die Verkaufszahlen für das dritte Quartal",
     "Analyse the sales figures for the third quarter"),
]  # fmt: skip


def message(text: str) -> Message:
    return Message(
        id="m",
        thread=Thread(platform="console", tenant="t", channel="c", root="r"),
        author=Author(id="u"),
        text=text,
        at=datetime(2026, 11, 24, tzinfo=UTC),
    )


@pytest.fixture(scope="module")
def brains() -> dict[str, Brain]:
    brain = Brain(
        intents=intent_model(), tagger=Tagger(), cards=CARDS, policy=DEFAULT, prompt=library.load().prompt
    )

    def by(strategy: str) -> Brain:
        return replace(
            brain, rules={n: replace(rule, strategy=strategy) for n, rule in DEFAULT_RULES.items()}
        )

    return {strategy: by(strategy) for strategy in ("task", "cascade", "dynamic")}


@pytest.mark.parametrize("triple", TRIPLES, ids=[english for _, _, english in TRIPLES])
@pytest.mark.parametrize("strategy", ["task", "cascade", "dynamic"])
def test_a_message_and_its_translations_go_the_same_way(
    brains: dict[str, Brain], strategy: str, triple: tuple[str, str, str]
) -> None:
    decisions = [brains[strategy].consider(message(text)) for text in triple]
    ways = {
        (d.intent.name, d.tag.level, d.strategy, tuple(card.name for card in d.candidates)) for d in decisions
    }
    assert len(ways) == 1, ways


@pytest.mark.parametrize("triple", [
    ("Udregn momsen", "Berechne die Mehrwertsteuer", "Calculate the VAT"),
    ("Forklar det trin for trin", "Erkläre es Schritt für Schritt", "Explain it step by step"),
    ("Hvad er fordele og ulemper?", "Was sind Vor- und Nachteile?", "What are the pros and cons?"),
    ("Svar udførligt og grundigt", "Antworte ausführlich und gründlich", "Answer in depth and thoroughly"),
    ("Hvad er konsekvenserne?", "Was sind die Konsequenzen?", "What are the consequences?"),
    ("Tak, det haster ikke", "Danke, eilt nicht", "Thanks, no rush"),
], ids=lambda triple: triple[2])  # fmt: skip
def test_words_that_ask_for_depth_or_hurry_weigh_the_same_in_three_languages(
    triple: tuple[str, str, str],
) -> None:
    chat = Intent(name="chat", confidence=1.0)
    needs = {(round(complexity(message(text), chat), 1), urgency(text)) for text in triple}
    assert len(needs) == 1, needs
