"""The facts that a message gives for a letter: date, time, place, person, subject and its other sentences."""

import re

from adapters.models.offline.dates import DATE, DEADLINE, MONTH, TIME, verbatim
from adapters.models.offline.reading import sentences, shortened
from routing.vocabulary import Language

_READ = 6_000
"""Characters of a message that are read for facts."""
_MOST = 12
"""Sentences that are taken over."""
_VERBS = (
    r"remind|erinnere?|lav|skriv|udarbejd|formul[eé]r|opret|generér|mach|schreibe?n?|verfasse?n?"
    r"|erstelle?n?|entwirf"
    r"|entwerfe?n?"
    r"|formuliere?n?|draft|write|make|create|prepare|compose|udkast|entwurf|jeg skal|ich brauche"
    r"|wir brauchen|i need"
    r"|we need|vi skal"
)
_KINDS = (
    r"e-?mail|mail|brev|brief|plan|anleitung|beschreibung|bericht|protokoll|mitteilung|meldung|anzeige"
    r"|ausschreibung"
    r"|blatt|vejledning|anvisning|beskrivelse|rapport|meddelelse|opslag|annonce|invitation|einladung"
    r"|reminder|erinnerung"
    r"|påmindelse|instructions?|notice|report|description|job ad|posting"
)
_ASK = re.compile(
    r"^(?:(?:hej|hallo|hi|hello|bitte|please|kan du|kannst du|können sie|könnten sie|could you"
    r"|can you)\b[ ,!]*){0,4}"
    rf"(?:(?:{_VERBS})\b|(?:\w{{1,30}} )?\w{{0,30}}(?:{_KINDS})\b)",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b(?:about|regarding|concerning|announcing|om|vedrørende|vedr\.|angående|über|wegen|betreffend"
    r"|bezüglich"
    r"|zum thema|zu den|zur|zum)\s+(?:(?:the|our|die|den|das|der|unsere[nr]?"
    r"|vores)\s+)?(?P<topic>[^:;!?\n]{3,160})",
    re.IGNORECASE,
)
_TOPIC_END = re.compile(r"\.(?:\s|$)")
_DATE_WORD = re.compile(r"[\s,]+(?:am|on|den|d\.|ab|from|fra|på|the|in|i|im)?[\s,]*$", re.IGNORECASE)
_PERIOD = re.compile(
    rf"\b(?:for|für|im|in|i)\s+(?P<period>{MONTH}(?: \d{{4}})?|(?:uge|kw|week) ?\d{{1,2}})", re.IGNORECASE
)
_PLACE = re.compile(
    r"\b(?:(?:mødelokale|lokale|besprechungsraum|konferenzraum|raum|meeting room|conference room|room|saal"
    r"|halle?|hal|building"
    r"|bygning|gebäude) [A-Z0-9][\w.-]{0,20}|(?:kantinen?|canteen|cafeteria|auditorium|auditoriet|foyeret"
    r"|foyer|lobby|teams|zoom)\b)",
    re.IGNORECASE,
)
_CAPITAL = r"[A-ZÆØÅÄÖÜ][a-zæøåäöüßé]{1,25}(?:-[A-ZÆØÅÄÖÜ][a-zæøåäöüßé]{1,25})?"
_PERSON = re.compile(
    rf"\b(?:for|til|til vores nye kollega|med|von|für|mit|an|with|to|welcome|velkommen|willkommen|kollega"
    rf"|kollegin|kollegen"
    rf"|colleague|af|of|Herrn?|Frau|Mr\.?|Ms\.?)\s+(?P<person>{_CAPITAL}(?: {_CAPITAL}){{1,2}})(?!\w)"
)
_FIRST_NAME = re.compile(rf"\b(?:for|til|med|with|to|welcome|velkommen)\s+(?P<person>{_CAPITAL})(?![\w])")
_TEAM = re.compile(r"\bteam(?:et|s)?\b", re.IGNORECASE)
_GREETING: dict[str, dict[Language, str]] = {
    "team": {"da": "Kære team", "de": "Liebes Team,", "en": "Hi team,"},
    "all": {"da": "Kære kolleger", "de": "Liebe Kolleginnen und Kollegen,", "en": "Dear colleagues,"},
}


def facts(text: str, language: Language) -> dict[str, str]:
    """What a message says, verbatim, under the names of the blanks; what it does not say is not there.

    >>> facts("Schreibe eine Mail ans Team: Betriebsversammlung am 3. Dezember um 14 Uhr", "de")["date"]
    '3. Dezember'
    """
    text = text[:_READ]
    undated = DEADLINE.sub(" ", text)
    given = {
        "date": _first(DATE, undated).removeprefix("på "),
        "deadline": _first(DEADLINE, text),
        "time": _first(TIME, text).removeprefix("kl. ").removeprefix("at ").removeprefix("um "),
        "place": _first(_PLACE, text),
        "person": person(text, language),
        "topic": topic(text),
        "period": found["period"] if (found := _PERIOD.search(text)) else "",
        "details": "\n".join(f"- {line}" for line in details(text)),
        "greeting": _GREETING["team" if _TEAM.search(text) else "all"][language],
    }
    return {name: fact for name, fact in given.items() if fact}


def _first(pattern: re.Pattern[str], text: str) -> str:
    return verbatim(pattern.search(text))


def person(text: str, language: Language) -> str:
    """A name after a preposition; in German, where every noun has a capital, only one of two words."""
    found = _PERSON.search(text) or (_FIRST_NAME.search(text) if language != "de" else None)
    return found["person"] if found else ""


def topic(text: str) -> str:
    """What the letter is about: the words after `about`, `om`, `über`, up to a date or the next sentence.

    >>> topic("Einladung zum Sommerfest am Freitag, den 12. Juni um 16 Uhr")
    'Sommerfest'
    """
    found = _TOPIC.search(text)
    if found is None:
        return ""
    words = found["topic"]
    ends = [end.start() for pattern in (DEADLINE, DATE, TIME, _TOPIC_END) if (end := pattern.search(words))]
    cut = words[: min(ends)] if ends else words
    return shortened(_DATE_WORD.sub("", cut).strip(" ,"), 120)


def details(text: str) -> list[str]:
    """The sentences that are not the request itself, and what follows a colon in the request; verbatim."""
    told = (_without_request(sentence).lstrip("-*• ") for sentence in sentences(text))
    return [shortened(fact, 400) for fact in told if len(fact.split()) >= 3][:_MOST]


def _without_request(sentence: str) -> str:
    return sentence.partition(": ")[2] if _ASK.search(sentence) else sentence
