"""Scores sentences by the words, pairs of words and letters that they are made of.

Each sentence is scored by itself and together with its neighbours, and the best of a text counts: what is
told in one sentence is not outweighed by the rest.
"""

from array import array
from bisect import bisect, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import accumulate, compress, pairwise
from math import inf, log
from operator import contains
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from routing.packed import UNHEARD, Glossary, Pairs, sign
from routing.sensitivity.sentences.common import common
from routing.sensitivity.sentences.features import NAME, features, grams, pair, spoken
from routing.sensitivity.sentences.labelled import NONE, Labelled
from routing.sensitivity.sentences.letters import Letters, Numbers, numbered
from routing.sensitivity.sentences.training import counts, fit, rarity
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.words import Words, lowered, words_in

Singles = NDArray[np.float32]

RARER: float = 1.0
"""What more is asked of each sentence where there are e times as many: a long text would else have a false
one."""
TOGETHER = 3
"""Sentences that are read together at most, besides each alone."""
SLIGHT = 0.01
"""A weight that is not worth its memory."""
MOST = 8_192
"""Words that are remembered; where there would be more, it begins anew."""
_SENTENCE_END = Expression(r"[.!?;\n]")

NOTHING = -inf
"""The score of a text without words."""
SIGN = "§"
"""Begins what else is known of a text, and no word of one."""
Signs = Callable[[str], Collection[str]]
Weight = Callable[[Sequence[str]], float]


class Told(NamedTuple):
    """What a text tells most."""

    score: float
    """The logarithm of the odds as the examples had them, less what a long text is asked."""
    start: int
    end: int
    """Where the sentence or sentences stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What has to be kept to have the classifier back."""

    words: bytes
    """As `Glossary` has them."""
    word_scores: Singles
    """Of each word with all its letters."""
    begins: NDArray[np.uint32]
    seconds: NDArray[np.uint32]
    """Of the pairs, as `Pairs` has them, by the words' numbers and 1; 0 is the beginning of a sentence."""
    pair_scores: Singles
    grams: Numbers
    """As `Letters` has them."""
    gram_scores: Singles
    constant: float
    common: NDArray[np.uint8]
    """Of each word whether it is one of the language (`routing.sensitivity.sentences.common`)."""


_Heard = tuple[float, str, str, int]
"""A word, as it was looked up: its score, what it is among those that stand behind another, those that tell
something when they stand behind it, and the number of the pair with the first of these."""


def unsigned(_: str) -> Collection[str]:
    """Nothing is known of a text but its words."""
    return ()


def alike(_: Sequence[str]) -> float:
    """All examples count the same."""
    return 1.0


def plain_words(text: str) -> Words:
    """The words of a text as they stand."""
    return words_in(lowered(text))


