"""A shorter answer without a language model: it can leave out, never rephrase, and says so."""

from collections.abc import Sequence

from adapters.models.offline.honesty import Made
from routing.followup import kind_of
from routing.vocabulary import LANGUAGES, Language, Request
from routing.wording import Words

SHORT = 160
"""Characters; what is no longer than this is left as it is."""

_CUT: Words = {
    "da": "Uden en sprogmodel kan jeg kun udelade noget. Begyndelsen af svaret, ordret:",
    "de": "Ohne Sprachmodell kann ich nur weglassen. Der Anfang der Antwort, wörtlich:",
    "en": "Without a language model I can only leave things out. The answer’s beginning, verbatim:",
}
_ALREADY: Words = {
    "da": "Svaret er allerede kort; uden en sprogmodel kan jeg ikke formulere det kortere.",
    "de": "Die Antwort ist schon kurz; ohne Sprachmodell kann ich sie nicht kürzer formulieren.",
    "en": "The answer is short already; without a language model I cannot put it in fewer words.",
}


def answer_to_shorten(request: Request) -> str | None:
    """The latest answer, where the whole message asks for it in fewer words; None elsewhere."""
    if kind_of(request.question) != "shorter":
        return None
    return next((turn.text for turn in reversed(request.turns) if turn.role == "assistant"), None)


def shorten(answer: str, language: Language) -> str:
    """The beginning of an answer in at most half its characters, cut between lines and between sentences."""
    body = _without_last_line(answer)
    if len(body) <= SHORT:
        return _ALREADY[language]
    kept, room = [], len(body) // 2
    for line in body.splitlines():
        if len(line) >= room:
            kept.append(_first_sentences(line, room))
            break
        kept.append(line)
        room -= len(line) + 1
    beginning = "\n".join(kept).rstrip()
    return f"{_CUT[language]}\n\n{beginning} …" if beginning else _ALREADY[language]


def _without_last_line(answer: str) -> str:
    """The answer without the line that says how it came about."""
    text = answer.strip()
    for made in Made:
        for language in LANGUAGES:
            text = text.removesuffix(f"*{made.line(language)}*").rstrip()
    return text


def _first_sentences(line: str, room: int) -> str:
    ends: Sequence[int] = [
        n + 1 for n, sign in enumerate(line[:room]) if sign in ".!?" and line[n + 1 : n + 2] == " "
    ]
    return line[: ends[-1]] if ends else ""
