"""A name and its password side by side: of a user, a device, a mailbox or a wireless network."""

import re
from collections.abc import Iterator, Sequence

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_looks import (
    is_bare,
    is_mixed,
    is_numbered,
    is_strong,
    is_wordy,
    looks_secret,
)
from routing.sensitivity.secrets.password_values import literal, secret, written
from routing.sensitivity.secrets.password_words import FACTORY_PASSWORDS, FACTORY_USERS, STATES
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.near import Span, around
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_ACCESS = Expression(
    r"\b(?:log[ \-]?[io]n\w{0,12}|log(?:ge[srt]?)? (?:ind|på)|sign(?:ed)?[ \-](?:in|on)|einloggen|anmelden"
    r"|adgangs(?:oplysninger|data)|logindata|login-?daten|kontodaten|creds?|credentials|zugangsdaten"
    r"|anmeldedaten|benutzer(?:name|konto)?"
    r"|username|user|userid|bruger(?:navn|id)?|adgang|zugang|account|konto|admin(?:istrator)?|demo|router"
    r"|switch|default"
    r"|standard|ssh|ftp|sftp|vpn|rdp)\b"
)
"""Words that announce a name and its password: `login anna / Sommer2026!`, `creds: admin:hunter2`."""
_BEHIND = 80
"""Characters of the same line after such a word in which the pair may stand."""
_BEFORE = 90
"""Characters before the end of such a word in which the user of a device may stand."""
_PAIR = Expression(
    r"(?<![\w.@\-])[\w.@\-]{2,40}(?: ?[/|:,;] ?| (?:and|og|und|med|mit|with) )"
    r"(?=([^\s\"'`“”»<>]{6,64}))"
)
"""What may be a password is only looked at, since it may be the name in front of one, too."""
_ISSUE = Expression(r"[\w.\-]+#[0-9]+")
"""What follows the owner of a repository."""
_JOINED = Expression(r"[/|:,;]| (?:and|og|und|med|mit|with) ")
"""What stands between such a name and its password."""
_FACTORY = Expression(
    r"(?<![\w/.@\-])(?:admin\w{0,11}|root|sa|guest|user|pi|ubnt|cisco|operator|service|support|supervisor"
    r"|test|postgres|demo"
    r"|sysadmin|bruger|gast|gæst|benutzer|manager|oracle|tomcat) ?[/:|] ?([^\s/\"'`“”»<>,]{4,40})(?![\w/])"
)
"""A user that every device has, and what may be its password."""
_LABEL = Expression(r"(?:user|bruger|benutzer|service|support|manager|operator|test)\w{0,4} ?:")
"""What names the value behind it, rather than a user with its password."""
_LIKELY = 9
_LABELLED = Expression(
    r"\b(?:user(?:[ \-]?name| ?id)?|log[io]n|bruger(?:navn|id)?|benutzer(?:name|kennung)?|kennung|konto"
    r"|account|e-?mail"
    r"|id|anmeldename)[ ]?[:=][ ]?\S{2,60}[\s,;/|]{1,4}(?:pass\w{0,5}|pw|pwd|kode\w{0,4}|adgangskode"
    r"|kennwort)[ ]?[:=]"
    r"[ ]?([^\s\"'`“”»<>]{4,64})"
)
"""A name and its password, each with its label, however plain the password is."""
_FACTORY_USER = Expression(
    r"\b(?:user(?:name)?|benutzer(?:name)?|bruger(?:navn)?|log[io]n) (?:admin\w{0,11}|root|sa|guest|user"
    r"|pi|service|gast)"
    r"[,;/]? (?:pass\w{0,5}|pw|pwd|kode\w{0,4}|adgangskode|kennwort)[ :=]{1,2}([^\s\"'`“”»<>]{5,64})"
)
"""The same without signs, of a user that every device has."""
_BRIEF = Expression(r"\b(?:pass|pw|pwd|pwort|kode|code|psw)[ :=]{1,3}([^\s\"'`“”»<>]{6,64})")
_AROUND = 100
"""Characters before and after a word for password that these three may take in."""
_USER = Expression(
    r"\b(?:log[io]n|user(?:name)?|bruger(?:navn)?|benutzer(?:name)?)[ :]{1,2}"
    r"(?!(?:als|som|as|på|for|til|für|from|fra|in|on|an|auf|with|by|is|er|ist|der|die|das"
    r"|the)\b)[\w.@\-]{2,40}"
    r"(?: (?:pass(?:word)?|pw|pwd|kode(?:ord)?|adgangskode|passwort"
    r"|kennwort))?[ :]{1,2}([^\s\"'`“”»<>]{6,64})"
)
_BOTH = Expression(
    r"\b(?:user(?:[ \-]?name)?|log[io]n|e-?mail|account|bruger(?:navn)?|benutzer(?:name)?|kennung"
    r"|nutzer(?:name)?)"
    r"(?: (?:and|og|und) | ?[/&+] ?)(?:the |das |the same )?"
    r"(?:pass(?:word|wort|code)?|pw|pwd|kode(?:ord)?|adgangskode|kennwort)\w{0,3}(?: (?:for|til|für|to"
    r"|på|of|zum|zur) "
    r"[^\n.:=]{2,30}?)?(?: ?[:=]| (?:are|is|er|lauten|lautet|sind|ist|lyder)\b:?)(?: (?:still|now|nu"
    r"|stadig|noch|jetzt"
    r"|just|bare|nur|einfach)\b)? ?[\"'`„“]?(?P<user>[\w.@\\\-]{2,60})[\"'`”“]?(?P<sign> ?[/|,;:] ?"
    r"| (?:and|og|und|with"
    r"|med|mit) )[\"'`„“]?(?P<password>[^\s\"'`“”»<>]{4,64})"
)
"""A word for password that is said of two values: `username and password are a / b`."""
_BESIDE_USER = Expression(
    r"\b(?:user(?:[ \-]?name)?|log[io]n|bruger(?:navn)?|benutzer(?:name)?|nutzer(?:name)?|konto|account"
    r"|kennung|as|som|als)"
    r"[ :=]{1,2}(?!(?:and|or|og|eller|und|oder|with|without|med|uden|mit|ohne|your|din|dein"
    r"|ihr)\b)[\w.@\\\-]{2,40}"
    r"(?:[,;/]? | ?/ ?)(?:(?:and|og|und|with|med|mit) )?"
    r"(?:pass(?:word|wort)?|pw|pwd|kode(?:ord)?|adgangskode"
    r"|kennwort)\w{0,2}[ :=]{1,3}([^\s\"'`“”»<>]{6,64})"
)
"""A user with a word for password and what follows: `bruger lager2 kode pallevogn7`."""
_FACTORY_WITH = Expression(
    r"\b(?:as|som|als|user|bruger|benutzer) (?:admin\w{0,11}|root|sa|guest|pi|service|gast|gæst) (?:with"
    r"|med|mit|and|og|und) "
    r"[\"'`„“]?([^\s\"'`“”»<>]{6,64})"
)
_NAMES = ("user", "login", "logon", "mail", "account", "bruger", "nutzer", "kennung")
"""One of them stands in front of such a word."""
_BEFORE_WORD = 32
"""Characters before a word for password in which the user stands that it is said together with."""
_WITH = (" with ", " med ", " mit ", " and ", " og ", " und ")
_FEWEST_LETTERS = 4
_USERS = ("login", "logon", "user", "bruger", "benutzer")
_MAILBOX = Expression(
    r"@(?<=[\w.\-]@)[\w.\-]{1,60}(?: ?[/|:;,] ?| (?:med|mit|with|og|und|and) )([^\s\"'`“”»<>@]{6,64})"
)
"""Begins with its sign, as such an expression leaps from one to the next."""
_NETWORK = Expression(
    r"\b(?:wi-?fi|wlan|gæstenet\w{0,4}|gästenetz|gäste-wlan|guest (?:wifi|network)|ssid)\b[^\n.]{0,40}?"
    r"(?:[/,:;] ?(?:(?:schlüssel|nøgle|key|code|kode)[ :]{1,2})?|(?:schlüssel|nøgle|key|code"
    r"|kode)[ :]{1,2})"
    r"((?=[^\s0-9]{0,64}[0-9])[^\s\"'`“”»<>]{6,64})"
)
_NETWORK_LINES = Expression(
    r"\b(?:wi-?fi|wlan|gæstenet\w{0,4}|gästenetz|ssid)\b[^\n]{0,60}\n[ \t>*\-–→]{0,6}"
    r"(?:kode|code|key|pw|pass\w{0,5}|kodeord|adgangskode|kennwort|schlüssel|nøgle)[ ]?[:=][ ]?"
    r"([^\s\"'`“”»<>]{6,64})(?=[ \t]*(?:\n|\Z))"
)
"""A network on one line and, with its label, what opens it on the next: a plain word too."""
_NETWORKS = ("wifi", "wi-fi", "wlan", "stenet", "guest", "ssid")


