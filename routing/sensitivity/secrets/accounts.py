"""A user and a password that no word announces: `sign in as anna and use Gravel-Pit7`.

The looks of the value and a word for logging in or for an account have to come together; where somebody is
told to type it, its looks are enough.
"""

import re
from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.password_looks import is_bare, is_mixed, is_numbered, is_strong, is_wordy
from routing.sensitivity.secrets.password_values import CODE
from routing.sensitivity.secrets.predicates import is_listed, names_a_kind
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.pieces import has_mixed_piece
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_CUES = (
    "log", "sign", "anmeld", "account", "konto", "konti", "cred", "user", "nutzer", "bruger", "adgang",
    "zugang", "access", "profil", "admin", "portal", "kennung", " med ", " mit ", " with ", " sid",
)  # fmt: skip
_CUED = gate(*_CUES)
_ENTERS = gate("get", "komm", "rein", "sign", "log", "meld")
_USES_SOMETHING = gate(
    "user", "bruger", "nutzer", "konto", "konti", "account", "login", "logon", "kennung", "admin", "service",
    "svc", "sap", "nav", "jira", "portal", "erp", "crm", "vpn", "adgang", "zugang", "access",
)  # fmt: skip
_LABELS = gate("pass", "pw", "psw", "kode", "kennwort")
_TOLD = gate("cred", "details", "daten", "data", "oplysninger")
_HOLDS = gate(
    "cred", "details", "daten", "data", "oplysninger", "log", "account", "adgang", "konto", "zugang",
    "anmeld", "access", "nutzer", "bruger",
)  # fmt: skip
"""What stands in all that the expressions find: one is asked only where its gate is open."""
_SIGNS = r"[^\s\"'`“”»«<>(),;|]"
_SIGNED_IN = Expression(
    r"\b(?:get(?:s|ting)? in(?:to)?|kommer? (?:\w{2,5} )?ind|komm\w{1,2} (?:\w{2,6} )?rein|reinkommen"
    r"|(?:sign(?:ed|s)?|log(?:ged|s)?)[ \-]?(?:in|on)(?:to)?|log(?:ge[rst]?)? (?:\w{2,10} )?(?:ind|på)"
    r"|(?:\w{0,4}melde?n?|logge?n?|loggst|meldest|meldet)(?: (?:dich|sich|mich|euch))?(?: \w{2,14}){0,4}"
    r"|login)"
    rf"[^\n.!?]{{0,40}}?\b(?:as|with|using|som|med|als|mit|unter)(?: (?:min|mit|my|meinem?|our|vores"
    rf"|unserem?))?(?: (?:user|bruger(?:en)?|benutzer"
    rf"|dem benutzer|the user|mail(?:en)?|e-?mail|adresse))? [(]?(?P<user>{_SIGNS}{{2,60}})[)]?,?"
    r" (?:and|og|und|with|med|mit|then|/|plus)(?: (?:then|så|dann|the|der|das))?(?: (?:use|using|enter|put"
    r"|write|type|brug|bruger|skriv|tast|indtast|nimm|gib))?(?: (?:code|kode))? "
    rf"(?P<value>{_SIGNS}{{5,64}})"
)
_NAMED_USER = Expression(
    r"\b(?P<key>user|bruger(?:en)?|benutzer|nutzer|konto(?:en)?|account|login|kennung|profil(?:e|en)?|admin"
    r"|hedder|heißt|called|named|is|er|as|som|als|i|in|on|på|til|für|for|with|med|mit)"
    rf"[ :]{{1,2}}[\"'„“]?(?P<user>{_SIGNS}{{2,60}})[\"'”“]? ?(?P<sign>/|\||\b(?:with|med|mit|and|og"
    rf"|und)\b) ?(?:code |kode |pass )?(?P<value>{_SIGNS}{{6,64}})"
)
_USERS = Expression(
    r"\b(?:users?|bruger\w{0,4}|(?:be)?nutzer\w{0,3}|konto\w{0,2}|konti|accounts?|log[io]ns?|kennung"
    r"|admin\w{0,9}|service-?konto\w{0,2}|svc|sap|navision|nav|jira|portal\w{0,2}|erp|crm|vpn"
    r"|adgang\w{0,3}|zugang\w{0,5}|access)\b"
)
_WORD_HELD = (
    r"\b(?P<word>(?:login ?|account ?|access ?|log-?in[ \-])?(?:creds?|credentials|details)|zugangsdaten"
    r"|anmeldedaten|logindata|login-?daten|login-?oplysninger|adgangsoplysninger|adgangsdata|kontodaten"
    r"|kontooplysninger"
    r"|log-?ins?|logons?|account|adgang|konto(?:en)?|zugang|anmeldung|access|benutzer(?:konto)?"
    r"|bruger(?:konto)?)\b"
)
_TWO = rf"(?P<user>{_SIGNS}{{2,60}}?)(?P<join> ?[/|,;:] ?| (?:and|og|und|with|med|mit) | )"
_HELD = Expression(
    rf"{_WORD_HELD}(?P<between>[^\n!?:=]{{0,60}}?)(?P<sign>[:=]|->|→|\b(?:are|sind|lauten"
    rf"|er)\b) ?{_TWO}(?P<value>{_SIGNS}{{6,64}})"
)
"""A word for an account, a sign, and two words."""
_BESIDE = Expression(
    rf"{_WORD_HELD}(?P<between>[^\n!?:=.]{{0,50}}?)(?P<sign>[ ]"
    rf"|(?= )){_TWO}(?P<value>(?={_SIGNS}{{0,40}}[0-9]){_SIGNS}{{6,64}})"
)
"""The same without a sign, where the second has a digit."""
_USER_PASS = Expression(
    rf"\b(?:user(?:name)?|bruger(?:navn)?|benutzer(?:name)?|login|account|konto"
    rf"|kennung)[ :=]{{1,3}}(?P<user>{_SIGNS}{{2,60}})(?:[,;/]| -)? ?(?:and |og |und |with |med |mit )?"
    rf"(?:pass(?:word|wort|code)?|pw|pwd|psw|kode(?:ord)?|kennwort|adgangskode)[ :=]{{1,3}}(?:is |er "
    rf"|ist )?[\"'`„“]?(?P<value>{_SIGNS}{{4,64}})"
)
_STRONG = Expression(r".*(?:creds?|credentials|details|daten|oplysninger|data)")
_LAST = Expression(r"[\"'”“`)]{0,2}(?:[.,;!?](?:\s|\Z)|\s*(?:\n|\Z|\())")
_INNER = Expression(r"[^\W_][_!.#$%&*+~@\-][^\W_]|[a-zæøåäöüß][A-ZÆØÅÄÖÜ]|[0-9]")
_ADDRESS = Expression(
    rf"@(?<=[\w.\-]@)(?P<domain>[\w.\-]{{1,60}})(?: ?[/|:;,] ?| (?:med|mit|with|og|und|and)(?: (?:use|brug"
    rf"|then|så"
    rf"|dann))? | )(?P<value>{_SIGNS}{{6,64}})"
)
_FILE = Expression(
    r".*\.[a-z]{2,5}[0-9]?|https?:.*|www\..*|.*@.*|[0-9.\-/:]+|[\w.\-/]+#[0-9]+|v?[0-9]+(?:\.[0-9]+)+.*"
)
_TYPES = Expression(
    r"\b(?:types?|enter|punch in|key in|indtast(?:er)?|taster?|skriver?|tippe?|tippt|gib|gibt)(?: (?:du"
    r"|man|sie|you|i|vi|we|so|så|bare|just|einfach|bitte|please|in))?(?: (?:du|man|sie|einfach"
    r"|bare))?:? ?[\"'`„“]?\Z"
)
_TYPED = Expression(
    r"[\"'”“`]? (?:(?:ein|hinein)?(?:zu)?(?:ge)?(?:tippen|tippt|geben|gibt)|eintasten|tastes|indtastes"
    r"|skrives)\b"
)
_USES = Expression(
    r"\b(?:nimmt|nahm|uses|used|takes|tager|bruger|benutzt|verwendet|nutzt|har|hat|has|gets|får"
    r"|bekommt) [\"'`„“]?\Z"
)
_OPENED = Expression(
    r"\b(?:åbne\w{0,2}|open\w{0,4}|öffne\w{0,2}|inde|drin|rein|login|log ?(?:in|on|ind)|anmeld\w{0,3}"
    r"|unlock\w{0,3}|entsperr\w{0,3}|rechner|computer\w{0,3}|laptop\w{0,2}|pc|låst?|låse\w?|gesperrt"
    r"|locked|beskyttet|geschützt|protected|krypter\w{0,3}"
    r"|verschlüsselt|encrypted|beder om|asks? for|fragt|wants|kommst|kommer|gets? you in|arket|file|filen"
    r"|datei|dokument\w{0,3}|document|pdf\w{0,3}|zip\w{0,3}|excel\w{0,4}|archiv\w?|arkiv\w{0,2})\b"
)
_FIELD = Expression(
    r"\b(?:felt\w{0,3}|feld\w{0,2}|field|cell\w?|zelle|celle\w?|search|suche|søg\w{0,3}|konsole|console"
    r"|terminal|command|kommando|befehl|shell|prompt|formel|formula|commit|betreff|emne|subject|serial"
    r"|serien\w{0,8}|artikel\w{0,6}|vare\w{0,8}|order\w{0,3}|url|adress\w{0,3}|browser)\b"
)
_NEAR = 110
_OPENS_WITH = Expression(
    r"\b(?:opens?|åbne[srt]?|låst?|låses? op|låser op|beskyttet|öffne[nt]?|öffnet sich|gesperrt|geschützt"
    r"|verschlüsselt|encrypted|protected|locked|unlocks?|krypteret|kommer (?:man |du |i |vi )?(?:ind|på"
    r"|med)|komm\w{1,2} (?:\w{2,6} )?rein|kommst du|geht)"
    r"(?: (?:\w{2,12} )?)?(?: ?\b(?:with|med|mit|by|via))[ ]{1,2}[\"'`„“]?\Z"
)
_PROTECTED = Expression(
    r"\b(?:låst|beskyttet|gesperrt|geschützt|verschlüsselt|encrypted|protected|locked|krypteret) (?:with"
    r"|med|mit) \Z"
)
_CLOSED = Expression(
    r"\b(?:fil|filen|file|datei|dokument\w{0,3}|document|pdf\w{0,3}|zip\w{0,3}|excel\w{0,4}|ark\w{0,3}"
    r"|sheet|tabelle|archiv\w?|arkiv\w{0,2}|mappe\w{0,2}|stick|usb\w{0,3}|laufwerk|drev\w{0,2}|backup|wlan"
    r"|wi-?fi|wifi\w{0,3}|netz\w{0,5}|net\w{0,6}|gæstenet\w{0,4}"
    r"|rechner|computer\w{0,3}|laptop\w{0,2}|pc|tablet\w{0,3}|telefon\w{0,2}|phone|handy|portal\w{0,2}"
    r"|hotspot|router\w{0,2}|konto\w{0,2}|system\w{0,3})\b"
)
_DIGIT = Expression(r"[0-9](?:(?<=[^\W\d_].)|(?=[^\W\d_])|(?<=[^\W\d_][!#$%&?*.~+_\-@^].))")
_EDGES = " \n\t\"'„“`("
_LONGEST, _SHORTEST = 40, 6
_WITH = frozenset({"with", "med", "mit"})
_STROKES = frozenset("/|")
_PIECE = Expression(r"[^\s\"'`“”»«<>()\[\]{}|,;]+")


