"""Figures that open or silence something, where no word for a code is said: `alarmen slås fra med 4821`."""

from collections.abc import Iterator

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.near import around
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_WORDS = (
    "alarm", "boks", "safe", "box", "tresor", "disarm", "unlock", "ntsperr", "sperre", "lås", "schloss",
    "lock",
    "scharf",
)  # fmt: skip
_FIGURES = (
    r"([0-9]{4,6}[#*]?|[0-9]{1,2}(?:-[0-9]{1,2}){2,4})(?![0-9a-zæøåäöü]|[.,:/\-][0-9]| ?[%°€$])"
    r"(?! ?(?:stk|stück|kg|mm|cm|lux|db|kr|eur|pcs|gange|mal|times|timer|stunden|hours|teile|parts|dele"
    r"|items)\b)"
)
_BOX = (
    r"(?:nøgle ?(?:boks|skab)|boks|pengeskab|schlüssel(?:box|kasten|tresor|safe)|tresor|key ?(?:safe"
    r"|box)|lock ?box"
    r"|safe|strongbox|hængelås|kodelås|vorhängeschloss|zahlenschloss|padlock)\w{0,2}"
)
_SILENCED = Expression(
    r"\b(?:alarm\w{0,10}|disarm\w{0,3}|unlock\w{0,3}|entsperr\w{0,3}|(?:un)?scharf\w{0,6}|tyverialarm\w{0,2}"
    rf"|lås\w{{0,4}} (?:op|skærmen)|{_BOX})\b[^\n.!?0-9]{{0,40}}?(?:\b(?:åbne[rs]?|slås (?:fra|til)"
    rf"|slå\w? \w{{2,10}} fra"
    r"|frakobles|tilkobles|låses? op|deaktiveres|öffne[tn]?|entschärf\w{0,3}|aufmachen|geht auf|auf|an"
    r"|aus|off|open\w{0,3}"
    r"|opens?|unlock\w{0,3}|disarm\w{0,3}|arm(?:ed|s)?|entsperr\w{0,3}"
    r"|(?:un)?scharf\w{0,6})\b[^\n.!?0-9]{0,16}?)?"
    r"(?:\b(?:mit|med|with|using|by|ved at taste|tast|tippe|enter|dial)\b|:)[ ]{1,2}"
    rf"{_FIGURES}"
)
_OPENERS = Expression(
    r"åbn|slå|kobl|låse|deaktiv|öffn|entschärf|aufmach|geht auf|off\b|open|unlock|disarm|\barm|entsperr"
    r"|scharf"
)
"""One of them says that the figures do something; an alarm may also come with figures that count."""
_BESIDE = Expression(
    rf"\b{_BOX}(?! und| and| og)(?:[^\n.!?:;0-9]|[0-9](?![0-9])){{0,30}}?(?:[,:]| -"
    rf"|\()[ ]?{_FIGURES}(?=[ ]?[.!,)\n]|[ ]?\Z)"
)
"""A box for keys with figures behind it and nothing else: `nøgleboksen ved porten, 4821`."""
_SCREEN = Expression(
    r"\b(?:skærmlås\w{0,3}|(?:display|bildschirm|tasten)sperre|screen ?lock|lock ?screen)\b[^\n.!?0-9]{0,40}?"
    rf"(?:[:=]|\b(?:is|er|ist|lautet|mit|med|with))[ ]?{_FIGURES}"
)
_REACH, _BEHIND = 96, 24
"""Characters before such figures in which the word stands, and behind them."""
_FOUR = Expression("[0-9](?:[0-9]{3}|[0-9]?-[0-9])")


_COMBINATION = Expression(
    rf"\b{_BOX}\b[^\n.!?:;0-9]{{0,40}}?\b(?:is|er|ist|lautet|var|war"
    rf"|was)[ ]{{1,2}}([0-9]{{1,2}}(?:-[0-9]{{1,2}}){{2,4}})(?![0-9\-])"
)
"""Figures with hyphens that a lock is said to be."""


def find(reading: Reading) -> Iterator[Finding]:
    """Four to six figures, or a combination, that a box, an alarm or a screen is opened with."""
    lower = reading.lower
    if _FOUR.search(lower) is None or not said(lower, _WORDS):
        return
    for first, last in around([one.span() for one in _FOUR.finditer(lower)], _REACH, _BEHIND):
        if not said(lower[first:last], _WORDS):
            continue
        for match in _SILENCED.finditer(lower, first, last):
            if _OPENERS.search(match.group()):
                yield credential(*match.span(1), "secret.pin")
        for expression in (_BESIDE, _SCREEN, _COMBINATION):
            for match in expression.finditer(lower, first, last):
                yield credential(*match.span(1), "secret.pin")
