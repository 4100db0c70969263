"""The concept lexicon: what words of three languages mean, in one language-neutral vocabulary."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import chain

from routing.errors import Misconfigured
from routing.intents.remembered import Remembered
from routing.intents.spelling import fold, folded_words
from routing.vocabulary import LANGUAGES

STEM = 4
"""Letters from which an entry, or the last word of a phrase, may begin a longer word."""
PART = 3
"""Letters that an entry has at least to be found within a word."""

Stems = dict[str, list[tuple[str, str]]]
"""Stems, each with its concept, by their first letters."""


class Lexicon:
    """Finds concepts in words. The notation of an entry is explained at the top of `lexicon.toml`."""

    def __init__(self, entries: Mapping[str, Iterable[str]]) -> None:
        self._whole: dict[str, tuple[str, ...]] = {}
        self._beginnings: Stems = {}
        """By their first `STEM` letters."""
        self._inside: Stems = {}
        """By their first `PART` letters."""
        self._phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        """By their first word, and by the first two letters of their second."""
        self._concepts = Remembered(self._look_up)
        self.concepts = tuple(sorted(entries))
        stems = [(concept, " ".join(stem.split())) for concept, listed in entries.items() for stem in listed]
        # All in one go: to fold them one by one would take four times as long.
        folded = fold("\n".join(stem for _, stem in stems)).split("\n") if stems else []
        for (concept, stem), plain in zip(stems, folded, strict=True):
            self._add(concept, stem, plain)

    def _add(self, concept: str, stem: str, folded: str) -> None:
        parts = tuple(folded_words(folded))
        if not parts:
            raise Misconfigured(f"lexicon: [{concept}] has an entry without a word: {stem!r}; remove it")
        word = parts[0]
        if len(parts) > 1:
            self._phrases.setdefault(word, {}).setdefault(parts[1][:2], []).append((parts[1:], concept))
        elif stem.startswith("*"):
            self._inside.setdefault(word[:PART], []).append((word, concept))
        elif stem.startswith("=") or len(word) < STEM:
            self._whole[word] = (*self._whole.get(word, ()), concept)
        else:
            self._beginnings.setdefault(word[:STEM], []).append((word, concept))

    def of_text(self, text_words: list[str]) -> dict[str, int]:
        """How often each concept occurs in folded words, phrases included."""
        return Counter(chain(*self.of_words(text_words), self.of_phrases(text_words)))

    def of_words(self, text_words: list[str]) -> list[tuple[str, ...]]:
        """The concepts of each folded word."""
        return self._concepts.all_of(text_words)

    def _look_up(self, word: str) -> tuple[str, ...]:
        found = set(self._whole.get(word, ()))
        for stem, concept in self._beginnings.get(word[:STEM], ()):
            if word.startswith(stem):
                found.add(concept)
        for start in range(len(word) - PART + 1):
            for stem, concept in self._inside.get(word[start : start + PART], ()):
                if word.startswith(stem, start):
                    found.add(concept)
        return tuple(sorted(found))

    def of_phrases(self, text_words: list[str]) -> list[str]:
        """The concepts of the phrases in folded words, one for each time that a phrase occurs."""
        begun = list(map(self._phrases.get, text_words))
        return [
            concept
            for place, phrases in enumerate(begun[:-1], 1)
            if phrases is not None and (following := text_words[place])[:2] in phrases
            for rest, concept in phrases[following[:2]]
            if following.startswith(rest[0]) and _follows(text_words, place, rest)
        ]


def _follows(text_words: Sequence[str], place: int, rest: Sequence[str]) -> bool:
    """Whether the rest of a phrase stands here; a last word of `STEM` letters may begin a longer one."""
    if place + len(rest) > len(text_words):
        return False
    *exact, last = rest
    if any(text_words[place + offset] != word for offset, word in enumerate(exact)):
        return False
    found = text_words[place + len(exact)]
    return found.startswith(last) if len(last) >= STEM else found == last


def read(toml: str) -> Lexicon:
    """A lexicon out of its file's text. Raises `Misconfigured` with the place of the fault."""
    try:
        tables = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as wrong:
        raise Misconfigured(f"lexicon: {wrong}") from wrong
    return Lexicon({concept: list(_stems(concept, table)) for concept, table in tables.items()})


def _stems(concept: str, table: object) -> Iterable[str]:
    if not isinstance(table, dict) or not set(table) <= set(LANGUAGES):
        raise Misconfigured(f"lexicon: [{concept}] may hold nothing but {', '.join(LANGUAGES)}")
    for language, entries in table.items():
        if not isinstance(entries, str):
            raise Misconfigured(f"lexicon: [{concept}] {language} must be a text with commas between stems")
        yield from (entry.strip() for entry in entries.split(",") if entry.strip())


@cache
def shipped() -> Lexicon:
    """The lexicon that comes with the product."""
    return read(resources.files(__package__).joinpath("lexicon.toml").read_text(encoding="utf-8"))
