"""Offline letters: the occasion is recognised, given facts go in, everything else stays an open blank."""

import re

import pytest

from adapters.models.offline.facts import facts
from adapters.models.offline.templates import templates
from adapters.models.offline.writers import write
from routing.vocabulary import LANGUAGES, Language, Request, Turn

BLANK = re.compile(r"\[[^\]\n]+: ____\]")


def letter(language: Language, *said: str, intent: str = "hr_mail") -> str:
    turns = tuple(Turn(role="user", text=text) for text in said)
    return write(Request(system="", turns=turns, language=language, intent=intent))


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        ("en", "draft a mail to the team about the new holiday rules", "**Subject:** New holiday rules from"),
        ("de", "Schreibe eine Mail ans Team über die neuen Urlaubsregeln", "Neue Urlaubsregelung ab"),
        ("da", "skriv en mail til teamet om de nye ferieregler", "**Emne:** Nye ferieregler fra"),
        ("en", "welcome mail for our new colleague Anna Holm", "Please welcome Anna Holm"),
        ("de", "Willkommensmail für Anna Schmidt", "Herzlich willkommen, Anna Schmidt"),
        ("da", "velkomstmail til Anna Holm", "Velkommen til Anna Holm"),
        ("en", "mail on how parental leave works", "Parental leave: how it works"),
        ("de", "Mail zum Ablauf der Elternzeit", "Mutterschutz und Elternzeit"),
        ("da", "mail om barsel og forældreorlov", "Barsel og forældreorlov"),
        ("en", "explain how to call in sick", "How to report sick"),
        ("de", "Wie läuft die Krankmeldung? Mail an alle", "Krankmeldung: so gehen Sie vor"),
        ("da", "mail om sygemelding", "Sådan melder du dig syg"),
        ("en", "mail about working from home", "Working hours and home office"),
        ("de", "Mail zur neuen Arbeitszeit und Homeoffice", "Arbeitszeit und Homeoffice"),
        ("da", "mail om hjemmearbejde", "Arbejdstid og hjemmearbejde"),
        ("en", "birthday mail for John Smith", "Congratulations, John Smith"),
        ("de", "Geburtstagsmail für Anna Schmidt", "Herzlichen Glückwunsch, Anna Schmidt"),
        ("da", "mail om jubilæum for Mette Holm", "Tillykke, Mette Holm"),
        ("en", "farewell mail for John Smith", "Saying goodbye to John Smith"),
        ("de", "Abschiedsmail für Anna Schmidt", "Abschied von Anna Schmidt"),
        ("da", "afskedsmail til Mette Holm", "Vi siger farvel til Mette Holm"),
        ("en", "remind everybody of the time sheets for November", "Reminder: time sheets for November"),
        ("de", "Erinnerung an die Stundenzettel für November", "Erinnerung: Stundenzettel für November"),
        ("da", "påmindelse om timesedler for november", "Husk tidsregistreringen for november"),
        ("en", "invitation to the summer party", "Invitation:"),
        ("de", "Einladung zum Sommerfest", "Einladung: Sommerfest"),
        ("da", "invitation til sommerfest", "Invitation:"),
        ("en", "invite John Smith to his performance review", "Invitation to a conversation"),
        ("de", "Einladung zum Mitarbeitergespräch mit Anna Schmidt", "Einladung zum Gespräch"),
        ("da", "indkald Mette Holm til medarbejdersamtale", "Invitation til samtale"),
        ("en", "mail about the new coffee machine", "new coffee machine"),
        ("de", "Mail über die neue Kaffeemaschine", "neue Kaffeemaschine"),
        ("da", "mail om den nye kaffemaskine", "nye kaffemaskine"),
    ],
)  # fmt: skip
def test_the_occasion_is_recognised_in_three_languages(language: Language, text: str, subject: str) -> None:
    assert subject in letter(language, text)


