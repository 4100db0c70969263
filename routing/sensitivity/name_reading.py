"""The words of a text that may be a part of a name, in capitals or small."""

from collections.abc import Sequence
from typing import NamedTuple

from routing.sensitivity.first_names import AMBIGUOUS, FIRST_NAMES, SURNAMES
from routing.sensitivity.more_first_names import MORE_FIRST_NAMES
from routing.sensitivity.name_words import GREETINGS, NOT_NAMES, PARTICLES, ROLES, SIGN_OFFS, TITLES
from routing.sensitivity.reading import Reading, words_of

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
    """The word before it, whether that is kept or not; empty at the start of a line."""
    next: str
    """The word behind it."""
    names: bool
    """Whether it can be a part of a name at all."""


def words_in(reading: Reading) -> list[Word]:
    """Words that begin with a capital, and greetings, sign-offs and particles in any case."""
    kept: list[Word] = []
    reach = -1
    text, words = reading.text, reading.words
    for index, (start, end, plain) in enumerate(words):
        capital = text[start].isupper()
        if not capital:
            if plain in _LOWER:
                if plain in _SMALL_NAMES and not _stands_free(text, start, end):
                    continue
            elif start > reach or not _goes_on_in_small(kept, words, index, text):
                continue
        if text[end : end + 1].isdigit() or "0" <= text[start - 1 : start] <= "9":
            continue
        led = words[index - 1][2] if index else ""
        after = words[index + 1][2] if index + 1 < len(words) else ""
        if capital or plain in ROLES:
            stem, stop = _nominative(plain, end) if plain[-1] == "s" else (plain, end)
            shouted = text[start + 1 : start + 2].isupper() and text[start:stop].isupper()
            names = capital and stem not in NOT_NAMES
            kept.append(Word(start, stop, stem, capital, shouted, led, after, names))
        else:
            known = plain in FIRST_NAMES or plain in SURNAMES
            names = known and plain not in NOT_NAMES
            kept.append(Word(start, end, plain, known, False, led, after, names))
        reach = end + _NEXT
    return kept


def _goes_on_in_small(
    kept: Sequence[Word], words: Sequence[tuple[int, int, str]], index: int, text: str
) -> bool:
    """Whether it is a family name in small letters, or a given one behind a role."""
    start, _, plain = words[index]
    if start == kept[-1].end or text[kept[-1].start].isupper():
        return False
    before = kept[-1].plain
    if before in _SMALL_NAMES or before in TITLES or (len(kept) > 1 and kept[-2].plain in ROLES):
        return plain in SURNAMES
    following = words[index + 1][2] if index + 1 < len(words) else ""
    return before in ROLES and plain in FIRST_NAMES and following in SURNAMES


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether it is no part of an address or a path."""
    return text[start - 1 : start] not in _PATHS and (
        text[end : end + 1] not in _PATHS or not text[end + 1 : end + 2].isalnum()
    )


SURE = FIRST_NAMES - AMBIGUOUS
_PATHS = frozenset("@./\\_-#=")
_SMALL_NAMES = frozenset(name for name in SURE - MORE_FIRST_NAMES if len(name) > 3) - words_of(
    """
    andre anders palle darin ester jean jens karl georg christian paris merle christel dolly otto hector
    manuel matt barb gene harper sanders amor signe inge ebbe flora hedwig felix leon august kara carol
    cherry luna finn mike josh brad aksel elif tilde linda mandy ginger curt rusty neal earl basil dorian
    sage raven dexter martin major gabi marin marine sven torben axel rita hasan madeleine lotte lena
    nadja
    """
)
"""Given names that are hardly ever a word in small letters."""
_LOWER = GREETINGS | SIGN_OFFS | PARTICLES | TITLES | ROLES | _SMALL_NAMES


def _nominative(plain: str, end: int) -> tuple[str, int]:
    """Without the genitive s: `annas` -> `anna`, `mark's` -> `mark`."""
    if plain[-2:] in {"'s", "’s"}:
        return plain[:-2], end - 2
    if plain[-1] == "s" and plain not in FIRST_NAMES and plain not in SURNAMES:
        stem = plain[:-1]
        if stem in FIRST_NAMES or stem in SURNAMES:
            return stem, end - 1
    return plain, end
