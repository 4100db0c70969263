"""The evaluation measures what it says, and the lexicon and the examples name their faults."""

import pytest

from routing.errors import Misconfigured
from routing.intents import examples, lexicon
from routing.intents.evaluation import auroc, calibration_error, evaluate, macro_f1, rejected
from routing.intents.examples import Example
from routing.intents.spelling import fold, words

TRAIN = [
    Example(text=text, intent=intent)
    for intent, texts in {
        "quote": ("offer for 20 pumps", "Angebot über Ventile", "tilbud på lejer", "price for 3 gears"),
        "translate": (
            "translate into German",
            "ins Dänische übersetzen",
            "oversæt til engelsk",
            "in English please",
        ),
        "unknown": ("see you tomorrow", "bin in der Pause", "der er kage", "working from home"),
    }.items()
    for text in texts
]
TEST = [
    Example(text="quote for 7 valves", intent="quote", id="a", language="en"),
    Example(text="bitte übersetzen", intent="translate", id="b", language="de"),
    Example(text="der er kaffe i køkkenet", intent="unknown"),
]


def test_an_evaluation_trains_on_the_given_examples_alone() -> None:
    measured = evaluate(TRAIN, TEST, lexicon.shipped())
    assert [(p.id, p.intent) for p in measured.predictions][:2] == [("a", "quote"), ("b", "translate")]
    assert measured.predictions[2].id == "2"
    assert {p.intent for p in measured.predictions} <= {"quote", "translate"}
    metrics = measured.metrics
    assert (metrics.messages, metrics.unknown_messages) == (2, 1)
    assert (metrics.accuracy, metrics.top3, metrics.macro_f1) == (1.0, 1.0, 1.0)
    assert metrics.by_language == {"de": 1.0, "en": 1.0}
    assert (metrics.unknown_auroc, metrics.unknown_rejected_at_95, metrics.unknown_rejected_at_90) == (
        1,
        1,
        1,
    )
    assert metrics.precision_at_90 == 1.0
    assert 0 <= metrics.accepted <= 1
    assert 0 <= metrics.calibration_error <= 1


def test_an_evaluation_needs_no_examples_of_unknown_messages() -> None:
    known = [example for example in TRAIN if example.intent != "unknown"]
    measured = evaluate(known, TEST, lexicon.shipped())
    assert measured.metrics.accuracy == 1.0
    assert all(0 <= p.unknown_score <= 1 for p in measured.predictions)
    assert measured.predictions[2].unknown_score > measured.predictions[0].unknown_score


def test_an_evaluation_without_unknown_messages_says_nothing_about_them() -> None:
    metrics = evaluate(TRAIN, TEST[:2], lexicon.shipped()).metrics
    assert metrics.unknown_auroc is None
    assert metrics.unknown_rejected_at_95 is None
    assert metrics.unknown_rejected_at_90 is None


def test_a_file_may_name_the_language_of_its_lines() -> None:
    lines = ['{"text": "hej", "intent": "chat", "lang": "da"}', '{"text": "hi", "intent": "chat"}']
    assert [example.language for example in examples.read(lines)] == ["da", ""]


def test_an_evaluation_takes_many_examples_that_hardly_differ() -> None:
    many = [
        Example(text=f"{text} {number}", intent=intent)
        for number in range(60)
        for text, intent in (
            ("price offer", "quote"),
            ("translate please", "translate"),
            ("see you", "unknown"),
        )
    ]
    assert evaluate(many, TEST[:2], lexicon.shipped()).metrics.messages == 2


def test_scores_are_those_of_the_textbook() -> None:
    assert auroc([0.1, 0.4], [0.35, 0.8]) == 0.75
    assert macro_f1([("a", "a"), ("a", "b"), ("b", "b")]) == pytest.approx(2 / 3)
    assert rejected([0.1, 0.2, 0.3, 0.4], [0.35, 0.5], 0.75) == 1.0
    assert calibration_error([0.9, 0.9], [True, False]) == pytest.approx(0.4)


@pytest.mark.parametrize("line", ["not json", '{"text": "hej"}', "[]", "7"])
def test_a_faulty_example_is_named_by_its_line(line: str) -> None:
    with pytest.raises(Misconfigured, match=r"train\.jsonl, line 2"):
        examples.read(['{"text": "hej", "intent": "chat"}', line], "train.jsonl")


def test_different_spellings_are_one_word() -> None:
    assert len({fold(word) for word in ("Übersetzung", "uebersetzung", "ÜBERSETZUNG", "Ubersetzung")}) == 1
    assert len({fold(word) for word in ("ansøgning", "ansoegning", "Ansøgning")}) == 1
    assert words("tråden") == words("traaden")


def test_stems_inner_stems_whole_words_and_phrases_are_found() -> None:
    known = lexicon.read(
        '[offer]\nde = "angebot"\n[manual]\nde = "*handbuch"\n'
        '[log]\nen = "=log"\n[ask]\nda = "hvad står der"\n'
    )
    found = known.of_text(words("Angebote im Personalhandbuch, login, hvad står der?"))
    assert found == {"offer": 1, "manual": 1, "ask": 1}


@pytest.mark.parametrize(
    ("toml", "reason"),
    [
        ("[offer\n", "lexicon: "),
        ('[offer]\nfr = "devis"\n', r"\[offer\] may hold nothing but da, de, en"),
        ("[offer]\nde = 3\n", r"\[offer\] de must be a text"),
        ('[offer]\nde = "angebot, *"\n', r"\[offer\] has an entry without a word"),
    ],
)
def test_a_faulty_lexicon_is_named_by_its_concept(toml: str, reason: str) -> None:
    with pytest.raises(Misconfigured, match=reason):
        lexicon.read(toml)
