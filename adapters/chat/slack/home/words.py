"""The words of the tab, in three languages."""

from collections.abc import Mapping

from routing.vocabulary import Language, Outcome
from routing.wording import Words

_WORDS: Mapping[str, Words] = {
    "settings": {"da": "Mine indstillinger", "de": "Meine Einstellungen", "en": "My settings"},
    "language": {"da": "*Svar mig på*", "de": "*Antworten auf*", "en": "*Answer me in*"},
    "language_any": {
        "da": "Det sprog, jeg skriver",
        "de": "Die Sprache, in der ich schreibe",
        "en": "The language I write",
    },
    "language_da": {"da": "Dansk", "de": "Dänisch", "en": "Danish"},
    "language_de": {"da": "Tysk", "de": "Deutsch", "en": "German"},
    "language_en": {"da": "Engelsk", "de": "Englisch", "en": "English"},
    "length": {"da": "*Længde af svar*", "de": "*Länge der Antworten*", "en": "*Length of answers*"},
    "length_any": {"da": "Så langt som nødvendigt", "de": "So lang wie nötig", "en": "As long as it takes"},
    "length_short": {"da": "Kort", "de": "Kurz", "en": "Short"},
    "length_long": {"da": "Udførligt", "de": "Ausführlich", "en": "Detailed"},
    "model": {
        "da": "*Foretrukken model*\nKun hvor virksomhedens regler tillader den for teksten.",
        "de": "*Bevorzugtes Modell*\nNur wo die Regeln des Unternehmens es für den Text erlauben.",
        "en": "*Preferred model*\nOnly where the company's policy allows it for the text.",
    },
    "model_any": {"da": "Den, der passer bedst", "de": "Das passendste", "en": "Whichever fits best"},
    "latest": {"da": "Mine seneste svar", "de": "Meine letzten Antworten", "en": "My latest answers"},
    "latest_none": {
        "da": "Ingen endnu. Skriv til mig under *Beskeder*, eller nævn mig i en kanal.",
        "de": "Noch keine. Schreiben Sie mir unter *Nachrichten*, oder erwähnen Sie mich in einem Kanal.",
        "en": "None yet. Write to me under *Messages*, or mention me in a channel.",
    },
    "text_gone": {"da": "(teksten er slettet)", "de": "(Text gelöscht)", "en": "(text deleted)"},
    "data": {"da": "Mine data", "de": "Meine Daten", "en": "My data"},
    "data_about": {
        "da": "Hent alt, hvad jeg har gemt om dig, eller slet det. I loggen står dine tekster maskeret og du under et pseudonym.",
        "de": "Laden Sie alles herunter, was über Sie gespeichert ist, oder löschen Sie es. Im Protokoll stehen Ihre Texte maskiert und Sie unter einem Pseudonym.",
        "en": "Get everything that is kept about you, or delete it. In the log your texts are masked and you have a pseudonym.",
    },
    "export": {"da": "Hent mine data", "de": "Meine Daten laden", "en": "Get my data"},
    "export_file": {"da": "mine-data.json", "de": "meine-daten.json", "en": "my-data.json"},
    "export_sent": {
        "da": "Her er alt, hvad jeg har gemt om dig.",
        "de": "Hier ist alles, was über Sie gespeichert ist.",
        "en": "Here is everything that is kept about you.",
    },
    "export_failed": {
        "da": "Slack tog ikke imod filen med dine data. Prøv igen om lidt.",
        "de": "Slack hat die Datei mit Ihren Daten nicht angenommen. Bitte versuchen Sie es gleich noch einmal.",
        "en": "Slack did not take the file with your data. Please try again in a moment.",
    },
    "erase": {"da": "Slet mine data", "de": "Meine Daten löschen", "en": "Delete my data"},
    "erase_title": {"da": "Slet alt?", "de": "Alles löschen?", "en": "Delete everything?"},
    "erase_sure": {
        "da": "Dine spørgsmål, svarene på dem, kommentarer og indstillinger slettes her. Beskederne i Slack bliver stående. Det kan ikke fortrydes.",
        "de": "Ihre Fragen, die Antworten darauf, Kommentare und Einstellungen werden hier gelöscht. Die Nachrichten in Slack bleiben stehen. Das lässt sich nicht rückgängig machen.",
        "en": "Your questions, the answers to them, comments and settings are deleted here. The messages in Slack stay. This cannot be undone.",
    },
    "erased": {
        "da": "Færdig: {count} linjer og svar er slettet, og dine indstillinger er nulstillet. Tallene (tid, pris, model) er tilbage uden tekst.",
        "de": "Erledigt: {count} Zeilen und Antworten sind gelöscht, Ihre Einstellungen zurückgesetzt. Die Kennzahlen (Zeit, Kosten, Modell) bleiben ohne Text.",
        "en": "Done: {count} lines and answers are deleted and your settings are reset. The figures (time, cost, model) stay, without text.",
    },
    "models": {"da": "Modellerne", "de": "Die Modelle", "en": "The models"},
    "ready": {"da": "klar", "de": "bereit", "en": "ready"},
    "not_ready": {"da": "svarer ikke nu", "de": "antwortet gerade nicht", "en": "does not answer now"},
    "off": {"da": "slået fra", "de": "abgeschaltet", "en": "switched off"},
    "admin": {"da": "For administratorer", "de": "Für die Administration", "en": "For administrators"},
    "admin_figures": {
        "da": "*De seneste 30 dage:* {exchanges} henvendelser fra {people} personer, {satisfaction}, {cost}, halvdelen af svarene inden {median} s, {errors} fejlede kald.",
        "de": "*Die letzten 30 Tage:* {exchanges} Anfragen von {people} Personen, {satisfaction}, {cost}, die Hälfte der Antworten in {median} s, {errors} fehlgeschlagene Aufrufe.",
        "en": "*The last 30 days:* {exchanges} requests of {people} people, {satisfaction}, {cost}, half of the answers within {median} s, {errors} failed calls.",
    },
    "satisfied": {
        "da": "{part} af {of} stemmer gode",
        "de": "{part} von {of} Bewertungen gut",
        "en": "{part} of {of} votes good",
    },
    "unpriced": {"da": "mindst {cost}", "de": "mindestens {cost}", "en": "at least {cost}"},
    "admin_channels": {
        "da": "*Kanaler, hvor gæster og andre firmaer må få svar:* {channels}",
        "de": "*Kanäle, in denen Gäste und andere Firmen Antworten bekommen:* {channels}",
        "en": "*Channels where guests and other companies are answered:* {channels}",
    },
    "admin_none": {"da": "ingen", "de": "keine", "en": "none"},
    "admin_more": {
        "da": "Mere på serveren: `dirigent report`, `dirigent doctor --online`. Modeller, regler og budgetter står i `dirigent.toml`.",
        "de": "Mehr auf dem Server: `dirigent report`, `dirigent doctor --online`. Modelle, Regeln und Budgets stehen in `dirigent.toml`.",
        "en": "More on the server: `dirigent report`, `dirigent doctor --online`. Models, policy and budgets are in `dirigent.toml`.",
    },
}

_OUTCOMES: Mapping[Outcome, Words] = {
    "answered": {"da": "besvaret", "de": "beantwortet", "en": "answered"},
    "refused": {"da": "ikke sendt", "de": "nicht gesendet", "en": "not sent"},
    "failed": {"da": "mislykket", "de": "fehlgeschlagen", "en": "failed"},
    "stopped": {"da": "stoppet", "de": "abgebrochen", "en": "stopped"},
    "local": {"da": "spurgt tilbage", "de": "nachgefragt", "en": "asked back"},
}


def word(name: str, language: Language, **values: object) -> str:
    """One of the words, filled in.

    >>> word("ready", "de")
    'bereit'
    """
    words = _WORDS[name][language]
    return words.format(**values) if values else words


def outcome_word(outcome: Outcome, language: Language) -> str:
    """What became of a question."""
    return _OUTCOMES[outcome][language]
