"""What a message asks of a model: how hard it is, how urgent, and how good the answer has to be."""

import re
from collections.abc import Mapping
from dataclasses import replace

from routing.intents.request import Wish, wish
from routing.vocabulary import UNKNOWN, Intent, IntentRule, Message, Need

LONG = 4_000
"""Characters, attachments included, from which length alone makes no task harder."""
MANY_ASKS = 4
"""Separate questions and items from which their number makes no task harder."""
BASE: dict[str, float] = {
    "compliance": 0.5,
    "code": 0.45,
    "code_review": 0.45,
    "data_analysis": 0.4,
    "tech_docs": 0.4,
    "quote": 0.35,
    "applicant_screening": 0.35,
    "monitoring": 0.35,
    "creative": 0.3,
    "job_posting": 0.3,
    "hr_mail": 0.25,
    "doc_search": 0.25,
    "summarize": 0.2,
    "translate": 0.2,
    "chat": 0.1,
}
"""How hard the shortest message of an intent is."""
OTHERWISE = 0.25
"""The same for intents of the settings and for `unknown`."""

# The next three read lower case: to ignore it in the expression takes four times as long.
_URGENT = re.compile(
    r"\b(?:hurtigst muligt|snarest|haster|akut|straks|omgående|med det samme|inden (?:kl|frokost|for)\b"
    r"|skal (?:afsted|ud|sendes) i dag|deadline|senest i dag"
    r"|dringend|eilt|eilig|umgehend|sofort|so schnell wie möglich|schnellstmöglich|schnellstens|noch heute"
    r"|muss heute|bis heute|fristende"
    r"|asap|urgent\w*|immediately|right away|as soon as possible|has to go out today"
    r"|by (?:noon|tonight|end of (?:the )?day|eod|cob)|eod|within the hour)\b"
)
_PATIENT = re.compile(
    r"\b(?:haster ikke|ingen hast|når du (?:får|har) tid|i løbet af ugen|ved lejlighed"
    r"|eilt nicht|keine eile|hat zeit|bei gelegenheit|irgendwann"
    r"|no rush|no hurry|not urgent|whenever you|when you have time|at your leisure)\b"
)
_HARD = re.compile(
    # One idea a line, in Danish, German and English, so that a translation is as hard as its original.
    r"\b(?:grundig\w*|gründlich\w*|thorough\w*"
    r"|detaljer\w*|udførlig\w*|detaillier\w*|ausführlich\w*|detailed|in[ -]depth"
    r"|begrund\w*|begründe\w*|justif\w*"
    r"|konsekvens\w*|auswirkung\w*|konsequenz\w*|implication\w*|consequence\w*"
    r"|strategi\w*|strateg\w*"
    r"|optimér\w*|optimer\w*|optimier\w*|optimi[sz]\w*"
    r"|beregn\w*|udregn\w*|berechn\w*|ausrechne\w*|calculat\w*|work out"
    r"|bevis(?:e|er|et)?|beweis\w*|prove|proof"
    r"|trin[ -]for[ -]trin|skridt for skridt|schritt[ -]für[ -]schritt|step[ -]by[ -]step"
    r"|afvej\w*|fordele og ulemper|abwäg\w*|vor- und nachteile|trade-?offs?|pros and cons)\b"
)
_ITEM = re.compile(r"^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]", re.MULTILINE)
_TABLE_ROW = re.compile(r"^[ \t]*\|.*\||^[^\n;\t]{0,80}[;\t][^\n;\t]{0,80}[;\t]", re.MULTILINE)
_CELL = re.compile(r"[|;\t]")
"""What every row of a table has; most messages have none."""


def need(message: Message, intent: Intent, rule: IntentRule | None, asked: Wish | None = None) -> Need:
    """The need behind a message; `asked` is the `wish` of its text, where somebody has it already.

    Complexity starts with the intent and grows with length, with the number of questions and list items,
    with code or tables, and with words that ask for depth. Urgency is 0.5 unless words say otherwise.
    Quality is the rule's; the budget follows from it.
    """
    quality = rule.quality if rule is not None else 0.5
    asked = asked or wish(message.text)
    return Need(
        complexity=complexity(message, intent, asked),
        urgency=_urgency(asked),
        budget=_budget(quality),
        quality=quality,
    )


def hedged(found: Need, intent: Intent, rules: Mapping[str, IntentRule]) -> Need:
    """The same need for a message that is like several kinds of work and surely none: quality as they need it
    on average, each as likely as it is, so that a question which is hard to place is not answered as small
    talk, and a translation that is understood a little worse goes the same way.

    `rules` holds at least one for `unknown`; the other intents without one count as unknown.
    """
    if intent.evidence[:1] != ("rule.threshold",) or not intent.ranking:
        return found
    strange = rules[UNKNOWN].quality
    likely = sum(
        share * (rules[name].quality if name in rules else strange) for name, share in intent.ranking
    )
    quality = round(intent.unknown_score * strange + (1 - intent.unknown_score) * likely, 3)
    return replace(found, quality=quality, budget=_budget(quality))


def complexity(message: Message, intent: Intent, asked: Wish | None = None) -> float:
    """0 to 1: how hard the task is, as far as its form tells."""
    near = message.text[:LONG]
    request = asked if asked is not None and len(message.text) <= LONG else wish(near)
    size = len(message.text) + sum(len(attachment.text) for attachment in message.attachments)
    points = (
        BASE.get(intent.name, OTHERWISE)
        + 0.2 * min(1.0, size / LONG)
        + 0.2 * min(1.0, (asks(near) - 1) / (MANY_ASKS - 1))
        + 0.1 * _has_structure(near, request)
        + 0.15 * bool(_HARD.search(request.text.lower()))
    )
    return round(min(1.0, points), 3)


def _budget(quality: float) -> float:
    return round(0.25 + quality / 2, 3)


def asks(text: str) -> int:
    """How many things are asked: questions and list items, at least one."""
    return max(1, text.count("?") + len(_ITEM.findall(text)))


def _has_structure(text: str, request: Wish) -> bool:
    return request.code or (bool(_CELL.search(text)) and len(_TABLE_ROW.findall(text)) >= 2)


def urgency(text: str) -> float:
    """0.9 if the words are urgent, 0.2 if they say that there is time, 0.5 otherwise.

    >>> urgency("Brug for et svar hurtigst muligt"), urgency("Eilt nicht"), urgency("Hello")
    (0.9, 0.2, 0.5)
    """
    return _urgency(wish(text))


def _urgency(asked: Wish) -> float:
    said = asked.text.lower()
    if _PATIENT.search(said):
        return 0.2
    return 0.9 if _URGENT.search(said) else 0.5
