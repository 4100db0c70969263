"""What is understood of a message: its intent, how sensitive it is, and what it needs."""

from dataclasses import dataclass
from enum import IntEnum

INTENTS = (
    "hr_mail", "job_posting", "applicant_screening", "quote", "tech_docs", "summarize", "translate", "code",
    "code_review", "doc_search", "data_analysis", "compliance", "creative", "monitoring", "chat",
)  # fmt: skip
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """What kind of work a message asks for."""

    name: str
    """One of `INTENTS`, an intent of the settings, or `unknown`."""
    confidence: float
    """The probability, 0 to 1, that `name` is right."""
    unknown_score: float = 0.0
    """0 to 1: how little the message looks like any intent."""
    ranking: tuple[tuple[str, float], ...] = ()
    """All intents, likeliest first, with scores that sum to 1 (`unknown` is not among them)."""
    evidence: tuple[str, ...] = ()
    """The features or the rule that decided, for the log and for the curious."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentRule:
    """How the settings want an intent to be served."""

    name: str
    strategy: str = "task"
    models: tuple[str, ...] = ()
    """Card names, preferred first; empty means: by tier and strengths."""
    quality: float = 0.5
    """0 cheap is fine, 1 the best there is."""
    documents: bool = False
    floor: "Level | None" = None
    """The tag of such a message never falls below this."""
    wished: str = ""
    """The card that the asker prefers by their own settings; it stands first in `models`."""


class Level(IntEnum):
    """How sensitive a text is; the level decides where it may go."""

    PUBLIC = 0
    INTERNAL = 1
    CONFIDENTIAL = 2
    """Personal data."""
    RESTRICTED = 3
    """National ids, special categories (GDPR Art. 9 and 10), HR matters, applicants, salary."""
    BLOCKED = 4
    """Credentials: no model at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something sensitive in a text: kind and place, never the value."""

    kind: str
    """Upper case and stable, such as `EMAIL`, `IBAN`, `CPR`, `CREDENTIAL`; it names placeholders too."""
    start: int
    end: int
    level: Level
    rule: str
    """The id of the rule that fired, such as `id.dk.cpr`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """The sensitivity of a message with all that travels with it."""

    level: Level
    tags: tuple[str, ...] = ()
    """Orthogonal labels, sorted, such as `id.national` or `secret`."""
    findings: tuple[Finding, ...] = ()
    """What was found in the message itself, topics among it; offsets are characters of its text."""
    because: tuple[str, ...] = ()
    """Rule ids that set the level, from whatever part of the request they came."""
    found: Level | None = None
    """The level that was found, where a person lowered it with a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What the message asks of a model, each 0 to 1."""

    complexity: float = 0.3
    urgency: float = 0.5
    budget: float = 0.5
    quality: float = 0.5
