"""Codes that open something: PINs, codes of doors, alarms and safes."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.text.cues import counts_things
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.near import Span, around, places
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding

_IS = (
    r"(?:[:=]|['’]s\b|\b(?:is|was|er|var|ist|war|lautet|lyder|hedder|bliver|becomes|to|til|auf|nun|nu|now"
    r"|jetzt)\b)"
)
_FIGURES = (
    r"(?<![a-zæøåäöüß])([0-9]{2,4}(?: [0-9]{1,4}){1,3}[#*]|[0-9]{3,8}[#*]?"
    r"|[0-9]{1,2}(?:[\-. ][0-9]{1,2}){1,5}"
    r"|[0-9]{4}[ \-][0-9]{4}|[0-9]{3}[ \-][0-9]{3}"
    r"|[a-z]?[0-9]{3,6}[a-z#*]{1,2}|[a-z]{1,2}[0-9]{3,6}|\*[0-9]{3,8}[#*]?)(?![0-9a-z]|[.,:/\-][0-9])"
)
_PLACES = (
    r"(?:t[üo]r\w{0,3}|(?:haus|hinter|vorder|keller|glas|stahl)?türe?\w{0,2}|haupteingang\w{0,2}"
    r"|eingang\w{0,2}|\w{0,12}tresor\w{0,2}|safes?|\w{0,8}schloss\w{0,2}|schranke\w{0,2}"
    r"|spind\w{0,2}|garage\w{0,2}|alarm\w{0,7}|\w{0,10}schlüssel(?:kasten|box|tresor|safe)\w{0,2}"
    r"|lager\w{0,6}|halle\w{0,2}|werkstatt"
    r"|serverraum\w{0,2}|büro|tor\b|pforte|schrank\w{0,2}"
    r"|\w{0,8}dør\w{0,4}|\w{0,8}port(?:en)?|nøgle(?:skab|boks|box)\w{0,3}|\w{0,8}skab\w{0,3}|boks\w{0,3}"
    r"|pengeskab\w{0,2}|lås\w{0,3}|bom(?:men)?"
    r"|hængelås\w{0,2}|lageret|hallen|kontoret|serverrum\w{0,3}|garagen|kælder\w{0,2}|\w{0,6}indgang\w{0,2}"
    r"|tyveri\w{0,8}"
    r"|doors?|gates?|alarms?|keypad|lock(?:box|er)?s?|padlock|key ?safe|key ?box|barrier|entrance|garage"
    r"|shed|yard"
    r"|building|office|server room|warehouse|store ?room|unit|cupboard|cabinet|vault|turnstile|shutters?"
    r"|panel"
    r"|wifi|wi-fi|wlan|tablet|telefon\w{0,2}|handy\w{0,2}|phone|sim(?:-?kort\w{0,2}|-?karte)?|kort\w{0,2}"
    r"|karte|card)"
)
_WORD = r"(?:pin\w{0,7}|puk|codes?|kode[nr]?|combination|combo|kombination\w{0,2}|zahlenkombination|sequence)"
_NAMED = Expression(
    r"\b(?:(?:door|gate|alarm|safe|lock|padlock|lockbox|keypad|entry|access|exit|security|building|garage"
    r"|barrier"
    r"|key ?safe|key ?box|locker|shed|yard|front door|back door|disarm|arming|panel|cabinet|vault|site"
    r"|visitor"
    r"|voicemail|sim|screen|unlock|tablet|phone)[ \-]?(?:pin(?:[ \-]?code)?|code|combination|combo"
    r"|number)s?"
    r"|(?:tür|tor|alarm|tresor|safe|schloss|sicherheits|zugangs|zutritts|eingangs|schranken|garagen"
    r"|schlüsselbox"
    r"|schließfach"
    r"|spind|geräte|entsperr|sperr|haus|hallen|nacht)[ \-]?(?:code|pin|kombination|zahl)\w{0,2}"
    r"|(?:dør|port|alarm|boks|nøgleboks|nøgleskabs?|lås|adgangs|låse|garage|skabs?|pengeskabs?|sikkerheds"
    r"|bom|gate"
    r"|pin|skærm|frakoblings|tilkoblings)[ \-]?kode\w{0,2}"
    r"|keypad|door entry|türöffner|portåbner|pin[ \-]?(?:code|nummer|number|koden)?|pinkode\w{0,2}"
    r"|puk[ \-]?(?:code|kode\w{0,2})?)"
    rf"(?![a-zæøåäöüß])[^\n.!?]{{0,45}}?{_IS}[^\n0-9]{{0,14}}?{_FIGURES}"
)
"""A code that says what it opens, and the figures after a colon or a verb."""
_LOOSE = Expression(
    r"\b(?:(?:(?:door|gate|alarm|safe|padlock|lockbox|keypad|entry|garage|barrier|key ?safe|key ?box"
    r"|shed|yard|front door"
    r"|back door|side gate|bike shed|voicemail|phone|tablet|ipad)[ \-]?(?:pin|code|combo|combination)"
    r"|(?:\w{1,12}-?)?(?:tür|tor|alarm|tresor|zugangs|zutritts|eingangs|schranken|garagen|spind|sperr"
    r"|hallen)[ \-]?(?:code|pin)"
    r"|(?:dør|port|alarm|nøgleboks|boks|lås|garage|skabs?|pengeskabs?|bom|pin)[ \-]?kode(?:n)?"
    r"|key ?(?:safe|box)|lock ?box|nøgleboks\w{0,2}|schlüssel(?:box|tresor|kasten)|pin[ \-]?(?:code"
    r"|koden?)?"
    r"|(?:kode[nr]?|code|pin) (?:til|ved|for|für|an der|am|to|on|zu[mr]?) (?:(?:the|den|det|der|die|das"
    r"|dem|our|vores|unser\w?) )?"
    r"\w{0,14}(?:dør|port|skur|skab|boks|rampe|bom|låge|hal|lager|kælder|garage|tür|tor|halle|keller"
    r"|schranke|door|gate|shed"
    r"|barrier|locker|bikeshed|cabinet|tankkarte|tankkort)\w{0,4}"
    r"|(?:side |front |back )?gate['’]s(?= on)|garage(?=:? code)))"
    r"(?![a-zæøåäöüß\-])(?: ?code)?(?:[^\n.!?0-9]|[0-9](?=[ :])){0,32}?[ :]"
    r"([0-9]{4,6}[#*]?)(?![0-9a-zæøåäöü]|[.,:/\-][0-9]| ?[%€$°])"
)
"""The same with a few words and no verb between them, unless they say that the figures are something else."""
_COUNTED = Expression(
    r"\b(?:list\w{0,2}|side|seite|pages?|fra|from|von|bis|until|ticket\w?|sag|case|ordre\w{0,3}|order"
    r"|version|tegn|zeichen"
    r"|characters|digits|cifre|dage|tage|days|article|artikel\w*|vare\w*|item|nr|no|nummer|number"
    r"|model\w?|typ\w?|log\w*"
    r"|error|fejl\w*|fehler\w*|connector|ruft?|ringe?r?|call|tlf|tel|telefon|stecker\w?|stik|signal|kostet"
    r"|costs?|koster|raum|room|lokale|in"
    r"|i|im|since 20\d\d)\b"
    r"[^\w]{0,3}\Z"
)
_UNITS = Expression(
    r" ?(?:mm|cm|m|km|kg|g|stk|stück|pcs|kr|dkk|eur|euro|usd|gbp|lux|db|ms|sek|sec|v|w|a|hz|gange|mal"
    r"|times|timer|stunden|hours"
    r"|dage|tage|days|teile|parts|dele|items|people|personer|leute|linjer|lines|zeilen|tegn|zeichen"
    r"|characters|bytes)\b"
)
_YEAR = Expression("(?:19|20)[0-9]{2}")
_OPENING = Expression(
    rf"\b{_WORD} (?:til|for|på|hos|ved|zu[mr]?|fürs?|am|vom|an der|on|to|at|of|der"
    rf"|des) [^\n.!?]{{0,24}}?\b{_PLACES}\b"
    rf"[^\n.!?]{{0,40}}?{_IS}[^\n0-9]{{0,14}}?{_FIGURES}"
)
"""The same in more words: `koden til nøgleskabet er 4471`."""
_AHEAD = Expression(
    rf"\b{_WORD} {_FIGURES}[^\n.!?]{{0,15}}?\b(?:til|for|på|zu[mr]?|fürs?|am?|an der|on|to|at|of|der|des"
    rf"|vom)"
    rf" [^\n.!?]{{0,16}}?\b{_PLACES}\b"
)
"""The figures before what they open: `Code 4711 für die Schranke`."""
_BEFORE = Expression(
    r"(?<![\w.,:/\-])([0-9]{4,6}[#*]?),? (?:is|ist|er|war|var|was)(?: still| noch| immer noch| nu| jetzt"
    r"| stadig)?"
    rf" (?:the |der |die |den |our |unser |vores |my |min |mein )?(?:\w{{2,10}}[ \-]?)?{_WORD}"
    r"(?![a-zæøåäöüß])"
)
_NEW = Expression(
    rf"n(?:ew (?:one|code|pin)|(?:ye?|eue[rn]?)(?: \w{{2,10}})?) ?{_IS}[^\n0-9]{{0,6}}?{_FIGURES}"
)
"""The end of `_CHANGED`, which is seldom."""
_CHANGED = Expression(
    rf"\b{_PLACES}\b[^\n]{{0,40}}?(?:new (?:one|code|pin)|(?:den |der |die )?(?:nye?"
    rf"|neue[rn]?)(?: \w{{2,10}})?)"
    rf" ?{_IS}[^\n0-9]{{0,6}}?{_FIGURES}"
)
_BEFORE_NEW, _BEHIND_NEW = 96, 48
"""Characters before and after that end which it may take in."""
_BARE = Expression(
    r"\b(?:(?:door|gate|alarm|keypad|entry|lock|key ?safe|safe|padlock|garage|side door|back door)[ \-]?"
    r"(?:code|pin|combo|combination)"
    r"|(?:\w{1,12}-?)?(?:tür|tor|alarm|tresor|safe|zugangs|eingangs|entsperr|sperr|schließfach"
    r"|spind)[ \-]?(?:code|pin)"
    r"|(?:dør|port|alarm|nøgleboks|boks|lås)kode(?:n)?|pin(?:code|kode(?:n)?)?|puk|kenncode|passcode"
    r"|mødekode(?:n)?) ([0-9]{4,8}[#*]?"
    r"|[0-9](?:-[0-9]){2,5})(?![0-9a-z]|[.,:/\-][0-9])"
    r"|\b(?:zahlenschloss|vorhängeschloss|kodelås(?:en)?|hængelås(?:en)?"
    r"|padlock)[: ]{1,2}([0-9]{1,2}(?:[ \-][0-9]{1,2}){2,4})"
)
_KODE = Expression(
    r"\b(?:koden?|der code|die pin|the (?:code|combo|combination))(?: er| ist| lautet| is|:"
    r"|['’]s)(?: \w{1,9}){0,2}?"
    r" ([0-9]{4,6}[#*]?)(?![0-9a-z]|[.,:/\-][0-9])"
)
_DIGIT = Expression("[0-9]")
_SHORT_FIGURES = Expression(r"[0-9](?:[0-9]{2}|[0-9]?[\-. ][0-9])")
"""A part of all figures that are a code."""
_OTHERS = Expression(
    r"\b(?:(?:error|fault|product|promo|discount|voucher|coupon|post|zip|area|country|colou?r|item"
    r"|article|project|cost"
    r"|tax|commodity|hs|part|bar|qr|exit|return|status|http|reason|dial\w*|sort|swift|source|g"
    r"|m)[ \-]?codes?"
    r"|(?:fejl|rabat|vare|post|land|lande|farve|projekt|told|stregs?|kampagne|status|artikel|moms"
    r"|omkostnings|konto)"
    r"[ \-]?kode\w{0,2}|(?:fehler|rabatt|aktions|artikel|post|länder|farb|projekt|zoll|status"
    r"|gutschein)-?code\w{0,2})"
)


_PARTS = (
    Expression("p(?:in|uk|ass|adlock)"),
    Expression("c(?:ode|omb)"),
    Expression("k(?:ode|omb|eypad)"),
    Expression("number"),
    Expression("key ?(?:safe|box)|lock ?box"),
    Expression("nøgleboks"),
    Expression("schlüssel(?:box|tresor|kasten)"),
    Expression("gate['’]s on"),
    Expression("zahl"),
    Expression("sequence"),
    Expression("schloss"),
    Expression("lås"),
    Expression("door entry"),
    Expression("türöffner"),
    Expression("portåbner"),
)
"""One of them is a part of every such word."""
_FROM_PART, _BEFORE_PART, _BEHIND_PART = 28, 64, 24
"""Characters before that part in which its own word begins, and figures before and after it in `_BEFORE`."""
_FIGURES_REACH = 192
"""Characters after that part in which figures may stand."""
_GAP = Expression(r"\W(?=\w)")
_FROM_WORDS = (_NAMED, _OPENING, _AHEAD, _BARE, _KODE)
"""Begin where a word begins, near such a part."""


def find(reading: Reading) -> Iterator[Finding]:
    """Figures behind a word for such a code; what numbers errors, goods and places is left alone."""
    lower = reading.lower
    if _DIGIT.search(lower) is None:
        return
    parts = list(_beside_figures(lower))
    starts = [0]
    starts += [gap.end() for near in around(parts, _FROM_PART, 0) for gap in _GAP.finditer(lower, *near)]
    yield from _loose(_beginning(_LOOSE, lower, starts), lower)
    for expression in _FROM_WORDS:
        yield from _codes(expression, _beginning(expression, lower, starts))
    for near in around(parts, _BEFORE_PART, _BEHIND_PART):
        yield from _codes(_BEFORE, _BEFORE.finditer(lower, *near))
    for near in around(places(lower, (_NEW,)), _BEFORE_NEW, _BEHIND_NEW):
        yield from _codes(_CHANGED, _CHANGED.finditer(lower, *near))


def _loose(matches: Iterable[re.Match[str]], lower: str) -> Iterator[Finding]:
    for match in matches:
        start, end = match.span(1)
        if _OTHERS.search(match.group()) or _YEAR.fullmatch(match.group(1)) or _UNITS.match(lower, end):
            continue
        between = lower[match.start() : start]
        if not counts_things(between.rstrip(" :")) and not _COUNTED.search(between):
            yield credential(start, end, "secret.pin")


def _beside_figures(lower: str) -> Iterator[Span]:
    """Where the parts of such words stand that have figures near."""
    figures = [match.start() for match in _SHORT_FIGURES.finditer(lower)]
    for start, end in places(lower, _PARTS) if figures else ():
        near = bisect_left(figures, start - _BEFORE_PART)
        if near < len(figures) and figures[near] < end + _FIGURES_REACH:
            yield start, end


def _beginning(expression: Expression, lower: str, starts: Sequence[int]) -> Iterator[re.Match[str]]:
    """Matches that begin at one of the places, in order and without overlap."""
    match, position = expression.match, 0
    for start in starts:
        if start >= position and (found := match(lower, start)) is not None:
            yield found
            position = found.end()


def _codes(expression: Expression, matches: Iterable[re.Match[str]]) -> Iterator[Finding]:
    for match in matches:
        group = match.lastindex or 1
        if _OTHERS.search(match.group()) is None and not _is_year(match.group(group), expression):
            if _UNITS.match(match.string, match.end(group)) or (
                expression is _KODE and _COUNTED.search(match.string[match.start() : match.start(group)])
            ):
                continue
            yield credential(*match.span(group), "secret.pin")


def _is_year(figures: str, expression: Expression) -> bool:
    """Whether it may be a year, where nothing says what is opened."""
    return expression in (_KODE, _BEFORE) and len(figures) == 4 and figures[:2] in {"19", "20"}
