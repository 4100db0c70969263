"""The words of a text that may be a part of a name, in capitals or small."""

from typing import NamedTuple

from routing.sensitivity.names.first_names import AMBIGUOUS, FIRST_NAMES, SURNAMES
from routing.sensitivity.names.more_first_names import MORE_FIRST_NAMES
from routing.sensitivity.names.more_surnames import MORE_SURNAMES
from routing.sensitivity.names.words import (
    GREETINGS,
    NOT_NAMES,
    PARTICLES,
    PEOPLE_VERBS,
    ROLES,
    SIGN_OFFS,
    TITLES,
)
from routing.sensitivity.text.reading import Reading, words_of
from routing.sensitivity.text.words import Words

_DIGITS = frozenset("0123456789")
GAPS = frozenset({" ", "\u00a0", ". "})
"""What stands between two words of one name; the dot is an initial's."""
MOST_WORDS = 6
"""Words of one name, particles counted."""
_MOST_PARTS = 4
"""Words of one name, particles not counted."""
_NEXT = 2
"""Characters between two words of one name: a space, or a dot and a space."""


class Word(NamedTuple):
    """A word with its place; `plain` is lower case and without a genitive s."""

    start: int
    end: int
    plain: str
    capital: bool
    shouted: bool
    """All in capitals, as acronyms are."""
    led: str
    """The word before it, whatever it is; empty at the start of the text."""
    next: str
    """The word behind it."""
    names: bool
    """Whether it can be a part of a name at all."""


NOBODY = Word(-1, -1, "", False, False, "", "", False)
"""Stands for a word that is no part of any name."""


class Names(dict[int, Word]):
    """The words of a text as parts of names, each looked at when it is first asked for, since few ever are.

    Of interest are words that begin with a capital, and greetings, sign-offs, particles and sure names in any
    case; all others are `NOBODY`. An index is that of the word in the reading.
    """

    __slots__ = ("_text", "_words")

    def __init__(self, reading: Reading) -> None:
        self._text, self._words = reading.text, reading.words

    def __missing__(self, index: int) -> Word:
        word = self[index] = self._look(index) if index < len(self._words) else NOBODY
        return word

    def behind(self, index: int) -> int | None:
        """Where the next word of interest is, however far away."""
        for following in range(index + 1, len(self._words)):
            if self[following] is not NOBODY:
                return following
        return None

    def _look(self, index: int) -> Word:
        text, words = self._text, self._words
        start, end, plain = words[index]
        capital = text[start].isupper()
        if not capital and plain[-2:] in _GENITIVES and plain[:-2] in _SMALL_NAMES:
            plain, end = plain[:-2], end - 2
        if not capital and not self._counts_in_small(index, start, end, plain):
            return NOBODY
        if text[end : end + 1].isdigit() or text[start - 1 : start] in _DIGITS:
            return NOBODY
        led = words[index - 1][2] if index else ""
        after = words[index + 1][2] if index + 1 < len(words) else ""
        if capital or plain in ROLES:
            stem = nominative(plain) if plain[-1] == "s" else plain
            stop = start + len(stem)
            shouted = text[start + 1 : start + 2].isupper() and text[start:stop].isupper()
            initial = stop - start == 1 and text[stop : stop + 1] == "."
            named = capital and (initial or stem not in NOT_NAMES)
            return Word(start, stop, stem, capital, shouted, led, after, named)
        known = plain in FIRST_NAMES or plain in SURNAMES
        return Word(start, end, plain, known, False, led, after, known and plain not in NOT_NAMES)

    def _counts_in_small(self, index: int, start: int, end: int, plain: str) -> bool:
        if plain in SMALL:
            return plain not in _SMALL_NAMES or _stands_free(self._text, start, end)
        if is_whole(self._words, index) or is_asked(self._words, index):
            return _stands_free(self._text, start, end)
        return (plain in SURNAMES or plain in FIRST_NAMES) and self._goes_on(index, start, plain)

    def _goes_on(self, index: int, start: int, plain: str) -> bool:
        """Whether it is a family name in small letters behind a given one, or a given one behind a role."""
        words = self._words
        if not may_go_on(words, index):
            return False
        before = self[index - 1]
        if is_whole(words, index - 1):
            return True
        if before is NOBODY or start - words[index - 1][1] > _NEXT or self._text[before.start].isupper():
            return False
        if before.plain in _SMALL_NAMES or before.plain in TITLES or self._is_behind_role(index - 1):
            return plain in SURNAMES
        following = words[index + 1][2] if index + 1 < len(words) else ""
        return before.plain in ROLES and plain in FIRST_NAMES and following in SURNAMES

    def _is_behind_role(self, index: int) -> bool:
        """Whether the last such word before this one is a role."""
        for earlier in range(index - 1, -1, -1):
            if self[earlier] is not NOBODY:
                return self[earlier].plain in ROLES
        return False


