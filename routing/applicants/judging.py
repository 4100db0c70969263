"""Tells whether a message asks to rank, score, compare, choose or size up applicants.

The EU AI Act counts systems that evaluate candidates as high-risk (Annex III point 4(a)), so no model is
asked to. The cues are words (`cues.toml`); this module says what they mean together. A request names people
who apply, or leans on what is around it (a CV, a thread about applicants), and wants them judged. What serves
another purpose takes cues back: a question about the law, a letter, a list of interview questions.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from math import inf

from routing.applicants.cues import WORK, cues_of
from routing.applicants.kinds import DERIVED, ELSEWHERE, JUDGING, KINDRED, MODEL, PERSONAL, PURPOSES
from routing.applicants.people import People, names, people_of
from routing.applicants.phrasing import Phrasing
from routing.applicants.weighing import is_judging
from routing.intents.request import Wish, wish
from routing.vocabulary import UNKNOWN, Intent

JUDGING_RULE = "rule.applicants"
"""What an intent's evidence says where this module decided."""
FILE_RULE = "rule.file.applicant"
"""What an intent's evidence says where it rests on the name of a file, which is read by itself."""
_CLAUSE = re.compile(r"[,.;:?!\n]")

ENOUGH = 3.5
"""From here on a request is one to judge people: applicants (2.0) and a plain cue of judging, for one."""
APPLICANTS, HIRING = 2.0, 1.5
"""How surely the words speak of people who apply, or of a place to fill."""
SOMEBODY = 0.0
"""The same for a person of whom nothing is said but what judges: it takes two kinds of judging."""
OTHERWISE = 0.5
"""What the latter two lose where the intent model is sure of another kind of work."""
AROUND = 1.5
"""The same for what stands around the request: a file, a paste, the thread."""
LOOKED_AT = 4_000
"""Characters of one surrounding text that are read."""

LIKELY, MEANT, SURE, CERTAIN = 0.4, 0.6, 0.75, 0.85
"""The confidences from which the intent model's opinion counts; below the first, the intent is unclear, and
from the second on another kind of work is understood."""


def asks_to_judge_applicants(
    text: str,
    around: Iterable[str] = (),
    *,
    taken_for: Intent | None = None,
    asked: Wish | None = None,
    by: Phrasing | None = None,
) -> bool:
    """Whether applicants are to be judged.

    `around` holds names and texts of files and the thread's earlier lines; `taken_for` is what the intent
    model made out, if it had to guess; `asked` is the `wish` of the text, where somebody has it already.
    `by` is what was learnt of phrasing: where there is none, the cues decide alone.

    >>> asks_to_judge_applicants("Which of the two candidates is stronger?")
    True
    >>> asks_to_judge_applicants("Write a rejection to the candidates")
    False
    >>> asks_to_judge_applicants("Which of the two release candidates is faster?")
    False
    """
    asked = asked or wish(text)
    request = asked.text
    said = cues_of(request)
    near = cache(lambda: mentions_applicants(text) or any(map(mentions_applicants, around)))
    cued = _is_cued(text, request, said, near, taken_for)
    if by is None:
        return cued
    otherwise = asked.code or _is_otherwise(taken_for)
    return is_judging(request, said, cued=cued, otherwise=otherwise, near=near, by=by)


def _is_cued(
    text: str, request: str, said: frozenset[str], near: Callable[[], bool], taken_for: Intent | None
) -> bool:
    """Whether the cues say so; `near` is whether the text or what stands around it speaks of them."""
    found = set(said) | _opinion(taken_for)
    if "take" in found and "applicant" not in found and not _asks_whom_to_take(request, said):
        found.discard("take")
    kinds = _kinds(found)
    if kinds <= MODEL and not _kinds(found | _of_the_whole(text, request, said)):
        return False
    if names(request):
        found.add("named")
    people = _people(found, kinds, near)
    return people + sum(JUDGING[kind] for kind in kinds) >= ENOUGH


def _of_the_whole(text: str, request: str, said: frozenset[str]) -> frozenset[str]:
    """The cues of the text with what came along; mostly it is all request, and they are known by now."""
    near = text[:LOOKED_AT]
    return said if " ".join(near.split()) == request else cues_of(near)


def _opinion(taken_for: Intent | None) -> set[str]:
    """What the intent model thinks, as a cue."""
    if taken_for is None:
        return set()
    if taken_for.name == UNKNOWN or taken_for.confidence < LIKELY:
        return {"unclear"}
    if taken_for.name != "applicant_screening":
        return {"otherwise"} if taken_for.name not in KINDRED and taken_for.confidence >= CERTAIN else set()
    if taken_for.evidence[:1] == (FILE_RULE,):
        return set()
    return {"surely"} if taken_for.confidence >= SURE else {"likely"}


def _is_otherwise(taken_for: Intent | None) -> bool:
    """Whether the intent model understands another kind of work."""
    if taken_for is None or taken_for.name in {UNKNOWN, "applicant_screening"}:
        return False
    return taken_for.confidence >= MEANT


def mentions_applicants(text: str) -> bool:
    """Whether the words speak of people who apply.

    >>> mentions_applicants("Afslag til kandidaten"), mentions_applicants("Afslag på ferie")
    (True, False)
    """
    return "applicant" in cues_of(text[:LOOKED_AT])


def speaks_of_hiring(text: str) -> bool:
    """Whether the words speak of people who apply, or of a place to fill.

    >>> speaks_of_hiring("Hvem får stillingen?"), speaks_of_hiring("Hvem får kagen?")
    (True, False)
    """
    near = text[:LOOKED_AT]
    return people_of(near, cues_of(near))[1] >= People.HIRING


def _asks_whom_to_take(text: str, said: frozenset[str]) -> bool:
    """`Who knows the rules, and do you get one at reception?` does not: the words stand in two clauses."""
    wanted = DERIVED["who_to_take"]
    return wanted <= said and any(wanted <= cues_of(clause) for clause in _CLAUSE.split(text))


def _kinds(found: set[str]) -> set[str]:
    """The kinds of judging that remain when lawful purposes have taken back theirs."""
    kinds = set(found & JUDGING.keys()) | {kind for kind, parts in DERIVED.items() if parts <= found}
    if "applicant" not in found:
        kinds.discard("unclear")
    for purpose, taken_back in PURPOSES.items():
        if purpose in found and not (purpose == "law" and found & {"pointing", "push"}):
            kinds -= taken_back | MODEL
    return kinds


def _people(found: set[str], kinds: set[str], near: Callable[[], bool]) -> float:
    """How surely applicants are meant; minus infinity where nothing speaks of people."""
    if "applicant" in found:
        return APPLICANTS
    if found & {"advert", "namesake"} or ("thing" in found and not {"named", "hiring"} <= found):
        return -inf
    if near():
        return AROUND
    if found & ELSEWHERE and not found & WORK:
        return -inf
    return _somebody(found, kinds) - OTHERWISE * ("otherwise" in found)


def _somebody(found: set[str], kinds: set[str]) -> float:
    """The same where neither the words nor what stands around them speak of applicants."""
    person = bool(found & {"person", "named", "whom"})
    work = "workplace" in found or ("occupation" in found and kinds & PERSONAL)
    if "hiring" in found or (person and work):
        return HIRING
    meant = "surely" in kinds or ("likely" in kinds and found & {"person", "named", "who"})
    return SOMEBODY if meant or (person and kinds & PERSONAL) else -inf
