"""Names of people: by what stands around them (titles, greetings, sign-offs, labels), and by common
given names. `routing.sensitivity.names.directory` adds the people of the company, whom no list knows."""

from collections.abc import Iterator

from routing.sensitivity.names.cues import (
    BESIDE,
    BRANDED,
    GAPS,
    LEARNED,
    MODAL,
    MOST_WORDS,
    SHORT_REST,
    beginnings,
    is_double,
    is_label,
)
from routing.sensitivity.names.first_names import AMBIGUOUS, FIRST_NAMES, PLACES, SURNAMES
from routing.sensitivity.names.namesakes import BRANDS, TITLED
from routing.sensitivity.names.patterns import (
    AILING,
    APPOSED,
    BEFORE_INITIAL,
    COMPANY,
    COPULAS,
    FACULTY,
    HEADER,
    INITIAL_AND_NAME,
    INITIALS,
    INTRODUCERS,
    INTRODUCTION,
    LABEL,
    LAST_LINE,
    NAMING,
    NOUNS,
    REACHABLE,
    REVERSED,
)
from routing.sensitivity.names.reading import NOBODY, SURE, Names, Word
from routing.sensitivity.names.things import is_firm, is_thing, is_vessel
from routing.sensitivity.names.words import (
    ACTS,
    AILS,
    BEFORE_PLACES,
    GREETINGS,
    LEADERS,
    NO_PERSON_NEXT,
    NOT_NAMES,
    OPENING_PARTICLES,
    ORGANISATIONS,
    PARTICLES,
    PEOPLE_VERBS,
    ROLES,
    SAYS,
    SIGN_OFFS,
    TITLES,
    TOWARDS,
)
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of
from routing.vocabulary import Finding, Level

_MOST_PARTS = 4
"""Words of one name, particles not counted."""
_MOST_TITLES = 6
"""Words between a greeting and the name."""

_OF_A_FIRM = ""
"""The rule of a name that is no person's, so that no part of it is looked at again."""
_SHORTEST_SEN = 5
_REACH = 100


def find(reading: Reading) -> Iterator[Finding]:
    """People by context and by common names."""
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
            if rule != _OF_A_FIRM:
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
    rule = _RULES.get(word.plain)
    if is_vessel(reading, word, words[index + 1]):
        return None
    if rule is not None and (rule != _GREETING or _opens(reading.text, word.start)):
        return _after(reading, words, index, rule)
    if word.plain in ROLES:
        return _after(reading, words, index, "pii.name.role", fewest=1 if word.plain in LEADERS else 2)
    if not word.names:
        modal = word.capital and word.plain in MODAL and _acts_as_person(reading.text, word)
        return (index, index, "pii.name.alone") if modal else None
    return _labelled(reading, words, index) or _unannounced(reading, words, index)


def _labelled(reading: Reading, words: Names, index: int) -> tuple[int, int, str] | None:
    """A name behind its label, in the head of a mail, or below it."""
    word = words[index]
    if _is_labelled(reading, word):
        return index, _last(reading, words, index), "pii.name.label"
    if reading.text.startswith(",", word.end):
        headed = _headed(reading, words, index)
        return (index, headed, "pii.name.header") if headed is not None else None
    if len(reading.text) - word.end < SHORT_REST and _signs(reading, word):
        return index, _last(reading, words, index), "pii.name.signoff"
    return None


def _headed(reading: Reading, words: Names, index: int) -> int | None:
    """The last word of `Hollis, Graham` in the head of a mail."""
    word = words[index]
    if reading.before(word.start, 2) != ": " or not HEADER.search(reading.before(word.start, 20)):
        return None
    match = REVERSED.match(reading.text, word.end)
    if match is None or match.group(1).split()[0].lower() not in FIRST_NAMES:
        return None
    last = index
    while (following := words.behind(last)) is not None and words[following].end <= match.end(1):
        last = following
    return last if last > index else None


_TAIL = 64
"""Characters behind the last word at most: the whole rest of a text, word by word, would take its square."""


def _signs(reading: Reading, word: Word) -> bool:
    """Whether the word ends the text behind thanks or `sent from my ...`."""
    rest = reading.text[word.end : word.end + _TAIL]
    if len(rest) == _TAIL or rest.strip(" .!\n") or word.end - word.start > 12:
        return False
    return LAST_LINE.search(reading.before(word.start, 90)) is not None


def _unannounced(reading: Reading, words: Names, index: int) -> tuple[int, int, str] | None:
    """A name that nothing leads up to: an address follows it, or it is a common one."""
    word = words[index]
    reachable = reading.text.find("@", word.end, word.end + _REACH) >= 0
    if not (reachable or word.plain in SURNAMES or word.next in SURNAMES or _is_given(word.plain)):
        return _initialled(reading, words, index) if word.end - word.start == 1 else None
    last = _last(reading, words, index)
    if reachable and last > index and REACHABLE.match(reading.lower, words[last].end):
        return index, last, "pii.name.contact"
    if _is_compound(reading.text, words[last]) or words[last].next in NO_PERSON_NEXT:
        return None
    if last == index and is_thing(reading, words, index):
        return None
    if last > index and is_firm(reading, words, index, last):
        return index, last, _OF_A_FIRM
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
    if word.plain in SURNAMES:
        company = COMPANY.match(text, word.end) or word.next in ORGANISATIONS
        danish = word.plain.endswith("sen") and len(word.plain) > _SHORTEST_SEN
        return None if company or not danish else (index, last, "pii.name.family")
    if word.plain not in AMBIGUOUS or _COUNTED.match(text, word.end):
        return None
    return (index, last, "pii.name.alone") if _acts_as_person(text, word) else None


