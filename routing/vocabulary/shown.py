"""What is shown: choices, sources, and a reply as a person sees it."""

from dataclasses import dataclass
from typing import Literal

from routing.vocabulary.chosen import Residency, Tier
from routing.vocabulary.said import Language
from routing.vocabulary.understood import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One button under a question of the bot."""

    label: str
    value: str
    """An intent's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Something that an answer draws on, so that a reader can look it up."""

    kind: Literal["message", "file"]
    title: str
    """What to call it: who wrote a message and when, or a file's name."""
    excerpt: str
    """Its own words on one line, shortened; never the answer's."""
    link: str = ""
    """Where it stands, if the platform has an address for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelState:
    """How a model is doing, for people to see."""

    name: str
    residency: Residency
    tier: Tier
    allowed: bool
    """The settings let it answer something."""
    because: str = ""
    """A sentence about why it does not answer at the moment; empty if it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What stands in the thread at the end."""

    text: str
    """Markdown."""
    language: Language
    exchange: str = ""
    """The opaque id behind the feedback buttons; empty means: no buttons."""
    quiet: str = ""
    """The one quiet line: model, place, level, time, cost."""
    level: Level = Level.INTERNAL
    model: str = ""
    """The name of the card whose answer it is; empty if no model was asked."""
    place: str = ""
    """Where the answer was made, in words, such as `in the EU`; empty if no model was asked."""
    generated: bool = True
    """A model wrote it, so it carries the label that EU AI Act Art. 50 asks for."""
    private: bool = False
    choices: tuple[Choice, ...] = ()
    """The bot asks what is meant: buttons in place of thumbs. A click is `Reception.choose`."""
    sources: tuple[Source, ...] = ()
    """What the answer draws on, in the order in which it does; see `routing.sources`."""
