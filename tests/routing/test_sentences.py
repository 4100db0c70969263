"""The classifier of sentences: it learns from labelled messages, and keeps none of them."""

import pytest

from routing.errors import Misconfigured
from routing.sensitivity.sentences.classifier import NOTHING, SIGN, Classifier
from routing.sensitivity.sentences.features import GRAM, grams, spoken
from routing.sensitivity.sentences.labelled import NONE, Labelled, read
from routing.sensitivity.sentences.letters import Letters
from routing.sensitivity.text.words import words_in

TAUGHT = tuple(
    Labelled(f"{who} {what}", label)
    for label, said in (
        ("health", ("is off since the thing with the knee", "is limping again", "was dizzy all morning")),
        ("art10", ("has to see the judge on Monday", "lost the licence after the party", "is in custody")),
        (NONE, ("sends the offer today", "ordered the bearings", "books the room", "wrote the minutes")),
    )
    for what in said
    for who in ("he", "she", "our driver", "the new colleague")
)


@pytest.fixture(scope="module")
def taught() -> Classifier:
    return Classifier.learnt(TAUGHT)


def test_the_sentence_that_tells_most_is_found_with_its_place(taught: Classifier) -> None:
    text = "the offer is out. she is limping again. i book the room."
    told = taught.best(text, words_in(text))
    assert told.score > 0
    assert "limping again" in text[told.start : told.end]


def test_ordinary_work_tells_nothing(taught: Classifier) -> None:
    assert taught.score("Our driver ordered the bearings. He books the room.") < 0


def test_a_text_without_words_tells_nothing(taught: Classifier) -> None:
    for text in ("", "1234", "\0\ud800", "🙂🙂"):
        assert taught.score(text) == NOTHING


def test_no_name_of_an_example_is_learnt() -> None:
    assert spoken("anna") == "@"
    named = Classifier.learnt([*TAUGHT, *(Labelled("Anna is limping", "health"),) * 3])
    assert b"anna" not in named.kept.words
    assert b"limping" in named.kept.words


def test_every_name_is_the_same_and_names_in_a_row_are_one(taught: Classifier) -> None:
    assert taught.score("Anna is limping again") == taught.score("Peter is limping again")
    assert taught.score("Anna Jensen is limping again") == taught.score("Peter is limping again")


def test_a_word_that_no_example_has_is_scored_by_its_letters(taught: Classifier) -> None:
    kept = taught.kept
    written = kept.grams.tobytes().decode("utf-16-le")
    each = [written[start : start + GRAM] for start in range(0, len(written), GRAM)]
    told = dict(zip(each, kept.gram_scores.tolist(), strict=True))
    words = ["limped", "kneecap", "custodian", "x", "ßü", "offers’", "\u1e9e\u0394", "limped"]
    scores = Letters(kept.grams, kept.gram_scores).scores(words)
    assert scores == pytest.approx({word: sum(told.get(gram, 0.0) for gram in grams(word)) for word in words})
    assert scores["limped"] > 0


def test_the_same_examples_teach_the_same() -> None:
    one, other = Classifier.learnt(TAUGHT), Classifier.learnt(TAUGHT)
    assert one.kept.words == other.kept.words
    assert one.kept.seconds.tolist() == other.kept.seconds.tolist()
    assert one.kept.word_scores.tolist() == pytest.approx(other.kept.word_scores.tolist(), abs=1e-6)


def test_a_long_text_needs_more_than_a_short_one(taught: Classifier) -> None:
    hint = "He was dizzy."
    assert taught.score(f"{'The room is booked. ' * 200}{hint}") < taught.score(hint)


def test_forty_thousand_characters_of_any_kind_are_scored(taught: Classifier) -> None:
    many = " ".join(f"knee{number:b}".translate(str.maketrans("01", "ab")) for number in range(9_000))
    for text in (many, "knee " * 8_000, "a" * 40_000, "x. " * 13_000, "dizzy\n" * 6_000):
        taught.score(text)


def test_letters_count_for_words_that_nobody_taught(taught: Classifier) -> None:
    assert set(grams("knee")) & set(grams("kneecap"))
    assert taught.score("she has the knees again") > taught.score("she has the books again")


def test_examples_are_given_line_by_line_and_a_wrong_one_is_named() -> None:
    assert read(['{"text": "a", "label": "health"}', ""]) == [Labelled("a", "health")]
    with pytest.raises(Misconfigured, match="line 2"):
        read(['{"text": "a", "label": "none"}', '{"text": "b"}'])


def test_what_else_is_known_of_a_text_tells_beside_its_words() -> None:
    def known(text: str) -> list[str]:
        return [f"{SIGN}limps"] if "limping" in text else []

    signed = Classifier.learnt(TAUGHT, signs=known)
    assert signed.signed([f"{SIGN}limps"]) > 0
    assert signed.signed([f"{SIGN}unheard"]) == 0
    assert signed.score("she books it", [f"{SIGN}limps"]) > signed.score("she books it")
    assert signed.score(f"{SIGN}limps, she books it") == signed.score("limps, she books it")


def test_ordinary_messages_that_count_more_are_told_less_often(taught: Classifier) -> None:
    careful = Classifier.learnt(TAUGHT, ordinary=lambda words: 5.0)
    assert careful.score("our driver is here") < taught.score("our driver is here")
