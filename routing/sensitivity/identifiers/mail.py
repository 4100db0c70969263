"""E-mail addresses, found from their `@` outwards."""

from collections.abc import Iterator

from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding, Level

_LOCAL = "abcdefghijklmnopqrstuvwxyz0123456789._%+-'!#$&*/=?^`{|}~æøåäöüßéèáàñ"
_DOMAIN = Expression(r"@(?:[a-z0-9æøåäöüß](?:[a-z0-9æøåäöüß\-]{0,62})\.){1,6}[a-z]{2,24}")
_AT = Expression(r"[(\[{](?:at|a|ät|snabela|æt)[)\]}]")
_SPELLED = Expression(
    r"[ ]?[(\[{](?:at|a|ät|snabela|æt)[)\]}][ ]?"
    r"((?:[a-z0-9æøåäöü\-]{1,63}(?:\.|[ ]?[(\[{](?:dot|punkt|prik)[)\]}][ ]?)){1,4}[a-z]{2,24})"
)
_SPOKEN = Expression(
    r" (?:at|ät|snabel-?a|klammeraffe) [a-z0-9æøåäöü\-]{2,40}(?: ?(?:dot|punkt|punktum"
    r"|prik) ?[a-z0-9\-]{2,30}){0,2}"
    r" ?(?:\.|\b(?:dot|punkt|punktum|prik)) ?(?:com|dk|de|at|ch|eu|net|org|se|no|uk|io)\b"
)
"""An address as one says it: `peter at gmx punkt de`."""
_BRACKETS = ("(", "[", "{")
_SAID = ("punkt", " dot ", " prik ", "snabel")
LONGEST_LOCAL = 64
"""RFC 5321, section 4.5.3.1.1."""


def find(reading: Reading) -> Iterator[Finding]:
    """Addresses with `@`, and those with `(at)` for it."""
    lower, end = reading.lower, len(reading.lower)
    if "@" in lower:
        yield from bounded(_emails(lower, _DOMAIN, "pii.email"), end)
    if said(lower, _BRACKETS) and _AT.search(lower):
        yield from bounded(_emails(lower, _SPELLED, "pii.email.spelled"), end)
    if said(lower, _SAID):
        yield from bounded(_emails(lower, _SPOKEN, "pii.email.spelled"), end)


def _emails(lower: str, domain: Expression, rule: str) -> Iterator[Finding]:
    """Addresses whose domain, with what stands for the `@`, is of that form."""
    for match in domain.finditer(lower):
        at, end = match.span()
        start = _local_start(lower, at)
        if start < at:
            yield Finding(kind="EMAIL", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)


def _local_start(lower: str, end: int) -> int:
    """Where the part before the `@` begins; `end` itself if there is none."""
    window = lower[max(0, end - LONGEST_LOCAL) : end]
    local = window[len(window.rstrip(_LOCAL)) :].lstrip(".'`*_/={|}~!?#$&^%-+")
    return end - len(local)
