"""Tables: what the head of a column says of every cell under it, however far above it stands.

`Navn;Telefon` over `Inge Krag;40228163` makes the eight digits a telephone number: nothing beside them does.
"""

from collections.abc import Iterator, Mapping, Sequence

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_words import STATES
from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.near import Span
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding, Level

_SEPARATORS = (";", "\t", "|", ",", "  ")
"""Of the cells of a line; the first that it has is taken."""
_SPACED = Expression(r"\S+(?: \S+)*")
_AROUND = " \t\r\"'*`"
_HEAD = Expression(r"[\w .,:#*%&()/\-]{0,40}")
_MARKS = " *_:#\"'"
_LONGEST_HEAD, _LONGEST = 400, 28
"""Characters of the line of heads, and of one head."""
_RULE = Expression(r"[\s|:+=\-]+")
"""The line under the head of a table in Markdown."""

_Kind = tuple[Expression, Expression, str, str, Level]
_MONTH = r"(?:jan|feb|mar|mär|maj|mai|may|apr|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,7}\.?"
_KINDS: Mapping[str, _Kind] = {
    "phone": (
        Expression(
            r"(?:\w{1,12}[ \-])?(?:tlf|tel|telefon|telephone|phone|mobile?|mobiltelefon|handy|cell|fax"
            r"|rufnummer"
            r"|durchwahl|direkte?|festnetz|fastnet|whatsapp)\.?(?:[ \-]?(?:nr|no|nummer|number)\.?)?"
            r"(?: ?[(/].{1,16})?|(?:telefon|mobil|handy|tlf|fax|phone)(?:nr|nummer|number)\.?"
        ),
        Expression(r"(?:\+|00)?\(?[0-9](?:[ .\-/()]{0,2}[0-9]){6,14}"),
        "PHONE",
        "pii.phone",
        Level.CONFIDENTIAL,
    ),
    "birth": (
        Expression(
            r"født|fødselsda(?:to|g)|geboren(?: am)?|geb\.?(?:[ \-]?dat(?:um|\.))?|geburtsda(?:tum|g)"
            r"|geburtstag"
            r"|born|d\.?o\.?b\.?|birth ?(?:date|day)|date of birth"
        ),
        Expression(
            rf"[0-9]{{1,2}}[.\-/ ]{{1,2}}(?:[0-9]{{1,2}}|{_MONTH})[.\-/ ]{{1,2}}(?:19|20)?[0-9]{{2}}"
            r"|(?:19|20)[0-9]{2}[\-./][0-9]{1,2}[\-./][0-9]{1,2}|(?:19|20)?[0-9]{6}"
        ),
        "BIRTH_DATE",
        "pii.birth",
        Level.CONFIDENTIAL,
    ),
    "cpr": (
        Expression(r"cpr(?:[ \-]?(?:nr|nummer|no)\.?)?|personnummer"),
        Expression(r"[0-9]{6}[ \-]?[0-9]{4}"),
        "CPR",
        "id.dk.cpr",
        Level.RESTRICTED,
    ),
    "account": (
        Expression(
            r"(?:bank)?konto(?:[ \-]?(?:nr|nummer)\.?)|(?:bank )?account (?:no|number|nr)\.?|bankkonto"
        ),
        Expression(r"[0-9](?:[ \-]?[0-9]){7,15}"),
        "ACCOUNT",
        "fin.account",
        Level.RESTRICTED,
    ),
    "plate": (
        Expression(
            r"(?:kfz-?|amtl\. )?kennzeichen|nummerplade|reg\.?[ \-]?(?:nr|no)\.?|(?:number"
            r"|licen[cs]e) ?plate|plate"
        ),
        Expression(
            r"[a-zäöü]{1,3}[ \-][a-zäöü]{1,2}[ \-]?[0-9]{1,4}[eh]?|[a-z]{2}[ ]?[0-9]{2}[ ]?[0-9]{3}"
            r"|[a-z]{2}[0-9]{2} ?[a-z]{3}"
            r"|[a-z]{1,2}-[0-9]{2,3}-[a-z]{1,2}"
        ),
        "PLATE",
        "pii.plate",
        Level.CONFIDENTIAL,
    ),
}
_BEGINS = (
    r"(?:\w{1,12}[ \-])?(?:tlf|tele?f|tel\b|phone|mobile?|handy|cell|fax|rufn|durchw|direkt"
    r"|fest|fast|whatsapp|fød|gebor|geb|d\.?o\.?b|birth|born|cpr|person|bank|konto|account"
    r"|kfz|amtl|kennz|nummerpl|reg"
    r"|number|licen|plate|date of)"
)
_HEADING = Expression(r"[;\t|,\n][ \"'*|]{0,3}" + _BEGINS)
_SPACED_HEADING = Expression("  " + _BEGINS)
"""How a head that is one of these begins."""
_DIGIT = Expression(r"[0-9](?:[0-9]{3}|[0-9]?[ .\-/][0-9])")
_PASSWORD = Expression(
    r"(?:\w{1,12}[ \-])?(?:password|passwort|passwd|passphrase|passcode|kennwort|adgangskode|kodeord|pw"
    r"|pwd|pin-?kode"
    r"|secret|api[ \-]?key)|(?:wi-?fi|dør|alarm|adgangs|login|bruger|pin|pinkode)[ \-]?(?:kode|code)"
)
_NO_PASSWORD = Expression(
    r".*\(\?.*|[\-–—_*.?/x\s]*|[<\[{(].*|n/?a|ja|nein|nej|yes|no|ok|text|string|varchar.*|bool\w*|int\w*"
)

