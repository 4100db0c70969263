"""Tests of where a message lies among the features of the examples, and of what is remembered of words."""

from collections import Counter
from itertools import pairwise
from math import log, sqrt

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from routing.intents import examples, lexicon
from routing.intents.features import BLOCKS, Features, features, letters
from routing.intents.remembered import LONGEST, MOST, Remembered, RememberedTogether
from routing.intents.space import CAUTION, WEIGHTS, Space
from routing.intents.spelling import fold, folded_words, words

KNOWN = lexicon.shipped()
SENTENCES = [example.text for example in examples.shipped()[::25]]
SPACE = Space.of([features(sentence, KNOWN) for sentence in SENTENCES])
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(SENTENCES), max_size=4).map(" ".join))


def plainly(seen: Features) -> dict[str, float]:
    """Each known feature and its strength, one after the other and as the definition has it."""
    blocks = {
        "letters": Counter(part for word in seen.words for part in letters(word)),
        "word": Counter([*seen.words, *(f"{first} {second}" for first, second in pairwise(seen.words))]),
        "concept": Counter(seen.concepts),
        "pair": Counter(seen.pairs()),
    }
    numbers = {SPACE.feature(number): number for number in range(SPACE.size)}
    strengths: dict[str, float] = {}
    for block, counts in blocks.items():
        own = {
            name: SPACE.rarity[numbers[name]] * (1 + log(count))
            for name, count in ((f"{block}:{each}", count) for each, count in counts.items())
            if name in numbers
        }
        length = sqrt(sum(strength**2 for strength in own.values()) + CAUTION[block])
        strengths |= {name: strength * WEIGHTS[block] / length for name, strength in own.items()}
    return strengths


@settings(max_examples=60)
@given(TEXTS)
def test_a_message_lies_where_its_features_one_by_one_say(text: str) -> None:
    seen = features(text, KNOWN)
    placed, wanted = SPACE.place(seen), plainly(seen)
    assert [SPACE.feature(number) for number in placed.numbers] == sorted(
        wanted, key=[SPACE.feature(number) for number in range(SPACE.size)].index
    )
    assert np.allclose(placed.strengths, [wanted[SPACE.feature(number)] for number in placed.numbers])


@settings(max_examples=60)
@given(TEXTS)
def test_every_block_that_is_found_has_its_length(text: str) -> None:
    placed = SPACE.place(features(text, KNOWN))
    for block in ("letters", "word"):
        own = placed.strengths[placed.blocks == BLOCKS.index(block)]
        assert not own.size or abs(sqrt(own @ own) - WEIGHTS[block]) < 1e-9


@given(st.text(max_size=80))
def test_a_text_folds_into_the_same_words_piece_by_piece_and_as_a_whole(text: str) -> None:
    assert words(text) == folded_words(fold(text))


def test_what_is_remembered_is_bounded() -> None:
    lengths = Remembered(len)
    asked = [str(number) for number in range(3 * MOST)]
    assert lengths.all_of(asked) == [len(word) for word in asked]
    assert len(lengths) <= MOST
    long = "x" * (LONGEST + 1)
    assert lengths[long] == LONGEST + 1
    assert long not in lengths


def test_what_is_remembered_of_many_words_at_once_is_bounded() -> None:
    lengths = RememberedTogether(lambda those: [len(word) for word in those])
    asked = [str(number) for number in range(3 * MOST)]
    for some in (asked, asked[: MOST - 1], asked[MOST:], [*asked[:3], "x" * (LONGEST + 1)]):
        assert lengths.all_of(some) == [len(word) for word in some]
        assert len(lengths) <= MOST
    assert "x" * (LONGEST + 1) not in lengths


def test_the_numbers_of_features_are_the_same_in_whatever_order_they_were_seen() -> None:
    seen = [features(sentence, KNOWN) for sentence in SENTENCES]
    turned = Space.of(seen[::-1])
    grown = Space.of(seen[:30]).extended(seen[30:], len(seen))
    for number in range(0, SPACE.size, 7):
        assert turned.feature(number) == grown.feature(number) == SPACE.feature(number)
    assert np.array_equal(turned.rarity, SPACE.rarity)