@pytest.mark.parametrize(
    ("language", "text", "greeting", "given"),
    [
        ("de", "Schreibe eine Mail an alle über die neuen Urlaubsregeln: Ab 1. Januar 2027 haben alle 30"
        " Tage Urlaub."
               " Anträge bitte bis zum 31. Oktober stellen.", "Liebe Kolleginnen und Kollegen,",
         ("ab 1. Januar 2027 gilt", "- Ab 1. Januar 2027 haben alle", "bis zum 31. Oktober, über")),
        ("da", "Skriv en mail til teamet om de nye ferieregler. Fra 1. januar 2027 får alle 30 dage. Ønsker"
        " sendes inden"
               " 1. oktober.", "Kære team",
         ("Fra 1. januar 2027 gælder", "- Fra 1. januar 2027 får alle 30 dage.", "inden 1. oktober, via")),
        ("en", "Draft a mail to the team about the new holiday rules. From 1 January 2027 everybody has 30"
        " days. Requests"
               " must be in by 1 October.", "Hi team,",
         ("From 1 January 2027, new holiday", "- From 1 January 2027 everybody has 30", "by 1 October, via")),
    ],
)  # fmt: skip
def test_given_facts_are_put_in_verbatim(
    language: Language, text: str, greeting: str, given: tuple[str, ...]
) -> None:
    answer = letter(language, text)
    assert greeting in answer
    for fact in given:
        assert fact in answer


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", ["hr_mail", "tech_docs", "job_posting"])
def test_without_facts_every_fact_is_an_open_blank_and_listed(language: Language, intent: str) -> None:
    answer = letter(language, "x", intent=intent)
    body, _, needs = answer.partition("\n---\n")
    blanks = {blank[1:-7] for blank in BLANK.findall(body)}
    assert len(blanks) >= 5
    assert all(blank in needs for blank in blanks)


@pytest.mark.parametrize("name", ["hr_mail", "tech_docs", "job_posting", "applicants", "compliance"])
def test_a_template_names_the_same_blanks_in_all_three_languages(name: str) -> None:
    for template in templates(name):
        blanks = [set(re.findall(r"\{(\w+)", template.text[language])) for language in LANGUAGES]
        assert blanks[0] == blanks[1] == blanks[2], template.name


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Einladung zum Sommerfest am Freitag, den 12. Juni um 16 Uhr in der Kantine, Anmeldung bis 1."
        " Juni",
         {"date": "Freitag, den 12. Juni", "time": "16 Uhr", "place": "Kantine", "deadline": "bis 1. Juni",
          "topic": "Sommerfest"}),
        ("da", "Velkommen til Anna Holm, hun starter mandag d. 1. december kl. 8.30 i mødelokale B2",
         {"date": "mandag d. 1. december", "time": "8.30", "place": "mødelokale B2", "person": "Anna Holm"}),
        ("en", "Farewell for John Smith on 30 November at 3 pm in meeting room 4, sign up by 20 November",
         {"date": "30 November", "time": "3 pm", "place": "meeting room 4", "person": "John Smith",
          "deadline": "by 20 November"}),
        ("en", "Hello", {}),
    ],
)  # fmt: skip
def test_date_time_place_person_and_deadline_are_read_and_nothing_is_added(
    language: Language, text: str, expected: dict[str, str]
) -> None:
    found = facts(text, language)
    names = ("date", "time", "place", "person", "deadline")
    assert {name: found[name] for name in names if name in found} == {
        name: fact for name, fact in expected.items() if name != "topic"
    }
    assert found.get("topic", "") == expected.get("topic", "")


def test_a_later_message_of_the_thread_completes_the_mail() -> None:
    answer = letter(
        "en",
        "draft a mail to the team about the new holiday rules",
        "from 1 January 2027, everyone has 30 days",
    )
    assert "New holiday rules from 1 January 2027" in answer
    assert "everyone has 30 days" in answer


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("de", "Wartungsplan für die Hydraulikpresse HP-300", "Wartungsplan: Hydraulikpresse HP-300"),
        ("da", "skriv en betjeningsvejledning til gearkasse GK-12", "Driftsvejledning: gearkasse GK-12"),
        ("en", "fault description for pump P-7", "Fault description: pump P-7"),
        ("de", "Inbetriebnahmeprotokoll für Anlage A1", "Inbetriebnahmeprotokoll: Anlage A1"),
        ("da", "ændringsmeddelelse for aksel 47", "Ændringsmeddelelse: aksel 47"),
        ("en", "summary of the safety data sheet for acetone", "Safety data sheet summary:"),
    ],
)
def test_technical_documents_get_the_skeleton_of_their_kind(
    language: Language, text: str, title: str
) -> None:
    assert f"**{title}" in letter(language, text, intent="tech_docs")


def test_a_fault_description_keeps_what_was_observed_and_invents_no_cause() -> None:
    answer = letter(
        "da",
        "skriv en fejlbeskrivelse for gearkasse GK-12. Den støjer ved 1.500 omdrejninger.",
        intent="tech_docs",
    )
    assert "- Den støjer ved 1.500 omdrejninger." in answer
    assert "[årsag: ____]" in answer


def test_a_german_job_posting_is_gender_neutral_and_holds_what_is_known() -> None:
    answer = letter(
        "de",
        "Stellenanzeige für einen Konstrukteur in Odense bei Müller GmbH, 37 Stunden",
        intent="job_posting",
    )
    assert "**Konstrukteur (m/w/d)**" in answer
    assert "Müller GmbH · Ort: Odense · Umfang: 37 Stunden" in answer
    assert "unabhängig von Geschlecht" in answer
