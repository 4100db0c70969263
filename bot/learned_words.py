"""The words about what was learned, in three languages."""

from collections.abc import Mapping

from routing.wording import Words

WORDS: Mapping[str, Words] = {
    "learned": {"da": "Hvad der er lært", "de": "Was gelernt wurde", "en": "What was learned"},
    "in_use": {"da": "I brug", "de": "In Gebrauch", "en": "In use"},
    "version": {"da": "Version", "de": "Version", "en": "Version"},
    "versions": {"da": "Versioner", "de": "Versionen", "en": "Versions"},
    "made": {"da": "Lavet (UTC)", "de": "Erstellt (UTC)", "en": "Made (UTC)"},
    "votes": {"da": "Stemmer", "de": "Stimmen", "en": "Votes"},
    "gain": {
        "da": "Tekster, der kræver en stærkere model",
        "de": "Texte, die ein stärkeres Modell brauchen",
        "en": "Texts that need a stronger model",
    },
    "chance": {
        "da": "Om et billigt svar er godt nok",
        "de": "Ob eine günstige Antwort reicht",
        "en": "Whether a cheap answer is good enough",
    },
    "took": {"da": "Varede", "de": "Dauerte", "en": "Took"},
    "of": {"da": "af", "de": "von", "en": "of"},
    "used": {"da": "lært", "de": "gelernt", "en": "learned"},
    "too_few": {"da": "for få bedømmelser", "de": "zu wenige Bewertungen", "en": "too few ratings"},
    "no_better": {
        "da": "intet sikkert at lære",
        "de": "nichts Sicheres zu lernen",
        "en": "nothing sure to learn",
    },
    "skill": {
        "da": "sammenhæng med nyere bedømmelser",
        "de": "Übereinstimmung mit neueren Bewertungen",
        "en": "correlation with newer ratings",
    },
    "error": {
        "da": "rammer i gennemsnit {after} point ved siden af (før {before})",
        "de": "liegt im Mittel {after} Punkte daneben (zuvor {before})",
        "en": "off by {after} points on average (before: {before})",
    },
    "held": {
        "da": "Rullet tilbage: den natlige læring venter, til nogen kører `dirigent router train`.",
        "de": "Zurückgenommen: das nächtliche Lernen wartet auf `dirigent router train`.",
        "en": "Rolled back: the nightly training waits until somebody runs `dirigent router train`.",
    },
    "star": {"da": "* i brug.", "de": "* in Gebrauch.", "en": "* in use."},
    "no_version": {
        "da": "Der er ikke lært noget endnu.",
        "de": "Es wurde noch nichts gelernt.",
        "en": "Nothing was learned yet.",
    },
    "experiments": {"da": "Test af varianter", "de": "Tests von Varianten", "en": "Tests of variants"},
    "no_experiment": {
        "da": "Der er ingen test. En test er en [[experiments]] i indstillingerne.",
        "de": "Es gibt keinen Test. Ein Test ist ein Eintrag [[experiments]] in den Einstellungen.",
        "en": "There is no test. A test is an [[experiments]] entry in the settings.",
    },
    "running": {"da": "kører", "de": "läuft", "en": "running"},
    "resting": {"da": "uden for sine datoer", "de": "außerhalb seiner Tage", "en": "outside its dates"},
    "stopped": {
        "da": "stoppet; alle får {arm}",
        "de": "beendet; alle erhalten {arm}",
        "en": "stopped; everybody gets {arm}",
    },
}
