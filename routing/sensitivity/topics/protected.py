"""Topics that the law protects: HR matters, applicants, health and the like.

Each word of the lexicon is weighed with what stands around it: how much it says by itself, whether a person
is spoken of in the same sentence or near, whether more words of its kind stand beside it, and whether the
sentence is about a machine, a rule or a title. From `ENOUGH` on the text is RESTRICTED; a sure word without a
person is a label (a policy on sick leave is not somebody's sick leave).
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.text.verdicts import Verdicts
from routing.sensitivity.topics.lexicon import (
    ALSO,
    CERTAIN,
    HEAD,
    HINT,
    PARTNERS,
    REACH,
    SURE,
    WITHIN,
    Entries,
    Entry,
    by_head,
    phrases,
)
from routing.sensitivity.topics.lexicon import surroundings as lexicon
from routing.sensitivity.topics.lexicon.beginnings import AHEAD, beginnings
from routing.sensitivity.topics.people import IDENTIFIES, MYSELF, ONE, SOME, People, people
from routing.sensitivity.topics.surroundings import Surroundings, holds, surroundings
from routing.sensitivity.topics.topic import Topic
from routing.vocabulary import Finding, Level

ENOUGH = 5
"""The weight from which on a text is about somebody's protected matter."""
_ALMOST = ENOUGH - 1
"""From here on it may be so: what the sentence sounds like decides."""
_DOUBTFUL = ENOUGH + 1
"""Up to here it is so only where somebody is named or nothing else speaks against it."""
_SURROUNDED, _ELSEWHERE, _TITLE = 3, 2, 4
"""What a machine or a rule takes off beside the word, and elsewhere in its sentence; and a title."""
_CLOSE = 24
"""Characters beside a word in which a machine says more against it."""
_PAGE = 400
"""Characters around in which a rule says a little against it."""
_MOST_OTHERS = 2
"""What further words of the same kind add at most, one each."""
_BESIDE = 120
"""Characters in which they stand."""
_TOGETHER = 60
"""Characters in which two hints belong together."""
_NEIGHBOURS = 8
"""Words before and behind that are looked at for it."""
_MOST_HITS, _CROWDED = 500, 8
"""Hits that are weighed at least, and words to each of them: a text with more is no prose, and is believed
to be about what it names, which costs less than to weigh it. Hints do not count."""
_ANYWHERE = (0, 1 << 40)
"""A sentence without an end."""
_CONTRACT_NEAR = 48
_IDIOM, _BEHIND = 28, 24
"""Characters beside a word in which a saying stands, and the word behind it."""
_LONG = 9
"""Letters from which on a word is searched for stems inside of it."""
_SHORTEST_AILMENT = 7
_SHORTEST_OBJECT = 3
"""Letters that the name of a product adds to a word."""
_NOTHING: frozenset[str] = frozenset()
_DEPARTMENTS = ("løn", "lohn", "gehalt", "payroll")
_LISTED = Expression(r"(?:[ \t]*[–—:/-][ \t]*[^\d\n]{2,24}|[ \t]+[0-9]{2,3})[ \t]*(?:\n|\Z)")
"""Behind a department, to the end of a line: who is there, or at what extension."""
_AILMENT = ("health", SURE, "ailment")
_RELEASE = len("release ")
_SEVERAL_BEFORE = max(map(len, lexicon.SEVERAL))


class Hit(NamedTuple):
    """Where a word or phrase of the lexicon stands."""

    start: int
    end: int
    rule: str
    weight: int
    kind: str


def find(reading: Reading, findings: Sequence[Finding]) -> Iterator[Topic]:
    """The topics of a text, given what the detectors found in it; each at its highest level."""
    hits = _hits(reading)
    if not hits:
        return
    if sum(hit.weight > HINT for hit in hits) > _most(reading):
        first = {hit.rule: hit for hit in reversed(hits)}
        yield from (Topic(rule, Level.RESTRICTED, hit.start, hit.end) for rule, hit in first.items())
        return
    scene = _Scene(reading, findings)
    topics: dict[str, Topic] = {}
    for index, hit in enumerate(hits):
        known = topics.get(hit.rule)
        if known is not None and known.level == Level.RESTRICTED and not known.doubtful:
            continue
        if hit.weight == HINT and not _partnered(hits, index, _ANYWHERE):
            continue
        if not _is_of_a_thing(reading, hit) and not _is_said_of_things(reading, hit):
            topic = _topic(scene, hits, index)
            if topic is not None and (known is None or _says_more(topic, known)):
                topics[hit.rule] = topic
    yield from topics.values()


