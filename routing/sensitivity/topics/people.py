"""Where a text speaks of one person: by what was found, by pronouns, kinship and work."""

from bisect import bisect_left, insort
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from routing.sensitivity.names.first_names import AMBIGUOUS, FIRST_NAMES
from routing.sensitivity.names.words import NOT_NAMES
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of
from routing.sensitivity.text.verdicts import Verdicts
from routing.sensitivity.topics.lexicon import people as lexicon
from routing.vocabulary import Finding

NEAR = 160
"""Characters between a topic's word and the person it may be about."""
ONE, SOME, MYSELF = 3, 2, 1
"""How much a mention says that somebody is spoken of: this one; one of many; whoever writes."""
_RARE = 6
"""Words to each capital inside of a sentence, at least, where it is no German."""
_OWNER = 16
"""Characters before a word in which its owner stands."""
_FARTHER = 1
"""What a mention in another sentence says less."""
IDENTIFIES = frozenset({"PERSON", "EMAIL", "PHONE", "CPR", "NATIONAL_ID", "TAX_ID", "IBAN"})
"""Kinds of findings that say who somebody is."""
_SHORTEST = 6
"""Letters of a word that says by its ending that it is one person."""
_INITIALS = Expression(
    r"\b[A-ZÆØÅÄÖÜ]\. [A-ZÆØÅÄÖÜ][a-zæøåäöüß]{2,}"
    r"|\b[A-ZÆØÅÄÖÜ]\. ?[A-ZÆØÅÄÖÜ]\.|\b(?:Frau|Herrn?|Fru|Hr\.?|Mr\.?|Mrs\.?|Ms\.?) [A-ZÆØÅÄÖÜ]\."
)
_DOTTED = Expression(r"[A-ZÆØÅÄÖÜ]\.")
"""In all of them."""
_LONGEST_NAME = 11
"""Letters of a word that may be a name that we do not know."""
_ASKED = frozenset({"er", "sie"})
_ASIDE = 40
"""Characters beside a name that say whether it is written about."""
_ACTS = Expression(lexicon.ACTS)
_CALLED = Expression(lexicon.CALLED)
_ENDS = Expression(r"[ .!?:)]*(?:\n|\Z)")
_BEFORE_CALL = Expression(r"\b([A-Za-zÆØÅÄÖÜæøåäöüß]{3,}),? $|[?!],? $")
_CASE = Expression(
    r"\b(?:medarbejder|mitarbeiter|employee|worker|personalnr\.?|pers\.?-?nr\.?|ma-nr\.?) ?#?[0-9]{2,6}\b"
)
_NUMBERED = ("medarbejder", "mitarbeiter", "employee", "worker", "nr")
"""One of them is in each."""
_SPEAKING = (
    lexicon.PEOPLE.union(lexicon.VERBS_BY_PRONOUN, _ASKED)
    | (lexicon.OURS | lexicon.THIS | lexicon.SOMEBODY)
    | (lexicon.SOME | lexicon.MYSELF)
)
"""Pronouns, articles and whoever is called by what they are."""


@dataclass(frozen=True, slots=True)
class People:
    """Sorted places of each strength."""

    places: dict[int, list[int]] = field(default_factory=lambda: {ONE: [], SOME: [], MYSELF: []})

    def owns(self, start: int) -> int:
        """1 if somebody is spoken of right before a word: `Mettes løn`, `her salary`."""
        places = self.places[ONE]
        at = bisect_left(places, start - _OWNER)
        return int(at < len(places) and places[at] < start)

    def weight(self, hit: tuple[int, int], sentence: tuple[int, int], *, itself: bool) -> int:
        """How surely somebody is spoken of around a word; inside of it only if that counts (`itself`)."""
        hit = (hit[0], hit[0]) if itself else hit
        for strength, places in self.places.items():
            if _holds(places, sentence[0], sentence[1], hit):
                return strength
            if strength > MYSELF and _holds(places, hit[0] - NEAR, hit[1] + NEAR, hit):
                return strength - _FARTHER
        return 0


