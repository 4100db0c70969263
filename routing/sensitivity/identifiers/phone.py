"""Telephone numbers: told by their shape, or by a word beside them.

A shape that only telephone numbers have (`+45 ...`, `(030) ...`, `0171 1234567`, `20 30 40 50`,
`555-123-4567`) is enough. Anything else, such as eight bare Danish digits, needs a word like `tlf.` before it
or `mobile` after it.
"""

from collections.abc import Iterator

from routing.sensitivity.identifiers.listed import is_listed
from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.cues import leading_words, said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.numbered import in_series, numbers_things
from routing.sensitivity.text.reading import Reading, Run
from routing.vocabulary import Finding, Level

_GAP = r"[ \u00a0\u202f.\-/()]"
_BARE = Expression(r"00(?:4[0-9]|3[0-9])[1-9][0-9]{7,11}")
_INTERNATIONAL = Expression(rf"00[1-9]{_GAP}?[0-9].*")
_OWN_SHAPE = Expression(
    r"(?:1[ .\-])?[2-9][0-9]{2}([.\-])[0-9]{3}\1[0-9]{4}"  # North America
    r"|0[1-9][0-9]{0,4}[/ \u00a0\-][0-9]{2,4}(?:[ \u00a0\-]?[0-9]{2,4}){1,3}"  # with a trunk 0
    r"|0[1-9][0-9]{1,4}[/ \u00a0\-][0-9]{4,8}(?:-[0-9]{1,4})?"
    r"|[2-9][0-9](?![ \u00a0]00[ \u00a0]00[ \u00a0]00)(?:[ \u00a0][0-9]{2}){3}"  # Denmark; not twenty million
    r"|[0-9]{2,5} ?\) ?[0-9]{2,5}(?:[ \-]?[0-9]{2,5}){1,3}"  # an area code in brackets
)
_TRUNK_APART = Expression(
    r"0 [1-9][0-9]{1,2}(?: [0-9]{1,3}){0,2} ?[/\-] ?[0-9]{2,4}(?:[ \-][0-9]{1,4}){0,3}"
    r"|0 [1-9][0-9]{1,2} [0-9]{1,3} [0-9]{2} [0-9]{2}(?: [0-9]{1,3})?"
)
"""German: the trunk 0 set off, and the area code told by a stroke or written in pairs."""
_SPEAKS_OF_CALLS = Expression(
    r"\b(?:(?:telefon|handy|mobil|fax|ruf|durchwahl|festnetz|service|kontakt)?nummern?\b|(?:telephone"
    r"|phone) "
    r"|number\b|nummeret\b|telefon|tel\b|tlf\b|handy\b|mobil\b|anruf|ruf|zurückruf|erreich|ring\b"
    r"|ringe\b|call\b)"
)
_MOBILE = Expression("01[5-7][0-9]{8,9}")
"""Germany, in one piece: as long as few other numbers, and told by a word anywhere before it on its line."""
_FOURS = Expression(r"[2-9][0-9]{3}[ \-][0-9]{4}")
"""Denmark, in two groups of four."""
_WHOSE = Expression(
    r"(?:\b(?:ny[et]?|gamle?|private?|anden|andet|neue[rs]?|alte[rs]?|andere[rs]?)|\w['’]s?"
    r"|(?<!\w)(?:s?on|min|mit|my|his|her))"
    r" (?:ny[et]? |new |neue |private? )?(?:nr|nummer|number|no)\b\.?[ :=]{0,3}(?:er |is |ist )?[ :]{0,2}\Z"
    r"|\bnummeret\b[ :=]{0,3}(?:er )?[ :]{0,2}\Z"
)
"""A number that is new, old or somebody's, but not said to be which."""
_LEADING_LINE = Expression(r"(?:\b(?:på|til|unter|auf|on|at)|:)[ :\t\r]*\n[ \t>*]*\Z")
"""A line that ends where the next one gives the number."""
_DATE = Expression(
    r"(?:(?:19|20)[0-9]{2}[\-./][0-9]{1,2}[\-./][0-9]{1,2}"
    r"|[0-9]{1,2}[\-./ ]{1,2}[0-9]{1,2}[\-./ ]{1,2}(?:19|20)[0-9]{2})"
    r"(?![0-9])"
)
_GROUPED = Expression(r"[1-9][0-9]{0,2}(?:[. ][0-9]{3})+")
_LABEL = Expression(
    r"(?:\b(?:tlf|tel|telefon\w*|telephone|phone|mobil\w*|mobile|mob|cell|cellphone|fax|telefax|handy\w*|ph"
    r"|durchwahl|direkte|direct|hotline|rufnummer|whatsapp|sms|mobnr|landline|switchboard|extension|signal"
    r"|fastnet\w*|festnetz\w*|hjemmenummer|vagttelefon\w*|notruf\w*|rufbereitschaft|contact number|tlfnr"
    r"|tel\.? ?-?(?:nr|no)|(?:my|your|his|her|our|their|mit|dit|hans|hendes|vores|mein|dein|ihre?|seine?"
    r"|meine"
    r"|deine|unsere) (?:new |nye? |neue |private |privat)?(?:number|nummer|nr))\b"
    r"|\b[tmf][.:]|[☎📞📱])"
    r"[^\n0-9]{0,18}\Z"
)
_LABEL_PARTS = (
    "tlf", "tel", "ph", "mob", "cell", "fax", "handy", "durchw", "dire", "hotl", "nummer", "number", "nr",
    "whatsapp", "sms", "landl", "switch", "exten", "signal", "fastn", "festn", "notruf", "rufb",
    "t.", "t:", "m.", "m:", "f.", "f:", "☎", "📞", "📱",
)  # fmt: skip
"""One of them stands in each: looked for first, since that is cheap."""
_CALL = Expression(
    r"(?<![\w\-])(?:call|ring|reach|dial|text|answering|contact|anruf\w*|ruf\w*|erreich\w*|kald|fang|fanges?"
    r"|træffes|nås|ringe[rs]?|sms|skriv|kontakt|available|answers|melde|melden|zurückrufen|rückruf|phoned"
    r"|called)\b[^\n0-9]{0,30}\Z"
)
_CALL_PARTS = (
    "call", "ring", "reach", "dial", "text", "answer", "contact", "ruf", "erreich", "kald", "fang", "træff",
    "nås", "sms", "skriv", "kontakt", "avail", "meld", "phoned",
)  # fmt: skip
_AFTER = Expression(
    r"(?:x[0-9]{1,5}|[ \-]?ext\.?[ ]?[0-9]{1,5})?[ \-,(]{0,3}"
    r"(?:office|mobile?|mobil|fax|cell|home|work|direkte?|privat|arbejde|handy|phone|tlf|büro|anrufen"
    r"|anruft"
    r"|(?:er|is|ist|was|var|war) (?:my|his|her|their|our|mit|min|hans|hendes|deres|vores|meine?|seine?"
    r"|ihre?|unsere)"
    r" (?:new |nye? |neue |private? )?(?:cell|mobil|handy|direct|direkte|phone|telefon|tlf|number|nummer"
    r"|durchwahl)\w*)\b"
)
_EXTENSION = Expression(r"[ ]?(?:x|ext\.?|lokal|dw)[ ]?[0-9]{1,6}(?![0-9a-z])")
_AREA = Expression(r"(?<![0-9a-z.,/\-])[+(]{0,2}([0-9]{1,5}(?:[ )(]{0,3}[0-9]{1,5}){0,2})\)? [/\-] \Z")
"""An area code in front of a run, told from it by a dash or stroke with spaces around."""
_PERIOD = Expression(r"0[0-9]{1,3}[/.\-](?:19|20)[0-9]{2}|0[0-9](?:-[0-9]{2}){2,4}")
"""A month or a year's number (`013/2026`), or a place on a shelf (`01-02-03-04`)."""
_TAIL = Expression(
    r"[\-/_](?:[a-z]{0,2}[0-9]|[a-z](?![a-z]))|[ ]?(?:mm|cm|m|km|kg|stk|stück|pcs|uger|wochen|weeks|kr"
    r"|dkk|eur|usd|gbp|gram|gramm|grams|g|mg|ml|cl|dl|l|liter|litres?|tons?|tonnen?|nm|bar|grad|degrees"
    r"|kwh?|volt|v|hz"
    r"|min|minutter|minuten|minutes|sek|timer|stunden|hours|dage|tage|days|point|punkte|points)\b"
    r"|[ ]?[€%£$°]"
)
"""It goes on like a part number, or counts something."""
_OPENS_AFTER = frozenset(" -,(xabcdefhimoptvw")
"""What `_AFTER` begins with."""
_OPENS_EXTENSION = frozenset(" xeld")
"""What `_EXTENSION` begins with."""
_VALUES = Expression(
    r"\b(?:vægte?n?e?|weights?|gewichte?|mål(?:ene)?|maße?|dimension\w*|\w*værdier\w*|values?|\w*werte?"
    r"|lotto\w*|gewinnzahlen"
    r"|vindertal\w*|koordinat\w*|rækkefølge|reihenfolge|sequence|größen|størrelser|sizes|temperatur\w*"
    r"|antal|counts?)"
    r"\b[^\n0-9]{0,30}\Z"
)
"""What a list of figures in pairs is one of, rather than a telephone number."""
_VALUED = gate(
    "vægt", "weight", "gewicht", "mål", "maß", "dimension", "værdi", "value", "wert", "lotto", "gewinnzahl",
    "vindertal", "koordinat", "rækkefølge", "reihenfolge", "sequence", "größen", "størrelser", "sizes",
    "temperatur", "antal", "count",
)  # fmt: skip
_NO_START = frozenset("_$€£#@=")
_MOST_DIGITS = 15
_BEFORE_TAILS = _NO_START | frozenset("-./")
_STROKES = frozenset({"/ ", "- "})
"""What stands between a number and the area code that `_AREA` is."""
_OPENING = frozenset("+(")
_LINE_STARTS = frozenset("\n \t>*")
_CELL_ENDS = frozenset(";|\t\n")
_CELL = frozenset(",;|\t")


