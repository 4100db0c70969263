"""The sentences that only Slack needs, in three languages."""

from collections.abc import Mapping

from routing.vocabulary import Language
from routing.wording import Words

_SENTENCES: Mapping[str, Words] = {
    "nothing_to_stop": {
        "da": "Der er ikke noget at stoppe her.",
        "de": "Hier gibt es gerade nichts zu stoppen.",
        "en": "There is nothing to stop here.",
    },
    "rest_left_out": {
        "da": "_Svaret er længere, end Slack kan vise privat. Bed om en kortere udgave._",
        "de": "_Die Antwort ist länger, als Slack privat anzeigen kann. Bitten Sie um eine kürzere Fassung._",
        "en": "_The answer is longer than Slack can show in private. Ask for a shorter version._",
    },
    "why_title": {"da": "Hvorfor dette svar?", "de": "Warum diese Antwort?", "en": "Why this answer?"},
}


def sentence(name: str, language: Language) -> str:
    """One of the sentences.

    >>> sentence("nothing_to_stop", "en")
    'There is nothing to stop here.'
    """
    return _SENTENCES[name][language]
