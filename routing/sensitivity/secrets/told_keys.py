"""Keys and tokens told in a sentence: `API-nøglen til portalen er ...`, `Das Token lautet ...`.

A value is believed by its looks alone, since no vendor's mark is on it: digits among letters as no word,
version or date has them, a UUID, a row of hexadecimal digits, or several words with hyphens behind a word for
passphrase.
"""

from collections.abc import Iterator
from itertools import pairwise

from routing.sensitivity.secrets.credentials import credential, looks_random
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.near import around, places
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

CALLS = ("token", "secret", "key", "nøgle", "schlüssel", "pass", "kenn", "kode", "seed", "pat ")
"""One of them occurs in every text that this module finds something in."""
_OF_DATA = ("primary", "foreign", "public", "partition", "translation", "cache", "idempotency")
"""Keys that open nothing."""


def _opening(first: str, rest: str) -> str:
    """A word for what opens something: it begins with a letter, where alone the expression then stops."""
    return first + "".join(f"(?<!{kind} {first})" for kind in _OF_DATA) + rest


_SEED = "[ \\-]seed"
_OPENING = "|".join(
    (
        _opening("t", "oken(?:et|en|s)?"),
        _opening("s", "ecret(?:s|et|en)?"),
        _opening("p", r"(?<=\bp)at"),
        _opening("h", r"emmelighed\w{0,2}"),
        _opening("g", "eheimnis"),
        _opening("a", rf"uthenticator{_SEED}"),
        _opening("t", rf"otp{_SEED}"),
        _opening("o", rf"tp{_SEED}"),
        _opening("m", rf"fa{_SEED}"),
        _opening("2", rf"fa{_SEED}"),
        _opening("k", "ey"),
        _opening("n", "øgle[nr]?"),
        _opening("s", r"chlüssel\w{0,2}"),
    )
)
_WORD = Expression(
    r"(?P<phrase>pass ?phrase\w{0,3}|pass(?:word|wort)\w{0,3}|kennwort\w{0,2}|adgangskode\w{0,2}"
    rf"|kodeord\w{{0,3}})|(?:{_OPENING})(?![a-zæøåäöüß])"
)
_PARTS = (
    Expression("k(?:ey|enn|ode)"),
    Expression("p(?:ass|at)"),
    Expression("s(?:ecret|eed)"),
    Expression("token"),
    Expression("nøgle"),
    Expression("schlüssel"),
    Expression("hemmelighed"),
    Expression("geheimnis"),
)
"""One of them is a part of every such word."""
_BEFORE_PART, _BEHIND_PART = 16, 24
"""Characters of the word before and after that part, with room to spare."""
_TOLD = Expression(
    r"[^\n.!?:=]{0,60}?(?:[:=]|\b(?:laut|ifølge|according to|per) (?:\w{2,14} ){1,3}|\b(?:is|was|er|var"
    r"|ist|war|lautet|lautete|lyder|hedder|heißt|bliver|becomes)\b"
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
_JOINED = Expression(r"[\-_](?:[a-zæøåäöüß]{3,}|[0-9]{4})[\-_]")
"""What a key has that is of letters alone or digits alone, and two such signs more than that."""

_CALLED = gate(*CALLS)


def find(reading: Reading, has_mixed: bool) -> Iterator[Finding]:
    """What is told behind a word for key or token, on the same line and in the same sentence.

    `has_mixed` tells whether letters and digits stand in one piece anywhere in the text.
    """
    lower = reading.lower
    if not has_mixed and (lower.count("-") + lower.count("_") < 3 or not _JOINED.search(lower)):
        return
    if not reading.may_have(_CALLED) or not said(lower, CALLS):
        return
    words = [
        word
        for near in around(places(lower, _PARTS), _BEFORE_PART, _BEHIND_PART)
        for word in _WORD.finditer(lower, *near)
    ]
    looked_at = 0  # a value full of such words is looked at once
    for word in words:
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
