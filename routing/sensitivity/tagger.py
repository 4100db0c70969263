"""The tagger: from texts to a `Tag`, and never to a lower one than the worst it saw."""

from bisect import bisect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from operator import attrgetter
from typing import TypeVar

from routing.errors import DirigentError
from routing.ports import Detector
from routing.sensitivity import columns, matters
from routing.sensitivity.addresses import address
from routing.sensitivity.identifiers import (
    account,
    birth,
    card,
    cpr,
    german,
    iban,
    mail,
    national,
    network,
    phone,
    plate,
)
from routing.sensitivity.names import persons
from routing.sensitivity.names.directory import directory_of
from routing.sensitivity.secrets import credentials, passwords
from routing.sensitivity.sentences.classifier import Classifier
from routing.sensitivity.text.crowded import Rest
from routing.sensitivity.text.expression import compile_all
from routing.sensitivity.text.loose import tidied
from routing.sensitivity.text.reading import Reading, read
from routing.sensitivity.topics import customer, marks, protected
from routing.sensitivity.topics.lexicon.beginnings import beginnings
from routing.sensitivity.topics.topic import Topic
from routing.vocabulary import Finding, Level, Tag

LONGEST = 200_000
"""Characters of one text that are read. What follows counts as one RESTRICTED finding."""

Subject = TypeVar("Subject")
Mark = TypeVar("Mark")
Rule = Callable[[Reading], Iterable[Finding]]

RULES: dict[str, Rule] = {
    "secret.token": credentials.find,
    "secret.password": passwords.find,
    "fin.card": card.find,
    "fin.iban": iban.find,
    "fin.account": account.find,
    "id.dk": cpr.find,
    "id.de": german.find,
    "id.other": national.find,
    "pii.email": mail.find,
    "pii.phone": phone.find,
    "pii.ip": network.find,
    "pii.address": address.find,
    "pii.plate": plate.find,
    "pii.birth": birth.find,
    "pii.columns": columns.find,
    "pii.name": persons.find,
}

NUMBERS = {
    name: RULES[name]
    for name in ("fin.card", "fin.iban", "fin.account", "id.dk", "id.de", "id.other", "pii.phone")
}
"""Rules that read a second time what was written loosely."""

LABELS = {
    "secret": "secret", "fin": "fin", "id": "id.national", "pii": "pii.direct", "private": "pii.indirect",
    "text": "unread",
}  # fmt: skip
"""The tag of each family of rules; a topic's rule is its own tag."""


class DetectorFailed(DirigentError):
    """A detector raised, so nobody knows what the text holds; says which one, never the text."""

    def __init__(self, rule: str, cause: str) -> None:
        super().__init__(f"{rule}: {cause}")
        self.rule = rule


class Tagger:
    """All detectors, and how their findings make a level.

    `directory` holds names of colleagues and customers, as the company's own directory writes them. `extra`
    detectors read the plain text; what they find is added, so they can raise a level and never lower one.
    `private` tells private matters that no word names; by default that of the shipped examples.
    `remembers` is of how many texts it is remembered what was found: the lines of a thread come again with
    every message of it, and the gate reads once more what is about to leave.
    """

    def __init__(
        self,
        *,
        directory: Iterable[str] = (),
        extra: Sequence[Detector] = (),
        private: Classifier | None = None,
        remembers: int = 4_096,
    ) -> None:
        known = tuple(directory)
        self._rules = {**RULES, "pii.name": directory_of(known).find} if known else RULES
        self._extra = tuple(extra)
        self._matters = private or matters.shipped()
        self._remembers = remembers
        self._seen: dict[bytes, _Seen] = {}

    @property
    def asks_others(self) -> bool:
        """Whether there are detectors that are not ours, and may take their time."""
        return bool(self._extra)

    def find(self, text: str) -> tuple[Finding, ...]:
        """What is sensitive in a text, in order and without overlap: the higher level wins, then the longer.

        Raises `DetectorFailed`; whoever conceals a text must not send it then.
        """
        return self._look(text).findings

    def tag(self, texts: Sequence[str], *, floor: Level = Level.INTERNAL) -> Tag:
        """The sensitivity of a message (the first text) with everything that travels with it (the others).

        Never raises: where a detector fails, the tag is BLOCKED and says which one.
        """
        try:
            seen = [self._look(text) for text in texts]
        except DetectorFailed as failure:
            return Tag(level=Level.BLOCKED, because=(f"detector.failed:{failure.rule}",))
        levels = _levels(chain.from_iterable((*one.findings, *one.topics) for one in seen))
        level = max(levels.values(), default=floor)
        return Tag(
            level=max(level, floor),
            tags=tuple(sorted({label_of(rule) for rule in levels})),
            findings=seen[0].shown if seen else (),
            because=tuple(
                sorted(
                    rule
                    for rule, reached in levels.items()
                    if reached == level >= max(floor, Level.CONFIDENTIAL)
                )
            ),
        )

    def _look(self, text: str) -> "_Seen":
        """Everything about one text: read once, however often it comes by on its way to a model.

        What is remembered is a digest of the text and where in it something was found, never the text.
        """
        digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        seen = self._seen.get(digest)
        if seen is None:
            seen = self._read(text)
            if len(self._seen) >= self._remembers:
                self._seen.clear()
            if self._remembers:
                self._seen[digest] = seen
        return seen

    def _read(self, text: str) -> "_Seen":
        reading = read(text[:LONGEST])
        found = self._ruled(reading)
        seen = _run(
            "topics",
            lambda one: (
                *protected.find(one, found),
                *customer.find(one, self._matters.knows),
                *marks.find(one, found),
            ),
            reading,
        )
        if any(topic.doubtful for topic in seen):
            told = seen
            seen = _run("matters", lambda one: matters.doubted(one, told, self._matters), reading)
        if not any(topic.level >= Level.RESTRICTED for topic in seen):
            known = seen
            seen += _run("matters", lambda one: matters.find(one, known, self._matters), reading)
        raised = [reading.given(topic.finding) for topic in seen if topic.level > Level.INTERNAL]
        return _Seen(self._all(text, reading, found), seen, tuple(raised))

    def _ruled(self, reading: Reading) -> tuple[Finding, ...]:
        """What our own rules find, with offsets of the reading."""
        return tuple([finding for name, rule in self._rules.items() for finding in _run(name, rule, reading)])

    def _all(self, text: str, reading: Reading, ruled: Sequence[Finding]) -> tuple[Finding, ...]:
        """All findings, with offsets of the given text: by rule, in loose numbers, and by others."""
        found = [*map(reading.given, ruled), *_loosely_written(reading)]
        for detector in self._extra:
            found.extend(_run(_name(detector), _checked(detector), text[:LONGEST]))
        if len(text) > LONGEST:
            found.append(_unread(text))
        return apart(found)


