"""Reading text in three languages in linear time: words, cue phrases, sentences, quotations."""

import re
from collections.abc import Iterable, Iterator

from routing.vocabulary import Language

MOST = 200_000
"""Characters of one text that are read."""
_QUOTED = 360
"""Characters of one quotation that are shown."""

_WORD = re.compile(r"\w+")
_GAP = re.compile(r"(?<=[.!?…\"”“»)])\s+")
_ABBREVIATION = re.compile(
    r"\b(?:bzw|z\. ?B|d\. ?h|u\. ?a|ca|evtl|ggf|inkl|exkl|zzgl|Dr|Hr|Fr|Prof|[Nn]r|Str|Tel|[Ss]tk|pr|kl|d"
    r"|f\.eks|fx"
    r"|bl\.a|e\.g|i\.e|approx|Mr|Mrs|Ms|No|Art|vs)\.$"
)
_ORDINAL = re.compile(r"(?:(\w+)\.? )?(?<![\w-])(?:[12]?\d|3[01])\.$")
_COUNTED = frozenset({"uge", "kl", "kw", "week", "woche", "um", "at"})
_QUOTATION_MARKS: dict[Language, tuple[str, str]] = {"da": ("»", "«"), "de": ("„", "“"), "en": ("“", "”")}


def words(text: str) -> list[str]:
    """The words and numbers, in lower case.

    >>> words("I'll send it!")
    ['i', 'll', 'send', 'it']
    """
    return _WORD.findall(text[:MOST].lower())


def plain(text: str) -> str:
    """The words with single spaces between and around, so that ` bis ` finds a word and ` beschl` a stem.

    >>> plain("Wir haben's beschlossen.")
    ' wir haben s beschlossen '
    """
    return f" {' '.join(words(text))} "


def has(text: str, cues: Iterable[str]) -> bool:
    """Whether a plain text holds one of the cue phrases.

    >>> has(plain("Vi er enige om B."), (" enige om ",))
    True
    """
    return any(cue in text for cue in cues)


def count(text: str, cues: Iterable[str]) -> int:
    """The number of different cue phrases that a plain text holds."""
    return sum(cue in text for cue in cues)


def sentences(text: str) -> Iterator[str]:
    """Sentences and lines, verbatim, without the white space around them.

    >>> list(sentences("Vi ses d. 3. maj kl. 10. Ok?\\n- Ja"))
    ['Vi ses d. 3. maj kl. 10.', 'Ok?', '- Ja']
    """
    for line in text[:MOST].splitlines():
        yield from _of_line(line.strip())


def _of_line(line: str) -> Iterator[str]:
    start = 0
    for gap in _GAP.finditer(line):
        if _ends_sentence(line[max(start, gap.start() - 16) : gap.start()]):
            yield line[start : gap.start()]
            start = gap.end()
    if start < len(line):
        yield line[start:]


def _ends_sentence(tail: str) -> bool:
    """Not after an abbreviation or an ordinal such as `den 3.`; `uge 50.` and `kl. 10.` are no ordinals."""
    if not tail.rstrip('"”“»)').endswith((".", "!", "?", "…")):
        return False
    ordinal = _ORDINAL.search(tail)
    if ordinal:
        return (ordinal[1] or "").lower() in _COUNTED
    return _ABBREVIATION.search(tail) is None


def quoted(text: str, language: Language) -> str:
    """A verbatim quotation on one line; a long one is cut at a gap, visibly.

    >>> quoted("Passt.", "de")
    '„Passt.“'
    """
    opening, closing = _QUOTATION_MARKS[language]
    return f"{opening}{shortened(text, _QUOTED)}{closing}"


def shortened(text: str, most: int) -> str:
    """The beginning of a text on one line, ending with an ellipsis if something was left out."""
    line = " ".join(text[: most + 1].split())
    if len(text) <= most:
        return line
    head = line[:most].rpartition(" ")[0] or line[:most]
    return f"{head} …"