def find(reading: Reading) -> Iterator[Finding]:
    """Values beside users, in lines that speak of logging in, and values that somebody is told to type."""
    lower = reading.lower
    has_mixed = has_mixed_piece(lower)
    if has_mixed:
        yield from _typed(reading)
    if not reading.may_have(_CUED) or not said(lower, _CUES):
        return
    yield from _of_users(reading) if has_mixed else ()
    yield from _held(reading, has_mixed)


def _of_users(reading: Reading) -> Iterator[Finding]:
    """Values of which a digit among letters is asked."""
    for expression, cues, is_told in _BY_USER:
        for match in expression.finditer(reading.lower) if reading.may_have(cues) else ():
            value = _value(reading, match)
            if is_told(reading.lower, match, value):
                yield from _given(match, value)
    if "@" in reading.lower:
        for match in _ADDRESS.finditer(reading.lower):
            value = _value(reading, match)
            if _is_of_address(reading.lower, match, value):
                yield from _given(match, value)


def _held(reading: Reading, has_mixed: bool) -> Iterator[Finding]:
    """Two words behind one for an account: without a digit only where credentials are announced."""
    if not reading.may_have(_HOLDS if has_mixed else _TOLD):
        return
    for expression in (_HELD, _BESIDE) if has_mixed else (_HELD,):
        for match in expression.finditer(reading.lower):
            value = _value(reading, match)
            if _is_held(reading.lower, match, value):
                if "@" not in match["user"]:
                    yield credential(*match.span("user"), "secret.password")
                yield from _given(match, value)


