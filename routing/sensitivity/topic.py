"""A topic: what a text is about as a whole."""

from dataclasses import dataclass

from routing.vocabulary import Level


@dataclass(frozen=True, slots=True)
class Topic:
    """It has no place in the text that could be replaced; it raises the level as a whole."""

    rule: str
    level: Level
