"""Figures that are entered at a door, an alarm, a till or a telephone, in whatever words they are told.

Every row of figures near such a word is looked at by itself: what leads up to it and what follows it, within
its sentence, has to say that it is entered, or that something opens by it.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from routing.sensitivity.secrets.credentials import credential
from routing.sensitivity.secrets.keypad_words import (
    CARDS,
    DEVICES,
    DOORS,
    ENTER,
    HASH,
    KEYS,
    LOCKS,
    OPEN,
    QUANTITIES,
    ROOMS,
)
from routing.sensitivity.text.cues import counts_things, said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.text.verdicts import Verdicts
from routing.vocabulary import Finding

_DIGITS = Expression("[0-9]+")
_FIGURES = Expression(
    r"(?<![\w.,:/\\+€$£%@#])(?<![0-9][ \-])"
    r"(\*?[0-9]{3,8}[#*]?|\*?[0-9](?:[ ,\-]{1,2}[0-9]){3,7}[#*]?|[0-9]{1,2}(?:-[0-9]{1,2}){2,4}"
    r"|[a-z][0-9]{3,6}|[0-9]{3,6}[a-z])"
    r"(?![\w#*]|[.,:/\\\-][0-9]|[\-/][a-z]| ?[%€$£°]| [0-9]{3}\b)"
)
_CUE = Expression(
    r"bedienfeld|panel|aufg|meld|logg|komm|start|cupboard|tast|tryk|type|typ(?=ing)|punch"
    r"|press|\bhit\b|dial|tipp|drück|\bgib|\bgeb|wähl|nimm|hash|raute|stern"
    r"|\bstar\b|pound"
    r"|stjern|firkant|havelåg|dør|tür|\btor\b|tor\b|door|gate|porten|låge|alarm|lås|schloss|lock|safe"
    r"|tresor|skab"
    r"|boks|spind|schrank|cabinet|keypad|display|terminal|kasse|till\b|ipad|tablet|telefon|handy|phone"
    r"|mobil|kort|karte|card"
    r"|printer|drucker|kopier|copier|maskin|maschin|machine|scanner|stapler|truck|forklift|kode|code|pin\b"
    r"|pins\b|geheimzahl"
    r"|komb|comb|zutritt|zugang|adgang|access|åbn|öffn|open|sperr|rein\b|ramp"
    r"|bay\b|schranke|bommen"
    r"|barrier|raum\b|rummet|\brum\b|room|intercom|sprechanlage|voicemail|anrufbeantworter|telefonsvarer"
    r"|smartboard|fridge|skur|keller|kælder|eingang|indgang"
    r"|enter|entrance|turnstile|drehkreuz|slus|schleuse|elevator|aufzug|\blift\b|fahrstuhl|\bpump"
    r"|shutter"
)
_CUE_WORDS = Expression(r"(?:log|put|get|\bkey) in")
_IN_WORDS = ("log in", "put in", "get in", "key in")
"""Those of several words."""
_BEFORE, _AFTER = 110, 70
"""Characters before and behind the figures that are read; less where a sentence ends."""
_BETWEEN = 30
_END = Expression(r"(?:[!?](?=\s)|(?<!\b[0-9])(?<!\b[0-9]{2})\.(?=\s)|\n)")
_GOES_ON = Expression(
    r"[#*]?[\"'”“’)]{0,2}(?:[.,;:!?)]|\Z|\n| ?[\-+–] | ?\+ ?#| (?:und|og|and|then|dann|så|on|at|an|am|på"
    r"|ved|i|im|ins?|into|inn?"
    r"|for|til|für|to|zum|zur|ein|eingeben|eintippen|eingetippt|eingegeben|tippen|drücken|drückst|drückt"
    r"|geben|wählen|gewählt|bei|beim|before|bevor|før|inden|inden for"
    r"|within|innerhalb|followed|gefolgt|efterfulgt|if|wenn|when|når|hvis|until|but|men|aber|or|oder|eller"
    r"|auf|nu|now"
    r"|jetzt|please|bitte|gestellt|instead|ikke|nicht|not|dort|there|der|here|her|hier|again|igen|nochmal"
    r"|wieder|first|zuerst|først|første gang|since|seit"
    r"|siden|aufgeht|aufmacht|öffnen|aufsperren|reinkommt|entsperrt|låser|unlocks?|låses|from|ab|fra"
    r"|because|weil|fordi|else|ellers|sonst|as|als|som|works?|virker|geht|funktioniert"
    r"|opens?|åbner|öffnet|this|denne|diese|today|heute|i dag|hash|pound|star|raute|stern\w*"
    r"|stjerne\w*|firkant\w*|enter|ok|hinein|rein|hineintippen|muss|müssen|skal|must|should|er koden"
    r"|ist der code|is the code|with|mit|med|by|the|den|you|man|du|vi|we|they|sie|er|ist|is)\b)"
)
"""What may follow figures that do not count what comes next."""
_CONFIRMED = Expression(
    r"[#*]|(?: (?:ein)?(?:geben|tippen|drücken|tasten|tastes|wählen))?[, ]{0,2}(?:(?:and|und|og|then|dann"
    r"|så|so|derefter|danach|anschließend|efterfulgt af|followed by|gefolgt von|mit|med|with|plus|press"
    r"|hit|tryk"
    rf"|trykke?[rs]?|på|auf|the|die|den|der|you|du|wait|,|\+|&)[ ]?){{1,6}}{HASH}(?:\b|(?<=[#*]))(?![0-9])"
)
_CONFIRMED_LESS = Expression(
    r"[, ]{0,2}(?:(?:and|und|og|then|dann|så|so|derefter|danach|anschließend|efterfulgt af|followed by"
    r"|gefolgt von|mit|med|with|plus|press|hit|tryk"
    rf"|trykke?[rs]?|på|auf|the|die|den|der|you|du|taste|,|\+|&)[ ]?){{1,6}}{KEYS}\b"
)
_SMALL = (
    r"(?: (?:in|just|only|simply|bare|lige|så|blot|einfach|nur|bitte|please|mal|einmal|the|den|der|die|das"
    r"|code|koden|kode|pin|pinkoden|first|then"
    r"|først|zuerst|dann|sie|du|man|i|ihr|we|vi|you|nochmal|igen|again|it|with|mit|med|am|an|på|dort|da"
    r"|her|here|there))"
)
_ENTERED = Expression(rf"(?:\b{ENTER}{_SMALL}{{0,3}}|\bsignal):? ?[\"'„“`]?\Z")
_ENTERED_BEHIND = Expression(
    r"[\"'”“`]?(?: (?:einfach|bitte|dann|dort|da|mal|am \w{3,14}|an der \w{3,14}|auf dem \w{3,14}|in(?:s"
    r"| das| den)? \w{3,14}))?"
    r" (?:(?:ein|hinein|rein)?(?:zu)?(?:ge)?(?:tippen|geben|drücken|tasten|tippt|gibt|drückt|drückst|gibst"
    r"|tippst)|eingabe|ein(?=[.,;!?)]|\Z| und))\b"
)
_INTO = Expression(
    r"[#*]? (?:ins?|in (?:das|den|the)|into the|på|i|am|auf dem|on the) (?:\w{2,10} )?(?:display"
    r"|tastenfeld|tastatur|keypad|panel|ziffernblock|intercom|dørtelefonen|sprechanlage|lock|numpad"
    r"|bedienfeld|tastaturet|displayet|panelet)\b"
)
_KEYED = Expression(
    r"\b(?:taste?[rst]?|indtaste?[rs]?|punch|key|dial|tippe?[nt]?|tippst|eintippen)(?: (?:in|bare|så"
    r"|einfach|just|lige|dann))? \Z"
)
"""That keys are pressed, whatever else is said in the sentence."""
_TYPED = Expression(
    r"(?:\A|[,;:.(]|\b(?:to|you|then|just|please|must|and|or|can|should|now|simply|we|they"
    r"|i))\s*types?(?: in)?:?\s*\Z"
)
"""That somebody types, where the word might say what kind of thing a number is of."""
_ENTERING = Expression(
    r"\b(?:get(?:s|ting)? in(?:side)?|let (?:yourself|themselves|them|him|her) in|kommer? (?:man |du |i "
    r"|vi |de |han |hun )?ind|lukke[rs]? (?:dig|sig|jer|os) ind|komm\w{1,2} (?:\w{2,6} )?(?:rein|hinein)"
    r"|reinkommen|zutritt|hineinkommen|log(?:ge[rst]?)? (?:\w{2,5} )?(?:in|on|ind|på)|anmelden|einloggen"
    r"|meld\w{1,2} (?:\w{2,4} )?(?:sich|dich|euch|mich)|sign(?:s|ed)? in)\b"
)
_ENTERING_BY = Expression(r"\b(?:på|on|bei) ?\Z")
_ONLY = Expression(
    r"\b(?:nur|kun|only|erst|først|not|ikke|nicht)\b[^.!?\n0-9]{0,24}?\b(?:mit|with|med|nach|after|efter"
    r"|without|ohne|uden|if you|hvis du|når du|wenn du|wenn man|when you)(?: (?:key in|type|enter|press"
    r"|taster?|trykker|indtaster|drückt?|tippt|eingibst|code|der|the|den))* ?\Z"
)
"""A machine that runs for whoever enters the figures."""
_CLOCK = Expression(
    r"\b(?:kl\.?|klokken|um|gegen|at|around|until|before|after|inden|efter|nach|vor|bis|ca\.?|from|ab|fra"
    r"|von) \Z"
)
_HOUR = Expression(r"(?:[01][0-9]|2[0-3])[0-5][05]")
_KEY_NUMBER = Expression(r"\b(?:schlüssel|nøgle|key|raum|room|rum|lokale)(?: (?:nr|no)\.?)? \Z")
_REPORTED = Expression(
    r"\b(?:stod|står|steht|stand|sagte|sagde|said|says|hieß|hed|wrote|skrev|schrieb|told (?:me|us|him|her"
    r"|them)|does|presses|made it|blev til)(?: (?:der|da|it|det|es|mir|mig|den|die))? ?\Z"
)
_OUTSIDE = Expression(
    r"\b(?:komm\w{0,3}|kommer?|get|gets|got|gelang\w*|can['’]?t)(?: \w{2,8}){0,3} (?:ind|in|into|inside"
    r"|rein|hinein|durch|through|igennem)\b"
)
"""Somebody wants in."""
_WHEEL = Expression(r"[0-9]{1,2}(?:-[0-9]{1,2}){2,4}")
_WHEELS = Expression(
    rf"\b(?:{LOCKS}|(?:\w{{2,12}}[ \-]?)?(?:boks|box|kasten|kästchen)|kombi\w{{0,9}}|combo|combination"
    rf"|drej\w{{0,2}}|dreh\w{{0,2}}|turn|låse[rs]? \w{{0,4}} ?op|unlocks?|entsperrt|öffnet|åbner|opens)\b"
)
_SPACED = Expression(r"[0-9](?: [0-9]){3,7}[#*]?")
_SAME = Expression(
    r"(?:[ ,/]{1,3}|,? (?:or|oder|eller|und|and|og|bzw\.?|then|before that|vorher|früher|tidligere|before"
    r"|not|nicht|ikke)(?: \w{1,9}){0,3} )\Z"
)
"""What stands between two rows of figures that are told together."""
_THING = Expression(rf"\b(?:{LOCKS}|{DOORS})\b")
_DEVICE = Expression(rf"\b(?:{DEVICES}|{CARDS})\b")
_ROOM = Expression(rf"\b{ROOMS}\b")
_OPEN = Expression(rf"\b{OPEN}\b")
_QUANTITY = Expression(rf"\b{QUANTITIES}\b")
_WITH = Expression(
    r"\b(?:with|med|mit|using|via|by|ved at taste|bei|durch)(?: (?:der|die|den|dem|the|code|koden|kode|pin"
    r"|tallene|tallet|zahl|zahlenfolge|just|only|bare|nur|einfach)){0,3}:? ?\Z"
    r"|\b(?:öffnet|åbner|opens|op|unlocks) (?:bei|på|on|auf) ?\Z"
)
_IS = (
    r"(?::|->|→|=|,| -| –|['’]s|\b(?:is|er|ist|has|hat|har|hedder|lautet|lyder|wants?|needs?|takes?|will"
    r"|vil have|skal have|skal bruge|braucht|brauchst du|brauchst"
    r"|bruger|gilt|gælder|står på|steht auf|stands at|auf|set to|sat til|moved on to|went to|gone to"
    r"|changed to|skiftet til|geändert auf|nun|nu|now|jetzt|still|stadig|noch|was|var|war|to|til))"
    r"(?: (?:now|nu|jetzt|still|stadig|noch|nun|immer|die|den|the|det|set|back|tilbage|on|at|to|moved|ab"
    r"|fra|from|montag|mandag|monday|heute|today|i dag|code|kode|die neue|den nye)){0,4}"
    r":? ?[\"'„“`]?\Z"
)
_BESIDE = Expression(rf"\b{LOCKS}\b(?: (?:nr\.? ?|no\.? ?|#)?[0-9]{{1,3}}\b)?[^.!?\n0-9]{{0,40}}?{_IS}")
"""A lock and what it is set to."""
_LATELY = (
    r"\b(?:now|nu|nun|jetzt|new|ny|nye|neue?[rn]?|today|heute|i dag|changed|skiftet|geändert|ab (?:montag"
    r"|dienstag|mittwoch|donnerstag|freitag|heute|morgen|sofort)"
    r"|fra (?:mandag|tirsdag|onsdag|torsdag|fredag|i dag|i morgen)|from (?:monday|tuesday|wednesday"
    r"|thursday|friday|today|tomorrow))\b"
)
_DOOR_LATELY = Expression(
    rf"\b(?:{DOORS}|{ROOMS}|{LOCKS}|{DEVICES}|{CARDS})\b[^.!?\n0-9]{{0,50}}?{_LATELY}[^.!?\n0-9]{{0,14}}\Z"
)
_SAID_TO_BE, _SAID_LATELY = Expression(_IS), Expression(_LATELY)
_SAID_REACH = 80
"""Where `_BESIDE` and `_DOOR_LATELY` end, and in how many characters: looked for first, for a lock or a door
takes longer to be looked for."""
_OF_DEVICE = Expression(
    rf"\b(?:{CARDS})\b[^.!?\n]{{0,24}}?(?:\b(?:bruger|kode|code|pin|geheimzahl|has|hat|har|wants|braucht)"
    rf"|[:=])(?: (?:er|ist|is))?:? ?\Z"
    r"|\b(?:ipad\W?(?:en|s)?|tablet\w{0,3}|laptop\w{0,2})\b[^.!?\n0-9]{0,30}?(?:->|→|:| -| –|=) ?\Z"
    rf"|\b(?:{DEVICES}|{CARDS})\b[^!?\n]{{0,28}}?\b(?:wants|asks for|needs|vil have|skal have|beder om"
    rf"|will|verlangt|braucht|fragt nach|möchte)"
    r"(?: (?:die|den|the|a|en|nur|bare|just|pin|code|kode|koden|tallet))?:? ?\Z"
    rf"|\b(?:{DEVICES})\b[^.!?\n0-9]{{0,24}}?\b(?:låser op|låses op|unlocks|entsperr\w{{1,3}})(?: (?:på"
    rf"|med|with|on|mit|bei))? ?\Z"
    r"|\b(?:anrufbeantworter|voicemail|telefonsvarer\w{0,2}|mailbox|sprachbox)\b[^.!?\n]{0,44}?\b(?:dann"
    r"|then|så|code|kode|pin|mit|med|with) ?\Z"
    r"|\b(?:log ?in|logge? ind|login|anmelden|einloggen|sign in)\b[^.!?\n]{0,44}?\b(?:code|kode|koden"
    r"|pin)[ :]{1,2}\Z"
)
_SECRET_FIGURES = Expression(
    r"\b(?:sat|set|gestellt|stillet|indstillet|eingestellt)\b[^.!?\n0-9]{0,40}\b(?:boks|box|kasten"
    r"|kästchen|skab|schrank) ?(?:til|to|auf) \Z|\b(?:unlock|entsperren|oplåsning|aufsperren):? \Z"
    r"|\b(?:geheimzahl|hemmelig(?:e)? (?:tal|cifre)"
    r"|zahlencode|zahlenkombination|talkode\w{0,2}"
    r"|tastekode\w{0,2})\b[^.!?\n0-9]{0,40}\Z"
)
_CODE = Expression(
    r"(?<![\w])(?:(?:dør|port|alarm|adgangs|pin|lås|boks|tür|tor|tasten|zahlen|door|gate|entry|access"
    r"|freigabe-?|zugangs|zutritts|medicin|tyveri|laser|bruger)[ \-]?)?"
    r"(?:koden?|codes?|pin(?:-?koden?|-?code|-?nummer)?|combo|combination|kombination\w{0,2}|geheimzahl"
    r"|et tal|eine? zahl|a number|nogle tal|zahlen|some digits|firecifret|vierstellig\w{0,3})\b"
)
_OTHER_CODE = Expression(
    r"(?:fejl|rabat|vare|post|lande?|farve|projekt|told|streg|kampagne|status|artikel|moms|konto|kilde"
    r"|fehler|rabatt|aktions|länder|farb|zoll|gutschein|quell|blink|bar|zip|area|promo"
    r"|discount|voucher|product|error|colou?r|country|source|exit|status|http|qr|morse|g|m|order|part|item"
    r"|bestell|typen|cost|tax|commodity|dress|building)[ \-]?(?:koden?|codes?)\b"
    r"|\b(?:fejl\w{0,6}|fehler\w{0,8}|errors?|faults?|python|java|repo|script|programm?|zeilen?|linjer?"
    r"|lines?|function|funktion|bug|commit|review|pr|deploy\w*|compile\w*|kompilier\w*)\b"
)
_THEN = Expression(
    r"(?:\b(?:(?:it|that|den|det|der|die|das|es|sie|er|this|de nye|the new one|the pin|pinnen|koden"
    r"|the code)(?:['’]s| is| er| ist| lautet| var| war| was)|(?:nu|now|jetzt|heute|today|i dag|derfor"
    r"|also|seit \w{3,10}|ab \w{3,10}|fra \w{3,10}|from \w{3,10})"
    r"(?: (?:er|is|ist|gilt|gælder|lautet)(?: (?:det|den|it|es|sie|er|die|der))?)?|nimm|nehmt|use|brug|try"
    r"|prøv|tast|enter|type|tippe|gib|indtast|(?:the |den |die |der |das )?(?:new|neue[rs]?"
    r"|nye?)(?: one)?(?: is| er| ist| lautet)?"
    r"|(?:moved on|moved|changed|set|reset|skiftet|ændret|geändert|gewechselt|umgestellt|sat) (?:to|til"
    r"|auf)|steht|står(?: der)?|says|lautet|lyder|hedder|still|stadig|immer noch|remains|bleibt|forbliver"
    r"|:)(?: (?:nu|now|jetzt"
    r"|stadig|still|noch|bare|just|einfach|mal|lige|the|die|den|der)){0,2}:? ?[\"'„“`]?)\Z"
)
"""What leads up to the figures after a code was spoken of."""
_FOR = Expression(
    rf"[#*]?(?: (?:or|oder|eller) [0-9]{{3,8}}[#*]?)?,? (?:for|til|an|på|bei|am|zu[mr]?|für|beim?|ved|on"
    rf"|at|fürs|vi|we|wir|man|you|du|som)\b[^.!?\n0-9]{{0,30}}?\b(?:{LOCKS}|{DOORS}|(?:skulle|must|müssen"
    rf"|had to|skal) (?:taste|enter|type|tippen|press))\b"
)
_UNLOCKS = Expression(
    r"[#*]?,? (?:zum|zu|for at|to|um \w{2,14} zu|für das|so) (?:\w{2,14} )?(?:entsperren|aufschließen"
    r"|öffnen|låse|åbne|unlock|open|disarm|get in|komme ind|enter the|reinkommen|slå)\b"
)
_COUNTED_BEFORE, _COUNTED_BEHIND = 50, 40
"""Characters around the figures in which a word that counts or measures something speaks against them."""
_YEAR = Expression(r"(?:19[5-9]|20[0-3])[0-9]")
_ROUND = Expression(r"[0-9]+(?:00|50)[#*]?")


@dataclass(frozen=True, slots=True)
class _Place:
    """Figures with what stands around them."""

    figures: str
    line: str
    """What leads up to them on their line."""
    before: str
    """The same within their sentence."""
    after: str
    around: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "around", f"{self.before} {self.after}")


def find(reading: Reading) -> Iterator[Finding]:
    """Three to eight figures, together or one by one, that open, unlock or silence something."""
    lower, cues, entered = reading.lower, _cues(reading), -1
    for figure in _figures(lower) if cues else ():
        start, end = figure.span(1)
        follows = 0 <= start - entered <= _BETWEEN and _SAME.match(lower, entered, start)
        if (follows and _GOES_ON.match(lower, end)) or (
            _is_near(cues, start, end) and _is_entered(lower, figure)
        ):
            yield credential(start, end, "secret.pin")
            entered = end


def _figures(lower: str) -> Iterator[re.Match[str]]:
    """They begin with a digit, or with a star or a letter right before one: nowhere else is looked."""
    taken = 0
    for digits in _DIGITS.finditer(lower):
        start = digits.start()
        if start < taken:
            continue
        found = _FIGURES.match(lower, start - 1) if start > taken else None
        found = found or _FIGURES.match(lower, start)
        if found is not None:
            taken = found.end()
            yield found


def _cues(reading: Reading) -> list[int]:
    """Where a cue begins, in order."""
    told = _CUED_WORDS.among(reading.hashed)
    single = (
        [start + at for start, _, word in reading.words if word in told for at in told[word]] if told else []
    )
    if not said(reading.lower, _IN_WORDS):
        return single
    return sorted([*single, *(cue.start() for cue in _CUE_WORDS.finditer(reading.lower))])


def _cued_words(words: Collection[str]) -> dict[str, list[int]]:
    """Words with a cue in them, and where in the word they begin."""
    places = {word: [cue.start() for cue in _CUE.finditer(word)] for word in words}
    return {word: found for word, found in places.items() if found}


_CUED_WORDS = Verdicts(_cued_words)


def _is_near(cues: Sequence[int], start: int, end: int) -> bool:
    near = bisect_left(cues, start - _BEFORE)
    return near < len(cues) and cues[near] < end + _AFTER


def _is_entered(lower: str, figure: re.Match[str]) -> bool:
    start, end = figure.span(1)
    line = lower[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    place = _Place(figure[1], line, _END.split(line)[-1], _END.split(lower[end : end + _AFTER])[0])
    if _is_counted(place):
        return False
    if _is_confirmed(place):
        return True
    figures = place.figures.strip("*#")
    if _YEAR.fullmatch(figures) or not _GOES_ON.match(place.after):
        return False
    if _HOUR.fullmatch(figures) and _CLOCK.search(place.before):
        return False
    if not figures[0].isdigit() or not figures[-1].isdigit():
        return _ENTERED.search(place.before) is not None and _is_about_access(place)
    tests = _TOLD if _ROUND.fullmatch(figures) else (*_TOLD, *_TOLD_LESS)
    return any(test(place) for test in tests)


def _is_counted(place: "_Place") -> bool:
    if counts_things(place.before) and not _TYPED.search(place.before):
        return True
    return _QUANTITY.search(place.before[-_COUNTED_BEFORE:] + place.after[:_COUNTED_BEHIND]) is not None


def _is_confirmed(place: "_Place") -> bool:
    """Whether a hash or a star ends the figures, as in `8842*` and `4490 and then hash`."""
    if _CONFIRMED.match(place.after):
        return True
    if _SPACED.fullmatch(place.figures) and _THING.search(place.line):
        return True
    if place.figures[-1] not in "#*" and place.figures[0] != "*":
        return False
    return (
        _is_about_access(place)
        or (_ENTERED.search(place.before) or _THING.search(place.line) or _CODE.search(place.line))
        is not None
    )


def _has_place(text: str) -> bool:
    return (_THING.search(text) or _ROOM.search(text) or _DEVICE.search(text)) is not None


def _is_about_access(place: "_Place") -> bool:
    around = place.around
    if _THING.search(around):
        return True
    return _OPEN.search(around) is not None and (_ROOM.search(around) or _DEVICE.search(around)) is not None


def _is_typed(place: "_Place") -> bool:
    """Somebody is told to enter them, at something that has keys."""
    if _INTO.match(place.after):
        return True
    if not (_ENTERED.search(place.before) or _ENTERED_BEHIND.match(place.after)):
        return False
    if _THING.search(place.line) or _CONFIRMED_LESS.match(place.after):
        return True
    if _KEYED.search(place.before) and _DEVICE.search(place.line):
        return True
    around = place.around
    return (_THING.search(around) or _DEVICE.search(around) or _OPEN.search(around)) is not None


def _opens(place: "_Place") -> bool:
    """Something opens, or somebody gets in, with them."""
    around = place.around
    if _WITH.search(place.before):
        return _ENTERING.search(around) is not None or (
            _OPEN.search(around) is not None and _has_place(around)
        )
    if _ENTERING_BY.search(place.before) and _ENTERING.search(place.before):
        return _has_place(place.before)
    return _ONLY.search(place.before) is not None and _has_place(around)


def _is_of_device(place: "_Place") -> bool:
    if _OF_DEVICE.search(place.before) or _SECRET_FIGURES.search(place.before) or _UNLOCKS.match(place.after):
        return True
    if _CONFIRMED_LESS.match(place.after) is None:
        return False
    return _is_about_access(place) or _DEVICE.search(place.around) is not None


def _is_of_lock(place: "_Place") -> bool:
    """A lock is set to them, they are said to be for a door, or somebody was told them there."""
    if _WHEEL.fullmatch(place.figures) and (_WHEELS.search(place.line) or _WHEELS.search(place.after)):
        return True
    if _REPORTED.search(place.before) and (_OUTSIDE.search(place.line) or _THING.search(place.line)):
        return True
    if _SAID_TO_BE.search(place.before[-_SAID_REACH:]) and _BESIDE.search(place.before):
        return True
    if _SAID_LATELY.search(place.before[-_SAID_REACH:]) and _DOOR_LATELY.search(place.before):
        return True
    return _FOR.match(place.after) is not None and _KEY_NUMBER.search(place.before) is None


def _is_code(place: "_Place") -> bool:
    """A code was spoken of before: `the code has changed, it's now 7781`."""
    return (
        _THEN.search(place.before) is not None
        and _CODE.search(place.line) is not None
        and _OTHER_CODE.search(place.line) is None
    )


_TOLD = (_is_typed, _opens, _is_of_device)
_TOLD_LESS = (_is_of_lock, _is_code)
"""Ways to tell such figures; the latter are not believed of round ones, which more often measure."""
