"""Offline summaries: every line verbatim, with its author and link, and nothing that was not said."""

import re
from datetime import datetime, timedelta

import pytest

from adapters.models.offline.writers import write
from routing.vocabulary import LANGUAGES, Language, Request, Turn

MORNING = datetime(2026, 11, 24, 9, 12)  # noqa: DTZ001  shown as it comes
THREAD = (
    ("Mette Holm", "Hej alle, hvornår kan vi levere HC-80 til Jensen?"),
    ("Lars Berg", "Tidligst uge 50. @Peter kan du sende tegningen inden fredag?"),
    ("Peter Krüger", "Ja, ich schicke die Zeichnung bis Freitag. Sie liegt als HC-80_rev3.pdf auf"
    " https://files.example/hc80"),
    ("Anna Smith", "Agreed: we go with supplier B. I'll send the offer by Monday."),
    ("Mette Holm", "Vi besluttede at give 15 % rabat. Prisen er 12.500 DKK."),
    ("Peter Krüger", "Wer prüft die Dichtungen? Der Lieferant ist noch nicht entschieden."),
    ("Lars Berg", "TODO: måle akslen"),
    ("Anna Smith", "What about the packaging costs?"),
    ("Mette Holm", "Tak for hjælpen :)"),
)  # fmt: skip
HEADINGS: dict[Language, tuple[str, str, str, str, str]] = {
    "da": ("Beslutninger", "Åbne spørgsmål", "Hvem gør hvad hvornår", "Links og filer", "Datoer og beløb"),
    "de": (
        "Beschlüsse",
        "Offene Fragen",
        "Wer macht was bis wann",
        "Links und Dateien",
        "Termine und Beträge",
    ),
    "en": ("Decisions", "Open questions", "Who does what by when", "Links and files", "Dates and amounts"),
}
ASKING: dict[Language, str] = {
    "da": "opsummer tråden", "de": "Fass den Thread bitte zusammen", "en": "summarize this thread",
}  # fmt: skip
QUOTATION = re.compile(r"[„“»](.+?)[“”«](?: \(|$)", re.MULTILINE)


def summary(said: tuple[tuple[str, str], ...], asked: str, language: Language) -> str:
    turns = tuple(
        Turn(
            role="user", text=text, author=author, at=MORNING + timedelta(minutes=7 * number),
            link=f"https://chat.example/p{number}",
        )
        for number, (author, text) in enumerate(said)
    )  # fmt: skip
    return write(
        Request(
            system="", turns=(*turns, Turn(role="user", text=asked)), language=language, intent="summarize"
        )
    )


def section(answer: str, heading: str) -> str:
    """The lines under a heading."""
    return next((part for part in answer.split("\n\n") if part.startswith(f"**{heading}**")), "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thread_in_three_languages_gives_its_points_in_the_askers_language(language: Language) -> None:
    answer = summary(THREAD, ASKING[language], language)
    decisions, questions, tasks, files, figures = (section(answer, title) for title in HEADINGS[language])
    assert "Agreed: we go with supplier B." in decisions
    assert "Vi besluttede at give 15 % rabat." in decisions
    assert "Wer prüft die Dichtungen?" in questions
    assert "Der Lieferant ist noch nicht entschieden." in questions
    assert "What about the packaging costs?" in questions
    assert "hvornår kan vi levere" not in questions  # Lars answered it with a week
    assert "**@Peter** (inden fredag)" in tasks
    assert "**Peter Krüger** (bis Freitag)" in tasks
    assert "**Anna Smith** (by Monday)" in tasks
    assert "TODO: måle akslen" in tasks
    assert "https://files.example/hc80" in files
    assert "Prisen er 12.500 DKK." in figures
    assert "Tak for hjælpen" not in answer


def test_every_quotation_is_verbatim_and_carries_its_author_and_link() -> None:
    answer = summary(THREAD, "opsummer tråden", "da")
    quotations = QUOTATION.findall(answer)
    assert len(quotations) >= 10
    for quotation in quotations:
        number, (author, _) = next((n, said) for n, said in enumerate(THREAD) if quotation in said[1])
        line = next(line for line in answer.splitlines() if f"»{quotation}«" in line)
        assert f"[{author}, " in line
        assert f"(https://chat.example/p{number})" in line


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("da", "**9 beskeder** fra {} og Anna Smith, 24.11.2026 kl. 09.12 til kl. 10.08"),
        ("de", "**9 Nachrichten** von {} und Anna Smith, 24.11.2026, 09:12 bis 10:08"),
        ("en", "**9 messages** from {} and Anna Smith, 2026-11-24, 09:12 to 10:08"),
    ],
)  # fmt: skip
def test_the_lead_says_how_many_who_and_when(language: Language, lead: str) -> None:
    assert summary(THREAD, ASKING[language], language).splitlines()[0] == lead.format(
        "Mette Holm, Lars Berg, Peter Krüger"
    )


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("Do we have a date for the audit?", "12 January."),
        ("Können wir den Termin verschieben?", "Ja, passt."),
        ("Skal vi bruge den gamle leverandør?", "Den gamle leverandør er lukket."),
        ("Was kostet die Fracht?", "80 EUR pro Palette."),
        ("Kan du lave et nyt tilbud?", "jeg gør det i eftermiddag"),
    ],
)
def test_an_answered_question_is_not_open(question: str, reply: str) -> None:
    assert question not in section(summary((("A", question), ("B", reply)), "tl;dr", "en"), "Open questions")


