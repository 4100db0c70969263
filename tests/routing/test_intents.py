"""The model and its rules understand what kind of work a message asks for, in three languages."""

import json
import tomllib
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routing.commands import COMMANDS
from routing.intents import examples, lexicon
from routing.intents.doubt import worth_asking
from routing.intents.model import IntentModel, shipped
from routing.intents.rules import accepted, understand
from routing.vocabulary import INTENTS, LANGUAGES, UNKNOWN, Attachment, Author, Intent, Message, Thread

FOLDER = Path(lexicon.__file__).parent
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def message(text: str, *, command: str | None = None, file: str = "") -> Message:
    return Message(
        id="m1",
        thread=Thread(platform="console", tenant="t", channel="c", root="r"),
        author=Author(id="u"),
        text=text,
        at=NOW,
        command=command,
        attachments=(Attachment(name=file, media_type="", size=1),) if file else (),
    )


def intent_of(text: str, *, command: str | None = None, file: str = "", thread: str | None = None) -> Intent:
    return understand(message(text, command=command, file=file), shipped(), thread_intent=thread)


@pytest.mark.parametrize(
    ("intent", "da", "de", "en"),
    [
        (
            "hr_mail",
            "Skriv en mail til holdet om julefrokosten",
            "Schreib den Kollegen eine Mail zur neuen Urlaubsregelung",
            "draft a mail to the team about the new holiday rules",
        ),
        (
            "job_posting",
            "lav en stillingsannonce, vi søger en elektriker",
            "Stellenanzeige für einen Elektriker in Vollzeit",
            "write a job ad for an electrician",
        ),
        (
            "applicant_screening",
            "hvem af ansøgerne er bedst egnet?",
            "Vergleiche die Lebensläufe der beiden Bewerber",
            "rank the applicants for me",
        ),
        (
            "quote",
            "tilbud på 200 kuglelejer til Hansen",
            "Angebot für 200 Kugellager 6204 an Müller GmbH",
            "quote for 200 bearings to Smith Ltd",
        ),
        (
            "tech_docs",
            "skriv en betjeningsvejledning til pressen",
            "Bedienungsanleitung für die Presse schreiben",
            "write the operating manual for the press",
        ),
        ("summarize", "opsummer tråden", "fass den Thread zusammen", "summarise the thread"),
        ("translate", "oversæt det til tysk", "übersetze das ins Englische", "translate this into Danish"),
        (
            "code",
            "skriv et python script der læser en csv-fil",
            "Schreib ein Python-Skript, das eine CSV-Datei einliest",
            "write a python script that reads a csv file",
        ),
        (
            "code_review",
            "kan du reviewe min pull request?",
            "kannst du meinen Pull Request reviewen?",
            "please review my pull request",
        ),
        (
            "doc_search",
            "hvor finder jeg vores rejsepolitik?",
            "wo finde ich unsere Reiserichtlinie?",
            "where do I find our travel policy?",
        ),
        (
            "data_analysis",
            "hvad er gennemsnittet af kolonnen i regnearket?",
            "Werte die Zahlen in der Excel-Tabelle aus",
            "analyse the sales figures in the spreadsheet",
        ),
        (
            "compliance",
            "må vi gemme persondata i USA ifølge GDPR?",
            "Dürfen wir die Daten laut DSGVO speichern?",
            "does GDPR allow us to store this data?",
        ),
        (
            "creative",
            "find på et slogan til vores nye pumpe",
            "Slogan für unsere neue Pumpe",
            "come up with a slogan for our new pump",
        ),
        (
            "monitoring",
            "er serveren nede? vi får alarmer",
            "ist der Server ausgefallen? wir bekommen Alarme",
            "is the server down? we are getting alerts",
        ),
        ("chat", "hej, hvem er du?", "Hallo, wer bist du?", "hello, who are you?"),
    ],
)
def test_each_intent_is_understood_in_three_languages(intent: str, da: str, de: str, en: str) -> None:
    assert [intent_of(text).name for text in (da, de, en)] == [intent] * 3


@pytest.mark.parametrize(
    "text",
    [
        *(
            "jeg er 10 min forsinket, bare start uden mig",
            "hvem har taget min kop??",
            "bestil en taxa til kl 15",
        ),
        *("Bin in der Pause, ruf später zurück", "Der Parkplatz ist heute gesperrt", "asdf qwer"),
        *("lol same", "Someone left a blue Golf with the lights on", "see you at the canteen in 5"),
    ],
)
def test_what_is_meant_for_others_is_unknown(text: str) -> None:
    intent = intent_of(text)
    assert intent.name == UNKNOWN
    assert intent.unknown_score > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "fasse zusammen",
        "fasse das zusammen",
        "sammenfat",
        "lav et referat",
        "giv mig et resumé",
        "summarize this",
    ],
)
def test_two_or_three_words_are_enough_to_wish_for_a_summary(text: str) -> None:
    assert intent_of(text).name == "summarize"


