"""Job advertisements: one gender-neutral skeleton, filled with the facts of the message."""

import re

from adapters.models.offline.facts import facts
from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.order_patterns import FIRM
from adapters.models.offline.templates import fill, templates
from routing.vocabulary import Request

_ROLE = re.compile(
    r"\b(?:(?:for|für|als|as|som|til|søger|suchen|suche|hiring|looking for|stelle als|stillingen som)\s+)"
    r"(?:(?:einen|eine|ein|den|die|a|an|the|en|et|vores nye|unsere[nr]?|our)\s+)?"
    r"(?P<role>[^\W\d_][\w/ &-]{2,60}?)(?=\s*(?:\(m/w/d\)|[,.;:!?\n]|$)|\s(?:in|i|at|bei|hos|til|für|for|ab"
    r"|fra|from|mit|med|with|an)\s)",
    re.IGNORECASE,
)
_LOCATION = re.compile(
    r"\b(?:in|i|ved|near|bei)\s+(?P<location>[A-ZÆØÅÄÖÜ][\wæøåäöüß-]{2,30}(?: am [A-Z]\w+)?)"
)
_HOURS = re.compile(
    r"\b(?:\d{1,2}(?:[.,]\d)?\s?(?:timer|stunden|hours|std\.?)(?: (?:om ugen|ugentligt|pro woche|a week"
    r"|per week))?"
    r"|fuldtid|deltid|vollzeit|teilzeit|full[- ]time|part[- ]time)\b",
    re.IGNORECASE,
)


def job_posting(request: Request) -> str:
    """An advertisement to start from, with a blank for each fact that the message does not give."""
    text = request.question
    given = facts(text, request.language)
    firm = FIRM.search(text[:6_000])
    for name, found in (
        ("role", _ROLE.search(text[:6_000])),
        ("location", _LOCATION.search(text[:6_000])),
        ("hours", _HOURS.search(text[:6_000])),
    ):
        if found:
            given[name] = (found.groupdict().get(name) or found[0]).strip()
    if firm:
        given["company"] = firm["name"].strip()
    filled = fill(templates("job_posting")[0], given, request.language)
    return signed(filled.with_needs(request.language), Made.TEMPLATE, request.language)
