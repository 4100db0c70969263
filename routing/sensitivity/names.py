"""Names of people: by what stands around them (titles, greetings, sign-offs, labels), by common given names,
and by the company's own directory, which knows best."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from routing.sensitivity.first_names import AMBIGUOUS, FIRST_NAMES, SURNAMES
from routing.sensitivity.reading import Reading, lowered, words_of
from routing.vocabulary import Finding, Level

_WORD = re.compile(r"[^\W\d_]+(?:[\-'’][^\W\d_]+)*")
_MOST_PARTS = 4
"""Words of one name, particles not counted."""

TITLES = words_of("herr herrn frau hr fru frk mr mrs ms miss dr prof professor doktor sir madam ing")
GREETINGS = words_of("hej kære hallo hi hello dear liebe lieber moin servus goddag hey godmorgen grüezi")
SIGN_OFFS = words_of("mvh vh kh lg vg mfg hilsen hilsner gruß grüße grüßen regards cheers sincerely bh")
PARTICLES = words_of("von van de der den af zu zum la le di da del bin el al ter ten vom")
NOT_NAMES = words_of(
    """
    alle all team everyone everybody there folks guys kolleger kollegen kolleginnen kollegerne damen herren
    gäste freunde freunde leute kunden kunde customer customers support slack teams dirigent bot welt world
    jer allesammen sammen zusammen sir madam sirs hr its venlig venlige bedste gruß grüße hilsen beste liebe
    viele freundlichen kind best regards montag dienstag mittwoch donnerstag freitag samstag sonntag mandag
    tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday thursday friday saturday sunday
    januar februar märz april mai juni juli august september oktober november dezember january february
    march may june july october december marts maj december urlaub angebot rechnung termin meeting
    bestellung vertrag gehalt kündigung mail anruf projekt abteilung chef firma mitarbeiter mitarbeiterin
    bewerber bewerberin bewerbung kollege kollegin frage antwort problem danke bitte thanks please tak hvis
    hvad hvem kan skal vil har er det den de du vi jeg ich sie er es wir der die das ein eine und oder ist
    hat kann soll muss wird i you he she it we they the a an and or is has can should will would could my
    your our gmbh ag kg aps ltd inc llc plc corp group holding company gesellschaft hr-afdelingen personale
    personalabteilung personalakte krankmeldung vorstellungsgespräch arbeitszeugnis vertretung rückmeldung
    unterlagen nachricht interessent interessenten partner lieferant lieferanten redaktion service vertrieb
    einkauf
    """
)
_INTRODUCERS = ("hedder ", "er ", "heiße ", "heisse ", "ist ", "is ", "named ", "namens ", "navn ",
"partner ", "wife ",
                "husband ", "son ", "daughter ", "kollega ", "colleague ", "ansøgeren ", "medarbejderen ",
                "employee ",
                "applicant ", "candidate ", "bewerberin ", "mitarbeiterin ", "name ", "called ")  # fmt: skip
"""The last words of `_INTRODUCTION`: looked at first, since that is cheap."""
_LABEL = re.compile(
    r"\b(?:(?:vor|nach|full |first |last |for|efter)?(?:navn|name)|ansprechpartner(?:in)?"
    r"|kontakt(?:person)?|contact"
    r"(?: person)?|bewerber(?:in)?|ansøger|applicant|candidate|medarbejder|mitarbeiter(?:in)?"
    r"|employee|patient(?:in)?"
    r"|att|attn|z\.? ?hd|underskrevet|signed)[ ]?[:.]\s{0,2}\Z"
)
_INTRODUCTION = re.compile(
    r"\b(?:jeg hedder|mit navn er|ich hei(?:ß|ss)e|mein name ist|my name is|hun hedder|han hedder"
    r"|hedder|named|namens"
    r"|ved navn|(?:partner|wife|husband|son|daughter|kollega|colleague|ansøgeren|medarbejderen|employee"
    r"|applicant|candidate|bewerberin|mitarbeiterin)(?:'s name(?: is)?)?) \Z"
)


class Word(NamedTuple):
    """A word with its place; `plain` is lower case and without a genitive s."""

    start: int
    end: int
    plain: str
    capital: bool
    shouted: bool
    """All in capitals, as acronyms are."""

    @property
    def names(self) -> bool:
        """Whether it can be a part of a name at all."""
        return self.capital and self.plain not in NOT_NAMES


def find(reading: Reading) -> Iterator[Finding]:
    """People by context and by common names."""
    words = _words(reading)
    position = 0
    while position < len(words):
        found = _person(reading, words, position)
        if found is None:
            position += 1
            continue
        first, last, rule = found
        yield _named(words[first].start, words[last].end, rule)
        position = last + 1


def with_directory(names: Iterable[str]) -> Callable[[Reading], Iterator[Finding]]:
    """`find`, but for the people of a directory: they are found as the directory writes them."""
    find_known = _known(names)

    def find_people(reading: Reading) -> Iterator[Finding]:
        known = tuple(find_known(reading))
        covered = {position for one in known for position in range(one.start, one.end)}
        yield from known
        yield from (one for one in find(reading) if covered.isdisjoint(range(one.start, one.end)))

    return find_people


def _known(names: Iterable[str]) -> Callable[[Reading], Iterator[Finding]]:
    """A rule that knows these people: whole names in any case, given names with a capital."""
    wholes: dict[str, list[tuple[str, ...]]] = {}
    given: set[str] = set()
    for name in names:
        parts = tuple(lowered(word) for word in _WORD.findall(name))
        if len(parts) > 1:
            wholes.setdefault(parts[0], []).append(parts)
        if parts and len(parts[0]) > 1:
            given.add(parts[0])
    for candidates in wholes.values():
        candidates.sort(key=len, reverse=True)

    def find_known(reading: Reading) -> Iterator[Finding]:
        words = reading.words
        for index, (start, end, word) in enumerate(words):
            stem = word if word in given or word in wholes else word.removesuffix("s").rstrip("'’")
            if stem not in given and stem not in wholes:
                continue
            whole = _whole_name(words, index, wholes.get(word, ()))
            if whole is not None:
                yield _named(start, whole, "pii.name.directory")
            elif reading.text[start].isupper():
                yield _named(start, end - (len(word) - len(stem)), "pii.name.directory")

    return find_known


def _whole_name(
    words: Sequence[tuple[int, int, str]], index: int, candidates: Sequence[tuple[str, ...]]
) -> int | None:
    """Where the longest known name that begins at this word ends; its genitive s stays outside."""
    for parts in candidates:
        here = words[index : index + len(parts)]
        if len(here) == len(parts) and here[-1][1] - here[0][0] <= sum(map(len, parts)) + 2 * len(parts):
            *front, last = [word for _, _, word in here]
            if tuple(front) == parts[:-1] and last.removesuffix("s").rstrip("'’") in {
                parts[-1],
                parts[-1].removesuffix("s"),
            }:
                return here[-1][0] + len(parts[-1])
    return None


def _words(reading: Reading) -> list[Word]:
    """Words that begin with a capital, and greetings, sign-offs and particles in any case."""
    kept: list[Word] = []
    text = reading.text
    for start, end, plain in reading.words:
        if text[start].isupper():
            stem, stop = _nominative(plain, end)
            kept.append(Word(start, stop, stem, True, stop - start > 1 and text[start + 1].isupper()))
        elif plain in _LOWER:
            kept.append(Word(start, end, plain, plain in FIRST_NAMES or plain in SURNAMES, False))
    return kept


_LOWER = GREETINGS | SIGN_OFFS | PARTICLES | TITLES


def _nominative(plain: str, end: int) -> tuple[str, int]:
    """Without the genitive s: `annas` -> `anna`, `mark's` -> `mark`."""
    if plain[-2:] in {"'s", "’s"}:
        return plain[:-2], end - 2
    if plain[-1] == "s" and plain not in FIRST_NAMES and plain not in SURNAMES:
        stem = plain[:-1]
        if stem in FIRST_NAMES or stem in SURNAMES:
            return stem, end - 1
    return plain, end


def _person(reading: Reading, words: Sequence[Word], index: int) -> tuple[int, int, str] | None:
    """First and last word of the name that begins at (or after a title at) this word, and the rule."""
    word = words[index]
    rule = _announced(reading, word)
    if rule:
        return _after(reading, words, index, rule)
    if not word.names:
        return None
    if _is_labelled(reading.before(word.start, 28), word):
        return index, _last(reading, words, index), "pii.name.label"
    if word.plain in FIRST_NAMES or (index + 1 < len(words) and words[index + 1].plain in SURNAMES):
        return _common(words, index, _last(reading, words, index))
    return None


def _announced(reading: Reading, word: Word) -> str:
    """The rule, if the word itself says that a name follows; else empty."""
    if word.plain in TITLES:
        return "pii.name.title"
    if word.plain in SIGN_OFFS:
        return "pii.name.signoff"
    return "pii.name.greeting" if word.plain in GREETINGS and _opens(reading, word) else ""


def _is_labelled(before: str, word: Word) -> bool:
    """Whether a label (`Name: `) or an introduction (`jeg hedder `) leads up to the word."""
    if before.rstrip()[-1:] in {":", "."}:
        return _LABEL.search(before) is not None
    return before.endswith(_INTRODUCERS) and not word.shouted and _INTRODUCTION.search(before) is not None


def _common(words: Sequence[Word], index: int, last: int) -> tuple[int, int, str] | None:
    """By common given and family names."""
    word = words[index]
    more = last > index
    if word.plain in FIRST_NAMES:
        known = more and any(part.plain in SURNAMES for part in words[index + 1 : last + 1])
        if (word.plain in AMBIGUOUS or word.shouted) and not (known or (more and not word.shouted)):
            return None
        return index, last, "pii.name.common"
    if (
        more
        and words[index + 1].plain in SURNAMES
        and len(word.plain) > 1
        and words[index + 1].plain.endswith("sen")
    ):
        return index, index + 1, "pii.name.family"
    return None


def _after(reading: Reading, words: Sequence[Word], index: int, rule: str) -> tuple[int, int, str] | None:
    """The name that follows a title, greeting or sign-off."""
    first = index + 1
    while (
        first < len(words)
        and words[first].plain in TITLES
        and _beside(reading, words[first - 1], words[first])
    ):
        first += 1
    if first >= len(words) or not words[first].names or not _beside(reading, words[first - 1], words[first]):
        return None
    return first, _last(reading, words, first), rule


def _last(reading: Reading, words: Sequence[Word], first: int) -> int:
    """The last word of the name that begins with `first`."""
    last = first
    parts = 1
    for index in range(first + 1, min(len(words), first + _MOST_PARTS + 2)):
        word = words[index]
        gap = reading.text[words[index - 1].end : word.start]
        if gap not in {" ", "\u00a0", ". "} or (
            gap == ". " and words[index - 1].end - words[index - 1].start > 1
        ):
            break
        if word.plain in PARTICLES and not word.capital:
            continue
        if not word.names or word.plain in TITLES or parts == _MOST_PARTS:
            break
        last, parts = index, parts + 1
    return last


def _beside(reading: Reading, left: Word, right: Word) -> bool:
    """Whether nothing but a space, a dot, a comma or one line break stands between."""
    gap = reading.text[left.end : right.start]
    return len(gap) <= 6 and gap.strip(" .,!\r\u00a0").strip("\n") == "" and gap.count("\n") <= 2


def _opens(reading: Reading, word: Word) -> bool:
    """Whether the word begins a line, a sentence or a quotation."""
    before = reading.text[max(0, word.start - 3) : word.start].rstrip(" *_>\"'„“«")
    return not before or before[-1] in "\n.!?:;,)"


def _named(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="PERSON", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)
