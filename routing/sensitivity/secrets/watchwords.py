"""Watchwords for guards and alarm centres, and passwords that no word for one stands beside."""

import re
from collections.abc import Iterator

from routing.sensitivity.secrets.password_looks import is_bare
from routing.sensitivity.secrets.password_values import written
from routing.sensitivity.secrets.plain_words import STOP, VALUE, given, told
from routing.sensitivity.secrets.told_words import announced
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_WATCH = Expression(
    r"\b(?P<word>losungs?(?:wort)?|code-?w[oö]rt|kodeord|codeord|stichwort|parole|watchword|code ?word"
    r"|safe ?word|sikkerhedsord|sicherheitswort|feltråb|kennwort|challenge word)(?:et|en|s)?\b"
)
_GUARDED = Expression(
    r"alarm|vagt|wach|guard|security|sicherheit|objektschutz|schutzdienst|hotline|leitstelle"
    r"|kontrolcentral|monitoring (?:station|centre|center)|bankbox|bankboks|nachtschicht|nattevagt|night"
    r"|tonight|heute abend|i aften|evakuer|evaku|bomb|telefon|phone"
)
_WATCH_WORDS = (
    "losung", "codew", "code-w", "code w", "codeord", "stichwort", "parole", "watchword", "safe word",
    "safeword", "sikkerhedsord", "kodeord", "kennwort", "sicherheitswort", "feltråb", "challenge word",
)  # fmt: skip
_WATCHED = gate(*_WATCH_WORDS)
_NAMED = Expression(
    r" (?P<value>[^\s\"'`“”»<>(),;:=/.]{4,30}) (?:nennen|sagen|angeben|durchgeben|nævnes?|siges?"
    r"|oplyses?)\b"
)
_ENTERS = Expression(
    rf"\b(?:anmeld\w{{1,3}}|einlogg\w{{1,3}}|log(?:ge[rst]?)? (?:in|on|ind|på)"
    rf"|sign in)\b[^.!?\n]{{0,24}}?,? (?:und|and|og|then)(?: (?:dann|einfach|just|then|så"
    rf"|bare))?(?: (?:enter|type|skrive?|taste?"
    rf"|indtaste?))? (?P<value>[^\W\d_]{{5,24}})(?P<behind> (?:ein(?:geben|tippen|gibt|tippt)"
    rf"|eingibt)\b)?{STOP}?"
)
_ANSWERS = ("svar", "antwort", "answer", "ordet", "das wort", "the word")
_LOGS = ("log", "sign in", "anmeld")
_NOUN = Expression(r"[a-zäöüß,] [A-ZÄÖÜ][a-zäöüß]")
"""A capital inside of a sentence: where nouns have them, a small word before the verb is none."""
_NAME_AND_YEAR = Expression(
    r"\b(?:name|navn|names?|namen?)\b[^.!?\n]{0,24}?(?:plus|\+|and|og|und|with|med|mit"
    r"|&)[^.!?\n]{0,24}?(?:year|år\w{0,4}|jahr\w{0,3}|geburtsjahr|birthday|number|digits|zahl|ziffern"
    r"|tal)\b[^.!?\n]{0,20}?"
    r"[,:(\-][ ]{0,2}[\"'`„“]?(?P<value>[^\s\"'`“”»<>(),;:=/]{5,40})"
)
_NAME_CUES = ("name", "navn")


_IT_IS = Expression(
    rf"[^\n!?:=\"]{{0,30}}?(?:[,.;–\-] ?| )(?:it['’]?s|it is|det er|den er|es ist|das ist|er lautet"
    rf"|es lautet|derzeit(?: ist)?|aktuell(?: ist)?|currently|lige nu(?: er det)?|zurzeit|momentan|(?:this"
    rf"|diese|denne) (?:week|woche|uge)|say|sig|sag|answer|svar(?:et er)?|antwort\w?)(?: (?:is|er|ist|with"
    rf"|mit"
    rf"|med))?{VALUE}{STOP}"
)
_ANSWER = Expression(
    rf"\b(?:spørger|fragt|fragen|asks?|will)\b[^!?\n]{{0,70}}?\b(?:svaret|antwort|answer|ordet|das wort"
    rf"|the word|svar)(?: (?:er|ist|is|lautet|med|mit|with|to that is))?:?{VALUE}{STOP}"
)
_BEHIND, _BEFORE = 110, 90
"""Characters around such a word in which the guard or the alarm stands, and the word is told."""


def find(reading: Reading) -> Iterator[Finding]:
    """What guards are told, what somebody types after logging in, and what is made of a name and a year."""
    lower = reading.lower
    if reading.may_have(_WATCHED) and said(lower, _WATCH_WORDS):
        for word in _WATCH.finditer(lower):
            yield from _watchword(reading, word)
    for match in _ANSWER.finditer(lower) if said(lower, _ANSWERS) else ():
        if _GUARDED.search(lower, max(0, match.start() - _BEFORE), match.end()):
            yield from told(reading, match)
    for match in _ENTERS.finditer(lower) if said(lower, _LOGS) else ():
        small = reading.text[match.start("value") : match.end("value")].islower()
        if match["behind"] is not None and small and _NOUN.search(reading.text):
            yield from told(reading, match)
    if said(lower, _NAME_CUES):
        for match in _NAME_AND_YEAR.finditer(lower):
            if is_bare(written(reading, match, "value")):
                yield given(reading, match)


def _watchword(reading: Reading, word: re.Match[str]) -> Iterator[Finding]:
    lower, start = reading.lower, word.end()
    if not _GUARDED.search(lower, max(0, word.start() - _BEFORE), start + _BEHIND):
        return
    line = lower.find("\n", start, start + _BEHIND)
    yield from announced(reading, start, line if line >= 0 else min(start + _BEHIND, len(lower)))
    yield from told(reading, _IT_IS.match(lower, start))
    yield from told(reading, _NAMED.match(lower, start))
