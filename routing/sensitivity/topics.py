"""Topics that the law protects: HR matters, applicants, health and the like, and what a customer pays.

A topic has no place in the text that could be replaced; it raises the level as a whole. With a person near it
is RESTRICTED, alone it is a label (a policy on sick leave is not somebody's sick leave).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from routing.sensitivity import lexicon
from routing.sensitivity.cues import said
from routing.sensitivity.reading import Reading, words_of
from routing.vocabulary import Finding, Level

NEAR = 160
"""Characters between a topic's word and the person it may be about."""
_CONTRACT_NEAR = 48
_THING_NEAR = 32
_CLAUSE = re.compile(r"[.!?;\n]|, (?!when|når|wenn)")
"""Where another thought begins."""
_HEAD = 4
"""Letters by which a word's entries are looked up."""
_RELEASE = len("release ")
_SEVERAL_BEFORE = max(map(len, lexicon.SEVERAL))
_LONG = 9
"""Letters from which on a word is searched for stems inside of it."""

_IDENTIFIES = frozenset({"PERSON", "EMAIL", "PHONE", "CPR", "NATIONAL_ID", "TAX_ID", "IBAN"})
_PRONOUN_VERBS = words_of(
    "ist hat hatte war wird wurde kann soll muss fehlt möchte bekommt verdient leidet bleibt ging geht nimmt"
    " braucht arbeitet wählt kommt trinkt ließ"
)
_COMPANIES = (
    " gmbh", " a/s", " aps", " i/s", " k/s", " ohg", " ltd", " inc.", " llc", " plc", " s.a.", " b.v.",
    " ag ", " kg ", " se ", " ag,", " ag.",
)  # fmt: skip
_CUSTOMER = re.compile(r"\b(?:kunden?|kundens|customer(?:'s)?|client(?:'s)?|køber|käufer|buyer)\b")
_CUSTOMER_STEMS = ("kunde", "customer", "client", "køber", "käufer", "buyer")
_MONEY = (
    "€",
    "$",
    "£",
    "eur",
    "dkk",
    "kr",
    "usd",
    "chf",
    "sek",
    "nok",
    "gbp",
    ",-",
    "%",
    "pct",
    "prozent",
    "procent",
)
_AMOUNT = re.compile(
    r"(?:€|\$|£|\b(?:eur|euro|dkk|kr\.?|usd|chf|sek|nok|gbp)) ?[0-9]|[0-9] ?(?:€|\$|£|,-|(?:eur|euro"
    r"|dkk|kr|usd|chf|sek|nok|gbp)\b)"
    r"|[0-9] ?(?:%|pct\.?|prozent|procent|percent) ?(?:rabat|discount|nachlass|skonto|avance|margin|marge)"
)


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic that a text is about, and how much that weighs."""

    rule: str
    level: Level


@dataclass(frozen=True, slots=True)
class _Entry:
    stem: str
    rule: str
    alone: bool
    """The word itself, not what begins with it."""


def _entries() -> Iterator[_Entry]:
    for rule, words in lexicon.TOPICS.items():
        for word in words.split():
            stem = word.replace("_", " ")
            yield _Entry(stem.removesuffix("!"), rule, stem.endswith("!"))


def _by_head() -> dict[str, tuple[_Entry, ...]]:
    heads: dict[str, list[_Entry]] = {}
    for entry in _entries():
        heads.setdefault(entry.stem.partition(" ")[0][:_HEAD], []).append(entry)
    return {head: tuple(entries) for head, entries in heads.items()}


_BY_HEAD = _by_head()
_I = {"ich": frozenset({"bin", "habe", "war", "wurde", "bekomme", "verdiene", "leide", "möchte", "muss",
"kann", "nehme", "brauche"}),
      "jeg": frozenset({"er", "har", "var", "blev", "skal", "får", "tjener", "lider", "vil", "kan"}),
      "i": frozenset({"am", "have", "was", "got", "need", "earn", "suffer", "will", "can't", "cannot"}),
      "er": _PRONOUN_VERBS, "sie": _PRONOUN_VERBS}  # fmt: skip
"""Pronouns that speak of a person together with such a verb."""


def find(reading: Reading, findings: Sequence[Finding]) -> Iterator[Topic]:
    """The topics of a text, given what the detectors found in it."""
    hits = list(_hits(reading))
    people = sorted(_people(reading, findings)) if hits else []
    for start, end, rule in hits:
        if _is_of_a_thing(reading, start, end) or (
            rule == "hr.employee" and _ends_a_contract(reading, start, end)
        ):
            continue
        near = _near(people, start, end) or (
            rule == "hr.applicant" and reading.before(start, _SEVERAL_BEFORE).endswith(lexicon.SEVERAL)
        )
        yield Topic(rule, Level.RESTRICTED if near else Level.INTERNAL)
    if said(reading.lower, _MONEY) and _has_customer(reading.lower) and _AMOUNT.search(reading.lower):
        yield Topic("customer", Level.CONFIDENTIAL)


def _hits(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Where a topic's word or phrase stands."""
    lower = reading.lower
    within = [(stem, rule) for stem, rule in lexicon.WITHIN.items() if stem in lower]
    for start, end, word in reading.words:
        entries = _BY_HEAD.get(word[:_HEAD])
        entry = _entry(lower, start, word, entries) if entries else None
        if entry is not None:
            yield start, max(end, start + len(entry.stem)), entry.rule
        elif within and len(word) >= _LONG:
            yield from ((start, end, rule) for stem, rule in within if stem in word)


