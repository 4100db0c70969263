"""Names of people: by what stands around them (titles, greetings, sign-offs, labels), and by common
given names. `routing.sensitivity.names.directory` adds the people of the company, whom no list knows."""

from collections.abc import Iterator

from routing.sensitivity.names import signs
from routing.sensitivity.names.announced import GREETING, OF_A_THING, RULES, after, labelled, opens
from routing.sensitivity.names.cues import (
    BRANDED,
    MODAL,
    beginnings,
    is_double,
)
from routing.sensitivity.names.first_names import AMBIGUOUS, FIRST_NAMES, PLACES, SURNAMES
from routing.sensitivity.names.headings import VERBAL, is_heading, stands_in_small, works_there
from routing.sensitivity.names.namesakes import BRANDS
from routing.sensitivity.names.patterns import (
    AILING,
    APPOSED,
    BEFORE_INITIAL,
    COMPANY,
    INITIAL_AND_NAME,
    INITIALS,
    NOUNS,
    REACHABLE,
)
from routing.sensitivity.names.reading import NOBODY, SURE, Names, Word, last_of
from routing.sensitivity.names.things import AND, is_firm, is_legal, is_thing, is_vessel
from routing.sensitivity.names.words import (
    ACTS,
    AILS,
    BEFORE_PLACES,
    LEADERS,
    MATES,
    NO_PERSON_NEXT,
    NOT_NAMES,
    ORGANISATIONS,
    PEOPLE_VERBS,
    ROLES,
    SAYS,
    TOWARDS,
)
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of
from routing.vocabulary import Finding, Level

_SHORTEST_SEN = 5
_REACH = 100


def find(reading: Reading) -> Iterator[Finding]:
    """People by context, by common names and by further signs: each of them once."""
    told = _apart([person(*one) for one in signs.find(reading)])
    if not told:
        yield from _named(reading)
    else:
        yield from _apart([*_named(reading), *told])


def _apart(found: list[Finding]) -> list[Finding]:
    """Where two overlap it is the same person, whom the longer one says more of: in order."""
    kept: list[Finding] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
        elif one.end - one.start > kept[-1].end - kept[-1].start:
            kept[-1] = one
    return kept


def _named(reading: Reading) -> Iterator[Finding]:
    starts = beginnings(reading)
    if not starts:
        return
    words = Names(reading)
    position = 0
    for index in starts:
        # Asked for in their order even if it lies in a name: whether the next is kept depends on it.
        word = words[index]
        if word is NOBODY or index < position:
            continue
        if word.plain in BRANDED and (second := _second(words, index)) is not None:
            position = second + 1
            continue
        found = _person(reading, words, index)
        if found is not None:
            first, last, rule = found
            if rule != OF_A_THING:
                yield person(words[first].start, words[last].end, rule)
            position = last + 1


def _second(words: Names, index: int) -> int | None:
    """The other word of a brand that begins here."""
    following = words.behind(index)
    known = following is not None and (words[index].plain, words[following].plain) in BRANDS
    return following if known else None


def _person(reading: Reading, words: Names, index: int) -> tuple[int, int, str] | None:
    """First and last word of the name that begins at (or after a title at) this word, and the rule."""
    word = words[index]
    rule = RULES.get(word.plain)
    if is_vessel(reading, word, words[index + 1]):
        return None
    if rule is not None and (rule != GREETING or opens(reading.text, word.start)):
        return after(reading, words, index, rule)
    if word.plain in ROLES:
        alone = word.plain in LEADERS or (word.plain in MATES and reading.text[word.start].islower())
        return after(reading, words, index, "pii.name.role", fewest=1 if alone else 2)
    if not word.names:
        modal = word.capital and word.plain in MODAL and _acts_as_person(reading, word, index)
        return (index, index, "pii.name.alone") if modal else None
    found = labelled(reading, words, index)
    if found is None and word.end - word.start == 1:
        found = _initialled(reading, words, index)
    return found or _unannounced(reading, words, index)


def _unannounced(reading: Reading, words: Names, index: int) -> tuple[int, int, str] | None:
    """A name that nothing leads up to: an address follows it, or it is a common one."""
    word = words[index]
    reachable = reading.text.find("@", word.end, word.end + _REACH) >= 0
    if not (reachable or word.plain in SURNAMES or word.next in SURNAMES or _is_given(word.plain)):
        return None
    last = last_of(reading, words, index)
    if reachable and last > index and REACHABLE.match(reading.lower, words[last].end):
        return index, last, "pii.name.contact"
    if _is_compound(reading.text, words[last]) or words[last].next in NO_PERSON_NEXT:
        return None
    if last == index and is_thing(reading, words, index):
        return None
    if is_heading(reading, words, index, last) or (last > index and is_firm(reading, words, index, last)):
        return index, last, OF_A_THING
    return _common(words, index, last) or _alone(reading, words, index, last)


def _is_compound(text: str, word: Word) -> bool:
    """`Jensen-skålen`: a thing that is called after somebody."""
    place = text.find("-", word.start, word.end)
    return place >= 0 and text[place + 1 : place + 2].islower()


def _initialled(reading: Reading, words: Names, index: int) -> tuple[int, int, str] | None:
    """Initials and a common family name: `H.L. Hansen`."""
    match = INITIALS.match(reading.text, words[index].start)
    if match is None:
        return None
    last = index + 1
    while (family := words[last]) is not NOBODY and family.start < match.end():
        last += 1
    if family is NOBODY or family.next in ORGANISATIONS or family.plain in NOT_NAMES:
        return None
    if is_legal(reading.text, family):
        return None
    if not (
        family.plain in SURNAMES or family.plain.endswith("sen") or _is_led_to(reading, words[index].start)
    ):
        return None
    return index, last, "pii.name.initials"


