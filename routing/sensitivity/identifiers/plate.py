"""Number plates of cars.

Part numbers look the same. A plate is believed behind a word for plate (`Kennzeichen ...`); where a car, a
parking place or a fine is spoken of in the same line; or alone, if its shape and its district are those of a
plate and nothing counts parts before it.
"""

import re
from collections.abc import Iterator

from routing.sensitivity.identifiers.plate_codes import AUSTRIAN, GERMAN, IRISH, SWISS
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.numbered import numbers_things
from routing.sensitivity.text.reading import Reading, words_of
from routing.sensitivity.text.shape import shape_of
from routing.vocabulary import Finding, Level

_NAMED = Expression(
    r"(?:kennzeichen|kfz|nummerplade\w{0,2}|nr\.? ?plade\w{0,2}|nummernschild\w{0,2}|indreg|zulassung"
    r"|reg(?:istrerings)?\.? ?nr\.?|registreringsnummer|\breg\b"
    r"|number ?plates?|licen[cs]e plates?|registration(?: no| number| plate)?)[^\n0-9]{0,40}?"
    r"\b(?<![\-/])([a-zäöü]{1,3}[\- ][a-zäöü]{1,2}[\- ]?[0-9]{1,4}[eh]?|[a-z]{2} ?[0-9]{2} ?[0-9]{3}"
    r"|[a-z]{2}[0-9]{2} ?[a-z]{3}|[a-z][0-9]{1,3} ?[a-z]{3}|[a-z]{3}[ \-]?[0-9]{2,4}[a-z]?"
    r"|[a-z]{1,2}[\- ][0-9]{1,6}[\- ]?[a-z]{0,3})\b(?!-)"
)
_NAMES = ("plade", "kennz", "kfz", "nummers", "indreg", "reg", "plate", "zulass")
_CALLED = gate(*_NAMES)
_PLATE = Expression(
    r"(?:(?P<german>[A-ZÄÖÜ]{1,3}(?:-|: ?| )[A-ZÄÖÜ]{1,2}[ \-]?[1-9][0-9]{0,3}[EH]?)"
    r"|(?P<austrian>[A-Z]{1,2}[\- ](?:[1-9][0-9]{2,4} ?[A-Z]{1,3}|[1-9][0-9]{0,2} ?[A-Z]{2,3}))"
    r"|(?P<swiss>[A-Z]{2} [1-9][0-9]{0,2}[ '’]?[0-9]{3})"
    r"|(?P<irish>[0-9]{2}[12]?[\- ][A-Z]{1,2}[\- ][1-9][0-9]{0,5})"
    r"|(?P<british>[A-HK-PR-Y][A-HJ-PR-Y][0-9]{2} ?[A-HJ-PR-Z]{3})"
    r"|(?P<older>[A-HJ-NPR-Y][1-9][0-9]{0,2} [A-HJ-PR-Y]{3})"
    r"|(?P<french>[A-HJ-NP-TV-Z]{2}-[0-9]{3}-[A-HJ-NP-TV-Z]{2})"
    r"|(?P<belgian>[1-9]-[A-Z]{3}-[0-9]{3})"
    r"|(?P<dutch>[A-Z]{1,2}-[0-9]{3}-[A-Z]{1,2}|[0-9]{1,2}-[A-Z]{3}-[0-9]{1,2}|[A-Z]{3}-[0-9]{2}-[A-Z]"
    r"|[0-9]-[A-Z]{2}-[0-9]{3}|[0-9]{2}-[A-Z]{2}-[0-9]{2}|[0-9]{2}-[A-Z]{2}-[A-Z]{2}"
    r"|[A-Z]{2}-[0-9]{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-[0-9]{2})"
    r"|(?P<danish>[A-Z]{2} [0-9]{2} [0-9]{3}|[A-Z]{2}[0-9]{2}[ .][0-9]{3})"
    r"|(?P<other>[A-Z]{2} ?[0-9]{5}|[A-Z]{3}[ \-]?[0-9]{2}[0-9A-Z]|[A-Z]{2,3} ?[0-9]{4}[0-9A-Z]?"
    r"|[A-Z]{2} ?[0-9]{3} ?[A-Z]{2}|[0-9]{4} ?[B-DF-HJ-NP-TV-Z]{3}|[1-9][A-Z]{1,2}[0-9]? ?[0-9]{4}"
    r"|[A-Z]{3} ?[0-9]{1,3} ?[A-Z])"
    r")(?![A-Za-z0-9Ä-ü]|-[A-Za-z0-9]|/[A-Za-z0-9])"
)
_MIXED = Expression(
    r"[A-ZÄÖÜ](?:[ \-]?[0-9]|(?<=[0-9].)[A-Z]|(?<=[0-9]-.)[A-Z\-]|(?<=[0-9] .)(?:[A-Z]{2}(?![A-Z])| [0-9]))"
)
"""What every plate has and ordinary sentences have not: looked for first, since that is cheap."""
_OPENING = Expression(r"[A-ZÄÖÜ0-9](?<![A-Za-z0-9Ä-ü\-/#_.].)")
"""Where a plate may begin."""
_CARS = Expression(
    r"\b(?:(?:vare|last|firma|person|leje|låne|pool|el|tank|service)?bil(?:en|er|erne|ens)?\b"
    r"|(?:vare)?vogn(?:en)?\b"
    r"|køretøj|trailer|anhænger|parker|p-plads|p-kælder|p-bøde|bøde|fartbøde|ladestander|lader\b|bilsyn|syn\b"
    r"|synet\b|nummerplade|brobizz|brændstofkort|tankkort|kører i\b|holder (?:på|foran|ved|i)\b|spærrer"
    r"|motorcykel"
    r"|(?:leih|miet|firmen|dienst|pool|liefer|kasten|last)?wagen\w{0,2}\b|auto(?:s|haus)?\b|pkw\b|lkw\b|kfz"
    r"|fahrzeug|poolwagen|transporter|anhänger|parkt|parken|parkplatz|parkhaus|stellplatz|tiefgarage"
    r"|falschpark|ladesäule"
    r"|lädt\b|säule\b|tankkarte|tüv\b|hauptuntersuchung|blitzer|geblitzt|strafzettel|knöllchen|bußgeld"
    r"|abgeschleppt"
    r"|abschlepp|halter\b|fahrer|motorrad|steht (?:vor|auf|im|in|quer)\b|zugmaschine|sattelzug|stapler\b"
    r"|dienstrad"
    r"|cars?\b|vans?\b|truck|lorry|lorries|vehicle|parked|parking|car park|bay\b|barrier|mot\b|v5c?\b|dvla"
    r"|driver|driving|fuel card|speeding|congestion charge|ulez|anpr|toll\b|tow(?:ed|ing)\b|motorbike"
    r"|motorcycle"
    r"|lights? (?:are |is |left )?on|lyset? (?:er )?(?:på|tændt)|licht (?:an|brennt)|windscreen"
    r"|windshield|frontscheibe"
    r"|forrude|leasing|påkørt|angefahren|mileage|km-stand|kilometerstand|europcar|sixt\b|vignette|maut\b"
    r"|fleet\b|flåde"
    r"|number plate|licen[cs]e plate|hire car|charger\b|charging\b|blocking|tachograph|tyres?\b|dæk\b|reifen"
    r"|vw\b|golf\b|passat|tiguan|caddy|sprinter|vito\b|crafter|bmw\b|audi\b|mercedes|tesla|skoda|škoda"
    r"|toyota|opel"
    r"|ford\b|transit\b|volvo\b|renault|peugeot|citro[eë]n|hyundai|kia\b|nissan|fiat\b|iveco|scania|octavia"
    r"|berlingo|kangoo|touran|polo\b|corsa|astra\b|vivaro|ducato|škod)"
)
"""A car, its place or its trouble."""
_REACH = 90
_NEITHER = frozenset(
    [
        "en",
        "nr",
        "no",
        "kg",
        "ag",
        "mm",
        "cm",
        "km",
        "on",
        "in",
        "of",
        "or",
        "id",
        "to",
        "ok",
        "dc",
        "ac",
        "iso",
        "und",
        "max",
        "min",
        "ab",
        "bis",
        "the",
        "and",
        "der",
        "die",
        "das",
        "og",
        "er",
        "ist",
        "is",
        "rev",
        "typ",
        "pos",
        "vol",
        "ver",
        "ph",
        "pn",
        "dn",
        "led",
        "usb",
        "pro",
        "set",
        "kit",
        "eur",
        "hra",
        "hrb",
        "cvr",
        "usd",
        "dkk",
        "gbp",
        "chf",
    ]
)
"""Words and units in capitals that stand where letters of a plate would."""
_NO_DISTRICTS = frozenset(
    [
        "din",
        "in",
        "ist",
        "er",
        "es",
        "am",
        "an",
        "is",
        "of",
        "so",
        "be",
        "we",
        "to",
        "art",
        "for",
        "her",
        "war",
        "wer",
        "ein",
        "new",
        "bar",
        "see",
    ]
)
"""Districts that are also words or signs of norms."""
_UNCUED = frozenset({"german", "irish", "british", "french", "belgian", "danish"})
_DISTRICTS = {"german": GERMAN, "austrian": AUSTRIAN, "swiss": SWISS, "irish": IRISH}
_PARTS = Expression(r"[A-Za-zÄÖÜäöü]+|[0-9]+")


