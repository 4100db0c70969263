"""What is seen in a message: words, letter n-grams and concepts, the features of the intent model."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, combinations, pairwise

from routing.intents.lexicon import Lexicon
from routing.intents.request import Wish, wish
from routing.intents.spelling import words

BLOCKS = ("letters", "word", "concept", "pair")
"""Kinds of features: letter n-grams, words and pairs of words, concepts, pairs of concepts.
The letters come first: their number is 0, and what is not 0 means something to a reader."""
Feature = tuple[str, str]
"""Block and name."""

SHORTEST, LONGEST = 2, 5
"""Letters of an n-gram; a word's edge counts as a letter."""
MOST_CONCEPTS = 14
"""Concepts of one message that are paired; a longer message is about everything."""
LONG = 12
"""Words from which a message counts as long."""

_SALUTE = re.compile(
    r"(?:hej|hejsa|hi|hello|hey|hallo|moin|servus|guten (?:morgen|tag)|god ?(?:morgen|dag)|dear|kære"
    r"|liebe[rs]?)\b"
    r"[^,.!\n]{0,30}[,.!][\s]{1,5}(?=(?:\S{1,40}\s{1,5}){3})",
    re.IGNORECASE,
)
"""A greeting before a request of some words: it is politeness, not small talk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """What was seen in one message."""

    words: list[str]
    """Folded, in order."""
    concepts: list[str]
    """As often as each one occurs, the form of the message included."""
    concept_share: float
    """The part of the words that means something to the lexicon, 0 to 1."""

    @property
    def measures(self) -> tuple[float, float]:
        """The concept share and how long the message is, both 0 to 1."""
        return self.concept_share, min(len(self.words), LONG) / LONG

    def paired(self) -> list[str]:
        """The concepts that are paired, each with those behind it."""
        return sorted(set(self.concepts))[:MOST_CONCEPTS]

    def pairs(self) -> list[str]:
        """The pairs of concepts."""
        return list(map("+".join, combinations(self.paired(), 2)))

    def every(self) -> Iterator[Feature]:
        """Every feature once."""
        blocks: dict[str, Iterable[str]] = {
            "letters": chain.from_iterable(map(letters, self.words)),
            "word": chain(self.words, map(" ".join, pairwise(self.words))),
            "concept": self.concepts,
            "pair": self.pairs(),
        }
        return ((block, name) for block in BLOCKS for name in dict.fromkeys(blocks[block]))


def letters(word: str) -> list[str]:
    """The letter n-grams of a word.

    >>> letters("om")
    [' o', 'om', 'm ', ' om', 'om ', ' om ']
    """
    edged = f" {word} "
    return [
        edged[start : start + size]
        for size in range(SHORTEST, LONGEST + 1)
        for start in range(len(edged) - size + 1)
    ]


def features(text: str, lexicon: Lexicon, asked: Wish | None = None) -> Features:
    """The features of a message; pasted text and code are set aside first.

    `asked` is the `wish` of the text, where somebody has it already.
    """
    request = asked or wish(text)
    salute = _SALUTE.match(request.text)
    text_words = words(request.text[salute.end() :] if salute else request.text)
    meant = lexicon.of_words(text_words)
    return Features(
        words=text_words,
        concepts=[
            *chain.from_iterable(meant),
            *lexicon.of_phrases(text_words),
            *_shape(request, text_words),
        ],
        concept_share=sum(map(bool, meant)) / max(1, len(text_words)),
    )


def _shape(request: Wish, text_words: list[str]) -> list[str]:
    """What the form of a message says, as concepts of its own."""
    shape: list[str] = []
    if request.code:
        shape.append("shape.code")
    if request.paste:
        shape.append("shape.paste")
    if "?" in request.text:
        shape.append("shape.question")
    if len(text_words) <= 3:
        shape.append("shape.short")
    return shape
