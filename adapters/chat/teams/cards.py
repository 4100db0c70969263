"""Adaptive Cards: under an answer the quiet line, 'why?' and a form; help and privacy as pages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from adapters.chat.teams.connector import Activity
from adapters.chat.teams.incoming import part, words
from adapters.chat.teams.markdown import table_mark
from adapters.chat.teams.tables import Table
from adapters.chat.teams.wording import FILL, FORGET, OFFER
from routing.blanks import blanks
from routing.explanation import Line
from routing.vocabulary import LANGUAGES, Language, Reply
from routing.wording import label

WHY, CLOSE, FILL_IN, STRONGER, FORGET_THREAD = "why", "close", "fill", "stronger", "forget"
CHOOSE = "choose"
"""The verbs of the cards' buttons."""
CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
_MESSAGE_TYPE = "application/vnd.microsoft.activity.message"
_LONGEST = 1_000
LONGEST_VALUE = 500
"""Characters of a field that a person fills in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Footer:
    """What stands under an answer; its buttons carry it, so that the card can be drawn again."""

    language: Language
    quiet: str = ""
    exchange: str = ""
    blanks: tuple[str, ...] = ()
    """The labels of the form's fields."""
    tables: tuple[Table, ...] = ()

    @classmethod
    def under(cls, reply: Reply, tables: tuple[Table, ...]) -> "Footer":
        """A private answer gets no form: the thread does not remember it, so nothing could be added to it."""
        asks = blanks(reply.text) if reply.exchange and not reply.private else ()
        return cls(
            language=reply.language, quiet=reply.quiet, exchange=reply.exchange, blanks=asks, tables=tables
        )

    @classmethod
    def read(cls, data: object) -> "Footer":
        """Out of what a button carries."""
        labels = part(data, "blanks")
        texts = tuple(each for each in labels if isinstance(each, str)) if isinstance(labels, list) else ()
        return cls(
            language=language_in(data),
            quiet=words(data, "quiet"),
            exchange=words(data, "exchange"),
            blanks=texts,
            tables=tuple(Table.all_in(part(data, "tables"))),
        )

    def data(self) -> Activity:
        """What a button carries."""
        return {
            "exchange": self.exchange,
            "quiet": self.quiet[:_LONGEST],
            "language": self.language,
            "blanks": list(self.blanks),
            "tables": [table.rows_and_sides() for table in self.tables],
        }

    def values(self, data: object) -> dict[str, str]:
        """What a person has filled in, by label."""
        return {
            name: words(data, _field(number))[:LONGEST_VALUE].strip()
            for number, name in enumerate(self.blanks)
            if words(data, _field(number)).strip()
        }


def footer_card(footer: Footer) -> Activity | None:
    """Tables, the quiet line in small letters with a 'Why?' beside it, and a form; None if there is none."""
    body = [*_tables(footer.tables), *_quiet_row(footer), *_form(footer)]
    return _card(body, footer.language) if body else None


def why_card(lines: Sequence[Line], footer: Footer) -> Activity:
    """The quiet line with everything that was decided under it."""
    shown = [*_tables(footer.tables), *_small(footer.quiet)]
    body = [*shown, _facts({line.label: line.text for line in lines})]
    return _card([*body, _button(CLOSE, label("close", footer.language), footer.data())], footer.language)


def filled_card(footer: Footer, values: Mapping[str, str]) -> Activity:
    """The card whose form was sent: the values stand where the fields were."""
    body = [*_tables(footer.tables), *_quiet_row(replace(footer, blanks=())), _facts(values)]
    return _card(body, footer.language)


def offer_card(exchange: str, language: Language) -> Activity:
    """After a thumb down: ask a stronger model?"""
    data = {"exchange": exchange, "language": language}
    button = _button(STRONGER, label("stronger", language), data)
    return _card([_text(OFFER[language]), button], language)


def note_card(sentence: str, language: Language) -> Activity:
    """A card that has been dealt with: one small line is left of it."""
    return _card(_small(sentence), language)


def page_card(text: str, language: Language) -> Activity:
    """A text of the bot's own, such as the help."""
    return _card(paragraphs(text), language)


def privacy_card(text: str, language: Language, thread: str) -> Activity:
    """What is kept, with a button that deletes it; `thread` is the conversation's id."""
    data = {"thread": thread, "language": language}
    return _card([*paragraphs(text), _button(FORGET_THREAD, FORGET[language], data)], language)


def dialog_card(
    text: str, small: str, language: Language, actions: Sequence[Activity] = (), tables: Sequence[Table] = ()
) -> Activity:
    """What a dialog shows: text with its tables, a small line under it, and buttons."""
    body = [*paragraphs(text), *_tables(tables), *_small(small)]
    return {**_card(body, language), "actions": list(actions)}


