"""What makes a whole text more sensitive than its parts: its writer says so, or it speaks of many people."""

from collections.abc import Iterator, Sequence

from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading
from routing.sensitivity.topics.topic import Topic
from routing.vocabulary import Finding, Level

MANY = 5
"""Different people in one text: a list of them is worth more protection than each one. A given name by itself
is what colleagues call each other in a rota, and does not count."""

_MARK = Expression(
    r"[\s*_>\[(/#!]{0,6}(strengt |streng |strictly )?"
    r"(fortroligt?|vertraulich|confidential|restricted|hemmeligt?|geheim|secret)"
    r"[\])*_]{0,4}(?:[:\n]| - |\Z)"
)
_COMMAND = Expression(r"\s{0,4}[/!](?:confidential|fortroligt?|vertraulich)\b")
_HIGHER = frozenset({"restricted", "hemmelig", "hemmeligt", "geheim", "secret"})


def find(reading: Reading, findings: Sequence[Finding]) -> Iterator[Topic]:
    """A mark at the very start, such as `fortroligt:` or `/confidential`, and many different people."""
    command = _COMMAND.match(reading.lower)
    if command is not None:
        yield Topic("mark.writer", Level.CONFIDENTIAL, *command.span())
    mark = _MARK.match(reading.lower)
    if mark is not None:
        higher = mark.group(1) or mark.group(2) in _HIGHER
        yield Topic("mark.writer", Level.RESTRICTED if higher else Level.CONFIDENTIAL, *mark.span())
    if len(findings) < MANY:
        return
    for kind in ("PERSON", "EMAIL"):
        places = [
            (one.start, one.end)
            for one in findings
            if one.kind == kind and (kind != "PERSON" or " " in reading.text[one.start : one.end])
        ]
        if len(places) >= MANY and len({reading.lower[start:end] for start, end in places}) >= MANY:
            yield Topic("many.people", Level.RESTRICTED, min(places)[0], max(places)[1])
