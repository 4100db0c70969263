"""Technical documents: a skeleton for the kind of document, filled with the facts of the message."""

import re

from adapters.models.offline.facts import facts
from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.reading import shortened
from adapters.models.offline.templates import asked, fill, templates
from routing.vocabulary import Request

_ITEM = re.compile(
    r"\b(?:for|für|til|zur|zum|about|af|of|on|på|an)\s+(?:(?:the|our|die|den|das|der|dem|unsere[nr]?|vores"
    r"|eine[nr]?|a|en|et)\s+)?"
    r"(?P<item>[^.:;,!?\n]{2,80})",
    re.IGNORECASE,
)


def tech_docs(request: Request) -> str:
    """A document to start from, with a blank for each fact that the message does not give."""
    template, text = asked(request, templates("tech_docs"))
    given = facts(text, request.language)
    found = _ITEM.search(text)
    if found:
        given["item"] = shortened(found["item"].strip(), 80)
    filled = fill(template, given, request.language)
    return signed(filled.with_needs(request.language), Made.TEMPLATE, request.language)
