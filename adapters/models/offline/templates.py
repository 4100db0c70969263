"""Templates with blanks: recognised by cue words, filled with what a message says and nothing else."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from adapters.models.offline.reading import count, plain
from routing.vocabulary import Language, Request
from routing.wording import Words

_EARLIER = 6
"""Turns in which the occasion is looked for."""
_BLANK = re.compile(r"\{(?P<name>\w+)(?:\|(?P<label>[^{}|]+))?\}")
NEEDED: Words = {"da": "Mangler stadig", "de": "Noch nötig", "en": "Still needed"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One text in three languages, and the words by which its occasion is known."""

    name: str
    cues: tuple[str, ...]
    """Beginnings of words, as `reading.has` takes them."""
    text: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A template after the facts were put in."""

    text: str
    open: tuple[str, ...]
    """The labels of blanks that nobody filled, in order."""

    def with_needs(self, language: Language) -> str:
        """The text and, under it, what is still needed."""
        if not self.open:
            return self.text
        return f"{self.text}\n\n---\n\n**{NEEDED[language]}:** {' · '.join(self.open)}"


@cache
def templates(name: str) -> tuple[Template, ...]:
    """All templates of a file beside this module; the last one is for whatever no other fits."""
    table = tomllib.loads((files(__package__) / f"{name}.toml").read_text("utf-8"))
    return tuple(
        Template(
            name=key,
            cues=tuple(f" {cue}" for cue in entry["cues"]),
            text={"da": entry["da"].strip(), "de": entry["de"].strip(), "en": entry["en"].strip()},
        )
        for key, entry in table.items()
    )


def fitting(choice: Iterable[Template], plain_text: str) -> Template:
    """The template whose cues the text holds most of; the first of equals, the last if there is none."""
    ordered = list(choice)
    best = max(ordered, key=lambda template: count(plain_text, template.cues))
    return best if count(plain_text, best.cues) else ordered[-1]


def asked(request: Request, choice: Iterable[Template]) -> tuple[Template, str]:
    """The template for a request and the text to take facts from.

    A message without cue words, such as "from 1 January", adds to the latest one in the thread that has some.
    """
    *without_cues, last = choice
    said = [turn.text for turn in request.turns if turn.role == "user"][-_EARLIER:]
    for earlier in reversed(said):
        template = fitting((*without_cues, last), plain(earlier))
        if count(plain(earlier), template.cues):
            text = earlier if earlier is said[-1] else f"{earlier}\n{said[-1]}"
            return template, text
    return last, request.question


def fill(template: Template, facts: Mapping[str, str], language: Language) -> Filled:
    """Put the facts in, in one pass, so that a fact that looks like a blank stays what it is."""
    open_labels: dict[str, None] = {}

    def put(found: re.Match[str]) -> str:
        fact = facts.get(found["name"], "")
        if fact or not found["label"]:
            return fact
        open_labels[found["label"]] = None
        return f"[{found['label']}: ____]"

    lines = [
        _beginning(line, _BLANK.sub(put, line.removeprefix("? ")))
        for line in template.text[language].splitlines()
        if not line.startswith("? ") or all(facts.get(blank["name"]) for blank in _BLANK.finditer(line))
    ]
    return Filled(text=_with_breaks(lines), open=tuple(open_labels))


def _beginning(line: str, filled: str) -> str:
    """A fact at the beginning of a line begins a sentence."""
    return filled[:1].upper() + filled[1:] if line.startswith("{") else filled


def _with_breaks(lines: list[str]) -> str:
    """Lines of an address or a signature stay lines in Markdown too."""
    following = [*lines[1:], ""]
    return "\n".join(
        f"{line}  " if line and after and after[0] not in "-1234567890|#" and line[0] not in "-|#" else line
        for line, after in zip(lines, following, strict=True)
    )
