"""Words for a password with a slip of the fingers: `adgangskdoe`, `Passwrot`, `pasword`.

The text is read once more with the word as it is meant, so that no other rule needs to know of slips.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import chain

from routing.sensitivity.text.plain import Plain
from routing.sensitivity.text.reading import Reading, read, words_of
from routing.sensitivity.text.verdicts import Verdicts

_MEANT = words_of(
    "password passwords passwort kennwort adgangskode adgangskoden kodeord kodeordet passphrase"
)
_RIGHT = _MEANT | words_of("passworte passworts kennworte kennworts kodeords adgangskoder adgangskodes")
"""Words that are no slip."""
_FIRST = frozenset("pka")
_SHORTEST, _LONGEST = 6, 13
"""Letters of such a word with one more or one fewer."""


def _shorter(word: str) -> Iterator[str]:
    """The word without each of its letters in turn."""
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


_SHORTENED = {short: meant for meant in sorted(_MEANT) for short in (meant, *_shorter(meant))}
_SHORTENED["paßwort"] = "passwort"  # as it was spelt until 1996


def corrected(reading: Reading) -> Reading | None:
    """The text with such words as they are meant, and its own offsets; None if there are none."""
    slips = _SLIPS.among(reading.hashed)
    if not slips:
        return None
    pieces: list[str] = []
    places: list[int] = []
    position = 0
    for start, end, word in reading.words:
        if word in slips:
            meant = slips[word]
            pieces += reading.text[position:start], meant
            places += range(position, start)
            places += (min(start + at, end - 1) for at in range(len(meant)))
            position = end
    pieces.append(reading.text[position:])
    places += range(position, len(reading.text) + 1)
    text = "".join(pieces)
    return replace(read(text), plain=Plain(text, places))


def _slips(words: Collection[str]) -> dict[str, str]:
    """Such words with what is meant by them."""
    return {
        word: meant
        for word in words
        if word[0] in _FIRST and _SHORTEST <= len(word) <= _LONGEST and (meant := _meant(word))
    }


_SLIPS = Verdicts(_slips)


def _meant(word: str) -> str:
    """The word for a password that is one slip away: a letter too many or too few, another, or two swapped.

    >>> _meant("adgangskdoe"), _meant("pasword"), _meant("keyword"), _meant("pasta")
    ('adgangskode', 'password', '', '')
    """
    if word in _RIGHT:
        return ""
    found = (_SHORTENED.get(short) for short in chain((word,), _shorter(word)))
    return next((meant for meant in found if meant and _is_one_slip(word, meant)), "")


def _is_one_slip(word: str, meant: str) -> bool:
    """Whether they differ by one letter, or by two neighbours that are swapped."""
    if len(word) != len(meant):
        return True  # one has all letters of the other, as both came to the same by leaving out one at most
    differing = [at for at, (one, other) in enumerate(zip(word, meant, strict=True)) if one != other]
    if len(differing) == 1:
        return True
    first, last = differing[0], differing[-1]
    return (
        len(differing) == 2
        and last == first + 1
        and word[first] == meant[last]
        and word[last] == meant[first]
    )
