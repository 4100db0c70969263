"""Pictures on their way to a model: nobody has read them, so less may happen to them than to text.

A picture may show anything, and no detector looks at it. So a message with one is CONFIDENTIAL at least, and
a model that may see its text only with placeholders may not see the picture, where nothing can be replaced.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from routing.policy import Policy, conceals
from routing.vocabulary import Attachment, Language, Level, Message, ModelCard, Picture, Refusal, Tag
from routing.wording import LEVEL_NAMES, Words

FLOOR = Level.CONFIDENTIAL
"""Whoever is in a picture is a person, and that it shows nobody cannot be known."""
RULE = "picture.unread"

_BLIND: Words = {
    "da": "Modellen kan ikke se billeder.",
    "de": "Das Modell kann keine Bilder sehen.",
    "en": "The model cannot see pictures.",
}
_UNCONCEALED: Words = {
    "da": "Teksten er {level}, og i et billede kan intet erstattes af pladsholdere.",
    "de": "Der Text ist {level}, und in einem Bild lässt sich nichts durch Platzhalter ersetzen.",
    "en": "The text is {level}, and nothing in a picture can be replaced by placeholders.",
}


def pictures_of(message: Message) -> tuple[Picture, ...]:
    """All of them, in order."""
    return tuple(file.picture for file in message.attachments if file.picture is not None)


def may_see(card: ModelCard, tag: Tag, policy: Policy, language: Language) -> Refusal | None:
    """None if a card that may have the text may have the pictures beside it, too; else why not."""
    if not card.images:
        return Refusal(model=card.name, because=_BLIND[language])
    if conceals(card, tag, policy):
        sentence = _UNCONCEALED[language].format(level=LEVEL_NAMES[tag.level][language])
        return Refusal(model=card.name, because=sentence)
    return None


def marked(tag: Tag) -> Tag:
    """The tag of a message that a picture comes with."""
    if tag.level > FLOOR:
        return replace(tag, tags=_with(tag.tags, "unread"))
    because = tag.because if tag.level == FLOOR else ()
    return replace(tag, level=FLOOR, tags=_with(tag.tags, "unread"), because=_with(because, RULE))


def unseen(message: Message, cards: Iterable[ModelCard]) -> Message:
    """The message without its pictures where no card takes any: the words can be answered all the same."""
    if not pictures_of(message) or any(card.images for card in cards):
        return message
    return without_pictures(message)


def without_pictures(message: Message) -> Message:
    """The message as it may be stored: what has not been seen is said to be unseen."""
    return replace(message, attachments=tuple(_blind(file) for file in message.attachments))


def _blind(file: Attachment) -> Attachment:
    return file if file.picture is None else replace(file, picture=None, unread="unseen")


def _with(names: Sequence[str], name: str) -> tuple[str, ...]:
    return tuple(sorted({*names, name}))
