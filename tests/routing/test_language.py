"""The language of a request is recognised, and nobody's language is mistaken for another's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.language import detect
from routing.vocabulary import Language

SPOKEN: list[tuple[str, Language]] = [
    ("opsummer tråden", "da"),
    ("Kan du lave et udkast til en mail om de nye ferieregler?", "da"),
    ("hvad koster 200 kuglelejer med levering til Aarhus", "da"),
    ("vi mangler en svejser til Horsens", "da"),
    ("Angebot für 200 Kugellager 6204 an Müller GmbH", "de"),
    ("fass mir das Protokoll zusammen", "de"),
    ("koennten sie das bitte bis morgen pruefen", "de"),
    ("Welche Pflichten haben wir aus dem Vertrag?", "de"),
    ("draft a mail to the team about the new holiday rules", "en"),
    ("what did we agree on yesterday", "en"),
    ("Please check my merge request", "en"),
]


@pytest.mark.parametrize(("text", "language"), SPOKEN)
def test_danish_german_and_english_are_told_apart(text: str, language: Language) -> None:
    spoken = detect(text)
    assert (spoken.language, spoken.foreign) == (language, False)


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, pouvez-vous traduire ce texte en anglais ?",
        "¿Puedes escribir un correo para el cliente?",
        "Puoi scrivere un'email al cliente per il ritardo?",
        "Kun je deze e-mail voor mij naar het Engels vertalen?",
        "Kan du hjälpa mig att skriva ett mejl till kunden?",
        "Kan du hjelpe meg med å skrive en e-post til kunden om forsinkelsen?",
        "Napisz proszę e-mail do klienta o opóźnieniu",
        "Voitko kirjoittaa sähköpostin asiakkaalle?",
        "Переведите, пожалуйста, письмо на английский",
        "見積書を作成してください",
    ],
)
def test_another_language_is_called_foreign_and_answered_in_english(text: str) -> None:
    spoken = detect(text, prior="da")
    assert (spoken.language, spoken.foreign) == ("en", True)


@pytest.mark.parametrize(
    "text",
    [
        "hvor er den?",
        "Skriv til Ole om mødet",
        "vi har åbnet en ny afdeling",
        "Er der huller i det her CV, jeg bør spørge ind til?",
        "Må vi sende kundedata til en leverandør i USA?",
        "hej, kan du finde manualen og sende den til mig",
    ],
)
def test_danish_is_not_taken_for_norwegian_or_swedish(text: str) -> None:
    assert detect(text).foreign is False
    assert detect(text, prior="da").language == "da"


@pytest.mark.parametrize("prior", ["da", "de", "en"])
@pytest.mark.parametrize("text", ["ok", "200 x 6204", "", "???", "Müller", "👍"])
def test_a_text_that_says_too_little_keeps_the_language_of_before(text: str, prior: Language) -> None:
    assert detect(text, prior=prior).language == prior


@pytest.mark.parametrize(
    ("text", "language"),
    [("Was kannst du?", "de"), ("Hilf mir", "de"), ("hvad kan du?", "da"), ("who are you?", "en")],
)
@pytest.mark.parametrize("prior", ["da", "de", "en"])
def test_a_short_question_in_plain_words_is_answered_in_its_own_language(
    text: str, language: Language, prior: Language
) -> None:
    assert detect(text, prior=prior).language == language


def test_without_a_language_of_before_a_text_that_says_nothing_is_english() -> None:
    assert detect("12345 !!").language == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Oversæt til tysk: Sehr geehrter Herr Müller, die Lieferung verzögert sich leider um eine Woche.",
            "da",
        ),
        ("Kannst du das ins Dänische übersetzen: We look forward to hearing from you next week", "de"),
        ("Please put this into Danish: Die Pumpe wird nächste Woche geliefert und montiert", "en"),
        ("Hvad betyder 'Bitte um Rückruf bis spätestens Freitag'?", "da"),
        ('Was heißt "we will get back to you" auf Deutsch?', "de"),
        (
            "Kan du svare kunden?\n\nDear Sir or Madam,\nwe would like to know when the pump will be here.\n"
            "Kind regards\nJohn",
            "da",
        ),
        ("Hvorfor fejler den her?\n```python\nfor item in the_list: print(item)\n```", "da"),
    ],
)
def test_the_language_of_the_request_counts_and_not_that_of_the_pasted_text(
    text: str, language: Language
) -> None:
    assert detect(text).language == language


@given(st.text(max_size=400), st.sampled_from(["da", "de", "en", None]))
def test_every_text_has_a_language_and_a_confidence(text: str, prior: Language | None) -> None:
    spoken = detect(text, prior=prior)
    assert spoken.language in {"da", "de", "en"}
    assert 0 <= spoken.confidence <= 1
    assert not spoken.foreign or spoken.language == "en"


def test_keys_addresses_and_part_numbers_are_no_words_of_any_language() -> None:
    key = "ghp_" + "a1B2" * 9
    assert detect(f"Hvorfor virker min nøgle {key} ikke?").language == "da"
    assert detect("Warum geht https://the.example.com/is/it/of/the/and nicht mehr?").language == "de"
