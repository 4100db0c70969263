"""The settings: every table and key of `dirigent.toml`, with its default.

An empty file, or none, is a working product: the playground with the offline model.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, Lt

from routing.vocabulary import CardKind, Language, ModelCard, Residency, Tier
from routing.weights import Weights

_STRICT = {"extra": "forbid", "allow_inf_nan": False}
MICROSOFT_OPENID = "https://login.botframework.com/v1/.well-known/openidconfiguration"
MICROSOFT_GRAPH = "https://graph.microsoft.com/v1.0"
SLACK_API = "https://slack.com/api/"
DeclaredResidency = Literal["on_prem", "eu", "adequate", "third_country"]
"""Where a text may be let: never to an endpoint that nobody has declared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BotSettings:
    """Who the bot is and which languages it speaks."""

    __pydantic_config__ = _STRICT

    name: str = "Dirigent"
    languages: tuple[Language, ...] = ("en", "da", "de")
    """The first one is spoken to those whose language cannot be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSettings:
    """The one web application."""

    __pydantic_config__ = _STRICT

    host: str = "127.0.0.1"
    port: Annotated[int, Ge(0), Le(65_535)] = 8080
    playground: bool = True
    """Served on loopback addresses only: it has no sign-in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackSettings:
    """The Slack app; switched on by its bot token, or by its client id where workspaces install it."""

    __pydantic_config__ = _STRICT

    mode: Literal["socket", "http"] = "socket"
    bot_token: str = field(default="", repr=False, metadata={"env": "SLACK_BOT_TOKEN"})
    app_token: str = field(default="", repr=False, metadata={"env": "SLACK_APP_TOKEN"})
    signing_secret: str = field(default="", repr=False, metadata={"env": "SLACK_SIGNING_SECRET"})
    client_id: str = field(default="", metadata={"env": "SLACK_CLIENT_ID"})
    client_secret: str = field(default="", repr=False, metadata={"env": "SLACK_CLIENT_SECRET"})
    config_token: str = field(default="", repr=False, metadata={"env": "SLACK_CONFIG_TOKEN"})
    """An app configuration token, with which the doctor compares the app at Slack with its manifest."""
    public_url: str = ""
    """Where people reach this program, such as `https://dirigent.example.eu`; for installations."""
    workspaces: tuple[str, ...] = ()
    """Ids of the workspaces (T...) and organisations (E...) that may install the app; "*" is everybody."""
    api_url: str = SLACK_API
    approved_channels: tuple[str, ...] = ()
    """Channels, by name or id, where guests and other companies may be answered too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsSettings:
    """The Teams app; switched on by its app id."""

    __pydantic_config__ = _STRICT

    app_id: str = field(default="", metadata={"env": "TEAMS_APP_ID"})
    app_password: str = field(default="", repr=False, metadata={"env": "TEAMS_APP_PASSWORD"})
    tenant_id: str = field(default="", metadata={"env": "TEAMS_TENANT_ID"})
    openid_metadata_url: str = MICROSOFT_OPENID
    token_url: str = ""
    """Empty: Microsoft's token endpoint of the tenant."""
    service_url_hosts: tuple[str, ...] = ()
    """Hosts, with port where it is not 443, that answers may be sent to; empty: Microsoft's."""
    file_hosts: tuple[str, ...] = ()
    """Hosts that files may be fetched from, such as `contoso-my.sharepoint.com`; empty: SharePoint's."""
    history: bool = False
    """The app was installed with the variant `history`: threads, and for summaries chats and channels, are
    read from Microsoft Graph when somebody asks there."""
    graph_url: str = MICROSOFT_GRAPH
    website: str = ""
    """The company's pages about the bot, named in the app package; `/privacy` and `/terms` stand below it."""
    anonymous: bool = False
    """Take activities without a token, for Microsoft's local test client; on loopback addresses only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSettings:
    """One `[[models]]` entry: a model at an endpoint, with its key."""

    __pydantic_config__ = _STRICT

    name: str
    provider: str
    model: str = ""
    base_url: str = ""
    api_key: str = field(default="", repr=False)
    vendor: str = ""
    """Who made the model, so that an ensemble asks different makers; left out: made out from its name."""
    residency: Residency = Residency.UNKNOWN
    """Left out: derived from the endpoint where that is certain, else the model is never used."""
    tier: Tier = Tier.STANDARD
    input_price: Annotated[float, Ge(0)] | None = None
    output_price: Annotated[float, Ge(0)] | None = None
    """EUR per million tokens; left out: from the price list, where the model is in it."""
    cached_price: Annotated[float, Ge(0)] | None = None
    """For input out of the provider's cache."""
    context_window: Annotated[int, Ge(1_000)] = 128_000
    max_output_tokens: Annotated[int, Ge(16)] = 4_096
    strengths: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    """Languages that it writes well; left out: all."""
    max_concurrent: Annotated[int, Ge(1)] | None = None
    """Calls at once; further ones go to another model or wait."""
    requests_per_minute: Annotated[int, Ge(1)] | None = None
    kind: CardKind = "chat"
    """`decision`: it only chooses among labels (OpenAI and Gemini decision models) and writes no answers."""
    ends: date | None = None
    """The provider's end-of-life date; from then on the model is not used."""
    images: bool = False
    """Whether it looks at pictures; only such models are asked about a message that brings one."""

    def card(self) -> ModelCard:
        """The entry without its secret."""
        shared = {f.name: getattr(self, f.name) for f in fields(ModelCard)}
        return ModelCard(**{**shared, "model": self.model or self.name})


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentSettings:
    """One `[[intents]]` entry: how an intent is served."""

    __pydantic_config__ = _STRICT

    name: str
    strategy: Literal["task", "cascade", "ensemble", "dynamic"] = "task"
    """One model; cheap first, dearer if that is not good enough; several at once; or all things weighed."""
    models: tuple[str, ...] = ()
    """Preferred, in this order; with `cascade` the order in which they take over."""
    quality: Annotated[float, Ge(0), Le(1)] = 0.5
    floor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CascadeSettings:
    """When the first, cheap answer of `strategy = "cascade"` stands."""

    __pydantic_config__ = _STRICT

    accept: Annotated[float, Ge(0), Le(1)] = 0.75
    """The probability of being good enough from which it stands."""
    doubt: Annotated[float, Ge(0), Le(1)] = 0.4
    """The one below which a dearer model is asked; between the two a cheap model judges."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DynamicSettings(Weights):
    """How much each consideration counts with `strategy = "dynamic"`; only the proportions matter."""

    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class DeciderSettings:
    """A model that is asked where the bot is in doubt about a message; off without a model."""

    __pydantic_config__ = _STRICT

    model: str = ""
    """One of `[[models]]`, of either kind. It sees a text only where the policy lets it."""
    intents: bool = True
    """Ask what kind of work is meant before the asker is asked."""
    complexity: bool = False
    """Ask how hard the task is, with `strategy = "dynamic"`."""
    confidence: Annotated[float, Ge(0), Le(1)] = 0.6
    """Below it, its choice does not count."""
    seconds: Annotated[float, Gt(0), Le(30)] = 3.0
    """How long to wait for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningSettings:
    """Whether and when people's votes change which model is asked first."""

    __pydantic_config__ = _STRICT

    on: bool = True
    """Off: votes are kept and reported, and no model goes before another because of them."""
    train_at: str = "03:00"
    """The time of day, on this machine's clock, at which the log is learned from."""
    explore: Annotated[float, Ge(0), Le(0.2)] = 0.0
    """The share of threads in which another model of the same or a lower price class is asked first, so that
    people judge more than one; never where the text is confidential or more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperimentSettings:
    """One `[[experiments]]` entry: two prompts or two models of an intent, compared by people's votes.

    The first one is what everybody gets before, after and outside of the experiment.
    """

    __pydantic_config__ = _STRICT

    name: str
    intent: str
    prompts: tuple[str, ...] = ()
    """Two versions of the intent's prompt; or:"""
    models: tuple[str, ...] = ()
    """Two models, of which one begins."""
    share: Annotated[float, Gt(0), Lt(1)] = 0.5
    """Of the threads, for the second one."""
    start: date | None = None
    """Left out: at once."""
    until: date | None = None
    """The last day; left out: until it is stopped."""

    @property
    def arms(self) -> tuple[str, ...]:
        """The names of what is compared."""
        return self.prompts or self.models


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstandingSettings:
    """The company's own intents, taught by `dirigent intents add`."""

    __pydantic_config__ = _STRICT

    folder: str = ""
    """Where their examples are kept; empty: only the shipped intents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DetectorSettings:
    """One `[[sensitivity.detectors]]` entry: a stronger detector, which may raise a level and never lower it.

    While it fails, every text is blocked.
    """

    __pydantic_config__ = _STRICT

    provider: Literal["presidio", "callable"]
    url: str = ""
    """Of a Presidio analyzer; texts go there in clear words, so it belongs into the company's own network."""
    function: str = ""
    """`package.module:function`, of a callable."""
    languages: tuple[str, ...] = ("en",)
    """That Presidio is asked for, one call each: those that it has models for."""
    least: Annotated[float, Ge(0), Le(1)] = 0.5
    """Presidio's score from which on a finding counts."""
    timeout: Annotated[float, Gt(0), Le(10)] = 2.0
    """Seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SensitivitySettings:
    """Floors below which a channel's messages never fall, by channel name or id."""

    __pydantic_config__ = _STRICT

    channels: Mapping[str, str] = field(default_factory=dict)
    lowering: bool = True
    """Whether a writer may lower a level that is a judgement of ours by one, with a reason on record."""
    names: tuple[str, ...] = ()
    """People of the house, so that their names are recognised."""
    detectors: tuple[DetectorSettings, ...] = ()
    """Beside our own rules, in this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySettings:
    """Level -> residencies that a text of this level may reach; left out: the default policy."""

    __pydantic_config__ = _STRICT

    public: tuple[DeclaredResidency, ...] | None = None
    internal: tuple[DeclaredResidency, ...] | None = None
    confidential: tuple[DeclaredResidency, ...] | None = None
    restricted: tuple[DeclaredResidency, ...] | None = None
    disabled_models: tuple[str, ...] = ()
    """The kill switch: these models get nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MixSettings:
    """Wanted share of each price class among the answers; together 1."""

    __pydantic_config__ = _STRICT

    budget: Annotated[float, Ge(0)] = 0.80
    standard: Annotated[float, Ge(0)] = 0.15
    premium: Annotated[float, Ge(0)] = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetSettings:
    """What may be spent in a month, in EUR; left out: no limit."""

    __pydantic_config__ = _STRICT

    company: Annotated[float, Ge(0)] | None = None
    per_channel: Annotated[float, Ge(0)] | None = None
    per_user: Annotated[float, Ge(0)] | None = None
    soft: Annotated[float, Gt(0), Le(1)] = 0.8
    """From this share of a limit on, cheaper models are preferred and the answer says so."""
    usd_to_eur: Annotated[float, Gt(0)] | None = None
    """EUR for one US dollar, for prices out of the price list; left out: the rate in that list."""
    mix: MixSettings | None = None
    """Left out: each message gets the price class that fits it, whatever the shares become."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatienceSettings:
    """How long to wait for models, in seconds."""

    __pydantic_config__ = _STRICT

    chat: Annotated[float, Gt(0)] = 30.0
    """Until an answer has begun, fallbacks included."""
    documents: Annotated[float, Gt(0)] = 120.0
    """The same for work on long texts."""
    first_token: Annotated[float, Gt(0)] = 10.0
    """For one model's first word; three times as long for work on long texts."""
    stall: Annotated[float, Gt(0)] = 10.0
    """Between two pieces of an answer."""
    total: Annotated[float, Gt(0)] = 300.0
    """For one model's whole answer."""
    hedge: bool = True
    """Ask a second model of the same or a higher price class when the first one is unusually late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageSettings:
    """Where the ledger is kept."""

    __pydantic_config__ = _STRICT

    url: str = "sqlite:///dirigent.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionSettings:
    """How long things are kept, in days."""

    __pydantic_config__ = _STRICT

    texts: Annotated[int, Ge(1)] = 30
    """Turns of threads, and the masked texts of exchanges."""
    figures: Annotated[int, Ge(1)] = 400
    """Exchanges without their texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptSettings:
    """The company's own prompts, laid over the shipped ones."""

    __pydantic_config__ = _STRICT

    folder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set."""

    __pydantic_config__ = _STRICT

    bot: BotSettings = field(default_factory=BotSettings)
    web: WebSettings = field(default_factory=WebSettings)
    slack: SlackSettings = field(default_factory=SlackSettings)
    teams: TeamsSettings = field(default_factory=TeamsSettings)
    models: tuple[ModelSettings, ...] = (
        ModelSettings(
            name="offline",
            provider="offline",
            residency=Residency.ON_PREM,
            tier=Tier.BUDGET,
            input_price=0.0,
            output_price=0.0,
        ),
    )
    intents: tuple[IntentSettings, ...] = ()
    cascade: CascadeSettings = field(default_factory=CascadeSettings)
    dynamic: DynamicSettings = field(default_factory=DynamicSettings)
    decider: DeciderSettings = field(default_factory=DeciderSettings)
    learning: LearningSettings = field(default_factory=LearningSettings)
    experiments: tuple[ExperimentSettings, ...] = ()
    understanding: UnderstandingSettings = field(default_factory=UnderstandingSettings)
    sensitivity: SensitivitySettings = field(default_factory=SensitivitySettings)
    policy: PolicySettings = field(default_factory=PolicySettings)
    budget: BudgetSettings = field(default_factory=BudgetSettings)
    patience: PatienceSettings = field(default_factory=PatienceSettings)
    prompts: PromptSettings = field(default_factory=PromptSettings)
    storage: StorageSettings = field(default_factory=StorageSettings)
    retention: RetentionSettings = field(default_factory=RetentionSettings)
