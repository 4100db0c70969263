"""Postal addresses in Danish, German and English: a street with its number, and what follows of the place."""

import re
from collections.abc import Iterator

from routing.sensitivity.addresses import foreign_address, postcode
from routing.sensitivity.addresses.street_words import NO_PLACES, STREETS, STREETS_WITH_TOWN, TOO_LITTLE
from routing.sensitivity.addresses.towns import TOWNS
from routing.sensitivity.text.cues import counts_things
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.reading import Reading
from routing.vocabulary import Finding, Level

_NUMBER = Expression(
    r" [0-9](?<=[^\x00-\x2d\x2f-\x60{-\x7f] .)[0-9]{0,2}(?![0-9])(?: ?1/2)?[ ]?"
    r"(?:(?!i [a-zæøå]|c/)[a-z](?![a-zæøåäöüß]))?(?:[ ]?[\-–/+][ ]?[0-9]{1,3}[a-z]?)?(?!\d)"
)
"""Behind a letter or a dot, as the looking back says."""
_UNIT = Expression(r"[ ]?(?:mm|cm|m\b|kg|g\b|stk|stück|pcs|%|€|eur|kr|uhr|\.[0-9]|,[0-9])")
_STAGE = Expression(
    r"\.? ?(?:etape\w{0,2}|afsnit|del\b|ba\b|bauabschnitt|abschnitt|los\b|phase|stage|section)|-[0-9]{2}-"
)
"""Behind a number: a part of what is built there, or a place in a store."""
_PROJECT = Expression(
    r"\b(?:projekt\w{0,3}|project|bauvorhaben|byggeri\w{0,2}|byggesag\w{0,2}|baustelle|bv|plot|lot|site) "
    r"(?:[\"„“»] ?)?(?:[0-9]+ )?[a-zæøåäöüß.\- ]{0,40}\Z"
)
"""Before a street: something that is built is called after it."""
_BEFORE = 20
_FLOOR = Expression(
    r"(?:,? ?(?:[0-9]{1,2}\.? ?(?:sal|og|etage|stock)?\.?|st\.?|kld\.?) ?(?:tv|th|mf|links"
    r"|rechts)?\.?)(?=[,\n ]|\Z)"
)
_CODE = r"(?:(?:dk|d|de|a|at|ch|l|lu|b|be|nl|s|se|n|no|fi|pl|cz)-)?(?:[0-9]{4,5}|[0-9]{3} [0-9]{2})(?![0-9])"
_NAME = r"[a-zæøåäöü][a-zæøåäöüßéèô.\-]{1,30}"
_TOWN = Expression(
    rf"(?:[ ]?[,\n][ ]?\n?| in | i ){_CODE} {_NAME}"
    r"(?: (?:(?:am|an|im|bei|ob|in der|an der|a\.d\.) [a-zæøåäöü]+(?: [a-zæøåäöü]+)?"
    r"|\(?[a-zæøå]{1,2}(?![a-zæøåäöü])\)?))?"
)
"""A postcode and a town, after a comma or on the next line."""
_BETWEEN = Expression(
    r"(?:[ ]?\([^()\n]{2,24}\)|,? ?/? ?(?:c/o|z\. ?hd\.|v/|hos|ecke|hjørnet(?: af)?"
    r"|corner(?: of)?) [^,\n:;?!]{2,30}"
    r"|[ ][a-zæøåäöü]{3,14})?(?:[,\n] ?[^,\n:;?!]{1,28}){0,2}?"
    rf"(?=[ ]?[,\n][ ]?\n?{_CODE} )"
)
"""What may stand between the number and the postcode: a floor, a part of the town, a host, a corner."""
_ONLY_TOWN = Expression(
    rf", ?(?:(?:nr|sdr|ndr|st|gl|bad|skt)\.? )?({_NAME})(?: ([a-zæøå]{{1,2}})(?![a-zæøåäöü]))?"
    r"(?: [0-9]{4,5}(?![0-9]))?"
)
"""A town without its postcode, or before it."""
_IN_TOWN = Expression(
    rf"(?:[ ]?/? ?(?:ecke|hjørnet(?: af)?|corner(?: of)?) [^,\n:;?!]{{3,30}}?)?,? (?:i"
    rf"|in) ({_NAME})(?: ([a-zæøå]{{1,2}})(?![a-zæøåäöü]))?\.?"
)
"""A town after the word for `in`: believed behind what can be nothing but a street."""
_SQUARE = Expression(
    r"(?<![\w\-])[a-u] ?[1-9][0-9]?, ?[0-9]{1,2}(?:-[0-9]{1,2}"
    r"|[a-z])?(?:,? (?:in )?(?:d-)?(?:68[0-9]{3} )?mannheim|,? 68[0-9]{3} mannheim)"
    r"|\bmannheim:?,? [a-u] ?[1-9][0-9]?, ?[0-9]{1,2}(?:-[0-9]{1,2}|[a-z])?(?![\w])"
)
"""A house in the centre of Mannheim, whose blocks have letters and numbers in place of streets."""
_TOWN_BEFORE = Expression(rf"(?<![0-9a-z]){_CODE} {_NAME}(?: {_NAME})?[,\n] ?\Z")
_QUARTER = Expression(r" \(?[a-zæøå]{1,2}\)?\Z")
"""A letter or two behind a town's name: `København K`."""
_POSTBOX = Expression(
    r"(?:postfach|postboks|p\.? ?o\.? ?box|postbus|\bbfpo|packstation|boks)[: ]{1,2}(?:nr\.? )?"
    r"[0-9][0-9 ]{0,9}(?<=[0-9])(?![0-9])"
)
_POSTBOXES = gate("box", "post", "boks", "bfpo", "packst")
_NO_STREETS = (
    "arbejdsplads", "arbeitsplatz", "parkplatz", "stellplatz", "lagerplatz", "steckplatz", "sitzplatz",
    "parkeringsplads", "p-plads", "reolplads", "lagerplads", "palleplads", "hyldeplads", "umweg", "omvej",
    "genvej", "rechtsweg", "dienstweg",
)  # fmt: skip
_BEFORE_PLACES = frozenset({"am", "im", "zum", "zur", "ved"})
_BEFORE_ARTICLES = frozenset({"an", "auf", "in", "unter", "hinter"})
_ARTICLES = frozenset({"der", "den", "dem"})
_LONGEST_STREET = 40
_SHORTEST_STREET, _LONG_NAME = 5, 8
_JOINING = frozenset({"der", "den", "dem", "im", "gl.", "sdr.", "ndr.", "nr.", "dr.", "skt."})


