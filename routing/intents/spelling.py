"""Folds case, umlauts, double letters and digits, so that a misspelt word still matches."""

import re
from itertools import chain

from routing.intents.remembered import Remembered

_LETTERS = str.maketrans("äæàáâåöøòóôüùúûéèêëíìîïñç", "aaaaaaooooouuuueeeeiiiinc")
_REPEATED = re.compile(r"(.)\1+")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W_]+[#+]*")


def fold(text: str) -> str:
    """The plain spelling of a text.

    >>> fold("Übersetzung"), fold("uebersetzung"), fold("ansøgning nr. 4711")
    ('ubersetzung', 'ubersetzung', 'ansogning nr. 0')
    """
    plain = text.casefold().translate(_LETTERS)
    plain = plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return _REPEATED.sub(r"\1", _DIGITS.sub("0", plain))


def words(text: str) -> list[str]:
    """The folded words of a text, in order.

    >>> words("C#-Code für 200 Kugellager!")
    ['c#', 'code', 'fur', '0', 'kugelager']
    """
    # No word reaches across a space, so that what stands between two can be folded by itself.
    return list(chain.from_iterable(_folded.all_of(text.split())))


def folded_words(folded: str) -> list[str]:
    """The words of a text that is folded already."""
    return _WORD.findall(folded)


_folded = Remembered(lambda between: folded_words(fold(between)))
"""The words of what stands between two spaces, as a rule one."""
