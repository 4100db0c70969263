"""What the law protects most raises the level where a person is near, and is a label where none is."""

import pytest

from routing.sensitivity import Tagger
from routing.vocabulary import Level

tag = Tagger().tag

RESTRICTED = [
    ("health", "Anna Jensen har været sygemeldt i tre uger"),
    ("health", "min kollega er gravid"),
    ("health", "Jeg er langtidssyg og har fået en lægeerklæring"),
    ("health", "Ich bin krankgeschrieben bis Freitag"),
    ("health", "Er ist seit Montag krank"),
    ("health", "Meine Kollegin ist schwanger und geht in Mutterschutz"),
    ("health", "Herr Meier hat einen Schwerbehindertenausweis"),
    ("health", "She is on sick leave because of depression"),
    ("health", "our employee was diagnosed with cancer"),
    ("hr.employee", "Hvad er Mettes løn?"),
    ("hr.employee", "Skriv en skriftlig advarsel til Jens Holm"),
    ("hr.employee", "Lønseddel for medarbejderen, hans månedsløn er 42.000 kr."),
    ("hr.employee", "Bitte schreib eine Abmahnung für Herrn Müller"),
    ("hr.employee", "Kündigung für unseren Mitarbeiter Jens Krause"),
    ("hr.employee", "Gehalt von Frau Schmidt: 65.000 Euro"),
    ("hr.employee", "Draft a dismissal letter for Peter Brown"),
    ("hr.employee", "Her salary is 50,000 a year"),
    ("hr.applicant", "Sammenfat ansøgningen fra Søren Ærø"),
    ("hr.applicant", "Fasse die Bewerbung von Anna Schmidt zusammen"),
    ("hr.applicant", "the applicant's CV is fine, she worked at Siemens"),
    ("hr.applicant", "please review this CV: Jane Miller, 5 years at Bosch"),
    ("art9.union", "Jeg er medlem af 3F"),
    ("art9.union", "Hun er tillidsrepræsentant"),
    ("art9.union", "Mein Kollege ist in der Gewerkschaft"),
    ("art9.union", "He is a union member"),
    ("art9.religion", "min kollega er muslim"),
    ("art9.religion", "Frau Schmidt ist evangelisch"),
    ("art9.politics", "Peter Brown is a party member"),
    ("art9.sexuality", "Meine Kollegin ist lesbisch"),
    ("art10", "Hans straffeattest er ikke ren"),
    ("art10", "Herr Krause ist vorbestraft"),
    ("art10", "she has a criminal record"),
]
INTERNAL = [
    "Kündigung des Wartungsvertrags mit der Telekom",
    "Unser Kunde Krankenhaus Nord braucht 20 Pumpen",
    "Die Krankenkasse hat uns ein neues Formular geschickt",
    "Opsigelse af abonnementet hos TDC",
    "Cancel the subscription: termination of contract",
    "Wie lange bewahren wir Bewerbungen auf?",
    "Skriv en generel politik om sygefravær",
    "Was ist der Unterschied zwischen Gehalt und Lohn?",
    "Write a job posting for a mechanical engineer",
    "Skriv et jobopslag til en svejser",
    "The release candidate is ready, resume the build",
    "terminate called after throwing an instance of std::bad_alloc",
    "diagnostics show that the plugin was disabled",
    "Lohnt sich das? Das ist lohnenswert",
    "Rechnung 4711, Kundennummer 30045567, Betrag 1.190,00 EUR",
    "The European Union has a new regulation",
    "Vores nye sygehus-modul skal have en manual",
    "opsummer tråden",
]


@pytest.mark.parametrize(("topic", "text"), RESTRICTED)
def test_a_protected_topic_with_a_person_is_restricted(topic: str, text: str) -> None:
    found = tag([text])
    assert found.level == Level.RESTRICTED
    assert topic in found.tags
    assert topic in found.because


@pytest.mark.parametrize("text", INTERNAL)
def test_a_topic_without_a_person_and_words_of_other_trades_stay_internal(text: str) -> None:
    assert tag([text]).level == Level.INTERNAL


def test_a_long_text_of_nothing_but_protected_words_is_believed_to_be_about_them() -> None:
    found = tag(["sygemeldt " * 2_000])
    assert found.level == Level.RESTRICTED
    assert "health" in found.tags


@pytest.mark.parametrize(
    "text",
    [
        "Tilbud til Vejle Maskinfabrik A/S: 200 lejer à 45 kr.",
        "Angebot für unseren Kunden: 12.500 € netto",
        "The customer gets 15 % discount",
    ],
)
def test_what_a_customer_pays_is_confidential(text: str) -> None:
    found = tag([text])
    assert found.level == Level.CONFIDENTIAL
    assert "customer" in found.tags
