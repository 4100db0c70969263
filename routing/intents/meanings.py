"""What each intent means, in words for a model that has to choose among them."""

from collections.abc import Mapping, Sequence

from routing.vocabulary import UNKNOWN, Option

MEANINGS: Mapping[str, str] = {
    "hr_mail": "write or answer mail to employees or applicants: leave, contracts, rejections, invitations",
    "job_posting": "write or improve a job advertisement",
    "applicant_screening": "look at, sort, compare or judge applications or applicants",
    "quote": "make or change an offer, a quotation or a price for a customer",
    "tech_docs": "write technical text: manuals, specifications, instructions, release notes",
    "summarize": "sum up a thread, a meeting, a mail or a document",
    "translate": "translate a text into another language",
    "code": "write, explain or repair program code, formulas or queries",
    "code_review": "review code or a change and name its faults",
    "doc_search": "find a document, or a fact, rule or agreement that the company has written down",
    "data_analysis": "calculate, compare or chart figures from a table or a file",
    "compliance": "questions of law, data protection, contracts, audits or company policy",
    "creative": "free writing: slogans, names, posts, speeches, ideas",
    "monitoring": "the state of systems: logs, alerts, outages, deployments",
    "chat": "small talk, thanks, a general question, or a question about the assistant",
    UNKNOWN: "none of these, or not meant for an assistant at all",
}


def options(names: Sequence[str]) -> tuple[Option, ...]:
    """The intents to choose from, with a way out; an intent of the company's own speaks for itself.

    >>> options(["quote", "visa_letter"])[1]
    Option(name='visa_letter', meaning='visa letter')
    """
    every = dict.fromkeys((*names, UNKNOWN))
    return tuple(Option(name=name, meaning=MEANINGS.get(name, name.replace("_", " "))) for name in every)