def test_every_intent_has_enough_seeds_in_every_language() -> None:
    by_intent: dict[str, list[str]] = {}
    for example in examples.shipped():
        by_intent.setdefault(example.intent, []).append(example.text)
    assert set(by_intent) == {*INTENTS, UNKNOWN}
    assert min(len(texts) for texts in by_intent.values()) >= 15 * len(LANGUAGES)
    assert all(len(set(texts)) == len(texts) for texts in by_intent.values())


def test_every_concept_and_every_intent_is_as_well_known_in_each_language() -> None:
    """A language with fewer stems or seeds would fall to `unknown` where the others are understood."""
    tables = tomllib.loads((FOLDER / "lexicon.toml").read_text("utf-8"))
    del tables["number"], tables["tech_stack"]  # the same in every language
    for concept, table in tables.items():
        known = [table[language].count(",") + 1 for language in LANGUAGES]
        assert max(known) <= 2 * min(known), (concept, known)
    for intent in (*INTENTS, UNKNOWN):
        rows = (FOLDER / "seeds" / f"{intent}.jsonl").read_text("utf-8").splitlines()
        said = Counter(json.loads(row)["language"] for row in rows)
        given = [said[language] for language in LANGUAGES]
        assert max(given) <= 1.2 * min(given), (intent, said)


def test_the_shipped_model_keeps_its_goals_on_messages_it_was_not_trained_on() -> None:
    """The development set is of the same hand as the seeds, so that its figure is an upper bound."""
    lines = Path(__file__).with_name("test_intents_development.jsonl")
    known = [e for e in examples.read(lines.read_text("utf-8").splitlines()) if e.intent != UNKNOWN]
    rankings = [[name for name, _ in shipped().classify(example.text).ranking] for example in known]
    first = sum(example.intent == names[0] for example, names in zip(known, rankings, strict=True))
    third = sum(example.intent in names[:3] for example, names in zip(known, rankings, strict=True))
    assert first / len(known) >= 0.9
    assert third / len(known) >= 0.97


def test_the_same_examples_give_the_same_model() -> None:
    few = [e for e in examples.shipped() if e.intent in {"quote", "translate", UNKNOWN}]
    first, second = (IntentModel.train(few, lexicon.shipped()) for _ in range(2))
    assert first.classify("Angebot über 3 Pumpen") == second.classify("Angebot über 3 Pumpen")


def test_a_company_can_train_intents_of_its_own() -> None:
    own = [
        examples.Example(text=text, intent=intent)
        for intent, texts in {
            "forklift": ["truck 3 is broken", "repair the forklift", "the fork lift leaks oil"],
            "canteen": ["what is for lunch", "menu of the canteen", "is there soup today"],
        }.items()
        for text in texts
    ]
    model = IntentModel.train(own, lexicon.shipped())
    assert model.names == ("canteen", "forklift")
    assert model.classify("the forklift needs a repair").name == "forklift"


@pytest.mark.parametrize("name", [name for name, command in COMMANDS.items() if command.intent])
def test_a_command_decides_alone(name: str) -> None:
    intent = intent_of("hvem af ansøgerne er bedst?", command=name)
    assert intent.name == COMMANDS[name].intent
    assert (intent.confidence, intent.evidence) == (1.0, ("rule.command",))
    assert intent.ranking[0] == (intent.name, 1.0)


def test_ask_leaves_the_choice_to_the_text() -> None:
    assert intent_of("opsummer tråden", command="ask").name == "summarize"


@pytest.mark.parametrize(
    ("text", "file", "intent"),
    [
        ("kig lige på den her", "salg_2025.xlsx", "data_analysis"),
        ("was sagst du dazu?", "messwerte.csv", "data_analysis"),
        ("what do you make of this?", "app01.log", "monitoring"),
        ("any thoughts?", "CV_Hansen.pdf", "applicant_screening"),
        ("was meinst du?", "fix.patch", "code_review"),
    ],
)
def test_a_file_says_what_a_vague_message_means(text: str, file: str, intent: str) -> None:
    assert intent_of(text, file=file).name == intent


def test_a_clear_request_wins_over_the_file() -> None:
    assert intent_of("Bitte übersetze die Tabelle ins Englische", file="preise.xlsx").name == "translate"


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        (
            "hvad er der galt?\nTraceback (most recent call last):\n"
            "  File \"a.py\", line 3, in <module>\nKeyError: 'x'",
            {"code"},
        ),
        ("was ist da los?\n2026-11-24 03:12:01 gateway ERROR upstream timed out", {"monitoring"}),
        ('why?\n10.0.0.7 - GET /orders HTTP/1.1" 502 157', {"monitoring"}),
        ("what about this?\n```\nfor i in range(3):\n    print(i)\n```", {"code", "code_review"}),
        ("hvad er der galt?\nfor (let i = 0; i < n; i++) total += row[i]", {"code", "code_review"}),
        ("Wieso kommt da nichts? SELECT name FROM stock WHERE qty = NULL", {"code", "code_review"}),
        ("thoughts? `cache.get(key) || load(key)`", {"code", "code_review"}),
    ],
)
def test_logs_and_code_say_what_a_vague_message_means(text: str, intents: set[str]) -> None:
    assert intent_of(text).name in intents


