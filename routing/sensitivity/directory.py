"""The company's own directory: who is in it is found as the directory writes the name."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from routing.sensitivity import names
from routing.sensitivity.reading import Reading, lowered
from routing.vocabulary import Finding

_PART = re.compile(r"[^\W\d_]+(?:[\-'’][^\W\d_]+)*")


def people_of(directory: Iterable[str]) -> Callable[[Reading], Iterator[Finding]]:
    """Names in general, but for the people of a directory: they are found as the directory writes them."""
    find_known = _known(directory)

    def find_people(reading: Reading) -> Iterator[Finding]:
        known = tuple(find_known(reading))
        covered = {position for one in known for position in range(one.start, one.end)}
        yield from known
        yield from (one for one in names.find(reading) if covered.isdisjoint(range(one.start, one.end)))

    return find_people


def _known(directory: Iterable[str]) -> Callable[[Reading], Iterator[Finding]]:
    """A rule that knows these people: whole names in any case, given names with a capital."""
    wholes: dict[str, list[tuple[str, ...]]] = {}
    given: set[str] = set()
    for name in directory:
        parts = tuple(lowered(word) for word in _PART.findall(name))
        if len(parts) > 1:
            wholes.setdefault(parts[0], []).append(parts)
        if parts and len(parts[0]) > 1:
            given.add(parts[0])
    for candidates in wholes.values():
        candidates.sort(key=len, reverse=True)

    def find_known(reading: Reading) -> Iterator[Finding]:
        words = reading.words
        for index, (start, end, word) in enumerate(words):
            stem = word if word in given or word in wholes else word.removesuffix("s").rstrip("'’")
            if stem not in given and stem not in wholes:
                continue
            whole = _whole_name(words, index, wholes.get(word, ()))
            if whole is not None:
                yield names.person(start, whole, "pii.name.directory")
            elif reading.text[start].isupper():
                yield names.person(start, end - (len(word) - len(stem)), "pii.name.directory")

    return find_known


def _whole_name(
    words: Sequence[tuple[int, int, str]], index: int, candidates: Sequence[tuple[str, ...]]
) -> int | None:
    """Where the longest known name that begins at this word ends; its genitive s stays outside."""
    for parts in candidates:
        here = words[index : index + len(parts)]
        if len(here) == len(parts) and here[-1][1] - here[0][0] <= sum(map(len, parts)) + 2 * len(parts):
            *front, last = [word for _, _, word in here]
            if tuple(front) == parts[:-1] and last.removesuffix("s").rstrip("'’") in {
                parts[-1],
                parts[-1].removesuffix("s"),
            }:
                return here[-1][0] + len(parts[-1])
    return None