class Classifier:
    """Scores sentences; knows no text and no name of the examples, only single words and pairs of them."""

    def __init__(self, kept: Kept) -> None:
        self._words = Glossary(kept.words)
        self._word_scores, self._common = kept.word_scores, kept.common.tobytes()
        self.constant = kept.constant
        """What a text tells in which nothing is told."""
        self._pairs = Pairs(kept.begins, kept.seconds)
        self._pair_scores = array("f", kept.pair_scores.tobytes())
        self._letters = Letters(kept.grams, kept.gram_scores)
        self._begin = self._of_number(-1)
        name = self._words.number(NAME)
        self._name = self._of_number(name) if name >= 0 else (0.0, UNHEARD, "", 0)
        self._heard: dict[int, _Heard] = {}
        """What was looked up, by the hash of the word: nobody can read out of it what was written."""

    @property
    def kept(self) -> Kept:
        """What it was made of; not held beside what was made of it, which would take up room."""
        return Kept(
            words=self._words.written,
            word_scores=self._word_scores,
            begins=self._pairs.begins,
            seconds=self._pairs.seconds,
            pair_scores=np.array(self._pair_scores, np.float32),
            grams=self._letters.numbers,
            gram_scores=self._letters.by_gram,
            constant=self.constant,
            common=np.frombuffer(self._common, np.uint8),
        )

    @staticmethod
    def learnt(
        examples: Sequence[Labelled], *, signs: Signs = unsigned, ordinary: Weight = alike
    ) -> "Classifier":
        """Learn from messages: a few seconds for thousands of them.

        What few have tells more of one than what many have. `signs` says what else is known of a text, each
        beginning with `SIGN`; what they tell has not to be told by its words. `ordinary` says for how many a
        message counts in which there is nothing to be told.
        """
        said = [[word for _, _, word in plain_words(example.text)] for example in examples]
        seen = [
            features(words) | Counter([f" {sign}" for sign in signs(example.text)])
            for words, example in zip(said, examples, strict=True)
        ]
        matrix, names = counts(seen)
        told = np.array([example.label != NONE for example in examples])
        worth = np.array([1.0 if tells else ordinary(words) for words, tells in zip(said, told, strict=True)])
        rare = rarity(matrix)
        rare /= rare.mean()
        weighed = replace(matrix, counts=matrix.counts * rare[matrix.columns])
        weights, constant = fit(weighed, told, worth)
        known = common([example.text for example in examples])
        weighted = dict(zip(names, (weights * rare).tolist(), strict=True))
        return Classifier(kept_of(weighted, constant, said, known))

    def best(self, text: str, words: Words) -> Told:
        """The sentence or sentences that tell most; `words` are those of the lower-case text."""
        if not words:
            return Told(NOTHING, 0, 0)
        starts, scores = self._sentences(text, words)
        best: float = scores[0]
        first, last = 0, 1
        for at in range(len(scores)):
            together = 0.0
            for behind in range(at, min(at + TOGETHER, len(scores))):
                together += scores[behind]
                if together > best:
                    best, first, last = together, at, behind + 1
        score = best + self.constant - RARER * log(len(scores))
        return Told(score, words[starts[first]][0], words[starts[last] - 1][1])

    def around(self, text: str, words: Words, place: int) -> float:
        """The most that is told by sentences which follow each other, one of which holds the place."""
        if not words:
            return NOTHING
        starts, scores = self._sentences(text, words)
        here = max(0, bisect_right([words[start][0] for start in starts[:-1]], place) - 1)
        before = list(accumulate(reversed(scores[max(0, here - TOGETHER + 1) : here]), initial=0.0))
        behind = list(accumulate(scores[here + 1 : here + TOGETHER], initial=0.0))
        return (
            scores[here]
            + max(told + more for taken, told in enumerate(before) for more in behind[: TOGETHER - taken])
            + self.constant
        )

    def knows(self, word: str) -> bool:
        """Whether a lower-case word stood in the examples, and was no name there."""
        number = self._words.number(word)
        return number >= 0 and self._common[number] > 0

    def score(self, text: str, signs: Iterable[str] = ()) -> float:
        """How much the text tells: the best of its sentences, with its signs."""
        return self.best(text, plain_words(text)).score + self.signed(signs)

    def signed(self, signs: Iterable[str]) -> float:
        """How much signs tell, beside all words."""
        numbers = [number for number in map(self._words.number, signs) if number >= 0]
        return float(self._word_scores[numbers].sum()) if numbers else 0.0

    def altogether(self, words: Words) -> float:
        """How much the words of a short text tell, read as one sentence, without the constant."""
        if not words:
            return 0.0
        told = self._all_of([word for _, _, word in words])
        scores, signs, behind, bases = zip(*told, strict=True)
        _, _, first, base = self._begin
        paired = self._paired([first, *behind[:-1]], [base, *bases[:-1]], signs)
        return _summed(list(map(id, told)), scores) + paired

    def _sentences(self, text: str, words: Words) -> tuple[list[int], list[float]]:
        """Where each sentence begins, counted in words, and the last one ends; and what each scores."""
        starts = [0, *_ends(text, words), len(words)]
        told = self._all_of([word for _, _, word in words])
        scores, signs, behind, bases = zip(*told, strict=True)
        _, _, first, base = self._begin
        before, begun = [first, *behind], [base, *bases]
        for start in starts:
            before[start], begun[start] = first, base
        each = list(map(id, told))
        return starts, [
            _summed(each[start:end], scores[start:end])
            + self._paired(before[start:end], begun[start:end], signs[start:end])
            for start, end in pairwise(starts)
        ]

    def _paired(self, before: Sequence[str], begun: Sequence[int], signs: Sequence[str]) -> float:
        """The score of the pairs in a sentence, each counted once."""
        known = compress(zip(before, begun, signs, strict=True), map(contains, before, signs))
        numbers = {base + behind.index(sign) for behind, base, sign in known}
        return sum(map(self._pair_scores.__getitem__, numbers)) if numbers else 0.0

    def _all_of(self, words: Sequence[str]) -> list[_Heard]:
        try:
            return list(map(self._heard.__getitem__, map(hash, words)))
        except KeyError:  # as a rule there are a few words that were not asked before
            return self._hear(words)

    def _hear(self, words: Sequence[str]) -> list[_Heard]:
        """What is known of words; what is new among them is remembered."""
        heard = self._heard
        told = {word: heard.get(hash(word)) for word in words}
        new = [word for word, known in told.items() if known is None]
        judged = dict(zip(new, self._judged(new), strict=True))
        if len(heard) + len(new) > MOST:
            # Another one, since another thread may be reading this one.
            self._heard = heard = {}
        heard.update([(hash(word), known) for word, known in judged.items()][:MOST])
        return [told[word] or judged[word] for word in words]

    def _judged(self, words: Sequence[str]) -> Iterator[_Heard]:
        numbers = {word: self._words.number(word) for word in words if spoken(word) == word}
        # All at once, as each look-up of letters takes a while.
        scores = self._letters.scores([word for word, number in numbers.items() if number < 0])
        for word in words:
            number = numbers.get(word)
            if number is None:
                yield self._name
            elif number < 0:
                yield scores[word], UNHEARD, "", 0
            else:
                yield self._of_number(number)

    def _of_number(self, number: int) -> _Heard:
        score = float(self._word_scores[number]) if number >= 0 else 0.0
        return score, sign(number + 1), *self._pairs.behind(number + 1)


