"""Figures that open or silence something, where no word for a code is said: `alarmen slås fra med 4821`."""

from collections.abc import Iterator, Sequence

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.near import around
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_WORDS = (
    "alarm", "boks", "safe", "box", "tresor", "disarm", "unlock", "ntsperr", "sperre", "lås", "schloss",
    "lock", "scharf", "gleskab", "kasten",
)  # fmt: skip
_FIGURES = (
    r"([0-9]{4,6}[#*]?|[0-9](?:[ ,\-]{1,2}[0-9]){3,7}[#*]?"
    r"|[0-9]{1,2}(?:-[0-9]{1,2}){2,4})(?![0-9a-zæøåäöü]|[.,:/\-][0-9]| ?[%°€$])"
    r"(?! ?(?:stk|stück|kg|mm|cm|lux|db|kr|eur|pcs|gange|mal|times|timer|stunden|hours|pa|bar|volt|rpm"
    r"|nm|liters?|meter|watt|teile|parts|dele"
    r"|items)\b)"
)
_BOX = (
    r"(?:nøgle ?(?:boks|skab)|boks|pengeskab|schlüssel(?:box|kasten|tresor|safe)|tresor|key ?(?:safe"
    r"|box)|lock ?box"
    r"|safe|strongbox|hængelås|kodelås|vorhängeschloss|zahlenschloss|padlock)\w{0,2}"
)
_SILENCED = Expression(
    r"\b(?:alarm\w{0,10}|disarm\w{0,3}|unlock\w{0,3}|entsperr\w{0,3}|(?:un)?scharf\w{0,6}"
    r"|tyverialarm\w{0,2}"
    rf"|lås\w{{0,4}} (?:op|skærmen)|{_BOX})\b(?:[^\n.!?0-9]"
    rf"|[0-9](?![0-9 ]{{0,3}}[0-9])){{0,40}}?(?:\b(?:åbne[rs]?|slås (?:fra|til)"
    rf"|slå\w? \w{{2,10}} fra"
    r"|frakobles|tilkobles|låses? op|deaktiveres|öffne[tn]?|entschärf\w{0,3}|aufmachen|geht auf|auf|an"
    r"|aus|off|open\w{0,3}"
    r"|opens?|unlock\w{0,3}|disarm\w{0,3}|arm(?:ed|s)?|entsperr\w{0,3}"
    r"|(?:un)?scharf\w{0,6})\b[^\n.!?0-9]{0,16}?)?"
    r"(?:\b(?:mit|med|with|using|by|ved at taste|bruges|bruger (?:du|vi|man)|tast|tippe|enter|dial)\b"
    r"|\b(?:åbner|opens|öffnet) (?:på|on|auf|bei)\b|:)[ ]{1,2}"
    rf"{_FIGURES}"
)
_OPENERS = Expression(
    r"åbn|slå|kobl|låse|deaktiv|öffn|entschärf|aufmach|geht auf|off\b|open|unlock|disarm|\barm|entsperr"
    r"|scharf"
)
"""One of them says that the figures do something; an alarm may also come with figures that count."""
_KEYS = (
    r"(?:keypad|(?:side |front |back )?doors?|gate|(?:alarm )?panel\w{0,2}|tasta?tur\w{0,3}"
    r"|\w{0,8}dør\w{0,3}|port(?:en)?"
    r"|(?:\w{2,10})?tür|tor|display|\w{0,8}alarm\w{0,9}|tastenfeld|nøgleboks\w{0,2}|key ?(?:safe|box)"
    r"|bommen|schranke)"
)
"""What has keys to be pressed."""
_PRESSED = Expression(
    r"\b(?:use|try|enter|type|punch|key|press|tast|taste|taster|indtast|brug|tippe?|nimm|gib)(?: in| så)? "
    r"([0-9]{4,6}[#*]?|[0-9](?: [0-9]){3,7}[#*]?)(?![0-9a-z]|[.,:/\-][0-9])"
    r",? (?:on|at|in|into|for|to|by|ved|på|i|til|an|am|auf|bei|beim|für|im|and|og|und|then|så|dann)\b"
    r"(?:(?! (?:felt|feld|field|cel|zelle|spalte|column))[^\n.!?0-9]){0,20}"
    rf"\b{_KEYS}\b"
)
"""Figures that somebody is told to press, and then on what: `tast 5829 ved alarmen`."""
_PRESSED_LAST = Expression(
    r"(?<![\w.,:/\-])([0-9]{4,6}[#*]?|[0-9](?: [0-9]){3,7}[#*]?) (?:an|am|in|bei|beim|auf)(?: der| dem"
    r"| die| das)? "
    rf"(?:\w{{2,14}} )?{_KEYS} (?:ein)?(?:tippen|geben|drücken|tasten)\b"
    rf"|\b{_KEYS} (?:(?:bitte|dann|einfach|erst|zuerst|jetzt) )?([0-9]{{4,6}}[#*]?"
    rf"|[0-9](?: [0-9]){{3,7}}[#*]?)"
    r" (?:ein)?(?:tippen|geben|drücken|tasten)\b"
)
"""The same in German, where the verb comes last."""
_DISARMED = Expression(
    r"\b(?:zum (?:ent|un|scharf)?(?:schärfen|schalten|entsperren)|(?:to|for) (?:disarm\w{0,3}|arm)"
    r"|for at (?:frakoble|tilkoble|slå \w{2,10} fra))[^\n.!?0-9]{0,24}?[ ,:]{1,2}"
    rf"{_FIGURES}(?=[ ]?[.!,)\n]|[ ]?\Z| und | and | og )"
)
_BESIDE = Expression(
    rf"\b{_BOX}(?! und| and| og)(?:[^\n.!?:;0-9]|[0-9](?![0-9])){{0,30}}?(?:[,:]| -"
    rf"|\()[ ]?{_FIGURES}(?=[ ]?[.!,)\n]|[ ]?\Z)"
)
"""A box for keys with figures behind it and nothing else: `nøgleboksen ved porten, 4821`."""
_SCREEN = Expression(
    r"\b(?:skærmlås\w{0,3}|(?:display|bildschirm|tasten)sperre|screen ?lock"
    r"|lock ?screen)\b[^\n.!?0-9]{0,40}?"
    rf"(?:[:=]|\b(?:is|er|ist|lautet|mit|med|with))[ ]?{_FIGURES}"
)
_STOP = Expression(r"[.!?\n]")
_AROUND = 24
"""Characters beside the figures and their word in which such a verb may stand."""
_REACH, _BEHIND = 96, 48
"""Characters before such figures in which the word stands, and behind them."""
_FOUR = Expression("[0-9](?:[0-9]{3}|[0-9]?-[0-9]|[ ,]{1,2}[0-9][ ,]{1,2}[0-9][ ,]{1,2}[0-9])")


