"""Offline figures, checks and refusals: calculated exactly, proved, or refused with the reason."""

from decimal import Decimal

import pytest

from adapters.models.offline.code_check import check_python
from adapters.models.offline.data_analysis import statistics
from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.monitoring import groups
from adapters.models.offline.tables import find_table
from adapters.models.offline.writers import write
from routing.vocabulary import LANGUAGES, Language, Request, Turn


def answer(intent: str, language: Language, *said: str) -> str:
    turns = tuple(Turn(role="user", text=text) for text in said)
    return write(Request(system="", turns=turns, language=language, intent=intent))


# --- tables -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Monat;Umsatz\nJan;1.200,50\nFeb;1.300,00\nMär;980,25"),
        (
            "da",
            "| Måned | Omsætning |\n|---|---:|\n| jan | 1.200,50 kr. |\n| feb | 1.300,00 |\n| mar | 980,25 |",
        ),
        ("en", "month,revenue\nJan,1200.50\nFeb,1300.00\nMar,980.25"),
        ("en", "month\trevenue\nJan\t1,200.50\nFeb\t1,300.00\nMar\t980.25"),
        ("en", "the mean of 1,200.50 and 1,300.00 and 980.25 please"),
    ],
)
def test_a_table_is_read_with_the_decimal_sign_that_it_uses(language: Language, text: str) -> None:
    table = find_table(text, language)
    assert table is not None
    assert [column.values for column in table.columns] == [
        (Decimal("1200.50"), Decimal("1300.00"), Decimal("980.25"))
    ]


def test_statistics_are_exact() -> None:
    found = statistics([Decimal("0.1"), None, Decimal("0.2"), Decimal("0.3"), Decimal(1)])
    assert (found.count, found.total, found.mean) == (4, Decimal("1.6"), Decimal("0.4"))
    assert (found.median, found.least, found.most) == (Decimal("0.25"), Decimal("0.1"), Decimal(1))


def test_an_outlier_is_named_with_its_row_and_equal_values_have_none() -> None:
    values = [Decimal(value) for value in (10, 11, 9, 10, 12, 99)]
    assert statistics(values).outliers == ((6, Decimal(99)),)
    assert statistics([Decimal(5)] * 9 + [Decimal(6)]).outliers == ()


def test_months_are_compared_where_there_are_dates_and_broken_rows_are_counted() -> None:
    table = "Dato;Beløb\n05.01.2026;100,00\n20.01.2026;50,00\n03.02.2026;180,00\nx;y;z\n"
    text = answer("data_analysis", "da", table)
    assert "- 2026-01: 150" in text
    assert "- 2026-02: 180 (+20 %)" in text
    assert "1 rækker har et andet antal felter" in text
    assert "| Dato |" not in text


def test_a_very_wide_table_is_read_up_to_a_limit() -> None:
    wide = "\n".join(",".join(str(row * column) for column in range(200)) for row in range(1, 4))
    table = find_table(wide, "en")
    assert table is not None
    assert (table.rows, len(table.columns)) == (3, 60)


def test_the_newest_table_of_the_thread_is_used_and_without_one_the_use_is_explained() -> None:
    assert "| b | 2 | 7 |" in answer("data_analysis", "en", "a,b\nx,3\ny,4", "what is the mean?")
    assert "I found no figures" in answer("data_analysis", "en", "analyse the market")


# --- code -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "line", "kind"),
    [
        ("def f(:\n    pass", 1, "syntax"),
        ("x = 1\nif x\n    pass", 2, "syntax"),
        ("import os\nimport sys\nprint(sys.argv)", 1, "unused_import"),
        ("def f(a, b=[]):\n    return b", 1, "mutable_default"),
        ("try:\n    f()\nexcept:\n    raise", 3, "bare_except"),
        ("try:\n    f()\nexcept ValueError:\n    pass", 3, "silent_except"),
        ("a == None", 1, "none_equal"),
        ("eval(a)", 1, "dynamic_code"),
        ("list = 3", 1, "shadowed"),
        ("assert (a, 'message')", 1, "assert_tuple"),
        ("def f():\n" + "    g()\n" * 60, 1, "long"),
    ],
)
def test_a_trap_in_python_is_found_on_its_line(source: str, line: int, kind: str) -> None:
    assert [(found.line, found.kind) for found in check_python(source)] == [(line, kind)]