def _is_signed_in(lower: str, match: re.Match[str], value: str) -> bool:
    if _is_passwordlike(value):
        return True
    return len(value) > _SHORTEST and value[0].isalpha() and _has_digit(value) and not is_numbered(value)


def _is_of_user(lower: str, match: re.Match[str], value: str) -> bool:
    if match["key"] in _WITH and match["sign"] not in _STROKES:
        return False
    near = lower[max(0, match.start() - _NEAR) : match.end()].rpartition("\n")[2]
    return (
        (is_mixed(value) or is_strong(value))
        and _is_passwordlike(value)
        and _USERS.search(near) is not None
        and not is_listed(match["user"])
    )


def _is_labelled(lower: str, match: re.Match[str], value: str) -> bool:
    """Behind a label of its own, and with a digit among its letters."""
    if not _has_digit(value) or not any(map(str.isalpha, value)) or is_listed(match["user"]):
        return False
    return not CODE.match(value.lower()) and not _FILE.fullmatch(value.lower()) and not names_a_kind(value)


def _is_of_address(lower: str, match: re.Match[str], value: str) -> bool:
    joined = lower[match.end("domain") : match.start("value")].strip(" ,;")
    return (is_wordy(value) or is_mixed(value) or (joined != "" and is_strong(value))) and _is_passwordlike(
        value
    )


