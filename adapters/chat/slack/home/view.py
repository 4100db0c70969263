"""The tab as Slack's blocks: native selects and buttons, which the keyboard and the phone know."""

from collections.abc import Sequence
from dataclasses import dataclass

from adapters.chat.slack.blocks import WHY, Block, plain
from adapters.chat.slack.home.words import outcome_word, word
from adapters.chat.slack.mrkdwn import escape
from routing.scorecard import Report
from routing.vocabulary import LANGUAGES, Exchange, Language, ModelState, Wishes
from routing.wishes import LENGTHS
from routing.wording import LEVEL_NAMES, PLACE_NAMES, intent_name, label, number, price

WISH = "home_wish"
EXPORT = "home_export"
ERASE = "home_erase"
"""Action ids. They stand in open tabs: never rename them."""

ANY = "any"
"""Stands for no wish: Slack takes no empty value."""
MOST_ANSWERS = 5
MOST_MODELS = 20
_QUESTION = 120
_OPTION = 75
_MOST_OPTIONS = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """What only administrators see."""

    report: Report
    approved_channels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Everything that the tab tells."""

    language: Language
    wishes: Wishes
    latest: Sequence[Exchange]
    models: Sequence[ModelState]
    household: Household | None = None


def home(shown: Shown) -> Block:
    """The whole tab."""
    blocks = [
        *_settings(shown),
        *_latest(shown),
        *_data(shown.language),
        *_models(shown),
        *(_admin(shown.household, shown.language) if shown.household else []),
    ]
    return {"type": "home", "blocks": blocks}


def note(words: str) -> Block:
    """The tab of somebody who is not served, with the reason."""
    return {"type": "home", "blocks": [_section(escape(words))]}


# --- settings ---------------------------------------------------------------------------------------


def _settings(shown: Shown) -> list[Block]:
    language, wishes = shown.language, shown.wishes
    tongues = [(name, word(f"language_{name}", language)) for name in LANGUAGES]
    lengths = [(name, word(f"length_{name}", language)) for name in LENGTHS]
    names = [(state.name, _model(state, language)) for state in shown.models if state.allowed]
    return [
        _header("settings", language),
        _choice("language", tongues, wishes.language or "", language),
        _choice("length", lengths, wishes.length or "", language),
        _choice("model", names, wishes.model, language),
    ]


def _choice(name: str, options: Sequence[tuple[str, str]], chosen: str, language: Language) -> Block:
    """A list to choose from; the first entry takes the wish back. What is no longer there is not chosen."""
    entries = [(ANY, word(f"{name}_any", language)), *options[:_MOST_OPTIONS]]
    listed = [{"text": plain(words[:_OPTION]), "value": value} for value, words in entries]
    now = next((entry for entry in listed if entry["value"] == chosen), listed[0])
    select = {
        "type": "static_select",
        "action_id": f"{WISH}:{name}",
        "options": listed,
        "initial_option": now,
    }
    return _section(word(name, language)) | {"block_id": f"wish:{language}:{name}", "accessory": select}


# --- answers ----------------------------------------------------------------------------------------


def _latest(shown: Shown) -> list[Block]:
    language = shown.language
    if not shown.latest:
        return [_header("latest", language), _section(word("latest_none", language))]
    answers = [
        _answer(exchange, language, number) for number, exchange in enumerate(shown.latest[:MOST_ANSWERS])
    ]
    return [_header("latest", language), *answers]


def _answer(exchange: Exchange, language: Language, number: int) -> Block:
    """One line about an answer, with the way to its reasons; the question as the log keeps it, masked."""
    question = " ".join(exchange.question.split())
    question = question if len(question) <= _QUESTION else f"{question[:_QUESTION]} …"
    facts = [f"<!date^{int(exchange.at.timestamp())}^{{date_short_pretty}} {{time}}|{exchange.at:%Y-%m-%d}>"]
    if exchange.decision is not None:
        facts.append(escape(intent_name(exchange.decision.intent.name, language)))
        facts.append(LEVEL_NAMES[exchange.decision.tag.level][language])
    facts.append(escape(exchange.completion.model) if exchange.completion else "")
    if exchange.outcome != "answered":
        facts.append(outcome_word(exchange.outcome, language))
    line = " · ".join(fact for fact in facts if fact)
    why = {
        "type": "button",
        "action_id": WHY,
        "text": plain(label("why", language)),
        "value": f"why:{exchange.id}",
    }
    words = f"{escape(question) or word('text_gone', language)}\n_{line}_"
    return _section(words) | {"block_id": f"why:{language}:{number}", "accessory": why}


# --- data -------------------------------------------------------------------------------------------


def _data(language: Language) -> list[Block]:
    export = {"type": "button", "action_id": EXPORT, "text": plain(word("export", language)), "value": "all"}
    erase = {
        "type": "button",
        "action_id": ERASE,
        "text": plain(word("erase", language)),
        "value": "all",
        "style": "danger",
        "confirm": {
            "title": plain(word("erase_title", language)),
            "text": plain(word("erase_sure", language)),
            "confirm": plain(word("erase", language)),
            "deny": plain(label("cancel", language)),
            "style": "danger",
        },
    }
    return [
        _header("data", language),
        _section(word("data_about", language)),
        {"type": "actions", "block_id": f"data:{language}", "elements": [export, erase]},
    ]


# --- models -----------------------------------------------------------------------------------------


def _models(shown: Shown) -> list[Block]:
    language = shown.language
    lines = [_state(state, language) for state in shown.models[:MOST_MODELS]]
    return [_header("models", language), _section("\n".join(lines) or "–")]


def _state(state: ModelState, language: Language) -> str:
    how = "off" if not state.allowed else "not_ready" if state.because else "ready"
    why = f" {escape(state.because)}" if state.because else ""
    return f"• *{escape(_model(state, language))}*: {word(how, language)}.{why}"


def _model(state: ModelState, language: Language) -> str:
    return f"{state.name} ({PLACE_NAMES[state.residency][language]})"


# --- administrators ---------------------------------------------------------------------------------


def _admin(household: Household, language: Language) -> list[Block]:
    report, votes = household.report, household.report.satisfaction
    cost = price(report.cost.micro_euro, language)
    median = report.total.median
    figures = word(
        "admin_figures",
        language,
        exchanges=report.exchanges,
        people=report.people,
        satisfaction=word("satisfied", language, part=votes.part, of=votes.of),
        cost=word("unpriced", language, cost=cost) if report.cost.unpriced else cost,
        median="–" if median is None else number(median / 1000, 1, language),
        errors=report.call_errors.part,
    )
    channels = ", ".join(escape(name) for name in household.approved_channels)
    return [
        _header("admin", language),
        _section(figures),
        _section(word("admin_channels", language, channels=channels or word("admin_none", language))),
        _section(word("admin_more", language)),
    ]


def _header(name: str, language: Language) -> Block:
    return {"type": "header", "text": plain(word(name, language))}


def _section(words: str) -> Block:
    return {"type": "section", "text": {"type": "mrkdwn", "text": words[:2_900]}}