_COMBINATION = Expression(
    rf"\b{_BOX}\b[^\n.!?:;0-9]{{0,40}}?\b(?:is|er|ist|lautet|var|war"
    rf"|was)[ ]{{1,2}}([0-9]{{1,2}}(?:-[0-9]{{1,2}}){{2,4}})(?![0-9\-])"
)
"""Figures with hyphens that a lock is said to be."""
_BY_SIGN = (
    (_WORDS, (_BESIDE, _SCREEN, _COMBINATION)),
    (
        ("tast", "type", "enter", "punch", "press", "use ", "try ", "key", "brug ", "tipp", "nimm ", "gib "),
        (_PRESSED,),
    ),
    (("tippen", "geben", "drücken", "tasten"), (_PRESSED_LAST,)),
    (("zum ", "disarm", "to arm", "kobl", "for at slå"), (_DISARMED,)),
)
"""Expressions, each behind words of which one occurs in everything that it finds."""
_ALL = gate(*_WORDS, *(word for words, _ in _BY_SIGN for word in words))


def find(reading: Reading) -> Iterator[Finding]:
    """Four to eight figures, or a combination, that a box, an alarm or a screen is opened with."""
    lower = reading.lower
    if not reading.may_have(_ALL) or _FOUR.search(lower) is None:
        return
    signs = [(words, expressions) for words, expressions in _BY_SIGN if said(lower, words)]
    if not signs:
        return
    for first, last in around([one.span() for one in _FOUR.finditer(lower)], _REACH, _BEHIND):
        part = lower[first:last]
        if said(part, _WORDS):
            for match in _SILENCED.finditer(lower, first, last):
                if _OPENERS.search(_clause(lower, *match.span())):
                    yield credential(*match.span(1), "secret.pin")
        for words, expressions in signs:
            if said(part, words):
                yield from _found(lower, expressions, first, last)


def _found(lower: str, expressions: Sequence[Expression], first: int, last: int) -> Iterator[Finding]:
    for expression in expressions:
        for match in expression.finditer(lower, first, last):
            yield credential(*match.span(match.lastindex or 1), "secret.pin")


def _clause(lower: str, start: int, end: int) -> str:
    """A match with the words around it that may say what the figures do: `slå alarmen fra med 1357`."""
    before = _STOP.split(lower[max(0, start - _AROUND) : start])[-1]
    return before + lower[start:end] + _STOP.split(lower[end : end + _AROUND])[0]
