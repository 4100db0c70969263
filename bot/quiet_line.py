"""The one quiet line under an answer: model, place, level, time, cost."""

from collections.abc import Mapping, Sequence
from typing import Literal

from routing.budget import Standing
from routing.money import total
from routing.vocabulary import Attempt, Language, Level
from routing.wording import LEVEL_NAMES, PLACE_NAMES, Words, number, price

Remark = Literal["first", "fallback", "escalated", "best"]
"""How the shown answer came about: at the first try, after a failure, after an answer that was not good
enough, or as the best of several."""

_REMARKS: Mapping[Remark, Words] = {
    "fallback": {"da": "reserve", "de": "Ersatz", "en": "fallback"},
    "escalated": {"da": "eskaleret", "de": "eskaliert", "en": "escalated"},
    "best": {"da": "bedst af {count}", "de": "beste von {count}", "en": "best of {count}"},
}

_BUDGET = {
    "da": "{share:.0f} % af månedens budget er brugt",
    "de": "{share:.0f} % des Monatsbudgets verbraucht",
    "en": "{share:.0f}% of the month’s budget is used",
}


def budget_note(standing: Standing, language: Language) -> str:
    """The warning that money runs low."""
    return _BUDGET[language].format(share=100 * standing.share)


def shown(attempts: Sequence[Attempt], model: str) -> Attempt:
    """The call whose answer is shown: the newest whole one of the model that wrote it."""
    whole = [each for each in attempts if each.outcome == "ok" and each.writes]
    return ([each for each in whole if each.model == model] or whole or list(attempts))[-1]


def remark(attempts: Sequence[Attempt], answer: Attempt, *, escalated: bool) -> Remark:
    """What a reader should know about how the answer came about."""
    writers = [each for each in attempts if each.writes]
    whole = [each for each in writers if each.outcome == "ok"]
    if escalated and whole[0].model != answer.model:
        return "escalated"
    if len(whole) > 1 and not escalated:
        return "best"
    failed = any(each.outcome not in {"ok", "stopped"} for each in writers)
    return "fallback" if failed and writers[0].model != answer.model else "first"


def quiet_line(
    attempts: Sequence[Attempt],
    answer: Attempt,
    level: Level,
    seconds: float,
    language: Language,
    *,
    how: Remark = "first",
) -> str:
    """Say who answered, where, how sensitive the text was, how long it took and what it cost.

    `seconds` is the time that the asker waited; the cost is that of all calls for it, judges included.
    """
    count = sum(each.outcome == "ok" and each.writes for each in attempts)
    how_words = f" ({_REMARKS[how][language].format(count=count)})" if how in _REMARKS else ""
    parts = (
        f"{answer.model}{how_words}",
        PLACE_NAMES[answer.residency][language],
        LEVEL_NAMES[level][language],
        f"{number(seconds, 1, language)} s",
        price(total(attempts), language),
    )
    return " · ".join(parts)
