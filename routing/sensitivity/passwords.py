"""Passwords as people write them: in sentences of three languages, and in settings files."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from routing.sensitivity import codes, commands
from routing.sensitivity.credentials import credential
from routing.sensitivity.cues import said
from routing.sensitivity.expression import Expression
from routing.sensitivity.password_words import FACTORY_PASSWORDS, STATES
from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding

_WORDS = (
    "pass", "kenn", "kode", "code", "pw", "secret", "token", "key", "schlüssel", "nøgle", "psk", "cred",
    "log", "user",
    "zugang", "benutzer", "bruger", "anmelde", "community", "losung", "lösenord", "admin", "root", "seed",
    "p@ss",
    "mnemonic", "pin", "puk", "combo", "combi", "kombi", "tan", "otp", "2fa", "backup", "zahl", "recovery",
    "wifi",
    "identified by",
)  # fmt: skip
"""One of them occurs in every text that this module or `codes` has something to find in."""
_WORD = Expression(
    r"(?:p[a@4][s$5]{2}w[o0]r[dt]|passwd|kennwort|adgangskode|kodeord|passcode|pass ?phrase|zugangscode"
    r"|lösenord"
    r"|losungswort|passwort|\bpwd|\bpw|\bkode|\bcommunity(?:[ \-]string)?|\bpsk|pre-?shared key|\bdelt nøgle"
    r"|(?:network|wi-?fi|wlan|wpa2?)[ \-]?(?:key|code)|(?:wlan|netzwerk|wpa2?)[ \-]?schlüssel|netværksnøgle"
    r"|(?:master|sudo|wi-?fi|wlan|netværks|gæste|login|admin|root|bruger|skærm|vpn|zip|excel|pdf|fil"
    r"|server|router)"
    r"[ \-]?kode)(?:en|et|er|n|ene|s)?\b"
)
_FILLED = (
    r"(?: (?:glaube?|ich|i|think|believe|guess|vist|nok|vistnok|wohl|vermutlich|wahrscheinlich|probably"
    r"|still|stadig"
    r"|immer|noch|just|now|nu|jetzt|simply|einfach|bare|always|altid|currently|the|following|følgende"
    r"|folgendes|then"
    r"|nun|also|altså|vel|jo|ja|new|neu|ny|apparently|stand|default|old|same|again|already|allerede"
    r"|schon)\b){0,4}"
)
_VALUE = Expression(
    r"(?:[:=]|\b(?:is|was|er|var|ist|war|lautet|lautete|lyder|hedder|heißt|bliver|becomes|(?:changed|set"
    r"|reset) to"
    r"|(?:ændret|skiftet|sat|nulstillet) til|auf|went)(?=[ :])|['’]s(?= ))"
    + _FILLED
    + r"[ :=]{0,3}[\"'`„“«*]{0,2}([^\s\"'`“”»<>]{5,128})"
)
_BARE = Expression(r"[ ]{1,2}[\"'`„“«(]{0,2}([^\s\"'`“”»<>]{6,64})")
"""A password right behind the word, with nothing between them."""
_QUOTED = Expression(
    r"[ ]{0,2}(?:[^\n\"'„“«».!?]{0,30}?(?:[:=]|\b(?:is|was|er|var|ist|war|lautet|lyder|hedder|to|til|auf)))?"
    r"[ ]{0,2}[\"„“«»'`]([^\"“”«»'`\n]{4,60})[\"“”«»'`]"
)
"""A password in quotation marks, that may be words."""
_SPELLED = Expression(
    r"[^\n.!?]{0,30}?(?:[:=]|\b(?:is|er|ist|lautet|lyder))" + _FILLED + r" ?(\w{5,40})(?:,| \(|\s-)? ?"
    r"(?:alles?|alt|all|in|i|one|ét|et|ein|no|ohne|uden|with|mit|med|nur|kun) (?:\w{2,10} )?(?:one|lower"
    r"|upper|caps"
    r"|capitals?|small|kleinge\w+|klein\w*|lille|groß\w*|småt?|stort?|store|spaces?|mellemrum|leerzeichen"
    r"|words?|ord|wort"
    r"|bogstaver|letters|lowercase|uppercase|zusammen\w*)\b"
)
"""A word of which is said how to write it: `password is sunshine, all lower case`."""
_SAID = Expression(
    r"(?:\b(?:two|three|four|to|tre|fire|zwei|drei|vier) (?:words?|ord|wörter"
    r"|worte)[,:;]? \"?([^,.:;\n\"]{5,50})"
    r"|[\"„“«']([^\"“”«»'\n]{4,60})[\"“”»']|(?<!\S)[\"„“«'`]?([^\s\"'`„“”«»,:]{5,64}))[\"”»'`]?,?"
    r" (?:that['’]?s|is|was|er|var|ist|war|lautet|(?:(?:funktioniert|works|virker|geht"
    r"|went) )?(?:(?:nicht|not|ikke) )?(?:as|som|als))"
    r"(?: \w{1,10}){0,3} ?\Z"
)
"""A password before the word: `Tr0mbone7 is the password`."""
_ENDS = Expression(
    r"\s*(?:[.,;:!?)\n]|\Z|(?:for|to|til|på|für|zu[mr]?|of|on|in|i|at|from|fra|von|vom|im|am|beim|des|der"
    r"|und|og|and|nu|now|jetzt|again)\b)"
)
_PHRASE = Expression(r"[ ]?(?:=|:=|:)[ ]?((?:[^\W\d_]{2,12} ){2,7}[^\W\d_]{2,12}[!?.#0-9]{0,4})")
"""Several words behind an equals sign, or words and nothing else behind a colon."""
_SEED = Expression(
    r"(?:seed|recovery|mnemonic|secret|wallet)[ \-](?:phrase|words|ord|wörter"
    r"|phrasen)[^\n]{0,30}?[:=\n]\s{0,3}"
    r"((?:[a-z]{3,9}[ ,]{1,2}){11,23}[a-z]{3,9})"
)
_ACCESS = Expression(
    r"\b(?:log[ \-]?[io]n\w{0,12}|creds?|credentials|zugangsdaten|anmeldedaten|benutzer(?:name|konto)?"
    r"|username|user|userid|bruger(?:navn|id)?|adgang|zugang|account|konto|admin(?:istrator)?|router"
    r"|switch|default"
    r"|standard|ssh|ftp|sftp|vpn|rdp)\b"
)
"""Words that announce a name and its password: `login anna / Sommer2026!`, `creds: admin:hunter2`."""
_PAIR = Expression(
    r"(?<![\w.@\-])[\w.@\-]{2,40}(?: ?[/|:,;] ?| (?:and|og|und|med|mit|with) )([^\s\"'`“”»<>]{6,64})"
)
_FACTORY = Expression(
    r"(?<![\w/.@\-])(?:admin\w{0,11}|root|sa|guest|user|pi|ubnt|cisco|operator|service|support|supervisor"
    r"|test|postgres"
    r"|sysadmin|bruger|gast|gæst|benutzer|manager|oracle|tomcat) ?[/:|] ?([^\s/\"'`“”»<>,]{4,40})(?![\w/])"
)
"""A user that every device has, and what may be its password."""
_BRIEF = Expression(r"\b(?:pass|pw|pwd|pwort|kode|code|psw)[ :=]{1,3}([^\s\"'`“”»<>]{6,64})")
_SECOND = 60
"""Characters of the same line after such a word in which the pair may stand."""
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
_NAMED = (
    Expression(
        r"\b(?:log[io]n|user(?:name)?|bruger(?:navn)?|benutzer(?:name)?)[ :]{1,2}[\w.@\-]{2,40}"
        r"(?: (?:pass(?:word)?|pw|pwd|kode(?:ord)?|adgangskode|passwort"
        r"|kennwort))?[ :]{1,2}([^\s\"'`“”»<>]{6,64})"
    ),
    Expression(
        r"[\w.\-]{1,40}@[\w.\-]{1,60}(?: ?[/|:;,] ?| (?:med|mit|with|og|und|and) )([^\s\"'`“”»<>@]{6,64})"
    ),
    Expression(
        r"\b(?:wi-?fi|wlan|gæstenet\w{0,4}|gästenetz|gäste-wlan|guest (?:wifi|network)|ssid)\b[^\n.]{0,40}?"
        r"(?:[/,:;] ?(?:(?:schlüssel|nøgle|key|code|kode)[ :]{1,2})?|(?:schlüssel|nøgle|key|code"
        r"|kode)[ :]{1,2})"
        r"([^\s\"'`“”»<>]{6,64})"
    ),
)
"""A user, an address or a network, and behind it what looks like its password."""
_LINE = Expression(
    r"(?:\A|(?<=\n))[ \t*>\-]{0,4}(?:password|passwort|kennwort|adgangskode|kodeord|passphrase|pw"
    r"|pwd)[ ]?[:=][ ]?(\S{5,40})"
    r"(?=[ \t]*(?:\n|\Z))"
)
"""A line with a label and one word."""
_GOODS = ("vare", "artikel", "item", "product", "farve", "color", "colour", "fejl", "error", "land", "told")
_BESIDE = 2
"""Characters between the word and its colon or verb: digits alone are a password only then."""
_REACH = 90
"""Characters of the same line after the word in which the password may stand."""
_SETTING = Expression(
    r"(?:secret|token|(?<![a-z])pass|passwd|password|passwort|pwd|(?:api|access|private|auth|client"
    r"|encryption"
    r"|signing|account)"
    r"[_\- ]?(?:key|secret|token))[a-z_]{0,12}[\"']?[ ]{0,3}(?:=|:|=>|:="
    r"|>)[ ]{0,3}[\"']?([^\s\"',;<>]{6,256})"
)
_CODE = Expression(
    r"[\w.]{0,60}[(\[{]|\$[a-z_]+$|\$[({]|\{|<|%\(|\*{3,}|x{4,}$|\.{3}|https?://"
    r"|[\w.\-]+@[\w\-]+\.[a-z]{2,}$|os\.|env\.|/"
)
_DATE = Expression(r"[0-9]{1,4}[.\-/:][0-9]{1,2}(?:[.\-/:][0-9]{1,4})?")
_SHORTEST = {"secret.password": 5, "secret.setting": 8}
_PHRASED = 4
"""Words of a password that may have one that is also said of passwords."""
_SYMBOLS = frozenset("!@#$%^&*+=?~§€")


def find(reading: Reading) -> Iterator[Finding]:
    """Values that look like a secret beside a word that announces one, in sentences and in commands."""
    lower = reading.lower
    if not said(lower, _WORDS):
        yield from commands.find(reading)
        return
    yield from codes.find(reading)
    yield from commands.find(reading)
    words = list(_WORD.finditer(lower))
    for word, following in zip_longest(words, words[1:]):
        if lower.startswith("@", word.end()):
            continue  # in place of a password in an address: `user:password@host`
        until = following.start() if following else len(lower)
        yield from _announced(reading, word.end(), until)
        yield from _said_before(reading, word)
    yield from _with_a_name(reading)
    for match in _BRIEF.finditer(lower):
        if _is_mixed(reading.text[match.start(1) : match.end(1)]):
            yield from _secret(reading.text, match, "secret.password")
    for match in _SETTING.finditer(lower):
        yield from _secret(reading.text, match, "secret.setting")
    for expression in (_LABELLED, _FACTORY_USER, _SEED, _LINE):
        for match in expression.finditer(lower):
            yield from _literal(reading, match)


def _with_a_name(reading: Reading) -> Iterator[Finding]:
    """The password that stands beside a user, an address or a network."""
    for word in _ACCESS.finditer(reading.lower):
        yield from _paired(reading, word.end())
    for expression in _NAMED:
        for match in expression.finditer(reading.lower):
            if _is_bare(reading.text[match.start(1) : match.end(1)]):
                yield from _secret(reading.text, match, "secret.password")


def _announced(reading: Reading, start: int, until: int) -> Iterator[Finding]:
    """The password behind a word for password: on the same line, and before the next such word."""
    lower = reading.lower
    until = min(until, start + _REACH)
    line = lower.find("\n", start, until)
    end = line if line >= 0 else until
    for match in _VALUE.finditer(lower, start, end):
        if any(word in lower[start : match.start()] for word in _GOODS):
            break
        if match.start() - start <= _BESIDE and match.group(1).isdigit():
            yield credential(*match.span(1), "secret.password")
        yield from _secret(reading.text, match, "secret.password")
    for expression in (_QUOTED, _SPELLED):
        literal = expression.match(lower, start, end)
        if literal is not None:
            yield from _literal(reading, literal)
    phrase = _PHRASE.match(lower, start, end)
    if phrase is not None and ("=" in phrase.group() or _ends(lower, phrase.end())):
        yield from _literal(reading, phrase)
    bare = _BARE.match(lower, start)
    if bare is not None and _is_bare(reading.text[bare.start(1) : bare.end(1)]):
        yield from _secret(reading.text, bare, "secret.password")


def _ends(lower: str, position: int) -> bool:
    return not lower[position : position + 1].strip()


def _said_before(reading: Reading, word: re.Match[str]) -> Iterator[Finding]:
    """The password of `Tr0mbone7 is the password`."""
    if not _ENDS.match(reading.lower, word.end()):
        return
    near = max(0, word.start() - _REACH)
    match = _SAID.search(reading.lower, near, word.start())
    if match is None:
        return
    if match.lastindex == 3:
        start, end = match.span(3)
        if _is_bare(reading.text[start:end]) and not _CODE.match(match.group(3)):
            yield credential(start, end, "secret.password")
        return
    yield from _literal(reading, match)


def _literal(reading: Reading, match: re.Match[str]) -> Iterator[Finding]:
    """A password that may be plain words, unless they say something of one."""
    start, end = match.span(match.lastindex or 1)
    value = reading.lower[start:end].rstrip(".,;:")
    if _CODE.match(value) or (value.isdigit() and len(value) < 4):
        return
    words = re.findall(r"[^\W\d_]+", value)
    said = sum(word in STATES for word in words)
    if said <= (len(words) >= _PHRASED) and any(map(str.isalnum, value)):
        yield credential(start, start + len(value), "secret.password")


def _paired(reading: Reading, start: int) -> Iterator[Finding]:
    """The password of a name and password that stand together behind a word for access."""
    line = reading.lower.find("\n", start, start + _SECOND)
    end = line if line >= 0 else start + _SECOND
    for match in _PAIR.finditer(reading.lower, start, end):
        if _is_mixed(reading.text[match.start(1) : match.end(1)]):
            yield from _secret(reading.text, match, "secret.password")
    for match in _FACTORY.finditer(reading.lower, max(0, start - _REACH), end):
        value = reading.text[match.start(1) : match.end(1)].rstrip(".,;:!?)")
        if value in FACTORY_PASSWORDS or match.group().startswith(value) or _is_strong(value):
            yield credential(match.start(1), match.start(1) + len(value), "secret.password")


def _secret(text: str, match: re.Match[str], rule: str) -> Iterator[Finding]:
    start, end = match.span(1)
    value = text[start:end].rstrip(".,;:)]}*_»“”")
    if (
        len(value) >= _SHORTEST[rule]
        and not _CODE.match(value.lower())
        and not _DATE.fullmatch(value)
        and _looks_secret(value)
    ):
        yield credential(start, start + len(value), rule)


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


def _is_bare(value: str) -> bool:
    """Strong, or three letters with two digits or a symbol and a digit: `Kx83-plum`, `hops&barley88`."""
    value = value.rstrip(".,;:)]}")
    letters = sum(map(str.isalpha, value))
    digits = sum(map(str.isdigit, value))
    small = any(map(str.islower, value))
    return (
        _is_strong(value) or _is_mixed(value) or (small and letters >= 3 and digits >= 2 and "/" not in value)
    )


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
