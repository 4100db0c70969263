"""The nouns: what every part of Dirigent passes to every other."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import Literal, Protocol

Language = Literal["da", "de", "en"]
LANGUAGES: tuple[Language, ...] = ("da", "de", "en")
EVALUATION = "eval"
"""The platform of golden questions: they cost money like all others, and are no part of any other figure."""


# --- what is said -----------------------------------------------------------------------------------


class Scope(StrEnum):
    """Who can read along."""

    PERSONAL = "personal"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """One conversation on one platform: messages of it are answered in order."""

    platform: str
    """`slack`, `teams`, `playground` or `console`."""
    tenant: str
    channel: str
    root: str
    """The platform's id of the thread's first message; the channel itself where there are no threads."""
    scope: Scope = Scope.CHANNEL
    channel_name: str = ""

    @property
    def key(self) -> str:
        """The same text for the same thread, for locks and memory."""
        return f"{self.siblings}{self.root}"

    @property
    def siblings(self) -> str:
        """What the keys of all threads of the channel begin with."""
        return f"{self.platform}:{self.tenant}:{self.channel}:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote a message, as the platform knows the person."""

    id: str
    name: str = ""
    locale: str = ""
    """The platform's word for the person's language, such as `de-AT`; empty if unknown."""


Unread = Literal[
    "kind", "size", "picture_size", "place", "gone", "scope", "locked", "macros", "bomb", "broken", "slow",
    "empty", "blank", "unseen",
]  # fmt: skip
"""Why a file was not read: not a kind that we read, too large, not a place that we fetch from, not to be had
(any more), written where the bot cannot see files, behind a password, with programs in it, unpacking into too
much, damaged, too slow to read, without a word, empty, or a picture where no model takes any."""

PictureType = Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
"""What models that see take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture for a model to look at. Nobody has read it, so nobody knows what it shows."""

    media_type: PictureType
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with a message; `text` is what a reader got out of it."""

    name: str
    media_type: str
    size: int
    text: str = ""
    unread: Unread | None = None
    """Set: the file was not read, and the asker must be told."""
    picture: Picture | None = None
    """Lives while the message is being answered, and is never stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on a platform, where the person's own settings and data are meant."""

    platform: str
    tenant: str
    id: str

    @property
    def key(self) -> str:
        """The same text for the same person."""
        return f"{self.platform}:{self.tenant}:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One line of a thread's history."""

    role: Literal["user", "assistant"]
    text: str
    author: str = ""
    """A display name; empty for the bot."""
    at: datetime | None = None
    link: str = ""
    """A permalink to the line, where the platform has one."""
    message_id: str = ""
    """The `Message` that the line is, or answers: what has to go when a person takes that message back."""


Length = Literal["short", "long"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a person wants of an answer, or of all answers."""

    language: Language | None = None
    """None: the language of the message."""
    length: Length | None = None
    """None: as long as it takes."""
    model: str = ""
    """A card's name; empty: whichever fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A platform event, normalised: who, where, what, in which thread, which command.

    `text` is plain Markdown without the mention of the bot and without the command word.
    """

    id: str
    """Unique for ever and the same on redelivery, such as `slack:T1:Ev123`."""
    thread: Thread
    author: Author
    text: str
    at: datetime
    also_known_as: tuple[str, ...] = ()
    """Other ids of the same words, so that Slack's mention and message twins are answered once."""
    command: str | None = None
    """A name out of `routing.commands.COMMANDS`, without the slash."""
    chosen_intent: str | None = None
    """What the asker chose when the bot asked back; it is taken as it is."""
    attachments: tuple[Attachment, ...] = ()
    history: tuple[Turn, ...] = ()
    """Earlier lines, oldest first, where the event itself brought them along."""
    private: bool = False
    """Only the asker may see the answer (Slack's ephemeral, Teams' targeted messages)."""
    return_address: tuple[tuple[str, str], ...] = ()
    """What the adapter needs to find the way back, such as a response URL; opaque to everybody else."""

    wishes: Wishes = field(default_factory=Wishes)
    """What is wanted of this answer; the body adds what its author wants of all answers."""

    def address(self, name: str) -> str:
        """One entry of the return address, empty if it is not there."""
        return dict(self.return_address).get(name, "")


# --- what is understood -----------------------------------------------------------------------------

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


# --- what can be chosen -----------------------------------------------------------------------------


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


# --- what is asked and answered ---------------------------------------------------------------------


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


# --- what is shown ----------------------------------------------------------------------------------


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
