"""What a message asks of a model follows from its words and form, in three languages."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.intents.request import wish
from routing.need import complexity, hedged, need, urgency
from routing.vocabulary import Author, Intent, IntentRule, Message, Thread

CHAT = Intent(name="chat", confidence=1.0)
COMPLIANCE = Intent(name="compliance", confidence=1.0)


def message(text: str) -> Message:
    return Message(
        id="m",
        thread=Thread(platform="console", tenant="t", channel="c", root="r"),
        author=Author(id="u"),
        text=text,
        at=datetime(2026, 11, 24, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "text",
    [
        *("Jeg skal bruge det hurtigst muligt", "det haster", "tilbuddet skal afsted i dag"),
        *("Bitte dringend prüfen", "Das muss heute noch raus", "so schnell wie möglich bitte"),
        *("need this asap", "Urgent: server down", "please answer by end of day"),
    ],
)
def test_hurried_words_make_a_message_urgent(text: str) -> None:
    assert urgency(text) == 0.9


HEDGED = ("rule.threshold", "word:check")


def test_a_message_between_two_kinds_of_work_needs_what_they_need_and_no_small_talk() -> None:
    rules = {
        name: IntentRule(name=name, quality=quality)
        for name, quality in (("compliance", 0.8), ("code_review", 0.6), ("unknown", 0.3))
    }
    between = (("compliance", 0.5), ("code_review", 0.5))
    unclear = Intent(name="unknown", confidence=0.0, ranking=between, evidence=HEDGED)
    found = need(message("is that sound?"), unclear, rules["unknown"])
    assert hedged(found, unclear, rules).quality == 0.7
    strange = replace(unclear, unknown_score=1.0)
    assert hedged(found, strange, rules).quality == 0.3
    clear = replace(unclear, name="compliance", evidence=("word:law",))
    assert hedged(found, clear, rules) == found


@pytest.mark.parametrize("text", ["Det haster ikke", "eilt nicht, hat Zeit", "no rush, whenever you can"])
def test_patient_words_make_it_less_urgent(text: str) -> None:
    assert urgency(text) == 0.2


@pytest.mark.parametrize("text", ["opsummer tråden", "Bitte übersetzen", "what is a digital twin?"])
def test_without_such_words_urgency_is_in_the_middle(text: str) -> None:
    assert urgency(text) == 0.5


def test_the_hurry_of_a_quoted_mail_is_not_the_askers() -> None:
    assert urgency("Please translate this mail into Danish:\n> we need the pump ASAP\n> regards, Tom") == 0.5


def test_complexity_grows_with_intent_length_questions_code_and_depth() -> None:
    plain = complexity(message("Må vi gemme data?"), CHAT)
    assert complexity(message("Må vi gemme data?"), COMPLIANCE) > plain
    assert complexity(message("Må vi gemme data? " + "Se teksten. " * 300), CHAT) > plain
    assert complexity(message("Må vi? Hvor længe? Og hvem skal spørges?"), CHAT) > plain
    assert complexity(message("Was ist das?\n```python\nprint(1)\n```"), CHAT) > plain
    assert complexity(message("Bitte ausführlich begründen"), CHAT) > plain


def test_quality_is_what_the_rule_says() -> None:
    rule = IntentRule(name="chat", quality=0.9)
    assert need(message("hej"), CHAT, rule).quality == 0.9
    assert need(message("hej"), CHAT, None).quality == 0.5


@given(st.text(max_size=6_000))
def test_every_need_lies_between_0_and_1(text: str) -> None:
    wanted = need(message(text), COMPLIANCE, None)
    assert all(0 <= part <= 1 for part in (wanted.complexity, wanted.urgency, wanted.budget, wanted.quality))


@pytest.mark.parametrize(
    "text",
    [
        "Kan du svare på den her mail på vores vegne?\n\nHej Lars\nhvad koster pumpen?\nMvh Bo",
        "Kannst du diese Nachricht bitte beantworten?\n\nSehr geehrte Damen und Herren,\nwas kostet sie?\n"
        "Mit freundlichen Grüßen\nA. Keller",
        "Could you answer this message on our behalf?\n> Dear Sirs\n> what is the price?",
    ],
)
def test_the_request_is_found_beside_a_pasted_mail(text: str) -> None:
    found = wish(text)
    assert found.paste
    assert found.text == found.own == text.split("\n", maxsplit=1)[0]


def test_a_request_after_the_paste_is_found_too() -> None:
    text = "> 300 ord om noget\n> og mere\n\nOpsummer det her i tre punkter, tak"
    assert wish(text).own == "Opsummer det her i tre punkter, tak"


def test_a_paste_of_any_length_is_read_in_part() -> None:
    assert len(wish("Bitte zusammenfassen\n" + "Wort " * 200_000).text) < 1_500
