"""Identifiers that were mangled on their way are found and concealed all the same."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routing.pseudonyms import conceal, reveal
from routing.sensitivity import Tagger
from routing.sensitivity.text.plain import plain
from routing.vocabulary import Level

find = Tagger().find

WRITTEN = [
    ("CPR", "CPR 010190 - 1234"),
    ("CPR", "CPR 010190\u20131234"),
    ("CPR", "010190\u20111234"),
    ("CPR", "CPR 010190\u200b-1234"),
    ("CPR", "cpr\uff10\uff11\uff10\uff11\uff19\uff10-\uff11\uff12\uff13\uff14"),
    ("CPR", "CPR 010190.1234"),
    ("CPR", "CPR *010190*-1234"),
    ("CPR", "CPR:\n010190\n1234"),
    ("CPR", "0 1 0 1 9 0 1 2 3 4 is my CPR number"),
    ("CPR", "CPR 010190\u00a0-\u00a01234"),
    ("CPR", "**010190**-**1234**"),
    ("CPR", "mit cpr er 0\u00ad1\u00ad0\u00ad190-1234"),
    ("CPR", "\u0660\u0661\u0660\u0661\u0669\u0660-\u0661\u0662\u0663\u0664"),
    ("IBAN", "DE89.3704.0044.0532.0130.00"),
    ("IBAN", "D K 5 0 0 0 4 0 0 4 4 0 1 1 6 2 4 3"),
    ("IBAN", "GB29-NWBK-6016-1331-9268-19"),
    ("IBAN", "\uff24\uff2589 3704 0044 0532 0130 00"),
    ("CARD", "4111.1111.1111.1111"),
    ("CARD", "4111 - 1111 - 1111 - 1111"),
    ("CARD", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"),
    ("CARD", "*4111* *1111* *1111* *1111*"),
    ("NATIONAL_ID", "SSN 536\u201322\u20138726"),
    ("TAX_ID", "Steuer-ID 36\u202f574\u202f261\u202f809"),
    ("CREDENTIAL", "login anna / Sommer2026!"),
    ("CREDENTIAL", "user admin pass Tr0ub4dor&3"),
    ("CREDENTIAL", "here are the creds: admin:Tr0ub4dor&3"),
    ("CREDENTIAL", "p@ssw0rd for the vpn is Tr0ub4dor&3"),
    ("CREDENTIAL", "Zugangsdaten: admin / Winter2025!"),
    ("CREDENTIAL", "bruger kaj og Blomst99!x"),
    ("CREDENTIAL", "password: Sommer\u200b2024!"),
]
IDENTIFIERS = {
    "211062-5629": Level.RESTRICTED,
    "DE89370400440532013000": Level.RESTRICTED,
    "DK50 0040 0440 1162 43": Level.RESTRICTED,
    "4111 1111 1111 1111": Level.RESTRICTED,
    "5555-5555-5555-4444": Level.RESTRICTED,
    "36574261809": Level.RESTRICTED,
    "536-22-8726": Level.RESTRICTED,
    "19811228-9874": Level.RESTRICTED,
    "756.9217.0769.85": Level.RESTRICTED,
    "44051401359": Level.RESTRICTED,
}
CONTEXTS = [
    "Hej Mette, skriv venligst til ham. Det er {} og intet andet.",
    "Bitte prüfen Sie das bis Montag: {}\nDanke schön",
    "Could you have a look at {} before the meeting?",
    "Åh nej \u2013 se her: {} \U0001f600 tak",
]


def _wide(text: str) -> str:
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text)


MANGLINGS: dict[str, Callable[[str], str]] = {
    "wide": _wide,
    "bold digits": lambda text: "".join(chr(0x1D7CE + int(one)) if one.isdigit() else one for one in text),
    "en dash": lambda text: text.replace("-", "\u2013"),
    "non-breaking hyphen": lambda text: text.replace("-", "\u2011"),
    "minus": lambda text: text.replace("-", "\u2212"),
    "non-breaking space": lambda text: text.replace(" ", "\u00a0"),
    "thin space": lambda text: text.replace(" ", "\u2009"),
    "zero width": "\u200b".join,
    "soft hyphen": "\u00ad".join,
    "joiner": "\u2060".join,
    "variation": lambda text: "".join(f"{one}\ufe0f" if one.isdigit() else one for one in text),
    "emphasis": lambda text: f"*{text}*",
    "strong": lambda text: f"**{text}**",
    "code": lambda text: f"`{text}`",
    "right to left": lambda text: f"\u202d{text}\u202c",
}


@pytest.mark.parametrize(("kind", "text"), WRITTEN)
def test_an_identifier_is_found_however_it_is_written(kind: str, text: str) -> None:
    level = Level.BLOCKED if kind == "CREDENTIAL" else Level.RESTRICTED
    assert kind in {one.kind for one in find(text)}
    assert Tagger().tag([text]).level == level


@settings(max_examples=400)
@given(
    st.sampled_from(sorted(IDENTIFIERS)),
    st.lists(st.sampled_from(sorted(MANGLINGS)), max_size=3),
    st.sampled_from(CONTEXTS),
)
def test_a_mangled_identifier_is_found_concealed_as_a_whole_and_comes_back_as_it_was(
    identifier: str, manglings: list[str], context: str
) -> None:
    mangled = identifier
    for name in manglings:
        mangled = MANGLINGS[name](mangled)
    text = context.format(mangled)
    assert Tagger().tag([text]).level == IDENTIFIERS[identifier]
    concealed = conceal([text], find)
    left = "".join(filter(str.isalnum, plain(concealed.texts[0]).text))
    assert "".join(filter(str.isalnum, identifier)) not in left
    assert not any(digit * 3 in left for digit in "0123456789")
    assert reveal(concealed.texts[0], concealed.key) == text


@given(st.text(max_size=200))
def test_plain_text_keeps_the_place_of_every_character(text: str) -> None:
    read = plain(text)
    if read.places is None:
        assert len(read.text) == len(text)
    else:
        assert len(read.places) == len(read.text) + 1
        assert list(read.places) == sorted(read.places)
        assert read.places[-1] == len(text)


def test_letters_with_a_separate_accent_make_a_name_as_well() -> None:
    text = "Sehr geehrter Herr Mu\u0308ller,"
    assert [text[one.start : one.end] for one in find(text)] == ["Mu\u0308ller"]


@pytest.mark.parametrize(
    "text",
    [
        "Maße 120 - 180 - 240 - 300 mm, Toleranz 0,5 \u2013 0,8",
        "| 1001 | 12 | 98765432 |\n| 1002 | 13 | 12345678 |",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n",
        "450001\n2345\n450002\n2346",
        "ISO 9001:2015 \u2013 ISO 14001:2015, DIN EN 10204 \u2013 3.1",
        "2026\u201305\u201312 10:22:33 order 4500012345 \u2013 ok",
        "**Umsatz** 1.250.000 \u2013 1.300.000 EUR",
        "user story: as a user / customer I want Windows11 support",
        "login: see https://example.com/a/b2 and use the account page / settings",
        "bruger og adgang: se afsnit 4.2/b1",
        "IMG_20240115_123456.jpg",
        "https://example.com/?user=anna&page=2",
    ],
)
def test_what_only_looks_mangled_is_left_alone(text: str) -> None:
    assert [(one.kind, text[one.start : one.end]) for one in find(text)] == []
