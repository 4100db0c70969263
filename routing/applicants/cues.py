"""The cues of a text: which kinds of words about applicants and about judging it holds."""

from functools import cache
from importlib import resources

from routing.intents.lexicon import Lexicon, read
from routing.intents.spelling import words


def cues_of(text: str) -> frozenset[str]:
    """The cues of a text; a candidate who is no person ("release candidate") counts as none."""
    counts = lexicon().of_text(words(text))
    found = set(counts)
    if counts.get("namesake", 0) >= counts.get("applicant", 0):
        found.discard("applicant")
    return frozenset(found)


@cache
def lexicon() -> Lexicon:
    """The cues that come with the product."""
    return read(resources.files(__package__).joinpath("cues.toml").read_text(encoding="utf-8"))
