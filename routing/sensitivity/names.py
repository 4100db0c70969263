"""Names of people: by what stands around them (titles, greetings, sign-offs, labels), and by common
given names. `routing.sensitivity.directory` adds the people of the company, whom no list knows."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from routing.sensitivity.first_names import AMBIGUOUS, FIRST_NAMES, PLACES, SURNAMES
from routing.sensitivity.name_words import (
    ACTS,
    BEFORE_PLACES,
    GREETINGS,
    NOT_NAMES,
    OPENING_PARTICLES,
    ORGANISATIONS,
    PARTICLES,
    ROLES,
    SIGN_OFFS,
    TITLES,
    TOWARDS,
)
from routing.sensitivity.reading import Reading, words_of
from routing.vocabulary import Finding, Level

_MOST_PARTS = 4
"""Words of one name, particles not counted."""
_MOST_TITLES = 6
"""Words between a greeting and the name."""

_INTRODUCERS = words_of(
    "hedder er heiße heisse heißt ist is named namens navn partner wife husband son daughter kollega"
    " colleague ansøgeren medarbejderen employee applicant candidate bewerberin mitarbeiterin name called"
)
"""The last words of `_INTRODUCTION`: looked at first, since that is cheap."""
_INITIALS = re.compile(r"(?:[A-ZÆØÅÄÖÜ]\. ?){1,3}(?=[A-ZÆØÅÄÖÜ][a-zæøåäöüß])")
_COMPANY = re.compile(r"(?:'s|s)? ?(?:&|A/S|ApS|I/S|GmbH|AG|KG|Ltd|Inc|og Søn|and Sons|\+)")
_SHORTEST_SEN = 5
_REACHABLE = re.compile(r" ?[<(,:] ?(?:mailto:)?[\w.+\-]{1,40}@")
"""An e-mail address right behind a name."""
_REACH = 100
_LABEL = re.compile(
    r"\b(?:(?:vor|nach|full |first |last |for|efter)?(?:navn|name)|ansprechpartner(?:in)?"
    r"|kontakt(?:person)?|contact"
    r"(?: person)?|bewerber(?:in)?|ansøger|applicant|candidate|medarbejder|mitarbeiter(?:in)?"
    r"|employee|patient(?:in)?|att|attn|z\.? ?hd|underskrevet|signed)[ ]?[:.]\s{0,2}\Z"
)
_INTRODUCTION = re.compile(
    r"\b(?:jeg hedder|mit navn er|ich hei(?:ß|ss)e|mein name ist|my name is|hun hedder|han hedder"
    r"|hedder|hei(?:ß|ss)t|named|namens"
    r"|ved navn|(?:partner|wife|husband|son|daughter|kollega|colleague|ansøgeren|medarbejderen|employee"
    r"|applicant|candidate|bewerberin|mitarbeiterin)(?:'s name(?: is)?)?) \Z"
)


class Word(NamedTuple):
    """A word with its place; `plain` is lower case and without a genitive s."""

    start: int
    end: int
    plain: str
    capital: bool
    shouted: bool
    """All in capitals, as acronyms are."""
    led: str
    """The word before it, whether that is kept or not; empty at the start of a line."""
    next: str
    """The word behind it."""

    @property
    def names(self) -> bool:
        """Whether it can be a part of a name at all."""
        return self.capital and self.plain not in NOT_NAMES


def find(reading: Reading) -> Iterator[Finding]:
    """People by context and by common names."""
    words = _words(reading)
    position = 0
    while position < len(words):
        found = _person(reading, words, position)
        if found is None:
            position += 1
            continue
        first, last, rule = found
        yield person(words[first].start, words[last].end, rule)
        position = last + 1


def _words(reading: Reading) -> list[Word]:
    """Words that begin with a capital, and greetings, sign-offs and particles in any case."""
    kept: list[Word] = []
    text, words = reading.text, reading.words
    for index, (start, end, plain) in enumerate(words):
        capital = text[start].isupper()
        if not capital and plain not in _LOWER:
            continue
        if text[end : end + 1].isdigit() or "0" <= text[start - 1 : start] <= "9":
            continue
        led = words[index - 1][2] if index else ""
        after = words[index + 1][2] if index + 1 < len(words) else ""
        if capital or plain in ROLES:
            stem, stop = _nominative(plain, end) if plain[-1] == "s" else (plain, end)
            shouted = text[start + 1 : start + 2].isupper() and text[start:stop].isupper()
            kept.append(Word(start, stop, stem, capital, shouted, led, after))
        else:
            known = plain in FIRST_NAMES or plain in SURNAMES
            kept.append(Word(start, end, plain, known, False, led, after))
    return kept


_LOWER = GREETINGS | SIGN_OFFS | PARTICLES | TITLES | ROLES
_OPENERS = GREETINGS | SIGN_OFFS | TITLES


def _nominative(plain: str, end: int) -> tuple[str, int]:
    """Without the genitive s: `annas` -> `anna`, `mark's` -> `mark`."""
    if plain[-2:] in {"'s", "’s"}:
        return plain[:-2], end - 2
    if plain[-1] == "s" and plain not in FIRST_NAMES and plain not in SURNAMES:
        stem = plain[:-1]
        if stem in FIRST_NAMES or stem in SURNAMES:
            return stem, end - 1
    return plain, end


def _person(reading: Reading, words: Sequence[Word], index: int) -> tuple[int, int, str] | None:
    """First and last word of the name that begins at (or after a title at) this word, and the rule."""
    word = words[index]
    if word.plain in _OPENERS:
        rule = _announced(reading, word)
        if rule:
            return _after(reading, words, index, rule)
    if word.plain in ROLES:
        return _after(reading, words, index, "pii.name.role", fewest=2)
    if not word.names:
        return None
    if _is_labelled(reading, word):
        return index, _last(reading, words, index), "pii.name.label"
    return _unannounced(reading, words, index)


def _unannounced(reading: Reading, words: Sequence[Word], index: int) -> tuple[int, int, str] | None:
    """A name that nothing leads up to: an address follows it, or it is a common one."""
    word = words[index]
    reachable = reading.text.find("@", word.end, word.end + _REACH) >= 0
    if not (reachable or word.plain in SURNAMES or word.next in SURNAMES or _is_given(word.plain)):
        return _initialled(reading, words, index) if word.end - word.start == 1 else None
    last = _last(reading, words, index)
    if reachable and last > index and _REACHABLE.match(reading.lower, words[last].end):
        return index, last, "pii.name.contact"
    return _common(words, index, last) or _alone(reading, words, index, last)


def _initialled(reading: Reading, words: Sequence[Word], index: int) -> tuple[int, int, str] | None:
    """Initials and a common family name: `H.L. Hansen`."""
    match = _INITIALS.match(reading.text, words[index].start)
    if match is None:
        return None
    last = index
    while last + 1 < len(words) and words[last].start < match.end():
        last += 1
    family = words[last]
    if family.start != match.end() or not (family.plain in SURNAMES or family.plain.endswith("sen")):
        return None
    return index, last, "pii.name.initials"


def _alone(reading: Reading, words: Sequence[Word], index: int, last: int) -> tuple[int, int, str] | None:
    """One word that may be a name and stands where one stands."""
    word = words[index]
    if last > index or word.shouted or word.led in BEFORE_PLACES:
        return None
    text = reading.text
    if word.plain in SURNAMES:
        company = _COMPANY.match(text, word.end)
        danish = word.plain.endswith("sen") and len(word.plain) > _SHORTEST_SEN
        return None if company or not danish else (index, last, "pii.name.family")
    if word.plain not in AMBIGUOUS:
        return None
    opens, closes = _line_opens(text, word.start), _line_closes(text, word.end)
    genitive = text[word.end : word.end + 2] in {"'s", "’s"} and word.plain not in PLACES
    beside = word.plain not in PLACES and word.led in TOWARDS and not opens
    acting = opens and word.next in ACTS and word.plain not in PLACES
    if genitive or beside or acting or (opens and closes and word.plain not in PLACES):
        return index, last, "pii.name.alone"
    return None


def _line_opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" *_>-\"'")
    return not before or before[-1] in "\n.!?"


def _line_closes(text: str, end: int) -> bool:
    after = text[end : end + 3].lstrip(" ,.!*_-")
    return not after or after[0] in "\r\n"


def _announced(reading: Reading, word: Word) -> str:
    """The rule, if the word itself says that a name follows; else empty."""
    if word.plain in TITLES:
        return "pii.name.title"
    if word.plain in SIGN_OFFS:
        return "pii.name.signoff"
    return "pii.name.greeting" if word.plain in GREETINGS and _opens(reading, word) else ""


def _is_labelled(reading: Reading, word: Word) -> bool:
    """Whether a label (`Name: `) or an introduction (`jeg hedder `) leads up to the word."""
    near = reading.text[max(0, word.start - 2) : word.start]
    if ":" in near or "." in near or "\n" in near:
        return _LABEL.search(reading.before(word.start, 28)) is not None
    return (
        word.led in _INTRODUCERS
        and not word.shouted
        and _INTRODUCTION.search(reading.before(word.start, 28)) is not None
    )


def _common(words: Sequence[Word], index: int, last: int) -> tuple[int, int, str] | None:
    """By common given and family names."""
    word = words[index]
    more = last > index
    following = words[last + 1].plain if last + 1 < len(words) else ""
    if (
        word.led in BEFORE_PLACES
        or words[last].plain in ORGANISATIONS
        or (more and following in ORGANISATIONS)
    ):
        return None
    if _is_given(word.plain):
        known = more and any(part.plain in SURNAMES for part in words[index + 1 : last + 1])
        if (word.plain in AMBIGUOUS or word.shouted) and not (known or (more and not word.shouted)):
            return None
        return index, last, "pii.name.common"
    if (
        more
        and words[index + 1].plain in SURNAMES
        and len(word.plain) > 1
        and words[index + 1].plain.endswith("sen")
    ):
        return index, index + 1, "pii.name.family"
    return None


def _is_given(plain: str) -> bool:
    """Whether it is a common given name, or two of them with a hyphen."""
    return plain in FIRST_NAMES or ("-" in plain and all(part in FIRST_NAMES for part in plain.split("-")))


def _after(
    reading: Reading, words: Sequence[Word], index: int, rule: str, *, fewest: int = 1
) -> tuple[int, int, str] | None:
    """The name that follows a title, greeting or sign-off, if it has enough words."""
    for first in range(index + 1, min(len(words), index + 1 + _MOST_TITLES)):
        word = words[first]
        if not _beside(reading, words[first - 1], word):
            return None
        if word.plain in TITLES or _is_noble(words[first - 1], word):
            continue
        if not word.names:
            return None
        last = _last(reading, words, first)
        return (first, last, rule) if last - first + 1 >= fewest else None
    return None


def _is_noble(before: Word, word: Word) -> bool:
    """Whether it is a particle that opens a name (`Frau von der Heide`), or goes on with one."""
    if word.capital or word.plain not in PARTICLES:
        return False
    return word.plain in OPENING_PARTICLES or before.plain in OPENING_PARTICLES


def _last(reading: Reading, words: Sequence[Word], first: int) -> int:
    """The last word of the name that begins with `first`."""
    last = first
    parts = 1
    for index in range(first + 1, min(len(words), first + _MOST_PARTS + 2)):
        word = words[index]
        gap = reading.text[words[index - 1].end : word.start]
        if gap not in {" ", "\u00a0", ". "} or (
            gap == ". " and words[index - 1].end - words[index - 1].start > 1
        ):
            break
        if word.plain in PARTICLES and not word.capital:
            continue
        if not word.names or word.plain in TITLES or parts == _MOST_PARTS:
            break
        last, parts = index, parts + 1
    return last


def _beside(reading: Reading, left: Word, right: Word) -> bool:
    """Whether nothing but a space, a dot, a comma or one line break stands between."""
    gap = reading.text[left.end : right.start]
    return len(gap) <= 6 and gap.strip(" .,!\r\u00a0").strip("\n") == "" and gap.count("\n") <= 2


def _opens(reading: Reading, word: Word) -> bool:
    """Whether the word begins a line, a sentence or a quotation."""
    before = reading.text[max(0, word.start - 3) : word.start].rstrip(" *_>\"'„“«")
    return not before or before[-1] in "\n.!?:;,)"


def person(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="PERSON", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)
