"""The one quiet line under an answer: model, place, level, time, cost."""

from routing.vocabulary import Attempt, Language, Level
from routing.wording import LEVEL_NAMES, PLACE_NAMES

_FREE = {"da": "gratis", "de": "kostenlos", "en": "free"}
_UNPRICED = {"da": "pris ukendt", "de": "Preis unbekannt", "en": "price unknown"}
_SECOND_CHOICE = {"da": "reserve", "de": "Ersatz", "en": "fallback"}


def quiet_line(attempt: Attempt, level: Level, seconds: float, language: Language, *, fallback: bool) -> str:
    """Say who answered, where, how sensitive the text was, how long it took and what it cost.

    `seconds` is the time that the asker waited; the cost is that of the answering call.
    """
    model = f"{attempt.model} ({_SECOND_CHOICE[language]})" if fallback else attempt.model
    parts = (
        model,
        PLACE_NAMES[attempt.residency][language],
        LEVEL_NAMES[level][language],
        f"{number(seconds, 1, language)} s",
        price(attempt.cost, language),
    )
    return " · ".join(parts)


def price(micro_euro: int | None, language: Language) -> str:
    """Money in words; an unknown price is said to be unknown, never zero.

    >>> price(1_250_000, "de"), price(0, "en"), price(None, "da")
    ('1,2500 €', 'free', 'pris ukendt')
    """
    if micro_euro is None:
        return _UNPRICED[language]
    return f"{number(micro_euro / 1_000_000, 4, language)} €" if micro_euro else _FREE[language]


def number(value: float, digits: int, language: Language) -> str:
    """A number with the decimal sign of the language.

    >>> number(0.26, 1, "da"), number(0.26, 1, "en")
    ('0,3', '0.3')
    """
    written = f"{value:.{digits}f}"
    return written if language == "en" else written.replace(".", ",")
