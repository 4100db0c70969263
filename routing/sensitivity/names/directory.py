"""The company's own directory: who is in it is found as the directory writes the name."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from routing.sensitivity.names import persons
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.text.words import lowered
from routing.vocabulary import Finding

_PART = Expression(r"[^\W\d_]+(?:[\-'’][^\W\d_]+)*")
_RULE = "pii.name.directory"
_WIDEST_GAP = 2
"""Characters between two words of a name: a space, or an initial's dot and a space."""


@dataclass(frozen=True, slots=True)
class Directory:
    """People whom the company knows, ready to be looked for; all words in lower case."""

    wholes: frozenset[tuple[str, ...]]
    """The words of each whole name."""
    sizes: Mapping[str, tuple[int, ...]]
    """How many words the names have that begin with a word, most first."""
    given: Mapping[str, str]
    """First words and their genitives -> the first word itself."""

    def find(self, reading: Reading) -> Iterator[Finding]:
        """Whole names in any case, first words with a capital, and otherwise names in general."""
        known = tuple(self._known(reading))
        if not known:
            yield from persons.find(reading)
            return
        covered = {position for one in known for position in range(one.start, one.end)}
        yield from known
        yield from (one for one in persons.find(reading) if covered.isdisjoint(range(one.start, one.end)))

    def _known(self, reading: Reading) -> Iterator[Finding]:
        if self.given.keys().isdisjoint(reading.distinct):
            return
        for index, (start, _, word) in enumerate(reading.words):
            first = self.given.get(word)
            if first is None:
                continue
            end = self._end(reading, index) if word == first else None
            if end is not None:
                yield persons.person(start, end, _RULE)
            elif reading.text[start].isupper():
                yield persons.person(start, start + len(first), _RULE)

    def _end(self, reading: Reading, index: int) -> int | None:
        """Where the longest whole name that begins at this word ends, its genitive s left out."""
        for size in self.sizes.get(reading.words[index][2], ()):
            here = reading.words[index : index + size]
            front, last = tuple(word for _, _, word in here[:-1]), here[-1][2]
            gaps = here[-1][0] - here[0][0] - sum(map(len, front))
            if len(here) == size and gaps <= _WIDEST_GAP * (size - 1):
                for form in _nominatives(last):
                    if (*front, form) in self.wholes:
                        return here[-1][0] + len(form)
        return None


def directory_of(people: Iterable[str]) -> Directory:
    """A directory out of names as people write them: `Bo Vad`, `Kaj Ø. Ravn`."""
    parts = {tuple(lowered(word) for word in _PART.findall(name)) for name in people} - {()}
    sizes: dict[str, set[int]] = {}
    for words in parts:
        sizes.setdefault(words[0], set()).add(len(words))
    firsts = {words[0] for words in parts if len(words[0]) > 1}
    return Directory(
        wholes=frozenset(words for words in parts if len(words) > 1),
        sizes={first: tuple(sorted(counts - {1}, reverse=True)) for first, counts in sizes.items()},
        given={f"{first}{ending}": first for ending in ("'s", "’s", "s", "") for first in firsts},
    )


def _nominatives(word: str) -> tuple[str, ...]:
    """What a word may be the genitive of, itself first."""
    return word, word.removesuffix("s").rstrip("'’")