def test_sound_code_is_not_blamed() -> None:
    source = "from __future__ import annotations\nimport os\n\ndef f(a=None):\n    return a is None or os\n"
    assert check_python(source) == []
    assert "The syntax is fine" in answer("code_review", "en", f"ok?\n```python\n{source}```")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Prüfe:\n```python\nx = 1\ndef f(:\n```", "Zeile 2: Der Code lässt sich nicht lesen"),
        ("da", "```json\n{\"a\": 1,\n}\n```", "Linje 2: Koden kan ikke læses"),
        ("en", "```rust\nfn main() {}\n```", "I do not write, explain or mend code"),
        ("en", "write a script that sorts files", "I do not write, explain or mend code"),
    ],
)  # fmt: skip
def test_code_is_checked_where_it_can_be_and_refused_where_not(
    language: Language, text: str, expected: str
) -> None:
    assert expected in answer("code", language, text)


# --- logs -------------------------------------------------------------------------------------------

LOG = """2026-11-24 10:00:01 INFO request 17 from 10.0.0.1 took 12 ms
2026-11-24 10:00:02 ERROR disk 3 full
2026-11-24 10:00:05 ERROR disk 4 full
2026-11-24 10:01:00 INFO request 18 from 10.0.0.9 took 7 ms
2026-11-24 10:02:00 WARN slow
2026-11-24 10:03:00 INFO request 19 from 10.0.0.7 took 9 ms"""


def test_log_lines_that_differ_only_in_numbers_are_counted_together_severest_first() -> None:
    found = groups(LOG.splitlines())
    assert [(group.level, group.count) for group in found] == [("ERROR", 2), ("WARNING", 1), ("INFO", 3)]
    assert (found[0].first, found[0].last) == ("2026-11-24 10:00:02", "2026-11-24 10:00:05")


@pytest.mark.parametrize(
    ("language", "title"),
    [("da", "6 linjer, 3 slags"), ("de", "6 Zeilen, 3 Arten"), ("en", "6 lines, 3 kinds")],
)
def test_a_pasted_log_is_counted_and_without_one_the_use_is_explained(language: Language, title: str) -> None:
    assert title in answer("monitoring", language, f"what is wrong?\n```\n{LOG}\n```")
    assert title not in answer("monitoring", language, "is the server up?")


# --- law --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "article"),
    [
        ("da", "En kunde beder om at få sine data slettet", "GDPR art. 17"),
        ("de", "Jemand verlangt die Löschung seiner Daten", "Art. 17 DSGVO"),
        ("en", "A customer asks us to delete their data", "GDPR Art. 17"),
        ("da", "Hvad skal stå i en databehandleraftale?", "art. 28"),
        ("de", "Was gehört in einen Auftragsverarbeitungsvertrag?", "Art. 28 DSGVO"),
        ("en", "What belongs in a data processing agreement?", "Art. 28"),
        ("da", "Skal samarbejdsudvalget høres?", "Samarbejdsaftalen"),
        ("de", "Muss der Betriebsrat zustimmen?", "§ 87 Abs. 1 Nr. 6 BetrVG"),
        ("en", "Do we have to ask the works council?", "section 87(1) no. 6 BetrVG"),
        ("da", "Må vi rangordne ansøgere efter AI-forordningen?", "bilag III nr. 4"),
        ("de", "Was sagt die KI-Verordnung zum Bewerberranking?", "Anhang III Nr. 4"),
        ("en", "What does the AI Act say about applicant ranking?", "Annex III point 4(a)"),
    ],
)
def test_frequent_legal_questions_get_a_checklist_that_is_no_legal_advice(
    language: Language, text: str, article: str
) -> None:
    said = answer("compliance", language, text)
    assert article in said
    assert "- [ ]" in said
    assert {"da": "ikke juridisk rådgivning", "de": "keine Rechtsberatung", "en": "not legal advice"}[
        language
    ] in said


