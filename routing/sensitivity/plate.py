"""Number plates of cars. Part numbers look the same, so a word beside them is needed."""

import re
from collections.abc import Iterator

from routing.sensitivity.reading import Reading
from routing.vocabulary import Finding, Level

_CUED = re.compile(
    r"(?:kennzeichen|kfz|nummerplade\w{0,2}|nr\.? ?plade\w{0,2}|nummernschild\w{0,2}|indreg"
    r"|reg(?:istrerings)?\.? ?nr\.?|registreringsnummer"
    r"|number plate|licen[cs]e plate|registration (?:no|number)|firmabil\w{0,2}|firmenwagen|dienstwagen"
    r"|company car|bilen|parkeret|geparkt|parked)[^\n0-9]{0,40}?"
    r"\b([a-zäöü]{1,3}[\- ][a-z]{1,2}[\- ]?[0-9]{1,4}[he]?|[a-z]{2} ?[0-9]{2} ?[0-9]{3}"
    r"|[a-z]{2}[0-9]{2} ?[a-z]{3})\b"
)
_WORDS = ("plade", "kenn", "kfz", "nummer", "indreg", "reg", "plate", "bil", "wagen", "car", "park")


def find(reading: Reading) -> Iterator[Finding]:
    """Danish, German and British plates behind a word for plate or car."""
    if any(word in reading.lower for word in _WORDS):
        for match in _CUED.finditer(reading.lower):
            start, end = match.span(1)
            yield Finding(kind="PLATE", start=start, end=end, level=Level.CONFIDENTIAL, rule="pii.plate")
