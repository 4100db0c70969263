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

from routing.applicants import phrasing
from routing.applicants.cues import cues_of
from routing.intents.request import Wish, wish
from routing.sensitivity.names.first_names import AMBIGUOUS, FIRST_NAMES
from routing.sensitivity.sentences.classifier import Classifier
from routing.vocabulary import UNKNOWN, Intent

JUDGING_RULE = "rule.applicants"
"""What an intent's evidence says where this module decided."""
FILE_RULE = "rule.file.applicant"
"""What an intent's evidence says where it rests on the name of a file, which is read by itself."""
_CAPITALISED = re.compile(r"\b[^\W\d_][^\W\d_]+\b")
_CLAUSE = re.compile(r"[,.;:?!\n]")
_FIRST_NAMES = FIRST_NAMES - AMBIGUOUS

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

JUDGING = {
    "rank": 2.0, "score": 2.0, "choose": 2.0, "suit": 2.0, "best": 1.5, "character": 1.5, "compare": 1.5,
    "predict": 2.0, "opinion": 1.5, "on_paper": 2.0, "who_to_take": 2.0, "verdict": 2.0, "fill_in": 2.0,
    "protected": 2.0, "read_off": 3.5, "likely": 1.5, "surely": 2.0, "unclear": 1.5,
}  # fmt: skip
"""Kinds of judging and how plainly each one says so. `likely`, `surely` and `unclear` are the intent model's
opinion: work with applications is declined, unless another kind of work is understood or a lawful purpose."""

LIKELY, SURE, CERTAIN = 0.4, 0.75, 0.85
"""The confidences from which the intent model's opinion counts; below the first, the intent is unclear."""
MODEL = frozenset({"likely", "surely", "unclear"})

DERIVED: dict[str, frozenset[str]] = {
    "who_to_take": frozenset({"who", "take"}),
    "read_off": frozenset({"feeling", "medium"}),
    "fill_in": frozenset({"fill", "sheet"}),
}
"""Kinds that two cues make together."""

KINDRED = frozenset({"job_posting", "hr_mail"})
"""Other work that speaks of the same people in the same words."""
PERSONAL = frozenset({"suit", "who_to_take", "predict", "protected", "read_off", "on_paper"})
"""Kinds of judging that speak of a place to fill even where no other word does."""

PURPOSES: dict[str, frozenset[str]] = {
    "law": frozenset(JUDGING),
    "neutral": frozenset({"score", "suit", "character", "opinion", "best", "predict", "protected"}),
    "letter": frozenset(
        {"choose", "opinion", "who_to_take", "predict", "compare", "suit", "character", "protected"}
    ),
    "questions": frozenset(JUDGING) - {"rank", "compare", "fill_in"},
    "translate": frozenset(JUDGING) - {"rank", "score", "choose"},
    "advert": frozenset({"best", "choose", "character", "who_to_take", "compare", "protected"}),
    "arrange": frozenset({"choose", "who_to_take", "opinion", "best", "compare", "predict"}),
    "papers": frozenset({"suit", "who_to_take", "compare", "protected"}),
    "contact": frozenset({"suit", "who_to_take", "verdict", "compare"}),
    "counting": frozenset(JUDGING) - {"rank", "choose", "score", "verdict"},
    "facts": frozenset(),
    "own": frozenset(JUDGING) - {"rank", "compare"},
    "anonymise": frozenset({"protected", "character", "choose"}),
    "thing": frozenset({"best", "compare", "suit", "who_to_take"}),
    "election": frozenset({"choose", "predict", "opinion", "best"}),
}
"""What a lawful purpose takes back beside the model's opinion: the kinds of judging that its own words sound
like."""


def asks_to_judge_applicants(
    text: str,
    around: Iterable[str] = (),
    *,
    taken_for: Intent | None = None,
    asked: Wish | None = None,
    classifier: Classifier | None = None,
) -> bool:
    """Whether applicants are to be judged.

    `around` holds names and texts of files and the thread's earlier lines; `taken_for` is what the intent
    model made out, if it had to guess; `asked` is the `wish` of the text, where somebody has it already.
    `classifier` is that of `routing.applicants.phrasing`: where there is none, the cues decide alone.

    >>> asks_to_judge_applicants("Which of the two candidates is stronger?")
    True
    >>> asks_to_judge_applicants("Write a rejection to the candidates")
    False
    >>> asks_to_judge_applicants("Which of the two release candidates is faster?")
    False
    """
    request = (asked or wish(text)).text
    said = cues_of(request)
    near = cache(lambda: any(map(mentions_applicants, around)))
    cued = _is_cued(text, request, said, near, taken_for)
    return (
        cued
        if classifier is None
        else phrasing.is_judging(request, said, cued=cued, near=near, by=classifier)
    )


def _is_cued(
    text: str, request: str, said: frozenset[str], near: Callable[[], bool], taken_for: Intent | None
) -> bool:
    """Whether the cues say so; `near` is whether what stands around speaks of applicants."""
    found = set(said) | _opinion(taken_for)
    if "take" in found and "applicant" not in found and not _asks_whom_to_take(request, said):
        found.discard("take")
    kinds = _kinds(found)
    if kinds <= MODEL and not _kinds(found | _of_the_whole(text, request, said)):
        return False
    if _names(request):
        found.add("named")
    people = _people(found, kinds, text, near)
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


def mentions_applicants(text: str) -> bool:
    """Whether the words speak of people who apply.

    >>> mentions_applicants("Afslag til kandidaten"), mentions_applicants("Afslag på ferie")
    (True, False)
    """
    return "applicant" in cues_of(text[:LOOKED_AT])


def _asks_whom_to_take(text: str, said: frozenset[str]) -> bool:
    """`Who knows the rules, and do you get one at reception?` does not: the words stand in two clauses."""
    wanted = DERIVED["who_to_take"]
    return wanted <= said and any(wanted <= cues_of(clause) for clause in _CLAUSE.split(text))


def _names(text: str) -> bool:
    """Whether a first name stands in a text, in the nominative or with a genitive s."""
    candidates = (word.lower() for word in _CAPITALISED.findall(text) if word[0].isupper())
    return any(word in _FIRST_NAMES or word.removesuffix("s") in _FIRST_NAMES for word in candidates)


def _kinds(found: set[str]) -> set[str]:
    """The kinds of judging that remain when lawful purposes have taken back theirs."""
    kinds = set(found & JUDGING.keys()) | {kind for kind, parts in DERIVED.items() if parts <= found}
    if "applicant" not in found:
        kinds.discard("unclear")
    for purpose, taken_back in PURPOSES.items():
        if purpose in found and not (purpose == "law" and found & {"pointing", "push"}):
            kinds -= taken_back | MODEL
    return kinds


def _people(found: set[str], kinds: set[str], text: str, near: Callable[[], bool]) -> float:
    """How surely applicants are meant; minus infinity where nothing speaks of people."""
    if "applicant" in found:
        return APPLICANTS
    person = bool(found & {"person", "named", "whom"})
    if found & {"advert", "namesake"} or ("thing" in found and not {"named", "hiring"} <= found):
        return -inf
    if mentions_applicants(text) or near():
        return AROUND
    if "hiring" in found or (person and "workplace" in found):
        return HIRING - OTHERWISE * ("otherwise" in found)
    meant = "surely" in kinds or ("likely" in kinds and found & {"person", "named", "who"})
    if meant or (person and kinds & PERSONAL):
        return SOMEBODY - OTHERWISE * ("otherwise" in found)
    return -inf
