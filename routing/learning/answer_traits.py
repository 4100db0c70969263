"""What a finished answer says about itself: cheap checks that need no other model."""

import re
from math import isfinite, log1p

from routing.language import detect
from routing.learning.arithmetic import Sum, number, sums

NEAR = 8_000
"""Characters of an answer that are looked at."""

_HEDGE = re.compile(
    r"\b(?:not sure|unsure|cannot determine|can't determine|unclear|assum\w+|perhaps|probably|might be"
    r"|mistake|approximately|correct(?:ed|ion)|wait|apolog\w+|sorry|impossible|contradict\w*"
    r"|not enough information|nicht sicher|unklar|vermutlich|möglicherweise|vielleicht"
    r"|wahrscheinlich|annahme|angenommen|fehler|ungefähr|tut mir leid|leider"
    r"|unmöglich|widersp\w+|nicht genug|korrigiert"
    r"|ikke sikker|uklart?|formentlig|muligvis|måske|sandsynligvis|antag\w*|fejl|cirka|beklager|desværre"
    r"|umuligt?|modsig\w+|ikke nok|rettet)\b",
    re.IGNORECASE,
)
_REFUSAL = re.compile(
    r"\b(?:i (?:can(?:no|')t|am unable to)|as an ai|i don't (?:know|have)"
    r"|(?:das )?kann ich (?:leider )?nicht|ich weiß (?:es )?nicht|als ki\b"
    r"|det kan jeg (?:desværre )?ikke|jeg ved (?:det )?ikke|som en ai)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:[.,]\d+)*")
_COUNT = re.compile(r"\b(?:how many|wie viele|hvor mange)\b", re.IGNORECASE)
_ENDED = re.compile(r"[.!?)\]}\"'“”»*|`\d]\s*\Z")
_CLOSE = 1e-2


def answer_traits(question: str, answer: str) -> tuple[float, ...]:
    """Numbers about an answer, for the question it was given to. An unknown one is NaN."""
    read = answer[:NEAR].strip()
    asked, said = _numbers(question), _numbers(read)
    found = sums(read)
    return (
        *_shape(question, read),
        float(len(_HEDGE.findall(read)) > 0),
        float(_REFUSAL.search(read) is not None),
        float(detect(question).language == detect(read).language),
        _covered(asked, said),
        _derived(asked, said, found),
        *_checked(found),
        *_result(question, said, found),
    )


def _shape(question: str, read: str) -> tuple[float, ...]:
    lines = [line for line in read.splitlines() if line.strip()]
    return (
        log1p(len(read)),
        log1p(len(read)) - log1p(len(question)),
        log1p(len(lines)),
        float(_ENDED.search(read) is not None),
        float("?" in read),
        float(len(set(lines)) < len(lines)),
    )


def _numbers(text: str) -> list[float]:
    """The numbers in a text; a comma before three digits groups thousands, any other one is decimal.

    >>> _numbers("3 of 1,200 cost 2.50 or 2,5")
    [3.0, 1200.0, 2.5, 2.5]
    """
    return [number(found) for found in _NUMBER.findall(text)]


def _covered(asked: list[float], said: list[float]) -> float:
    """The share of the question's numbers that the answer uses."""
    return sum(one in said for one in asked) / len(asked) if asked else float("nan")


def _derived(asked: list[float], said: list[float], found: list[Sum]) -> float:
    """The share of the answer's numbers that the question or a calculation accounts for."""
    known = {*asked, *(one.claimed for one in found)}
    return sum(one in known for one in said) / len(said) if said else float("nan")


def _checked(found: list[Sum]) -> tuple[float, ...]:
    """How much is calculated, and how much of that is wrong."""
    wrong = sum(abs(one.actual - one.claimed) > _CLOSE * max(1.0, abs(one.actual)) for one in found)
    uneven = sum(not one.actual.is_integer() for one in found)
    return log1p(len(found)), log1p(wrong), log1p(uneven)


def _result(question: str, said: list[float], found: list[Sum]) -> tuple[float, ...]:
    """What is odd about the last number: a fraction where things are counted, negative, out of nowhere."""
    if not said:
        return (0.0, 0.0, 0.0, float("nan"), float("nan"), float("nan"))
    last = said[-1]
    fraction = not last.is_integer()
    return (
        float(fraction),
        float(fraction and _COUNT.search(question) is not None),
        float(last < 0),
        log1p(abs(last)) if isfinite(last) else float("nan"),
        float(bool(found) and abs(found[-1].claimed - last) <= _CLOSE * max(1.0, abs(last))),
        float(last in _numbers(question)),
    )
