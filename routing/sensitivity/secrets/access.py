"""Passwords that only their looks and a word of access near them tell: `brug Havregryn77 til zip-filen`.

Two kinds of value are looked for around words such as login, archive or WLAN. One with a sign inside is
believed as it stands. Words written together with digits are believed where somebody is told to use them,
where they open something, or behind a word for password.
"""

from collections.abc import Iterator, Sequence

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_looks import is_bare, is_marked, is_numbered, is_strong, is_wordy
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.near import Span
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

WORDS = (
    "zip", "arkiv", "archiv", "vpn", "wlan", "wifi", "wi-fi", "portal", "konto", "account", "laptop",
    "notebook",
    "bærbar", "krypt", "crypt", "schlüsselt", "unlock", "sperrt", "postfach", "postkasse", "mailbox",
    "tablet",
    "server", "adgang", "zugang", "login", "logon", "log ", "logge", "logg", "sign ", "anmeld",
    "password", "passwor",
    "kode", "kenn", "pdf", "lås", "pc", "router", "admin",
)  # fmt: skip
"""One of them occurs in every text that this module finds something in."""
_ACCESS = (
    Expression(r"p(?:ortal|assw|ostfach|ostkasse|df\b|in\b|w\b|wd\b)"),
    Expression(r"\b(?:un)?zip"),
    Expression("v(?:pn|erschlüsselt)"),
    Expression(r"w(?:lan\b|lan-|ifi|i-fi)"),
    Expression("ar(?:kiv|chiv)"),
    Expression(r"a(?:ccount|nmeld|dgang)"),
    Expression("k(?:onto|ode|ennw|rypter|ennung)"),
    Expression(r"log(?:in|on|ind|ge[sr]?\b|g|\b)"),
    Expression(r"(?:un|de|en)(?:lock|crypt|sperrt?)"),
    Expression(r"\bsign(?:ed)?[ \-](?:in|on)\b"),
    Expression(r"laptop|notebook|router|\badmin|bærbar|mailbox|tablet|server|\bpc\b|\blåse?s? (?:op|ind)\b"),
    Expression("zugang"),
)
_REACH = 60
"""Characters before and after such a word in which the password may stand."""
_DIGIT = Expression(r"[0-9](?:(?<=[^\W\d_].)|(?=[^\W\d_])|(?<=[^\W\d_][!#$%&?*.~+_\-@^].))")
"""A digit beside a letter, or with one sign between them."""
_REST = Expression(r"[^\s\"'`“”»«<>()\[\]{}/|,;:\\=]+")
_BOUNDS = frozenset(" \n\t\r\"'`„“”»«<>()[]{}/|,;:\\=")
"""What a password has neither inside nor beside it, save for a few signs before it."""
_JOINS = frozenset("/\\=")
_SHORTEST = 7
_FURTHEST = 90
"""Characters before a value in which a word for password may stand, with more between them."""
_LONGEST = 40
"""Characters of such a password."""
_QUOTE = r"[ ]{0,2}[\"'`„“«*(]{0,2}\Z"
_USED = Expression(
    r"\b(?:use|using|try|tried|type|enter(?:ed)?|brug(?:e|te|t)?|prøve?r?|indtast(?:e[rs]?)?"
    r"|tast(?:e[rs]?)?"
    r"|nimmst du|nimm|nehmt|verwenden?|benutzen?|nutzen?|versuch\w{0,2}|probier\w{0,2}|gib|gebt|tippe?"
    r"|eingeben)"
    rf"(?: (?:mal|bitte|please|just|lige|einfach|bare|altid|immer|always|it with|den med|den her|denne"
    rf"|this one))?:?{_QUOTE}"
)
"""Somebody is told to use it."""
_TRIES = Expression(
    r"\b(?:try(?: it)?(?: with)?|prøv(?:e|er)?(?: lige)?(?: med)?|(?:versuch\w{0,2}"
    r"|probier\w{0,2})(?: es)?(?: mal)?(?: mit)?)"
    rf"{_QUOTE}"
)
"""Somebody is told to try it."""
_WITH = Expression(rf"\b(?:with|med|mit|via|by|per){_QUOTE}")
_NEW = Expression(
    r"\b(?:(?:the )?new one|(?:der|die|das) neue|neue[srn]?|(?:den|det) nye|nye?t?) ?(?:['’]s|is|er|ist"
    r"|lautet|hedder|heißt|:)"
    rf"(?: now| nu| jetzt)?{_QUOTE}"
)
"""It is new."""
_OPENS = Expression(
    r"\b(?:open|unlock|log|decrypt|unzip|extract|åbn|lås|pak|udpak|dekrypt|öffn|entsperr|entpack"
    r"|entschlüssel|einlogg"
    r"|anmeld|reinkomm)"
)
_SECRET = Expression(
    r"(?:pass(?:wor[dt]|code|phrase)|kode(?:ord)?|kennwort|\bpw\b)(?!\w{0,3}[ \-]?(?:manager|policy"
    r"|politik|richtlinie|tresor))"
    r"|\b(?:wi-?fi|wlan)\b|log ?(?:in|on)\b|logind|anmeld|zugangsdaten|credential"
)
"""What has such a value."""
_SET = Expression(
    r"\b(?:set|sat|sæt|sætter|changed|reset|ændret|skiftet|nulstillet|gesetzt|geändert|gestellt|setz\w?)\b"
)
_TO = Expression(rf"\b(?:to|til|auf|zu|på){_QUOTE}")
_OWNED = Expression(
    r"\b(?:for|of|til|af|fra|på|i|in|on|at|für|von|vom|zum|zur|beim?|an|am|im|to|auf|as|als|som|and|und"
    r"|og|user|bruger"
    r"|benutzer|from|hos|use[sd]|uses|bruger|benutzt|nutzt|ticket|order|ordre|nr\.?)"
    rf"{_QUOTE}"
)
"""What belongs to a password rather than being one: it is that of somebody or something."""
_BEHIND = Expression(
    r"[\"'`“”»*)]{0,2} (?:(?:ein(?:geben|tippen)|nehmen|verwenden|benutzen|probieren|nutzen)\b"
    r"|(?:opens?|unlocks?|decrypts?|åbner|låser op|dekrypterer|öffnet|entsperrt|entschlüsselt"
    r"|(?:works?|virker|funktioniert|geht|passt|gilt|gælder) (?:for|on|til|på|für|beim?|im|zum))\b"
    r"(?! (?:ikke|nicht|not|no|keine?\w?|ingen|slowly|langsom\w?|langsam)\b))"
)
_OPENED = Expression(
    r"\b(?:open|unlock|unzip|decrypt|åbn|pakkes? ud|udpak|öffn|entpack|entschlüssel"
    r"|lås)\w{0,4} (?:\w{1,6} ){0,2}?"
    rf"(?:with|using|med|mit){_QUOTE}"
)
_CLOSED = Expression(r"\bpdf|zip|ar[ck]h?iv|crypt|krypt|schlüsselt")
"""What is opened with a password that may be in small letters."""
_ABOVE = Expression(
    r"\b(?:log ?[io]n|logind|zugang(?:sdaten)?|adgang|account|konto|vpn|wlan|wi-?fi|portal|server"
    r"|access|credentials|anmeldung)\b[^\n]{0,40}\n\s{0,4}(?:[\w.@\-]{2,40}[ \t]*\n\s{0,4})?\Z"
)
_ABOVE_REACH = 160


