"""Which words of the examples are words of a language, and which are only what somebody is called there."""

from collections.abc import Iterable

from routing.language import detect
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.words import lowered, words_in

_OPENS = Expression(r"(?:\A|[.!?:\n\"„“(]) ?\Z")


def common(texts: Iterable[str]) -> frozenset[str]:
    """The words that stand in small letters somewhere, or in German, where nouns have capitals.

    What has a capital in the midst of a sentence in another language is a name there and here.

    >>> sorted(common(["We asked Hartwell", "Hartwell said no", "der Motor ist mit Öl zu füllen"]))[:3]
    ['asked', 'der', 'füllen']
    """
    small: set[str] = set()
    german: set[str] = set()
    names: set[str] = set()
    for text in texts:
        words = words_in(lowered(text))
        is_german = detect(text, prior="de").language == "de"
        for start, _, word in words:
            if not text[start].isupper():
                small.add(word)
            elif is_german:
                german.add(word)
            elif _OPENS.search(text, max(0, start - 2), start) is None:
                names.add(word)
    return frozenset(small | (german - names))
