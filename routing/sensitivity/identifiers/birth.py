"""Dates of birth: a date alone is nobody's, so a word for birth beside it is needed."""

from collections.abc import Iterator
from itertools import chain

from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.near import around, places
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding, Level

_NAMED_BY = ("født", "fødselsd", "gebor", "geb.", "geburts", "born", "birth", "dob")
_DOTTED = ("d.o.b", " f. ")
_WORDS = (*_NAMED_BY, *_DOTTED)
_NAMED = gate(*_NAMED_BY)
_MONTH = r"(?:jan|feb|mar|mär|maj|mai|may|apr|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]{0,7}\.?"
_DATE = (
    rf"([0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)?[.\-/ ]{{1,2}}(?:[0-9]{{1,2}}|{_MONTH})[.\-/, ]{{1,2}}(?:19"
    rf"|20)?[0-9]{{2}}"
    r"|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"
    rf"|{_MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)[0-9]{{2}})(?![0-9])"
)
_NOUN = (
    r"(?:fødselsdato(?:en)?|geburtsdatum|date of birth|birth ?date|(?<![a-z])d\.?o\.?b\.?(?![a-z])"
    r"|geb\.[ \-]?dat(?:um|\.))"
)
"""Words that name the date, where more may stand between them and it."""
_BORN = Expression(
    rf"(?:\b(?:født(?: den)?|fødselsdag(?:en)?|geboren(?:,? am)?|geb\.(?: am)?|geburtstag|born(?: on)?"
    rf"|birthday"
    rf"|f\.(?= [0-9]))|{_NOUN})[ :\-(]{{1,3}}(?:is |was |er |var |ist |war |den |am |on |the "
    rf"|d\. ?){{0,3}}{_DATE}"
    rf"|{_NOUN}[^\n0-9!?;]{{1,40}}?{_DATE}"
    r"|\b(?:født|geboren|born) (?:i|in|at|på) [^\n0-9.,;:!?]{2,24}?,? (?:den |am |on |the |d\. ?){1,2}"
    + _DATE
)
_BEFORE = Expression(
    _DATE + rf"[) ]{{1,2}}(?:\(|(?:is|was|er|var|ist|war) (?:\w{{2,8}} ){{0,2}})"
    rf"(?:{_NOUN}|fødselsdag|geburtstag|birthday"
    r"|geboren|født|born)"
)
"""The date in front of its word: `19.05.1979 ist mein Geburtsdatum`."""

_CUE = Expression("fød|geb|born|birth|d\\.?o\\.?b| f\\. ")
_BEFORE_CUE, _BEHIND_CUE = 48, 96
"""Characters before and after such a word in which its date may stand."""


def find(reading: Reading) -> Iterator[Finding]:
    """Dates behind a word for birth, with the month as a number or a word."""
    lower = reading.lower
    if "0" in reading.shape and (reading.may_have(_NAMED) or said(lower, _DOTTED)) and said(lower, _WORDS):
        for near in around(places(reading.lower, (_CUE,)), _BEFORE_CUE, _BEHIND_CUE):
            for match in chain(_BORN.finditer(reading.lower, *near), _BEFORE.finditer(reading.lower, *near)):
                start, end = match.span(match.lastindex or 1)
                yield Finding(
                    kind="BIRTH_DATE", start=start, end=end, level=Level.CONFIDENTIAL, rule="pii.birth"
                )
