"""The table of writers: one pure function from request to answer for each intent."""

from collections.abc import Callable, Mapping

from adapters.models.offline.applicants import applicant_screening
from adapters.models.offline.code import code
from adapters.models.offline.compliance import compliance
from adapters.models.offline.data_analysis import data_analysis
from adapters.models.offline.hr_mail import hr_mail
from adapters.models.offline.job_posting import job_posting
from adapters.models.offline.monitoring import monitoring
from adapters.models.offline.quote import quote
from adapters.models.offline.refusals import chat, creative, doc_search, translate, unknown
from adapters.models.offline.shorten import answer_to_shorten, shorten
from adapters.models.offline.summarize import summarize
from adapters.models.offline.tech_docs import tech_docs
from routing.vocabulary import Request

Writer = Callable[[Request], str]
"""Gives Markdown in the request's language; the same request always gives the same text."""

WRITERS: Mapping[str, Writer] = {
    "hr_mail": hr_mail,
    "job_posting": job_posting,
    "applicant_screening": applicant_screening,
    "quote": quote,
    "tech_docs": tech_docs,
    "summarize": summarize,
    "translate": translate,
    "code": code,
    "code_review": code,
    "doc_search": doc_search,
    "data_analysis": data_analysis,
    "compliance": compliance,
    "creative": creative,
    "monitoring": monitoring,
    "chat": chat,
    "unknown": unknown,
}


def write(request: Request) -> str:
    """The answer of the intent's writer; intents of the settings are answered like unknown ones."""
    answer = answer_to_shorten(request)
    if answer is not None:
        return shorten(answer, request.language)
    return WRITERS.get(request.intent, unknown)(request)