def find(reading: Reading, words: Sequence[Span], has_mixed: bool) -> Iterator[Finding]:
    """Passwords beside a name: `words` are the places of words for password.

    `has_mixed` tells whether letters and digits stand in one piece anywhere in the text: without that
    there is nothing to find but what every device has, and what is labelled as a password.
    """
    lower = reading.lower
    has_factory_user = _may_have_factory_user(reading)
    if has_mixed or (has_factory_user and any(sign in lower for sign in "/:|")):
        for word in _ACCESS.finditer(lower):
            yield from _paired(reading, word.end(), has_mixed, has_factory_user)
    if has_mixed:
        yield from _named(reading)
    yield from _below_networks(reading)
    for near in around(words, _BEFORE_WORD, _AROUND) if said(lower, _NAMES) else ():
        for match in _BOTH.finditer(lower, *near):
            yield from _of_two(reading, match)
    for near in around(words, _AROUND, _AROUND):
        yield from _labelled(reading, near, has_factory_user)
        if has_mixed:
            yield from _brief(reading, near)


def _labelled(reading: Reading, near: Span, has_factory_user: bool) -> Iterator[Finding]:
    """A name and its password with a label each, or that of a user that every device has."""
    lower = reading.lower
    if ":" in lower or "=" in lower:
        for match in _LABELLED.finditer(lower, *near):
            yield from literal(reading, match)
    if has_factory_user:
        for match in _FACTORY_USER.finditer(lower, *near):
            yield from literal(reading, match)


