"""What the app package says about itself, in three languages."""

from routing.wording import Words

SHORT: Words = {
    "da": "Opsummerer, oversætter og skriver udkast med sprogmodeller, I selv vælger",
    "de": "Fasst zusammen, übersetzt und entwirft mit Sprachmodellen Ihrer Wahl",
    "en": "Summarises, translates and drafts with language models of your choice",
}
FULL: Words = {
    "da": (
        "Dirigent er en AI-assistent til jeres chat. Nævn @Dirigent i en kanal, eller skriv til den direkte: "
        "den opsummerer tråde, oversætter og skriver udkast til tilbud, HR-mails og tekniske dokumenter. Før "
        "en sprogmodel ser en tekst, afgør jeres regler, hvilke modeller der må se den. Hvert svar viser, "
        "hvilken model der skrev det, og hvor. Svar er AI-genererede og kan være forkerte."
    ),
    "de": (
        "Dirigent ist ein KI-Assistent für Ihren Chat. Erwähnen Sie @Dirigent in einem Kanal oder schreiben "
        "Sie ihm direkt: Er fasst Threads zusammen, übersetzt und entwirft Angebote, HR-Mails und technische "
        "Dokumente. Bevor ein Sprachmodell einen Text sieht, entscheiden Ihre Regeln, welche Modelle ihn "
        "sehen dürfen. Jede Antwort zeigt, welches Modell sie geschrieben hat und wo. Antworten sind "
        "KI-generiert und können falsch sein."
    ),
    "en": (
        "Dirigent is an AI assistant for your chat. Mention @Dirigent in a channel or write to it directly: "
        "it summarises threads, translates, and drafts quotes, HR mails and technical documents. Before a "
        "language model sees a text, your rules decide which models may. Every answer shows which model "
        "wrote it, and where. Answers are AI-generated and can be wrong."
    ),
}
SUMMARIZE: Words = {"da": "Opsummér", "de": "Zusammenfassen", "en": "Summarize"}
"""The message action; Teams shows 32 characters of it."""
SUMMARIZE_MORE: Words = {
    "da": "Beslutninger, åbne spørgsmål og opgaver i beskeden; kun du ser svaret",
    "de": "Beschlüsse, offene Fragen und Aufgaben der Nachricht; nur Sie sehen die Antwort",
    "en": "Decisions, open questions and tasks in the message; only you see the answer",
}
DISCLAIMER: Words = {
    "da": (
        "Svarene skrives af sprogmodeller og kan være forkerte. Dine spørgsmål og svarene gemmes i en "
        "begrænset tid; /privacy viser, hvad der gemmes, og hvordan du sletter det."
    ),
    "de": (
        "Sprachmodelle schreiben die Antworten; sie können falsch sein. Ihre Fragen und die Antworten werden "
        "für begrenzte Zeit gespeichert; /privacy zeigt, was gespeichert wird und wie Sie es löschen."
    ),
    "en": (
        "Language models write the answers, and they can be wrong. Your questions and the answers are kept "
        "for a limited time; /privacy shows what is kept and how to delete it."
    ),
}
"""What Copilot shows before the first word."""
