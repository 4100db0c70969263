"""Danish personal numbers (CPR): `DDMMYY-XXXX`.

The check digit (modulus 11) has not been promised for numbers issued since October 2007, so a number with its
hyphen or space needs a right date only; ten bare digits need the check digit or a word beside them. A day
above 60 is a right one too: replacement numbers add 60.
"""

from collections.abc import Iterator

from routing.sensitivity.cues import counts_things, said
from routing.sensitivity.expression import Expression
from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding, Level

_WRITTEN = Expression(r"(?<![0-9])([0-9]{6})( ?[\-/. ]? ?)([0-9]{4})(?![0-9])")
_CUES = (
    "cpr", "personnummer", "personnr", "fødselsnummer", "fødselsnr", "personal number", "personal id",
    "personennummer", "født", "født den", "civil registration", "social security",
)  # fmt: skip
_BEHIND = Expression(
    r"[^\w\n]{0,4}(?:[a-zæøåäöü]{1,8} ){0,3}(?:cpr|person(?:en)?n(?:umme)?r|personal (?:id|number)|fødselsn)"
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def find(reading: Reading) -> Iterator[Finding]:
    """Numbers with a right date, told from other ten-digit numbers by their shape, check digit or cue."""
    for run in reading.runs:
        if len(run.digits) < 10 or (run.glued and not reading.before(run.start).endswith(_CUES)):
            continue
        for match in _WRITTEN.finditer(run.shape):
            digits, start = match.group(1) + match.group(3), run.start + match.start()
            if not _has_date(digits):
                continue
            end = run.start + match.end()
            written = _is_cpr(digits, match.group(2), reading.before(start), match.group() == run.shape)
            if written or _is_called(reading, start, end):
                yield Finding(kind="CPR", start=start, end=end, level=Level.RESTRICTED, rule="id.dk.cpr")


def _has_date(digits: str) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    if day > 60:
        day -= 60
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _is_called(reading: Reading, start: int, end: int) -> bool:
    """Whether a word before it says what it is, or one behind it (`... is my CPR number`)."""
    return said(reading.before(start), _CUES) or _BEHIND.match(reading.lower, end) is not None


def _is_cpr(digits: str, separator: str, before: str, whole: bool) -> bool:
    """A number that nobody calls by its name."""
    if counts_things(before):
        return False
    if "-" in separator:
        return True
    return whole and (separator in {" ", "/"} or _checks(digits))


def _checks(digits: str) -> bool:
    from stdnum.dk import cpr

    return bool(cpr.checksum(digits) == 0)
