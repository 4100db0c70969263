"""The table of writers: one pure function from request to answer for each intent."""

from collections.abc import Callable, Mapping

from adapters.models.offline.quote import quote
from adapters.models.offline.summarize import summarize
from routing.vocabulary import Request

Writer = Callable[[Request], str]
"""Gives Markdown in the request's language; the same request always gives the same text."""

WRITERS: Mapping[str, Writer] = {
    "quote": quote,
    "summarize": summarize,
}


def write(request: Request) -> str:
    """The answer of the intent's writer; intents of the settings are answered like unknown ones."""
    return WRITERS.get(request.intent, summarize)(request)
