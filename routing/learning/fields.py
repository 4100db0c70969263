"""Which fields of knowledge a text's words belong to: the same in three languages.

A few hundred examples teach little about single words, but much about a score of fields.
"""

import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files

Table = dict[str, tuple[int, ...]]


def shares(words: Sequence[str]) -> tuple[float, ...]:
    """For each field its part of all words that belong to any, 0 to 1; `words` in lower case.

    A word of several fields is divided among them.
    """
    names, _, _ = _tables()
    counts = [0.0] * len(names)
    for word in words:
        found = _fields(word)
        for field in found:
            counts[field] += 1 / len(found)
    total = max(1.0, sum(counts))
    return tuple(count / total for count in counts)


@lru_cache(maxsize=32_768)
def _fields(word: str) -> tuple[int, ...]:
    _, whole, beginnings = _tables()
    found = set(whole.get(word, ()))
    for end in range(2, len(word) + 1):
        found.update(beginnings.get(word[:end], ()))
    return tuple(sorted(found))


@cache
def _tables() -> tuple[tuple[str, ...], Table, Table]:
    """The fields' names, and the numbers of the fields by whole word and by beginning of a word."""
    told: dict[str, str] = tomllib.loads(
        (files("routing.learning") / "fields.toml").read_text(encoding="utf-8")
    )
    whole: Table = {}
    beginnings: Table = {}
    for number, words in enumerate(told.values()):
        for word in set(words.split()):
            table = beginnings if word.endswith("*") else whole
            key = word.removesuffix("*")
            table[key] = (*table.get(key, ()), number)
    return tuple(told), whole, beginnings