def _holds(places: Sequence[int], start: int, end: int, hit: tuple[int, int]) -> bool:
    """Whether one of the places is in a stretch and outside of the word itself."""
    at = bisect_left(places, start)
    while at < len(places) and places[at] <= end:
        if not hit[0] <= places[at] < hit[1]:
            return True
        at += 1
    return False


def people(reading: Reading, findings: Sequence[Finding]) -> People:
    """Everybody: linear in the length of the text."""
    found = People()
    foreign = _foreign(reading)
    told = _Told(reading, _SPEAKERS.among(reading.hashed), _WORKERS.among(reading.hashed))
    speaking, doing = told.speaking, lexicon.DOING & reading.distinct
    following = (*[word for _, _, word in reading.words[1:]], "")
    for index, (place, follower) in enumerate(zip(reading.words, following, strict=False)):
        start, end, word = place
        if word in speaking:
            strength = 0 if word in foreign else _strength(told, index, (start, end), word)
        elif follower in doing and word not in foreign and _is_proper(reading, start, word):
            strength = SOME
        else:
            continue
        if strength:
            found.places[strength].append(start)
    if "mit" not in foreign or "her" not in foreign:
        found.places[MYSELF] = sorted([*found.places[MYSELF], *_proper_nouns(reading)])
    for finding in findings:
        if finding.kind in IDENTIFIES and not is_aside(reading, finding.start, finding.end):
            insort(found.places[ONE], finding.start)
    initials = _INITIALS.finditer(reading.text) if _DOTTED.search(reading.text) else ()
    cases = _CASE.finditer(reading.lower) if said(reading.lower, _NUMBERED) else ()
    for match in (*initials, *cases):
        insort(found.places[ONE], match.start())
    return found


class _Told(NamedTuple):
    """A text with what its words tell by themselves."""

    reading: Reading
    speaking: Mapping[str, bool]
    """Words that may speak of somebody, whatever stands beside them; and whether they surely do."""
    working: Mapping[str, bool]
    """Words that say what somebody does for a living."""


def _speaking(words: Collection[str]) -> dict[str, bool]:
    named = [word for word in words if _named(word)]
    at_work = [word for word in words if _is_one_at_work(word)]
    speaking = dict.fromkeys(
        chain(named, _SPEAKING.intersection(words), FIRST_NAMES.intersection(words)), False
    )
    speaking.update(dict.fromkeys(chain(at_work, lexicon.PEOPLE.intersection(words)), True))
    return speaking


def _working(words: Collection[str]) -> dict[str, bool]:
    ends = lexicon.ROLES
    return {word: True for word in words if word.endswith(ends) or word.removesuffix("'s").endswith(ends)}


_SPEAKERS = Verdicts(_speaking)
_WORKERS = Verdicts(_working)


def _proper_nouns(reading: Reading) -> list[int]:
    """Capitals inside of sentences, where capitals are rare: names, and not the nouns of German."""
    text, words = reading.text, reading.words
    capitals = [
        start
        for start, end, word in words
        if start > 1
        and text[start].isupper()
        and text[start - 2].isalpha()
        and not text[start:end].isupper()
        and word not in NOT_NAMES
    ]
    return capitals if len(capitals) * _RARE <= len(words) else []


def _foreign(reading: Reading) -> frozenset[str]:
    """Words that are no pronouns in the languages of this text: `mit` is *my* or *with*, `her` *here*."""
    words = reading.distinct
    danish, german = not words.isdisjoint(lexicon.DANISH), not words.isdisjoint(lexicon.GERMAN)
    foreign = frozenset() if danish else lexicon.ONLY_DANISH
    return foreign | lexicon.ONLY_ENGLISH if danish or german else foreign


def _strength(told: _Told, index: int, place: tuple[int, int], word: str) -> int:
    """How much one word that may speak of somebody does."""
    reading, (start, end) = told.reading, place
    if told.speaking[word]:
        return 0 if reading.before(start, 2).strip().isdigit() else ONE
    words = reading.words
    following = words[index + 1][2] if index + 1 < len(words) else ""
    if _says(word, following) or (word in _ASKED and index and words[index - 1][2] in lexicon.ASKING):
        return ONE
    if word in FIRST_NAMES and word not in AMBIGUOUS:
        return 0 if is_aside(reading, start, end) else SOME
    if _is_genitive(reading, start, word) or (
        following in lexicon.DOING and _is_proper(reading, start, word)
    ):
        return SOME
    return _pointing(told, index, word)