def find(reading: Reading) -> Iterator[Finding]:
    """Addresses with a street; a town alone is none."""
    lower, shape = reading.lower, reading.shape
    if "0" not in shape or not reading.distinct:
        return
    small = shape.lower()
    if "a 0" in small or ". 0" in small:
        for match in _NUMBER.finditer(lower):
            yield from _street_then_number(reading, match)
    if "0000 a" in small:
        yield from _streets_without_number(reading)
    for start, end in postcode.find(reading, shape):
        yield _address(start, end, "pii.address.postcode")
    if reading.may_have(_POSTBOXES):
        for match in _POSTBOX.finditer(lower):
            yield _address(match.start(), _tail(reading, match.end()) or match.end(), "pii.address.postbox")
    for match in _SQUARE.finditer(lower) if "mannheim" in lower else ():
        yield _address(*match.span(), "pii.address.square")
    for start, end, rule in foreign_address.find(reading):
        yield _address(start, end, rule)


def _streets_without_number(reading: Reading) -> Iterator[Finding]:
    """A street, a comma, a postcode and a town: `Østre Havnevej, 5700 Svendborg`."""
    for match in _BARE_TOWN.finditer(reading.lower):
        at = match.start()
        if reading.lower.endswith(STREETS, max(0, at - _LONGEST_STREET), at):
            start = _street_start(reading.text, at)
            town = _TOWN.match(reading.lower, at)
            if start is not None and town is not None and reading.text[start].isupper():
                yield _address(start, _quartered(reading.text, town.end()), "pii.address.street")


_ENDINGS = frozenset(word[-2:] for word in (*STREETS, *STREETS_WITH_TOWN))
"""Looked at first, since that is cheap."""
_PLACING = frozenset({" am", " im", "zum", "zur", "der", "den", "dem", "am", "im"})
"""The ends of what leads up to a street that is called by where it lies."""
_BARE_TOWN = Expression(r"[,\n](?<=[a-z].) ?(?=(?:[a-z]{1,2}-)?[0-9]{4,5} [a-zæøåäöü])")


def _street_then_number(reading: Reading, match: re.Match[str]) -> Iterator[Finding]:
    lower, at = reading.lower, match.start()
    if not (lower[at - 1 : at].isalpha() or lower[at - 1 : at] == "."):
        return
    near = max(0, at - _LONGEST_STREET)
    word = lower.rfind(" ", near, at) + 1
    ends_so = lower[at - 2 : at] in _ENDINGS
    placed = lower[word - 4 : word - 1] in _PLACING
    if not (ends_so or placed or reading.text[word].isupper()):
        return
    end = match.end() - (match.group()[-1] == " ")
    if _STAGE.match(lower, end) or _PROJECT.search(lower, max(0, near - _BEFORE), at):
        return
    if _UNIT.match(lower, end) or lower.endswith(_NO_STREETS, near, at):
        return
    sure = ends_so and lower.endswith(STREETS, near, at)
    likely = sure or (ends_so and lower.endswith(STREETS_WITH_TOWN, near, at)) or _is_placed(lower[near:at])
    start = _street_start(reading.text, at)
    if start is None or not (likely or reading.text[start].isupper()):
        return
    town = _tail(reading, end)
    if town is None and reading.text[start].isupper() and (sure or _is_sure(lower[near:at])):
        town = _in_town(reading, end)
    named = reading.text[start].isupper()
    if (likely and town) or (sure and named) or (town and named and _is_place(reading, start, at, end, town)):
        before = _TOWN_BEFORE.search(lower, max(0, start - _LONGEST_STREET), start)
        floor = _FLOOR.match(lower, end)
        last = town or (floor.end() if floor and "," in floor.group() else end)
        yield _address(before.start() if before else start, last, "pii.address.street")


