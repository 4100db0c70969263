"""The one quiet line under an answer: model, place, level, time, cost."""

from routing.vocabulary import Attempt, Language, Level
from routing.wording import LEVEL_NAMES, PLACE_NAMES, number, price

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