def _is_led_to(reading: Reading, start: int) -> bool:
    """Whether initials and any family name after them stand where a person does."""
    named = INITIAL_AND_NAME.match(reading.text, start)
    return (
        named is not None
        and not named.group(1).endswith(NOUNS)
        and BEFORE_INITIAL.search(reading.before(start, 12)) is not None
    )


def _alone(reading: Reading, words: Names, index: int, last: int) -> tuple[int, int, str] | None:
    """One word that may be a name and stands where one stands."""
    word = words[index]
    if last > index or word.shouted or word.led in BEFORE_PLACES:
        return None
    text = reading.text
    if word.plain in FIRST_NAMES and _line_opens(text, word.start) and _is_unwell(text, word):
        return index, last, "pii.name.alone"
    if word.plain in SURNAMES and word.plain not in AMBIGUOUS:
        company = COMPANY.match(text, word.end) or word.next in ORGANISATIONS
        danish = word.plain.endswith("sen") and len(word.plain) > _SHORTEST_SEN
        return None if company or not danish else (index, last, "pii.name.family")
    if word.plain not in AMBIGUOUS or _COUNTED.match(text, word.end):
        return None
    return (index, last, "pii.name.alone") if _acts_as_person(reading, word, index) else None


def _acts_as_person(reading: Reading, word: Word, index: int) -> bool:
    """Whether a name that is also a word stands where only a person does."""
    text = reading.text
    opens, closes = _line_opens(text, word.start), _line_closes(text, word.end)
    if (
        word.led in PEOPLE_VERBS or (word.plain in VERBAL and stands_in_small(reading, word, index))
    ) and not opens:
        return True
    if word.plain not in _MAP:
        if works_there(text, word) or (
            opens and word.next in ACTS and not _SPOKEN_OF.isdisjoint(reading.distinct)
        ):
            return True
        if opens and (word.next in SAYS or word.plain == word.next == "will"):
            return True
        if APPOSED.match(text, word.end) or (word.led in AND and _is_beside_one(reading, index)):
            return True
    if word.plain in PLACES:
        return False
    genitive = text[word.end : word.end + 2] in {"'s", "’s"}
    beside = (
        word.led in TOWARDS and not opens and not (word.led in AND and _is_beside_a_thing(reading, index))
    )
    return genitive or beside or (opens and (word.next in ACTS or closes))


_SPOKEN_OF = words_of("he she he's she's he'll she'll him hun han hende ham hendes")
"""Somebody is spoken of; the German words are said of things too."""


def _is_beside_one(reading: Reading, index: int) -> bool:
    """Whether somebody stands before the `and`: `Trine og Bo`."""
    start, _, earlier = reading.words[index - 2] if index > 1 else (0, 0, "")
    return earlier in SURE and reading.text[start].isupper()


def _is_beside_a_thing(reading: Reading, index: int) -> bool:
    """Whether what stands before the `and` has a capital and is no known name: `Panther and Olive`."""
    start, _, earlier = reading.words[index - 2] if index > 1 else (0, 0, "")
    return reading.text[start].isupper() and earlier not in FIRST_NAMES and earlier not in SURNAMES


def _is_unwell(text: str, word: Word) -> bool:
    """Whether something is said of it that happens to people alone, and is never to be overheard."""
    return word.next in AILS or AILING.match(text, word.end) is not None


_COUNTED = Expression(r" ?[0-9]|-[0-9]")
_MAP = words_of(
    """
    aurora austin chelsea clay florence georgia jordan lance madison milan orlando preston roma
    victoria virginia mercedes paris london sydney sierra nelson franklin line page art august jo sky summer
    sten steen per otto tage zara
    """
)
"""Names of places, brands and things that are spoken of like people."""


def _line_opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" *_>-\"'")
    return not before or before[-1] in "\n.!?"


def _line_closes(text: str, end: int) -> bool:
    after = text[end : end + 3].lstrip(" ,.!*_-")
    return not after or after[0] in "\r\n"


def _common(words: Names, index: int, last: int) -> tuple[int, int, str] | None:
    """By common given and family names."""
    word = words[index]
    more = last > index
    if (
        word.led in BEFORE_PLACES
        or word.plain in BEFORE_PLACES
        or (word.led == "the" and not more)
        or words[last].plain in ORGANISATIONS
        or (more and _is_of_organisation(words, last))
    ):
        return None
    if _is_given(word.plain):
        return (index, last, "pii.name.common") if _is_enough(words, index, last) else None
    if more and word.plain in SURNAMES and words[last].plain in SURE:
        return index, last, "pii.name.common"
    danish = more and words[index + 1].plain in SURNAMES and words[index + 1].plain.endswith("sen")
    return (index, index + 1, "pii.name.family") if danish and len(word.plain) > 1 else None


def _is_of_organisation(words: Names, last: int) -> bool:
    following = words.behind(last)
    return following is not None and words[following].plain in ORGANISATIONS


def _is_enough(words: Names, index: int, last: int) -> bool:
    """Whether a given name is a person: always, unless it is also a word and nothing is known behind it."""
    word, more = words[index], last > index
    known = more and any(words[part].plain in SURNAMES for part in range(index + 1, last + 1))
    if known or not (word.plain in AMBIGUOUS or word.shouted):
        return known or word.plain not in _MAP
    return more and not word.shouted and word.plain not in _MAP


def _is_given(plain: str) -> bool:
    """Whether it is a common given name, or two of them with a hyphen."""
    return plain in FIRST_NAMES or is_double(plain)


def person(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="PERSON", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)
