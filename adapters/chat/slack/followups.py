"""What a person may ask of an answer with one click: a stronger model, another one, shorter, once more."""

from collections.abc import Mapping

from routing.vocabulary import Language
from routing.wording import Words

FOLLOW_UPS: Mapping[str, tuple[Words, Words]] = {
    "stronger": (
        {"da": "Stærkere model", "de": "Stärkeres Modell", "en": "Stronger model"},
        {
            "da": "Spørg en stærkere model",
            "de": "Frag ein stärkeres Modell",
            "en": "Ask a stronger model",
        },
    ),
    "other": (
        {"da": "En anden model", "de": "Anderes Modell", "en": "Another model"},
        {"da": "Spørg en anden model", "de": "Frag ein anderes Modell", "en": "Ask another model"},
    ),
    "shorter": (
        {"da": "Kortere", "de": "Kürzer", "en": "Shorter"},
        {"da": "Kortere, tak", "de": "Kürzer, bitte", "en": "Shorter, please"},
    ),
    "again": (
        {"da": "Prøv igen", "de": "Noch einmal", "en": "Try again"},
        {"da": "Prøv igen", "de": "Noch einmal", "en": "Try again"},
    ),
}
"""Each with the words in the menu, and the words that a person would have typed instead.

The names stand in messages for years: never rename them.
"""


def menu(language: Language) -> dict[str, str]:
    """The choices in a language.

    >>> menu("de")["shorter"]
    'Kürzer'
    """
    return {name: shown[language] for name, (shown, _) in FOLLOW_UPS.items()}


def typed(name: str, language: Language) -> str:
    """What a click stands for; empty if it is none of ours.

    >>> typed("stronger", "da"), typed("nonsense", "da")
    ('Spørg en stærkere model', '')
    """
    known = FOLLOW_UPS.get(name)
    return known[1][language] if known else ""
