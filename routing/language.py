"""Which language a message speaks: Danish, German, English, or clearly another one."""

import re
from dataclasses import dataclass
from math import exp, inf
from typing import NamedTuple

from routing.intents.remembered import Remembered
from routing.intents.request import Wish, wish
from routing.language_tables import FOREIGN_WORDS, GROUPS, SHARED_WORDS, WORDS
from routing.vocabulary import LANGUAGES, Language

SHORT = 15
"""Characters below which a text says too little, so that the prior language wins unless it is plain."""
PLAIN = 15.0
"""Points between the first and the second language from which on even a short text of several words is plain:
"Was kannst du?" has 21, "who are you?" 57. A single word never is: "Die" is German and English."""
MARGIN = 3.0
"""Points between the first and the second language below which the prior wins."""
WORD_POINTS = 4.0
"""What a whole frequent word is worth; a letter group is worth 1 to 3."""
LETTER_POINTS = 2.0
"""What a letter is worth that one of the three has alone."""
HEAD_POINTS = 3.0
"""How much more the request counts than the text that follows its colon."""
MOST_WORDS = 60
"""Words that are looked at; more would not change the answer."""
FOREIGN_HITS = 2
"""Frequent words of another language that it takes to call a text foreign."""

_CODE = re.compile(r"[\d_@\\/]")
"""A sign of part numbers, keys, addresses and paths: their letters are no words of any language."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTES = "\"“„«»”'‘‚"
_QUOTATION = re.compile(r"[\"“„«»”][^\"“”„«»\n]{1,400}[\"“”»«]|(?<!\w)['‘‚][^'’\n]{3,200}['’](?!\w)")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1FFF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]")

_FREQUENT: dict[Language, frozenset[str]] = {
    language: frozenset(WORDS[language].split()) for language in LANGUAGES
}
_FOREIGN = {
    name: (frozenset(listed.split()), frozenset(SHARED_WORDS.get(name, "").split()))
    for name, listed in FOREIGN_WORDS.items()
}
_ALL_FOREIGN = frozenset().union(*(listed for listed, _ in _FOREIGN.values()))
_LETTERS: dict[Language, frozenset[str]] = {
    "da": frozenset("æøå"),
    "de": frozenset("äöüß"),
    "en": frozenset(),
}
_OUR_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzæøåäöüßé'’")
_ANY_FOREIGN = frozenset(word for listed, _ in _FOREIGN.values() for word in listed)

Points = tuple[float, float, float]
"""For each of `LANGUAGES`."""


class _Told(NamedTuple):
    """What one word says."""

    points: Points
    foreign: int
    """The most that it may count for another language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The language to answer in."""

    language: Language
    foreign: bool = False
    """The text is clearly in a language that Dirigent does not speak; `language` is English then."""
    confidence: float = 0.0
    """0 to 1."""


def detect(text: str, *, prior: Language | None = None, asked: Wish | None = None) -> Spoken:
    """The language of the request in a text; `prior` wins where the text is too short or undecided.

    `asked` is the `wish` of the text, where somebody has it already.

    >>> detect("Kan du oversætte det her til tysk: Sehr geehrter Herr Müller").language
    'da'
    >>> detect("Pouvez-vous nous envoyer votre offre pour les pompes?").foreign
    True
    >>> detect("ok", prior="de").language, detect("who are you?", prior="de").language
    ('de', 'en')
    """
    found = asked or wish(text)
    request = found.own if len(found.own) >= SHORT else found.text
    own = _QUOTATION.sub(" ", request) if any(mark in request for mark in _QUOTES) else request
    head, _, rest = (own if len(own) >= SHORT else request).partition(":")
    if _in_other_script(request):
        return Spoken(language="en", foreign=True, confidence=0.95)
    head_words, rest_words = _words(head), _words(rest)
    in_head, in_rest = _TOLD.all_of(head_words), _TOLD.all_of(rest_words)
    may_be_foreign = sum([told.foreign for told in in_head + in_rest]) >= FOREIGN_HITS
    if may_be_foreign and _is_foreign({*head_words, *rest_words}):
        return Spoken(language="en", foreign=True, confidence=0.8)
    is_short = len(request.strip()) < SHORT
    is_one_word = len(head_words) + len(rest_words) < 2
    needed = inf if is_short and is_one_word else PLAIN if is_short else MARGIN
    return _decide(_points(in_head, in_rest), needed, prior)


def _decide(points: Points, needed: float, prior: Language | None) -> Spoken:
    _, second, most = sorted(points)
    margin = most - second
    if prior is not None and margin < needed:
        return Spoken(language=prior, confidence=0.5)
    if most <= 0:
        return Spoken(language="en", confidence=0.34)
    return Spoken(language=LANGUAGES[points.index(most)], confidence=1 / (1 + exp(-margin / 4)))


def _words(text: str) -> list[str]:
    lower = text.lower()
    if _CODE.search(lower):
        lower = " ".join([part for part in lower.split() if not _CODE.search(part)])
    return _WORD.findall(lower)[:MOST_WORDS]


def _points(head: list[_Told], rest: list[_Told]) -> Points:
    """What the words of the request and of the text after it say together."""
    first, then = _sum(head), _sum(rest)
    da, de, en = (HEAD_POINTS * one + other for one, other in zip(first, then, strict=True))
    return da, de, en


def _sum(words: list[_Told]) -> Points:
    da = de = en = 0.0
    for (for_da, for_de, for_en), _ in words:
        da, de, en = da + for_da, de + for_de, en + for_en
    return da, de, en


def _of_groups() -> dict[str, Points]:
    """What each letter group is worth for each language."""
    worth: dict[str, list[float]] = {}
    for place, language in enumerate(LANGUAGES):
        for points, groups in GROUPS[language].items():
            for group in groups.split():
                worth.setdefault(group, [0.0] * len(LANGUAGES))[place] = float(points)
    return {group: (da, de, en) for group, (da, de, en) in worth.items()}


_GROUPS = _of_groups()


def _of_word(word: str) -> _Told:
    edged = f"_{word}_"
    groups = [edged[start : start + size] for size in range(2, 7) for start in range(len(edged) - size + 1)]
    known = [points for points in map(_GROUPS.get, groups) if points is not None]
    da, de, en = (
        sum([points[place] for points in known]) / (1 + len(word) / 10)
        + WORD_POINTS * (word in _FREQUENT[language])
        + LETTER_POINTS * (not _LETTERS[language].isdisjoint(word))
        for place, language in enumerate(LANGUAGES)
    )
    return _Told((da, de, en), (word in _ANY_FOREIGN) + (not _OUR_LETTERS.issuperset(word)))


_TOLD = Remembered(_of_word)


def _in_other_script(text: str) -> bool:
    """Whether the letters are mostly Greek, Cyrillic, Arabic, Hebrew, Chinese, Japanese or Korean."""
    if text.isascii():
        return False
    others = len(_OTHER_SCRIPT.findall(text))
    letters = sum(map(str.isalpha, text)) if others else 0
    return letters > 0 and others > letters * 0.4


def _is_foreign(words: set[str]) -> bool:
    """Whether frequent words of one other language outnumber those of each of the three.

    A word that both languages have is no evidence; that keeps Danish from being taken for Norwegian.
    """
    strange = sum(not _OUR_LETTERS.issuperset(word) for word in words)
    own = [frequent & words for frequent in _FREQUENT.values()]
    for foreign, common in _FOREIGN.values():
        hits = strange + len(foreign & words)
        if hits >= FOREIGN_HITS and all(hits > len(ours - common) for ours in own):
            return True
    return False
