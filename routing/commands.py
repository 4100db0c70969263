"""The commands: one table for Slack's slash commands, Teams' command lists, the playground and plain text."""

import re
from dataclasses import dataclass

from routing.vocabulary import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A word that a person may type instead of describing what is wanted."""

    name: str
    """Without the slash."""
    intent: str | None
    """The intent it stands for; None where the bot answers by itself or has to understand the text first."""
    title: dict[Language, str]
    """What it does, up to 60 characters."""
    usage: dict[Language, str]
    """What may follow the command."""


COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        Command(
            name="ask",
            intent=None,
            title={"da": "Spørg om hvad som helst", "de": "Etwas fragen", "en": "Ask anything"},
            usage={"da": "[spørgsmål]", "de": "[Frage]", "en": "[question]"},
        ),
        Command(
            name="summarize",
            intent="summarize",
            title={
                "da": "Beslutninger, åbne spørgsmål og opgaver",
                "de": "Beschlüsse, offene Fragen und Aufgaben",
                "en": "Decisions, open questions and tasks",
            },
            usage={"da": "[tekst eller tom]", "de": "[Text oder leer]", "en": "[text, or nothing]"},
        ),
        Command(
            name="translate",
            intent="translate",
            title={"da": "Oversæt en tekst", "de": "Einen Text übersetzen", "en": "Translate a text"},
            usage={"da": "[sprog] [tekst]", "de": "[Sprache] [Text]", "en": "[language] [text]"},
        ),
        Command(
            name="quote",
            intent="quote",
            title={"da": "Udkast til tilbud", "de": "Angebot entwerfen", "en": "Draft a quote"},
            usage={
                "da": "[vare, antal, kunde]",
                "de": "[Ware, Menge, Kunde]",
                "en": "[goods, quantity, customer]",
            },
        ),
        Command(
            name="hrmail",
            intent="hr_mail",
            title={"da": "Udkast til en HR-mail", "de": "HR-Mail entwerfen", "en": "Draft an HR mail"},
            usage={"da": "[anledning]", "de": "[Anlass]", "en": "[occasion]"},
        ),
        Command(
            name="techdoc",
            intent="tech_docs",
            title={
                "da": "Udkast til teknisk dokument",
                "de": "Technisches Dokument entwerfen",
                "en": "Draft a technical document",
            },
            usage={"da": "[emne]", "de": "[Thema]", "en": "[subject]"},
        ),
        Command(
            name="privacy",
            intent=None,
            title={
                "da": "Hvad der gemmes, og hvordan det slettes",
                "de": "Was gespeichert wird und wie man es löscht",
                "en": "What is kept, and how to delete it",
            },
            usage={"da": "[forget]", "de": "[forget]", "en": "[forget]"},
        ),
        Command(
            name="help",
            intent=None,
            title={"da": "Hvad jeg kan", "de": "Was ich kann", "en": "What I can do"},
            usage={"da": "", "de": "", "en": ""},
        ),
    )
}


_SUMMARY_VERBS = frozenset(
    (
        "summarize",
        "summarise",
        "opsummer",
        "opsummér",
        "sammenfat",
        "resumé",
        "zusammenfassen",
        "zusammenfassung",
    )
)
"""What a wish for a summary begins with, where no command does."""
_SUMMARY_WORDS = re.compile(
    r"\b(?:summar|opsumm|sammenfat|resum[eé]|referat|zusammenfass|recap\b)|\bfas(?:s|se|st)\b.*\bzusammen\b"
)
"""What one holds somewhere, however it is put."""


_HELP = {"help": "help", "hjælp": "help", "hilfe": "help"}
"""The first word of many who are new, in their own language and with its mark."""


def parse(text: str) -> tuple[str | None, str]:
    """Split a leading command from the rest; `/` and `!` both mark one, and a bare first word does too
    when it is the whole text or `help`-like.

    >>> parse("/summarize  in English")
    ('summarize', 'in English')
    >>> parse("!quote 200 bearings")
    ('quote', '200 bearings')
    >>> parse("summarize")
    ('summarize', '')
    >>> parse("quote of the day?")
    (None, 'quote of the day?')
    >>> parse("Hilfe")
    ('help', '')
    """
    stripped = text.strip()
    word, _, rest = stripped.partition(" ")
    if "\n" in word:
        word, _, tail = word.partition("\n")
        rest = f"{tail} {rest}".strip() if rest else tail
    marked = word[:1] in {"/", "!"}
    name = (word[1:] if marked else word).lower()
    name = _HELP.get(name.rstrip("?!."), name)
    if name in COMMANDS and (marked or not rest.strip()):
        return name, rest.strip()
    return None, stripped


def behind_summary(words: str) -> str | None:
    """What follows the wish for a summary, marked as a command or not; None if there is no such wish.

    >>> behind_summary("!summarize 24h"), behind_summary("opsummer i dag"), behind_summary("hej")
    ('24h', 'i dag', None)
    """
    command, rest = parse(words)
    if command is not None:
        return rest if command == "summarize" else None
    first, _, rest = words.strip().partition(" ")
    return rest.strip() if first.casefold().rstrip(":") in _SUMMARY_VERBS and rest.strip() else None


def speaks_of_summary(text: str) -> bool:
    """Whether a short text may wish for a summary, in whatever words.

    >>> speaks_of_summary("Fasst du den Chat zusammen?"), speaks_of_summary("Fass den Chat bitte zusammen")
    (True, True)
    >>> speaks_of_summary("kan du opsummere?"), speaks_of_summary("hej")
    (True, False)
    """
    return _SUMMARY_WORDS.search(text.casefold()) is not None