def _acts_as_person(text: str, word: Word) -> bool:
    """Whether a name that is also a word stands where only a person does."""
    opens, closes = _line_opens(text, word.start), _line_closes(text, word.end)
    if word.led in PEOPLE_VERBS and not opens:
        return True
    if word.plain not in _MAP:
        if opens and (word.next in SAYS or word.plain == word.next == "will"):
            return True
        if APPOSED.match(text, word.end):
            return True
    if word.plain in PLACES:
        return False
    genitive = text[word.end : word.end + 2] in {"'s", "’s"}
    beside = word.led in TOWARDS and not opens
    return genitive or beside or (opens and (word.next in ACTS or closes))


def _is_unwell(text: str, word: Word) -> bool:
    """Whether something is said of it that happens to people alone, and is never to be overheard."""
    return word.next in AILS or AILING.match(text, word.end) is not None


_COUNTED = Expression(r" ?[0-9]|-[0-9]")
_MAP = words_of(
    """
    aurora austin chelsea clay florence georgia jordan lance madison milan orlando preston roma siemens
    victoria virginia mercedes paris london sydney sierra nelson franklin line page art august jo sky summer
    sten steen per otto
    """
)
"""Names of places, brands and things that are spoken of like people."""


def _line_opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" *_>-\"'")
    return not before or before[-1] in "\n.!?"


def _line_closes(text: str, end: int) -> bool:
    after = text[end : end + 3].lstrip(" ,.!*_-")
    return not after or after[0] in "\r\n"


_GREETING = "pii.name.greeting"
_RULES = {
    **dict.fromkeys(GREETINGS, _GREETING),
    **dict.fromkeys(SIGN_OFFS, "pii.name.signoff"),
    **dict.fromkeys(TITLES, "pii.name.title"),
}
"""Of the words that announce a name."""


def _is_labelled(reading: Reading, word: Word) -> bool:
    """Whether a label (`Name: `) or an introduction (`jeg hedder `) leads up to the word."""
    near = reading.text[max(0, word.start - 2) : word.start]
    if ":" in near or "." in near or "\n" in near:
        return is_label(word.led) and LABEL.search(reading.before(word.start, 28)) is not None
    if near == "o " and reading.before(word.start, 4) == "c/o ":
        return True
    return (
        word.led in INTRODUCERS
        and not word.shouted
        and (word.led not in COPULAS or reading.before(word.start, 9).endswith(_NAME_IS))
        and INTRODUCTION.search(reading.before(word.start, 60)) is not None
    )


_NAME_IS = tuple([f"{noun} {verb} " for noun in NAMING for verb in COPULAS])


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


def _after(
    reading: Reading, words: Names, index: int, rule: str, *, fewest: int = 1
) -> tuple[int, int, str] | None:
    """The name that follows a title, greeting or sign-off, if it has enough words."""
    left, first = words[index], index + 1
    for _ in range(_MOST_TITLES):
        if left.plain in LEARNED and words[first] is NOBODY:
            # Words of a faculty, in small letters, may stand between.
            first = words.behind(first) or first
        if first >= len(reading.words) or not _is_beside(reading.text, left, reading.words[first][0]):
            return None
        word = words[first]
        if word is NOBODY:
            return None
        if not (word.plain in TITLES or _is_noble(left, word)):
            if not word.names or (rule == "pii.name.title" and word.plain in TITLED):
                return None
            last = _last(reading, words, first)
            return (first, last, rule) if last - first + 1 >= fewest else None
        left, first = word, first + 1
    return None


def _is_noble(before: Word, word: Word) -> bool:
    """Whether it is a particle that opens a name (`Frau von der Heide`), or goes on with one."""
    if word.capital or word.plain not in PARTICLES:
        return False
    return word.plain in OPENING_PARTICLES or before.plain in OPENING_PARTICLES


def _last(reading: Reading, words: Names, first: int) -> int:
    """The last word of the name that begins with `first`."""
    last = first
    parts, before = 1, words[first]
    for index in range(first + 1, min(len(reading.words), first + MOST_WORDS)):
        gap = reading.text[before.end : reading.words[index][0]]
        if gap not in GAPS or (gap == ". " and before.end - before.start > 1):
            break
        before = word = words[index]
        if word.plain in PARTICLES and not word.capital:
            continue
        if not word.names or word.plain in TITLES or parts == _MOST_PARTS:
            break
        last, parts = index, parts + 1
    return last


def _is_beside(text: str, left: Word, start: int) -> bool:
    """Whether nothing but a space, a dot, a comma or one line break stands between."""
    gap = text[left.end : start]
    if gap in _USUAL_GAPS:
        return True
    if left.plain in LEARNED and len(gap) > 4:
        gap = FACULTY.sub("", gap)
    return len(gap) <= BESIDE and gap.strip(" .,!\r\u00a0").strip("\n") == "" and gap.count("\n") <= 2


_USUAL_GAPS = frozenset({" ", ". ", ", ", "\n", "\n\n", ",\n", ",\n\n", "! "})
"""Looked at first, since that is cheap."""


def _opens(text: str, start: int) -> bool:
    """Whether a line, a sentence or a quotation begins here."""
    if start == 0 or text[start - 1] == "\n":
        return True
    before = text[max(0, start - 3) : start].rstrip(" *_>\"'„“«")
    return not before or before[-1] in "\n.!?:;,)"


def person(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="PERSON", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)