def find(reading: Reading) -> Iterator[Finding]:
    """Six to fifteen digits (E.164 allows no more) that are a telephone number by shape or by cue."""
    return bounded(_all(reading), len(reading.text)) if reading.runs else iter(())


def _all(reading: Reading) -> Iterator[Finding]:
    text, lower = reading.text, reading.lower
    for one in reading.runs:
        if one.shape == one.digits and _is_cell(lower, one):
            continue
        run = _whole(reading, one) if text[one.start - 2 : one.start] in _STROKES else one
        count = len(run.digits)
        if count > _MOST_DIGITS and not (run.digits.startswith("00") and count <= _MOST_DIGITS + 2):
            continue
        may_extend = lower[run.end : run.end + 1] in _OPENS_EXTENSION
        extension = _EXTENSION.match(lower, run.end) if may_extend else None
        if run.glued and (extension is None or reading.before(run.start, 1).isalnum()):
            continue
        start = _opened(text, run) if text[run.start - 1 : run.start] in _OPENING else run.start
        if _is_phone(reading, run, start):
            end = extension.end() if extension else run.end
            yield Finding(kind="PHONE", start=start, end=end, level=Level.CONFIDENTIAL, rule="pii.phone")


def _is_cell(lower: str, run: Run) -> bool:
    """Whether it stands between other numbers or at the beginning of a line, with no word beside it."""
    if lower[run.end : run.end + 1] not in _CELL_ENDS or lower[run.start - 1 : run.start] not in _CELL_ENDS:
        return False
    close = lower[max(0, run.start - 3) : run.start]
    return _is_unannounced(close) and not _is_announced_above(lower, run.start)


