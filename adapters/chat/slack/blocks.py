"""What people see in Slack: the blocks of an answer and the two dialogs behind its buttons."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from adapters.chat.slack.followups import FOLLOW_UPS, menu
from adapters.chat.slack.markdown import safe
from adapters.chat.slack.mrkdwn import escape
from adapters.chat.slack.payload import Payload, part, text
from adapters.chat.slack.wording import sentence
from routing.explanation import Line
from routing.sources import beside
from routing.vocabulary import LANGUAGES, Language, Reply, Verdict
from routing.wording import REASON_NAMES, label

Block = dict[str, object]

RATE = "rate_answer"
WHY = "why_this_answer"
FOLLOW_UP = "follow_up"
DELETE = "delete_answer"
MODE = "mode"
SHARE = "share"
REASONS = "reasons_for_thumbs_down"
CHOOSE = "choose_intent"
"""Action and callback ids. They stand in messages for years: never rename them."""

NOTIFICATION = 3_000
"""Characters of the plain text beside the blocks; Slack rejects an edit with much more than that."""


def answer(words: str) -> list[Block]:
    """The text of one part of an answer; nothing for nothing."""
    return [{"type": "markdown", "text": words}] if words.strip() else []


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Whose answer it is, and how all its parts are found again."""

    asker: str
    asked_at: str
    """The `ts` of the question: no part is older."""
    answer: str
    """The opaque name that every part carries."""


def footer(reply: Reply, deed: Deed | None = None) -> list[Block]:
    """The quiet line and the buttons under an answer; an answer for one pair of eyes has no `deed`."""
    blocks: list[Block] = []
    if named := sources_line(reply):
        blocks.append({"type": "context", "elements": [{"type": "mrkdwn", "text": named}]})
    quiet = quiet_line(reply)
    if quiet:
        blocks.append(
            {"type": "context", "elements": [{"type": "mrkdwn", "text": escape(safe(quiet))[:2_900]}]}
        )
    if reply.choices:
        blocks.append(_choices(reply))
    elif reply.exchange:
        blocks.extend(_buttons(reply.exchange, reply.language, deed))
    return blocks


def sources_line(reply: Reply) -> str:
    """What the answer draws on and does not link to itself, as links; as many as Slack takes in one line."""
    line = ""
    for source in beside(reply):
        title = escape(safe(source.title)).replace("|", "¦")
        named = f"<{escape(source.link)}|{title}>" if source.link else title
        line = f"{line} · {named}" if line else f"{label('sources', reply.language)}: {named}"
        if len(line) > 2_900:
            return line[: line.rindex(" · ")]
    return line


def quiet_line(reply: Reply) -> str:
    """The quiet line, which says that a machine wrote the answer (EU AI Act Art. 50)."""
    mark = label("ai_generated", reply.language) if reply.generated else ""
    if mark.casefold() in reply.quiet.casefold():
        return reply.quiet
    return " · ".join(word for word in (mark, reply.quiet) if word)


def notification(words: str) -> str:
    """The plain text that phones show and screen readers read."""
    return words if len(words) <= NOTIFICATION else words[:NOTIFICATION] + " …"


# --- buttons ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Click:
    """What a button under an answer stands for."""

    exchange: str
    language: Language
    verdict: Verdict | None = None
    follow_up: str = ""
    """A name out of `FOLLOW_UPS`."""


def click_of(action: Payload) -> Click:
    """Read a clicked button; the exchange is empty if it is none of ours."""
    value = text(action, "value") or text(action, "selected_option", "value")
    verdict, _, exchange = value.partition(":")
    language = language_of_block(action)
    match verdict:
        case "up" | "down":
            return Click(exchange=exchange, language=language, verdict=verdict)
        case "why":
            return Click(exchange=exchange, language=language)
        case name if name in FOLLOW_UPS:
            return Click(exchange=exchange, language=language, follow_up=name)
        case _:
            return Click(exchange="", language=language)


def deed_of(action: Payload) -> Deed:
    """Read a clicked waste bin; whatever is missing is empty."""
    asker, asked_at, answer = [*text(action, "value").split(":"), "", "", ""][:3]
    return Deed(asker=asker, asked_at=asked_at, answer=answer)


def language_of_block(action: Payload) -> Language:
    """The language of the answer under which a button stands."""
    return language_named([*text(action, "block_id").split(":"), ""][1])


def language_named(name: str) -> Language:
    """One of our languages by its code, English for anything else."""
    return next((language for language in LANGUAGES if language == name), "en")


