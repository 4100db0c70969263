"""Credentials as people tell them in passing, and what looks like them: samples of our own, line by line.

A line break in a sample is written as `\\n`; behind a tab stands the value that must be covered.
"""

from pathlib import Path
from time import process_time

import pytest

from routing.sensitivity import Tagger
from routing.vocabulary import Level

SAMPLES = Path(__file__).parent / "samples"
A = "8sKq2LmVx0ZtR4yPw7NcB1hJ6dGf3aUe5iXoQ9Tz"
find = Tagger(remembers=0).find


def samples(name: str) -> list[str]:
    written = (SAMPLES / name).read_text(encoding="utf-8")
    return [line.replace("\\n", "\n") for line in written.splitlines()]


def blocked(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find(text) if one.level == Level.BLOCKED]


def spent(text: str) -> float:
    """Seconds of the processor, the least of three times."""
    taken = []
    for _ in range(3):
        begun = process_time()
        find(text)
        taken.append(process_time() - begun)
    return min(taken)


@pytest.mark.parametrize("sample", samples("credentials_told.txt"))
def test_a_credential_is_covered_however_it_is_told(sample: str) -> None:
    text, _, value = sample.partition("\t")
    assert any(value in one or (one in value and len(one) >= 6) for one in blocked(text))


@pytest.mark.parametrize("text", samples("credentials_none.txt"))
def test_products_hosts_parts_and_rules_in_the_same_words_are_no_credentials(text: str) -> None:
    assert blocked(text) == []


@pytest.mark.parametrize(
    "between", [", secret half ", " / ", "\n", ", geheimer Teil ", " og den hemmelige del er "]
)
def test_the_secret_of_a_key_pair_is_covered_with_its_name(between: str) -> None:
    assert A in blocked(f"id AKIA{'QW4TZ7LMK2RDX5VB'}{between}{A}")


@pytest.mark.parametrize("place", ["laptop", "VPN", "Archiv", "zip-filen", "Portal", "konto"])
def test_a_value_with_a_sign_inside_is_a_password_near_any_word_of_access(place: str) -> None:
    assert blocked(f"{place}: det er vist Grøn!Bænk27 vi plejer") == ["Grøn!Bænk27"]
    assert blocked("det er vist Grøn!Bænk27 vi plejer") == []


@pytest.mark.parametrize(
    "piece",
    [
        "Havregryn77 ", "vpn Grøn!Bænk27 ", "login a/B!c2Dddd ", "a1" * 40 + " ",
        "Kode\n", "boks 4821 ", "482913 code ",
        "Navn;Kode;Telefon\n", "|pw|\n", "recovery codes\n",
        "AKIA" + "QW4TZ7LMK2RDX5VB ", "født 1.1.1970 ", "key safe 1 ",
        "tast 4821 ", "door 4821 ", "password is ", "pass: word, ", "wifi a, key b ", "links 12 ",
        "login a b1 ", "navn og år ", "DB_PASS=", "a1", "user a pass b1 ", "codeword ", "min nye er ",
    ],
)  # fmt: skip
def test_reading_a_text_full_of_hints_takes_time_in_proportion_to_its_length(piece: str) -> None:
    short, long = (spent(piece * (characters // len(piece))) for characters in (4_000, 16_000))
    assert long < 16 * short + 0.05
