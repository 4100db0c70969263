"""What cannot be done without a language model: said plainly, with what would help and what works here."""

from adapters.models.offline.cues import phrases
from adapters.models.offline.honesty import Made, signed
from adapters.models.offline.reading import has, plain
from routing.vocabulary import Request
from routing.wording import Words

_SETTINGS: Words = {
    "da": "Det ændrer sig, når der er en model: et afsnit `[[models]]` i `dirigent.toml` med `name`,"
    " `provider`, `model` og"
    " `residency`, og nøglen i miljøet. `dirigent doctor` viser næste skridt.",
    "de": "Das ändert sich mit einem Modell: ein Abschnitt `[[models]]` in `dirigent.toml` mit `name`,"
    " `provider`, `model`"
    " und `residency`, dazu der Schlüssel in der Umgebung. `dirigent doctor` nennt den nächsten Schritt.",
    "en": "A model changes that: a section `[[models]]` in `dirigent.toml` with `name`, `provider`, `model`"
    " and"
    " `residency`, and the key in the environment. `dirigent doctor` shows the next step.",
}
_CAN: Words = {
    "da": "Det kan jeg her og nu, prøv for eksempel:\n- »opsummer tråden«\n- »tilbud på 12 stk."
    " hydraulikcylindre HC-80 til"
    " Jensen Maskinfabrik A/S«\n- »skriv en mail til teamet om de nye ferieregler«",
    "de": "Das kann ich hier und jetzt, zum Beispiel:\n- „Fass den Thread zusammen“\n- „Angebot für 200"
    " Kugellager 6204 an"
    " Müller GmbH“\n- „Schreibe eine Mail ans Team über die neuen Urlaubsregeln“",
    "en": "This is what I can do right now, for example:\n- “summarize this thread”\n- “quote 3 gearboxes"
    " for Smith Ltd”\n"
    "- “draft a mail to the team about the new holiday rules”",
}
_TRANSLATE: Words = {
    "da": "Oversætte kan jeg ikke uden en sprogmodel, og en oversættelse ord for ord ville være forkert.",
    "de": "Übersetzen kann ich ohne Sprachmodell nicht, und Wort für Wort wäre die Übersetzung falsch.",
    "en": "I cannot translate without a language model, and a word-by-word translation would be wrong.",
}
_CREATIVE: Words = {
    "da": "Frie tekster som slogans, digte og opslag kan jeg ikke skrive uden en sprogmodel. Jeg udfylder"
    " skabeloner og finder"
    " ikke på noget.",
    "de": "Freie Texte wie Slogans, Gedichte und Beiträge kann ich ohne Sprachmodell nicht schreiben. Ich"
    " fülle Vorlagen aus"
    " und erfinde nichts.",
    "en": "I cannot write free text such as slogans, poems or posts without a language model. I fill in"
    " templates and invent"
    " nothing.",
}
_NO_DOCUMENTS: Words = {
    "da": "Jeg har ikke fundet svaret, for der er ingen dokumenter forbundet. Derfor svarer jeg ikke i"
    " stedet for at gætte."
    " Indsæt gerne teksten her, så kan jeg lave et udtræk med `/summarize`.",
    "de": "Ich habe keine Antwort gefunden, denn es sind keine Dokumente angebunden. Deshalb antworte ich"
    " nicht, statt zu"
    " raten. Fügen Sie den Text gern hier ein; mit `/summarize` mache ich einen Auszug daraus.",
    "en": "I did not find an answer, because no documents are connected. So I do not answer rather than"
    " guess. You can paste"
    " the text here, and `/summarize` makes an extract of it.",
}
_HELLO: Words = {
    "da": "Hej! Jeg svarer lige nu uden en sprogmodel, så en fri samtale bliver det ikke til.",
    "de": "Guten Tag! Ich antworte gerade ohne Sprachmodell; ein freies Gespräch kann ich deshalb nicht"
    " führen.",
    "en": "Hello! I am answering without a language model at the moment, so I cannot hold a free"
    " conversation.",
}
_WELCOME: Words = {"da": "Det var så lidt!", "de": "Gern geschehen!", "en": "You are welcome!"}
_UNKNOWN: Words = {
    "da": "Det ved jeg ikke, hvordan jeg skal hjælpe med uden en sprogmodel, og jeg gætter ikke.",
    "de": "Dabei kann ich ohne Sprachmodell nicht helfen, und ich rate nicht.",
    "en": "I do not know how to help with this without a language model, and I do not guess.",
}
_THANKS = phrases("thanks")
_GREETING_WORDS = 6


def translate(request: Request) -> str:
    """Free translation is refused."""
    return _refusal(_TRANSLATE, request)


def creative(request: Request) -> str:
    """Free writing is refused."""
    return _refusal(_CREATIVE, request)


def unknown(request: Request) -> str:
    """Whatever nobody else writes."""
    return _refusal(_UNKNOWN, request)


def doc_search(request: Request) -> str:
    """Nothing is connected, so nothing is found."""
    language = request.language
    return signed(f"{_NO_DOCUMENTS[language]}\n\n{_CAN[language]}", Made.FIXED, language)


def chat(request: Request) -> str:
    """A greeting or thanks is returned; anything else hears what can be done here."""
    language, bare = request.language, plain(request.question)
    if has(bare, _THANKS) and len(bare.split()) <= _GREETING_WORDS:
        return signed(_WELCOME[language], Made.FIXED, language)
    return signed("\n\n".join((_HELLO[language], _CAN[language], _SETTINGS[language])), Made.FIXED, language)


def _refusal(because: Words, request: Request) -> str:
    language = request.language
    return signed("\n\n".join((because[language], _CAN[language], _SETTINGS[language])), Made.FIXED, language)
