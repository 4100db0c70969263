"""Of whom a request speaks: of people who apply, of a place to fill, of somebody, or of nobody."""

import re
from collections.abc import Set
from enum import IntEnum

from routing.sensitivity.names.first_names import AMBIGUOUS, FIRST_NAMES

NAMED = "named"
"""The cue of a request in which a given name stands."""
_CAPITALISED = re.compile(r"\b[^\W\d_][^\W\d_]+\b")
_FIRST_NAMES = FIRST_NAMES - AMBIGUOUS


class People(IntEnum):
    """How surely a request speaks of people who apply."""

    NOBODY = 0
    SOMEBODY = 1
    """A name, or a word such as `she`, `who`, `welder`."""
    HIRING = 2
    """A place to fill, or a choice between people at work."""
    APPLICANTS = 3


def people_of(request: str, cues: Set[str]) -> tuple[Set[str], People]:
    """The cues of a request with `NAMED` if a name stands in it, and of whom it speaks."""
    found = cues | {NAMED} if names(request) else cues
    if "applicant" in found:
        return found, People.APPLICANTS
    if "hiring" in found:
        return found, People.HIRING
    if found & {"person", "whom", "occupation", NAMED}:
        return found, People.SOMEBODY
    return found, People.NOBODY


def names(text: str) -> bool:
    """Whether a first name stands in a text, in the nominative or with a genitive s."""
    candidates = (word.lower() for word in _CAPITALISED.findall(text) if word[0].isupper())
    return any(word in _FIRST_NAMES or word.removesuffix("s") in _FIRST_NAMES for word in candidates)
