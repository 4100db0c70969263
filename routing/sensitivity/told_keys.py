"""Keys and tokens told in a sentence: `API-nøglen til portalen er ...`, `Das Token lautet ...`.

A value is believed by its looks alone, since no vendor's mark is on it: digits among letters as no word,
version or date has them, a UUID, a row of hexadecimal digits, or several words with hyphens behind a word for
passphrase.
"""

from collections.abc import Iterator
from itertools import pairwise

from routing.sensitivity.credentials import credential, looks_random
from routing.sensitivity.cues import said
from routing.sensitivity.expression import Expression
from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding

CALLS = ("token", "secret", "key", "nøgle", "schlüssel", "pass", "kenn", "kode", "seed", "pat ")
"""One of them occurs in every text that this module finds something in."""
_WORD = Expression(
    r"(?P<phrase>pass ?phrase\w{0,3}|pass(?:word|wort)\w{0,3}|kennwort\w{0,2}|adgangskode\w{0,2}"
    r"|kodeord\w{0,3})"
    r"|(?<!primary )(?<!foreign )(?<!public )(?<!partition )(?<!translation )(?<!cache )(?<!idempotency )"
    r"(?:token(?:et|en|s)?|secret(?:s|et|en)?|\bpat|hemmelighed\w{0,2}|geheimnis"
    r"|(?:authenticator|totp|otp|mfa|2fa)[ \-]seed"
    r"|key|nøgle[nr]?|schlüssel\w{0,2})(?![a-zæøåäöüß])"
)
_TOLD = Expression(
    r"[^\n.!?:=]{0,60}?(?:[:=]|\b(?:is|was|er|var|ist|war|lautet|lautete|lyder|hedder|heißt|bliver|becomes)\b"
    r"(?: (?:now|nu|jetzt|noch|still|stadig|this|denne|dies\w{0,2}|the following|følgende|folgende\w?)){0,2}"
    r":?)"
    r"[ ]{0,2}[\"'`„“«*]{0,2}(?P<value>[^\s\"'`“”»<>,;=]{8,128}=*)"
)
_UUID = Expression(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_HEX = Expression(r"(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{16,128}")
_WORDS = Expression(r"[a-zæøåäöüß]{3,}(?:[-_][a-zæøåäöüß]{3,}){3,}")
_NONE = Expression(r"https?://|[\w.]{0,60}[(\[{$%<]|\*{3,}|x{4,}|[\w.\-]+@|/|\.{3}|(?:.*[\-_])?x{4,}")
"""Code, addresses, paths and what stands in place of a value."""
_FEWEST_CHANGES = 3


def find(reading: Reading) -> Iterator[Finding]:
    """What is told behind a word for key or token, on the same line and in the same sentence."""
    lower = reading.lower
    if not said(lower, CALLS):
        return
    looked_at = 0  # a value full of such words is looked at once
    for word in _WORD.finditer(lower):
        told = _TOLD.match(lower, word.end()) if word.start() >= looked_at else None
        if told is None:
            continue
        start, looked_at = told.span("value")
        value = reading.text[start:looked_at].rstrip(".:!?)]}*_”»")
        if _NONE.match(value.lower()):
            continue
        if is_key(value) or (word["phrase"] and _WORDS.fullmatch(value.lower())):
            yield credential(start, start + len(value), "secret.told")


def is_key(value: str) -> bool:
    """Whether a piece of text looks like nothing but a key.

    >>> is_key("hVb3kQ9ZpLw2"), is_key("58ea2556-51ee-4324-bde2-c41919fc4bc5"), is_key("Windows11")
    (True, True, False)
    >>> is_key("WPA2-Enterprise"), is_key("customer_id"), is_key("2026-11-24")
    (False, False, False)
    """
    lower = value.lower()
    if _UUID.fullmatch(lower) or _HEX.fullmatch(lower) or looks_random(value):
        return True
    letters = [character for character in value if character.isalnum()]
    changes = sum(left.isdigit() != right.isdigit() for left, right in pairwise(letters))
    mixed = any(map(str.islower, letters)) and any(map(str.isupper, letters))
    return changes >= _FEWEST_CHANGES and mixed