def _buttons(exchange: str, language: Language, deed: Deed | None) -> list[Block]:
    def thumb(name: str, verdict: Verdict) -> Block:
        words = label(name, language)
        return {"text": plain(words), "value": f"{verdict}:{exchange}", "accessibility_label": words}

    thumbs = {
        "type": "feedback_buttons",
        "action_id": RATE,
        "positive_button": thumb("good", "up"),
        "negative_button": thumb("bad", "down"),
    }
    why = {
        "type": "button",
        "action_id": WHY,
        "text": plain(label("why", language)),
        "value": f"why:{exchange}",
    }
    beside = [_bin(deed, language)] if deed else []
    more = [_menu(exchange, language)] if deed else []
    return [
        {"type": "context_actions", "block_id": f"rate:{language}", "elements": [thumbs, *beside]},
        {"type": "actions", "block_id": f"why:{language}", "elements": [why, *more]},
    ]


def _menu(exchange: str, language: Language) -> Block:
    """One compact menu: four more buttons would be louder than the answer."""
    options = [
        {"text": plain(words), "value": f"{name}:{exchange}"} for name, words in menu(language).items()
    ]
    return {"type": "overflow", "action_id": FOLLOW_UP, "options": options}


def _bin(deed: Deed, language: Language) -> Block:
    """Seen by the asker alone, and asked twice."""
    words = sentence("delete", language)
    return {
        "type": "icon_button",
        "icon": "trash",
        "action_id": DELETE,
        "text": plain(words),
        "accessibility_label": words,
        "value": f"{deed.asker}:{deed.asked_at}:{deed.answer}",
        "visible_to_user_ids": [deed.asker],
        "confirm": {
            "title": plain(words),
            "text": plain(sentence("delete_sure", language)),
            "confirm": plain(words),
            "deny": plain(label("cancel", language)),
            "style": "danger",
        },
    }


def choice_of(action: Payload) -> tuple[str, str]:
    """The exchange and the intent of a button under a question of the bot."""
    intent, _, exchange = text(action, "value").partition(":")
    return exchange, intent


def _choices(reply: Reply) -> Block:
    buttons = [
        {
            "type": "button",
            "action_id": f"{CHOOSE}:{number}",
            "text": plain(choice.label),
            "value": f"{choice.value}:{reply.exchange}",
        }
        for number, choice in enumerate(reply.choices)
    ]
    return {"type": "actions", "block_id": f"choose:{reply.language}", "elements": buttons}


# --- dialogs ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """What a person ticked and wrote in the dialog behind the thumbs-down."""

    exchange: str
    language: Language
    reasons: tuple[str, ...]
    comment: str


def reasons_dialog(exchange: str, language: Language) -> Block:
    """Ask what was wrong with an answer."""
    options = [{"text": plain(words[language]), "value": name} for name, words in REASON_NAMES.items()]
    return {
        "type": "modal",
        "callback_id": REASONS,
        "private_metadata": json.dumps({"exchange": exchange, "language": language}),
        "title": plain(label("what_was_wrong", language)),
        "submit": plain(label("send", language)),
        "close": plain(label("cancel", language)),
        "blocks": [
            _input("reasons", label("what_was_wrong", language), {"type": "checkboxes", "options": options}),
            _input("comment", label("comment", language), {"type": "plain_text_input", "multiline": True}),
        ],
    }


def complaint_of(view: Payload) -> Complaint:
    """Read the dialog that was sent."""
    values = part(view, "state", "values")
    chosen = part(values, "reasons", "reasons").get("selected_options")
    ticked = chosen if isinstance(chosen, list) else []
    names = tuple(text(option, "value") for option in ticked if isinstance(option, dict))
    try:
        known = json.loads(text(view, "private_metadata"))
    except ValueError:
        known = {}
    known = known if isinstance(known, dict) else {}
    return Complaint(
        exchange=text(known, "exchange"),
        language=language_named(text(known, "language")),
        reasons=tuple(name for name in names if name in REASON_NAMES),
        comment=text(values, "comment", "comment", "value")[:3_000],
    )


def why_text(lines: Sequence[Line]) -> str:
    """How an answer came about, where no dialog can show it."""
    return "\n".join(_reason(line) for line in lines)[:NOTIFICATION]


def _reason(line: Line) -> str:
    return f"*{escape(line.label)}*: {escape(line.text)}"


def why_dialog(lines: Sequence[Line], language: Language) -> Block:
    """Show how an answer came about."""
    sections: list[Block] = [
        {"type": "section", "text": {"type": "mrkdwn", "text": _reason(line)[:2_900]}} for line in lines[:99]
    ]
    return {
        "type": "modal",
        "title": plain(sentence("why_title", language)),
        "close": plain(label("close", language)),
        "blocks": sections or [{"type": "section", "text": plain(label("gone", language))}],
    }


def _input(name: str, title: str, element: Block) -> Block:
    return {
        "type": "input",
        "block_id": name,
        "optional": True,
        "label": plain(title),
        "element": element | {"action_id": name},
    }


def plain(words: str) -> Block:
    """Words that Slack shows as they are."""
    return {"type": "plain_text", "text": words}
