"""E-mail addresses, found from their `@` outwards."""

from collections.abc import Iterator

from routing.sensitivity.expression import Expression
from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding, Level

_LOCAL = "abcdefghijklmnopqrstuvwxyz0123456789._%+-'!#$&*/=?^`{|}~æøåäöüßéèáàñ"
_DOMAIN = Expression(r"(?:[a-z0-9æøåäöüß](?:[a-z0-9æøåäöüß\-]{0,62})\.){1,6}[a-z]{2,24}")
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
LONGEST_LOCAL = 64
"""RFC 5321, section 4.5.3.1.1."""


def find(reading: Reading) -> Iterator[Finding]:
    """Addresses with `@`, and those with `(at)` for it."""
    lower = reading.lower
    at = lower.find("@")
    while at >= 0:
        domain = _DOMAIN.match(lower, at + 1)
        start = _local_start(lower, at)
        if domain is not None and start < at:
            yield _email(start, domain.end(), "pii.email")
        at = lower.find("@", at + 1)
    if "(" in lower or "[" in lower or "{" in lower:
        for match in _SPELLED.finditer(lower):
            start = _local_start(lower, match.start())
            if start < match.start():
                yield _email(start, match.end(), "pii.email.spelled")
    if "punkt" in lower or " dot " in lower or " prik " in lower or "snabel" in lower:
        for match in _SPOKEN.finditer(lower):
            start = _local_start(lower, match.start())
            if start < match.start():
                yield _email(start, match.end(), "pii.email.spelled")


def _local_start(lower: str, end: int) -> int:
    """Where the part before the `@` begins; `end` itself if there is none."""
    window = lower[max(0, end - LONGEST_LOCAL) : end]
    local = window[len(window.rstrip(_LOCAL)) :].lstrip(".'`*_/={|}~!?#$&^%-+")
    return end - len(local)


def _email(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="EMAIL", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)
