"""Bank accounts by their national number: without an IBAN's check digits, a word before them is needed."""

from collections.abc import Iterator

from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding, Level

_NAMED = Expression(
    r"(?:konto(?:nummer|nr\.?|-nr\.?| nr\.?)|account (?:no\.?|number|nr\.?)|acct\.? (?:no\.?)?"
    r"|sort code|bankkonto|bank account|bankleitzahl|blz)[ :#]{0,3}(?:is |er |ist |lautet )?\Z"
)
_WORDS = ("konto", "accou", "acct", "sort code", "bankl", "blz")
_CALLED = gate(*_WORDS)
_PLAIN = Expression(r"\b(?:konto|account)[ :#]{1,3}\Z")
_SHORTEST_PLAIN = 8
"""Digits behind a bare `konto`: a bookkeeper's account has fewer."""


def find(reading: Reading) -> Iterator[Finding]:
    """Six to sixteen digits that are called an account."""
    return bounded(_all(reading), len(reading.text)) if reading.runs else iter(())


def _all(reading: Reading) -> Iterator[Finding]:
    if not reading.may_have(_CALLED) or not said(reading.lower, _WORDS):
        return
    for run in reading.runs:
        if run.glued or not 6 <= len(run.digits) <= 16:
            continue
        before = reading.before(run.start, 32)
        plain = len(run.digits) >= _SHORTEST_PLAIN and _PLAIN.search(before)
        if plain or _NAMED.search(before):
            yield Finding(
                kind="ACCOUNT", start=run.start, end=run.end, level=Level.RESTRICTED, rule="fin.account"
            )
