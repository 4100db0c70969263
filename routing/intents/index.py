"""Numbers the features that the examples know, packed: a tenth of the room of dictionaries of strings.

The numbers follow the blocks, and within a block an order of its own, so that the same features have the same
numbers in whatever order they were seen.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, combinations, compress, pairwise
from operator import contains
from sys import byteorder
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from routing.intents.features import BLOCKS, LONGEST, SHORTEST, Feature
from routing.intents.remembered import RememberedTogether
from routing.packed import UNHEARD, Glossary, Pairs, sign

Places = NDArray[np.intp]
Keys = NDArray[np.uint64]

_BASE = 7_129
"""Letter n-grams are looked up as figures of this base, five of which fill 64 bits. Letters with a higher
number in Unicode, which are none of Latin, Greek or Cyrillic, may be taken for others."""
_SIZES = LONGEST - SHORTEST + 1
_PLACES = np.array(
    [
        [_BASE ** (size - 1 - place) if place < size else 0 for size in range(SHORTEST, LONGEST + 1)]
        for place in range(LONGEST)
    ],
    np.uint64,
)
"""What each letter of the longest n-gram is worth in those of each size that begin where it begins."""
_BEHIND = " " * LONGEST
_WIDE = array("i").itemsize


class Kept(NamedTuple):
    """What has to be kept to have the index back."""

    letters: Keys
    words: bytes
    begins: NDArray[np.uint32]
    seconds: NDArray[np.uint32]
    """Of the pairs of words, as `Pairs` has them."""
    concepts: tuple[str, ...]
    firsts: NDArray[np.uint32]
    others: NDArray[np.uint32]
    """Of the pairs of concepts."""


class _Heard(NamedTuple):
    """A word, as it was looked up."""

    numbers: bytes
    """Of the word and of its letter n-grams, as far as there are such features."""
    sign: str
    """What the word is among those that stand behind another."""
    behind: str
    """Those that stand behind it, by their signs."""
    base: int
    """The number of the pair with the first of these."""


class Index:
    """Finds the numbers of features. Nothing is asked of it twice for the same word."""

    def __init__(self, kept: Kept) -> None:
        self._kept_letters, self._firsts, self._others = kept.letters, kept.firsts, kept.others
        self._letters = kept.letters if len(kept.letters) else np.zeros(1, np.uint64)
        self._glossary = Glossary(kept.words)
        self._pairs = Pairs(kept.begins, kept.seconds)
        self._named = kept.concepts
        self._concepts = {concept: number for number, concept in enumerate(kept.concepts)}
        sizes = (
            len(kept.letters),
            len(self._glossary) + len(self._pairs),
            len(kept.concepts),
            len(kept.firsts),
        )
        self.begins = np.cumsum((0, *sizes))
        """The number from which the features of each block stand, and how many there are altogether."""
        first: list[int] = self.begins[1:-1].tolist()
        self._first_word, self._first_concept, self._first_pair = first
        self._first_words = self._first_word + len(self._glossary)
        """The number of the first pair of words."""
        table = np.full((len(kept.concepts),) * 2, -1, np.intc)
        table[kept.firsts, kept.others] = np.arange(self._first_pair, self.size)
        self._table = array("i", table.tobytes())
        """By two concepts: the number of their pair, -1 for none."""
        self._heard = RememberedTogether(self._look_up)

    @classmethod
    def of(cls, features: Iterable[Feature], before: "Index | None" = None) -> "Index":
        """The index of features, and of those of another index."""
        names: dict[str, set[str]] = {block: set() for block in BLOCKS}
        for block, name in features:
            names[block].add(name)
        pairs = {name for name in names["word"] if " " in name}
        keys = np.array([_key(gram) for gram in names["letters"]], np.uint64)
        words, concepts = names["word"] - pairs, names["concept"]
        if before is not None:
            keys = np.concatenate([keys, before._kept_letters])
            words.update(before._glossary.words())
            concepts.update(before._named)
            pairs.update(before._word_pairs())
            names["pair"].update(before._concept_pairs())
        glossary = Glossary.of(words)
        heard = Pairs.of(_parted(pairs, " ", glossary.number))
        place = {concept: number for number, concept in enumerate(sorted(concepts))}
        told = np.array(sorted(_parted(names["pair"], "+", place.__getitem__)), np.uint32).reshape(-1, 2)
        return cls(
            Kept(
                letters=np.unique(keys),
                words=glossary.written,
                begins=heard.begins,
                seconds=heard.seconds,
                concepts=tuple(place),
                firsts=told[:, 0].copy(),
                others=told[:, 1].copy(),
            )
        )

    @property
    def kept(self) -> Kept:
        """What it was made of; not held beside what was made of it, which would take up room."""
        return Kept(
            letters=self._kept_letters,
            words=self._glossary.written,
            begins=self._pairs.begins,
            seconds=self._pairs.seconds,
            concepts=self._named,
            firsts=self._firsts,
            others=self._others,
        )

    @property
    def size(self) -> int:
        """How many features there are."""
        return int(self.begins[-1])

    def feature(self, number: int) -> Feature:
        """A feature by its number."""
        if number < self._first_word:
            return "letters", _gram(int(self._letters[number]))
        if number < self._first_words:
            return "word", self._glossary.word(number - self._first_word)
        if number < self._first_concept:
            words = self._pairs.pair(number - self._first_words)
            return "word", " ".join(map(self._glossary.word, words))
        if number < self._first_pair:
            return "concept", self._named[number - self._first_concept]
        place = number - self._first_pair
        return "pair", self._concept_pair(self._firsts[place], self._others[place])

    def numbers(self, features: Sequence[Feature]) -> Places:
        """The numbers of features, all of which there are."""
        found = np.empty(len(features), np.intp)
        by_block: dict[str, list[int]] = {block: [] for block in BLOCKS}
        for place, (block, _) in enumerate(features):
            by_block[block].append(place)
        grams = [_key(features[place][1]) for place in by_block["letters"]]
        found[by_block["letters"]] = self._letters.searchsorted(np.array(grams, np.uint64))
        found[by_block["word"]] = [self._of_words(features[place][1]) for place in by_block["word"]]
        told = [self._concepts[features[place][1]] for place in by_block["concept"]]
        found[by_block["concept"]] = [self._first_concept + number for number in told]
        found[by_block["pair"]] = [
            self._table[first * len(self._concepts) + second]
            for first, second in (
                map(self._concepts.__getitem__, features[place][1].split("+")) for place in by_block["pair"]
            )
        ]
        return found

    def moved(self, before: "Index") -> Places:
        """The number here of each feature of an index, all of which are here too."""
        words = np.array([self._glossary.number(word) for word in before._glossary.words()], np.uint32)
        heard = self._pairs.numbers(words[before._pairs.firsts], words[before._pairs.seconds])
        concepts = np.array([self._concepts[concept] for concept in before._named], np.intp)
        table = np.array(self._table, np.intp).reshape(len(self._concepts), -1)
        return np.concatenate(
            [
                self._letters.searchsorted(before._kept_letters),
                words.astype(np.intp) + self._first_word,
                heard + self._first_words,
                concepts + self._first_concept,
                table[concepts[before._firsts], concepts[before._others]],
            ]
        )

    def packed(self, words: Sequence[str], concepts: Iterable[str], paired: Iterable[str]) -> list[bytes]:
        """The numbers of the features that a message has, each as often as it is there, as C's integers.

        `paired` are those of its concepts that make pairs, each with those behind it.
        """
        place, table, many, first = self._concepts, self._table, len(self._concepts), self._first_concept
        single = [first + place[concept] for concept in concepts if concept in place]
        each = [place[concept] for concept in paired if concept in place]
        pairs = [table[one * many + other] for one, other in combinations(each, 2)]
        single += [number for number in pairs if number >= 0]
        told = self._heard.all_of(words)
        if not told:
            return [array("i", single).tobytes()]
        numbers, signs, behind, bases = zip(*told, strict=True)
        seconds = signs[1:]
        heard = compress(zip(bases, behind, seconds, strict=False), map(contains, behind, seconds))
        single += [base + others.index(second) for base, others, second in heard]
        return [array("i", single).tobytes(), *numbers]

    # --- looking up -------------------------------------------------------------------------------------

    def _look_up(self, words: Sequence[str]) -> list[_Heard]:
        return list(map(self._hear, words, self._of_letters(words)))

    def _hear(self, word: str, letters: bytes) -> _Heard:
        number = self._glossary.number(word)
        if number < 0:
            return _Heard(letters, UNHEARD, "", 0)
        behind, base = self._pairs.behind(number)
        numbers = (self._first_word + number).to_bytes(_WIDE, byteorder) + letters
        return _Heard(numbers, sign(number), behind, self._first_words + base)

    def _of_letters(self, words: Sequence[str]) -> list[bytes]:
        """The numbers of the letter n-grams of each word: of all at once, as each look-up takes long."""
        # What reaches from one word into the next has two spaces side by side: no n-gram does.
        written = "".join([f" {word} " for word in words])
        codes = np.frombuffer(f"{written}{_BEHIND}".encode("utf-32-le", "surrogatepass"), "<u4").astype(
            np.uint64
        )
        windows = np.ndarray((len(written), LONGEST), np.uint64, codes, strides=codes.strides * 2)
        keys = (windows @ _PLACES).ravel()
        places = self._letters.searchsorted(keys)
        known = (self._letters.take(places, mode="clip") == keys).nonzero()[0]
        found = places.take(known).astype(np.intc).tobytes()
        ends = list(accumulate([_SIZES * (len(word) + 2) for word in words]))
        bounds = [_WIDE * bound for bound in known.searchsorted(ends).tolist()]
        return [found[begin:end] for begin, end in pairwise([0, *bounds])]

    def _of_words(self, name: str) -> int:
        """The number of a word or of a pair of words."""
        first, pair, second = name.partition(" ")
        if not pair:
            return self._first_word + self._glossary.number(first)
        behind, base = self._pairs.behind(self._glossary.number(first))
        return self._first_words + base + behind.index(sign(self._glossary.number(second)))

    def _word_pairs(self) -> Iterable[str]:
        words = self._glossary.words()
        firsts, seconds = self._pairs.firsts.tolist(), self._pairs.seconds.tolist()
        return (f"{words[first]} {words[second]}" for first, second in zip(firsts, seconds, strict=True))

    def _concept_pairs(self) -> Iterable[str]:
        return map(self._concept_pair, self._firsts, self._others)

    def _concept_pair(self, first: np.uint32, other: np.uint32) -> str:
        return f"{self._named[first]}+{self._named[other]}"


def _parted(pairs: Iterable[str], mark: str, number: Callable[[str], int]) -> set[tuple[int, int]]:
    """Pairs by their numbers."""
    parted = (pair.partition(mark) for pair in pairs)
    return {(number(first), number(second)) for first, _, second in parted}


def _key(gram: str) -> int:
    key = 0
    for letter in gram:
        key = key * _BASE + ord(letter)
    return key % 2**64


def _gram(key: int) -> str:
    """The letters of a key; those of a high number in Unicode may be others than they were."""
    letters = ""
    while key:
        key, letter = divmod(key, _BASE)
        letters = chr(letter) + letters
    return letters
