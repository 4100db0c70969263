"""Credentials that a machine made: tokens of known kinds, private keys, and strings beside a word for key.

A token is one long piece, so ordinary text costs no more than looking for such a piece.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from routing.sensitivity.secrets.token_kinds import PHRASES, SHORTEST, TOKENS, Pattern
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.near import Span, around
from routing.sensitivity.text.pieces import long_pieces
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding, Level

_EDGES = ".,;:!?()[]\"'„“”*_`<>"
_RECOVERY_GROUPS = 7
"""Hyphens of the only token without a letter, a disk's recovery key."""
_PRIVATE_KEY = Expression(r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-[0-9]")
_LONGEST_KEY = 8_192
"""Characters of a private key that are covered where its end line is missing."""
_CALLED = Expression(
    r"(?:token|secret|schlüssel\w{0,3}|nøgle[nr]?|\bpsk|hmac|cred(?:ential)?s|passphrase"
    r"|client[ _\-]secret|salt"
    r"|(?<!primary )(?<!foreign )(?<!public )(?<!partition )(?<!translation )(?<!cache )\bkey"
    r"|api[_\-]?key|_key"
    r"|[a-z]key|hemmelighed\w{0,2}|geheimnis|\bpat\b|bearer|auth\b|passwor[dt]|adgangskode\w{0,2}"
    r"|kodeord\w{0,2}"
    r"|kennwort|webhook|geheime[rns]? (?:teil|hälfte)|hemmelige?|hemmelig (?:del|halvdel)"
    r"|(?:second|other|private) (?:part"
    r"|half))(?![a-z])[^\n]{0,30}?[\s:=\"'`(]([A-Za-z0-9+/_~.\-]{16,400}={0,2})(?![A-Za-z0-9+/_~])"
)
_VALUE = Expression(rf"[a-z0-9+/_~.\-]{{{SHORTEST},}}")
_PAIRED = frozenset({"secret.aws.id", "secret.aws.session"})
"""Names of keys, which come with a secret of forty characters."""
_HALF = Expression(r"(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])")
_HALF_REACH = 200
_DIGIT = Expression("[0-9]")
_BEFORE_VALUE, _BEHIND_VALUE = 64, 4
"""Characters around such a value that `_CALLED` may take in, with room to spare."""
_CALLS = (
    "token", "secret", "key", "nøgle", "schlüssel", "psk", "hmac", "cred", "pass", "hemmelig", "geheim",
    "pat",
    "bearer", "auth", "kode", "kenn", "hook",
)  # fmt: skip
_CALLING = gate(*_CALLS)
_FIGURES = Expression(
    r"(?:hash|sha-?(?:1|256|512)?(?:sum)?|md5|commit|checksum|fingerprint|fingeraftryk|fingerabdruck"
    r"|thumbprint"
    r"|digest|public|öffentlich\w*|offentlig\w*|etag|uuid|guid|tracking|serial|ssh-\w+|id|sku|example"
    r"|beispiel)\b"
    r"[^\n]{0,24}\Z"
)
"""What stands before a long number that is no secret."""
_SINGLE = Expression(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|https?://.*|[\w\-]+\.(?:[\w\-]+\.)*[a-z]{2,5}"
)


def find(reading: Reading) -> Iterator[Finding]:
    """Every token of a known kind, private keys as a whole, and other strings that are called a key."""
    lower, text = reading.lower, reading.text
    for phrase in PHRASES:
        if phrase.sign in lower and phrase.keyword in lower:
            yield from _tokens(text, phrase, 0, len(lower))
    if "-" in lower and ("-----begin" in lower or "putty-user-key" in lower):
        yield from _private_keys(text)
    pieces = long_pieces(lower, SHORTEST)
    candidates = [
        (start, end)
        for start, end in pieces
        if (lower[start:end].islower() or lower.count("-", start, end) == _RECOVERY_GROUPS)
        and not _is_word_or_address(lower[start:end])
    ]
    if candidates:
        for token in _known(reading, candidates):
            yield token
            if token.rule in _PAIRED:
                yield from _other_half(reading, token)
        if reading.may_have(_CALLING) and said(lower, _CALLS):
            yield from _called(reading, pieces)


def _is_word_or_address(piece: str) -> bool:
    return piece.strip(_EDGES).isalpha() or ("@" in piece and ":" not in piece)


def _known(reading: Reading, pieces: Sequence[Span]) -> Iterator[Finding]:
    """Tokens of the kinds whose keyword occurs in one of the pieces."""
    together = "\n".join([reading.lower[start:end] for start, end in pieces])
    kinds = [token for token in TOKENS if token.keyword in together]
    for start, end in pieces:
        piece = reading.lower[start:end]
        for token in kinds:
            if token.keyword in piece and end - start >= token.shortest:
                yield from _tokens(reading.text, token, start, end)


def _other_half(reading: Reading, token: Finding) -> Iterator[Finding]:
    """The secret that belongs to the name of a key, near it and with any words between them."""
    near = max(0, token.start - _HALF_REACH), token.end + _HALF_REACH
    for match in _HALF.finditer(reading.text, *near):
        if looks_random(match.group()):
            yield credential(*match.span(), "secret.aws.key")


def _tokens(text: str, pattern: Pattern, start: int, end: int) -> Iterator[Finding]:
    for match in _compiled(pattern.expression).finditer(text, start, end):
        yield credential(*match.span(match.lastindex or 0), pattern.rule)


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def _called(reading: Reading, pieces: Sequence[Span]) -> Iterator[Finding]:
    """Random strings behind a word for key: looked for around everything that is long enough to be one."""
    values = [value for piece in pieces for value in _VALUE.finditer(reading.lower, *piece)]
    if not any(_DIGIT.search(value[0]) for value in values):
        return
    for near in around([value.span() for value in values], _BEFORE_VALUE, _BEHIND_VALUE):
        for match in _CALLED.finditer(reading.lower, *near):
            start, end = match.span(1)
            value = reading.text[start:end].rstrip(".-")
            if looks_random(value) and not _FIGURES.search(reading.before(start, 60)):
                yield credential(start, start + len(value), "secret.token")


def looks_random(value: str) -> bool:
    """Letters and at least three digits, mixed as no word, path or version mixes them.

    >>> looks_random("anruj1hrsw4vrswmc4p43nrrw"), looks_random("requirements-2024-final")
    (True, False)
    """
    letters = [character for character in value if character.isalpha()]
    digits = sum(map(str.isdigit, value))
    cased = any(map(str.isupper, letters)) and any(map(str.islower, letters))
    if _SINGLE.fullmatch(value.lower()) or len(letters) < 4 or digits < _fewest_digits(value, cased):
        return False
    if value.isupper() and value.isalnum():
        return True
    changes = sum(left.isdigit() != right.isdigit() for left, right in pairwise(value))
    if cased and len(value) >= 24 and value.count("-") < 3:
        return True
    return changes >= 6 or (cased and changes >= 3 and value.count("-") + value.count("/") < 4)


def _fewest_digits(value: str, cased: bool) -> int:
    """One in long strings of both cases and in Base32, else three."""
    return 1 if (cased and len(value) >= 24) or (value.isupper() and value.isalnum()) else 3


def _private_keys(text: str) -> Iterator[Finding]:
    position = 0
    while (begin := _PRIVATE_KEY.search(text, position)) is not None:
        close = text.find("-----END", begin.end(), begin.end() + _LONGEST_KEY)
        end = text.find("-----", close + 8) + 5 if close >= 0 else -1
        if end < 5 or end > close + 80:
            end = min(len(text), begin.end() + _LONGEST_KEY)
        yield credential(begin.start(), end, "secret.private_key")
        position = end


def credential(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="CREDENTIAL", start=start, end=end, level=Level.BLOCKED, rule=rule)
