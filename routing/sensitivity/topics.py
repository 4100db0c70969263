"""Topics that the law protects: HR matters, applicants, health and the like.

Each word of the lexicon is weighed with what stands around it: how much it says by itself, whether a person
is spoken of in the same sentence or near, whether more words of its kind stand beside it, and whether the
sentence is about a machine, a rule or a title. From `ENOUGH` on the text is RESTRICTED; a sure word without a
person is a label (a policy on sick leave is not somebody's sick leave).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from routing.sensitivity.lexicon import (
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
from routing.sensitivity.lexicon import surroundings as lexicon
from routing.sensitivity.people import MYSELF, ONE, SOME, People, people
from routing.sensitivity.reading import Reading
from routing.sensitivity.surroundings import Surroundings, holds, surroundings
from routing.sensitivity.topic import Topic
from routing.vocabulary import Finding, Level

ENOUGH = 5
"""The weight from which on a text is about somebody's protected matter."""
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
_CONTRACT_NEAR = 48
_IDIOM, _BEHIND = 28, 24
"""Characters beside a word in which a saying stands, and the word behind it."""
_LONG = 9
"""Letters from which on a word is searched for stems inside of it."""
_SHORTEST_AILMENT = 7
_SHORTEST_OBJECT = 3
"""Letters that the name of a product adds to a word."""
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
    around, who = surroundings(reading), people(reading, findings)
    topics: dict[str, Topic] = {}
    for index, hit in enumerate(hits):
        known = topics.get(hit.rule)
        if known is not None and known.level == Level.RESTRICTED:
            continue
        if not _is_of_a_thing(reading, hit) and not _is_said_of_things(reading, hit):
            level = _level(reading, hits, index, around, who)
            if level is not None and (known is None or level > known.level):
                topics[hit.rule] = Topic(hit.rule, level, hit.start, hit.end)
    yield from topics.values()


def _level(
    reading: Reading, hits: Sequence[Hit], index: int, around: Surroundings, who: People
) -> Level | None:
    hit = hits[index]
    sentence = around.sentence(hit.start, hit.end)
    person = who.weight((hit.start, hit.end), sentence, itself=" " in reading.text[hit.start : hit.end])
    if hit.rule == "hr.applicant":
        person = _applies(reading, hit, person)
    doubt = _doubt(hit, sentence, around)
    heard = not doubt and (person > MYSELF or hit.weight > HINT)
    others = _others(hits, index) if heard else 0
    if hit.weight == HINT:
        others = others and _partnered(hits, index, sentence)
    owned = who.owns(hit.start) if hit.weight > HINT and not _is_machines(hit, around) else 0
    if (person or hit.weight == CERTAIN) and hit.weight + person + others + owned - doubt >= ENOUGH:
        return Level.RESTRICTED
    return Level.INTERNAL if hit.weight >= SURE and not doubt else None


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
    lower, heads = reading.lower, by_head()
    hits: list[Hit] = []
    cues, told, by_cue, most = 0, 0, phrases.BY_CUE, _most(reading)
    for start, end, word in reading.words:
        if told > most:
            return hits
        listed = heads.get(word[:HEAD])
        if listed is not None and lower.startswith(listed.stems, start):
            for one in _standing(lower, start, word, listed):
                last = max(end, start + len(one.stem))
                hits.append(Hit(start, last, one.rule, one.weight, one.kind))
                told += one.weight > HINT
        if word in by_cue and cues < phrases.MOST_CUES:
            cues += 1
            hits += _phrases(lower, start, word)
    within = [(stem, rule) for stem, rule in WITHIN.items() if stem in lower]
    if compounds := [*_ailments(reading), *(_compounds(reading, within) if within else ())]:
        hits = sorted([*hits, *compounds])
    return hits if any(hit.weight > HINT for hit in hits) or _belong_together(hits) else ()


def _compounds(reading: Reading, within: Sequence[tuple[str, str]]) -> Iterator[Hit]:
    """Long words with a stem inside of them."""
    for start, end, word in reading.words:
        if len(word) >= _LONG:
            yield from (
                Hit(start, end, rule, ALSO, stem)
                for stem, rule in within
                if word.find(stem) > 0 and not word.endswith(lexicon.OBJECTS)
            )


def _ailments(reading: Reading) -> Iterator[Hit]:
    """A part of the body and what is wrong with it in one word: `Knieschaden`, `rygsmerter`."""
    for start, end, word in reading.words:
        if len(word) >= _SHORTEST_AILMENT and phrases.is_ailment(word):
            yield Hit(start, end, "health", SURE, "ailment")


def _belong_together(hits: Sequence[Hit]) -> bool:
    kinds = {(hit.rule, hit.kind) for hit in hits}
    return any((rule, partner) in kinds for rule, kind in kinds for partner in PARTNERS.get((rule, kind), ()))


def _standing(lower: str, start: int, word: str, listed: Entries) -> list[Entry]:
    """The heaviest entry of the lexicon that stands here, and the hints, as they may be of several kinds."""
    told = next((entry for entry in listed.telling if _stands(lower, start, word, entry)), None)
    if told is not None and _names_a_thing(lower, start, word, told):
        return []
    hints = [entry for entry in listed.hints if _stands(lower, start, word, entry)]
    return hints if told is None else [told, *hints]


def _names_a_thing(lower: str, start: int, word: str, entry: Entry) -> bool:
    """Whether the word is one of another trade, or a compound that names a product."""
    longer = len(word) >= len(entry.stem) + _SHORTEST_OBJECT
    return (
        word in lexicon.NEVER
        or (longer and word.endswith(lexicon.OBJECTS))
        or lower.startswith(lexicon.OTHERWISE, start)
        or lower.startswith(lexicon.THINGS, max(0, start - _RELEASE))
    )


def _stands(lower: str, start: int, word: str, entry: Entry) -> bool:
    stem = entry.stem
    if not lower.startswith(stem, start):
        return False
    end = start + len(stem)
    if entry.alone and word != stem and (" " not in stem or lower[end : end + 1].isalpha()):
        return False
    return not entry.then or f" {entry.then}" in lower[end : end + REACH]


def _phrases(lower: str, start: int, word: str) -> Iterator[Hit]:
    for phrase in phrases.BY_CUE[word]:
        match = phrase.pattern.search(lower, max(0, start - phrases.REACH), start + phrases.REACH)
        if match is not None:
            yield Hit(match.start(), match.end(), phrase.rule, phrase.weight, phrase.expression)


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
    """Whether the word names where a caller works, or it is a contract that ends and nobody's employment."""
    lower = reading.lower
    if hit.rule == "art9.union" and lower.startswith(lexicon.UNIONS, hit.start):
        return reading.before(hit.start).endswith(lexicon.FROM)
    if hit.rule != "hr.employee" or not lower.startswith(lexicon.ENDINGS, hit.start):
        return False
    near = lower[max(0, hit.start - _CONTRACT_NEAR) : hit.end + _CONTRACT_NEAR]
    return any(word in near for word in lexicon.CONTRACTS) and not any(
        word in near for word in lexicon.EMPLOYMENT
    )