def _says_more(topic: Topic, known: Topic) -> bool:
    return (topic.level, not topic.doubtful) > (known.level, not known.doubtful)


@dataclass(frozen=True)
class _Scene:
    """What stands around the hits of a text: looked for when one of them needs it, as few do."""

    reading: Reading
    findings: Sequence[Finding]

    @cached_property
    def around(self) -> Surroundings:
        return surroundings(self.reading)

    @cached_property
    def who(self) -> People:
        return people(self.reading, self.findings)

    @cached_property
    def names_somebody(self) -> bool:
        """Whether somebody is told by name, or can be found out."""
        return any(one.kind in IDENTIFIES for one in self.findings)

    def person(self, hit: Hit, sentence: tuple[int, int]) -> int:
        """How surely a hit is about somebody."""
        itself = " " in self.reading.text[hit.start : hit.end]
        person = self.who.weight((hit.start, hit.end), sentence, itself=itself)
        return _applies(self.reading, hit, person) if hit.rule == "hr.applicant" else person


def _topic(scene: _Scene, hits: Sequence[Hit], index: int) -> Topic | None:
    """What a hit says with all that stands around it."""
    hit, around = hits[index], scene.around
    doubt = _doubt(hit, around.sentence(hit.start, hit.end), around)
    weight = _weight(scene, hits, index, doubt)
    if weight >= _ALMOST:
        unnamed = weight <= _DOUBTFUL and HINT < hit.weight < CERTAIN and not scene.names_somebody
        doubtful = weight < ENOUGH or unnamed
        return Topic(hit.rule, Level.RESTRICTED, hit.start, hit.end, doubtful)
    named = hit.weight >= SURE and not doubt
    return Topic(hit.rule, Level.INTERNAL, hit.start, hit.end) if named else None


def _weight(scene: _Scene, hits: Sequence[Hit], index: int, doubt: int) -> int:
    """How much speaks for somebody's matter; 0 where it cannot be enough."""
    hit, around = hits[index], scene.around
    sentence = around.sentence(hit.start, hit.end)
    if hit.weight == HINT:
        made_sure = not doubt and _others(hits, index) and _partnered(hits, index, sentence)
        return HINT + scene.person(hit, sentence) + 1 if made_sure else 0
    if hit.weight == CERTAIN and hit.weight - doubt >= ENOUGH:
        return hit.weight - doubt
    others = 0 if doubt else _others(hits, index)
    if hit.weight + ONE + 1 + others - doubt < ENOUGH:  # with the most that a person may say
        return 0
    person = scene.person(hit, sentence)
    owned = 0 if _is_machines(hit, around) else scene.who.owns(hit.start)
    return hit.weight + person + others + owned - doubt if person or hit.weight == CERTAIN else 0


def _is_machines(hit: Hit, around: Surroundings) -> bool:
    """Whether a machine stands right before the word."""
    return holds(around.machines, hit.start - _CLOSE, hit.end)


def _applies(reading: Reading, hit: Hit, person: int) -> int:
    """An applicant is meant by `two applicants`, and not by the job (`a fleet manager`)."""
    if reading.before(hit.start, _SEVERAL_BEFORE).endswith(lexicon.SEVERAL):
        return ONE
    return min(person, MYSELF) if person == SOME else person - (person == MYSELF)


def _doubt(hit: Hit, sentence: tuple[int, int], around: Surroundings) -> int:
    """What speaks for a machine, a rule or a title."""
    close = (hit.start - _CLOSE, hit.end + _CLOSE)
    doubt = _SURROUNDED * holds(around.machines, *close)
    if hit.weight >= SURE:
        doubt = doubt or holds(around.traders, *sentence)
    elif not doubt:
        doubt = _SURROUNDED * holds(around.traders, *close) or _ELSEWHERE * (
            holds(around.machines, *sentence) or holds(around.traders, *sentence)
        )
    if holds(around.general, *close):
        doubt += _SURROUNDED
    elif holds(around.general, *sentence):
        doubt += _ELSEWHERE
    elif holds(around.general, hit.start - _PAGE, hit.end + _PAGE):
        doubt += 1
    return doubt + _TITLE * around.is_titled(hit.start)


