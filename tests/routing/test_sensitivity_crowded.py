"""Texts with more numbers than anybody writes by hand: covered as a whole, and never seen for lower."""

import pytest

from routing.pseudonyms import conceal, reveal
from routing.sensitivity import Tagger
from routing.sensitivity.text.crowded import MOST
from routing.vocabulary import Level

MANY = MOST + 200
CROWDS = {
    "cpr": ("010190-1234", Level.RESTRICTED),
    "card": ("4111111111111111", Level.RESTRICTED),
    "iban": ("DE89370400440532013000", Level.RESTRICTED),
    "tax id": ("36574261809", Level.RESTRICTED),
    "us": ("123-45-6789", Level.RESTRICTED),
    "account": ("konto: 12345678", Level.RESTRICTED),
    "phone": ("+45 20 30 40 50", Level.CONFIDENTIAL),
    "mail": ("a@firma.dk", Level.CONFIDENTIAL),
    "spelled mail": ("a (at) firma.dk", Level.CONFIDENTIAL),
    "machine": ("10.2.3.4", Level.CONFIDENTIAL),
}


@pytest.mark.parametrize("kind", CROWDS)
def test_a_crowd_of_numbers_is_covered_to_its_end(kind: str) -> None:
    one, level = CROWDS[kind]
    text = "liste\n" + f"{one} ;\n" * MANY
    tag = Tagger().tag([text])
    assert tag.level >= level
    assert tag.findings[-1].end == len(text)
    assert one not in _outside(text)
    assert MOST < len(tag.findings) < MANY


@pytest.mark.parametrize("kind", CROWDS)
def test_as_many_as_are_told_one_by_one_leave_the_rest_visible(kind: str) -> None:
    text = f"{CROWDS[kind][0]} ;\n" * (MOST // 2) + "og så videre"
    assert _outside(text).endswith("og så videre")


def test_what_is_more_sensitive_than_the_rest_it_stands_in_does_not_uncover_it() -> None:
    phones = "tlf. +45 20 30 40 50;\n" * MANY
    text = f"{phones}cpr 211062-5629\n{phones}password: Tr0ub4dor&3x!\n{phones}"
    tag = Tagger().tag([text])
    assert tag.level == Level.BLOCKED
    assert not any(value in _outside(text) for value in ("20 30", "211062", "Tr0ub4dor"))


def test_accounts_of_companies_do_not_lower_the_rest() -> None:
    text = "Firma GmbH DE89370400440532013000;\n" * MANY + " " * 100 + "hans konto DE89370400440532013000"
    assert Tagger().tag([text]).level == Level.RESTRICTED


def test_a_crowd_that_was_concealed_comes_back_as_it_was() -> None:
    text = "hej \u200bdu\n" + "cpr 010190-1234, tlf. +45 20 30 40 50\n" * MANY
    hidden = conceal([text], Tagger().find)
    assert "010190" not in hidden.texts[0]
    assert "20 30" not in hidden.texts[0]
    assert reveal(hidden.texts[0], hidden.key) == text


def _outside(text: str) -> str:
    """What of a text no finding covers."""
    pieces, position = [], 0
    for finding in Tagger().find(text):
        pieces.append(text[position : finding.start])
        position = finding.end
    return "".join([*pieces, text[position:]])