_HEADED = {**{kind: head for kind, (head, *_) in _KINDS.items()}, "password": _PASSWORD}


def find(reading: Reading) -> Iterator[Finding]:
    """Telephone numbers, birthdays, CPR numbers, accounts and plates in columns that are called so."""
    lower = reading.lower
    if "\n" not in lower or not _is_headed(reading) or _DIGIT.search(lower) is None:
        return
    heads = [0, *(match.start() + 1 for match in _HEADING.finditer(lower))]
    if "  " in lower:
        heads = sorted([*heads, *(match.start() for match in _SPACED_HEADING.finditer(lower))])
    yield from bounded(_numbers(lower, heads), len(lower), Level.RESTRICTED)


def _is_headed(reading: Reading) -> bool:
    """Whether a word occurs that may be a part of such a head."""
    return reading.may_have(_HEADINGS) or ("." in reading.lower and said(reading.lower, _DOTTED))


_HEADINGS = gate(
    "tlf", "tel", "phone", "mobil", "handy", "cell", "fax", "rufnummer", "durchwahl", "direkt", "festnetz",
    "fastnet", "whatsapp", "født", "fødselsda", "geb", "born", "dob", "birth", "cpr", "personnummer", "konto",
    "account", "kennzeichen", "nummerplade", "reg", "plate",
)  # fmt: skip
"""One of them is a part of every head."""
_DOTTED = ("d.o", "o.b")
"""But of this one for a birthday."""


def _numbers(lower: str, heads: Sequence[int]) -> Iterator[Finding]:
    for kind, (start, end) in _cells(lower, heads, tuple(_KINDS)):
        _, value, name, rule, level = _KINDS[kind]
        if value.fullmatch(lower, start, end):
            yield Finding(kind=name, start=start, end=end, level=level, rule=rule)


def passwords(reading: Reading, words: Sequence[Span]) -> Iterator[Finding]:
    """Whatever stands in a column of passwords, unless it says something of them.

    `words` are the places of words for password, in order.
    """
    lower = reading.lower
    if "\n" in lower:
        for _, (start, end) in _cells(lower, [start for start, _ in words], ("password",)):
            value = lower[start:end]
            if (
                len(value) >= 4
                and " " not in value
                and value not in STATES
                and not _NO_PASSWORD.fullmatch(value)
            ):
                yield credential(start, end, "secret.password")


def _cells(lower: str, heads: Sequence[int], kinds: Sequence[str]) -> Iterator[tuple[str, Span]]:
    """The cells under a head of one of the kinds, line by line: each line is looked at once.

    `heads` are places in lines that may be the head of a table.
    """
    looked_at = 0
    for head in heads:
        if head < looked_at:
            continue
        first, looked_at = lower.rfind("\n", 0, head) + 1, _line_end(lower, head)
        separator, width, named = _heads(lower[first:looked_at], kinds)
        while named and looked_at < len(lower):
            start, end = looked_at + 1, _line_end(lower, looked_at + 1)
            line = lower[start:end]
            cells = list(_split(line, separator))
            if len(cells) == width:
                for column, kind in named.items():
                    yield kind, (start + cells[column][0], start + cells[column][1])
            elif not _RULE.fullmatch(line):
                break
            looked_at = end


def _line_end(lower: str, position: int) -> int:
    end = lower.find("\n", position)
    return len(lower) if end < 0 else end


def _heads(line: str, kinds: Sequence[str]) -> tuple[str, int, Mapping[int, str]]:
    """What separates the cells of a line, how many there are, and which are heads of one of the kinds."""
    separator = next((one for one in _SEPARATORS if one in line), "")
    if not separator or len(line) > _LONGEST_HEAD or (separator == "," and ", " in line):
        return "", 0, {}
    cells = list(_split(line, separator))
    if not all(_HEAD.fullmatch(line, *cell) for cell in cells):
        return "", 0, {}  # a sentence, or a part of a program
    heads = {
        column: _kind(line[first:last].strip(_MARKS), kinds) for column, (first, last) in enumerate(cells)
    }
    return separator, len(cells), {column: kind for column, kind in heads.items() if kind}


def _kind(head: str, kinds: Sequence[str]) -> str:
    return next((kind for kind in kinds if len(head) <= _LONGEST and _HEADED[kind].fullmatch(head)), "")


def _split(line: str, separator: str) -> Iterator[Span]:
    """Where the cells of a line begin and end, without spaces and quotes around them."""
    if separator == "  ":
        yield from (cell.span() for cell in _SPACED.finditer(line))
        return
    start = 0
    for cell in line.split(separator):
        left = len(cell) - len(cell.lstrip(_AROUND))
        yield start + left, max(start + left, start + len(cell.rstrip(_AROUND)))
        start += len(cell) + 1
