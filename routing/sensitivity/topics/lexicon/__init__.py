"""Words of the topics that the law protects most, in three languages.

A word stands for everything that begins with it, `word!` for itself alone, `sick_leave` is a phrase, and
`trennen~von` one word with another up to `REACH` characters behind it. A topic counts only where a
person is
near and nothing says that it is about something else (`routing.sensitivity.topics.protected`).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from routing.sensitivity.topics.lexicon import (
    applicants,
    beliefs,
    bodies,
    conditions,
    crime,
    employment,
    health,
)
from routing.sensitivity.topics.lexicon.predicates.slots import CERTAIN as CERTAIN

SURE, ALSO, HINT = 4, 3, 1
"""What a word weighs: said of people alone; of other things too; and only together with others like it."""
REACH = 48
HEAD = 4
"""Letters by which a word's entries are looked up."""

_FAMILIES = (health, conditions, employment, applicants, beliefs, bodies, crime)

WITHIN = {
    "sygemeld": "health", "sygefravær": "health", "krankschreib": "health", "krankmeld": "health",
    "barsels": "health", "schwerbehind": "health", "schwanger": "health", "gravid": "health",
    "operation": "health", "krebs": "health", "allergi": "health", "misbrug": "health",
    "alkohol": "health", "ansøger": "hr.applicant", "bewerber": "hr.applicant", "bewerbung": "hr.applicant",
    "gehalts": "hr.employee", "lønsed": "hr.employee", "lønforh": "hr.employee",
    "kündigungs": "hr.employee",
    "abmahn": "hr.employee", "advarsel": "hr.employee", "straffe": "art10",
    "prothese": "health", "protese": "health", "gewerkschaft": "art9.union",
}  # fmt: skip
"""Stems that are looked for inside of long words too, as Danish and German build them; they weigh `ALSO`."""

_PAIRS = {
    "health": (
        "body ailment", "ailment doctor", "ailment away", "doctor away", "doctor mood", "doctor death",
        "mood sleep",
        "mood focus", "mood away", "mood death", "sleep focus", "death family", "baby expecting",
        "substance using",
    ),
    "hr.employee": (
        "lateness often", "conduct judging", "conduct often", "leaving job", "money paper",
        "touching bodyparts",
        "contacting intimate",
    ),
    "art9.origin": ("papers lacking",),
    "art9.sexuality": ("secret partner",),
    "art10": ("stuff place", "authority suspicion"),
}  # fmt: skip
"""Kinds of hints that belong together."""


class Entry(NamedTuple):
    """A word or phrase of the lexicon, as it stands in a text: lower case, with spaces."""

    stem: str
    rule: str
    weight: int
    alone: bool
    """The word itself, not what begins with it."""
    then: str
    """What has to follow within `REACH`; empty for nothing."""
    kind: str
    """What it speaks of; two words of one kind say no more than one."""


class Entries(NamedTuple):
    """Everything that begins with the same letters."""

    stems: tuple[str, ...]
    entries: tuple[tuple[str, Entry], ...]
    """By their stem, the heaviest and longest first."""


def _listed() -> Iterator[tuple[str, int, str, str]]:
    """Rule, weight, kind and words of every list."""
    for family in _FAMILIES:
        for name, weight in (("SURE", SURE), ("ALSO", ALSO)):
            topics: Mapping[str, str] = getattr(family, name, {})
            for rule, words in topics.items():
                yield rule, weight, "", words
        hints: Mapping[str, Mapping[str, str]] = getattr(family, "HINTS", {})
        for rule, kinds in hints.items():
            for kind, words in kinds.items():
                yield rule, HINT, kind, words


def _entries() -> Iterator[Entry]:
    for rule, weight, kind, words in _listed():
        for word in words.split():
            stem, _, then = word.replace("_", " ").partition("~")
            plain = stem.removesuffix("!")
            yield Entry(plain, rule, weight, stem.endswith("!"), then.removesuffix("!"), kind or plain)


def _partners() -> Iterator[tuple[tuple[str, str], str]]:
    for rule, pairs in _PAIRS.items():
        for pair in pairs:
            one, other = pair.split()
            yield (rule, one), other
            yield (rule, other), one


def _by_kind() -> dict[tuple[str, str], frozenset[str]]:
    kinds: dict[tuple[str, str], set[str]] = {}
    for kind, partner in _partners():
        kinds.setdefault(kind, set()).add(partner)
    return {kind: frozenset(partners) for kind, partners in kinds.items()}


PARTNERS = _by_kind()
"""Of a rule's kind of hints: the kinds that make something of it."""


@cache
def by_head() -> Mapping[str, Entries]:
    """The whole lexicon, by how its words begin: put together when a text is first read."""
    heads: dict[str, list[Entry]] = {}
    for entry in _entries():
        heads.setdefault(entry.stem.partition(" ")[0][:HEAD], []).append(entry)
    return {head: _sorted(entries) for head, entries in heads.items()}


def _sorted(entries: list[Entry]) -> Entries:
    best_first = sorted(entries, key=lambda one: (-one.weight, -len(one.stem)))
    return Entries(
        tuple({entry.stem: None for entry in entries}),
        tuple((entry.stem, entry) for entry in best_first),
    )
