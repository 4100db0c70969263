"""Expressions that begin with one of some words: they are tried at these words alone, and nowhere else."""

import re
from collections.abc import Collection, Iterator

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.text.verdicts import Verdicts


class Led:
    """A regular expression of which it is known how it begins.

    `leads` are the beginnings of words with which each of its matches begins, behind a hyphen too. Which
    words of a text have one is remembered by word, so a text without any costs next to nothing.

    >>> from routing.sensitivity.text.reading import read
    >>> offer = Led("offer|quote", r"(?:offer|quote) [0-9]+")
    >>> [match.group() for match in offer.among(read("An offer, quote 12 and re-quote 13."))]
    ['quote 12', 'quote 13']
    """

    def __init__(self, leads: str, written: str) -> None:
        self._leads, self._expression = Expression(rf"\b(?:{leads})"), Expression(written)
        self._led = Verdicts(self._places)

    def among(self, reading: Reading, *, as_written: bool = False) -> Iterator[re.Match[str]]:
        """Its matches in the lower-case text, or in the one as it is written, in order; they may overlap."""
        led = self._led.among(reading.hashed)
        if not led:
            return
        text = reading.text if as_written else reading.lower
        for start, _, word in reading.words:
            if word in led:
                for place in led[word]:
                    match = self._expression.match(text, start + place)
                    if match is not None:
                        yield match

    def first(self, reading: Reading) -> re.Match[str] | None:
        """The first match in the lower-case text."""
        return next(self.among(reading), None)

    def _places(self, words: Collection[str]) -> dict[str, list[int]]:
        """Words that it may begin in, and where."""
        places = {word: [lead.start() for lead in self._leads.finditer(word)] for word in words}
        return {word: found for word, found in places.items() if found}
