"""What the bot says once when it is added: what it can do, what it is, what is kept."""

from routing.vocabulary import Language
from routing.wording import Words


def welcome(language: Language, *, reads: bool) -> str:
    """The greeting; `reads` says that the app was given the right to read threads, chats and channels."""
    return _WELCOME[language].format(reads=(_READS if reads else _READS_NOTHING)[language])


_READS_NOTHING: Words = {
    "da": "og jeg læser ikke andet",
    "de": "anderes lese ich nicht",
    "en": "and read nothing else",
}
_READS: Words = {
    "da": "og læser så tråden med; beder du om en opsummering, læser jeg det seneste døgn",
    "de": "dann lese ich den Thread mit, und für eine Zusammenfassung den letzten Tag",
    "en": "and then I read the thread too; for a summary I read the last day",
}
_WELCOME: Words = {
    "da": (
        "Hej, jeg er Dirigent, en AI-assistent. Jeg opsummerer, oversætter og skriver udkast til tilbud, "
        "HR-mails og tekniske dokumenter. Svarene skrives af sprogmodeller og kan være forkerte, så læs dem "
        "efter.\n\n"
        "Skriv `/help` for at se, hvad jeg kan. I grupper og kanaler svarer jeg, når du nævner mig med @, "
        "{reads}. Jeg gemmer dine spørgsmål og mine svar; `/privacy` viser, hvad der gemmes, "
        "og hvordan du sletter det."
    ),
    "de": (
        "Hallo, ich bin Dirigent, ein KI-Assistent. Ich fasse zusammen, übersetze und entwerfe Angebote, "
        "HR-Mails und technische Dokumente. Die Antworten schreiben Sprachmodelle. Sie können falsch sein: "
        "Bitte prüfen Sie sie.\n\n"
        "Mit `/help` sehen Sie, was ich kann. In Gruppen und Kanälen antworte ich, wenn Sie mich mit @ "
        "erwähnen; {reads}. Ich speichere Ihre Fragen und meine Antworten; `/privacy` zeigt, "
        "was gespeichert wird und wie Sie es löschen."
    ),
    "en": (
        "Hello, I am Dirigent, an AI assistant. I summarise, translate and draft quotes, HR mails and "
        "technical documents. Language models write the answers, and they can be wrong: please check "
        "them.\n\n"
        "Type `/help` to see what I can do. In groups and channels I answer when you mention me with @, "
        "{reads}. I keep your questions and my answers; `/privacy` shows what is kept and how to "
        "delete it."
    ),
}