def _partnered(hits: Sequence[Hit], index: int, sentence: tuple[int, int]) -> int:
    """1 if a hint of a kind that makes something of this one stands close by in the sentence."""
    hit = hits[index]
    partners = PARTNERS.get((hit.rule, hit.kind), frozenset())
    return int(
        any(
            one.kind in partners
            and one.rule == hit.rule
            and -_TOGETHER <= one.start - hit.start <= _TOGETHER
            and sentence[0] <= one.start < sentence[1]
            for one in hits[max(0, index - _NEIGHBOURS) : index + _NEIGHBOURS + 1]
        )
    )


def _others(hits: Sequence[Hit], index: int) -> int:
    """How many more words of the same kind stand beside a hit."""
    hit = hits[index]
    beside = hits[max(0, index - _NEIGHBOURS) : index + _NEIGHBOURS + 1]
    kinds = {
        one.kind
        for one in beside
        if one.rule == hit.rule
        and one.kind != hit.kind
        and (one.end <= hit.start or one.start >= hit.end)
        and -_BESIDE <= one.start - hit.start <= _BESIDE
    }
    return min(len(kinds), _MOST_OTHERS)


def _most(reading: Reading) -> int:
    """How many hits are weighed."""
    return max(_MOST_HITS, len(reading.words) // _CROWDED)


def _hits(reading: Reading) -> Sequence[Hit]:
    """What stands there of the lexicon; nothing, if it is only hints that do not belong together."""
    hits = _listed(reading)
    if len(hits) > _most(reading) < _telling(hits):
        return hits
    if compounds := _compounds(reading):
        hits = sorted([*hits, *compounds])
    return hits if _telling(hits) or _belong_together(hits) else ()


def _telling(hits: Sequence[Hit]) -> int:
    """How many of them are more than hints."""
    return sum([hit.weight > HINT for hit in hits])


def _listed(reading: Reading) -> list[Hit]:
    """Words and phrases of the lexicon, in order, until there are more than are weighed.

    Words that only hint are passed over once there are as many hints.
    """
    live = _LIVE.among(reading.hashed)
    hits: list[Hit] = []
    if not live:
        return hits
    lower, heads, by_cue = reading.lower, by_head(), phrases.BY_CUE
    told, cued, most, crowded = 0, 0, _most(reading), False
    for start, end, word in reading.words:
        if word not in live:
            continue
        behind = live[word]
        if behind is None or lower[end : end + AHEAD] in behind:
            for one in _standing(lower, start, word, heads[word[:HEAD]]):
                last = max(end, start + len(one.stem))
                hits.append(Hit(start, last, one.rule, one.weight, one.kind))
                told += one.weight > HINT
            if told > most:
                break
            if len(hits) > most + told and not crowded:
                crowded, live = True, _without_hints(live)
        if word in by_cue and cued < phrases.MOST_CUES:
            said = _phrases(lower, start, end, by_cue[word])
            cued += said is not None
            hits += said or ()
    return hits


def _without_hints(live: Mapping[str, frozenset[str] | None]) -> dict[str, frozenset[str] | None]:
    """The same, where a word that only hints by itself counts as a cue and as the first one of a phrase."""
    opening = beginnings().opening
    return {word: None if _tells(word) else opening.get(word, _NOTHING) for word in live}


def _tells(word: str) -> bool:
    """Whether a word may be more than a hint by itself."""
    listed = by_head().get(word[:HEAD])
    return listed is not None and any(
        entry.weight > HINT and (word == stem or (word.startswith(stem) and not entry.alone))
        for stem, entry in listed.entries
    )


def _live(words: Collection[str]) -> dict[str, frozenset[str] | None]:
    """Words at which something of the lexicon may stand, with what has to stand behind; None for anything."""
    live = beginnings().among(words)
    for cue in phrases.CUES.intersection(words):
        live.setdefault(cue, _NOTHING)
    return live


_LIVE = Verdicts(_live)


def _compounds(reading: Reading) -> list[Hit]:
    """Long words with a stem inside, and those that say what ails a part of the body: `Knieschaden`."""
    found = _COMPOUNDS.among(reading.hashed)
    if not found:
        return []
    return [
        Hit(start, end, *said) for start, end, word in reading.words if word in found for said in found[word]
    ]


def _compound(words: Collection[str]) -> dict[str, list[tuple[str, int, str]]]:
    """Such words with the rule, weight and kind of all that they say."""
    long = [word for word in words if len(word) >= _SHORTEST_AILMENT]
    found = {word: [_AILMENT] for word in long if word[:3] in phrases.BODY_HEADS and phrases.is_ailment(word)}
    together = " ".join(long)
    for stem, rule in WITHIN.items():
        if stem in together:
            for word in long:
                if word.find(stem) > 0 and len(word) >= _LONG and not word.endswith(lexicon.OBJECTS):
                    found.setdefault(word, []).append((rule, ALSO, stem))
    return found


_COMPOUNDS = Verdicts(_compound)


def _belong_together(hits: Sequence[Hit]) -> bool:
    kinds = {(hit.rule, hit.kind) for hit in hits}
    return any((rule, partner) in kinds for rule, kind in kinds for partner in PARTNERS.get((rule, kind), ()))


def _standing(lower: str, start: int, word: str, listed: Entries) -> list[Entry]:
    """The heaviest entry of the lexicon that stands here, and the hints, as they may be of several kinds."""
    if not lower.startswith(listed.stems, start):
        return []
    begun = [entry for stem, entry in listed.entries if lower.startswith(stem, start)]
    here = [entry for entry in begun if _ends(lower, start, word, entry)]
    if not here or here[0].weight == HINT:
        return here
    if _names_a_thing(lower, start, word, here[0]):
        return []
    return [here[0], *(entry for entry in here if entry.weight == HINT)]


def _names_a_thing(lower: str, start: int, word: str, entry: Entry) -> bool:
    """Whether the word is one of another trade, or a compound that names a product."""
    longer = len(word) >= len(entry.stem) + _SHORTEST_OBJECT
    return (
        word in lexicon.NEVER
        or (longer and word.endswith(lexicon.OBJECTS))
        or lower.startswith(lexicon.OTHERWISE, start)
        or lower.startswith(lexicon.THINGS, max(0, start - _RELEASE))
    )


def _ends(lower: str, start: int, word: str, entry: Entry) -> bool:
    """Whether an entry that begins in a text ends there too."""
    stem = entry.stem
    end = start + len(stem)
    if entry.alone and word != stem and (" " not in stem or lower[end : end + 1].isalpha()):
        return False
    return not entry.then or f" {entry.then}" in lower[end : end + REACH]


def _phrases(lower: str, start: int, end: int, cued: Sequence[phrases.Cued]) -> list[Hit] | None:
    """What is said around a word; None if it is no cue here, which is found out at next to no cost."""
    hits: list[Hit] | None = None
    for phrase, before, behind in cued:
        if lower.endswith(before, 0, start) and lower.startswith(behind, end):
            hits = [] if hits is None else hits
            match = phrase.pattern.search(lower, max(0, start - phrases.REACH), start + phrases.REACH)
            if match is not None:
                hits.append(Hit(*match.span(), phrase.rule, phrase.weight, phrase.expression))
    return hits


def _is_said_of_things(reading: Reading, hit: Hit) -> bool:
    """Whether the word stands in a saying, or before the thing that it describes."""
    lower = reading.lower
    idioms = lexicon.IDIOMS.get(lower[hit.start : hit.start + HEAD])
    if idioms:
        near = lower[max(0, hit.start - _IDIOM) : hit.end + _IDIOM]
        if any(idiom in near for idiom in idioms):
            return True
    if lower[hit.end : hit.end + 1] not in " -":
        return False
    end = hit.end + 1
    return any(
        word in lexicon.BEHIND for word in lower[end : end + _BEHIND].replace("-", " ").split(" ", 1)[:1]
    )


def _is_of_a_thing(reading: Reading, hit: Hit) -> bool:
    """Whether the word names where somebody works, or it is a contract that ends and nobody's employment."""
    lower = reading.lower
    if lower[hit.start : hit.end] in _DEPARTMENTS and _LISTED.match(lower, hit.end):
        return True
    if hit.rule == "art9.union" and lower.startswith(lexicon.UNIONS, hit.start):
        return reading.before(hit.start).endswith(lexicon.FROM)
    if hit.rule != "hr.employee" or not lower.startswith(lexicon.ENDINGS, hit.start):
        return False
    near = lower[max(0, hit.start - _CONTRACT_NEAR) : hit.end + _CONTRACT_NEAR]
    return any(word in near for word in lexicon.CONTRACTS) and not any(
        word in near for word in lexicon.EMPLOYMENT
    )
