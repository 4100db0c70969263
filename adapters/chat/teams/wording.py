"""What the adapter itself says in cards and dialogs, in three languages."""

from routing.wording import Words

SUMMARY: Words = {"da": "Opsummering", "de": "Zusammenfassung", "en": "Summary"}
WORKING: Words = {
    "da": "Jeg læser beskeden. Svaret er klar om et øjeblik.",
    "de": "Ich lese die Nachricht. Die Antwort ist gleich da.",
    "en": "Reading the message. The answer will be ready in a moment.",
}
SHOW: Words = {"da": "Vis svaret", "de": "Antwort anzeigen", "en": "Show the answer"}
NO_TEXT: Words = {
    "da": "Beskeden har ingen tekst, som jeg kan læse.",
    "de": "Die Nachricht enthält keinen Text, den ich lesen kann.",
    "en": "The message has no text that I can read.",
}
OFFER: Words = {
    "da": "Skal en stærkere model prøve?",
    "de": "Soll es ein stärkeres Modell versuchen?",
    "en": "Shall a stronger model try?",
}
"""Everybody in the thread can read it, so it does not say how anybody voted."""
ASKED: Words = {
    "da": "En stærkere model er spurgt. Svaret kommer i tråden.",
    "de": "Ein stärkeres Modell ist gefragt. Die Antwort kommt in den Thread.",
    "en": "A stronger model has been asked. The answer comes in the thread.",
}
FILL: Words = {"da": "Udfyld og send", "de": "Ausfüllen und senden", "en": "Fill in and send"}
NOTHING_FILLED: Words = {
    "da": "Udfyld mindst ét felt.",
    "de": "Bitte füllen Sie mindestens ein Feld aus.",
    "en": "Please fill in at least one field.",
}
FORGET: Words = {"da": "Glem denne tråd", "de": "Diesen Thread vergessen", "en": "Forget this thread"}
FORGETTING: Words = {
    "da": "Jeg sletter, hvad jeg husker af tråden.",
    "de": "Ich lösche, was ich von diesem Thread gespeichert habe.",
    "en": "Deleting what I remember of this thread.",
}