def find(reading: Reading) -> Iterator[Finding]:
    """Plates of Europe: behind a word for them, near a car, or of a shape of their own."""
    lower, shape = reading.lower, shape_of(reading.text, without=b" -")
    if "0" not in shape:
        return
    if reading.may_have(_CALLED) and said(lower, _NAMES):
        for match in _NAMED.finditer(lower):
            if _is_whole(match.group(1)) and not _is_part(lower, *match.span(1)):
                yield _plate(*match.span(1))
    if not _is_mixed(reading.shape, shape) or _MIXED.search(reading.text) is None:
        return
    for opening in _OPENING.finditer(reading.text):
        plate = _PLATE.match(reading.text, opening.start())
        if plate is not None and _is_plate(reading, plate):
            yield _plate(*plate.span())


def _is_mixed(shape: str, joined: str) -> bool:
    """Whether letters stand beside digits as on plates; `joined` is the shape without separators."""
    if "A0" in joined or "0AA" not in joined:
        return "A0" in joined
    return "0AA" in shape or "0-AA" in shape or _THREE.search(shape) is not None


_THREE = Expression("0 AAA(?!A)")


def _is_whole(written: str) -> bool:
    """Not a word before a number, as in `Kennzeichen des 3. Wagens`."""
    return len(_PARTS.findall(written)[0]) < 3 or not any(
        part in _NEITHER for part in _PARTS.findall(written)
    )


