"""Why a card rests, as a sentence in three languages."""

import math
from collections.abc import Mapping

from routing.health.breaker import Cause, Rest
from routing.vocabulary import Language
from routing.wording import Words

_SENTENCES: Mapping[Cause, Words] = {
    "failing": {
        "da": "Modellen svigter i øjeblikket; den prøves igen om {seconds} s.",
        "de": "Das Modell fällt gerade aus; in {seconds} s wird es wieder versucht.",
        "en": "The model is failing at the moment; it is tried again in {seconds} s.",
    },
    "misconfigured": {
        "da": "Modellen tager ikke imod kald: nøglen eller modelnavnet er forkert; den prøves igen om {seconds} s.",
        "de": "Das Modell nimmt keine Anfragen an: Schlüssel oder Modellname ist falsch; "
        "in {seconds} s wird es wieder versucht.",
        "en": "The model takes no calls: its key or its model name is wrong; it is tried again in {seconds} s.",
    },
    "limited": {
        "da": "Udbyderen tager ikke imod flere kald lige nu; igen om {seconds} s.",
        "de": "Der Anbieter nimmt gerade keine Anfragen mehr an; wieder in {seconds} s.",
        "en": "The provider takes no more calls just now; again in {seconds} s.",
    },
    "probed": {
        "da": "Modellen svigtede for lidt siden, og det undersøges netop, om den virker igen.",
        "de": "Das Modell ist eben ausgefallen; gerade wird geprüft, ob es wieder antwortet.",
        "en": "The model failed a moment ago, and whether it works again is being tried right now.",
    },
}


def in_words(rest: Rest, language: Language) -> str:
    """The sentence for a rest.

    >>> in_words(Rest(seconds=11.2, cause="failing"), "en")
    'The model is failing at the moment; it is tried again in 12 s.'
    """
    return _SENTENCES[rest.cause][language].format(seconds=math.ceil(rest.seconds))
