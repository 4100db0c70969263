"""Danish personal numbers (CPR): `DDMMYY-XXXX`.

The check digit (modulus 11) has not been promised for numbers issued since October 2007, so a number with its
hyphen or space needs a right date only; ten bare digits need the check digit or a word beside them. A day
above 60 is a right one too: replacement numbers add 60.
"""

from collections.abc import Iterator

from routing.sensitivity.identifiers.listed import is_listed
from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.cues import counts_things, said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.numbered import in_series, numbers_things
from routing.sensitivity.text.reading import Reading, Run
from routing.vocabulary import Finding, Level

_WRITTEN = Expression(r"(?<![0-9])([0-9]{6})( ?[\-/. ]? ?)([0-9]{4})(?![0-9])")
_CUES = (
    "cpr", "personnummer", "personnr", "fødselsnummer", "fødselsnr", "personal number", "personal id",
    "personennummer", "født", "født den", "civil registration", "social security",
)  # fmt: skip
_BEHIND = Expression(
    r"[^\w\n]{0,4}(?:[a-zæøåäöü]{1,8} ){0,3}(?:cpr|person(?:en)?n(?:umme)?r|personal (?:id|number)|fødselsn)"
)
_LISTED = Expression(r"[0-9]{4,6}-[0-9]{4}(?:, ?| ?[/&+] ?| (?:og|und|and|or|oder|eller) )\Z")
"""Another number of the same kind: the word in front of it counts for both."""
_BEHIND_WORDS = ("cpr", "person", "fødselsn")
"""One of them stands in every such phrase."""
_CALLED = gate(*_CUES, *_BEHIND_WORDS)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def find(reading: Reading) -> Iterator[Finding]:
    """Numbers with a right date, told from other ten-digit numbers by their shape, check digit or cue."""
    return bounded(_all(reading), len(reading.text)) if reading.runs else iter(())


def _all(reading: Reading) -> Iterator[Finding]:
    called: bool | None = None
    for run in reading.runs:
        if len(run.digits) < 10 or (run.glued and not reading.before(run.start).endswith(_CUES)):
            continue
        for digits, separator, start, end in _candidates(run):
            before = reading.before(start)
            written = _is_cpr(digits, separator, end - start == len(run.shape))
            written = written and not is_listed(reading.lower, start)
            written = written and not _counts_things(reading, before, start, end)
            if not written and called is None:
                # Whether the text has such a word at all is asked once: a log has a thousand numbers.
                called = reading.may_have(_CALLED) and said(reading.lower, (*_CUES, *_BEHIND_WORDS))
            if written or (called and _is_called(reading.lower, before, end)):
                yield Finding(kind="CPR", start=start, end=end, level=Level.RESTRICTED, rule="id.dk.cpr")


def _candidates(run: Run) -> Iterator[tuple[str, str, int, int]]:
    """Digits, separator, start and end of ten digits that begin with a date."""
    if run.shape == run.digits:
        if len(run.digits) == 10 and _has_date(run.digits):
            yield run.digits, "", run.start, run.end
        return
    for match in _WRITTEN.finditer(run.shape):
        digits = match[1] + match[3]
        if _has_date(digits):
            yield digits, match[2], run.start + match.start(), run.start + match.end()


def _has_date(digits: str) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    if day > 60:
        day -= 60
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _is_called(lower: str, before: str, end: int) -> bool:
    """Whether a word before it says what it is, or one behind it (`... is my CPR number`)."""
    return said(before, _CUES) or _BEHIND.match(lower, end) is not None


def _is_cpr(digits: str, separator: str, whole: bool) -> bool:
    """A number that nobody calls by its name."""
    return "-" in separator or (whole and (separator in {" ", "/"} or _checks(digits)))


def _counts_things(reading: Reading, before: str, start: int, end: int) -> bool:
    """Whether it is a heat, lot, order or the like, or stands in a list of them."""
    if numbers_things(reading.lower, start, reading.lower[start:end]) or in_series(reading, start, end):
        return True
    while (listed := _LISTED.search(before)) is not None:
        before = before[: listed.start()]
    return counts_things(before)


def _checks(digits: str) -> bool:
    from stdnum.dk import cpr

    return bool(cpr.checksum(digits) == 0)
