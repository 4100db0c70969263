"""Whether a company is named where a customer stands: what is said of it is said of those who buy from us.

No list knows our customers, and many have neither a legal form nor a trade in their name. A name is told by
what stands around it, and by not being a word: in German all nouns have capitals, and in a text without any
capital nothing else tells it.
"""

from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import NamedTuple

from routing.sensitivity.names.first_names import FIRST_NAMES
from routing.sensitivity.names.offices import is_office
from routing.sensitivity.names.sign_words import UNNAMED
from routing.sensitivity.names.title_words import TITLE_WORDS
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.topics.company_runs import OPENERS, VENDORS
from routing.sensitivity.topics.customer_words import FIRST_PARTS, LAST, NOBODY, OPENING
from routing.sensitivity.topics.dealing_words import (
    ABBREVIATED,
    ADVERBS,
    ARTICLES,
    ASKING,
    AUXILIARIES,
    BINDING,
    COMING,
    DOES,
    DONE,
    EARNED,
    EARNING,
    ENDS,
    GERMAN,
    GROUPS,
    HEADS,
    JOBS,
    JOINS,
    LISTED,
    PLACE_ENDS,
    PRICES,
    RECEIVED_FROM,
    SHOPS,
    THING_ENDS,
    THINGS,
    TOWARDS,
    TOWN_ENDS,
    TRADE_ENDS,
)

Knows = Callable[[str], bool]
"""Whether it is a word of the language."""

SELLERS = VENDORS - SHOPS
"""Firms that one buys from."""
_SHORTEST = 4
_SHORTEST_PART = 3
_SHORTEST_STEM = 5
_CLAUSE = 10
"""Words behind a name in which it is said what was done: in German the participle comes last."""
_GAPS = frozenset({" ", "-", " & ", " + "})
_ENDS_CLAUSE = frozenset('.!?:;\n,("“„»')


class Named(NamedTuple):
    """A name that stands where a customer does."""

    start: int
    end: int
    priced: bool
    """Whether a price, an offer or a contract is said to be theirs, with or without a figure."""
    acts: bool
    """Whether it does what customers do, and not only has something done for it."""


def customers(reading: Reading, knows: Knows) -> Iterator[Named]:
    """Names that are those of customers by what is done with them."""
    small = reading.text == reading.lower
    plain = small or not GERMAN.isdisjoint(reading.distinct)
    listing = not LISTED.isdisjoint(reading.distinct)
    position = 0
    for index, (start, _, word) in enumerate(reading.words):
        if index < position or not (small or reading.text[start].isupper()):
            continue
        begins = _begins(reading, index)
        if begins and _leads(word):
            continue
        last = _last(reading, index, knows, small=small)
        name = _is_name(reading, index, last, knows, plain=plain, begins=begins)
        if not name:
            continue
        position, end = last + 1, reading.words[last][1]
        priced = _is_priced(reading, index, last, begins=begins)
        acts = (
            priced
            or _does(reading, last)
            or _is_trade(reading, index, last)
            or (listing and _SUM.match(reading.text, end) is not None)
        )
        if (
            acts
            or _is_dealt_with(reading, index, begins=begins)
            or _heads(reading, index, last, begins=begins)
        ):
            yield Named(start, end, priced, acts)


_SUM = Expression(r"[ ,:(–\-]{1,3}[€£$]? ?[0-9]")


def _is_followed_by(reading: Reading, last: int, openings: tuple[str, ...]) -> bool:
    """Whether the word right behind the name begins so."""
    if last + 1 == len(reading.words) or reading.text[reading.words[last][1]] != " ":
        return False
    return reading.words[last + 1][2].startswith(openings)


def _is_trade(reading: Reading, index: int, last: int) -> bool:
    return any(one.endswith(FIRST_PARTS) or one in LAST for _, _, one in reading.words[index : last + 1])


def _is_priced(reading: Reading, index: int, last: int, *, begins: bool) -> bool:
    """`Rabatten til Bakkegård`, `the contract with Calder`, `Calder's discount`."""
    if _is_followed_by(reading, last, PRICES) and (
        _is_genitive(reading, last) or (index and reading.words[index - 1][2] in {"the", "our"})
    ):
        return True
    if begins:
        return False
    place = index - 1
    while place > 0 and (reading.words[place][2] in ARTICLES or reading.words[place][2] in ABBREVIATED):
        place -= 1
    return place > 0 and reading.words[place][2] in BINDING and reading.words[place - 1][2].endswith(PRICES)


def _begins(reading: Reading, index: int) -> bool:
    """Whether a sentence or the like begins at this word."""
    if not index:
        return True
    _, end, before = reading.words[index - 1]
    gap = reading.text[end : reading.words[index][0]]
    return not _ENDS_CLAUSE.isdisjoint(gap) and not (gap == ". " and before in ABBREVIATED)


def _leads(word: str) -> bool:
    """Whether it opens a sentence that goes on with a name: `Für Auerbach`, `Vertrag Kurhaus Auerbach`."""
    return word in TOWARDS or word in ASKING or word in OPENERS or word in NOBODY or word.endswith(HEADS)


def _is_dealt_with(reading: Reading, index: int, *, begins: bool) -> bool:
    """Whether what stands before the name is done with those who buy."""
    before = _before(reading, index)
    if begins or not before or before in THINGS:
        return False
    if before in TOWARDS:
        return True
    if before in EARNING:
        return not EARNED.isdisjoint(reading.distinct)
    if before in COMING:
        return not RECEIVED_FROM.isdisjoint(reading.distinct)
    return before in ASKING


