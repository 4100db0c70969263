"""What people ask for after an answer: a stronger model, another one, the same again, or fewer words.

Understood only where it is the whole message, so that a question about better models stays a question.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from routing.vocabulary import Exchange, Level, Message, Turn
from routing.wording import Words

Kind = Literal["stronger", "another", "again", "shorter", "lower"]

STRATEGIES: Mapping[Kind, str] = {"stronger": "stronger", "another": "another", "shorter": "same"}
"""Which strategy serves a kind; `again` and `lower` are served by that of the settings."""

BREVITY: Words = {
    "da": "Giv dit seneste svar igen, kortere: højst halvt så langt, med det vigtigste og intet nyt.",
    "de": "Geben Sie Ihre letzte Antwort kürzer: höchstens halb so lang, mit dem Wichtigsten, ohne Neues.",
    "en": "Give your last answer again in fewer words: at most half as long, what matters, nothing new.",
}
"""Stands below the prompt when an answer is to be shortened."""

_LEADING = re.compile(r"^(?:\s*(?:@\S+|<@\w+>|[/!]ask)[\s,:]+)+", re.IGNORECASE)
_POLITE = (
    r"(?:(?:kan|kunne|vil) du|(?:kannst|könntest|würdest) du|(?:können|könnten|würden) sie"
    r"|(?:can|could|would) you|please|bitte|prøv at|vær sød at|nu|so|ok|okay|og|und|and|,)\s*"
)
_VERB = (
    r"(?:spørg|spørge|brug|bruge|prøv|prøve|tag|tage|lad|frage?n?|nimm|nehmen|nutze?n?|benutze?n?|verwende?n?"
    r"|versuche?n?|probiere?n?|ask|use|try|take|get)\s+(?:sie\s+)?(?:bitte\s+|lige\s+)?"
    r"(?:it with\s+|det med\s+|es mit\s+|with\s+|med\s+|mit\s+)?"
)
_ARTICLE = r"(?:en|et|den|ein(?:e[mnrs]?)?|das|an?|the)?\s*"
_STRONGER = (
    r"(?:stærkere|bedre|klogere|større|kraftigere|stärkere[smn]?|bessere[smn]?|größere[smn]?|klügere[smn]?"
    r"|leistungsfähigere[smn]?|stronger|better|smarter|bigger|larger|more (?:powerful|capable))"
)
_OTHER = r"(?:anden|andere[smn]?|another|different|other)"
_MODEL = r"\s+(?:sprog|ki-|sprach|language |ai )?model(?:ler|len?|ls?)?"
_TAIL = (
    r"(?:\s*,?\s*(?:tak|please|bitte|i stedet|stattdessen|instead|fragen|nehmen|nutzen|verwenden"
    r"|versuchen|probieren|thanks|danke|om det(?: samme)?|om det her|for det|for this|dazu|hierzu))*"
)
_BODIES: Mapping[Kind, str] = {
    "stronger": rf"(?:{_VERB})?{_ARTICLE}{_STRONGER}{_MODEL}",
    "another": rf"(?:{_VERB})?{_ARTICLE}{_OTHER}{_MODEL}",
    "shorter": (
        r"(?:(?:gør|gøre|skriv|skrive|lav|lave|mach|machen|fasse?|fassen|schreib|schreiben|make|keep|write"
        r"|geht das|kan det (?:gøres|siges|blive)|can (?:it|this|that) be)\s+)?"
        r"(?:(?:det|svaret|den|es|das|dich|sie sich|die antwort|it|this|that|the answer)\s+)?"
        r"(?:lidt |noget |meget |etwas |viel |deutlich |a (?:bit|little) |much )?"
        r"(?:kortere|kürzer|shorter|more (?:briefly|concise)|briefer)(?:\s+(?:machen|fassen))?"
    ),
    "again": (
        r"(?:prøv|prøve|forsøg|spørg|versuch(?: es)?|versuchen(?: sie)?(?: es)?|probier(?: es)?|try|ask)?"
        r"\s*(?:it\s+)?(?:igen|en gang til|noch einmal|nochmals?|erneut|again|once more)(?:\s+versuchen)?"
    ),
}
_REQUESTS: Mapping[Kind, re.Pattern[str]] = {
    kind: re.compile(rf"(?:{_POLITE})*{body}{_TAIL}", re.IGNORECASE) for kind, body in _BODIES.items()
}
_CUES: Mapping[Kind, tuple[str, ...]] = {
    "stronger": ("model",),
    "another": ("model",),
    "shorter": ("kortere", "kürzer", "shorter", "more ", "briefer"),
    "again": ("igen", "en gang til", "noch einmal", "nochmal", "erneut", "again", "once more"),
}
"""What a request holds in any case, in small letters; most messages hold none of it."""
_LOWER = re.compile(
    r"(?:sænk|nedklassificer|herabstufen|runterstufen|lower|downgrade)\s*:\s*(?P<reason>\S.{8,198}\S)",
    re.IGNORECASE,
)
"""A word, a colon and the reason, which has ten characters at least: a mere "no" is none."""
_LONGEST = 240
"""Characters; whoever writes more has something else to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What is wanted of an earlier question."""

    kind: Kind
    answered_by: tuple[str, ...] = ()
    """Cards that have answered it, newest first; empty where nobody knows."""
    intent: str | None = None
    """What it was taken for."""
    said_since: tuple[Turn, ...] = ()
    """Lines after it: they count for the sensitivity, and are not sent again."""
    floor: Level = Level.PUBLIC
    """How sensitive it was found to be."""
    reason: str = ""
    """Why it is less sensitive than it seems, in the asker's words; only with `lower`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """The message to answer, with what goes before it."""

    message: Message
    history: tuple[Turn, ...]
    follow_up: FollowUp | None = None


