"""A slip of the fingers in the word for a password hides none."""

import pytest

from routing.sensitivity import Tagger


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("adgangskdoe til kopimaskinen er bare havtorn44, den burde vi skifte", "havtorn44"),
        ("Das Passwrot vom Drucker wurde auf Amsel+Grün9 gesetzt", "Amsel+Grün9"),
        ("the pasword for the label printer is zebra7711", "zebra7711"),
        ("kodeodr: Havre99x", "Havre99x"),
        ("Paßwort lautet Rübe!7788", "Rübe!7788"),
        ("I set the pasword of the “old” laptop, dvs. adgangskoed: Kestrel-4471", "Kestrel-4471"),
    ],
)
def test_a_password_behind_a_misspelt_word_is_found_where_it_stands(text: str, value: str) -> None:
    assert [text[one.start : one.end] for one in Tagger().find(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Jeg satte passwordet til hans nye maskine til Stempel_Hus88, han skal skifte det", "Stempel_Hus88"),
        ("I changed the password of the portal to Kestrel-4471 yesterday", "Kestrel-4471"),
        ("Ich setze das Kennwort für den Drucker auf Amsel.Grün9", "Amsel.Grün9"),
    ],
)
def test_what_a_password_is_set_to_is_found(text: str, value: str) -> None:
    assert [text[one.start : one.end] for one in Tagger().find(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Die Passwörter sind alt, die Kennworte auch.",
        "pasword reset please for line 12",
        "keyword is SEO2024",
        "Jeg har sat adgangskoden til SharePoint2019 op",
        "Please set the password policy to Level-3 and move to Excel2019",
    ],
)
def test_what_only_looks_like_a_slip_or_tells_none_is_no_password(text: str) -> None:
    assert not Tagger().find(text)
