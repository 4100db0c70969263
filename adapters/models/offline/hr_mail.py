"""HR mails: a template for the occasion, filled with the facts of the message."""

from adapters.models.offline.facts import facts
from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.templates import asked, fill, templates
from routing.applicants.judging import mentions_applicants
from routing.vocabulary import Request


def hr_mail(request: Request) -> str:
    """A mail to start from, with a blank for each fact that the message does not give."""
    of_applicants = templates("applicants") if mentions_applicants(request.question) else ()
    template, text = asked(request, (*of_applicants, *templates("hr_mail")))
    filled = fill(template, facts(text, request.language), request.language)
    return signed(filled.with_needs(request.language), Made.TEMPLATE, request.language)
