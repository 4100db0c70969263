"""What people wish for all their answers: a language, a length, a model. The policy goes before any wish."""

from collections.abc import Mapping
from dataclasses import replace

from routing.vocabulary import LANGUAGES, IntentRule, Length, Wishes
from routing.wording import Words

NAMES = ("language", "length", "model")
"""The wishes by the names under which they are stored: never rename them."""
LENGTHS: tuple[Length, ...] = ("short", "long")

AT_LENGTH: Mapping[Length, Words] = {
    "short": {
        "da": "Svar kort: højst tre sætninger eller fem punkter, medmindre opgaven er en hel tekst.",
        "de": "Antworten Sie kurz: höchstens drei Sätze oder fünf Punkte, außer bei einem ganzen Text.",
        "en": "Answer briefly: at most three sentences or five points, unless a whole text is asked for.",
    },
    "long": {
        "da": "Svar udførligt: med begrundelser, eksempler og det, som er let at overse.",
        "de": "Antworten Sie ausführlich: mit Begründungen, Beispielen und dem, was leicht übersehen wird.",
        "en": "Answer at length: with reasons, examples and what is easily overlooked.",
    },
}
"""Stands below the prompt."""


def wishes_of(stored: Mapping[str, str]) -> Wishes:
    """Read what was stored; whatever is no longer known is no wish.

    >>> wishes_of({"language": "da", "length": "endless"})
    Wishes(language='da', length=None, model='')
    """
    return Wishes(
        language=next((one for one in LANGUAGES if one == stored.get("language")), None),
        length=next((one for one in LENGTHS if one == stored.get("length")), None),
        model=stored.get("model", ""),
    )


def merged(here: Wishes, everywhere: Wishes) -> Wishes:
    """What is wanted of one answer goes before what is wanted of all."""
    return Wishes(
        language=here.language or everywhere.language,
        length=here.length or everywhere.length,
        model=here.model or everywhere.model,
    )


def with_wish(rule: IntentRule, model: str) -> IntentRule:
    """The rule of a person who prefers a model: it goes first, and whoever else may answer comes after it."""
    others = tuple(name for name in rule.models if name != model)
    return replace(rule, strategy="task", models=(model, *others), wished=model)
