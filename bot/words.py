"""What the bot says by itself, in three languages: refusals and apologies here, longer texts in `texts/`."""

from collections.abc import Mapping, Sequence
from importlib.resources import files

from routing.commands import COMMANDS
from routing.errors import ProviderFailed, RateLimited, Refused, Resting, TimedOut
from routing.vocabulary import Attachment, Language, Refusal, Unread
from routing.wording import Words

_WORDS: Mapping[str, Words] = {
    "no_model": {
        "da": "Jeg har ikke sendt din besked til nogen model. {because}",
        "de": "Ich habe Ihre Nachricht an kein Modell gesendet. {because}",
        "en": "I have not sent your message to any model. {because}",
    },
    "blocked": {
        "da": "Beskeden ser ud til at indeholde adgangsoplysninger ({rules}). Fjern dem og skriv igen. "
        "Har andre kunnet læse dem, så skift dem.",
        "de": "Die Nachricht enthält anscheinend Zugangsdaten ({rules}). Bitte entfernen Sie diese und schreiben "
        "Sie erneut. Konnten andere sie lesen, ändern Sie sie bitte.",
        "en": "The message seems to hold credentials ({rules}). Please remove them and write again. If others "
        "could read them, change them.",
    },
    "may_lower": {
        "da": "Er beskeden læst forkert, så skriv her i tråden `sænk:` og hvorfor. Det bliver noteret.",
        "de": "Ist die Nachricht falsch eingeschätzt, schreiben Sie hier `herabstufen:` und warum. Es wird vermerkt.",
        "en": "If the message was misjudged, write `lower:` and why in this thread. It is put on record.",
    },
    "not_lowered": {
        "da": "Niveauet „{level}“ kan ikke sænkes her{rules}: det er ikke et skøn, eller kanalen, opgaven eller "
        "indstillingerne kræver det.",
        "de": "Die Stufe „{level}“ lässt sich hier nicht senken{rules}: Sie ist keine Ermessensfrage, oder Kanal, "
        "Aufgabe oder Einstellungen verlangen sie.",
        "en": "The level “{level}” cannot be lowered here{rules}: it is no matter of judgement, or the channel, the "
        "task or the settings demand it.",
    },
    "unchecked": {
        "da": "Jeg kan lige nu ikke kontrollere, om din besked er følsom ({rules}), så den er ikke sendt til nogen "
        "model. Prøv igen om lidt; bliver det ved, så sig det til din administrator.",
        "de": "Ich kann gerade nicht prüfen, ob Ihre Nachricht vertraulich ist ({rules}); deshalb ging sie an kein "
        "Modell. Versuchen Sie es bald noch einmal; bleibt es dabei, hilft Ihre Administration.",
        "en": "I cannot check just now whether your message is sensitive ({rules}), so it went to no model. Try again "
        "in a moment; if it stays so, tell your administrator.",
    },
    "ask_admin": {
        "da": "Din administrator kan tilføje en model i EU eller i huset.",
        "de": "Ihre Administration kann ein Modell in der EU oder im eigenen Haus ergänzen.",
        "en": "Your administrator can add a model in the EU or in-house.",
    },
    "nobody_else": {
        "da": "{because} Svaret ovenfor bliver stående.{forbidden}",
        "de": "{because} Die Antwort oben bleibt stehen.{forbidden}",
        "en": "{because} The answer above stands.{forbidden}",
    },
    "over_budget": {
        "da": "Jeg har ikke spurgt nogen model. {because} Budgettet begynder forfra den 1.; din administrator kan "
        "hæve det under [budget] i indstillingerne.",
        "de": "Ich habe kein Modell gefragt. {because} Am Monatsersten beginnt es von vorn; Ihre Administration "
        "kann es in den Einstellungen unter [budget] erhöhen.",
        "en": "I have asked no model. {because} It starts anew on the 1st; your administrator can raise it under "
        "[budget] in the settings.",
    },
    "all_failed": {
        "da": "Ingen model kunne svare lige nu ({failures}). Din besked er ikke gået tabt: skriv „prøv igen“ om lidt.",
        "de": "Gerade konnte kein Modell antworten ({failures}). Ihre Nachricht ist nicht verloren: "
        "Schreiben Sie in Kürze „noch einmal“.",
        "en": "No model could answer just now ({failures}). Your message is not lost: write “try again” in a moment.",
    },
    "stopped": {
        "da": "_Stoppet._",
        "de": "_Abgebrochen._",
        "en": "_Stopped._",
    },
    "broken": {
        "da": "Undskyld, noget gik galt hos mig, og jeg kan ikke svare på det her. Fejl-id: `{id}`.",
        "de": "Entschuldigung, bei mir ist etwas schiefgegangen, ich kann darauf nicht antworten. "
        "Fehler-Id: `{id}`.",
        "en": "Sorry, something went wrong on my side and I cannot answer this. Error id: `{id}`.",
    },
    "busy": {
        "da": "Der er rift om mig lige nu, og din besked ville komme til at vente længe. Prøv igen om et minut.",
        "de": "Gerade fragen mich sehr viele, deine Nachricht müsste lange warten. Versuch es in einer Minute noch einmal.",
        "en": "Many people are asking me right now and your message would wait too long. Try again in a minute.",
    },
    "foreign": {
        "da": "_Jeg skriver {languages}, så her er svaret på engelsk._",
        "de": "_Ich schreibe {languages}; hier ist die Antwort auf Englisch._",
        "en": "_I write {languages}, so here is the answer in English._",
    },
    "cut": {
        "da": "_Svaret blev afbrudt, fordi det blev for langt. Skriv „fortsæt“ for resten._",
        "de": "_Die Antwort wurde zu lang und endet hier. Schreiben Sie „weiter“ für den Rest._",
        "en": "_The answer became too long and ends here. Write “continue” for the rest._",
    },
    "again": {
        "da": "Den første model svigtede, jeg prøver {model} …",
        "de": "Das erste Modell ist ausgefallen, ich versuche {model} …",
        "en": "The first model failed, trying {model} …",
    },
    "asking": {
        "da": "Jeg spørger {model} …",
        "de": "Ich frage {model} …",
        "en": "Asking {model} …",
    },
    "forgotten": {
        "da": "Færdig: jeg har slettet {count} linjer og svar fra denne tråd. Tallene (tid, pris, model) er "
        "tilbage uden tekst.",
        "de": "Erledigt: Ich habe {count} Zeilen und Antworten dieses Threads gelöscht. Die Kennzahlen (Zeit, "
        "Kosten, Modell) bleiben ohne Text erhalten.",
        "en": "Done: I deleted {count} lines and answers of this thread. The figures (time, cost, model) stay, "
        "without text.",
    },
}

