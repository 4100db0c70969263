"""Where in a text a name may begin: asked before any word is read as one, as most texts name hardly anybody.

A name begins at a word that is one or announces one, at a capital behind a label, or in front of a common
family name or an e-mail address. Everything else that `names` knows of only says more about such a place.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import chain
from operator import itemgetter
from string import ascii_lowercase

from routing.sensitivity.names.first_names import FIRST_NAMES, SURNAMES
from routing.sensitivity.names.namesakes import BRANDS
from routing.sensitivity.names.patterns import (
    ADDRESS,
    COPULAS,
    HEADERS,
    INTRODUCERS,
    LABELS,
    NAMING,
    REACHABLE,
    THANKS,
)
from routing.sensitivity.names.reading import GAPS, MOST_WORDS, SMALL, counts_in_small, nominative
from routing.sensitivity.names.words import GREETINGS, ROLES, SIGN_OFFS, TITLES
from routing.sensitivity.text.reading import Reading

_OPENERS = GREETINGS | SIGN_OFFS | TITLES
MODAL = frozenset({"will", "may"})
"""Names that are so much more often a verb that they count as no names."""
BRANDED = frozenset(first for first, _ in BRANDS)
SHORT_REST = 24
"""Characters behind a name that signs a text, at most."""

LEARNED = frozenset({"dr", "prof"})
"""Titles that a faculty may follow, as in `Dr. med.`"""
BESIDE = 6
"""Characters between a title, greeting or sign-off and the name, at most; a faculty not counted."""

_ANNOUNCING = _OPENERS | ROLES
_INTRODUCING = INTRODUCERS | {"o"}
"""Words right before a name; one is the end of `c/o`."""
_UNMARKED = _INTRODUCING | LABELS
"""Those that need no colon behind them."""
_LEADING = _UNMARKED | HEADERS
_END = itemgetter(1)


@cache
def _telling() -> frozenset[str]:
    """Words that are a name, or the initial of one, or announce one: put together for the first text, as that
    would slow every start."""
    # The genitives that are written without an apostrophe are among them.
    genitives = [f"{name}s" for name in chain(FIRST_NAMES, SURNAMES)]
    return FIRST_NAMES.union(SURNAMES, genitives, _ANNOUNCING, MODAL, BRANDED, ascii_lowercase, "æøåäöü")


@cache
def _only_announcing() -> frozenset[str]:
    """Those that are no name themselves."""
    nobody = _ANNOUNCING - FIRST_NAMES - SURNAMES - MODAL - BRANDED - LEARNED
    return frozenset(word for word in nobody if nominative(word) == word)


def beginnings(reading: Reading) -> list[int]:
    """Where a name may begin, and other places among them: words of the reading by their index, in order."""
    text, words = reading.text, reading.words
    if not words:
        return []
    telling, leading = _heard(text, reading.distinct)
    either = telling | leading
    found: list[int] = []
    for index in [index for index, (_, _, word) in enumerate(words) if word in either]:
        word = words[index][2]
        if word in telling:
            if _counts(reading, index):
                found.append(index)
            if index and "sen" in word:
                found.append(index - 1)
        if word in leading and _leads(reading, index):
            found.append(index + 1)
    if "@" in text:
        found += _before_addresses(reading)
    if _may_sign(reading):
        found.append(len(words) - 1)
    return sorted(set(found)) if found else found


def _heard(text: str, distinct: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Of a text's words those that tell a name, and those that may lead up to one behind them."""
    telling, leading = _telling() & distinct, (_LEADING if ":" in text else _UNMARKED) & distinct
    if "-" in text or "'" in text or "’" in text:
        joined = [word for word in distinct if not word.isalpha()]
        telling = telling.union([word for word in joined if _is_telling(nominative(word))])
        leading = leading.union(joined)
    return telling, leading if distinct & NAMING else leading - COPULAS


def _counts(reading: Reading, index: int) -> bool:
    """Whether such a word is written as a name or an initial, or announces something that may be one."""
    start, end, word = reading.words[index]
    if word in _only_announcing():
        return _is_followed(reading, index)
    capital = reading.text[start].isupper()
    if end - start == 1:
        return capital and reading.text.startswith(".", end)
    return capital or counts_in_small(reading.words, index)


def _leads(reading: Reading, index: int) -> bool:
    """Whether a capital follows, as behind an introduction, a label or the head of a line in a mail."""
    text, words = reading.text, reading.words
    _, end, word = words[index]
    near = text[end : end + 2]
    if not (":" in near or "." in near or (near[1:].isupper() and word in _INTRODUCING)):
        return False
    return index + 1 < len(words) and text[words[index + 1][0]].isupper()


def _is_followed(reading: Reading, index: int) -> bool:
    """Whether a word stands beside this one that may be a name, or announce one in its turn."""
    if index + 1 == len(reading.words):
        return False
    start, _, word = reading.words[index + 1]
    return start - reading.words[index][1] <= BESIDE and (
        reading.text[start].isupper() or word in SMALL or word in SURNAMES or word in FIRST_NAMES
    )


def _may_sign(reading: Reading) -> bool:
    """Whether the last word may be the name below a text: behind thanks, or `sent from my ...`."""
    text, words = reading.text, reading.words
    return (
        len(words) > 1
        and len(text) - words[-1][1] < SHORT_REST
        and text[words[-1][0]].isupper()
        and (words[-2][2] in THANKS or not _SENT.isdisjoint(reading.distinct))
    )


_SENT = frozenset({"sent", "sendt", "gesendet"})


def is_double(plain: str) -> bool:
    """Whether it is two given names with a hyphen, or more."""
    return "-" in plain and FIRST_NAMES.issuperset(plain.split("-"))


def _is_telling(plain: str) -> bool:
    return plain in _telling() or is_double(plain)


def is_label(word: str) -> bool:
    """Whether a label may end in this word, or in its last part."""
    return word in LABELS or not word.isalpha()


def _before_addresses(reading: Reading) -> Iterator[int]:
    """The words that lead up to an e-mail address right behind them."""
    for address in ADDRESS.finditer(reading.lower):
        # It begins as early as it can: a shorter one with the same @ may begin inside of it.
        index = bisect_left(reading.words, address.start() - 1, key=_END)
        while index < len(reading.words) and (end := reading.words[index][1]) < address.end():
            if REACHABLE.match(reading.lower, end):
                yield from _run_up(reading, index)
            index += 1


def _run_up(reading: Reading, last: int) -> Iterator[int]:
    """The words before one that may be of the same name."""
    text, words = reading.text, reading.words
    for index in range(last - 1, max(-1, last - MOST_WORDS), -1):
        if text[words[index][1] : words[index + 1][0]] not in GAPS:
            return
        if text[words[index][0]].isupper():
            yield index
