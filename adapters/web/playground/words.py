"""The words of the page in three languages, read from `words.toml`."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from routing.vocabulary import LANGUAGES, Language
from routing.wording import LABELS


@cache
def words(language: Language) -> Mapping[str, str]:
    """All words of a language, those that every platform shares among them."""
    own = tomllib.loads(files("adapters.web.playground").joinpath("words.toml").read_text("utf-8"))
    return {name: entry[language] for name, entry in {**LABELS, **own}.items()}


def preferred(accept_language: str) -> Language:
    """The best of our languages for a browser's `Accept-Language`; English where none is wanted.

    >>> preferred("fr-FR,fr;q=0.9,de-AT;q=0.8,en;q=0.7")
    'de'
    >>> preferred("")
    'en'
    """
    wishes: list[tuple[float, Language]] = []
    for wish in accept_language.split(",")[:20]:
        tag, _, quality = wish.strip().partition(";q=")
        wishes += [(_weight(quality), language) for language in LANGUAGES if tag[:2].lower() == language]
    return max(wishes, key=lambda wish: wish[0])[1] if wishes else "en"


def _weight(quality: str) -> float:
    try:
        return float(quality or 1)
    except ValueError:
        return 0.0