def _is_plate(reading: Reading, match: re.Match[str]) -> bool:
    kind, written, (start, end) = match.lastgroup or "", match.group(), match.span()
    parts = [part.lower() for part in _PARTS.findall(written)]
    if _is_part(reading.lower, start, end):
        return False
    if kind in {"german", "other"} and any(part in _NEITHER for part in parts):
        return _is_named_car(kind, parts) and _near_a_car(reading, start, end)
    if _MARKED.search(reading.before(start, 24)) or _COUNTRY.match(reading.lower, end):
        return not numbers_things(reading.lower, start, written)
    letters = next(part for part in parts if part.isalpha())
    known = letters in _DISTRICTS.get(kind, (letters,))
    if not known and kind not in {"german", "swiss"}:
        return False
    alone = known and kind in _UNCUED and _stands_alone(kind, written, letters)
    return (alone and not numbers_things(reading.lower, start, written)) or _near_a_car(reading, start, end)


def _is_named_car(kind: str, parts: list[str]) -> bool:
    """Whether a district stands before letters that also make a word: `M AB 3092`."""
    if kind != "german" or len(parts) < 3 or parts[1] not in _LETTERS_TOO:
        return False
    return parts[0] in GERMAN and parts[0] not in _NEITHER | _NO_DISTRICTS


def _is_part(lower: str, start: int, end: int) -> bool:
    """Whether it is the number of a spare part, whatever car that is for."""
    before = lower[max(0, start - _PART_REACH) : start]
    if said(before, _PART_HINTS) and _PART.search(before) is not None:
        return True
    return _PART_BEHIND.match(lower, end) is not None