def _entry(lower: str, start: int, word: str, entries: Sequence[_Entry]) -> _Entry | None:
    """The entry of the lexicon that stands here."""
    for entry in entries:
        if word == entry.stem or (not entry.alone and lower.startswith(entry.stem, start)):
            things = word in lexicon.NEVER or lower.startswith(lexicon.THINGS, max(0, start - _RELEASE))
            return None if things else entry
    return None


def _people(reading: Reading, findings: Sequence[Finding]) -> Iterator[int]:
    """Where somebody is spoken of."""
    for finding in findings:
        if finding.kind in _IDENTIFIES:
            yield finding.start
    words = reading.words
    for index, (start, _, word) in enumerate(words):
        verbs = _I.get(word)
        following = words[index + 1][2] if index + 1 < len(words) else ""
        ours = word in lexicon.OURS and following.removesuffix("s").endswith(lexicon.ROLES)
        if ours or word in lexicon.PEOPLE or (verbs and _says(word, following, verbs)):
            yield start


def _says(word: str, following: str, verbs: frozenset[str]) -> bool:
    """Whether a pronoun speaks of a person: `sie erwartet`, and not the courtesy `Sie erhalten`."""
    return following in verbs or (
        word == "sie" and following[-1:] == "t" and following not in lexicon.NO_VERBS
    )


def _near(people: Sequence[int], start: int, end: int) -> bool:
    """Whether a person is near who is not the word itself (`my candidate` is, `candidate` alone is not)."""
    index = bisect_left(people, start - NEAR)
    while index < len(people) and people[index] <= end + NEAR:
        if not start <= people[index] < end:
            return True
        index += 1
    return False


def _is_of_a_thing(reading: Reading, start: int, end: int) -> bool:
    """Whether the word is said of a machine, or names where a caller works."""
    if reading.lower.startswith(("gewerksch", "fagforen", "union"), start):
        return reading.before(start).endswith(lexicon.FROM)
    if not reading.lower.startswith(lexicon.WORKINGS, start):
        return False
    left = _CLAUSE.split(reading.before(start, _THING_NEAR))[-1]
    right = _CLAUSE.split(reading.after(end, _THING_NEAR))[0]
    return any(word in left or word in right for word in lexicon.MACHINES)


def _ends_a_contract(reading: Reading, start: int, end: int) -> bool:
    """Whether it is a contract, a subscription or a process that ends, and nobody's employment."""
    if not reading.lower.startswith(lexicon.ENDINGS, start):
        return False
    around = reading.lower[max(0, start - _CONTRACT_NEAR) : end + _CONTRACT_NEAR]
    return any(word in around for word in lexicon.CONTRACTS) and not any(
        word in around for word in lexicon.EMPLOYMENT
    )


def _has_customer(lower: str) -> bool:
    if any(form in lower for form in _COMPANIES):
        return True
    return any(stem in lower for stem in _CUSTOMER_STEMS) and _CUSTOMER.search(lower) is not None
