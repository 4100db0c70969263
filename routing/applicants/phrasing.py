"""How people ask to have applicants judged, in whatever words: a classifier of sentences beside the cues.

The cues (`routing.applicants.judging`) are part of what it reads, so that it weighs them with the words.
"""

from collections.abc import Set
from functools import cache

from routing.applicants.cues import cues_of
from routing.intents.request import wish
from routing.sensitivity.sentences.classifier import Classifier, plain_words
from routing.sensitivity.sentences.labelled import shipped as examples
from routing.sensitivity.text.words import Words

SURELY = 1.5
"""The score from which on judging is asked for, whether the cues say so or not."""
HARDLY = -3.0
"""The score below which it is not, whatever the cues say."""

_OTHERS = frozenset({"namesake", "election", "thing"})
"""Cues of candidates who apply for nothing, and of things: their sentences sound the same."""


def is_judging(request: str, cues: Set[str], *, cued: bool, by: Classifier) -> bool:
    """Whether a request is to judge applicants; `cued` says whether it is by its cues."""
    if cues & _OTHERS:
        return cued
    score = by.best(request, _read(request, cues)).score
    return score >= (HARDLY if cued else SURELY)


@cache
def shipped() -> Classifier:
    """The classifier of the examples that come with the product, learnt when it is first needed."""
    return Classifier.learnt(examples(__package__), _asked)


def _asked(text: str) -> Words:
    request = wish(text).text
    return _read(request, cues_of(request))


def _read(request: str, cues: Set[str]) -> Words:
    """The words of a request, and its cues as if they stood at its end."""
    end = len(request)
    return (*plain_words(request), *((end, end, f"§{cue}") for cue in sorted(cues)))
