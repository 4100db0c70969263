"""Dates of birth: a date alone is nobody's, so a word for birth beside it is needed."""

from collections.abc import Iterator

from routing.sensitivity.cues import said
from routing.sensitivity.expression import Expression
from routing.sensitivity.reading import Reading
from routing.sensitivity.shape import shape_of
from routing.vocabulary import Finding, Level

_WORDS = ("født", "fødselsd", "gebor", "geb.", "geburts", "born", "birth", "dob")
_MONTH = r"(?:jan|feb|mar|mär|maj|mai|may|apr|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,7}\.?"
_BORN = Expression(
    r"\b(?:født(?: den)?|fødselsda(?:to|g)(?:en)?|geboren(?: am)?|geb\.(?: am)?|geburts(?:datum|tag)"
    r"|born(?: on)?|date of birth|birth ?da(?:te|y)|dob)[ :\-]{1,3}(?:is |er |ist |var |den |am |on |the "
    r"|d\. ?){0,2}"
    rf"([0-9]{{1,2}}[.\-/ ]{{1,2}}(?:[0-9]{{1,2}}|{_MONTH})[.\-/, ]{{1,2}}(?:19|20)?[0-9]{{2}}"
    rf"|(?:19|20)[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}|{_MONTH} [0-9]{{1,2}},? (?:19|20)[0-9]{{2}})(?![0-9])"
)


def find(reading: Reading) -> Iterator[Finding]:
    """Dates behind a word for birth, with the month as a number or a word."""
    if "0" in shape_of(reading.text) and said(reading.lower, _WORDS):
        for match in _BORN.finditer(reading.lower):
            start, end = match.span(1)
            yield Finding(kind="BIRTH_DATE", start=start, end=end, level=Level.CONFIDENTIAL, rule="pii.birth")