_LETTERS_TOO = frozenset({"on", "in", "of", "or", "to", "ok", "ab", "og", "er", "is"})
"""Words that are seldom written in capitals: beside a car they are letters of its plate."""
_PART_WORDS = (
    r"(?:ersatzteil|verschleißteil|bauteil|zubehörteil|autoteil|teile?(?=[ \-]?n)|artikel|reservedel|sliddel"
    r"|vare(?=n)|spare|spare part|part|article|accessory|item|sku|oem"
    r"|\w{0,8}filter|\w{0,8}belag|\w{0,8}beläge|bremseklods|bremsskive|brake pad|brake disc|wiper|belt"
    r"|keilriemen|kilerem|zündkerze|tændrør|spark plug)"
)
_PART_HINTS = (
    "teil", "del", "vare", "artikel", "article", "part", "access", "item", "sku", "oem", "filter", "bel",
    "brems", "brake", "wiper", "riemen", "rem", "kerze", "tændr", "spark", "bestell",
)  # fmt: skip
"""One of them stands in each of the following: looked for first, since that is cheap."""
_PART = Expression(
    rf"(?:{_PART_WORDS}[a-zæøå]{{0,3}}|bestell(?=[ \-]?n))[ \-]?"
    r"(?:n(?:umme)?r|no|number|nos|code|kode)?\.?[ :#]{0,3}"
    r"(?:is |er |ist )?\Z"
)
_PART_BEHIND = Expression(
    r"[ ,]{1,2}\(?(?:als |as |som )?(?:ersatzteil|reservedel|spare part|part no|teile-?n|artikel-?n)"
)
_PART_REACH = 32
_MARKED = Expression(
    r"\b(?:plates?|kennz|nr\.?pl|reg)\.?[ :]{1,2}\Z|\((?:nl|dk|pl|cz|sk|lt|lv|ee|ro|bg|hu|hr)\)[ :]{1,2}\Z"
)
_COUNTRY = Expression(r",? ?\((?:bg|ch|cz|d|dk|ee|est|fin|gb|hr|hu|irl|lt|lv|nl|no|pl|ro|se|sk|slo|uk)\)")
"""The word, or the mark of the country, that stands beside a plate."""


def _stands_alone(kind: str, written: str, letters: str) -> bool:
    """Whether no word is needed: the rarer the shape, the less."""
    if kind == "german":
        return letters not in _NO_DISTRICTS and _GERMAN_ALONE.fullmatch(written) is not None
    if kind == "british":
        return " " in written and (2 <= int(written[2:4]) <= 27 or 51 <= int(written[2:4]) <= 77)
    return kind != "irish" or written.count("-") == 2


_GERMAN_ALONE = Expression(
    r"[A-ZÄÖÜ]-[A-ZÄÖÜ]{2} [0-9]{4}|[A-ZÄÖÜ]{2,3}-[A-ZÄÖÜ]{1,2} [0-9]{2,4}[EH]?"
    r"|[A-ZÄÖÜ]{2,3} [A-ZÄÖÜ]{2} [0-9]{2,4}[EH]?"
)
"""Of a big city four digits; of the others two or more."""


def _near_a_car(reading: Reading, start: int, end: int) -> bool:
    before = reading.before(start, _REACH).rpartition("\n")[2]
    after = reading.after(end, _REACH).partition("\n")[0]
    return _speaks_of_cars(before) or _speaks_of_cars(after)


def _speaks_of_cars(lower: str) -> bool:
    if _CAR_OPENINGS.isdisjoint([word[:3] for word in _TOKEN.findall(lower)]):
        return False
    return _CARS.search(lower) is not None


_TOKEN = Expression(r"\w+")
_CAR_OPENINGS = words_of(
    """
    abg abs ang anh anp ast aud aut bar bay ber bil bli blo bmw bro bræ buß bød cad car cha cit con cor cra
    die dri duc dvl dæk elb eur fah fal far fia fir fle flå for fro fue geb gol hal hau hir hol hyu ive kan
    kas kfz kia kil km knö kør lad las lea lei lej lic lie lig lkw lor lys läd lån mau mer mie mil mot nis
    num oct ope p par pas per peu pkw pol poo påk rei ren sat sca ser six sko spe spr spæ sta ste str syn säu
    tac tan tes tie tig tol tou tow toy tra tru tyr tüv ule v5 v5c van var veh vig vit viv vog vol vw wag win
    zug ško
    """
)
"""The first three letters of what `_CARS` knows: looked at first, since that is cheap."""


def _plate(start: int, end: int) -> Finding:
    return Finding(kind="PLATE", start=start, end=end, level=Level.CONFIDENTIAL, rule="pii.plate")