@pytest.mark.parametrize("text", ["og lidt kortere", "jetzt etwas förmlicher", "make it shorter", "mere"])
def test_a_short_follow_up_keeps_the_work_of_its_thread(text: str) -> None:
    intent = intent_of(text, thread="hr_mail")
    assert (intent.name, intent.evidence) == ("hr_mail", ("rule.thread",))


@pytest.mark.parametrize(
    "text",
    ["Oversæt den til engelsk", "Übersetze das bitte ins Dänische", "Translate that into German please"],
)
def test_a_clear_new_wish_leaves_the_work_of_the_thread(text: str) -> None:
    assert intent_of(text, thread="quote").name == "translate"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        (
            "Kan du oversætte den her mail til engelsk?\n\nHej Lars\nVi har modtaget jeres tilbud på 12 "
            "pumper og vil gerne have rabat.\nMvh Bo",
            "translate",
        ),
        (
            "Was sind die wichtigsten Punkte?\n\nVon: Anna Keller\nBetreff: Bewerbung\n"
            "Sehr geehrte Frau Holm,\nhiermit bewerbe ich mich.\nMit freundlichen Grüßen\nAnna Keller",
            "summarize",
        ),
        (
            "> We were hacked and the server is down\n> please call\n\nSummarise this thread please",
            "summarize",
        ),
        ("Bitte ins Englische übersetzen:\n" + "Die Pumpe ist nach DSGVO zu prüfen. " * 400, "translate"),
    ],
)
def test_the_request_is_understood_and_not_the_pasted_text(text: str, intent: str) -> None:
    assert intent_of(text).name == intent


def test_a_doubtful_message_keeps_its_ranking_for_the_buttons() -> None:
    intent = intent_of("Jeg tager den med Bo i morgen")
    assert intent.name == UNKNOWN
    assert {name for name, _ in intent.ranking} == set(INTENTS)


@settings(max_examples=60)
@given(st.text(max_size=3_000), st.sampled_from([*INTENTS, None]))
def test_every_text_has_an_honest_answer(text: str, thread: str | None) -> None:
    intent = intent_of(text, thread=thread)
    assert intent.name in {*INTENTS, UNKNOWN}
    assert 0 <= intent.confidence <= 1
    assert 0 <= intent.unknown_score <= 1
    assert sum(share for _, share in intent.ranking) == pytest.approx(1)
    assert {name for name, _ in intent.ranking} == set(INTENTS)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("et slogan til tilbuddet på pumper", ("quote", "creative")),
        ("Werbetext zum Angebot über Pumpen", ("creative", "quote")),
        ("quote with a catchy text for the pump", ("creative", "quote")),
    ],
)
def test_what_could_mean_two_kinds_of_work_is_worth_asking_about(text: str, offered: tuple[str, ...]) -> None:
    assert set(worth_asking(intent_of(text))) == set(offered)


@pytest.mark.parametrize(
    "text",
    [
        *("hej, hvem er du?", "Was ist 2+2?", "write something long", "der er kage i køkkenet"),
        *("Bitte übersetze das ins Englische", "opsummer tråden", "rank the applicants for me"),
    ],
)
def test_small_talk_and_clear_requests_are_not_asked_about(text: str) -> None:
    assert worth_asking(intent_of(text)) == ()


def test_ordinary_messages_are_seldom_asked_about_and_what_is_meant_is_mostly_offered() -> None:
    judged = [(one.example.intent, accepted(one.intent, shipped())) for one in shipped().left_out]
    asked = [(intent, offered) for intent, one in judged if (offered := worth_asking(one))]
    assert len(asked) / len(judged) < 0.08
    assert sum(intent in offered for intent, offered in asked) / len(asked) > 0.8


def test_what_the_asker_chose_is_taken_as_it_is() -> None:
    chosen = replace(message("et slogan til tilbuddet på pumper"), chosen_intent="hr_mail")
    intent = understand(chosen, shipped(), thread_intent=None)
    assert (intent.name, intent.evidence) == ("hr_mail", ("rule.chosen",))
    assert worth_asking(intent) == ()


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("What's the status of the deployment?", "monitoring"),
        ("Please write a rejection email to the candidate", "hr_mail"),
        ("Remind me what we agreed on about the pricing", "doc_search"),
        ("Schreib bitte eine Antwort an den Kunden, dass die Lieferung sich verspaetet", "chat"),
        ("Hvor mange feriedage har jeg tilbage", "doc_search"),
        ("Wie viele Urlaubstage habe ich noch", "doc_search"),
        ("Vi har 40 licenser til 12 euro om måneden, hvad koster det om året", "data_analysis"),
        ("Kannst du das meeting zusammenfassen, only the decisions please", "summarize"),
    ],
)
def test_everyday_requests_are_understood(text: str, intent: str) -> None:
    assert intent_of(text).name == intent
