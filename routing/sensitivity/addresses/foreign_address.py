"""Addresses whose number stands first, or whose street does: English and Romance ones."""

import re
from collections.abc import Iterator

from routing.sensitivity.addresses.street_words import NO_LOWER
from routing.sensitivity.text.cues import said
from routing.sensitivity.text.expression import Expression
from routing.sensitivity.text.gates import gate
from routing.sensitivity.text.reading import Reading, words_of

_ENGLISH = Expression(
    r"[0-9]{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?(?:[A-ZÀ-Ý][\w'’.\-]{0,25} ){1,4}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Square|Sq|Boulevard|Blvd|Way|Place|Pl"
    r"|Terrace|Crescent|Close|Gardens|Mews|Row|Hill|Parkway|Pkwy|Highway|Grove|Walk|Circle|Trail)\b\.?"
    r"(?:,? (?:Apt|Suite|Flat|Unit|Floor)\.? ?[0-9A-Z]{1,5})?"
    r"(?:[,\n] ?[A-Z][a-zà-ÿ'\-]{1,25}(?: [A-Z][a-zà-ÿ'\-]{1,25})?){0,2}"
    r"(?:,? ?(?:[A-Z]{2} )?[0-9]{5}(?:-[0-9]{4})?|,? ?[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})?"
)
_DIGIT = Expression(r"[0-9](?<![0-9]{2})[0-9]{0,4}[A-Za-z]?,? (?=[A-ZÀ-Ý])")
"""How an English address begins."""
_LIKELY = Expression(
    r" [A-ZÀ-Ý](?:(?<=[0-9]..)|(?<=[0-9][A-Za-z,]..)|(?<=[0-9][A-Za-z],..))",
)
"""What stands in each of them: looked for first, since that is cheap."""
_LOWER_ENGLISH = Expression(
    r"(?<![\w.,$€£])[0-9]{1,3}[a-d]? ((?:[a-z'’]{3,14} ){1,2})(?:street|road|lane|avenue|crescent"
    r"|terrace)\b(?! (?:of|in|test))"
    r"(?:,? [a-z'’\-]{3,20}(?: [a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}(?![a-z0-9]))?)?"
)
_ROMANCE = Expression(
    r"(?<![\w])(?:[0-9]{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|bd|place|chemin|quai|impasse|route"
    r"|allée|cours)"
    r"(?: (?:de la|de l'|du|des|de|d'|la|le))?(?: ?[A-ZÀ-Ý][\wà-ÿ'’\-]{1,20}){1,3}"
    r"|(?:Via|Viale|Corso|Piazza|Calle|Avenida|Avda\.|Carrer|Plaza|Paseo|Rua|Praça|ul\.|al\.|Rue|Avenue"
    r"|Boulevard)"
    r"(?: (?:de la|de los|del|della|dei|de|da|do|di))?(?: [A-ZÀ-ÝŁŚŻ][\wà-ÿłśżźćńóę'’\-]{1,20}){1,3}"
    r",? [0-9]{1,4}[A-Za-z]?(?= ?,))"
    r"(?:,? (?:[A-Z]{1,2}-)?[0-9]{2}[0-9\-]{2,4} [A-ZÀ-Ý][\wà-ÿ'’\-]{1,25})?",
    re.IGNORECASE,
)
_ENGLISH_STREETS = words_of("street road lane avenue crescent terrace")
_ENDINGS = _ENGLISH_STREETS | words_of(
    """
    st rd ave ln drive dr court ct square sq boulevard blvd way place pl close gardens mews row hill parkway
    pkwy highway grove walk circle trail
    """
)
"""What English addresses have: looked for first, since that is cheap."""
_JOINING = Expression("[-'’]")
_RUES = (
    "rue ",
    "avenue",
    "boulevard",
    "viale",
    "corso",
    "piazza",
    "calle",
    "avenida",
    "plaza",
    "ul. ",
    "rua ",
)

_ROMANCE_STREETS = gate(*_RUES)


def find(reading: Reading) -> Iterator[tuple[int, int, str]]:
    """Start, end and rule of each."""
    lower = reading.lower
    streets = _streets(reading)
    if streets and _LIKELY.search(reading.text) is not None:
        for match in _DIGIT.finditer(reading.text):
            english = _ENGLISH.match(reading.text, match.start())
            if english is not None and not reading.before(match.start(), 1).isalnum():
                yield *english.span(), "pii.address.en"
    if not _ENGLISH_STREETS.isdisjoint(streets):
        for match in _LOWER_ENGLISH.finditer(lower):
            if NO_LOWER.isdisjoint(match.group(1).split()):
                yield *match.span(), "pii.address.en"
    if "Via " in reading.text or (reading.may_have(_ROMANCE_STREETS) and said(lower, _RUES)):
        for match in _ROMANCE.finditer(reading.text):
            if any(map(str.isdigit, match.group())) and _has_capital(match.group()):
                yield *match.span(), "pii.address.romance"


def _streets(reading: Reading) -> frozenset[str]:
    """The words for streets in the text; a hyphen or an apostrophe may follow them."""
    text, distinct = reading.text, reading.distinct
    streets = _ENDINGS & distinct
    if "-" in text or "'" in text or "’" in text:
        joined = [word for word in distinct if not word.isalpha()]
        streets |= _ENDINGS.intersection([_JOINING.split(word, 1)[0] for word in joined])
    return streets


def _has_capital(written: str) -> bool:
    """Whether the street's own name is written with a capital."""
    return any(word[0].isupper() for word in written.split()[1:])