def _whole(reading: Reading, run: Run) -> Run:
    """The run together with an area code before it: `0171 / 55 08 331`."""
    before = reading.before(run.start, 18)
    area = _AREA.search(before)
    if area is None:
        return run
    start = run.start - (len(before) - area.start(1))
    digits = "".join(filter(str.isdigit, area.group(1)))
    return Run(start, run.end, f"{area.group(1)}{before[-2]}{run.shape}", digits + run.digits, run.glued)


def _opened(text: str, run: Run) -> int:
    """The start with its bracket and plus."""
    start = run.start
    while start > 0 and text[start - 1] in "+(" and run.start - start < 2:
        start -= 1
    return start


def _is_phone(reading: Reading, run: Run, start: int) -> bool:
    lower, lead = reading.lower, reading.text[start : run.start]
    if lower[start - 1 : start] in _BEFORE_TAILS and _goes_on(lower[max(0, start - 2) : start]):
        return False
    if "+" in lead:
        return len(run.digits) >= 8
    if run.shape == run.digits and _is_unannounced(lower[max(0, start - 3) : start]):
        return _is_named_behind(lower, run.end) or _is_announced_above(lower, start)
    before = reading.before(start, 48)
    if not (
        _is_international(run)
        or _has_own_shape(reading, run, lead)
        or _is_announced(reading, run, before)
        or _is_somebodys(run, before)
        or _has_its_trunk_apart(reading, run, start)
        or _is_mobile(reading, run, start)
    ):
        return False
    return not (
        _is_day(run.shape)
        or _TAIL.match(lower, run.end)
        or _is_value(reading, before)
        or is_listed(lower, start)
        or numbers_things(lower, start, run.shape)
        or in_series(reading, run.start, run.end)
    )


