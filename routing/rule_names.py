"""What a sensitivity rule found, in words of the office instead of the rule's id."""

from collections.abc import Iterable, Mapping

from routing.vocabulary import Language
from routing.wording import Words

_NAMES: Mapping[str, Words] = {
    "secret": {"da": "adgangsoplysninger", "de": "Zugangsdaten", "en": "credentials"},
    "secret.password": {"da": "en adgangskode", "de": "ein Passwort", "en": "a password"},
    "secret.told": {
        "da": "en nøgle eller et token",
        "de": "ein Schlüssel",
        "en": "a key or token",
    },
    "secret.private_key": {"da": "en privat nøgle", "de": "ein privater Schlüssel", "en": "a private key"},
    "id": {"da": "et personligt id-nummer", "de": "eine persönliche Kennnummer", "en": "a national id"},
    "id.dk.cpr": {"da": "et CPR-nummer", "de": "eine dänische CPR-Nummer", "en": "a Danish CPR number"},
    "id.de.idnr": {"da": "et tysk skattenummer", "de": "eine Steuer-ID", "en": "a German tax id"},
    "id.de.stnr": {"da": "et tysk skattenummer", "de": "eine Steuernummer", "en": "a German tax number"},
    "id.de.rvnr": {
        "da": "et tysk socialforsikringsnummer",
        "de": "eine Sozialversicherungsnummer",
        "en": "a German social security number",
    },
    "fin.iban": {"da": "et kontonummer (IBAN)", "de": "eine IBAN", "en": "an IBAN"},
    "fin.card": {"da": "et kortnummer", "de": "eine Kartennummer", "en": "a card number"},
    "fin": {"da": "økonomiske oplysninger", "de": "Finanzangaben", "en": "financial details"},
    "pii": {"da": "personoplysninger", "de": "personenbezogene Daten", "en": "personal data"},
    "pii.email": {"da": "en e-mailadresse", "de": "eine E-Mail-Adresse", "en": "an e-mail address"},
    "pii.phone": {"da": "et telefonnummer", "de": "eine Telefonnummer", "en": "a phone number"},
    "pii.name": {"da": "et personnavn", "de": "ein Personenname", "en": "a person's name"},
    "pii.address": {"da": "en postadresse", "de": "eine Postanschrift", "en": "a postal address"},
    "pii.ip": {"da": "en IP-adresse", "de": "eine IP-Adresse", "en": "an IP address"},
    "pii.plate": {"da": "en nummerplade", "de": "ein Kfz-Kennzeichen", "en": "a number plate"},
    "pii.birth": {"da": "en fødselsdato", "de": "ein Geburtsdatum", "en": "a date of birth"},
    "private": {
        "da": "noget privat om nogen",
        "de": "Privates über jemanden",
        "en": "something private about somebody",
    },
    "many.people": {"da": "mange personer", "de": "viele Personen", "en": "many people"},
    "mark.writer": {
        "da": "din egen markering",
        "de": "Ihre eigene Kennzeichnung",
        "en": "your own mark",
    },
    "hr.applicant": {"da": "en ansøger", "de": "eine Bewerbung", "en": "an applicant"},
    "hr": {"da": "et personaleforhold", "de": "eine Personalangelegenheit", "en": "an HR matter"},
    "health": {"da": "helbredsoplysninger", "de": "Gesundheitsdaten", "en": "health data"},
    "art9": {
        "da": "særlige kategorier (GDPR art. 9)",
        "de": "besondere Kategorien (DSGVO Art. 9)",
        "en": "special categories (GDPR Art. 9)",
    },
    "art10": {"da": "strafbare forhold", "de": "Straftaten", "en": "criminal matters"},
    "customer": {"da": "en kundes pris", "de": "ein Kundenpreis", "en": "a customer's price"},
    "picture.unread": {
        "da": "et billede, som ingen har læst",
        "de": "ein Bild, das niemand gelesen hat",
        "en": "a picture that nobody has read",
    },
    "text.too_long": {
        "da": "en tekst, der er for lang til at blive læst helt",
        "de": "ein Text, der zu lang ist, um ganz gelesen zu werden",
        "en": "a text too long to be read whole",
    },
    "detector.failed": {
        "da": "en detektor, der fejlede",
        "de": "ein Detektor, der ausgefallen ist",
        "en": "a detector that failed",
    },
}


def rule_names(rules: Iterable[str], language: Language) -> str:
    """The rules' words, each once; an unknown rule keeps its id.

    >>> rule_names(["pii.name.title", "pii.name.role", "id.dk.cpr"], "en")
    "a person's name, a Danish CPR number"
    """
    return ", ".join(dict.fromkeys(_name(rule, language) for rule in rules))


def _name(rule: str, language: Language) -> str:
    """The words of the longest known beginning of the id, counted in whole parts."""
    parts = rule.partition(":")[0].split(".")
    for length in range(len(parts), 0, -1):
        words = _NAMES.get(".".join(parts[:length]))
        if words is not None:
            return words[language]
    return rule
