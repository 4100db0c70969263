"""Packed words and pairs have the numbers that lists of them would give, and nothing else has one."""

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from routing.packed import UNHEARD, Glossary, Pairs, sign

WORDS = st.sets(st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=4), max_size=60)
PAIRS = st.sets(st.tuples(st.integers(0, 9), st.integers(0, 70_000)), max_size=40)


@given(WORDS, WORDS)
def test_a_word_has_the_number_of_its_place_and_others_have_none(words: set[str], others: set[str]) -> None:
    glossary, ordered = Glossary.of(words), sorted(words)
    assert [glossary.number(word) for word in ordered] == list(range(len(words)))
    assert [glossary.word(number) for number in range(len(words))] == ordered == glossary.words()
    assert {glossary.number(word) for word in others - words} <= {-1}


@given(PAIRS)
def test_a_pair_has_the_number_of_its_place_and_others_have_none(pairs: set[tuple[int, int]]) -> None:
    packed, ordered = Pairs.of(pairs), sorted(pairs)
    for first, second in product(range(-1, 12), {second for _, second in pairs} | {-1, 3}):
        behind, base = packed.behind(first)
        number = base + behind.index(sign(second)) if sign(second) in behind else None
        assert number == (ordered.index((first, second)) if (first, second) in pairs else None)
    assert [packed.pair(number) for number in range(len(packed))] == ordered
    firsts, seconds = np.array(ordered, np.uint32).reshape(-1, 2).T
    assert packed.numbers(firsts, seconds).tolist() == list(range(len(ordered)))


@given(PAIRS)
def test_pairs_are_the_same_when_they_are_read_back(pairs: set[tuple[int, int]]) -> None:
    packed = Pairs.of(pairs)
    again = Pairs(packed.begins, packed.seconds)
    assert all(again.behind(first) == packed.behind(first) for first in range(12))


def test_what_has_no_number_stands_behind_nothing() -> None:
    assert sign(-1) == UNHEARD
    assert UNHEARD not in Pairs.of({(0, 0), (0, 0xD800)}).behind(0)[0]
