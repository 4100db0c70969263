"""What a sentence looks like to the classifier: its words, pairs of them, and their letters."""

from collections import Counter
from collections.abc import Sequence

from routing.sensitivity.names.first_names import AMBIGUOUS, FIRST_NAMES, SURNAMES

NAME = "@"
"""Stands for every name: whose matter it is says nothing, and no name of an example is learnt."""
GRAM = 4
"""Letters that are looked at together, in Danish and German compounds above all."""


def spoken(word: str) -> str:
    """The word as it is looked at: common given and family names that are no other word are one.

    >>> spoken("anna"), spoken("krank")
    ('@', 'krank')
    """
    named = (word in FIRST_NAMES or word in SURNAMES) and word not in AMBIGUOUS
    return NAME if named else word


def pair(before: str, word: str) -> str:
    """Two words that follow each other."""
    return f"{before} {word}"


def grams(word: str) -> list[str]:
    """The letters of a word, with its edges marked.

    >>> grams("abc")
    ['<abc', 'abc>']
    """
    edged = f"<{word}>"
    return [edged[start : start + GRAM] for start in range(len(edged) - GRAM + 1)]


def features(words: Sequence[str]) -> Counter[str]:
    """What is counted of a message: each word once, however often it stands there, and its letters."""
    counted: Counter[str] = Counter()
    before = ""
    for word in map(spoken, words):
        if f" {word}" not in counted:
            counted[f" {word}"] = 1
            if word != NAME:
                counted.update(grams(word))
        counted[pair(before, word)] = 1
        before = word
    return counted
