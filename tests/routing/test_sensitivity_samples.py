"""Promises over whole sets of sentences: how many protected topics and names are found, how few are made up.

The sentences are written by us. They were written before the rules were tuned on them, so the thresholds are
figures of development, not of a blind test. Those of `topics_indirect` met rules that knew none of them at
first: 0.50 to 0.64 of the protected ones were restricted then.
"""

from pathlib import Path

import pytest

from routing.sensitivity import Tagger
from routing.vocabulary import Level

SAMPLES = Path(__file__).parent / "samples"
tagger = Tagger()


def lines(name: str) -> list[str]:
    return (SAMPLES / name).read_text(encoding="utf-8").splitlines()


def restricted(name: str, language: str) -> float:
    texts = [line[4:] for line in lines(name) if line.startswith(language)]
    return sum(tagger.tag([text]).level >= Level.RESTRICTED for text in texts) / len(texts)


@pytest.mark.parametrize("language", ["da", "de", "en"])
def test_nine_of_ten_protected_topics_are_restricted(language: str) -> None:
    assert restricted("topics_restricted.txt", language) >= 0.9
    assert restricted("topics_fresh_restricted.txt", language) >= 0.8
    assert restricted("topics_indirect_restricted.txt", language) >= 0.85


@pytest.mark.parametrize("language", ["da", "de", "en"])
def test_harmless_sentences_with_the_same_words_are_not_restricted(language: str) -> None:
    assert restricted("topics_harmless.txt", language) <= 0.03
    assert restricted("topics_fresh_harmless.txt", language) <= 0.05
    assert restricted("topics_indirect_harmless.txt", language) <= 0.05


def test_german_names_are_found_and_capitalised_nouns_are_left_alone() -> None:
    seen = [
        (line[0] == "+", any(one.kind == "PERSON" for one in tagger.find(line[2:])))
        for line in lines("names_de.txt")
    ]
    found, named = sum(hit for _, hit in seen), sum(there for there, _ in seen)
    right = sum(there and hit for there, hit in seen)
    assert right / found >= 0.9
    assert right / named >= 0.55


@pytest.mark.parametrize(("corpus", "precision", "recall"), [
    ("da_ddt-ud-dev.iob2", 0.95, 0.75), ("en_ewt-ud-dev.iob2", 0.85, 0.60)])  # fmt: skip
def test_names_of_the_development_corpora_are_found(
    shared: Path, corpus: str, precision: float, recall: float
) -> None:
    right, found, named = 0, 0, 0
    for block in (shared / "data/pii" / corpus).read_text(encoding="utf-8").split("\n\n"):
        rows = block.strip().splitlines()
        text = next((row[9:] for row in rows if row.startswith("# text = ")), "")
        there = any(row.split("\t")[2].endswith("PER") for row in rows if not row.startswith("#"))
        hit = any(one.kind == "PERSON" for one in tagger.find(text))
        right, found, named = right + (there and hit), found + hit, named + there
    assert right / found >= precision
    assert right / named >= recall


@pytest.mark.parametrize("text", ["kan Peter kigge på det?", "Fragst du bitte Sabine?", "please ask Julia"])
def test_a_first_name_in_an_ordinary_message_is_personal_and_not_restricted(text: str) -> None:
    assert tagger.tag([text]).level == Level.CONFIDENTIAL


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("fortroligt: ny strategi", Level.CONFIDENTIAL),
        ("Vertraulich: neuer Plan", Level.CONFIDENTIAL),
        ("*Confidential*\nnew plan", Level.CONFIDENTIAL),
        ("/confidential new plan", Level.CONFIDENTIAL),
        ("strengt fortroligt: ny strategi", Level.RESTRICTED),
        ("Streng vertraulich: neuer Plan", Level.RESTRICTED),
        ("strictly confidential: new plan", Level.RESTRICTED),
        ("Confidential documents are kept in the safe", Level.INTERNAL),
    ],
)
def test_a_mark_at_the_start_raises_the_level(text: str, level: Level) -> None:
    assert tagger.tag([text]).level == level


def test_five_people_in_one_text_are_restricted_and_four_are_not() -> None:
    people = ["Anna Holm", "Peter Bak", "Mette Vang", "Lars Friis", "Jens Krogh"]
    assert tagger.tag([", ".join(people)]).because == ("many.people",)
    assert tagger.tag([", ".join(people[:4])]).level == Level.CONFIDENTIAL


@pytest.mark.parametrize("text", ["født 12.03.1985", "geb. am 12. März 1985", "DOB: 1985-03-12"])
def test_a_date_is_personal_behind_a_word_for_birth(text: str) -> None:
    assert [one.kind for one in tagger.find(text)] == ["BIRTH_DATE"]


def test_nine_of_ten_postal_addresses_are_found() -> None:
    addresses = lines("addresses.txt")
    found = [any(one.kind == "ADDRESS" for one in tagger.find(f"Adresse: {text}.")) for text in addresses]
    assert sum(found) / len(found) >= 0.9


def test_a_date_alone_is_nobodys() -> None:
    assert not tagger.find("Mødet er den 12.03.2026, die Frist endet am 1. April 2026")
