"""Addresses by a postcode that nothing else looks like: British, Irish, Canadian, Dutch and American ones.

What leads up to it, house names and streets between commas or on lines of their own, is the address.
"""

from collections.abc import Iterator

from routing.sensitivity.addresses.towns import TOWNS
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.reading import Reading, words_of

_INWARD = Expression(r"[0-9][abd-hjlnp-uw-z]{2}(?![a-z0-9])")
"""The end of a British postcode."""
_BRITISH = Expression(
    r"(?<![a-z0-9])(?:ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl"
    r"|dn|dt|dy"
    r"|e|ec|eh|en|ex|fk|fy|g|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|je|ka|kt|kw|ky|l|la|ld|le|ll|ln"
    r"|ls|lu|m|me"
    r"|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st"
    r"|sw|sy|ta|td"
    r"|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze)[0-9][0-9a-z]? ?\Z"
)
_OTHERS = Expression(
    r"(?<![A-Za-z0-9])(?:[AC-FHKNPRTV-Y](?:[0-9]{2}|6W) [0-9AC-FHKNPRTV-Y]{4}"  # Ireland
    r"|[ABCEGHJ-NPRSTVXY][0-9][A-Z] [0-9][A-Z][0-9]"  # Canada
    r"|[1-9][0-9]{3} ?[A-Z]{2},? [A-Z][a-zë'\-]{2,20}"  # the Netherlands
    r"|(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]"
    r"|UT|V[AT]"
    r"|W[AIVY]) [0-9]{5}(?:-[0-9]{4})?"  # the United States
    r")(?![A-Za-z0-9])"
)
_UPPER_PAIR = Expression(r"[A-Z](?:[0-9]|[A-Z] [0-9]{5}|(?<=[0-9].)[A-Z]|(?<=[0-9] .)[A-Z],? [A-Z][a-z])")
"""What all the others have: looked for first, since that is cheap."""
_SHAPES = ("A0", "AA 00000", "0000AA", "0000 AA")
"""The same in a shape: looked for before that, since it is cheaper still."""
_REACH = 120
_WORD = Expression(r"\S+")
_SMALL = words_of("of the and on in upon by le la de du des nr st. co. van der den 'd d'")
_CLOSES = Expression(r"[:;!?]\Z|.{4}\.\Z")
"""A word that closes what stands before the address; abbreviations such as `Apt.` do not."""
_LIST = 100
"""Postcodes from which a text is a list of addresses, each of which begins behind the last."""
_MOST_SEGMENTS = 6
_LONGEST_SEGMENT = 45


def find(reading: Reading, shape: str) -> Iterator[tuple[int, int]]:
    """Where an address ends in such a postcode and begins; a postcode alone is none."""
    since = 0
    for count, (code, end) in enumerate(_postcodes(reading, shape)):
        # Those of other countries are looked for again from the beginning.
        start = _opening(reading.text, code, since if since <= code else 0)
        if start is not None and _is_led_up_to(reading, start, code, end):
            yield start, end
        if count >= _LIST:
            since = end


def _postcodes(reading: Reading, shape: str) -> Iterator[tuple[int, int]]:
    lower = reading.lower
    if "0aa" in shape.lower():
        for inward in _INWARD.finditer(lower):
            near = max(0, inward.start() - 6)
            outward = _BRITISH.search(lower, near, inward.start())
            if outward is not None:
                yield outward.start(), inward.end()
    if said(shape, _SHAPES) and _UPPER_PAIR.search(reading.text) is not None:
        for match in _OTHERS.finditer(reading.text):
            yield match.span()


def _is_led_up_to(reading: Reading, start: int, postcode: int, end: int) -> bool:
    """Whether parts of an address stand before it, and not just a word for parts."""
    lead = reading.text[start:postcode]
    if "," in lead or "\n" in lead:
        return True
    british = reading.lower[end - 3 : end - 2].isdigit()
    return british and (
        any(map(str.isdigit, lead)) or not TOWNS.isdisjoint(reading.lower[start:postcode].split())
    )


def _opening(text: str, postcode: int, since: int) -> int | None:
    """The start of the segments before the postcode and not before `since`; None if there are none."""
    near = max(since, postcode - _REACH)
    start, place = None, postcode
    for _ in range(_MOST_SEGMENTS):
        comma = max(text.rfind(",", near, place), text.rfind("\n", near, place))
        segment_start = comma + 1 if comma >= 0 else near
        first = _named_from(text, segment_start, place)
        if first is not None:
            start = first
        whole = first is not None and not text[segment_start:first].strip()
        if comma < 0 or not (whole or not text[segment_start:place].strip()):
            break
        place = comma
    return start


def _named_from(text: str, start: int, end: int) -> int | None:
    """Where the capitalised words and numbers begin that end a segment; None if it ends in prose."""
    if end - start > _LONGEST_SEGMENT:
        start = end - _LONGEST_SEGMENT
    found = None
    for word in reversed(list(_WORD.finditer(text, start, end))):
        written = word.group()
        if written.lower() not in _SMALL and _CLOSES.search(written):
            break
        if written[0].isupper() or written[0].isdigit() or written[0] == "(":
            found = word.start()
        elif written.lower() not in _SMALL:
            break
    return found
