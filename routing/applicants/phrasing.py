"""How people ask to have applicants judged, in whatever words: a classifier of sentences beside the cues.

It reads the words alone: what the cues (`routing.applicants.judging`) say decides how much is asked of it.
"""

from collections.abc import Callable, Set
from functools import cache

from routing.intents.request import wish
from routing.sensitivity.sentences.classifier import Classifier, plain_words
from routing.sensitivity.sentences.labelled import shipped as examples
from routing.sensitivity.text.words import Words

SURELY, SURELY_NEAR = 0.5, 0.0
"""The score from which on judging is asked for though no cue says so; the latter where what stands around
speaks of applicants, since a follow-up says little by itself."""
HARDLY = -1.5
"""The score below which it is not, whatever the cues say."""

_OTHERS = frozenset({"namesake", "election", "thing"})
"""Cues of candidates who apply for nothing, and of things: their sentences sound the same."""


def is_judging(request: str, cues: Set[str], *, cued: bool, near: Callable[[], bool], by: Classifier) -> bool:
    """Whether a request is to judge applicants; `cued` says whether it is by its cues, `near` whether what
    stands around it speaks of applicants: that may be long, and is read only where it decides."""
    if cues & _OTHERS and not {"thing", "whom"} <= cues:
        return cued
    score = by.score(request)
    if cues & _OTHERS:
        return cued or (score >= SURELY and near())
    if cued:
        return score >= HARDLY
    return score >= SURELY or (score >= SURELY_NEAR and near())


@cache
def shipped() -> Classifier:
    """The classifier of the examples that come with the product, learnt when it is first needed."""
    return Classifier.learnt(examples(__package__), _asked)


def _asked(text: str) -> Words:
    return plain_words(wish(text).text)