def may_go_on(words: Words, index: int) -> bool:
    """Whether a name in small letters may go on at this word: behind one of `SMALL`, or a role and one more.

    Asked first, so that a row of family names is not walked back.
    """
    return index > 0 and (
        words[index - 1][2] in SMALL
        or (index > 1 and words[index - 2][2] in ROLES)
        or is_whole(words, index - 1)
    )


def is_whole(words: Words, index: int) -> bool:
    """Whether a whole name in small letters begins here, the family name no word: `signe mikkelsen`."""
    if index < 0 or index + 1 >= len(words):
        return False
    (_, end, given), (start, _, family) = words[index], words[index + 1]
    return (
        family in SURE_SURNAMES
        and start - end == 1
        and given in FIRST_NAMES
        and given not in _VERBS
        and end > 2
    )


def counts_in_small(words: Words, index: int) -> bool:
    """Whether a word in small letters is looked at."""
    word = words[index][2]
    return (
        word in SMALL
        or may_go_on(words, index)
        or is_whole(words, index)
        or is_asked(words, index)
        or _is_somebodys(word)
    )


def is_asked(words: Words, index: int) -> bool:
    """Whether it is a rarer given name in small letters behind a verb of people: `let bogdan know`."""
    word = words[index][2]
    return len(word) > _SHORTEST_RARE and word in MORE_FIRST_NAMES and words[index - 1][2] in PEOPLE_VERBS


def _is_somebodys(word: str) -> bool:
    return word[-2:] in _GENITIVES and word[:-2] in _SMALL_NAMES


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether it is no part of an address or a path."""
    return text[start - 1 : start] not in _PATHS and (
        text[end : end + 1] not in _PATHS or not text[end + 1 : end + 2].isalnum()
    )


SURE = FIRST_NAMES - AMBIGUOUS
_SHORTEST_RARE = 4
_VERBS = frozenset({"will", "may", "can", "mark", "grant", "bill", "der", "den", "said", "per"})
_SURE_ENDS = ("sen", "sson", "mann", "gaard", "gård", "ski", "ska", "wicz", "czyk", "ić", "enko", "escu")
SURE_SURNAMES = frozenset(
    name for name in SURNAMES if (name in MORE_SURNAMES and len(name) > 4) or name.endswith(_SURE_ENDS)
)
"""Family names that are no words in small letters."""
_PATHS = frozenset("@./\\_-#=")
_SMALL_NAMES = frozenset(name for name in SURE - MORE_FIRST_NAMES if len(name) > 3) - words_of(
    """
    andre anders palle darin ester jean jens karl georg christian paris merle christel dolly otto hector
    manuel matt barb gene harper sanders amor signe inge ebbe flora hedwig felix leon august kara carol cherry
    luna finn mike josh brad aksel elif tilde linda mandy ginger curt rusty neal earl basil dorian sage raven
    dexter martin major gabi marin marine sven torben axel rita tara lasse svend hasan madeleine lotte
    lena nadja
    """
)
"""Given names that are hardly ever a word in small letters."""
SMALL = GREETINGS | SIGN_OFFS | PARTICLES | TITLES | ROLES | _SMALL_NAMES
"""Words that count in small letters too."""


def nominative(plain: str) -> str:
    """Without the genitive s: `annas` -> `anna`, `mark's` -> `mark`."""
    if plain[-2:] in _GENITIVES:
        return plain[:-2]
    if (
        plain[-1] == "s"
        and plain[-2:] != "ss"
        and plain not in FIRST_NAMES
        and plain not in SURNAMES
        and plain not in _BRANDS_IN_S
    ):
        stem = plain[:-1]
        if stem in FIRST_NAMES or stem in SURNAMES:
            return stem
    return plain


_BRANDS_IN_S = frozenset({"philips", "marks", "jacobs", "hermes", "claas", "mars", "beatles"})
"""Firms that would else be somebody's."""
_GENITIVES = frozenset({"'s", "’s"})


_ARTICLES = frozenset({"der", "den", "zum", "zu"})
_BEFORE_ARTICLES = frozenset({"von", "van", "auf", "in", "vor", "und", "aus"})
"""Only behind these they belong to a name: `von der Heide`, but `Tobias den Eingang bestätigen`."""


def last_of(reading: Reading, words: Names, first: int) -> int:
    """The last word of the name that begins with `first`."""
    last = first
    parts, before = 1, words[first]
    for index in range(first + 1, min(len(reading.words), first + MOST_WORDS)):
        gap = reading.text[before.end : reading.words[index][0]]
        if gap not in GAPS or (gap == ". " and before.end - before.start > 1):
            break
        before = word = words[index]
        if word.plain in PARTICLES and not word.capital:
            if word.plain in _ARTICLES and word.led not in _BEFORE_ARTICLES:
                break
            continue
        if not word.names or word.plain in TITLES or parts == _MOST_PARTS:
            break
        last, parts = index, parts + 1
    return last
