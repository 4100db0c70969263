"""German numbers: tax id (IdNr), tax number, social security (RVNR), health insurance (KVNR), and those of
identity cards and passports."""

from collections.abc import Iterator

from routing.sensitivity.identifiers.check_digits import elevens
from routing.sensitivity.text.crowded import bounded
from routing.sensitivity.text.cues import counts_things, said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.numbered import numbers_things
from routing.sensitivity.text.pieces import has_mixed_piece
from routing.sensitivity.text.reading import Reading, Run
from routing.vocabulary import Finding, Level

_TAX_CUES = ("steuer", "idnr", "id-nr", "tax id", "tax-id", "tax number", "skatte")
_TAX_NUMBER_CUES = ("steuernummer", "steuernr", "steuer-nr", "st.-nr", "st-nr", "stnr")
_TAXED = gate(*_TAX_CUES, *_TAX_NUMBER_CUES)
_SOCIAL = Expression(
    r"([0-9]{2})[ \-/]?([0-9]{2})[ .]?([0-9]{2})[ .]?([0-9]{2})[ \-/]?([a-z])[ \-/]?"
    r"([0-9]{2})([0-9])(?![0-9a-z])"
)
_BEFORE_INITIAL = frozenset(" -/abcdefghijklmnopqrstuvwxyz")
"""What may follow its first eight digits."""
_SOCIAL_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
_SOCIAL_CUES = ("sozialvers", "rentenvers", "rvnr", "sv-nummer", "svnr", "social security")
_INSURED_CUES = ("kvnr", "versich", "krankenkasse", "krankenvers", "health insurance", "gesundheitskarte")
_PAPER = Expression(
    r"(?<![a-z0-9æøåäöüß\-/._])[cfghjklmnprtvwxyz][cfghjklmnprtvwxyz0-9]{8}[0-9]?(?![a-z0-9æøåäöüß]|[\-/._][a-z0-9])"
)
"""The serial number of an identity card or passport, and its check digit."""
_PAPER_PARTS = ("ausweis", "pas", "perso", "id", "legitim", "aufenthalt")
_PAPERED = gate(*_PAPER_PARTS)
_PAPERS = Expression(
    r"(?:personalausweis|reisepass|ausweis(?!ung)\w{0,10}|\bperso\b|\bpass(?:es|nummer|nr)\b|passport"
    r"|\bpas(?:set|nr|nummer)\b|\bpass?(?= ?(?:n(?:umme)?r|no\b|number|[:(]|har|hat|is\b|ist\b|er\b))"
    r"|(?:identity|id|national id)[ \-]?(?:card|kort|document|karte)|aufenthaltstitel)"
)
"""The paper itself, in front of its number."""
_IDENTITY = Expression(
    r"\b(?:national id|pass?(?:et|es)?\b|identity|identität\w*|identitets\w+|legitim\w+"
    r"|id[ \-]?(?:no|nr|number|nummer|copy|kopi\w*|document)?\b)"
)
"""Words that are enough beside a right check digit."""
_PAPER_REACH = 48
_SERIAL = 9
"""Characters of a number without its check digit."""
_PAPER_DIGITS = 3
"""Fewer make a word in capitals."""


def find(reading: Reading) -> Iterator[Finding]:
    """All of them; where there is a check digit, it has to be right, or its own name stands before."""
    if reading.runs:
        yield from bounded(_all(reading), len(reading.text))
    if "0" in reading.shape and reading.may_have(_PAPERED) and has_mixed_piece(reading.lower):
        yield from bounded(_papers(reading), len(reading.text))


def _papers(reading: Reading) -> Iterator[Finding]:
    for match in _PAPER.finditer(reading.lower):
        start, end = match.span()
        if sum(map(str.isdigit, match[0])) >= _PAPER_DIGITS and _is_paper(reading, start, end):
            yield _id("NATIONAL_ID", start, end, "id.de.ausweis")