def _is_genitive(reading: Reading, start: int, word: str) -> bool:
    """`Franks`, `Frank's`: something of a person, written with a capital."""
    return reading.text[start].isupper() and _named(word)


def _named(word: str) -> bool:
    """Whether a word is a name in the genitive."""
    if word[-1] != "s":
        return False
    name = word[:-1].rstrip("'’")
    return name in FIRST_NAMES and name not in AMBIGUOUS


def _is_one_at_work(word: str) -> bool:
    return len(word) >= _SHORTEST and word[-1] in "nr" and word.endswith(lexicon.ONE_PERSON)


def is_aside(reading: Reading, start: int, end: int) -> bool:
    """Whether a name is of somebody who is greeted, thanked or at work here, and not written about."""
    if reading.before(start, _ASIDE).endswith(lexicon.BESIDE_BEFORE):
        return True
    after = reading.lower[end : end + _ASIDE]
    return _ACTS.match(after) is not None or (
        _is_called(reading, start, end) and reading.text[start].isupper()
    )


def _is_called(reading: Reading, start: int, end: int) -> bool:
    """`..., Uwe` at the end and `Anna, kannst du` at the start: the one who is written to."""
    if _CALLED.match(reading.lower, end) and not reading.lower[max(0, start - 2) : start].strip():
        return True
    before = reading.text[max(0, start - _ASIDE) : start]
    if ("," not in before[-2:] and "?" not in before[-2:]) or _ENDS.match(reading.lower, end) is None:
        return False
    called = _BEFORE_CALL.search(before)
    return called is not None and (called.group(1) or "").lower() not in FIRST_NAMES


def _pointing(told: _Told, index: int, word: str) -> int:
    """What an article, a possessive or a pronoun says together with what it points at."""
    if word in lexicon.OURS or word in lexicon.THIS:
        return ONE if _works(told, index) else MYSELF * (word in lexicon.MINE)
    if word in lexicon.SOMEBODY or (word in lexicon.SOME and _works(told, index)):
        return MYSELF if _is_supposed(told.reading, index) else SOME
    return MYSELF * (word in lexicon.MYSELF)


def _says(word: str, following: str) -> bool:
    """Whether a pronoun speaks of a person: `sie erwartet`, and not the courtesy `Sie erhalten`."""
    if following in lexicon.WANTING and word in lexicon.MYSELF:
        return False
    verbs = lexicon.VERBS_BY_PRONOUN.get(word)
    return verbs is not None and (
        following in verbs or (word == "sie" and following[-1:] == "t" and following not in lexicon.NO_VERBS)
    )


def _is_proper(reading: Reading, start: int, word: str) -> bool:
    """Whether a capital opens a sentence with what is no word that we know: `Will has dyslexia`."""
    if not reading.text[start].isupper() or word in NOT_NAMES or word in lexicon.NO_PEOPLE:
        return False
    if word.endswith(lexicon.NOUNS) or len(word) > _LONGEST_NAME:
        return False
    before = reading.lower[max(0, start - 2) : start].strip(" \"'*>-")
    return not before or before[-1] in ".!?:,\n"


def _is_supposed(reading: Reading, index: int) -> bool:
    """Whether nobody in particular is meant: `wenn eine Mitarbeiterin`, `if somebody`."""
    return any(word in lexicon.SUPPOSING for _, _, word in reading.words[max(0, index - 2) : index])


def _works(told: _Told, index: int) -> bool:
    """Whether one of the next two words says what somebody does for a living, or `new` stands for it."""
    coming = told.reading.words[index + 1 : index + 3]
    for _, _, word in coming:
        if word in told.working:
            return True
    if not coming or coming[0][2] not in lexicon.NEW:
        return False
    if len(coming) == 1 or told.reading.text[coming[0][0]].isupper():
        return True
    # `den nye i`: no noun follows; `der Neue` is one.
    return coming[1][2] in _NO_NOUN


_NO_NOUN = words_of(
    "i på fra hos er har vil kan skal in aus von bei im hat ist will kann soll war macht is has from at on"
)
