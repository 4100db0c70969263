"""What is asked of a model, what it answers, and what people think of it."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, Protocol

from routing.vocabulary.chosen import Decision, ModelCard, Residency
from routing.vocabulary.said import Language, Picture, Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long to wait for a model, in seconds."""

    first_token: float = 20.0
    stall: float = 15.0
    """Between two pieces of a stream."""
    total: float = 120.0
    """For one call, from its start to the end of its answer."""
    answer: float = 120.0
    """Until some card's answer has begun, fallbacks and waiting included. After that no card is asked any
    more. A stream that breaks off starts this span anew, because the time it flowed was no waiting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of the labels that a decider chooses from."""

    name: str
    meaning: str
    """In English, because that is what models follow best."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What a decider said of a message; nothing by default."""

    intent: str | None = None
    confidence: float = 1.0
    """Of the intent, 0 to 1."""
    complexity: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked of a model."""

    system: str
    turns: tuple[Turn, ...]
    """Oldest first; the last one is the message to answer."""
    language: Language
    intent: str
    max_output_tokens: int = 2_048
    patience: Patience = field(default_factory=Patience)
    safety_id: str = ""
    """A pseudonym of the asker, for providers that want to recognise abuse."""
    purpose: str = "answer"
    """What the call is for, as its `Attempt` says: `answer`, `hedge`, `judge` or `decide`."""
    pictures: tuple[Picture, ...] = ()
    """They belong to the last turn."""
    options: tuple[Option, ...] = ()
    """If there are any, nothing is written: the answer is a JSON object with the `choice`, the name of one
    of them, and the `confidence` in it, 0 to 1."""

    @property
    def question(self) -> str:
        """The text to answer."""
        return self.turns[-1].text if self.turns else ""

    def with_texts(self, system: str, texts: tuple[str, ...], *, authors: tuple[str, ...]) -> "Request":
        """The same request in other words: one text and one author for each turn."""
        turns = tuple(
            replace(turn, text=text, author=author)
            for turn, text, author in zip(self.turns, texts, authors, strict=True)
        )
        return replace(self, system=system, turns=turns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Tokens, as the provider counted them."""

    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    """The part of `input_tokens` that came out of the provider's cache."""
    estimated: bool = False
    """The provider did not say; counted by us from the length of the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """What the provider lets us ask for until `reset`, as its headers say."""

    remaining: int
    """Calls or tokens, whichever ran down farther."""
    reset: float
    """Seconds until there is more."""


Finish = Literal["stop", "length"]
"""Why a complete answer ended. A refusal, or no reason at all, is an error and not a finish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """A whole answer."""

    text: str
    model: str
    """The card's name."""
    finish: Finish
    usage: Usage
    request_id: str = ""
    """The provider's id of the call, for proof."""
    region: str = ""
    """Where the provider says that it computed, if it says so."""
    cost: int | None = None
    """Micro-euro; None is unknown. The gate fills it in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """A model was asked."""

    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delta:
    """The next piece of the answer."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Restarted:
    """All text so far is void: another model begins again."""

    because: str
    kind: Literal["failure", "escalation"] = "failure"
    """Whether the first answer broke off, or was whole and not good enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A reason that became known only while the models were asked; it joins those of the decision."""

    because: str
    """A whole sentence in the asker's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """The answer is complete."""

    completion: Completion


Event = Started | Delta | Restarted | Noted | Finished


class Ask(Protocol):
    """What a strategy gets from the gate: ask this card.

    It yields `Started`, `Delta`s and one `Finished`, or raises `ProviderFailed`. Close it (`aclosing`) to end
    the call early.
    """

    def __call__(self, card: ModelCard, other: Request | None = None) -> AsyncGenerator[Event, None]:
        """Ask the message itself; with `other` something else, such as a judge's question.

        Whatever is asked is checked, concealed and recorded in the same way.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One call to one model, as the log keeps it."""

    model: str
    provider: str
    residency: Residency
    purpose: str
    """`answer`, `hedge`, `judge` or `decide`."""
    started: datetime
    outcome: str
    """`ok`, `stopped`, or the name of the error class."""
    first_token_ms: int | None = None
    total_ms: int = 0
    usage: Usage = field(default_factory=Usage)
    cost: int | None = None
    """Micro-euro; None is unknown."""
    request_id: str = ""
    region: str = ""
    masked: int = 0
    """How many pieces of personal data were replaced before the text left."""
    invented: int = 0
    """How many placeholders the model wrote that stand for nothing: they are shown as they are."""

    @property
    def writes(self) -> bool:
        """Whether the call was for an answer, and not for a verdict or a choice."""
        return self.purpose not in {"judge", "decide"}


Outcome = Literal["answered", "refused", "failed", "stopped", "local"]
"""`refused`: no model was allowed; `failed`: all models failed; `local`: the bot answered by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """The quality-log row: one message and what became of it. Texts are masked."""

    id: str
    message_id: str
    thread_key: str
    platform: str
    author: str
    """A pseudonym."""
    at: datetime
    question: str
    answer: str
    decision: Decision | None
    attempts: tuple[Attempt, ...] = ()
    completion: Completion | None = None
    outcome: Outcome = "answered"
    queue_ms: int = 0
    """From arrival to start of work."""
    total_ms: int = 0
    """From start of work to the end of the answer."""


Verdict = Literal["up", "down"]
FEEDBACK_REASONS = ("wrong", "outdated", "too_slow", "wrong_model", "privacy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """One person's verdict on one exchange; a later one replaces an earlier one."""

    exchange: str
    author: str
    """A pseudonym."""
    verdict: Verdict
    reasons: tuple[str, ...] = ()
    """Out of `FEEDBACK_REASONS`."""
    comment: str = ""
    at: datetime
    inferred: bool = False
    """The platform did not say which answer was meant; it was the newest one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a person said a message asks for: an example to learn from, once an admin approves it."""

    exchange: str
    """The exchange in which the bot had asked back; one label for each."""
    text: str
    """Masked."""
    intent: str
    language: Language
    author: str
    """A pseudonym."""
    at: datetime
