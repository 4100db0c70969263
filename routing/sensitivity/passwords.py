"""Passwords as people write them: in sentences of three languages, and in settings files."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding, Level

_WORDS = (
    "pass", "kennwort", "zugangscode", "adgangskode", "kodeord", "passcode", "passphrase", "pwd", "pin",
    "kode", "secret", "token", "key", "schlüssel", "login", "lösenord", "code", "alarm",
    "p@ss", "cred", "log", "user", "zugang", "benutzer", "bruger", "anmelde",
)  # fmt: skip
_WORD = re.compile(
    r"(?:p[a@4][s$5]{2}w[o0]r[dt]|passwd|kennwort|adgangskode|kodeord|passcode|passphrase|zugangscode|lösenord"
    r"|\bpwd|\bpw|\bkode)(?:en|et|er|n|ene)?\b"
)
_VALUE = re.compile(
    r"(?:[:=]|\b(?:is|was|er|var|ist|war|lautet|lyder|hedder|(?:changed|set|reset) to|(?:ændret"
    r"|skiftet|sat) til|auf)(?=[ :]))[ :]{0,2}[\"'`„“«*]{0,2}([^\s\"'`“”»<>]{5,128})"
)
_BARE = re.compile(r"[ ]{1,2}[\"'`„“«]?([^\s\"'`“”»<>]{6,64})")
"""A password right behind the word, with nothing between them."""
_ACCESS = re.compile(
    r"\b(?:log[ \-]?[io]n\w{0,12}|creds?|credentials|zugangsdaten|anmeldedaten|benutzer(?:name|konto)?"
    r"|username|user|userid|bruger(?:navn|id)?|adgang|zugang|account|konto|admin(?:istrator)?)\b"
)
"""Words that announce a name and its password: `login anna / Sommer2026!`, `creds: admin:hunter2`."""
_PAIR = re.compile(
    r"(?<![\w.@\-])[\w.@\-]{2,40}(?: ?[/|:,;] ?| (?:and|og|und|med|mit|with) )([^\s\"'`“”»<>]{6,64})"
)
_BRIEF = re.compile(r"\b(?:pass|pw|pwd|pwort|kode|code|psw)[ :=]{1,3}([^\s\"'`“”»<>]{6,64})")
_SECOND = 60
"""Characters of the same line after such a word in which the pair may stand."""
_NAKED = re.compile(
    r"(?:secret|token|\bkey|nøglen?|schlüssel)(?: is| er| ist)? ([a-z0-9+/_\-]{24,200})(?![a-z0-9+/_\-])"
)
_BESIDE = 2
"""Characters between the word and its colon or verb: digits alone are a password only then."""
_REACH = 90
"""Characters of the same line after the word in which the password may stand."""
_PIN = re.compile(
    r"\b(?:pin|pin[ \-]?(?:kode|koden|code|nummer)|pinkode\w{0,2}|pincode|türcode|dørkode\w{0,2}"
    r"|alarmkode\w{0,2}"
    r"|alarmcode)\b[^\n0-9]{0,25}?(?:[:=]|\b(?:is|er|ist|lautet|lyder)\b)[^\n0-9]{0,4}([0-9]{4,8})(?![0-9.,:/\-])"
)
_SETTING = re.compile(
    r"(?:secret|token|\bpass|passwd|password|passwort|pwd|(?:api|access|private|auth|client|encryption"
    r"|signing|account)"
    r"[_\- ]?(?:key|secret|token))[a-z_]{0,12}[\"']?[ ]{0,3}(?:=|:|=>|:=)[ ]{0,3}[\"']?([^\s\"',;<>]{6,256})"
)
_CODE = re.compile(
    r"[\w.]{0,60}[(\[{]|\$[a-z_]+$|\$[({]|\{|<|%\(|\*{3,}|x{4,}$|\.{3}|https?://"
    r"|[\w.\-]+@[\w\-]+\.[a-z]{2,}$|os\.|env\.|/"
)
_DATE = re.compile(r"[0-9]{1,4}[.\-/:][0-9]{1,2}(?:[.\-/:][0-9]{1,4})?")
_SHORTEST = {"secret.password": 5, "secret.setting": 8}
_SYMBOLS = frozenset("!@#$%^&*+=?~§€")


def find(reading: Reading) -> Iterator[Finding]:
    """Values that look like a secret beside a word that announces one."""
    lower = reading.lower
    if not any(word in lower for word in _WORDS):
        return
    words = list(_WORD.finditer(lower))
    for word, following in zip_longest(words, words[1:]):
        until = following.start() if following else len(lower)
        yield from _announced(reading, word.end(), until)
    for word in _ACCESS.finditer(lower):
        yield from _paired(reading, word.end())
    for match in _BRIEF.finditer(lower):
        if _is_mixed(reading.text[match.start(1) : match.end(1)]):
            yield from _secret(reading.text, match, "secret.password")
    for match in _NAKED.finditer(lower):
        if _is_strong(reading.text[match.start(1) : match.end(1)]):
            yield _credential(*match.span(1), "secret.token")
    for match in _SETTING.finditer(lower):
        yield from _secret(reading.text, match, "secret.setting")
    for match in _PIN.finditer(lower):
        yield _credential(*match.span(1), "secret.pin")


def _announced(reading: Reading, start: int, until: int) -> Iterator[Finding]:
    """The password behind a word for password: on the same line, and before the next such word."""
    lower = reading.lower
    until = min(until, start + _REACH)
    line = lower.find("\n", start, until)
    for match in _VALUE.finditer(lower, start, line if line >= 0 else until):
        if match.start() - start <= _BESIDE and match.group(1).isdigit():
            yield _credential(*match.span(1), "secret.password")
        yield from _secret(reading.text, match, "secret.password")
    bare = _BARE.match(lower, start)
    if bare is not None and _is_strong(reading.text[bare.start(1) : bare.end(1)]):
        yield from _secret(reading.text, bare, "secret.password")


def _paired(reading: Reading, start: int) -> Iterator[Finding]:
    """The password of a name and password that stand together behind a word for access."""
    line = reading.lower.find("\n", start, start + _SECOND)
    for match in _PAIR.finditer(reading.lower, start, line if line >= 0 else start + _SECOND):
        if _is_mixed(reading.text[match.start(1) : match.end(1)]):
            yield from _secret(reading.text, match, "secret.password")


def _secret(text: str, match: re.Match[str], rule: str) -> Iterator[Finding]:
    start, end = match.span(1)
    value = text[start:end].rstrip(".,;:)]}*_»“”")
    if (
        len(value) >= _SHORTEST[rule]
        and not _CODE.match(value.lower())
        and not _DATE.fullmatch(value)
        and _looks_secret(value)
    ):
        yield _credential(start, start + len(value), rule)


def _looks_secret(value: str) -> bool:
    """Two classes of characters that words do not mix: letters, digits, symbols.

    >>> _looks_secret("Sommer2024!"), _looks_secret("incorrect"), _looks_secret("required")
    (True, False, False)
    """
    letters = any(character.isalpha() for character in value)
    digits = any(character.isdigit() for character in value)
    symbols = any(character in _SYMBOLS for character in value)
    return (letters and (digits or symbols)) or (digits and symbols)


def _is_strong(value: str) -> bool:
    """Small and capital letters and digits together, as hardly a word or a number has them."""
    return any(map(str.islower, value)) and any(map(str.isupper, value)) and any(map(str.isdigit, value))


def _is_mixed(value: str) -> bool:
    """Small letters, a digit and a symbol together, as hardly a word, a path or a part number has them.

    >>> _is_mixed("Sommer2026!"), _is_mixed("Tr0ub4dor&3"), _is_mixed("6204-2RS1"), _is_mixed("Windows11")
    (True, True, False, False)
    """
    value = value.rstrip(".,;:)]}")
    return (
        sum(map(str.isalpha, value)) >= 3
        and any(map(str.isdigit, value))
        and any(map(str.islower, value))
        and any(character in _SYMBOLS for character in value)
    )


def _credential(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="CREDENTIAL", start=start, end=end, level=Level.BLOCKED, rule=rule)