def find(reading: Reading) -> Iterator[Finding]:
    """Values with the looks of a password, on the same line as a word of access and near it.

    Digits are seldom in what people write, so the pieces of a text that have one are looked at first.
    """
    lower, text = reading.lower, reading.text
    speaks_of_access: bool | None = None
    looked_at = 0
    for digit in _DIGIT.finditer(text):
        if digit.start() < looked_at:
            continue
        start, looked_at = _piece(text, digit.start(), looked_at)
        value = text[start:looked_at].rstrip(".*_?")
        if len(value) < _SHORTEST or len(value) > _LONGEST or value.isdigit() or not is_bare(value):
            continue
        if speaks_of_access is None:
            speaks_of_access = said(lower, WORDS)
        if not speaks_of_access:
            return
        end = start + len(value)
        before = lower[max(0, start - _FURTHEST) : start].rpartition("\n")[2]
        after = lower[end : end + _REACH].partition("\n")[0]
        if _is_password(value, before, after) or (is_strong(value) and _is_below(lower, value, start, end)):
            yield credential(start, end, "secret.shape")


def _piece(text: str, at: int, since: int) -> Span:
    """Where the piece begins and ends in which a digit stands."""
    start = at
    while start > since and at - start <= _LONGEST and text[start - 1] not in _BOUNDS:
        start -= 1
    behind = _REST.match(text, at)
    end = behind.end() if behind else at + 1
    return (start, end) if text[start].isalnum() and text[start - 1 : start] not in _JOINS else (end, end)


def _is_below(lower: str, value: str, start: int, end: int) -> bool:
    """Whether it stands on a line of its own, under a word of access and perhaps a name."""
    if lower[end : end + _REACH].partition("\n")[0].strip(" \t.*_?") or not (
        is_marked(value) or is_wordy(value)
    ):
        return False
    return _ABOVE.search(lower, max(0, start - _ABOVE_REACH), start) is not None


def _is_password(value: str, before: str, after: str) -> bool:
    """Whether a value is one, by its looks and by what stands around it on its line."""
    if not is_strong(value):
        if is_numbered(value):
            return False
        if _TRIES.search(before) is not None and _has((_SECRET,), before, after):
            return True
        return _OPENED.search(before) is not None and _has((_CLOSED,), before, after)
    if is_marked(value):
        return _has(_ACCESS, before, after)
    return is_wordy(value) and _has(_ACCESS, before, after) and _is_told(before, after)


def _is_told(before: str, after: str) -> bool:
    if _USED.search(before) or _NEW.search(before) or _BEHIND.match(after):
        return True
    if _WITH.search(before):
        return _has((_OPENS,), before, after)
    if _SECRET.search(before) is None:
        return False
    return _OWNED.search(before) is None or (_TO.search(before) and _SET.search(before)) is not None


def _has(words: Sequence[Expression], before: str, after: str) -> bool:
    return any(word.search(before) or word.search(after) for word in words)
