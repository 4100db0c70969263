"""Placeholders: what goes out, and what comes back."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routing.pseudonyms import HELD_BACK, LITERAL, Key, Revealer, conceal, mask, reveal
from routing.sensitivity import Tagger
from routing.vocabulary import Finding, Level

KEY = Key({"PERSON_1": "Jens", "PERSON_12": "Åse Müller", "CPR_1": "211062-5629", "TAX_ID_1": "36574261809"})
PEOPLE = {"Anna": "PERSON", "Jens": "PERSON", "4711": "PIN", "bo@firma.dk": "EMAIL", "20 30 40 50": "PHONE"}
LOOKALIKES = (
    "[PERSON_1]",
    "EMAIL_2",
    "[phone-1]",
    "LITERAL_1",
    "(PERSON 1)",
    "pin_1",
    "_1",
    "[",
    "]",
    "PERSON",
    "1",
)
WORDS = st.sampled_from([*PEOPLE, *map(str.upper, PEOPLE), *LOOKALIKES, "og", "Annas", "\n", "**"])
TEXTS = st.lists(WORDS, max_size=14).map(" ".join)


def find(text: str) -> Sequence[Finding]:
    """An honest small detector: it knows five values, each as a word."""
    return tuple(
        Finding(kind=kind, start=match.start(), end=match.end(), level=Level.CONFIDENTIAL, rule="test")
        for value, kind in PEOPLE.items()
        for match in re.finditer(rf"(?<!\w){re.escape(value)}(?=s?(?!\w))", text)
    )


def same(text: str) -> str:
    return text.casefold()


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_every_text_comes_back_as_it_was_but_for_the_case_of_repeated_values(texts: list[str]) -> None:
    concealed = conceal(texts, find)
    assert [same(reveal(text, concealed.key)) for text in concealed.texts] == [same(text) for text in texts]


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_no_value_of_the_key_stands_in_a_text_that_leaves(texts: list[str]) -> None:
    concealed = conceal(texts, find)
    for token, value in concealed.key.values.items():
        if not token.startswith(LITERAL):
            pattern = rf"(?<!\w){re.escape(value)}(?!\w)"
            assert not any(re.search(pattern, text, re.IGNORECASE) for text in concealed.texts)


@given(
    st.text(alphabet="[](){}PERSONperson_-\\ 12**s'CTAXID.", max_size=60),
    st.lists(st.integers(1, 9), max_size=30),
)
def test_a_stream_reveals_the_same_as_the_whole_text_however_it_is_cut(text: str, cuts: list[int]) -> None:
    revealer, position, shown = Revealer(KEY), 0, ""
    for size in [*cuts, len(text)]:
        shown += revealer.feed(text[position : position + size])
        position += size
    assert shown + revealer.flush() == reveal(text, KEY)


@given(st.text(alphabet="[]PERSON_1 *CTAXID", max_size=80))
def test_a_stream_holds_back_only_a_few_characters(text: str) -> None:
    key = Key({"PERSON_1": "", "TAX_ID_1": ""})
    revealer, sent = Revealer(key), ""
    for position, character in enumerate(text, 1):
        sent += revealer.feed(character)
        assert len(reveal(text[:position], key)) - len(sent) <= HELD_BACK


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[PERSON_1]", "Jens"),
        ("[person_1]", "Jens"),
        ("**[PERSON_1]**", "**Jens**"),
        ("[**PERSON_1**]", "Jens"),
        (r"[PERSON\_1]", "Jens"),
        ("[PERSON-1]", "Jens"),
        ("[PERSON\u20111]", "Jens"),
        ("[Person 1]", "Jens"),
        ("(PERSON_1)", "Jens"),
        ("PERSON_1 skriver", "Jens skriver"),
        ("[PERSON_12]", "Åse Müller"),
        ("[PERSON_12]s bil", "Åse Müllers bil"),
        ("[PERSON_1]s bil", "Jens' bil"),
        ("[TAX-ID-1]", "36574261809"),
        ("[CPR_1]", "211062-5629"),
        ("[PERSON_3] and [PERSON_123]", "[PERSON_3] and [PERSON_123]"),
        ("the first person 1 of 2", "the first person 1 of 2"),
        ("superperson_1", "superperson_1"),
    ],
)
def test_a_placeholder_is_recognised_however_a_model_writes_it(written: str, shown: str) -> None:
    assert reveal(written, KEY) == shown


def test_the_same_value_has_the_same_placeholder_in_every_text() -> None:
    texts = ("Tlf. 20 30 40 50", "ring til 20304050", "+45 33 44 55 66 og 20 30 40 50")
    assert conceal(texts, Tagger().find).texts == (
        "Tlf. [PHONE_1]",
        "ring til [PHONE_1]",
        "[PHONE_2] og [PHONE_1]",
    )


def test_a_value_is_replaced_where_no_detector_would_see_it() -> None:
    assert conceal(("Anna er syg", "ANNA og annas mor"), find).texts == (
        "[PERSON_1] er syg",
        "[PERSON_1] og [PERSON_1]s mor",
    )


@pytest.mark.parametrize(
    ("text", "hidden"), [("Annas bil", "[PERSON_1]s bil"), ("Jens' bil", "[PERSON_1]' bil")]
)
def test_the_genitive_stays_outside(text: str, hidden: str) -> None:
    concealed = conceal([text], find)
    assert concealed.texts == (hidden,)
    assert reveal(hidden, concealed.key) == text


def test_nobody_can_fetch_a_value_by_typing_its_placeholder() -> None:
    concealed = conceal(["Anna", "hvem er [PERSON_1]?"], find)
    assert concealed.texts == ("[PERSON_1]", "hvem er [LITERAL_1]?")
    assert reveal(concealed.texts[1], concealed.key) == "hvem er [PERSON_1]?"


def test_a_text_without_findings_is_left_alone() -> None:
    concealed = conceal(["value_1 = [PERSON_1]", ""], lambda _: ())
    assert concealed.texts == ("value_1 = [PERSON_1]", "")
    assert len(concealed.key) == 0
    assert Revealer(concealed.key).feed("[PERSON_1]") == "[PERSON_1]"


def test_what_is_not_personal_is_not_replaced() -> None:
    public = Finding(kind="ORG", start=0, end=5, level=Level.INTERNAL, rule="x")
    assert conceal(["Acme!"], lambda _: [public]).texts == ("Acme!",)


def test_a_failing_detector_stops_the_concealment() -> None:
    def broken(_: str) -> Sequence[Finding]:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        conceal(["x"], broken)


def test_the_key_never_shows_its_values() -> None:
    assert "Jens" not in repr(KEY)
    assert "Anna" not in repr(conceal(["Anna"], find))


def test_a_masked_text_has_no_way_back() -> None:
    text = "Anna, bo@firma.dk, 20 30 40 50"
    assert mask(text, find(text)) == "[PERSON], [EMAIL], [PHONE]"


def test_a_first_name_that_only_one_person_has_shares_the_placeholder() -> None:
    texts = ("Anna Jensen skriver", "kan Anna komme?", "Sig det til Anna Jensen")
    assert conceal(texts, Tagger().find).texts == (
        "[PERSON_1] skriver",
        "kan [PERSON_1] komme?",
        "Sig det til [PERSON_1]",
    )
    shared = conceal((*texts, "Anna Holm svarer"), Tagger().find).texts
    assert len({shared[0][:10], shared[1][4:14], shared[3][:10]}) == 3


def test_a_placeholder_that_the_model_invented_is_noticed() -> None:
    revealer = Revealer(KEY)
    assert revealer.feed("[PERSON_1] and [PERSON_9], [CPR_1]") + revealer.flush()
    assert revealer.invented == {"PERSON_9"}