@pytest.mark.parametrize(
    "reply",
    ["No idea, I'd have to ask.", "Das weiß ich nicht.", "Det ved jeg ikke.", "And who pays the audit?", ""],
)
def test_a_question_without_an_answer_stays_open(reply: str) -> None:
    answer = summary((("A", "Do we have a date for the audit?"), ("B", reply)), "tl;dr", "en")
    assert "Do we have a date for the audit?" in section(answer, "Open questions")


@pytest.mark.parametrize(
    "line",
    [
        "Er leverandøren besluttet?", "Det er ikke besluttet.", "Hvis det er besluttet, så bestiller vi.",
        "Das ist noch nicht entschieden.", "Wenn es beschlossen ist, geht es los.",
        "Nothing is agreed: it has not been decided.", "Once agreed, tell me.",
    ],
)  # fmt: skip
def test_a_question_a_denial_or_a_condition_is_no_decision(line: str) -> None:
    assert "No decision found." in summary((("A", line),), "summarize", "en")


@pytest.mark.parametrize(
    ("language", "nothing"),
    [
        ("da", ("Ingen beslutning fundet.", "Ingen åbne spørgsmål fundet.", "Ingen opgave fundet.")),
        ("de", ("Keinen Beschluss gefunden.", "Keine offene Frage gefunden.", "Keine Aufgabe gefunden.")),
        ("en", ("No decision found.", "No open question found.", "No task found.")),
    ],
)
def test_what_is_not_there_is_said_instead_of_invented(language: Language, nothing: tuple[str, ...]) -> None:
    answer = summary((("A", "Godmorgen"), ("B", "Moin")), ASKING[language], language)
    assert all(sentence in answer for sentence in nothing)


@pytest.mark.parametrize(
    ("language", "hint"),
    [
        ("da", "Her er ikke noget at opsummere"),
        ("de", "nichts zusammenzufassen"),
        ("en", "nothing to summarise"),
    ],
)
def test_without_anything_to_summarise_the_use_is_explained(language: Language, hint: str) -> None:
    answer = summary((), ASKING[language], language)
    assert hint in answer
    assert "/summarize" in answer


def test_the_request_itself_and_the_bots_own_answers_are_not_summarised() -> None:
    turns = (
        Turn(role="user", text="opsummer tråden", author="Mette"),
        Turn(role="assistant", text="Vi besluttede at sælge fabrikken."),
        Turn(role="user", text="Vi er enige om B.", author="Lars"),
        Turn(role="user", text="opsummer tråden inden fredag", author="Mette"),
    )
    answer = write(Request(system="", turns=turns, language="da", intent="summarize"))
    assert "Vi er enige om B." in answer
    assert "fabrikken" not in answer
    assert "opsummer" not in answer
    assert answer.startswith("**1 besked** fra Lars")


def test_a_line_that_only_speaks_of_minutes_is_no_request_and_stays() -> None:
    said = (
        ("Anna", "Ben schickt das Protokoll bis Freitag."),
        ("Ben", "Wir haben im Protokoll B beschlossen."),
    )
    answer = summary(said, "Zusammenfassung", "de")
    assert "**Ben** (bis Freitag)" in answer
    assert "Wir haben im Protokoll B beschlossen." in section(answer, "Beschlüsse")


def test_a_pasted_text_gives_its_main_sentences_verbatim_and_wins_over_the_thread() -> None:
    text = (
        "The plant in Odense was closed for three days in October. A pump had failed because a seal was"
        " worn. "
        "The supplier delivered a new seal within two days. The cost was 4,500 EUR. Management decided to "
        "keep spare seals in stock from now on. Lars will order ten seals by Friday."
    )
    answer = summary(THREAD, f"Summarize: {text}", "en")
    assert all(quotation in text for quotation in QUOTATION.findall(answer))
    assert "The plant in Odense" in section(answer, "The main sentences")
    assert "Management decided" in section(answer, "Decisions")
    assert "**Lars** (by Friday)" in section(answer, "Who does what by when")
    assert "supplier B" not in answer


def test_the_name_of_a_file_that_came_along_is_none_of_its_lines() -> None:
    file = "--- minutes.pdf ---\nWe agreed to ship on 3 May.\nAnna calls Bo by Friday.\n--- end ---"
    written = summary((), f"summarize this\n\n{file}", "en")
    assert "We agreed to ship on 3 May." in written
    assert "minutes.pdf" not in written
    assert "---" not in written


def test_a_pasted_chat_is_read_as_a_thread_with_its_speakers() -> None:
    pasted = (
        "Opsummer:\nMette: Skal vi bruge leverandør A?\nLars: Ja, vi vælger A.\n"
        "[10:32] Mette: Jeg skriver kontrakten inden torsdag."
    )
    answer = summary((), pasted, "da")
    assert answer.startswith("**3 beskeder** fra Mette og Lars")
    assert "»Ja, vi vælger A.« (Lars)" in answer
    assert "**Mette** (inden torsdag)" in answer


def test_an_author_or_a_link_cannot_break_out_of_its_place() -> None:
    turn = Turn(role="user", text="Vi er enige om B.", author="A](http://x) [B", link="https://x/(a) b")
    answer = write(
        Request(
            system="", turns=(turn, Turn(role="user", text="opsummer")), language="da", intent="summarize"
        )
    )
    assert "(https://x/%28a%29%20b)" in answer
    assert "](http://x)" not in answer


def test_a_long_list_ends_with_how_many_more_there_are() -> None:
    said = tuple(("A", f"We agreed on item {number} today.") for number in range(25))
    decisions = section(summary(said, "summarize", "en"), "Decisions")
    assert decisions.count("We agreed") == 10
    assert "15 more" in decisions