_BY_USER = (
    (_SIGNED_IN, _ENTERS, _is_signed_in),
    (_NAMED_USER, _USES_SOMETHING, _is_of_user),
    (_USER_PASS, _LABELS, _is_labelled),
)


def _is_held(lower: str, match: re.Match[str], value: str) -> bool:
    """Two words behind one for an account; where credentials are announced, any that are no plain words."""
    if not _is_value(value) or is_listed(match["user"]):
        return False
    if not _LAST.match(lower, match.start("value") + len(value)):
        return False
    announced = bool(match["sign"].strip())
    if _STRONG.fullmatch(match["word"]) and (
        announced or (not match["between"].strip() and _is_passwordlike(value))
    ):
        return (_INNER.search(value) is not None or _has_digit(value)) and not names_a_kind(match["user"])
    if announced and match["join"].strip() in _STROKES and _is_passwordlike(value):
        return True
    return is_mixed(value) or (is_wordy(value) and (match["join"] != " " or announced))


def _typed(reading: Reading) -> Iterator[Finding]:
    """What somebody is told to type, or a file or a network is opened with."""
    lower, text, looked_at = reading.lower, reading.text, 0
    for digit in _DIGIT.finditer(lower):
        if digit.start() < looked_at:
            continue
        start = max(lower.rfind(edge, max(0, digit.start() - _LONGEST), digit.start()) for edge in _EDGES) + 1
        piece = _PIECE.match(lower, start)
        if piece is None or piece.end() <= digit.start():
            continue
        looked_at = piece.end()
        value = _stripped(text[start : piece.end()])
        if _is_value(value) and is_bare(value) and _is_typed(lower, start, start + len(value), value):
            yield credential(start, start + len(value), "secret.shape")


def _is_typed(lower: str, start: int, end: int, value: str) -> bool:
    before = lower[max(0, start - _NEAR) : start].rpartition("\n")[2]
    after = lower[end : end + _NEAR].partition("\n")[0]
    if _FIELD.search(before[-60:]) or _FIELD.search(after[:40]):
        return False
    if is_numbered(value) and value.isalnum() and not _PROTECTED.search(before):
        return False
    if _TYPES.search(before) or _TYPED.match(after):
        return is_mixed(value) or (_OPENED.search(before) or _OPENED.search(after)) is not None
    if _USES.search(before) and is_wordy(value) and _USERS.search(before):
        return True
    opens = _OPENS_WITH.search(before)
    return opens is not None and (_CLOSED.search(before) or _CLOSED.search(after[:50])) is not None


def _value(reading: Reading, match: re.Match[str]) -> str:
    return _stripped(reading.text[match.start("value") : match.end("value")])


def _stripped(value: str) -> str:
    """Without the signs that end a sentence; an exclamation mark that the value needs stays."""
    given = value.rstrip(".,;:?)")
    return given if is_mixed(given) else given.rstrip(".,;:!?)")


def _has_digit(value: str) -> bool:
    return any(map(str.isdigit, value))


def _is_value(value: str) -> bool:
    lower = value.lower()
    return (
        len(value) >= _SHORTEST and any(map(str.isalpha, value)) and not CODE.match(lower)
        and not _FILE.fullmatch(lower) and not names_a_kind(value) and not is_listed(lower)
    )  # fmt: skip


def _is_passwordlike(value: str) -> bool:
    return _is_value(value) and is_bare(value) and not is_numbered(value)


def _given(match: re.Match[str], value: str) -> Iterator[Finding]:
    yield credential(match.start("value"), match.start("value") + len(value), "secret.password")