def _before(reading: Reading, index: int) -> str:
    """The word before the name and its article."""
    for earlier in range(index - 1, max(-1, index - 3), -1):
        word = reading.words[earlier][2]
        if word not in ARTICLES and word not in ABBREVIATED:
            return word
    return ""


def _last(reading: Reading, index: int, knows: Knows, *, small: bool) -> int:
    """The last word of the name: as long as capitals follow."""
    last = index
    while last + 1 < len(reading.words):
        start, end, word = reading.words[last + 1]
        gap = reading.text[reading.words[last][1] : start]
        if gap == " " and word in JOINS and last + 2 < len(reading.words):
            following = reading.words[last + 2][0]
            if reading.text[following].isupper() and reading.text[end:following] == " ":
                last += 2
                continue
        if gap not in _GAPS:
            break
        if not (reading.text[start].isupper() or (small and _strangeness(word, knows) is _Name.SURE)):
            break
        last += 1
    return last


class _Name(IntEnum):
    """Whether words are a name: of a customer if anything else says so, or only if they do what those do."""

    NONE = 0
    LIKELY = 1
    SURE = 2


def _is_name(reading: Reading, index: int, last: int, knows: Knows, *, plain: bool, begins: bool) -> _Name:
    """Whether one of the words is none of the language.

    Where only names have capitals, in the midst of a sentence any word with one will do that is no heading's.
    """
    words = [_bare(word) for _, _, word in reading.words[index : last + 1] if word not in JOINS]
    while words and begins and (words[0] in OPENERS or words[0] in NOBODY):
        words = words[1:]
    if not words or words[0] in FIRST_NAMES or not SELLERS.isdisjoint(words) or any(map(_is_thing, words)):
        return _Name.NONE
    strange = max([_strangeness(word, knows) for word in words])
    if strange is _Name.SURE or plain or (begins and len(words) < 2):
        return strange
    return _Name.SURE if any(len(word) >= _SHORTEST and not _is_heading(word) for word in words) else strange


def _bare(word: str) -> str:
    """Without the genitive that an apostrophe sets off."""
    return word[:-2] if word[-2:] in _GENITIVES else word


_GENITIVES = frozenset({"'s", "’s"})


def _strangeness(word: str, knows: Knows) -> _Name:
    """How surely a word is none of the language."""
    if "-" in word:
        first, _, rest = word.partition("-")
        return _strangeness(first, knows) if rest.endswith(GROUPS) else _Name.NONE
    if len(word) < _SHORTEST or not word.isalpha() or _is_heading(word):
        return _Name.NONE
    if word.endswith(TOWN_ENDS):
        return _Name.SURE
    if _is_known(word, knows):
        return _Name.NONE
    return _Name.SURE if word.endswith(PLACE_ENDS) else _of_parts(word, knows)


def _of_parts(word: str, knows: Knows) -> _Name:
    """The same of a word that the language may have as a compound: if it has its last part."""
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART):
        tail = word[cut:]
        if _is_known(tail, knows):
            if _is_known(word[:cut].removesuffix("s"), knows):
                return _Name.NONE
            return _Name.SURE if tail.startswith(TRADE_ENDS) else _Name.LIKELY
    return _Name.SURE


def _is_thing(word: str) -> bool:
    """Whether it says that a thing or a place is called so: `Bauvorhaben Lindenstraße`."""
    return word in THINGS or word.endswith(THING_ENDS)


def _is_heading(word: str) -> bool:
    return (
        word in NOBODY
        or word in OPENERS
        or word in UNNAMED
        or word in TITLE_WORDS
        or is_office(word)
        or word.endswith(OPENING)
    )


def _is_known(word: str, knows: Knows) -> bool:
    return knows(word) or any(
        word.endswith(end) and len(word) - len(end) >= _SHORTEST_STEM and knows(word.removesuffix(end))
        for end in ENDS
    )


def _does(reading: Reading, last: int) -> bool:
    """Whether what stands behind the name is what those do who buy."""
    following = [word for _, _, word in reading.words[last + 1 : last + 1 + _CLAUSE]]
    if not following or reading.text[reading.words[last][1] : reading.words[last + 1][0]] not in {
        " ",
        "'s ",
        "’s ",
        ", ",
    }:
        return False
    place = 0
    while place < len(following) and following[place] in ADVERBS:
        place += 1
    behind = following[place:]
    if not behind:
        return False
    if behind[0] in DOES:
        return True
    return behind[0] in AUXILIARIES and any(one in DONE for one in behind[1:])


def _heads(reading: Reading, index: int, last: int, *, begins: bool) -> bool:
    """Whether the name is what its line is about: `Bækgaard: 400 m2, 12 %`, or has a price for its own."""
    start, end = reading.words[index][0], reading.words[last][1]
    if begins and reading.text.startswith((": ", ", ", " - "), end):
        return True
    following = reading.words[last + 1][2] if last + 1 < len(reading.words) else ""
    before = reading.words[index - 1][2] if index else ""
    if before == "the" and following in JOBS:
        return True
    if begins and reading.text.startswith(", ", reading.words[index - 1][1]):
        return any(word.endswith(HEADS) for _, _, word in reading.words[max(0, index - 2) : index])
    return before.endswith(HEADS) and reading.text[reading.words[index - 1][1] : start] == " "


def _is_genitive(reading: Reading, last: int) -> bool:
    end = reading.words[last][1]
    return reading.text[end - 2 : end] in _GENITIVES or reading.text[end - 1] == "s"