def choice_card(reply: Reply) -> Activity:
    """The question what the asker may have meant, with the answers as buttons."""
    actions: list[Activity] = [
        {
            "type": "Action.Execute",
            "verb": CHOOSE,
            "title": choice.label,
            "data": {
                "exchange": reply.exchange,
                "intent": choice.value,
                "label": choice.label,
                "language": reply.language,
            },
        }
        for choice in reply.choices
    ]
    return _card([*paragraphs(reply.text), {"type": "ActionSet", "actions": actions}], reply.language)


def attachment(card: Activity) -> Activity:
    return {"contentType": CONTENT_TYPE, "content": card}


def card_answer(card: Activity) -> Activity:
    """The answer to a pressed button that puts another card in the place of the first."""
    return {"statusCode": 200, "type": CONTENT_TYPE, "value": card}


def spoken_answer(sentence: str) -> Activity:
    """The answer to a pressed button that leaves the card and says something."""
    return {"statusCode": 200, "type": _MESSAGE_TYPE, "value": sentence}


def language_in(data: object) -> Language:
    """The language that a button carries; English where it carries none of ours."""
    named = words(data, "language")
    return next((language for language in LANGUAGES if language == named), "en")


def escaped(text: str) -> str:
    r"""Text that a card shows as it is: no link, no mention, no emphasis by stars.

    >>> print(escaped("[a](b) *c* d_e"))
    \[a\](b) \*c\* d_e
    """
    text = text[:_LONGEST].replace("<", "‹")
    return "".join(f"\\{letter}" if letter in r"\*[]`" else letter for letter in text)


def paragraphs(text: str) -> list[Activity]:
    """Markdown as blocks; a card's Markdown knows bold, lists and links."""
    return [_text(each.strip()) for each in text.split("\n\n") if each.strip()]


def _text(text: str) -> Activity:
    return {"type": "TextBlock", "text": text, "wrap": True}


def _small(text: str) -> list[Activity]:
    if not text:
        return []
    return [{**_text(escaped(text)), "size": "Small", "isSubtle": True}]


def _facts(facts: Mapping[str, str]) -> Activity:
    shown = [{"title": escaped(name), "value": escaped(value)} for name, value in facts.items()]
    return {"type": "FactSet", "facts": shown}


def _tables(tables: Sequence[Table]) -> list[Activity]:
    """The tables of an answer, each under the mark that stands for it in the text."""
    shown: list[Activity] = []
    for number, table in enumerate(tables, 1):
        shown += [{**_text(table_mark(number)), "weight": "Bolder"}, _grid(table)]
    return shown


def _grid(table: Table) -> Activity:
    """Columns as wide as their words ask for, but none so narrow or wide that another one suffers.

    The first row is the head, as a card takes it unless it is told otherwise.
    """
    columns = [
        {
            "width": min(max(width, 4), 24),
            "horizontalCellContentAlignment": "Right" if right else "Left",
        }
        for width, right in zip(table.widths, table.right, strict=True)
    ]
    rows = [
        {
            "type": "TableRow",
            "cells": [{"type": "TableCell", "items": [_text(escaped(cell))]} for cell in row],
        }
        for row in table.rows
    ]
    return {
        "type": "Table",
        "columns": columns,
        "rows": rows,
    }  # the first row is the head unless said otherwise


def _quiet_row(footer: Footer) -> list[Activity]:
    """The quiet line with 'Why?' beside it, or whichever of them there is."""
    why = [_button(WHY, label("why", footer.language), footer.data())] if footer.exchange else []
    if not why or not footer.quiet:
        return [*_small(footer.quiet), *why]
    columns = [
        {"type": "Column", "width": "stretch", "items": _small(footer.quiet)},
        {"type": "Column", "width": "auto", "items": why},
    ]
    return [{"type": "ColumnSet", "columns": columns}]


def _form(footer: Footer) -> list[Activity]:
    """A field for each blank, and a button that sends what was filled in."""
    if not footer.blanks:
        return []
    fields: list[Activity] = [
        {"type": "Input.Text", "id": _field(number), "label": escaped(name), "maxLength": LONGEST_VALUE}
        for number, name in enumerate(footer.blanks)
    ]
    return [*fields, _button(FILL_IN, FILL[footer.language], footer.data())]


def _field(number: int) -> str:
    return f"blank{number}"


def _button(verb: str, title: str, data: Activity) -> Activity:
    action = {"type": "Action.Execute", "verb": verb, "title": title, "data": data}
    return {"type": "ActionSet", "actions": [action]}


def _card(body: Sequence[Activity], language: Language) -> Activity:
    return {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "lang": language,
        "body": list(body),
    }