def _summed(said: Sequence[int], scores: Sequence[float]) -> float:
    """The sum of the scores of words, each counted once; all names are one."""
    if len(set(said)) == len(said):
        return sum(scores)
    return sum(dict(zip(said, scores, strict=True)).values())


def _ends(text: str, words: Words) -> list[int]:
    """The words that begin a new sentence, by their index."""
    found = [0]
    for end in _SENTENCE_END.finditer(text, words[0][1], words[-1][0]):
        index = bisect(words, (end.start(),), found[-1])
        if index > found[-1] and words[index][0] - words[index - 1][1] > 1:
            found.append(index)
    return found[1:]


def kept_of(
    told: Mapping[str, float],
    constant: float,
    said: Sequence[Sequence[str]],
    known: Set[str] = frozenset(),
) -> Kept:
    """What the weights say of whole words, of pairs of them and of letters.

    `said` holds the words of each example, `known` those of them that are no names.
    """
    words: dict[str, float] = {}
    pairs: set[str] = set()
    for sentence in said:
        before = ""
        for word in map(spoken, sentence):
            if word not in words:
                letters = () if word == NAME else grams(word)
                words[word] = told.get(f" {word}", 0.0) + sum(told.get(gram, 0.0) for gram in letters)
            pairs.add(pair(before, word))
            before = word
    words |= {name[1:]: weight for name, weight in told.items() if name.startswith(f" {SIGN}")}
    glossary = Glossary.of(words)
    numbers = {"": 0} | {word: number for number, word in enumerate(glossary.words(), 1)}
    telling = {
        (numbers[before], numbers[word]): told[one]
        for one in pairs
        for before, _, word in (one.partition(" "),)
        if abs(told.get(one, 0.0)) >= SLIGHT
    }
    grams_told = [one for one, weight in told.items() if " " not in one and abs(weight) >= SLIGHT]
    gram_numbers = numbered(grams_told)
    order = gram_numbers.argsort()
    paired = Pairs.of(telling)
    return Kept(
        words=glossary.written,
        word_scores=np.array([words[one] for one in glossary.words()], np.float32),
        begins=paired.begins,
        seconds=paired.seconds,
        pair_scores=np.array([telling[one] for one in sorted(telling)], np.float32),
        grams=gram_numbers[order],
        gram_scores=np.array([told[one] for one in grams_told], np.float32)[order],
        constant=constant,
        common=np.array([one in known for one in glossary.words()], np.uint8),
    )
