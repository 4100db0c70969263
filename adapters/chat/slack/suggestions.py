"""What to suggest to whom: by the person's language, and by the work that their title tells of."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from routing.vocabulary import Language

Role = Literal["people", "legal", "sales", "software", "technical", "anybody"]
Suggestion = tuple[str, str]
"""Title and words. Where the words end in a colon or a space, the person goes on."""

_TITLES: tuple[tuple[Role, str], ...] = (
    ("people", r"hr\b|human|people|personal|recruit|talent|payroll|løn|lohn|medarbejder|ausbild"),
    (
        "legal",
        r"legal|jur[ai]|law|counsel|advokat|complian|gdpr|dpo\b|datenschutz|databesk|recht|revis|audit",
    ),
    ("sales", r"sales|salg|sælg|sælger|account|vertrieb|verkauf|kunde|customer|export|innendienst|tilbud"),
    ("software", r"software|develop|udvikl|entwickl|program|devops|sre\b|data|it\b|system|cloud|qa\b|web"),
    (
        "technical",
        r"engineer|ingeni|tekni|techni|konstr|mechan|mekan|elektr|produ[ck]|service|mont[øe]|qual|kval",
    ),
)
"""The first role whose words begin a word of the title: a sales engineer sells."""

_SUGGESTIONS: Mapping[Role, Mapping[Language, tuple[Suggestion, Suggestion, Suggestion]]] = {
    "anybody": {
        "da": (
            ("Skriv et tilbud", "Skriv et tilbud på 200 kuglelejer 6204 til Müller GmbH"),
            ("Skriv en HR-mail", "Skriv en mail til teamet om de nye ferieregler"),
            ("Oversæt en tekst", "Oversæt til tysk: "),
        ),
        "de": (
            ("Angebot entwerfen", "Angebot für 200 Kugellager 6204 an Müller GmbH"),
            ("HR-Mail entwerfen", "Schreib eine Mail an das Team zu den neuen Urlaubsregeln"),
            ("Text übersetzen", "Übersetze ins Dänische: "),
        ),
        "en": (
            ("Draft a quote", "Draft a quote for 200 ball bearings 6204 for Müller GmbH"),
            ("Draft an HR mail", "Draft a mail to the team about the new holiday rules"),
            ("Translate a text", "Translate to German: "),
        ),
    },
    "people": {
        "da": (
            ("Skriv en HR-mail", "Skriv en mail til teamet om de nye ferieregler"),
            ("Skriv et jobopslag", "Skriv et jobopslag: lagermedarbejder i Aarhus, 37 timer"),
            ("Skriv til en ansøger", "Skriv et venligt svar til en ansøger, som skal vente to uger"),
        ),
        "de": (
            ("HR-Mail entwerfen", "Schreib eine Mail an das Team zu den neuen Urlaubsregeln"),
            ("Stelle ausschreiben", "Schreib eine Stellenanzeige: Lagerkraft in Hamburg, 37 Stunden"),
            ("An Bewerber schreiben", "Schreib einer Bewerberin freundlich, dass es zwei Wochen dauert"),
        ),
        "en": (
            ("Draft an HR mail", "Draft a mail to the team about the new holiday rules"),
            ("Write a job posting", "Write a job posting: warehouse worker in Aarhus, 37 hours"),
            ("Write to an applicant", "Write a kind reply to an applicant who has to wait two weeks"),
        ),
    },
    "legal": {
        "da": (
            ("Spørg om GDPR", "Hvilke oplysninger skal stå i en databehandleraftale?"),
            ("Opsummér en kontrakt", "Opsummér pligter og frister i denne kontrakt: "),
            ("Skriv en politik", "Skriv et udkast til en politik for brug af AI på arbejdet"),
        ),
        "de": (
            ("Zur DSGVO fragen", "Welche Angaben gehören in einen Auftragsverarbeitungsvertrag?"),
            ("Vertrag zusammenfassen", "Fasse Pflichten und Fristen dieses Vertrags zusammen: "),
            ("Richtlinie entwerfen", "Entwirf eine Richtlinie zur Nutzung von KI bei der Arbeit"),
        ),
        "en": (
            ("Ask about GDPR", "What has to be in a data processing agreement?"),
            ("Summarize a contract", "Summarize the duties and deadlines of this contract: "),
            ("Draft a policy", "Draft a policy for the use of AI at work"),
        ),
    },
    "sales": {
        "da": (
            ("Skriv et tilbud", "Skriv et tilbud på 200 kuglelejer 6204 til Müller GmbH"),
            ("Svar en kunde", "Skriv et svar til en kunde, hvis levering er to uger forsinket"),
            ("Oversæt til kunden", "Oversæt til tysk: "),
        ),
        "de": (
            ("Angebot entwerfen", "Angebot für 200 Kugellager 6204 an Müller GmbH"),
            ("Kunden antworten", "Schreib einem Kunden, dessen Lieferung zwei Wochen später kommt"),
            ("Für Kunden übersetzen", "Übersetze ins Dänische: "),
        ),
        "en": (
            ("Draft a quote", "Draft a quote for 200 ball bearings 6204 for Müller GmbH"),
            ("Answer a customer", "Write to a customer whose delivery is two weeks late"),
            ("Translate for a customer", "Translate to German: "),
        ),
    },
    "software": {
        "da": (
            ("Gennemgå kode", "Gennemgå denne kode for fejl: "),
            ("Skriv kode", "Skriv en Python-funktion, der læser en CSV-fil og lægger en kolonne sammen"),
            ("Forklar en fejl", "Forklar denne fejlmeddelelse, og hvad jeg kan gøre: "),
        ),
        "de": (
            ("Code prüfen", "Prüfe diesen Code auf Fehler: "),
            (
                "Code schreiben",
                "Schreib eine Python-Funktion, die eine CSV-Datei liest und eine Spalte summiert",
            ),
            ("Fehler erklären", "Erkläre diese Fehlermeldung und was ich tun kann: "),
        ),
        "en": (
            ("Review code", "Review this code for mistakes: "),
            ("Write code", "Write a Python function that reads a CSV file and adds up a column"),
            ("Explain an error", "Explain this error message and what I can do: "),
        ),
    },
    "technical": {
        "da": (
            ("Skriv en vejledning", "Skriv en vejledning til smøring af et kugleleje"),
            ("Regn på en tabel", "Hvad er gennemsnittet af disse målinger: "),
            ("Oversæt et datablad", "Oversæt til tysk: "),
        ),
        "de": (
            ("Anleitung schreiben", "Schreib eine Anleitung zum Schmieren eines Kugellagers"),
            ("Tabelle auswerten", "Wie groß ist der Mittelwert dieser Messungen: "),
            ("Datenblatt übersetzen", "Übersetze ins Dänische: "),
        ),
        "en": (
            ("Write instructions", "Write instructions for greasing a ball bearing"),
            ("Work out a table", "What is the average of these measurements: "),
            ("Translate a data sheet", "Translate to German: "),
        ),
    },
}
_HELP: Mapping[Language, Suggestion] = {
    "da": ("Hvad kan du?", "help"),
    "de": ("Was kannst du?", "help"),
    "en": ("What can you do?", "help"),
}


def role_of(title: str) -> Role:
    """What somebody works with, as far as a title in one of three languages tells.

    >>> role_of("Head of HR"), role_of("Softwareentwicklerin"), role_of("Vertriebsleiter"), role_of("CEO")
    ('people', 'software', 'sales', 'anybody')
    """
    found = (role for role, words in _TITLES if re.search(rf"(?<!\w)(?:{words})", title, re.IGNORECASE))
    return next(found, "anybody")


def suggestions(role: Role, language: Language) -> Sequence[Suggestion]:
    """Four, the last of which asks for help; Slack shows no more."""
    return (*_SUGGESTIONS[role][language], _HELP[language])
