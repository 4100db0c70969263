"""Applicants: replies and lists of documents, and no ranking, scoring, comparing or shortlisting."""

from adapters.models.offline.cues import phrases
from adapters.models.offline.facts import facts
from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.reading import count, has, plain
from adapters.models.offline.templates import fill, fitting, templates
from routing.applicants.words import declined_text
from routing.vocabulary import Language, Request
from routing.wording import Words

_JUDGING, _LISTING = phrases("judging"), phrases("listing")
_DOCUMENTS: dict[str, Words] = {
    "document_letter": {"da": "Ansøgning", "de": "Anschreiben", "en": "Cover letter"},
    "document_cv": {"da": "CV", "de": "Lebenslauf", "en": "CV"},
    "document_certificates": {"da": "Eksamensbeviser", "de": "Zeugnisse", "en": "Certificates"},
    "document_references": {"da": "Referencer", "de": "Referenzen oder Arbeitszeugnisse", "en": "References"},
    "document_permit": {
        "da": "Arbejdstilladelse, hvis den er nødvendig",
        "de": "Arbeitserlaubnis, falls nötig",
        "en": "Work permit, if needed",
    },
}
_LISTED: Words = {
    "da": "**Formelle dokumenter, som teksten nævner** (kun om ordet står der; indholdet er ikke vurderet)",
    "de": "**Formale Unterlagen, die der Text nennt** (nur ob das Wort vorkommt; der Inhalt ist nicht"
    " bewertet)",
    "en": "**Formal documents that the text mentions** (only whether the word is there; the content is not"
    " judged)",
}
_MENTIONED: Words = {"da": "nævnt", "de": "genannt", "en": "mentioned"}
_NOT_MENTIONED: Words = {"da": "ikke nævnt", "de": "nicht genannt", "en": "not mentioned"}


def applicant_screening(request: Request) -> str:
    """A reply or a list of documents where that is asked for; judging is refused, with the law."""
    language, text = request.language, request.question
    bare = plain(text)
    if has(bare, _JUDGING):
        return signed(declined_text(language), Made.FIXED, language)
    template = fitting(templates("applicants"), bare)
    if count(bare, template.cues):
        filled = fill(template, facts(text, language), language)
        return signed(filled.with_needs(language), Made.TEMPLATE, language)
    if has(bare, _LISTING):
        return signed(_listed(request, language), Made.RULES, language)
    return signed(declined_text(language), Made.FIXED, language)


def _listed(request: Request, language: Language) -> str:
    """Which formal documents the texts of the thread mention."""
    text = plain("\n".join(turn.text for turn in request.turns if turn.role == "user"))
    rows = [
        f"- {title[language]}: {(_MENTIONED if has(text, phrases(cue)) else _NOT_MENTIONED)[language]}"
        for cue, title in _DOCUMENTS.items()
    ]
    return "\n".join((_LISTED[language], *rows))
