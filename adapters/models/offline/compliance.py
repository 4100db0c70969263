"""Compliance questions: a checklist with articles for the frequent ones, a plain refusal for the others."""

from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.reading import count, plain
from adapters.models.offline.templates import asked, fill, templates
from routing.vocabulary import Request
from routing.wording import Words

_NOT_ADVICE: Words = {
    "da": "Dette er ikke juridisk rådgivning. Spørg jeres databeskyttelsesrådgiver eller en advokat, før I"
    " handler.",
    "de": "Das ist keine Rechtsberatung. Fragen Sie Ihre Datenschutzbeauftragten oder eine Anwältin oder"
    " einen Anwalt,"
    " bevor Sie handeln.",
    "en": "This is not legal advice. Ask your data protection officer or a lawyer before you act.",
}
_UNKNOWN: Words = {
    "da": "Det juridiske spørgsmål kan jeg ikke svare på uden en sprogmodel, og jeg gætter ikke på jura. Jeg"
    " har"
    " tjeklister om sletning, indsigt, databrud, databehandleraftaler, medarbejderrepræsentanter og AI ved"
    " ansættelser.",
    "de": "Diese Rechtsfrage kann ich ohne Sprachmodell nicht beantworten, und bei Rechtsfragen rate ich"
    " nicht. Ich habe"
    " Checklisten zu Löschung, Auskunft, Datenpannen, Auftragsverarbeitung, Betriebsrat und KI bei"
    " Bewerbungen.",
    "en": "I cannot answer this legal question without a language model, and I do not guess about the law. I"
    " have"
    " checklists on erasure, access, data breaches, processing agreements, works councils and AI in"
    " recruitment.",
}


def compliance(request: Request) -> str:
    """A checklist that names the articles and says that it is not legal advice."""
    language = request.language
    template, text = asked(request, templates("compliance"))
    if not count(plain(text), template.cues):
        return signed(f"{_UNKNOWN[language]}\n\n{_NOT_ADVICE[language]}", Made.FIXED, language)
    checklist = fill(template, {}, language).text
    return signed(f"{checklist}\n\n**{_NOT_ADVICE[language]}**", Made.FIXED, language)
