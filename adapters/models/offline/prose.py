"""The main sentences of a prose text: its lead and the sentences whose words the text speaks of most."""

from collections import Counter
from collections.abc import Sequence

from adapters.models.offline.cues import phrases
from adapters.models.offline.transcript import Line

_MOST = 6
_SHARE = 4
"""One sentence in four is kept."""
_SHORTEST = 5
"""Words; shorter lines are headings."""
_SALUTATION = phrases("salutation")
_READ = 2_000
"""Sentences that are weighed."""


def main_sentences(lines: Sequence[Line]) -> list[str]:
    """The lead and the most informative others, verbatim, in the order of the text.

    A sentence counts for the sum of its words' frequencies, damped by the square root of its length, so that
    neither long nor empty ones win. Measured on three languages, this is about as good as the lead alone
    and better than chance; it is offered as an extract and never as a summary.
    """
    told = [line for line in lines[:_READ] if _tells(line)] or list(lines[:1])
    stems = [_stems(line.plain) for line in told]
    frequency = Counter(stem for sentence in stems for stem in sentence)
    weights = [
        sum(frequency[stem] - 1 for stem in sentence) / max(len(sentence), 8) ** 0.5 for sentence in stems
    ]
    most = max(1, min(_MOST, len(told) // _SHARE + 1))
    others = sorted(range(1, len(told)), key=lambda number: (-weights[number], number))[: most - 1]
    return [told[number].text for number in sorted({0, *others})]


def _tells(line: Line) -> bool:
    """Not a heading, and neither salutation nor signature of a letter."""
    return len(line.plain.split()) >= _SHORTEST and not line.plain.startswith(_SALUTATION)


def _stems(plain_text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in plain_text.split() if len(word) > 4)
