"""Whether a number is said to be that of a thing: right before it, before words that explain it, or before
another number of the same kind in front of it."""

from bisect import bisect_left

from routing.sensitivity.text.cues import NUMBER_WORDS, counts_things, said
from routing.sensitivity.text.reading import Reading, words_of

_REACH = 96
_LIKE = 48
"""Characters between two numbers of one kind."""
_MOST = 4
"""Numbers of one kind that are walked over."""
_DIGITS = str.maketrans("123456789", "000000000")
_EDGES = ".:#,;()\"'„“»«=–-"
_SHORTEST = 6
"""Letters of a word that ends in one for numbers."""
_SERIAL = 3
"""Last digits in which the numbers of one series differ."""
_BEHIND = 32
"""Characters behind numbers in which it may be said whose they are."""
_LESS = 3
"""Characters of a number that only counts, as in `10 digits`."""
_EXPLAINING = words_of(
    """
    nu now jetzt på of auf fx f.eks eks z.b zb such as e.g eg som wie reads read lyder lautet lauten
    viser shows zeigt says label etikett mærket med with mit cifre digits stellen ti ten zehn otte eight
    acht er is ist sind are følger mønsteret format formatet formats muster pattern printed new old neu
    alt ny nye neue i in im am den der die das the a an to bis til through und og and or oder eller also
    også auch ids nrs tag dem skiltet typenschild schild
    """
)
"""Between what the number is of and the number."""
_THINGS = words_of(
    """
    tank tanke tanks rulle ruller ruller rolle rollen roll rolls regal regale reol reoler pallen paller
    palletten karton kartons carton cartons kasse kasser kiste crate crates drum drums spule trommel
    coil coils tags barcode barcodes locker lockers vorgang kanban stückliste farbcode checksum
    prüfsumme kontrolsum profil profile profiler sensor sensoren sensors zähler zählerstand tællerstand
    tæller måler måleren meter epoch unix timestamp timestamps zeitstempel tidsstempel gln sscc imei hex
    kabel cable vejeseddel vejesedler følgesedler følgeseddel wiegeschein ventil valve rohr rør werkzeug
    gerät geräte bauteil bauteile satz samples sample probe proben prøve prøver ibc ibcs container
    containers chart reading readings aflæsning ablesung tegninger zeichnungen drawings charge chargen
    batches batch lots los lose typ type regalplatz fach kiste palette paletten stückgut gebinde fass
    fässer sække säcke säcken sack sacks bolt bolts schraube schrauben schraubensatz stencil form formen
    mould moulds kanban-karte kanbankarte kanban-kort testkarton serie serier serien partier roll-code
    """
)
"""What is numbered, right before its number."""
_ENDS = (
    "nummer", "nummern", "numre", "numrene", "nummeret", "nummerne", "numret", "nr", "-no", "number",
    "numbers", "kode", "koder", "code", "codes", "-id", "-ids", "seddel", "sedler", "schein", "scheine",
    "kennung",
)  # fmt: skip
"""Ends of words for numbers of things."""
_ALONE = words_of("nummer nummeret nummern numrene numre number numbers")
"""Those that say nothing by themselves."""
_PERSONAL = (
    "tel", "tlf", "handy", "mobil", "mobile", "ruf", "ring", "call", "fax", "cpr", "person", "konto",
    "kort", "kart", "card", "versich", "forsikr", "steuer", "skat", "ausweis", "pas", "medlem",
    "mitglied", "sozial", "social", "national", "kund", "patient", "medarb", "mitarb", "employee", "bank",
    "iban", "durchwahl", "notr", "hus", "haus", "post", "plz", "pin", "adgang", "zugang", "dør", "tür",
    "key", "nøgle", "vagt", "hotline", "lokal", "phone", "cell", "kontakt", "contact", "alarm", "nød",
    "direkt", "ansæt", "anstell", "løn", "lohn", "führerschein", "sms", "whatsapp", "født", "geb", "tax",
    "customer", "member", "arbejds", "identifik", "læge", "whats", "reg", "kørek", "fødsel", "birth",
    "ident", "borger", "bürger", "schwanger", "kranken", "kennzeichen", "bil", "mine n", "meine n",
    "my n", "seine n", "ihre n", "hans n", "hendes n", "our n", "auto", "visa",
)  # fmt: skip
"""Parts of words for numbers of people and of what is theirs."""


def numbers_things(lower: str, start: int, shape: str) -> bool:
    """Whether the number that begins there, written in that shape, is said to be that of a thing.

    >>> said = "artikelnumrene er 0171 4432109 og 0171 4432110"
    >>> numbers_things(said, said.rindex("0171"), "0171 4432110")
    True
    >>> numbers_things("min mobil er 20 30 40 50", 13, "20 30 40 50")
    False
    """
    line = lower[max(0, start - _REACH) : start].rpartition("\n")[2]
    if not line:
        return False
    if counts_things(line) or _follows_a_thing(line):
        return True
    like = shape.lower().translate(_DIGITS)
    zeros = line.translate(_DIGITS)
    for _ in range(_MOST):
        at = zeros.rfind(like)
        between = line[at + len(like) :]
        if at < 0 or len(between) > _LIKE or said(between, _PERSONAL):
            return False
        line, zeros = line[:at], zeros[:at]
        if counts_things(line) or _follows_a_thing(line):
            return True
    return False


def _follows_a_thing(line: str) -> bool:
    """Whether the last word that explains nothing is one for a thing that has a number."""
    for written in reversed(line.split()):
        word = written.strip(_EDGES)
        if word in _EXPLAINING or word in NUMBER_WORDS or (len(word) < _LESS and not word.isalpha()):
            continue
        if counts_things(word) or word in _THINGS:
            return True
        return (
            word.endswith(_ENDS)
            and word not in _ALONE
            and len(word) >= _SHORTEST
            and not said(word, _PERSONAL)
        )
    return False


def in_series(reading: Reading, start: int, end: int) -> bool:
    """Whether the number beside it is all but the same, and no word says that it is anybody's.

    Numbers of people are hardly ever next to each other; those of things are given out one by one.
    """
    runs = reading.runs
    at = bisect_left(runs, (start,))
    beside = [runs[place] for place in (at - 1, at + 1) if 0 <= place < len(runs)]
    digits = _digits(reading.lower[start:end])
    near = [one for one in beside if _is_next(one.digits, digits) and abs(one.start - start) < _REACH]
    if not near:
        return False
    first = min(start, *[one.start for one in near])
    before = reading.lower[max(0, first - _REACH) : first].rpartition("\n")[2]
    between = reading.lower[first : max(end, *[one.end for one in near]) + _BEHIND]
    return not said(f"{before} {between}", _PERSONAL)


def _is_next(one: str, other: str) -> bool:
    return one != other and len(one) == len(other) and one[:-_SERIAL] == other[:-_SERIAL]


def _digits(written: str) -> str:
    return "".join(filter(str.isdigit, written))