def kind_of(text: str) -> Kind | None:
    """What the whole text asks for; None if it is anything else.

    >>> kind_of("@Dirigent spørg en stærkere model"), kind_of("Bitte ein anderes Modell fragen")
    ('stronger', 'another')
    >>> kind_of("lower: this is a test person, not an employee")
    'lower'
    >>> kind_of("Which pump is a better model?") is None
    True
    """
    if len(text) > _LONGEST:
        return None
    leading = _LEADING.match(text)
    words = " ".join(text[leading.end() :].split() if leading else text.split()).rstrip(" .!?…")
    if ":" in words and _LOWER.fullmatch(words):
        return "lower"
    plain = words.casefold()
    return next(
        (
            kind
            for kind, request in _REQUESTS.items()
            if any(cue in plain for cue in _CUES[kind]) and request.fullmatch(words)
        ),
        None,
    )


def _reason(text: str) -> str:
    found = _LOWER.search(" ".join(text.split()))
    return found["reason"] if found else ""


def resolve(message: Message, history: Sequence[Turn], earlier: Sequence[Exchange]) -> Resolved:
    """Put the earlier question in the place of a message that asks for it again.

    `earlier` are the thread's exchanges, newest first. Where nothing was answered yet, the message stands
    for itself.
    """
    kind, turns = kind_of(message.text), tuple(history)
    place = _question(turns)
    if kind is None or place is None:
        return Resolved(message=message, history=turns)
    since = turns[place + 1 :]
    same = earlier[: 1 + sum(turn.role == "user" and kind_of(turn.text) is not None for turn in since)]
    decisions = [exchange.decision for exchange in same if exchange.decision is not None]
    follow_up = FollowUp(
        kind=kind,
        answered_by=tuple(e.completion.model for e in same if e.completion is not None),
        intent=decisions[0].intent.name if decisions else None,
        floor=max((decision.tag.level for decision in decisions), default=Level.PUBLIC),
        reason=_reason(message.text) if kind == "lower" else "",
    )
    if kind == "shorter":
        return Resolved(message=message, history=turns, follow_up=follow_up)
    return Resolved(
        message=replace(message, text=_LEADING.sub("", turns[place].text), command=None),
        history=turns[:place],
        follow_up=replace(follow_up, said_since=since),
    )


def _question(turns: Sequence[Turn]) -> int | None:
    """Where the newest question stands that was answered, and that is no follow-up itself."""
    answered = False
    for place in range(len(turns) - 1, -1, -1):
        turn = turns[place]
        answered = answered or turn.role == "assistant"
        if answered and turn.role == "user" and kind_of(turn.text) is None:
            return place
    return None