def test_another_legal_question_is_not_guessed_at() -> None:
    assert "I do not guess about the law" in answer("compliance", "en", "May we film the parking lot?")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "Rangordn de tre ansøgere"),
        ("da", "Hvem er den bedste kandidat?"),
        ("da", "Vurder hendes CV"),
        ("da", "Sammenlign Anna og Bo"),
        ("de", "Bewerte diese Bewerbungen"),
        ("de", "Wer ist am besten geeignet?"),
        ("de", "Erstelle eine Rangliste der Bewerber"),
        ("de", "Triff eine Vorauswahl"),
        ("en", "Rank these applicants"),
        ("en", "Who is the best fit?"),
        ("en", "Shortlist three candidates"),
        ("en", "Score each CV from 1 to 10"),
        ("en", "Compare Anna and Bob"),
        ("en", "Is she suitable?"),
        ("en", "Write a rejection for the weakest, rank them"),
        ("da", ""),
        ("de", "Bewerbungen"),
    ],
)
def test_judging_applicants_is_refused_with_the_law(language: Language, text: str) -> None:
    said = answer("applicant_screening", language, text)
    assert {"da": "bilag III nr. 4", "de": "Anhang III Nr. 4", "en": "Annex III point 4(a)"}[language] in said
    assert {"da": "GDPR art. 22", "de": "Art. 22 DSGVO", "en": "GDPR Art. 22"}[language] in said


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "Skriv et afslag til Anna Holm", "Kære Anna Holm"),
        ("de", "Absage für Anna Schmidt", "Guten Tag Anna Schmidt"),
        ("en", "Draft a rejection for John Smith", "Dear John Smith"),
        ("da", "Indkald Anna Holm til jobsamtale", "Invitation til jobsamtale"),
        ("de", "Einladung zum Vorstellungsgespräch", "Einladung zum Vorstellungsgespräch"),
        ("en", "Invite John Smith to an interview", "Invitation to an interview"),
        ("da", "Hvilke dokumenter mangler? Jeg har CV og referencer", "- CV: nævnt"),
        ("de", "Welche Unterlagen fehlen? Es gibt einen Lebenslauf", "- Zeugnisse: nicht genannt"),
        ("en", "Which documents are missing? There is a cover letter", "- Cover letter: mentioned"),
    ],
)
def test_replies_and_lists_of_documents_are_not_refused(language: Language, text: str, expected: str) -> None:
    said = answer("applicant_screening", language, text)
    assert expected in said
    assert "III" not in said


# --- what needs a model -----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", ["translate", "creative", "unknown", "chat"])
def test_what_needs_a_model_is_said_with_three_things_to_try_and_the_setting(
    intent: str, language: Language
) -> None:
    said = answer(intent, language, "Hallo")
    assert sum(line.startswith("- ") for line in said.splitlines()) == 3
    assert "`[[models]]`" in said


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "Tusind tak!", "Det var så lidt!"),
        ("de", "Danke schön", "Gern geschehen!"),
        ("en", "thanks", "You are welcome!"),
    ],
)
def test_thanks_is_returned_briefly(language: Language, text: str, expected: str) -> None:
    assert answer("chat", language, text).startswith(expected)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("da", "ingen dokumenter forbundet"),
        ("de", "keine Dokumente angebunden"),
        ("en", "no documents are connected"),
    ],
)
def test_a_search_without_documents_says_so(language: Language, expected: str) -> None:
    assert expected in answer("doc_search", language, "What is our travel policy?")


# --- a shorter answer -------------------------------------------------------------------------------

LONG = "Vi mødtes i dag. " + "Kunden vil have et nyt tilbud inden fredag. " * 8 + "\n\n- Punkt et\n- Punkt to"


def shorter(answered: str, wish: str, language: Language) -> str:
    turns = (
        Turn(role="user", text="Opsummer tråden"),
        Turn(role="assistant", text=signed(answered, Made.EXTRACT, language)),
        Turn(role="user", text=wish),
    )
    return write(Request(system="", turns=turns, language=language, intent="summarize"))


def test_a_shorter_answer_is_the_beginning_of_the_last_one_and_at_most_half_as_long() -> None:
    text = shorter(LONG, "kortere, tak", "da")
    words, beginning = text.split("\n\n", 1)
    assert "kun udelade" in words
    assert LONG.startswith(beginning.removesuffix(" …"))
    assert 0 < len(beginning) <= len(LONG) // 2
    assert beginning.endswith(". …")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_answer_stays_and_a_block_of_one_sentence_is_not_torn(language: Language) -> None:
    assert shorter("Hej.", "shorter", language) == shorter("x" * 500, "kürzer", language)
