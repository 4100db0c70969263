"""The cue phrases of three languages together: people mix them, even within one thread."""

import tomllib
from functools import cache
from importlib.resources import files

from routing.vocabulary import LANGUAGES, Language


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files(__package__) / "cues.toml").read_text("utf-8"))


def words(name: str, *languages: Language) -> tuple[str, ...]:
    """The cues of a section as plain words, of all languages unless some are named."""
    return tuple(cue for language in languages or LANGUAGES for cue in _table()[name][language])


def phrases(name: str) -> tuple[str, ...]:
    """The cues of a section as `reading.has` wants them.

    >>> phrases("thanks")[:3]
    (' tak ', ' tusind tak ', ' danke')
    """
    return tuple(map(phrase, words(name)))


def promises() -> tuple[str, ...]:
    """The ways to promise something: whole phrases, and verbs with their pronoun before or after.

    >>> " sende ich " in promises(), " jeg laver " in promises()
    (True, True)
    """
    pronouns: tuple[tuple[Language, str], ...] = (("da", "jeg"), ("de", "ich"))
    return phrases("promise") + tuple(
        phrase(order)
        for language, pronoun in pronouns
        for verb in words("promising_verb", language)
        for order in (f"{pronoun} {verb}", f"{verb} {pronoun}")
    )


def phrase(cue: str) -> str:
    """One cue between spaces; `*` leaves the end of the word open.

    >>> phrase("i ll"), phrase("opsummer*")
    (' i ll ', ' opsummer')
    """
    return f" {cue[:-1]}" if cue.endswith("*") else f" {cue} "
