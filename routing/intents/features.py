"""Turns a message into features: words, letter n-grams and concepts, each block of length one."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations, pairwise
from math import log, sqrt

from routing.intents.lexicon import Lexicon
from routing.intents.request import Wish, wish
from routing.intents.spelling import words

SHORTEST, LONGEST = 2, 5
"""Letters of an n-gram; a word's edge counts as a letter."""
MOST_CONCEPTS = 14
"""Concepts of one message that are paired; a longer message is about everything."""
WEIGHTS = {"word": 0.75, "letters": 1.2, "concept": 0.7, "pair": 0.4}
"""How much each block speaks, before the examples decide."""

LONG = 12
"""Words from which a message counts as long."""

_SALUTE = re.compile(
    r"^(?:hej|hejsa|hi|hello|hey|hallo|moin|servus|guten (?:morgen|tag)|god ?(?:morgen|dag)|dear|kære"
    r"|liebe[rs]?)\b"
    r"[^,.!\n]{0,30}[,.!][\s]{1,5}(?=(?:\S{1,40}\s{1,5}){3})",
    re.IGNORECASE,
)
"""A greeting before a request of some words: it is politeness, not small talk."""

CAUTION = {"word": 0.0, "letters": 0.0, "concept": 60.0, "pair": 60.0}
"""Added to a block's squared length: one concept alone must not speak as loudly as several that agree."""

Counts = dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """What was seen in one message, by block."""

    blocks: tuple[tuple[str, Counts], ...]
    word_count: int
    concept_share: float
    """The part of the words that means something to the lexicon, 0 to 1."""

    @property
    def measures(self) -> tuple[float, float]:
        """The concept share and how long the message is, both 0 to 1."""
        return self.concept_share, min(self.word_count, LONG) / LONG


@lru_cache(maxsize=8192)
def _letters(word: str) -> tuple[str, ...]:
    edged = f" {word} "
    return tuple(
        edged[start : start + size]
        for size in range(SHORTEST, LONGEST + 1)
        for start in range(len(edged) - size + 1)
    )


def features(text: str, lexicon: Lexicon) -> Features:
    """The features of a message; pasted text and code are set aside first."""
    request = wish(text)
    text_words = words(_SALUTE.sub("", request.text))
    concepts = lexicon.of_text(text_words) | _shape(request, text_words)
    named = sorted(concepts)[:MOST_CONCEPTS]
    return Features(
        blocks=(
            ("word", Counter([*text_words, *(f"{a} {b}" for a, b in pairwise(text_words))])),
            ("letters", Counter(chain.from_iterable(map(_letters, text_words)))),
            ("concept", concepts),
            ("pair", {f"{a}+{b}": 1 for a, b in combinations(named, 2)}),
        ),
        word_count=len(text_words),
        concept_share=sum(bool(lexicon.of_word(word)) for word in text_words) / max(1, len(text_words)),
    )


def _shape(request: Wish, text_words: Sequence[str]) -> Counts:
    """What the form of a message says, as concepts of its own."""
    shape: Counts = {}
    if request.code:
        shape["shape.code"] = 1
    if request.paste:
        shape["shape.paste"] = 1
    if "?" in request.text:
        shape["shape.question"] = 1
    if len(text_words) <= 3:
        shape["shape.short"] = 1
    return shape


class Space:
    """The features that the examples know, each with its number and its rarity.

    A rarity is fixed when its feature is first seen: more examples later change none that was there before,
    so that what was learnt can be extended instead of learnt again.
    """

    def __init__(
        self, names: Sequence[tuple[str, str]], known_by: Sequence[int], rarity: Sequence[float]
    ) -> None:
        """`names`: block and name; `known_by`: how many examples have the feature."""
        self.size = len(names)
        self.names = list(names)
        self.known_by = list(known_by)
        self.rarity = list(rarity)
        numbers: dict[str, dict[str, int]] = {block: {} for block in WEIGHTS}
        for number, (block, name) in enumerate(self.names):
            numbers[block][name] = number
        self._numbers = numbers

    @classmethod
    def of(cls, examples: Sequence[Features]) -> "Space":
        """All features of the examples, in the order in which they first appear."""
        seen = _counted(examples)
        return cls(list(seen), list(seen.values()), _rarities(seen.values(), len(examples)))

    def extended(self, added: Sequence[Features], total: int) -> "Space":
        """The space with more examples in it, `total` of them altogether."""
        seen = _counted(added)
        known_by = list(self.known_by)
        new: dict[tuple[str, str], int] = {}
        for (block, name), count in seen.items():
            number = self._numbers[block].get(name)
            if number is None:
                new[block, name] = count
            else:
                known_by[number] += count
        return Space(
            [*self.names, *new], [*known_by, *new.values()], [*self.rarity, *_rarities(new.values(), total)]
        )

    def place(self, seen: Features) -> tuple[list[int], list[float]]:
        """The message as numbers of features and their strengths."""
        numbers: list[int] = []
        strengths: list[float] = []
        rarity = self.rarity
        for block, counts in seen.blocks:
            known = self._numbers[block].get
            found = [(place, count) for name, count in counts.items() if (place := known(name)) is not None]
            plain = [
                rarity[place] if count == 1 else rarity[place] * (1 + log(count)) for place, count in found
            ]
            length = sum([strength * strength for strength in plain])
            scale = WEIGHTS[block] / sqrt(length + CAUTION[block]) if length else 0.0
            numbers += [place for place, _ in found]
            strengths += [strength * scale for strength in plain]
        return numbers, strengths

    def familiarity(self, seen: Features, at_least: int = 1) -> float:
        """The part of a message's words and word pairs that `at_least` so many examples know, 0 to 1."""
        known = self._numbers["word"]
        counts = seen.blocks[0][1]
        hits = sum(1 for name in counts if name in known and self.known_by[known[name]] >= at_least)
        return hits / max(1, len(counts))


def _counted(examples: Sequence[Features]) -> dict[tuple[str, str], int]:
    """How many of the examples have each feature, by block and name."""
    seen: dict[tuple[str, str], int] = {}
    for example in examples:
        for block, counts in example.blocks:
            for name in counts:
                seen[block, name] = seen.get((block, name), 0) + 1
    return seen


def _rarities(counts: Iterable[int], total: int) -> list[float]:
    return [log((1 + total) / (1 + count)) + 1 for count in counts]
