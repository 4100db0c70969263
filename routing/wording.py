"""The words on buttons and labels, in three languages, shared by every platform."""

from collections.abc import Mapping

from routing.vocabulary import Language, Level, Residency

Words = Mapping[Language, str]

LEVEL_NAMES: Mapping[Level, Words] = {
    Level.PUBLIC: {"da": "offentlig", "de": "öffentlich", "en": "public"},
    Level.INTERNAL: {"da": "intern", "de": "intern", "en": "internal"},
    Level.CONFIDENTIAL: {"da": "fortrolig", "de": "vertraulich", "en": "confidential"},
    Level.RESTRICTED: {"da": "strengt fortrolig", "de": "streng vertraulich", "en": "restricted"},
    Level.BLOCKED: {"da": "spærret", "de": "gesperrt", "en": "blocked"},
}

PLACE_NAMES: Mapping[Residency, Words] = {
    Residency.ON_PREM: {"da": "i huset", "de": "im eigenen Haus", "en": "in-house"},
    Residency.EU: {"da": "i EU", "de": "in der EU", "en": "in the EU"},
    Residency.ADEQUATE: {
        "da": "i et sikkert tredjeland",
        "de": "in einem sicheren Drittland",
        "en": "in an adequate third country",
    },
    Residency.THIRD_COUNTRY: {"da": "uden for EU", "de": "außerhalb der EU", "en": "outside the EU"},
    Residency.UNKNOWN: {"da": "ukendt sted", "de": "Ort unbekannt", "en": "place unknown"},
}

INTENT_NAMES: Mapping[str, Words] = {
    "hr_mail": {"da": "HR-mail", "de": "HR-Mail", "en": "HR mail"},
    "job_posting": {"da": "jobopslag", "de": "Stellenanzeige", "en": "job posting"},
    "applicant_screening": {"da": "ansøgninger", "de": "Bewerbungen", "en": "applications"},
    "quote": {"da": "tilbud", "de": "Angebot", "en": "quote"},
    "tech_docs": {
        "da": "teknisk dokumentation",
        "de": "technische Dokumentation",
        "en": "technical document",
    },
    "summarize": {"da": "opsummering", "de": "Zusammenfassung", "en": "summary"},
    "translate": {"da": "oversættelse", "de": "Übersetzung", "en": "translation"},
    "code": {"da": "programmering", "de": "Programmierung", "en": "code"},
    "code_review": {"da": "kodegennemgang", "de": "Code-Review", "en": "code review"},
    "doc_search": {"da": "dokumentsøgning", "de": "Dokumentensuche", "en": "document search"},
    "data_analysis": {"da": "dataanalyse", "de": "Datenanalyse", "en": "data analysis"},
    "compliance": {"da": "compliance", "de": "Compliance", "en": "compliance"},
    "creative": {"da": "kreativ tekst", "de": "kreativer Text", "en": "creative text"},
    "monitoring": {"da": "overvågning", "de": "Überwachung", "en": "monitoring"},
    "chat": {"da": "samtale", "de": "Gespräch", "en": "conversation"},
    "unknown": {"da": "ukendt", "de": "unbekannt", "en": "unknown"},
}

REASON_NAMES: Mapping[str, Words] = {
    "wrong": {"da": "Forkert", "de": "Falsch", "en": "Wrong"},
    "outdated": {"da": "Forældet", "de": "Veraltet", "en": "Outdated"},
    "too_slow": {"da": "For langsomt", "de": "Zu langsam", "en": "Too slow"},
    "wrong_model": {"da": "Forkert model", "de": "Falsches Modell", "en": "Wrong model"},
    "privacy": {"da": "Databeskyttelse", "de": "Datenschutz", "en": "Privacy"},
}

LABELS: Mapping[str, Words] = {
    "good": {"da": "Godt svar", "de": "Gute Antwort", "en": "Good answer"},
    "bad": {"da": "Dårligt svar", "de": "Schlechte Antwort", "en": "Bad answer"},
    "why": {"da": "Hvorfor?", "de": "Warum?", "en": "Why?"},
    "stop": {"da": "Stop", "de": "Stopp", "en": "Stop"},
    "thanks": {
        "da": "Tak, det er noteret.",
        "de": "Danke, das ist notiert.",
        "en": "Thank you, noted.",
    },
    "what_was_wrong": {
        "da": "Hvad var galt?",
        "de": "Was war nicht gut?",
        "en": "What was wrong?",
    },
    "comment": {"da": "Kommentar", "de": "Kommentar", "en": "Comment"},
    "send": {"da": "Send", "de": "Senden", "en": "Send"},
    "cancel": {"da": "Fortryd", "de": "Abbrechen", "en": "Cancel"},
    "close": {"da": "Luk", "de": "Schließen", "en": "Close"},
    "gone": {
        "da": "Det svar findes ikke længere.",
        "de": "Diese Antwort gibt es nicht mehr.",
        "en": "That answer no longer exists.",
    },
    "stronger": {
        "da": "Spørg en stærkere model",
        "de": "Frag ein stärkeres Modell",
        "en": "Ask a stronger model",
    },
    "what_is_meant": {
        "da": "Jeg er ikke sikker på, hvad du vil have. Hvad passer bedst?",
        "de": "Ich bin nicht sicher, was Sie brauchen. Was passt am besten?",
        "en": "I am not sure what you need. What fits best?",
    },
    "something_else": {"da": "Noget andet", "de": "Etwas anderes", "en": "Something else"},
    "chosen": {"da": "Valgt", "de": "Gewählt", "en": "Chosen"},
    "thinking": {"da": "Jeg tænker …", "de": "Ich denke nach …", "en": "Thinking …"},
    "sources": {"da": "Kilder", "de": "Quellen", "en": "Sources"},
    "ai_generated": {"da": "AI-genereret", "de": "KI-generiert", "en": "AI-generated"},
}


_FREE: Words = {"da": "gratis", "de": "kostenlos", "en": "free"}
_UNPRICED: Words = {"da": "pris ukendt", "de": "Preis unbekannt", "en": "price unknown"}


def label(name: str, language: Language) -> str:
    """A word out of `LABELS`.

    >>> label("why", "de")
    'Warum?'
    """
    return LABELS[name][language]


def intent_name(name: str, language: Language) -> str:
    """An intent in words; one of the company's own is called by its name.

    >>> intent_name("quote", "da"), intent_name("forklift_repair", "da")
    ('tilbud', 'forklift repair')
    """
    return INTENT_NAMES[name][language] if name in INTENT_NAMES else name.replace("_", " ")


def language_of(locale: str, otherwise: Language = "en") -> Language:
    """The language that a platform's locale stands for.

    >>> language_of("de-AT")
    'de'
    >>> language_of("fr-FR")
    'en'
    """
    short = locale[:2].lower()
    if short == "da":
        return "da"
    if short == "de":
        return "de"
    return "en" if short == "en" else otherwise


def price(micro_euro: int | None, language: Language) -> str:
    """Money in words; an unknown price is said to be unknown, never zero.

    >>> price(1_250_000, "de"), price(0, "en"), price(None, "da")
    ('1,2500 €', 'free', 'pris ukendt')
    """
    if micro_euro is None:
        return _UNPRICED[language]
    return f"{number(micro_euro / 1_000_000, 4, language)} €" if micro_euro else _FREE[language]


def number(value: float, digits: int, language: Language) -> str:
    """A number with the decimal sign of the language.

    >>> number(0.26, 1, "da"), number(0.26, 1, "en")
    ('0,3', '0.3')
    """
    written = f"{value:.{digits}f}"
    return written if language == "en" else written.replace(".", ",")
