"""The small card under an answer: the quiet line, and on request the whole 'why?'."""

from collections.abc import Sequence

from adapters.chat.teams.connector import Activity
from adapters.chat.teams.incoming import words
from routing.explanation import Line
from routing.vocabulary import LANGUAGES, Language, Reply
from routing.wording import label

WHY, CLOSE = "why", "close"
"""The verbs of the card's buttons."""
CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"
_MESSAGE_TYPE = "application/vnd.microsoft.activity.message"
_LONGEST = 1_000


def quiet_card(*, quiet: str, exchange: str, language: Language) -> Activity | None:
    """The quiet line in small letters with a 'Why?' beside it; None if there is neither."""
    if not quiet and not exchange:
        return None
    columns: list[Activity] = [{"type": "Column", "width": "stretch", "items": _small(quiet)}]
    if exchange:
        button = _button(WHY, label("why", language), quiet=quiet, exchange=exchange, language=language)
        columns.append({"type": "Column", "width": "auto", "items": [button]})
    return _card([{"type": "ColumnSet", "columns": columns}], language)


def why_card(lines: Sequence[Line], *, quiet: str, exchange: str, language: Language) -> Activity:
    """The quiet line with everything that was decided under it."""
    facts = [{"title": escaped(line.label), "value": escaped(line.text)} for line in lines]
    button = _button(CLOSE, label("close", language), quiet=quiet, exchange=exchange, language=language)
    return _card([*_small(quiet), {"type": "FactSet", "facts": facts}, button], language)


def attachment(card: Activity) -> Activity:
    return {"contentType": CONTENT_TYPE, "content": card}


def card_answer(card: Activity) -> Activity:
    """The answer to a pressed button that puts another card in the place of the first."""
    return {"statusCode": 200, "type": CONTENT_TYPE, "value": card}


def spoken_answer(sentence: str) -> Activity:
    """The answer to a pressed button that leaves the card and says something."""
    return {"statusCode": 200, "type": _MESSAGE_TYPE, "value": sentence}


def card_under(reply: Reply) -> Activity | None:
    return quiet_card(quiet=reply.quiet, exchange=reply.exchange, language=reply.language)


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


def _small(text: str) -> list[Activity]:
    if not text:
        return []
    block: Activity = {
        "type": "TextBlock", "text": escaped(text), "size": "Small", "isSubtle": True, "wrap": True,
    }  # fmt: skip
    return [block]


def _button(verb: str, title: str, *, quiet: str, exchange: str, language: Language) -> Activity:
    data = {"exchange": exchange, "quiet": quiet[:_LONGEST], "language": language}
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
