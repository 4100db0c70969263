"""Which words of a text may say something: asked of each distinct word once, as most of them say nothing."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import NamedTuple

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.topics.lexicon import HEAD, Entry, by_head

AHEAD = 3
"""Characters behind a word, the space among them, that tell most phrases apart."""
_BEHIND_WORD = Expression(r"[\-'’]*(?:[^\w\-'’]|[\d_]).*")
"""Whatever follows the word with which an entry opens."""


class Beginnings(NamedTuple):
    """How the words begin at which an entry of the lexicon may stand."""

    whole: frozenset[str]
    """Words that are an entry by themselves."""
    stems: Mapping[str, tuple[str, ...]]
    """Of words that begin with an entry, by their head."""
    opening: Mapping[str, frozenset[str]]
    """Words that open phrases, with the `AHEAD` characters behind them."""

    def among(self, words: Collection[str]) -> dict[str, frozenset[str] | None]:
        """Those of the words that may say something, with what has to stand behind; None for anything."""
        found: dict[str, frozenset[str] | None] = {
            word: self.opening[word] for word in self.opening.keys() & words
        }
        found.update(dict.fromkeys(self.whole.intersection(words)))
        stems = self.stems
        for word in words:
            if (head := word[:HEAD]) in stems and word.startswith(stems[head]):
                found[word] = None
        return found


@cache
def beginnings() -> Beginnings:
    """Of the whole lexicon: put together when a text is first read."""
    whole: set[str] = set()
    stems: dict[str, set[str]] = {}
    opening: dict[str, set[str]] = {}
    for head, entries in by_head().items():
        for _, entry in entries.entries:
            opens, behind = _opens(entry)
            if opens[:HEAD] != head:
                continue  # It opens with no word, so that no word leads to it.
            if len(behind) == AHEAD and behind.startswith(" "):
                opening.setdefault(opens, set()).add(behind)
            elif entry.alone or behind.startswith(" "):
                whole.add(opens)
            else:
                stems.setdefault(head, set()).add(opens)
    return Beginnings(
        frozenset(whole),
        {head: tuple(sorted(words)) for head, words in stems.items()},
        {word: frozenset(behind) for word, behind in opening.items()},
    )


def _opens(entry: Entry) -> tuple[str, str]:
    """The word with which an entry opens, and the `AHEAD` characters behind."""
    first = entry.stem.partition(" ")[0]
    opens = first if first.isalpha() else _BEHIND_WORD.sub("", entry.stem)
    return opens, entry.stem[len(opens) : len(opens) + AHEAD]
