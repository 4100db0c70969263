"""The cues of a text: which kinds of words about applicants and about judging it holds."""

from functools import cache
from importlib import resources

from routing.intents.lexicon import Lexicon, read
from routing.intents.spelling import words

WORK = frozenset({"hiring", "occupation", "career"})
"""Cues of work for people: beside one, a candidate is no coffee machine."""


def cues_of(text: str) -> frozenset[str]:
    """The cues of a text; a candidate who is no person ("release candidate") counts as none."""
    counts = lexicon().of_text(words(text))
    found = set(counts)
    others = counts.get("namesake", 0)
    if "thing" in found and not found & WORK:
        others = max(others, counts.get("nominee", 0))
    if others >= counts.get("applicant", 0):
        found.discard("applicant")
    return frozenset(found)


@cache
def lexicon() -> Lexicon:
    """The cues that come with the product."""
    return read(resources.files(__package__).joinpath("cues.toml").read_text(encoding="utf-8"))