def _is_unannounced(close: str) -> bool:
    """Of three characters, whether the line begins or a number ends in them: no word fits in between."""
    if len(close) < 3 or "\n" in close:
        return True
    return close[1].isdigit() or close[0].isdigit() or close[2].isdigit()


def _is_announced_above(lower: str, start: int) -> bool:
    """Whether the line above ends in words that lead up to the number: `ring til mig på`."""
    if lower[start - 1 : start] not in _LINE_STARTS:
        return False
    before = lower[max(0, start - 64) : start]
    led = _LEADING_LINE.search(before)
    if led is None:
        return False
    words = leading_words(before[: led.end()].rstrip(" \t\r\n>*"))
    if _LABEL.search(words) is not None:
        return True
    return ":" not in led[0] and said(words, _CALL_PARTS) and _CALL.search(words) is not None


def _is_value(reading: Reading, before: str) -> bool:
    """Whether the words before say that it is a list of values, and not that it is a telephone number."""
    if not reading.may_have(_VALUED):
        return False
    words = leading_words(before)
    return _VALUES.search(words) is not None and _LABEL.search(words) is None


def _is_day(shape: str) -> bool:
    return _DATE.match(shape) is not None or _PERIOD.fullmatch(shape) is not None


def _goes_on(before: str) -> bool:
    """Whether the run is the tail of something longer, an amount or an assignment."""
    last = before[-1:]
    return last in _NO_START or (last in {"-", ".", "/"} and not before[-2:-1].isspace())


def _is_international(run: Run) -> bool:
    """`00` and a country's code: a European one, or with a separator somewhere."""
    if not run.digits.startswith("00"):
        return False
    if run.shape == run.digits:
        return _BARE.fullmatch(run.digits) is not None
    return len(run.digits) >= 10 and _INTERNATIONAL.fullmatch(run.shape) is not None


def _is_announced(reading: Reading, run: Run, before: str) -> bool:
    """Whether words before it say what it is or to call it, or one behind it says where it rings."""
    words = leading_words(before)
    if words and said(words, _LABEL_PARTS) and _LABEL.search(words):
        return True
    if _GROUPED.fullmatch(run.shape):
        return False
    called = len(words) > 3 and said(words, _CALL_PARTS) and _CALL.search(words) is not None
    return called or _is_named_behind(reading.lower, run.end)


def _is_somebodys(run: Run, before: str) -> bool:
    """`Mads' nye nr: 6019-4472`."""
    return _FOURS.fullmatch(run.shape) is not None and _WHOSE.search(leading_words(before)) is not None


def _has_its_trunk_apart(reading: Reading, run: Run, start: int) -> bool:
    """`0 45 61 - 71 93 28`, where the same line speaks of a number or of calling."""
    if not run.shape.startswith("0 ") or not 9 <= len(run.digits) <= 12:
        return False
    if _TRUNK_APART.fullmatch(run.shape) is None:
        return False
    before = reading.before(start, 90).rpartition("\n")[2]
    after = reading.after(run.end, 40).partition("\n")[0]
    return _SPEAKS_OF_CALLS.search(before) is not None or _SPEAKS_OF_CALLS.search(after) is not None


def _is_mobile(reading: Reading, run: Run, start: int) -> bool:
    """`Tel neu: ab 1.12. 01774432190`."""
    if _MOBILE.fullmatch(run.shape) is None:
        return False
    return _SPEAKS_OF_CALLS.search(reading.before(start, 90).rpartition("\n")[2]) is not None


def _is_named_behind(lower: str, end: int) -> bool:
    return lower[end : end + 1] in _OPENS_AFTER and _AFTER.match(lower, end) is not None


def _has_own_shape(reading: Reading, run: Run, lead: str) -> bool:
    """A shape of telephone numbers alone, and not a cell in a table of numbers."""
    if run.shape == run.digits:
        return False
    in_table = reading.text[run.end : run.end + 1] in _CELL and reading.before(run.start, 1) in _CELL
    if in_table or not 7 <= len(run.digits) <= 13:
        return False
    if ")" in run.shape and "(" not in lead + run.shape[: run.shape.index(")")]:
        return False
    return _OWN_SHAPE.fullmatch(run.shape) is not None