def _is_paper(reading: Reading, start: int, end: int) -> bool:
    before = reading.before(start, _PAPER_REACH).rpartition("\n")[2]
    if counts_things(before):
        return False
    if _PAPERS.search(before) is not None:
        return True
    if end - start == _SERIAL or not _checks(reading.lower[start:end]):
        return False
    after = reading.after(end, 32).partition("\n")[0]
    return any(words.search(beside) for words in (_IDENTITY, _PAPERS) for beside in (before, after))


def _checks(written: str) -> bool:
    """Weights 7, 3 and 1 (ICAO Doc 9303); letters count on from A, which is 10.

    >>> _checks("t220001293"), _checks("t220001294")
    (True, False)
    """
    values = [int(character, 36) for character in written[:-1]]
    return sum(value * (7, 3, 1)[at % 3] for at, value in enumerate(values)) % 10 == int(written[-1])


def _all(reading: Reading) -> Iterator[Finding]:
    lower = reading.lower
    taxed: bool | None = None
    for run in reading.runs:
        count = len(run.digits)
        if count == 8 and lower[run.end : run.end + 1] in _BEFORE_INITIAL:
            yield from _social(reading, run)
        elif count == 9 and run.glued:
            yield from _insured(reading, run)
        elif 10 <= count <= 13 and not run.glued:
            # Whether taxes are spoken of at all is asked once: a table has a thousand such numbers.
            if taxed is None:
                taxed = reading.may_have(_TAXED) and said(lower, (*_TAX_CUES, *_TAX_NUMBER_CUES))
            if count == 11 and _is_tax_id(reading, run, taxed):
                yield _id("TAX_ID", run.start, run.end, "id.de.idnr")
            elif taxed and said(reading.before(run.start), _TAX_NUMBER_CUES):
                yield _id("TAX_ID", run.start, run.end, "id.de.stnr")


def _is_tax_id(reading: Reading, run: Run, taxed: bool) -> bool:
    """Behind its name also with a wrong check digit: mistyped, it is still somebody's."""
    before = reading.before(run.start, 48)
    if taxed and said(before, _TAX_CUES):
        return True
    in_its_groups = run.shape == run.digits or run.shape.count(" ") == 3
    return in_its_groups and elevens(run.digits) and not numbers_things(reading.lower, run.start, run.shape)


def _social(reading: Reading, run: Run) -> Iterator[Finding]:
    """Area, birthday, initial of the surname at birth, serial, check digit (VKVV, section 2)."""
    match = _SOCIAL.match(reading.lower, run.start)
    if match is None or reading.before(run.start, 1).isalnum():
        return
    area, day, month, year, letter, serial, check = match.groups()
    # Replaced numbers add 50 to the day.
    if not (1 <= int(day) % 50 <= 31 and 1 <= int(month) <= 12):
        return
    digits = f"{area}{day}{month}{year}{_position(letter)}{serial}"
    right = _cross_sums(digits, _SOCIAL_WEIGHTS) % 10 == int(check)
    named = said(reading.before(run.start, 48), _SOCIAL_CUES)
    if named or (right and not numbers_things(reading.lower, run.start, match[0])):
        yield _id("NATIONAL_ID", match.start(), match.end(), "id.de.rvnr")


def _insured(reading: Reading, run: Run) -> Iterator[Finding]:
    """A letter and nine digits is what many part numbers look like: a word beside it is needed too."""
    letter, start = reading.before(run.start, 1), run.start - 1
    if not ("a" <= letter <= "z") or reading.before(start, 1).isalnum() or run.shape != run.digits:
        return
    if said(reading.before(start, 40), _INSURED_CUES):
        digits = f"{_position(letter)}{run.digits[:-1]}"
        if _cross_sums(digits, (1, 2) * 5) % 10 == int(run.digits[-1]):
            yield _id("NATIONAL_ID", start, run.end, "id.de.kvnr")


def _position(letter: str) -> str:
    return f"{ord(letter) - ord('a') + 1:02}"


def _cross_sums(digits: str, weights: tuple[int, ...]) -> int:
    products = (int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return sum(product // 10 + product % 10 for product in products)


def _id(kind: str, start: int, end: int, rule: str) -> Finding:
    return Finding(kind=kind, start=start, end=end, level=Level.RESTRICTED, rule=rule)
