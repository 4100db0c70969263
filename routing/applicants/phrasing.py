"""How people ask to have applicants judged, in whatever words: learnt from requests beside the cues.

A request is scored by its words, its letters, the words that begin its sentences, its cues and each two of
them: a word of judging says something else beside a supplier than beside an applicant. What few requests have
tells more of one than what many have, and each sign tells less the more words there are.
"""

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, combinations
from math import sqrt

import numpy as np

from routing.applicants.cues import cues_of
from routing.applicants.people import People, people_of
from routing.intents.request import wish
from routing.sensitivity.sentences import classifier
from routing.sensitivity.sentences.classifier import NOTHING, Classifier, Singles, plain_words
from routing.sensitivity.sentences.features import features, spoken
from routing.sensitivity.sentences.labelled import NONE, Labelled
from routing.sensitivity.sentences.labelled import shipped as examples
from routing.sensitivity.sentences.training import counts, fit, rarity

AROUND = "around"
"""The cue of a request around which applicants are spoken of: in a file, a paste, the thread."""
LOUD, LOUD_PAIR = 1.5, 0.7
"""How loud a cue and two of them are, where a word of the request is 1."""
SOME_WORDS = 4
"""Words that are added to those of a request before they quieten each other: a short one is not all noise."""
_SIGN = "§"
_EVERY = 2
"""Of so many messages that tell of people at work one is learnt from: all of them would take long."""
_BARE = 6
"""Words that a request has at least for somebody in it to be known without what stands around it."""
_TELLING = frozenset({"occupation", "career", "keep", "workplace"})
"""Cues that tell it in fewer words."""
_ELSEWHERE = 2
"""Of so many requests for ordinary work one is read as one beside applicants too."""
_SENTENCE = re.compile(r"[^.!?;:\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What has to be kept to have it back."""

    words: classifier.Kept
    signs: tuple[str, ...]
    """Cues, pairs of cues and words that begin sentences."""
    sign_scores: Singles


class Phrasing:
    """Scores requests; knows none of the examples, only words, pairs and cues of them."""

    def __init__(self, kept: Kept) -> None:
        self._words = Classifier(kept.words)
        self._signs = dict(zip(kept.signs, kept.sign_scores.tolist(), strict=True))

    @property
    def kept(self) -> Kept:
        """What it was made of."""
        return Kept(
            words=self._words.kept,
            signs=tuple(self._signs),
            sign_scores=np.array(list(self._signs.values()), np.float32),
        )

    @staticmethod
    def learnt(taught: Sequence[Labelled]) -> "Phrasing":
        """Learn from labelled messages: some seconds for thousands of them."""
        read = [one for number, example in enumerate(taught) for one in _readings(example, number)]
        said = [[word for _, _, word in plain_words(request)] for request, _, _ in read]
        seen = [
            features(words) | _strengths(request, cues)
            for words, (request, cues, _) in zip(said, read, strict=True)
        ]
        matrix, names = counts(seen)
        rare = rarity(matrix)
        quiet = np.array([_quietness(words) for words in said])
        weighed = replace(matrix, counts=matrix.counts * rare[matrix.columns] * quiet[matrix.rows])
        weights, constant = fit(weighed, np.array([judged for _, _, judged in read]))
        told = dict(zip(names, (weights * rare).tolist(), strict=True))
        signs = sorted(name for name in told if name.startswith(_SIGN))
        return Phrasing(
            Kept(
                words=classifier.kept_of(
                    {name: told[name] for name in told if not name.startswith(_SIGN)}, constant, said
                ),
                signs=tuple(signs),
                sign_scores=np.array([told[sign] * _loudness(sign) for sign in signs], np.float32),
            )
        )

    def score(self, request: str, cues: Set[str]) -> float:
        """The logarithm of the odds that a request is to judge applicants, as the examples had them.

        `cues` are those of the request, with those of `people_of`, and `AROUND` where it holds.
        """
        words = plain_words(request)
        if not words:
            return NOTHING
        signs: float = sum(self._signs.get(sign, 0.0) for sign in _signs(request, cues))
        told = (self._words.altogether(words) + signs) * _quietness([word for _, _, word in words])
        return told + self._words.constant


@cache
def shipped() -> Phrasing:
    """What is learnt from the examples that come with the product, when it is first needed."""
    taught = examples(__package__)
    return Phrasing.learnt([*taught, *_told_of_people({one.text for one in taught})])


def _told_of_people(known: Set[str]) -> list[Labelled]:
    """What else is told of people at work: of these matters nobody asks to have applicants judged."""
    told = examples("routing.sensitivity.matters")[::_EVERY]
    return [
        Labelled(one.text, NONE)
        for one in told
        if one.text not in known and "applicant" not in cues_of(one.text)
    ]


def _readings(example: Labelled, number: int) -> list[tuple[str, Set[str], bool]]:
    """How the example of a number is read: its request, its cues, whether it is to judge applicants.

    Whom "and the runner-up?" means is said around it alone; ordinary work is asked for in such a place too,
    though less often than anywhere else.
    """
    request = wish(example.text).text
    cues, people = people_of(request, cues_of(request))
    judged = example.label != NONE
    bare = people == People.SOMEBODY and len(request.split()) < _BARE and not cues & _TELLING
    if people > People.NOBODY and not bare:
        return [(request, cues, judged)]
    near = (request, cues | {AROUND}, judged)
    if judged:
        return [near]
    return [(request, cues, judged), *[near][: number % _ELSEWHERE == 0]]


def _signs(request: str, cues: Set[str]) -> list[str]:
    """What a request is looked at for besides its words, each once."""
    told = sorted(cues)
    begin = (plain_words(sentence)[:1] for sentence in _SENTENCE.findall(request))
    return [
        *(f"{_SIGN}{cue}" for cue in told),
        *(f"{_SIGN}{one}&{two}" for one, two in combinations(told, 2)),
        *dict.fromkeys(f"{_SIGN}^{spoken(word)}" for _, _, word in chain.from_iterable(begin)),
    ]


def _quietness(words: Sequence[str]) -> float:
    """How much each sign tells among so many different words."""
    return 1 / sqrt((len(set(words)) + SOME_WORDS) / 2)


def _strengths(request: str, cues: Set[str]) -> Counter[str]:
    return Counter({sign: _loudness(sign) for sign in _signs(request, cues)})


def _loudness(sign: str) -> float:
    if sign.startswith(f"{_SIGN}^"):
        return 1.0
    return LOUD_PAIR if "&" in sign else LOUD
