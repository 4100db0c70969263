"""Finds the request in a message: what the person wants, apart from what was pasted along with it."""

import re
from dataclasses import dataclass

from routing.intents.pasted import holds_code

HEAD = 500
"""Characters kept from the beginning of a request."""
TAIL = 200
"""Characters kept from its end: people ask before a paste or after it."""
SHORT = 25
"""A request of fewer characters says too little alone, so the beginning of the paste is added."""
BEGINNING, END = 6_000, 2_000
"""Characters of a message that are looked at; what lies between is a paste in any case."""
LONG = 200
"""Characters from which a passage is a text to work on and no longer a request."""
LINE = 300
"""Characters of a line that can tell code from prose."""

_FENCE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_INLINE_CODE = re.compile(r"`[^`\n]{1,200}`")
_LINK = re.compile(r"https?://\S+|<[@#!][^>\s]{1,80}>|(?<!\w)@[\w.-]{2,40}")
_MAIL_HEADER = re.compile(
    r"^\s*(?:-{3,}.{0,60}|_{8,}|(?:from|fra|von|sent|sendt|gesendet|subject|emne|betreff|to|til|an|cc|date|dato|datum)"
    r"\s*:.{0,200}|(?:am|on|den)\s.{5,80}(?:schrieb|wrote|skrev).{0,80})$",
    re.IGNORECASE,
)
_HEADER_LETTERS = frozenset("-_aAdDoO")
"""With what a header begins that has no colon."""
_GREETING = re.compile(
    r"^\s*(?:hej|kære|hi|hello|hallo|dear|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)"
    r"|god(?:dag|morgen))\b[^.!?]{0,60}[,!]?\s*$",
    re.IGNORECASE,
)
_GREETING_LETTERS = frozenset("hHkKdDlLsSgG")
_SIGN_OFF = re.compile(
    r"^\s*(?:mvh|(?:med )?venlig(?:e)? hilsen|(?:de )?bedste hilsner|mit (?:freundlichen|besten) gr"
    r"|viele gr|beste gr|(?:kind |best |warm )?regards|best wishes|yours (?:sincerely|faithfully)"
    r"|sincerely|cheers|vh\b|lg\b|mfg\b|vg\b)",
    re.IGNORECASE,
)
_CODE_BEGINS = re.compile(
    r"\s*(?:def |class |import |from \w[\w.]* import|function\b|public |private |const |let |var |return\b"
    r"|#include|SELECT\s|INSERT INTO|UPDATE \w+ SET|(?:if|for|while)\s*\(.*\)\s*\{)"
)
_CODE_ENDS = (";", "{", "}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a message asks for, and what came along with it."""

    text: str
    """The words that tell the intent: the request, and the beginning of the paste if that is short."""
    own: str
    """The person's own words; empty if there are none."""
    code: bool = False
    """The message holds program code."""
    paste: bool = False
    """The message holds a mail, a quotation or another long text."""


def wish(text: str) -> Wish:
    """Take the request out of a message.

    >>> wish("Kan du svare på den her?\\n\\nHej Lars,\\nhvad koster pumpen?\\nMvh Bo").text
    'Kan du svare på den her? Hej Lars, hvad koster pumpen? Mvh Bo'
    >>> wish("Please check this function:\\n```python\\nprint(1)\\n```")
    Wish(text='Please check this function:', own='Please check this function:', code=True, paste=False)
    """
    near = text if len(text) <= BEGINNING + END else f"{text[:BEGINNING]}\n{text[-END:]}"
    lines = _sort(_prose(near))
    own, cut = _without_long_paste(lines.own)
    pasted = f"{_squeeze(' '.join(lines.pasted))} {cut}".strip()
    told = f"{own} {pasted[:HEAD]}".strip() if len(own) < SHORT else own
    return Wish(
        text=_cap(told or _squeeze(near)),
        own=_cap(own),
        code="```" in near or lines.code >= 2 or holds_code(near),
        paste=bool(pasted),
    )


def _prose(text: str) -> str:
    """A text without code that is marked as such, links and mentions."""
    if "`" in text:
        text = _INLINE_CODE.sub(" ", _FENCE.sub("\n", text))
    if "@" in text or "<" in text or "://" in text:
        text = _LINK.sub(" ", text)
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lines:
    """The lines of a message by their origin."""

    own: list[str]
    pasted: list[str]
    code: int
    """How many looked like program code."""


def _sort(prose: str) -> _Lines:
    """Tell the person's own lines from quoted mails and code."""
    own: list[str] = []
    pasted: list[str] = []
    inside, just_signed, code = False, False, 0
    for line in prose.splitlines():
        begin = line.lstrip()[:1]
        if begin == ">" or _is_header(line, begin):
            pasted.append(line.lstrip("> "))
            continue
        if _is_code(line[:LINE]):
            code += 1
            continue
        inside = inside or bool(own and begin in _GREETING_LETTERS and _GREETING.match(line))
        (pasted if inside or just_signed else own).append(line)
        signed = inside and bool(_SIGN_OFF.match(line))
        just_signed = signed and not _after_comma(line)
        inside = inside and not signed
    return _Lines(own=own, pasted=pasted, code=code)


def _is_header(line: str, begin: str) -> bool:
    """Whether a line stands above a mail; its first letter, `begin`, mostly tells that it does not."""
    return (":" in line or begin in _HEADER_LETTERS) and _MAIL_HEADER.match(line) is not None


def _is_code(line: str) -> bool:
    return line.rstrip().endswith(_CODE_ENDS) or _CODE_BEGINS.match(line) is not None


def _without_long_paste(lines: list[str]) -> tuple[str, str]:
    """The request among the person's own lines, and the long text that they introduce.

    A long text follows a colon; or it stands between the first and the last paragraph.
    """
    whole = _squeeze(" ".join(lines))
    if len(whole) < LONG:
        return whole, ""
    before, colon, after = "\n".join(lines).partition(":")
    if colon and 8 <= len(before) <= LONG and len(after) >= LONG:
        return _squeeze(before), _squeeze(after)
    paragraphs = [_squeeze(part) for part in "\n".join(lines).split("\n\n") if part.strip()]
    if len(paragraphs) < 2 or len(paragraphs[0]) > LONG:
        return whole, ""
    last = paragraphs[-1] if len(paragraphs) > 2 and len(paragraphs[-1]) <= LONG else ""
    middle = paragraphs[1:-1] if last else paragraphs[1:]
    return f"{paragraphs[0]} {last}".strip(), " ".join(middle)


def _after_comma(line: str) -> bool:
    """Whether the name stands on the line of the sign-off itself ("Mvh Bo")."""
    return len(line.split()) > 3 or line.strip().lower().startswith(("mvh ", "vh ", "lg ", "mfg ", "vg "))


def _squeeze(text: str) -> str:
    return " ".join(text.split())


def _cap(text: str) -> str:
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} {text[-TAIL:]}"
