"""Names that something announces: a title, a greeting, a sign-off, a role, a label or the head of a mail."""

from routing.sensitivity.names.cues import BESIDE, LEARNED, SHORT_REST, is_label
from routing.sensitivity.names.first_names import FIRST_NAMES, SURNAMES
from routing.sensitivity.names.namesakes import FIGURES, TITLED
from routing.sensitivity.names.offices import is_office, makes_office
from routing.sensitivity.names.patterns import (
    COPULAS,
    FACULTY,
    HEADER,
    INTRODUCERS,
    INTRODUCTION,
    LABEL,
    LAST_LINE,
    NAMING,
    REVERSED,
)
from routing.sensitivity.names.reading import NOBODY, SURE, Names, Word, last_of
from routing.sensitivity.names.title_words import is_title_word
from routing.sensitivity.names.words import GREETINGS, OPENING_PARTICLES, PARTICLES, SIGN_OFFS, TITLES
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading

_MOST_TITLES = 6
"""Words between a greeting and the name."""

OF_A_THING = ""
"""The rule of a name that is no person's, so that no part of it is looked at again."""
GREETING = "pii.name.greeting"
RULES = {
    **dict.fromkeys(GREETINGS, GREETING),
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


def labelled(reading: Reading, words: Names, index: int) -> tuple[int, int, str] | None:
    """A name behind its label, in the head of a mail, or below it."""
    word = words[index]
    if _is_labelled(reading, word):
        last = last_of(reading, words, index)
        return (index, last, "pii.name.label") if _is_name(reading, words, index, last, begins=True) else None
    if reading.text.startswith(",", word.end):
        headed = _headed(reading, words, index)
        return (index, headed, "pii.name.header") if headed is not None else None
    if len(reading.text) - word.end < SHORT_REST and _signs(reading, word):
        last = last_of(reading, words, index)
        return (index, last, "pii.name.signoff") if _is_name(reading, words, index, last) else None
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


def after(
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
            return _announced(reading, words, left, first, rule, fewest)
        left, first = word, first + 1
    return None


def _announced(
    reading: Reading, words: Names, left: Word, first: int, rule: str, fewest: int
) -> tuple[int, int, str] | None:
    """What stands there, if it is somebody."""
    word = words[first]
    if not word.names or (left.plain in TITLES and _is_no_title(reading, left, word)):
        return None
    gap = reading.text[left.end : word.start]
    titled = left.plain in TITLES
    if left.plain == "fr" and "." not in gap:
        return None
    if titled and (left.plain, word.plain) in FIGURES:
        return first, first, OF_A_THING
    if titled and (
        word.plain in TITLED or "," in gap or _COMPOUND.search(reading.text, word.start, word.end)
    ):
        return None
    last = last_of(reading, words, first)
    if last - first + 1 < fewest:
        return None
    begins = not titled and not _BREAKS.isdisjoint(gap)
    return (first, last, rule) if titled or _is_name(reading, words, first, last, begins=begins) else None


def _is_no_title(reading: Reading, left: Word, word: Word) -> bool:
    """Whether it is a unit (`25 ms`), a short word in capitals, or ends a sentence (`Pink Lady. Which`)."""
    gap = reading.text[left.end : word.start]
    if reading.text[max(0, left.start - 2) : left.start].rstrip(" \u00a0").isdigit():
        return True
    if left.shouted and word.shouted and not reading.text.isupper():
        return word.end - word.start < _SHORTEST_SHOUTED
    return "." in gap and left.end - left.start > _LONGEST_ABBREVIATION


_SHORTEST_SHOUTED = 4
_LONGEST_ABBREVIATION = 4
"""Letters of a title that a dot belongs to."""


_ROMAN = Expression(r"i{1,3}|iv|vi{0,3}|ix|xi{0,2}")
_COMPOUND = Expression(r"-[a-zæøåäöü]")


def _is_compound(text: str, word: Word) -> bool:
    """`Herr Nilsson-plakaten`."""
    return _COMPOUND.search(text, word.start, word.end) is not None


_BREAKS = frozenset("!.,\n")
"""Between a greeting and a word: a sentence may begin behind it."""


def _is_name(reading: Reading, words: Names, first: int, last: int, *, begins: bool = False) -> bool:
    """Whether it is no office, shift or thing, and, where a sentence may begin, no first word of one."""
    parts = [words[part] for part in range(first, last + 1) if words[part].names]
    if any(part.plain in SURE for part in parts):
        return True
    if any(is_office(part.plain) for part in parts) or makes_office(words_next(reading, last)):
        return False
    if any(_is_branded(reading.text, part) or _ROMAN.fullmatch(part.plain) for part in parts):
        return False
    if not begins or last > first or parts[0].plain in SURNAMES or parts[0].plain in FIRST_NAMES:
        return True
    return not is_title_word(parts[0].plain) and _GOES_ON.match(reading.text, parts[0].end) is None


def words_next(reading: Reading, index: int) -> str:
    """The word behind, whatever it is."""
    return reading.words[index + 1][2] if index + 1 < len(reading.words) else ""


def _is_branded(text: str, word: Word) -> bool:
    """Whether it has a capital inside as trademarks do: `LaserJet`, but `McKay` and `Al-Rashid`."""
    if word.shouted or text.startswith(_PREFIXES, word.start):
        return False
    return _INNER.search(text, word.start + 2, word.end) is not None


_PREFIXES = ("Mac", "De", "Fitz", "Van", "La", "Le", "Di", "Mc")
_INNER = Expression(r"[a-zæøåäöüß][A-ZÆØÅÄÖÜ]")
_GOES_ON = Expression(
    r" (?!(?:og|und|and|or|oder|eller|fra|from|von|aus|hier|her|here|i\.|c/o)\b)"
    r"[a-zæøåäöüßA-ZÆØÅÄÖÜ0-9]"
)
"""Behind a single word that nobody knows as a name: it is the first of a sentence, or has a number."""


def _is_noble(before: Word, word: Word) -> bool:
    """Whether it is a particle that opens a name (`Frau von der Heide`), or goes on with one."""
    if word.capital or word.plain not in PARTICLES:
        return False
    return word.plain in OPENING_PARTICLES or before.plain in OPENING_PARTICLES


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


def opens(text: str, start: int) -> bool:
    """Whether a line, a sentence or a quotation begins here."""
    if start == 0 or text[start - 1] == "\n":
        return True
    before = text[max(0, start - 3) : start].rstrip(" *_>\"'„“«")
    return not before or before[-1] in "\n.!?:;,)"
