"""Postal addresses in Danish, German and English: a street with its number, and what follows of the place."""

import re
from collections.abc import Iterator

from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding, Level

_STREETS = (
    "vej", "vejen", "gade", "gaden", "allé", " alle", "stræde", "strædet", "plads", "pladsen",
    "torv", "torvet", "vænge", "vænget", "parken", "bakken", "boulevard", "boulevarden",
    "toften", "engen", "marken",
    "svinget", "skrænten", "brygge", "straße", "strasse", "str.", "-str", "weg", "allee", "platz", "gasse",
    "damm", "ufer", "chaussee", "kamp", "stieg",
)  # fmt: skip
"""Endings of street names that a house number follows."""
_STREETS_WITH_TOWN = (
    "park",
    "siedlung",
    "hafen",
    "anger",
    "höhe",
    "tal",
    "bruch",
    "feld",
    "winkel",
    "garten",
    "gang",
    "twiete",
    "brink",
    "redder",
    "lund",
    "høj",
    "højen",
    "ager",
    "banke",
    "dal",
    "dalen",
    "eng",
    "mark",
    "sti",
    "stien",
    "led",
    "bro",
    "havn",
    "havnen",
    "gebiet",
    "ort",
    "ring",
    "hof",
    "markt",
    "have",
    "kaj",
    "wall",
    "berg",
    "graben",
    "linden",
    "steig",
    "haven",
    "str",
)
"""The same, but words of other trades too: they need a postcode behind the number."""

_NUMBER = re.compile(r" [0-9]{1,3}(?![0-9])[ ]?(?:[a-z](?![a-zæøåäöüß]))?(?:[ ]?[\-–/][ ]?[0-9]{1,3}[a-z]?)?")
_UNIT = re.compile(r"[ ]?(?:mm|cm|m\b|kg|g\b|stk|stück|pcs|%|€|eur|kr|uhr|\.[0-9]|,[0-9])")
_FLOOR = re.compile(
    r"(?:,? ?(?:[0-9]{1,2}\.? ?(?:sal|og|etage|stock)?\.?|st\.?|kld\.?) ?(?:tv|th|mf|links"
    r"|rechts)?\.?)(?=[,\n ]|\Z)"
)
_TOWN = re.compile(
    r"[ ]?[,\n][ ]?\n?(?:(?:dk|d|de|a|at|ch|s|se|n"
    r"|no)-)?[0-9]{3} ?[0-9]{1,2} [a-zæøåäöü][a-zæøåäöüßé.\-]{1,30}"
    r"(?: (?:[a-zæøåäöü]{1,2}(?![a-zæøåäöü])|(?:am|an|im|bei) [a-zæøåäöü]+(?: [a-zæøåäöü]+)?))?"
)
_ENGLISH = re.compile(
    r"[0-9]{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?(?:[A-ZÀ-Ý][\w'’.\-]{0,25} ){1,4}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Square|Sq|Boulevard|Blvd|Way|Place|Pl"
    r"|Terrace|Crescent|Close|Gardens|Mews|Row|Hill|Parkway|Pkwy|Highway|Grove|Walk|Circle|Trail)\b\.?"
    r"(?:,? (?:Apt|Suite|Flat|Unit|Floor)\.? ?[0-9A-Z]{1,5})?"
    r"(?:[,\n] ?[A-Z][a-zà-ÿ'\-]{1,25}(?: [A-Z][a-zà-ÿ'\-]{1,25})?){0,2}"
    r"(?:,? ?(?:[A-Z]{2} )?[0-9]{5}(?:-[0-9]{4})?|,? ?[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})?"
)
_POSTBOX = re.compile(r"(?:postfach|postboks|p\.? ?o\.? ?box)[: ]{1,2}[0-9][0-9 ]{1,8}[0-9]")
_DIGIT = re.compile(r"[0-9](?<![0-9]{2})[0-9]{0,4}[A-Za-z]?,? (?=[A-ZÀ-Ý])")
"""How an English address begins."""
_NO_STREETS = (
    "arbejdsplads", "arbeitsplatz", "parkplatz", "stellplatz", "lagerplatz", "steckplatz", "sitzplatz",
    "parkeringsplads", "p-plads", "umweg", "omvej", "genvej", "rechtsweg", "dienstweg",
)  # fmt: skip
_PLACED = re.compile(
    r"\b(?:am|im|zum|zur|an de[rn]|auf de[rm]|in der|unter den|hinter der) [a-zäöüß\-]{3,25}\Z"
)
"""A street that is called by where it lies: with a postcode behind the number."""
_LONGEST_STREET = 40
_SHORTEST_STREET = 5
_TOO_LITTLE = frozenset({"vej", "gade", "plads", "torv", "weg", "platz", "gasse", "str."})
"""In lower case these are words, not the name of a street."""
_JOINING = frozenset({"der", "den", "dem", "im", "gl.", "sdr.", "ndr.", "nr.", "dr.", "skt."})


def find(reading: Reading) -> Iterator[Finding]:
    """Addresses with a street; a town alone is none."""
    for match in _NUMBER.finditer(reading.lower):
        yield from _street_then_number(reading, match)
    for match in _DIGIT.finditer(reading.text):
        english = _ENGLISH.match(reading.text, match.start())
        if english is not None and not reading.before(match.start(), 1).isalnum():
            yield _address(*english.span(), "pii.address.en")
    if "box" in reading.lower or "postfach" in reading.lower or "postboks" in reading.lower:
        for match in _POSTBOX.finditer(reading.lower):
            yield _address(*match.span(), "pii.address.postbox")


def _street_then_number(reading: Reading, match: re.Match[str]) -> Iterator[Finding]:
    lower, at = reading.lower, match.start()
    if not (lower[at - 1 : at].isalpha() or lower[at - 1 : at] == "."):
        return
    near = max(0, at - _LONGEST_STREET)
    if lower.endswith(_NO_STREETS, near, at):
        return
    sure = lower.endswith(_STREETS, near, at)
    if not (sure or lower.endswith(_STREETS_WITH_TOWN, near, at) or _PLACED.search(lower[near:at])):
        return
    end = match.end() - (match.group()[-1] == " ")
    if _UNIT.match(lower, end):
        return
    floor = _FLOOR.match(lower, end)
    town = _TOWN.match(lower, floor.end() if floor else end) or _TOWN.match(lower, end)
    start = _street_start(reading.text, at)
    if start is not None and (town or (sure and reading.text[start].isupper())):
        last = town.end() if town else floor.end() if floor and "," in floor.group() else end
        yield _address(start, last, "pii.address.street")


def _street_start(text: str, end: int) -> int | None:
    """Where the street's name begins: its last word, and the capitalised words before it."""
    words = text[max(0, end - _LONGEST_STREET) : end].rpartition("\n")[2].split(" ")
    if words[-1] in _TOO_LITTLE or (len(words) == 1 and len(words[0]) < _SHORTEST_STREET):
        return None
    position = start = end - len(words[-1])
    for word in reversed(words[:-1]):
        small = word.lower() in _JOINING
        if not (small or word[:1].isupper()) or (word.endswith((",", ":", ".")) and not small):
            break
        position -= len(word) + 1
        start = start if small and not word[:1].isupper() else position
    return start


def _address(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="ADDRESS", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)
