"""What can be chosen: model cards, and the decision between them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from routing.vocabulary.said import Language
from routing.vocabulary.understood import Intent, Need, Tag


class Residency(StrEnum):
    """Where an endpoint computes, from nearest to farthest."""

    ON_PREM = "on_prem"
    EU = "eu"
    ADEQUATE = "adequate"
    """A country with an adequacy decision of the European Commission (GDPR Art. 45)."""
    THIRD_COUNTRY = "third_country"
    UNKNOWN = "unknown"
    """Not declared: such a card is never eligible."""


class Tier(StrEnum):
    """The price class."""

    BUDGET = "budget"
    STANDARD = "standard"
    PREMIUM = "premium"


LAST_RESORT = "offline"
"""The kind of provider that computes in the program itself: always there, no match for a language model."""


CardKind = Literal["chat", "decision"]
"""What a model does: write answers, or only choose among labels, with the probability of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelCard:
    """A model at an endpoint, as the settings declare it. It carries no secret."""

    name: str
    provider: str
    """The kind of adapter: `offline`, `openai`, `anthropic`, `gemini`, ..."""
    model: str
    """The provider's model id."""
    base_url: str = ""
    """Empty means the SDK's own address."""
    vendor: str = ""
    """Who made the model; empty means that `routing.vendor` makes it out."""
    residency: Residency = Residency.UNKNOWN
    tier: Tier = Tier.STANDARD
    input_price: float | None = None
    """EUR per million tokens; None is unknown, which is not free."""
    output_price: float | None = None
    cached_price: float | None = None
    """For input out of the provider's cache; None means that it costs what other input costs."""
    context_window: int = 128_000
    """Tokens of prompt and answer together."""
    max_output_tokens: int = 4_096
    strengths: tuple[str, ...] = ()
    """Intent names that this model is good at."""
    languages: tuple[Language, ...] = ()
    """Languages that it writes well; empty means all."""
    max_concurrent: int | None = None
    """Calls that the endpoint bears at once; None means no limit of ours."""
    requests_per_minute: int | None = None
    ends: date | None = None
    """The provider's end-of-life date."""
    images: bool = False
    """Whether it looks at pictures."""
    kind: CardKind = "chat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A card that was not eligible, and why, in words of the asker's language."""

    model: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One version of an intent's instruction in one language."""

    name: str
    version: str
    language: Language
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """What a thread was dealt in an experiment, and the chance at which it was: learning needs both."""

    experiment: str
    arm: str
    propensity: float
    """0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Everything that was decided before a model was asked, with the reasons."""

    language: Language
    intent: Intent
    tag: Tag
    need: Need
    strategy: str
    candidates: tuple[ModelCard, ...]
    """Eligible cards in the order of preference."""
    refused: tuple[Refusal, ...]
    prompt_name: str
    prompt_version: str
    because: tuple[str, ...]
    """Whole sentences in the asker's language."""
    foreign: bool = False
    """The message is in a language that the bot does not speak; it is answered in English, with a note."""
    choices: tuple[str, ...] = ()
    """Intents that the asker is to choose from, because none is likely enough; empty: no need to ask."""
    assignments: tuple[Assignment, ...] = ()
    """The experiments that this answer is part of."""
    declined: str = ""
    """What the house never does and the message asks for: `applicants`, or `lowering` of what is no
    judgement; empty where nothing is declined."""
