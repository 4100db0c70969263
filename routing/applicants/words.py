"""What is said to who asks for a judgement of applicants: why not, and what is possible."""

from routing.vocabulary import Language
from routing.wording import Words

_DECLINED: Words = {
    "da": "Det her må et menneske gøre: Jeg rangordner, vurderer, sammenligner og udvælger ikke ansøgere."
    " EU's AI-forordning regner det for højrisiko (bilag III nr. 4, litra a), også når et menneske træffer afgørelsen, og GDPR art. 22 giver"
    " ansøgere ret til ikke at blive bedømt alene af en maskine.",
    "de": "Das bleibt bitte bei einem Menschen: Bewerbungen ordne, bewerte und vergleiche ich nicht, und ich wähle"
    " nicht aus. Die KI-Verordnung der EU stuft das als hochriskant ein (Anhang III Nr. 4 Buchst. a), auch wenn ein Mensch entscheidet, und nach Art. 22 DSGVO"
    " dürfen Bewerbende nicht allein von einer Maschine beurteilt werden.",
    "en": "This is for a person to do: I do not rank, score, compare or shortlist applicants. The EU AI"
    " Act counts it as high-risk (Annex III point 4(a)), even where a person decides, and GDPR Art. 22 protects applicants from being judged by a"
    " machine alone.",
}
"""Regulation (EU) 2024/1689, Annex III point 4(a); Regulation (EU) 2016/679, Article 22."""
_OFFER: Words = {
    "da": "Det kan jeg hjælpe med:\n- Opremse, hvilke formelle dokumenter en ansøgning nævner: »hvilke dokumenter"
    " mangler?«\n- Skrive et udkast til svar: »kvittering«, »invitation til samtale« eller »afslag«.\n"
    "- Gengive én ansøgning neutralt, uden vurdering.\n"
    "- Foreslå spørgsmål til samtalen, ens for alle.",
    "de": "Dabei helfe ich gern:\n- Auflisten, welche formalen Unterlagen eine Bewerbung nennt: „Welche Unterlagen"
    " fehlen?“\n- Eine Antwort entwerfen: „Eingangsbestätigung“, „Einladung zum Gespräch“ oder „Absage“.\n"
    "- Eine Bewerbung neutral wiedergeben, ohne Wertung.\n"
    "- Fragen für das Gespräch vorschlagen, für alle gleich.",
    "en": "I can help with this:\n- List the formal documents that an application mentions: “which documents are"
    " missing?”\n- Draft a reply: “acknowledgement”, “invitation to an interview” or “rejection”.\n"
    "- Summarise one application neutrally, without judging.\n"
    "- Suggest questions for the interview, the same for everybody.",
}


def declined_text(language: Language) -> str:
    """The refusal with its law, and lawful help."""
    return f"{_DECLINED[language]}\n\n{_OFFER[language]}"
