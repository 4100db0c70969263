"""Figures that open something by what they are: how far a safe's wheel is turned, and somebody's birthday."""

from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.keypad_words import LOCKS, OPEN
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_TURN = Expression(
    r"(?:\b(?:left|right|links|rechts|venstre|højre|anticlockwise|clockwise|im uhrzeigersinn|med uret"
    r"|mod uret)\b[^.!?\n0-9]{0,24}?([0-9]{1,2})(?![0-9]|[.,:/][0-9])"
    r"|(?<![0-9.,:/])([0-9]{1,2})(?:x| mal| times| gange)? (?:nach |to the |til |mod |mod )?(?:left|right"
    r"|links|rechts|venstre|højre)\b)"
)
_TURNED = Expression(rf"\b(?:{LOCKS}|kombination\w{{0,2}}|combination|dial)\b")
_FEWEST_TURNS = 2
_BIRTH = Expression(
    r"(?:geburts(?:tag|datum)\w{0,2}|fødselsda(?:g|to)\w{0,3}|birth ?(?:day|date)|date of birth"
    r"|bursdag)\b[^.!?\n0-9]{0,50}\Z"
)
_BORN = Expression(
    r"(?<![\w.,:/\-])([0-9]{6}|[0-9]{8}|[0-9]{1,2}[.\-/][0-9]{1,2}[.\-/](?:19|20)?[0-9]{2})(?![\w]"
    r"|[.,:/\-][0-9])"
)
_OPENED = Expression(
    rf"\b(?:{OPEN}|password|passwort|kennwort|adgangskode\w{{0,2}}|kodeord\w{{0,2}}|kode[nr]?|code|pin|zip"
    rf"|pdf|öffnen)\b"
)
_BIRTHS = ("geburts", "fødselsda", "birth")
_TURNS = ("left", "right", "links", "rechts", "venstre", "højre", "clockwise", "uret")


_NEAR = 220
"""Characters around the word for a lock, and before a birthday, that may say so."""


def find(reading: Reading) -> Iterator[Finding]:
    """Birthdays that a file or a device is opened with, and turns of a wheel each way."""
    lower = reading.lower
    if said(lower, _BIRTHS):
        yield from _birthdays(lower)
    if said(lower, _TURNS):
        yield from _turns(lower)


def _birthdays(lower: str) -> Iterator[Finding]:
    """A birthday that opens something."""
    for match in _BORN.finditer(lower):
        line = lower[max(0, match.start() - _NEAR) : match.start()].rpartition("\n")[2]
        if _BIRTH.search(line) and _OPENED.search(line):
            yield credential(*match.span(1), "secret.pin")


def _turns(lower: str) -> Iterator[Finding]:
    """How far the wheel of a safe is turned each way."""
    for match in _TURNED.finditer(lower):
        first, last = max(0, match.start() - _NEAR // 3), match.end() + _NEAR
        turns = [one.span(one.lastindex or 1) for one in _TURN.finditer(lower, first, last)]
        if len(turns) >= _FEWEST_TURNS:
            yield credential(turns[0][0], turns[-1][1], "secret.pin")
            return
