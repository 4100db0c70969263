"""The concept lexicon: what words of three languages mean, in one language-neutral vocabulary."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import resources

from routing.errors import Misconfigured
from routing.intents.spelling import fold, folded_words
from routing.vocabulary import LANGUAGES

CACHED_WORDS = 20_000
"""Words whose concepts are remembered; people use few words, often."""

STEM = 4
"""Letters from which an entry, or the last word of a phrase, may begin a longer word."""


class Lexicon:
    """Finds concepts in words. The notation of an entry is explained at the top of `lexicon.toml`."""

    def __init__(self, entries: Mapping[str, Iterable[str]]) -> None:
        self._whole: dict[str, set[str]] = {}
        self._beginnings: dict[str, set[str]] = {}
        self._inside: dict[str, set[str]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._of_word: dict[str, frozenset[str]] = {}
        self.concepts = tuple(sorted(entries))
        stems = [(concept, " ".join(stem.split())) for concept, listed in entries.items() for stem in listed]
        # All in one go: to fold them one by one would take four times as long.
        folded = fold("\n".join(stem for _, stem in stems)).split("\n") if stems else []
        for (concept, stem), plain in zip(stems, folded, strict=True):
            self._add(concept, stem, plain)
        self._longest = max(map(len, self._beginnings), default=0)
        self._longest_inside = max(map(len, self._inside), default=0)

    def _add(self, concept: str, stem: str, folded: str) -> None:
        parts = tuple(folded_words(folded))
        if not parts:
            raise Misconfigured(f"lexicon: [{concept}] has an entry without a word: {stem!r}; remove it")
        if len(parts) > 1:
            self._phrases.setdefault(parts[0], []).append((parts[1:], concept))
            return
        short = self._whole if len(parts[0]) < STEM else self._beginnings
        table = {"=": self._whole, "*": self._inside}.get(stem[0], short)
        table.setdefault(parts[0], set()).add(concept)

    def of_word(self, word: str) -> frozenset[str]:
        """The concepts of one folded word."""
        known = self._of_word.get(word)
        if known is None:
            known = self._look_up(word)
            if len(self._of_word) < CACHED_WORDS:
                self._of_word[word] = known
        return known

    def _look_up(self, word: str) -> frozenset[str]:
        found = set(self._whole.get(word, ()))
        for end in range(2, min(len(word), self._longest) + 1):
            found |= self._beginnings.get(word[:end], set())
        for start in range(len(word) - 2):
            for end in range(start + 3, min(len(word), start + self._longest_inside) + 1):
                found |= self._inside.get(word[start:end], set())
        return frozenset(found)

    def of_text(self, text_words: Sequence[str]) -> dict[str, int]:
        """How often each concept occurs in folded words, phrases included."""
        found: dict[str, int] = {}
        for place, word in enumerate(text_words):
            for concept in self.of_word(word):
                found[concept] = found.get(concept, 0) + 1
            listed = self._phrases.get(word)
            if listed is None or place + 1 == len(text_words):
                continue
            following = text_words[place + 1]
            for rest, concept in listed:
                if following.startswith(rest[0]) and _follows(text_words, place + 1, rest):
                    found[concept] = found.get(concept, 0) + 1
        return found


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
