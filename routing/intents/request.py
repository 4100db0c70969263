"""Finds the request in a message: what the person wants, apart from what was pasted along with it."""

import re
from dataclasses import dataclass

HEAD = 500
"""Characters kept from the beginning of a request."""
TAIL = 200
"""Characters kept from its end: people ask before a paste or after it."""
SHORT = 25
"""A request of fewer characters says too little alone, so the beginning of the paste is added."""
BEGINNING, END = 6_000, 2_000
"""Characters of a message that are looked at; what lies between is a paste in any case."""
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
_GREETING = re.compile(
    r"^\s*(?:hej|kære|hi|hello|hallo|dear|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)"
    r"|god(?:dag|morgen))\b[^.!?]{0,60}[,!]?\s*$",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"^\s*(?:mvh|(?:med )?venlig(?:e)? hilsen|(?:de )?bedste hilsner|mit (?:freundlichen|besten) gr"
    r"|viele gr|beste gr|(?:kind |best |warm )?regards|best wishes|yours (?:sincerely|faithfully)"
    r"|sincerely|cheers|vh\b|lg\b|mfg\b|vg\b)",
    re.IGNORECASE,
)
_CODE_LINE = re.compile(
    r"^\s*(?:def |class |import |from \w[\w.]* import|function\b|public |private |const |let |var |return\b"
    r"|#include|SELECT\s|INSERT INTO|UPDATE \w+ SET|(?:if|for|while)\s*\(.*\)\s*\{)|[;{}]\s*$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a message asks for, and what came along with it."""

    text: str
    """The words of the request, at most `HEAD` + `TAIL` characters."""
    code: bool = False
    """The message holds program code."""
    paste: bool = False
    """The message holds a mail, a quotation or another long text."""


def wish(text: str) -> Wish:
    """Take the request out of a message.

    >>> wish("Kan du svare på den her?\\n\\nHej Lars,\\nhvad koster pumpen?\\nMvh Bo").text
    'Kan du svare på den her? Hej Lars, hvad koster pumpen? Mvh Bo'
    >>> wish("Please check this:\\n```python\\nprint(1)\\n```")
    Wish(text='Please check this:', code=True, paste=False)
    """
    near = text if len(text) <= BEGINNING + END else f"{text[:BEGINNING]}\n{text[-END:]}"
    prose = _LINK.sub(" ", _INLINE_CODE.sub(" ", _FENCE.sub("\n", near)))
    fenced = "```" in near
    own, pasted, code_lines = _part(prose)
    if len(own) < SHORT and pasted:
        own = f"{own} {_cap(pasted)}".strip()
    return Wish(text=_cap(own or _squeeze(near)), code=fenced or code_lines >= 2, paste=bool(pasted))


def _part(prose: str) -> tuple[str, str, int]:
    """The person's own words, the pasted words, and how many lines look like code."""
    own: list[str] = []
    pasted: list[str] = []
    inside, code_lines, just_signed = False, 0, False
    for line in prose.splitlines():
        if line.lstrip().startswith(">") or _MAIL_HEADER.match(line):
            pasted.append(line.lstrip("> "))
            continue
        if _CODE_LINE.search(line[:LINE]):
            code_lines += 1
            continue
        if own and _GREETING.match(line):
            inside = True
        (pasted if inside or just_signed else own).append(line)
        just_signed = inside and bool(_SIGN_OFF.match(line)) and not _after_comma(line)
        inside = inside and not _SIGN_OFF.match(line)
    return _squeeze(" ".join(own)), _squeeze(" ".join(pasted)), code_lines


def _after_comma(line: str) -> bool:
    """Whether the name stands on the line of the sign-off itself ("Mvh Bo")."""
    return len(line.split()) > 3 or line.strip().lower().startswith(("mvh ", "vh ", "lg ", "mfg ", "vg "))


def _squeeze(text: str) -> str:
    return " ".join(text.split())


def _cap(text: str) -> str:
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]} {text[-TAIL:]}"