def _is_sure(lead: str) -> bool:
    """Whether a street is called by where it lies in Danish, or ends in `alle`, as few long words do."""
    *_, before, word = ("", *lead.rsplit(" ", 2))
    if before == "ved":
        return word not in NO_PLACES
    return word.endswith("alle") and len(word) >= _LONG_NAME


def _in_town(reading: Reading, end: int) -> int | None:
    """The end of a known town that is said with `in`."""
    match = _IN_TOWN.match(reading.lower, end)
    if match is None or match[1].rstrip(".") not in TOWNS or not reading.text[match.start(1)].isupper():
        return None
    return _quartered(reading.text, match.end() - match.group().endswith("."))


def _is_placed(lead: str) -> bool:
    """Whether a street is called by where it lies (`Am Kiesgraben`): with a postcode behind the number."""
    words = lead.rsplit(" ", 3)
    if len(words) < 2:
        return False
    return words[-2] in _BEFORE_PLACES or (
        len(words) > 2 and words[-2] in _ARTICLES and words[-3] in _BEFORE_ARTICLES
    )


def _is_place(reading: Reading, start: int, at: int, end: int, town: int) -> bool:
    """Whether a name that ends like no street is one: a known town follows, or a postcode, no round one."""
    last = reading.lower[start:at].split()[-1]
    if last in NO_PLACES or counts_things(f"{last} "):
        return False
    words = re.findall(r"[^\W\d_]+", reading.lower[end:town])
    if any(word in TOWNS for word in words):
        return True
    codes = re.findall(r"[0-9]{5}|[0-9]{3} [0-9]{2}|[0-9]{4}", reading.lower[end:town])
    return bool(codes) and not codes[-1].endswith("00") and len(reading.text[start:at].split()) <= 4


def _tail(reading: Reading, end: int) -> int | None:
    """Where the town ends that follows a number, directly or after a floor; None if none follows."""
    lower = reading.lower
    town = _TOWN.match(lower, end)
    if town is None:
        between = _BETWEEN.match(lower, end)
        town = _TOWN.match(lower, between.end()) if between else None
    if town is not None:
        name = town.group().split(" ")[-1] if town.group()[-1] != " " else ""
        return _quartered(reading.text, town.end()) if name else town.end()
    only = _ONLY_TOWN.match(lower, end)
    if only is not None and (
        only.group(1).rstrip(".") in TOWNS
        or "." in only.group().partition(" ")[2][:5]
        or only.group()[-4:].isdigit()
    ):
        return _quartered(reading.text, only.end()) if reading.text[only.start(1)].isupper() else None
    return None


def _quartered(text: str, end: int) -> int:
    """Without a last word of one or two small letters, which belongs to the sentence."""
    quarter = _QUARTER.search(text.lower(), max(0, end - 6), end)
    if (
        quarter is not None
        and not text[quarter.start() : end].strip(" ()").isupper()
        and not text[quarter.start() + 1 : quarter.start() + 2].isupper()
    ):
        return quarter.start()
    return end


def _street_start(text: str, end: int) -> int | None:
    """Where the street's name begins: its last word, and the capitalised words before it."""
    words = text[max(0, end - _LONGEST_STREET) : end].rpartition("\n")[2].split(" ")
    alone = words[-1].lower() in TOO_LITTLE
    if words[-1] in TOO_LITTLE or (len(words) == 1 and len(words[0]) < _SHORTEST_STREET):
        return None
    position = start = end - len(words[-1])
    for word in reversed(words[:-1]):
        small = word.lower() in _JOINING
        if not (small or word[:1].isupper()) or (word.endswith((",", ":", ".")) and not small):
            break
        position -= len(word) + 1
        start = start if small and not word[:1].isupper() else position
    return None if alone and start == end - len(words[-1]) else start


def _address(start: int, end: int, rule: str) -> Finding:
    return Finding(kind="ADDRESS", start=start, end=end, level=Level.CONFIDENTIAL, rule=rule)