def _brief(reading: Reading, near: Span) -> Iterator[Finding]:
    """What looks like a password behind a short word for one, or behind a user and any such word."""
    for match in _BESIDE_USER.finditer(reading.lower, *near):
        yield from _beside_user(reading, match)
    for match in _BRIEF.finditer(reading.lower, *near):
        if is_mixed(reading.text[match.start(1) : match.end(1)]):
            yield from secret(reading, match)


def _of_two(reading: Reading, match: re.Match[str]) -> Iterator[Finding]:
    """A name and its password that are told together; a plain word is one where a sign sets them apart."""
    value = written(reading, match, "password")
    if match["user"] in STATES or match["user"].isdigit() or value.lower() in STATES:
        return
    apart = not match["sign"].strip().isalpha() and match["sign"].strip() not in {",", ";"}
    if apart or looks_secret(value):
        yield credential(*match.span("user"), "secret.password")
        yield credential(match.start("password"), match.start("password") + len(value), "secret.password")


def _beside_user(reading: Reading, match: re.Match[str]) -> Iterator[Finding]:
    value = written(reading, match)
    if sum(map(str.isalpha, value)) >= _FEWEST_LETTERS and not is_numbered(value):
        yield from secret(reading, match)


def _below_networks(reading: Reading) -> Iterator[Finding]:
    lower = reading.lower
    if "\n" in lower and said(lower, _NETWORKS):
        for match in _NETWORK_LINES.finditer(lower):
            yield from literal(reading, match)


def _may_have_factory_user(reading: Reading) -> bool:
    """In doubt yes: an apostrophe joins words that are two to the expressions."""
    lower = reading.lower
    return not FACTORY_USERS.isdisjoint(reading.distinct) or any(one in lower for one in ("admin", "'", "’"))


def _paired(reading: Reading, start: int, has_mixed: bool, has_factory_user: bool) -> Iterator[Finding]:
    """The password of a name and password that stand together behind a word for access."""
    lower, text = reading.lower, reading.text
    line = lower.find("\n", start, start + _BEHIND)
    end = line if line >= 0 else start + _BEHIND
    if has_mixed and _JOINED.search(lower, start, end):
        for match in _PAIR.finditer(lower, start, end):
            value = text[match.start(1) : match.end(1)].rstrip(".,;:)]}")
            if match.group().endswith("/") and _ISSUE.fullmatch(value):
                continue
            if is_mixed(value) or is_wordy(value):
                yield from secret(reading, match)
    if has_factory_user:
        for match in _FACTORY.finditer(lower, max(0, start - _BEFORE), end):
            value = written(reading, match)
            if _LABEL.match(match.group()):
                continue
            if value in FACTORY_PASSWORDS or match.group().startswith(value) or _is_likely(value):
                yield credential(match.start(1), match.start(1) + len(value), "secret.password")


def _is_likely(value: str) -> bool:
    return is_strong(value) or is_bare(value) or (len(value) >= _LIKELY and looks_secret(value))


def _named(reading: Reading) -> Iterator[Finding]:
    """What looks like a password behind a user, an address or a network."""
    lower = reading.lower
    if said(lower, _USERS):
        yield from _bare(reading, _USER)
    if said(lower, _WITH) and _may_have_factory_user(reading):
        yield from _bare(reading, _FACTORY_WITH)
    if "@" in lower:
        yield from _of_mailboxes(reading)
    if said(lower, _NETWORKS):
        yield from _bare(reading, _NETWORK)


def _bare(reading: Reading, expression: Expression) -> Iterator[Finding]:
    for match in expression.finditer(reading.lower):
        value = reading.text[match.start(1) : match.end(1)]
        if is_bare(value) and not is_numbered(value):
            yield from secret(reading, match)


def _of_mailboxes(reading: Reading) -> Iterator[Finding]:
    """An address that begins in the password of the one before it is none."""
    taken = 0
    for match in _MAILBOX.finditer(reading.lower):
        if match.start() <= taken:
            continue
        taken = match.end()
        if is_bare(reading.text[match.start(1) : taken]):
            yield from secret(reading, match)