@dataclass(frozen=True, slots=True)
class _Seen:
    findings: tuple[Finding, ...]
    """What can be replaced."""
    topics: tuple[Topic, ...]
    raised: tuple[Finding, ...]
    """Where the topics stand that say more than that the text is ours."""

    @property
    def shown(self) -> tuple[Finding, ...]:
        """Everything that raises the level, in order; a topic may lie over what is found in it."""
        return tuple(sorted((*self.findings, *self.raised), key=_START)) if self.raised else self.findings


def _levels(marks: Iterable[Finding | Topic]) -> dict[str, Level]:
    """The highest level that each rule reached."""
    levels: dict[str, Level] = {}
    for mark in marks:
        levels[mark.rule] = max(mark.level, levels.get(mark.rule, Level.PUBLIC))
    return levels


def warm() -> None:
    """Do what the first texts would wait for: compile the expressions, and put the lexicon together."""
    compile_all()
    beginnings()


def _run(name: str, detect: Callable[[Subject], Iterable[Mark]], subject: Subject) -> tuple[Mark, ...]:
    """What one detector finds; whatever goes wrong inside it is a `DetectorFailed`."""
    try:
        return tuple(detect(subject))
    except Exception as error:  # noqa: BLE001 - whatever it raises, nobody knows what the text holds
        # Without the cause: its text may quote what was read.
        raise DetectorFailed(name, type(error).__name__) from None


def _loosely_written(reading: Reading) -> Iterable[Finding]:
    again = _loose(reading)
    if again is not None:
        for name, rule in NUMBERS.items():
            yield from map(again.given, _run(name, rule, again))


def _loose(reading: Reading) -> Reading | None:
    (again,) = _run("loose", lambda one: (tidied(one),), reading)
    return again


def _checked(detector: Detector) -> Callable[[str], Sequence[Finding]]:
    """An extra detector whose offsets are looked at, since nobody here vouches for them."""

    def detect(text: str) -> Sequence[Finding]:
        findings = detector(text)
        if not all(0 <= finding.start < finding.end <= len(text) for finding in findings):
            raise ValueError("offsets outside of the text")
        return findings

    return detect


def _name(detector: Detector) -> str:
    return getattr(detector, "__name__", type(detector).__name__)


def _unread(text: str) -> Finding:
    return Finding(kind="UNREAD", start=LONGEST, end=len(text), level=Level.RESTRICTED, rule="text.too_long")


def apart(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """In order and without overlap: the higher level wins, then the longer, then the earlier."""
    given = tuple(findings)
    begins = min([one.start for one in given if isinstance(one, Rest)], default=None)
    return _apart(given) if begins is None else _with_rest(given, begins)


def _with_rest(findings: Sequence[Finding], begins: int) -> tuple[Finding, ...]:
    """Those before that place, and all others as one with the highest level among them.

    By itself the rest would lose to a higher finding inside it, and what nobody looked at would be seen.
    """
    kept = _apart([one for one in findings if one.start < begins])
    others = [one for one in findings if one.start >= begins]
    highest = max(others, key=lambda one: (one.level, isinstance(one, Rest)))
    start, end = max(begins, kept[-1].end if kept else 0), max(one.end for one in others)
    if start >= end:
        return kept
    return (*kept, Rest(kind=highest.kind, start=start, end=end, level=highest.level, rule=highest.rule))


def _apart(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    kept: list[Finding] = []
    touching: list[Finding] = []
    end = 0
    for finding in sorted(findings, key=_START):
        if touching and finding.start >= end:
            kept += touching if len(touching) == 1 else _winners(touching)
            touching = []
        touching.append(finding)
        end = max(end, finding.end)
    return (*kept, *_winners(touching))


_START = attrgetter("start")


def _winners(findings: Iterable[Finding]) -> list[Finding]:
    """Those that stay of findings which overlap."""
    kept: list[Finding] = []
    starts: list[int] = []
    for finding in sorted(findings, key=lambda one: (-one.level, one.start - one.end, one.start, one.rule)):
        place = bisect(starts, finding.start)
        clear_left = place == 0 or kept[place - 1].end <= finding.start
        clear_right = place == len(kept) or finding.end <= kept[place].start
        if clear_left and clear_right:
            kept.insert(place, finding)
            starts.insert(place, finding.start)
    return kept


def label_of(rule: str) -> str:
    """The tag that a rule stands for.

    >>> label_of("id.dk.cpr"), label_of("pii.email")
    ('id.national', 'pii.direct')
    """
    family = rule.partition(".")[0]
    return LABELS.get(family, rule)