_UNREAD: Mapping[Unread, Words] = {
    "kind": {
        "da": "Filen „{name}“ har jeg ikke læst: jeg læser tekst, csv, pdf, Word (docx) og Excel (xlsx). Sæt gerne teksten ind.",
        "de": "Die Datei „{name}“ habe ich nicht gelesen: Ich lese Text, csv, pdf, Word (docx) und Excel (xlsx). Fügen Sie den Text gern ein.",
        "en": "I have not read the file “{name}”: I read text, csv, pdf, Word (docx) and Excel (xlsx). You can paste the text instead.",
    },
    "size": {
        "da": "Filen „{name}“ har jeg ikke læst: den er over 20 MB.",
        "de": "Die Datei „{name}“ habe ich nicht gelesen: Sie ist größer als 20 MB.",
        "en": "I have not read the file “{name}”: it is larger than 20 MB.",
    },
    "picture_size": {
        "da": "Billedet „{name}“ har jeg ikke set på: det er over 5 MB. Send det gerne mindre.",
        "de": "Das Bild „{name}“ habe ich nicht angesehen: Es ist größer als 5 MB. Senden Sie es gern kleiner.",
        "en": "I have not looked at the picture “{name}”: it is larger than 5 MB. You can send it smaller.",
    },
    "unseen": {
        "da": "Billedet „{name}“ har jeg ikke set på: ingen af de opsatte modeller kan se billeder.",
        "de": "Das Bild „{name}“ habe ich nicht angesehen: Keines der eingerichteten Modelle kann Bilder sehen.",
        "en": "I have not looked at the picture “{name}”: none of the configured models can see pictures.",
    },
    "locked": {
        "da": "Filen „{name}“ har jeg ikke læst: den er beskyttet med adgangskode. Send den gerne uden.",
        "de": "Die Datei „{name}“ habe ich nicht gelesen: Sie ist mit einem Kennwort geschützt. Senden Sie sie gern ohne.",
        "en": "I have not read the file “{name}”: it is protected by a password. You can send it without.",
    },
    "macros": {
        "da": "Filen „{name}“ har jeg ikke læst: den indeholder makroer. Gem den som docx eller xlsx, og send den igen.",
        "de": "Die Datei „{name}“ habe ich nicht gelesen: Sie enthält Makros. Speichern Sie sie als docx oder xlsx.",
        "en": "I have not read the file “{name}”: it holds macros. Save it as docx or xlsx and send it again.",
    },
    "bomb": {
        "da": "Filen „{name}“ har jeg ikke læst: den pakker ud til mere, end jeg tager imod.",
        "de": "Die Datei „{name}“ habe ich nicht gelesen: Entpackt ist sie größer, als ich annehme.",
        "en": "I have not read the file “{name}”: it unpacks into more than I take.",
    },
    "broken": {
        "da": "Filen „{name}“ kunne jeg ikke læse: den er beskadiget. Gem den igen, og send den.",
        "de": "Die Datei „{name}“ konnte ich nicht lesen: Sie ist beschädigt. Speichern Sie sie neu.",
        "en": "I could not read the file “{name}”: it is damaged. Save it again and send it.",
    },
    "slow": {
        "da": "Filen „{name}“ tog for lang tid at læse. Send gerne en mindre del af den.",
        "de": "Die Datei „{name}“ zu lesen dauerte zu lange. Senden Sie gern einen kleineren Teil.",
        "en": "The file “{name}” took too long to read. You can send a smaller part of it.",
    },
    "empty": {
        "da": "I filen „{name}“ er der ingen tekst, som jeg kan læse. Er den scannet?",
        "de": "In der Datei „{name}“ steht kein Text, den ich lesen kann. Ist sie ein Scan?",
        "en": "There is no text in the file “{name}” that I can read. Is it a scan?",
    },
    "blank": {
        "da": "Filen „{name}“ er tom.",
        "de": "Die Datei „{name}“ ist leer.",
        "en": "The file “{name}” is empty.",
    },
    "place": {
        "da": "Filen „{name}“ har jeg ikke hentet: den ligger et sted, som jeg ikke må hente fra.",
        "de": "Die Datei „{name}“ habe ich nicht geladen: Sie liegt an einem Ort, von dem ich nichts laden darf.",
        "en": "I have not fetched the file “{name}”: it lies in a place that I may not fetch from.",
    },
    "gone": {
        "da": "Filen „{name}“ kunne jeg ikke hente. Send den gerne igen.",
        "de": "Die Datei „{name}“ konnte ich nicht laden. Bitte senden Sie sie noch einmal.",
        "en": "I could not fetch the file “{name}”. Please send it again.",
    },
    "scope": {
        "da": "Filen „{name}“ kan jeg ikke se her. Send den til mig i en direkte chat, eller sæt teksten ind.",
        "de": "Die Datei „{name}“ kann ich hier nicht sehen. Senden Sie sie mir im direkten Chat, oder fügen Sie den Text ein.",
        "en": "I cannot see the file “{name}” here. Send it to me in a direct chat, or paste the text.",
    },
}

