"""Personal numbers of other countries: by shape, check digit and, where that is weak, a word beside them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from routing.sensitivity.identifiers.check_digits import luhn
from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.numbered import numbers_things
from routing.sensitivity.text.reading import Reading, Run
from routing.sensitivity.text.shape import shape_of
from routing.vocabulary import Finding, Level


@dataclass(frozen=True, slots=True)
class Number:
    """How one country's number is recognised."""

    rule: str
    shape: Expression
    """Of the lower-case text from the first digit (or from `lead` letters before it)."""
    valid: Callable[[str], bool]
    """Of letters and digits alone, upper case."""
    cues: tuple[str, ...] = ()
    """Empty: shape and check are proof enough. Otherwise one of them stands before the number."""
    separated: bool = False
    """Whether it never stands in one piece."""
    lead: int = 0
    """Letters of the number that stand before its first digit."""


_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _stdnum(module: str) -> Callable[[str], bool]:
    """python-stdnum's check of a country's number, imported when a candidate first needs it."""
    return lambda number: bool(import_module(f"stdnum.{module}").is_valid(number))


def _date(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _us(number: str) -> bool:
    return (
        number[:3] not in {"000", "666"} and number[0] != "9" and number[3:5] != "00" and number[5:] != "0000"
    )


def _swedish(number: str) -> bool:
    """Luhn over the last ten digits; a coordination number adds 60 to the day."""
    number = number[-10:]
    day = int(number[4:6])
    return _date(day - 60 if day > 60 else day, int(number[2:4])) and luhn(number)


def _norwegian(number: str) -> bool:
    """Two check digits; a D-number adds 40 to the day, a synthetic one 80 to the month."""
    day, month = int(number[:2]), int(number[2:4])
    if not _date(day - 40 if day > 40 else day, month - 80 if month > 80 else month):
        return False
    from stdnum.no import fodselsnummer

    return bool(
        fodselsnummer.calc_check_digit1(number) == number[9]
        and fodselsnummer.calc_check_digit2(number) == number[10]
    )


def _polish(number: str) -> bool:
    """A check digit; the century is added to the month in steps of 20."""
    if not _date(int(number[4:6]), int(number[2:4]) % 20):
        return False
    from stdnum.pl import pesel

    return bool(pesel.calc_check_digit(number[:-1]) == number[-1])


def _swiss(number: str) -> bool:
    from stdnum import ean

    return bool(ean.calc_check_digit(number[:-1]) == number[-1])


def _finnish(number: str) -> bool:
    letters = "0123456789ABCDEFHJKLMNPRSTUVWXY"
    digits = "".join(filter(str.isdigit, number[:-1]))[-9:]
    return _date(int(number[:2]), int(number[2:4])) and letters[int(digits[:9]) % 31] == number[-1]


def _shape(expression: str) -> Expression:
    return Expression(expression + r"(?![0-9a-zæøåäöü])")


# By the number of digits that a run has. A letter before or after the digits belongs to the shape.
_NUMBERS: dict[int, tuple[Number, ...]] = {
    6: (
        Number(
            rule="id.gb.nino",
            shape=_shape(r"[a-z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[a-d]"),
            valid=lambda number: number[:2] not in {"BG", "GB", "NK", "KN", "TN", "NT", "ZZ"},
            cues=("nino", "national insurance", "ni number", "ni no", "ni:"),
            lead=2,
        ),
    ),
    7: (
        Number(
            rule="id.ie.pps",
            shape=_shape(r"[0-9]{7} ?[a-z]{1,2}"),
            valid=_stdnum("ie.pps"),
            cues=("pps", "personal public service"),
        ),
        Number(
            rule="id.es.nie", shape=_shape(r"[xyz][ \-]?[0-9]{7}[ \-]?[a-z]"), valid=_stdnum("es.nie"), lead=1
        ),
    ),
    8: (
        Number(
            rule="id.es.dni",
            shape=_shape(r"[0-9]{2}\.?[0-9]{3}\.?[0-9]{3}[ \-]?[a-z]"),
            valid=_stdnum("es.dni"),
            cues=("dni", "nif", "documento"),
        ),
    ),
    9: (
        Number(rule="id.us.ssn", shape=_shape(r"[0-9]{3}-[0-9]{2}-[0-9]{4}"), valid=_us, separated=True),
        Number(
            rule="id.us.ssn",
            shape=_shape(r"[0-9]{3} ?[0-9]{2} ?[0-9]{4}"),
            valid=_us,
            cues=("ssn", "social security", "tax id"),
        ),
        Number(
            rule="id.nl.bsn",
            shape=_shape(r"[0-9]{4}[ .]?[0-9]{2}[ .]?[0-9]{3}|[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}"),
            valid=_stdnum("nl.bsn"),
            cues=("bsn", "burgerservice", "sofi", "sofinummer"),
        ),
        Number(
            rule="id.fi.hetu", shape=_shape(r"[0-9]{6}[\-+a][0-9]{3}[0-9a-y]"), valid=_finnish, separated=True
        ),
        Number(
            rule="id.pt.nif",
            shape=_shape(r"[0-9]{3} ?[0-9]{3} ?[0-9]{3}"),
            valid=_stdnum("pt.nif"),
            cues=("nif", "contribuinte"),
        ),
    ),
    10: (
        Number(
            rule="id.fi.hetu",
            shape=_shape(r"[0-9]{6}[\-+][0-9]{4}"),
            valid=_finnish,
            cues=("hetu", "henkilö"),
        ),
        Number(
            rule="id.se.personnummer", shape=_shape(r"[0-9]{6}[\-+][0-9]{4}"), valid=_swedish, separated=True
        ),
        Number(
            rule="id.se.personnummer",
            shape=_shape(r"[0-9]{10}"),
            valid=_swedish,
            cues=("personnummer", "personnr", "svensk", "swedish", "schwedisch"),
        ),
        Number(
            rule="id.at.vnr", shape=_shape(r"[1-9][0-9]{3} [0-9]{6}"), valid=_stdnum("at.vnr"), separated=True
        ),
        Number(
            rule="id.at.vnr",
            shape=_shape(r"[1-9][0-9]{9}"),
            valid=_stdnum("at.vnr"),
            cues=("sozialvers", "svnr", "versicherungsnummer", "sv-n"),
        ),
        Number(rule="id.cz.rc", shape=_shape(r"[0-9]{6}/[0-9]{4}"), valid=_stdnum("cz.rc"), separated=True),
        Number(
            rule="id.bg.egn",
            shape=_shape(r"[0-9]{10}"),
            valid=_stdnum("bg.egn"),
            cues=("egn", "егн"),
        ),
        Number(
            rule="id.gb.nhs",
            shape=_shape(r"[0-9]{3}[ \-]?[0-9]{3}[ \-]?[0-9]{4}"),
            valid=_stdnum("gb.nhs"),
            cues=("nhs",),
        ),
    ),
    11: (
        Number(rule="id.no.fodselsnummer", shape=_shape(r"[0-9]{6}[ \-]?[0-9]{5}"), valid=_norwegian),
        Number(rule="id.pl.pesel", shape=_shape(r"[0-9]{11}"), valid=_polish),
        Number(
            rule="id.be.nn",
            shape=_shape(r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}[\- ][0-9]{3}[. \-][0-9]{2}"),
            valid=_stdnum("be.nn"),
            separated=True,
        ),
        Number(
            rule="id.no.fodselsnummer",
            shape=_shape(r"[0-9]{6}[ \-]?[0-9]{5}"),
            valid=lambda number: 1 <= int(number[:2]) % 40 <= 31 and 1 <= int(number[2:4]) % 40 <= 12,
            cues=("fødselsnummer", "fødselsnr", "fodselsnummer", "d-nummer", "norsk personnummer"),
        ),
        Number(
            rule="id.baltic",
            shape=_shape(r"[1-6][0-9]{10}"),
            valid=_stdnum("ee.ik"),
            cues=(
                "isikukood",
                "asmens kodas",
                "estonian",
                "lithuanian",
                "estisk",
                "litauisk",
                "litau",
                "estni",
            ),
        ),
        Number(
            rule="id.tr.kimlik",
            shape=_shape(r"[1-9][0-9]{10}"),
            valid=_stdnum("tr.tckimlik"),
            cues=("kimlik", "tc no", "tckn"),
        ),
        Number(
            rule="id.be.nn",
            shape=_shape(r"[0-9]{11}"),
            valid=_stdnum("be.nn"),
            cues=("rijksregister", "registre national", "national", "niss", "insz"),
        ),
    ),
    12: (
        Number(
            rule="id.se.personnummer",
            shape=_shape(r"(?:19|20)[0-9]{6}[\-+][0-9]{4}"),
            valid=_swedish,
            separated=True,
        ),
        Number(
            rule="id.se.personnummer",
            shape=_shape(r"(?:19|20)[0-9]{10}"),
            valid=_swedish,
            cues=("personnummer", "personnr", "svensk", "swedish", "schwedisch"),
        ),
    ),
    13: (
        Number(
            rule="id.ro.cnp",
            shape=_shape(r"[1-9][0-9]{12}"),
            valid=_stdnum("ro.cnp"),
            cues=("cnp", "cod numeric"),
        ),
        Number(rule="id.ch.ahv", shape=_shape(r"756[. ]?[0-9]{4}[. ]?[0-9]{4}[. ]?[0-9]{2}"), valid=_swiss),
    ),
    15: (
        Number(
            rule="id.fr.nir",
            shape=_shape(
                r"[12][ .]?[0-9]{2}[ .]?[0-9]{2}[ .]?[0-9]{2}[ .]?[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{2}"
            ),
            valid=_stdnum("fr.nir"),
        ),
    ),
}

_CUES = {count: tuple(cue for one in numbers for cue in one.cues) for count, numbers in _NUMBERS.items()}
_CUED = {count: gate(*cues) for count, cues in _CUES.items()}
_UNCUED = {count: tuple(one for one in numbers if not one.cues) for count, numbers in _NUMBERS.items()}
"""Those that need no word before them."""
_BARE = {count: tuple(one for one in numbers if not one.separated) for count, numbers in _UNCUED.items()}
"""Those of them that may stand in one piece."""

_REACH = 40
"""Characters before a number in which such a word stands."""
_ITALIAN = Expression(
    r"[0-9](?<=[a-z][0-9])[0-9][a-ehlmprst][0-9]{2}[a-z][0-9]{3}[a-z](?![0-9a-z])(?<=\b[a-z]{6}[0-9a-z]{10})"
)
_DOCUMENT = Expression(
    r"(?:passport|reisepass|\bpass(?!wo|code|phrase)|\bpas\b|\bpasnr|\bpasnummer|paspoort|ausweis"
    r"|personalausweis|kørekort|führerschein|fahrerlaubnis"
    r"|driver'?s?'? licen[cs]e|driving licen[cs]e|(?:identity|id|residence)[ \-](?:card|kort|permit)"
    r"|opholdskort|aufenthaltstitel|medarbejdernummer|medarbejdernr|personalnummer|employee (?:no|number|id)"
    r"|licen[cs]e number)"
    r"[a-z]{0,10}[ ]?(?:-?nr|nummer|number|no|id)?\b[^\n0-9a-z]{0,4}(?:is|er|ist|lautet|:)?[ :#]{0,3}"
    r"((?=[a-z]{0,3}[0-9])[a-z0-9]{5,15})(?![a-z0-9])"
)
_DOCUMENT_PARTS = gate(
    "pas", "kort", "licen", "ausweis", "identity", "führer", "fahrerl", "permit", "personaln", "medarb",
    "employee", "aufenthalt", "id card",
)  # fmt: skip
"""One of them stands in each of the following: there are fewer to look for."""
_DOCUMENT_WORDS = (
    "passport", "pass ", "passn", "pass:", "pass-", "ausweis", "reisepass", " pas ", "pas:", "pasn",
    "paspoort",
    "kørekort", "opholdskort", "id-kort", "id kort", "identity", "licen", "führerschein", "fahrerl",
    "id card",
    "permit", "personaln", "medarbejdern", "employee", "aufenthalt",
)  # fmt: skip
_DRIVER = Expression(
    r"(?<![a-z0-9])[a-z9]{5}[0-9](?:0[1-9]|1[0-2]|5[1-9]|6[0-2])[0-9]{3}[a-z9]{2}[0-9a-z]{3}(?![0-9a-z])"
)
"""A British driving licence: five letters of the name, the birthday and initials (DVLA)."""
_ITALIAN_SHAPE = "aaaaaa00a00a000a"


def find(reading: Reading) -> Iterator[Finding]:
    """Numbers of the Nordics, the Netherlands, Poland, Austria, Switzerland, France, Belgium, Italy, Spain,
    the United Kingdom and the United States, and documents that are named beside their number."""
    lower, end = reading.lower, len(reading.lower)
    if reading.runs:
        yield from bounded(_in_runs(reading), end)
    shape = shape_of(lower)
    if "0" not in shape:
        return
    if _ITALIAN_SHAPE in shape:
        yield from bounded(_italian(lower), end)
    if "licen" in lower:
        drivers = (_id(*match.span(), "id.gb.driver") for match in _DRIVER.finditer(lower))
        yield from bounded(drivers, end)
    if reading.may_have(_DOCUMENT_PARTS) and said(lower, _DOCUMENT_WORDS):
        yield from bounded(_documents(lower), end)


def _in_runs(reading: Reading) -> Iterator[Finding]:
    lower = reading.lower
    called: dict[int, bool] = {}
    for run in reading.runs:
        count = len(run.digits)
        if count not in _NUMBERS:
            continue
        numbers = (_BARE if run.shape == run.digits else _UNCUED)[count]
        # Whether the text has such a word at all is asked once: a table has a thousand numbers.
        if count not in called:
            called[count] = reading.may_have(_CUED[count]) and said(lower, _CUES[count])
        if called[count] and said(reading.before(run.start, _REACH), _CUES[count]):
            numbers = _NUMBERS[count]
        for one in numbers:
            start = _lead(lower, run, one.lead) if one.lead else run.start
            match = one.shape.match(lower, start)
            if match is not None and _is_number(lower, run, one, match):
                yield _id(start, match.end(), one.rule)


def _lead(lower: str, run: Run, letters: int) -> int:
    """Where a number begins that has so many letters before its digits."""
    return max(0, run.start - letters - (lower[run.start - 1 : run.start] in {" ", "-"}))


def _is_number(lower: str, run: Run, number: Number, match: re.Match[str]) -> bool:
    start, end = match.span()
    if end < run.end or lower[start - 1 : start].isalnum():
        return False
    plain = run.digits if (start, end) == (run.start, run.end) else _plain(match[0])
    if not number.cues:
        return number.valid(plain) and not numbers_things(lower, start, lower[start:end])
    return said(lower[max(0, run.start - _REACH) : start], number.cues) and number.valid(plain)


def _plain(written: str) -> str:
    """Letters and digits alone, upper case."""
    return "".join(filter(str.isalnum, written)).upper()


def _italian(lower: str) -> Iterator[Finding]:
    from stdnum.it import codicefiscale

    for match in _ITALIAN.finditer(lower):
        start, end = match.end() - 16, match.end()
        if codicefiscale.is_valid(lower[start:end].upper()):
            yield _id(start, end, "id.it.codicefiscale")


def _documents(lower: str) -> Iterator[Finding]:
    for match in _DOCUMENT.finditer(lower):
        if sum(map(str.isdigit, match[1])) >= 4:
            yield _id(*match.span(1), "id.document")


def _id(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="NATIONAL_ID", start=start, end=end, level=Level.RESTRICTED, rule=rule)
