"""The one line under every offline answer that says how it came about."""

from enum import Enum

from routing.vocabulary import Language


class Made(Enum):
    """How an answer came about, in the three languages."""

    EXTRACT = (
        "Udtræk uden sprogmodel: alle linjer er citeret ordret.",
        "Auszug ohne Sprachmodell: Alle Zeilen sind wörtlich zitiert.",
        "An extract made without a language model: every line is quoted verbatim.",
    )
    TEMPLATE = (
        "Skabelon udfyldt uden sprogmodel: intet er fundet på, de tomme felter er dine.",
        "Vorlage, ohne Sprachmodell ausgefüllt: Nichts ist erfunden, die leeren Felder sind offen.",
        "A template filled in without a language model: nothing is invented, the blanks are yours.",
    )
    CALCULATION = (
        "Beregnet uden sprogmodel ud fra de tal, der står i beskeden.",
        "Ohne Sprachmodell aus den Zahlen der Nachricht berechnet.",
        "Calculated without a language model, from the figures in the message.",
    )
    RULES = (
        "Kontrolleret med faste regler, uden sprogmodel.",
        "Nach festen Regeln geprüft, ohne Sprachmodell.",
        "Checked by fixed rules, without a language model.",
    )
    FIXED = (
        "Fast tekst, skrevet uden sprogmodel.",
        "Fester Text, ohne Sprachmodell.",
        "A fixed text, written without a language model.",
    )

    def line(self, language: Language) -> str:
        """The sentence in one language."""
        return dict(zip(("da", "de", "en"), self.value, strict=True))[language]


def signed(text: str, made: Made, language: Language) -> str:
    """The answer with its honest last line.

    >>> signed("Hej.", Made.FIXED, "da")
    'Hej.\\n\\n*Fast tekst, skrevet uden sprogmodel.*'
    """
    return f"{text.rstrip()}\n\n*{made.line(language)}*"