_FAILURES: Mapping[type[ProviderFailed], Words] = {
    RateLimited: {"da": "for mange kald", "de": "zu viele Anfragen", "en": "too many calls"},
    TimedOut: {
        "da": "svarede ikke i tide",
        "de": "antwortete nicht rechtzeitig",
        "en": "did not answer in time",
    },
    Resting: {
        "da": "holder pause efter fejl",
        "de": "pausiert nach Fehlern",
        "en": "is resting after failures",
    },
    Refused: {"da": "afviste at svare", "de": "lehnte die Antwort ab", "en": "declined to answer"},
    ProviderFailed: {"da": "fejlede", "de": "ist ausgefallen", "en": "failed"},
}


_LANGUAGES: Mapping[Language, Words] = {
    "da": {"da": "dansk", "de": "Dänisch", "en": "Danish"},
    "de": {"da": "tysk", "de": "Deutsch", "en": "German"},
    "en": {"da": "engelsk", "de": "Englisch", "en": "English"},
}
_AND: Words = {"da": "og", "de": "und", "en": "and"}


def language_list(spoken: Sequence[Language], language: Language) -> str:
    """The languages that the bot speaks, as a list in one of them.

    >>> language_list(["da", "de", "en"], "en")
    'Danish, German and English'
    """
    *first, last = [_LANGUAGES[name][language] for name in spoken]
    return f"{', '.join(first)} {_AND[language]} {last}" if first else last


def say(name: str, language: Language, **values: object) -> str:
    """One of the bot's own sentences, filled in."""
    return _WORDS[name][language].format(**values)


def help_text(language: Language, name: str) -> str:
    """What the bot can do, with all its commands."""
    lines = (
        f"- `{f'/{command.name} {command.usage[language]}'.strip()}` {command.title[language]}"
        for command in COMMANDS.values()
    )
    commands = "\n".join(lines)
    return _text("help", language).format(name=name, commands=commands)


def privacy_text(language: Language, *, models: Sequence[str], texts: int, figures: int) -> str:
    """What is kept, for how long, and how to delete it; days for the two spans."""
    return _text("privacy", language).format(models=", ".join(models), texts=texts, figures=figures)


def refusal_list(refused: Sequence[Refusal]) -> str:
    """Every model that was not allowed, with its reason."""
    return "\n".join(f"- {refusal.model}: {refusal.because}" for refusal in refused)


def failure_list(failures: Sequence[ProviderFailed], language: Language) -> str:
    """Every model that failed, with a word for how."""
    return ", ".join(f"{failed.model} {_word_for(failed)[language]}" for failed in failures)


def unread_files(files: Sequence[Attachment], language: Language) -> str:
    """A sentence for each file that was not read; empty where all were."""
    notes = (_UNREAD[file.unread][language].format(name=file.name) for file in files if file.unread)
    return "\n\n".join(notes)


def _word_for(failed: ProviderFailed) -> Words:
    return next(words for kind, words in _FAILURES.items() if isinstance(failed, kind))


def _text(name: str, language: Language) -> str:
    return (files("bot") / "texts" / f"{name}.{language}.md").read_text(encoding="utf-8").strip()
