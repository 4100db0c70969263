"""Scores sentences by the words, pairs of words and letters that they are made of.

Each sentence is scored by itself and together with its neighbours, and the best of a text counts: what is
told in one sentence is not outweighed by the rest.
"""

from bisect import bisect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, repeat
from math import inf, log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from routing.sensitivity.sentences.features import NAME, NAMES, features, grams, pair, spoken
from routing.sensitivity.sentences.labelled import NONE, Labelled
from routing.sensitivity.sentences.letters import Letters
from routing.sensitivity.sentences.training import counts, fit
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.verdicts import Verdicts, hashed
from routing.sensitivity.text.words import Words, lowered, words_in

Singles = NDArray[np.float32]

RARER: float = 1.0
"""What more is asked of each sentence where there are e times as many: a long text would else have a false
one."""
TOGETHER = 3
"""Sentences that are read together at most, besides each alone."""
SLIGHT = 0.01
"""A weight that is not worth its memory."""
_NAMES = dict.fromkeys(NAMES, NAME)
_SENTENCE_END = Expression(r"[.!?;\n]")

NOTHING = -inf
"""The score of a text without words."""


class Told(NamedTuple):
    """What a text tells most."""

    score: float
    """The logarithm of the odds as the examples had them, less what a long text is asked."""
    start: int
    end: int
    """Where the sentence or sentences stand."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What has to be kept to have the classifier back."""

    words: tuple[str, ...]
    word_scores: Singles
    """Of each word with all its letters."""
    pairs: tuple[str, ...]
    pair_scores: Singles
    grams: str
    """One behind the other; each has `GRAM` letters."""
    gram_scores: Singles
    constant: float


def plain_words(text: str) -> Words:
    """The words of a text as they stand."""
    return words_in(lowered(text))


class Classifier:
    """Scores sentences; knows no text and no name of the examples, only single words and pairs of them."""

    def __init__(self, kept: Kept) -> None:
        self.kept = kept
        self._words = dict(zip(kept.words, kept.word_scores.tolist(), strict=True))
        self._pairs = dict(zip(kept.pairs, kept.pair_scores.tolist(), strict=True))
        self._new = Verdicts(Letters(kept.grams, kept.gram_scores).scores)
        """Of what no example has; all of a text at once, as each look-up of letters takes a while."""

    @staticmethod
    def learnt(examples: Sequence[Labelled], words: Callable[[str], Words] = plain_words) -> "Classifier":
        """Learn from messages: a few seconds for thousands of them. `words` says what is read of a text."""
        said = [[word for _, _, word in words(example.text)] for example in examples]
        matrix, names = counts([features(words) for words in said])
        told = np.array([example.label != NONE for example in examples])
        weights, constant = fit(matrix, told)
        return Classifier(_kept(dict(zip(names, weights.tolist(), strict=True)), constant, said))

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
        score = best + self.kept.constant - RARER * log(len(scores))
        return Told(score, words[starts[first]][0], words[starts[last] - 1][1])

    def score(self, text: str) -> float:
        """How much the text tells: the best of its sentences."""
        return self.best(text, plain_words(text)).score

    def _sentences(self, text: str, words: Words) -> tuple[list[int], list[float]]:
        """Where each sentence begins, counted in words, and the last one ends; and what each scores."""
        starts = [0, *_ends(text, words), len(words)]
        written = [word for _, _, word in words]
        said = list(map(_NAMES.get, written, written))
        told = self._told(said)
        before = ["", *said]
        for start in starts:
            before[start] = ""
        pairs = list(map(" ".join, zip(before, said, strict=False)))
        paired = list(map(self._pairs.get, pairs, repeat(0.0)))
        return starts, [
            _summed(said[start:end], told[start:end]) + _summed(pairs[start:end], paired[start:end])
            for start, end in pairwise(starts)
        ]

    def _told(self, said: Sequence[str]) -> list[float]:
        """The score of each word; what no example has is scored by its letters."""
        unheard = set(said).difference(self._words)
        if not unheard:
            return list(map(self._words.__getitem__, said))
        new = self._new.among(hashed(unheard))
        return list(map(self._words.get, said, map(new.get, said, repeat(0.0))))


def _summed(said: Sequence[str], scores: Sequence[float]) -> float:
    """The sum of the scores of words or pairs, each counted once."""
    if len(set(said)) == len(said):
        return sum(scores)
    return sum(dict(zip(said, scores, strict=True)).values())


def _ends(text: str, words: Words) -> list[int]:
    """The words that begin a new sentence, by their index."""
    found = [0]
    for sign in _SENTENCE_END.finditer(text, words[0][1], words[-1][0]):
        index = bisect(words, (sign.start(),), found[-1])
        if index > found[-1] and words[index][0] - words[index - 1][1] > 1:
            found.append(index)
    return found[1:]


def _kept(told: Mapping[str, float], constant: float, said: Sequence[Sequence[str]]) -> Kept:
    """What the weights say of whole words, of pairs of them and of letters."""
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
    telling = sorted(one for one in pairs if abs(told.get(one, 0.0)) >= SLIGHT)
    single = sorted(one for one, weight in told.items() if " " not in one and abs(weight) >= SLIGHT)
    ordered = sorted(words)
    return Kept(
        words=tuple(ordered),
        word_scores=np.array([words[one] for one in ordered], np.float32),
        pairs=tuple(telling),
        pair_scores=np.array([told[one] for one in telling], np.float32),
        grams="".join(single),
        gram_scores=np.array([told[one] for one in single], np.float32),
        constant=constant,
    )
