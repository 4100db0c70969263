"""Tells whether a message asks to rank, score, compare, choose or size up applicants.

The EU AI Act counts systems that evaluate candidates as high-risk (Annex III point 4(a)), so no model is
asked to. The cues are words (`cues.toml`); this module says what they mean together. A request names people
who apply, or leans on what is around it (a CV, a thread about applicants), and wants them judged. What serves
another purpose takes cues back: a question about the law, a letter, a list of interview questions.
"""

from collections.abc import Iterable
from functools import cache
from importlib import resources
from math import inf

from routing.intents.lexicon import Lexicon, read
from routing.intents.request import wish
from routing.intents.spelling import words

JUDGING_RULE = "rule.applicants"
"""What an intent's evidence says where this module decided."""
ENOUGH = 3.5
"""From here on a request is one to judge people: applicants (2.0) and a plain cue of judging, for one."""
APPLICANTS, HIRING = 2.0, 1.5
"""How surely the words speak of people who apply, or of a place to fill."""
AROUND = 1.5
"""The same for what stands around the request: a file, a paste, the thread."""
LOOKED_AT = 4_000
"""Characters of one surrounding text that are read."""

JUDGING = {
    "rank": 2.0, "score": 2.0, "choose": 2.0, "suit": 2.0, "best": 1.5, "character": 1.5, "compare": 1.5,
    "predict": 2.0, "opinion": 1.5, "on_paper": 2.0, "who_to_take": 2.0,
    "likely": 1.5,
}  # fmt: skip
"""Kinds of judging and how plainly each one says so; `likely` is the intent model's opinion."""

PURPOSES: dict[str, frozenset[str]] = {
    "law": frozenset(JUDGING),
    "neutral": frozenset({"likely", "score", "suit", "character", "opinion", "best", "predict"}),
    "letter": frozenset(
        {"likely", "choose", "opinion", "who_to_take", "predict", "compare", "suit", "character"}
    ),
    "questions": frozenset(JUDGING) - {"rank", "compare"},
    "translate": frozenset(JUDGING) - {"rank", "score", "choose"},
    "advert": frozenset({"likely", "best", "choose", "character", "who_to_take", "compare"}),
    "arrange": frozenset({"likely", "choose", "who_to_take", "opinion", "best", "compare", "predict"}),
    "papers": frozenset({"likely", "suit", "score", "choose", "who_to_take", "compare"}),
    "contact": frozenset({"likely", "suit", "who_to_take"}),
    "counting": frozenset(JUDGING) - {"rank", "choose"},
    "thing": frozenset({"likely", "best", "compare", "suit", "who_to_take"}),
    "election": frozenset({"likely", "choose", "predict", "opinion", "best"}),
}
"""What a lawful purpose takes back: the kinds of judging that its own words sound like."""


def asks_to_judge_applicants(text: str, around: Iterable[str] = (), *, likely: bool = False) -> bool:
    """Whether applicants are to be judged.

    `around` holds names and texts of files and the thread's earlier lines; `likely` says that the intent
    model takes the message for one about applicants.

    >>> asks_to_judge_applicants("Which of the two candidates is stronger?")
    True
    >>> asks_to_judge_applicants("Write a rejection to the candidates")
    False
    """
    found = _cues(wish(text).text) | ({"likely"} if likely else set())
    kinds = _kinds(found)
    if not kinds:
        return False
    people = _people(found, (text, *around))
    return people + sum(JUDGING[kind] for kind in kinds) >= ENOUGH


def mentions_applicants(text: str) -> bool:
    """Whether the words speak of people who apply.

    >>> mentions_applicants("Afslag til kandidaten"), mentions_applicants("Afslag på ferie")
    (True, False)
    """
    return "applicant" in _cues(text[:LOOKED_AT])


def _cues(text: str) -> set[str]:
    return set(cues().of_text(words(text)))


def _kinds(found: set[str]) -> set[str]:
    """The kinds of judging that remain when lawful purposes have taken back theirs."""
    kinds = found & JUDGING.keys()
    if {"who", "take"} <= found:
        kinds.add("who_to_take")
    for purpose, taken_back in PURPOSES.items():
        if purpose in found and not (purpose == "law" and found & {"pointing", "push"}):
            kinds -= taken_back
    return kinds


def _people(found: set[str], around: Iterable[str]) -> float:
    """How surely applicants are meant; minus infinity where nothing speaks of people."""
    if "applicant" in found:
        return APPLICANTS
    if found & {"thing", "advert"}:
        return -inf
    if any("applicant" in _cues(one[:LOOKED_AT]) for one in around):
        return AROUND
    if "hiring" in found:
        return HIRING
    if "likely" in found:
        return HIRING - JUDGING["likely"]
    return -inf


@cache
def cues() -> Lexicon:
    """The cues that come with the product."""
    return read(resources.files(__package__).joinpath("cues.toml").read_text(encoding="utf-8"))
